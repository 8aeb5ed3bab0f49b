"""Market: what is wanted and paid, and which of it fits."""
