"""The reading room: text in, sentences, words, quantities and deeds out. Knows nothing of careers."""
