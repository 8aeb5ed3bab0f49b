"""The vocabulary of skills, in our own words: files of labels and aliases."""
