"""Normalising: what postings write about pay, place, level and days, in one form each; nothing is guessed in silence."""
