"""Spoken English: utterances as clauses, questions and their forms, restating, taking up, what a turn is about."""
