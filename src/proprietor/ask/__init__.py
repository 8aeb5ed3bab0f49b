"""Ask: the conversation in which you say what you want, from the plan to the follow-up; and being seen without boasting."""
