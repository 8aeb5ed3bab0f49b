"""The model's room: one adapter to an OpenAI-compatible language model, and the log of what was sent. Off by default."""
