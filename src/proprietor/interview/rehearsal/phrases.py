"""Phrases: what every kind of manager says alike, where the voices have no lines of their own."""

MEANT = (
    ("how the work is done", "who does it"),
    ("the people", "the numbers"),
    ("what goes wrong", "what it costs"),
    ("the team as it is", "the team as it should be"),
    ("today", "the time after the summer"),
    ("the post itself", "the house around it"),
)
"""What he offers when he could not follow; nothing that is hidden is named."""

ANOTHER_WAY = (
    "Could you put that another way?",
    "I still do not follow, I am afraid.",
    "Try it once more, in plain words.",
    "That went past me again.",
    "In other words, if you can.",
    "I am no wiser yet.",
)
"""What he says when he could not follow and his own lines are used up."""

AS_TO = (
    "As to your question.",
    "And you asked something back.",
    "Your question, then.",
    "You wanted to know something, too.",
    "Now for what you asked.",
    "And your own question.",
    "To what you asked.",
    "What you asked me, then.",
    "And you asked me something.",
    "And what you wished to hear.",
    "Then there is your question.",
    "There was a question from you.",
)
"""What stands between a word on the answer and turning the question aside, so that the one is not taken for the other."""

BACK = (
    "But back to your answer.",
    "To come back to what you said first.",
    "Now your answer again.",
    "Let me stay with your answer a moment.",
    "One more thing on your own answer.",
    "Back to you, though.",
    "I am still at your answer.",
    "Once more to what you told me.",
    "What you told me before your question, then.",
    "Let us return to your side.",
    "Your answer is still in my ear.",
    "Now back to you.",
)
"""What leads from what he told to a deeper question about the answer."""

STANDS = (
    "My own question still stands, by the way.",
    "You still owe me an answer.",
    "I did ask you something.",
    "There is a question of mine left over.",
    "I should still like to hear your answer.",
    "What I asked has not gone away.",
    "Let us not lose my question.",
    "Mine is still open.",
    "I would come back to what I asked.",
    "And my question?",
    "I am still waiting for yours, when you can.",
    "One answer is still missing.",
)
"""What he says when his list is through and a question was left."""

BESIDE = (
    "I may have missed the link. What has that to do with what I asked?",
    "I am not sure I see how that bears on my question. Could you help me over?",
    "That is one thing, and I asked about another, I think. Shall we try once more?",
    "I cannot quite fit that to my question yet. How do the two go together?",
    "I was asking about something else, unless I misheard you. Take your time.",
    "I lost the thread there. What would you say to my question itself?",
    "That went a little past what I asked, I think. It still stands, without hurry.",
    "Perhaps I put it badly. I meant the question for your work.",
    "I follow the words, and not yet the way from my question to them.",
    "Let us go back a step: what I asked was something else, was it not?",
    "I would like to understand that. Where does it touch my question?",
    "There is a piece missing for me between my question and that.",
)
"""What he says to an answer that speaks of something else; his question stands, and nothing is held against anybody."""

ALL_TOLD = (
    "You know all I know of that now.",
    "There I have nothing to add.",
    "That is all there is to tell of it.",
    "Of that you have heard everything from me.",
    "I have told you the whole of it.",
    "More than that I do not know myself.",
    "On that I am at the end of what I know.",
    "You have had all of that from me.",
    "There is no more behind it that I could tell you.",
    "That well is dry, I am afraid.",
    "I could only say it all again.",
    "Beyond that I would be guessing.",
)
"""What he says to a question about something of which he has told all he knows."""

TERMS = (
    "That will be in the letter you get.",
    "Such things we settle when it has come that far.",
    "You will have that in writing.",
    "That can be agreed by telephone.",
    "Let us keep that for the very end.",
    "That is quickly settled, once the rest is.",
    "The office will go through that with you.",
    "That depends on the day, and we will find one.",
    "I would have to look that up, and I will.",
    "That should be no obstacle, I think.",
    "We would find a way there.",
    "That you will hear before the week is out.",
)
"""What he says to a question about terms and dates."""

ASIDE = (
    "That one we keep for the corridor.",
    "I have no answer to that here.",
    "Ask me that when the day is over.",
    "That lies a little beside what we came for.",
    "I had better leave that one alone.",
    "A fair question, and none for this hour.",
    "There I cannot help you.",
    "I would rather stay with the work.",
    "That is not what I sit here for.",
    "Let us leave that, and stay with the matter.",
    "I will pass on that one.",
    "Somebody else may know that.",
)
"""What he says to a question that is about nothing of his work."""

COURTEOUS = ("Well, thank you.", "Kind of you to ask. Well enough.", "Thank you, I cannot complain.")
"""What he says to a courtesy."""

HEARD = (
    "I have heard that.",
    "Understood.",
    "I will keep that in mind.",
    "That is good to know.",
    "I take that with me.",
    "I am listening.",
    "I make a note of that.",
    "I am glad you say it.",
    "I will think about it.",
    "That I did not know.",
    "I follow you.",
    "Yes. I hear you.",
)
"""What he says to something that was told unasked."""

YOURS = ("What else?", "And further?", "Is there more?", "Go on.", "Anything besides?", "Your word.")
"""What he says when the floor is the candidate's and his own lines are used up."""

PARTING = (
    "Our time is up. I am glad that you said it to me and not to the corridor.",
    "I have to go in now. It was right that you came.",
    "That is our half hour. Thank you for speaking plainly.",
    "They are waiting for me. We both know now where we stand, and that is something.",
    "I must stop here. You will find my door open.",
    "Time, I am afraid. I have written down what we said.",
)
"""How he ends a talk in which he was asked for something; it fits every answer he may have given."""
