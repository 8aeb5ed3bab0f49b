"""Formats: transcripts as people have them, one file a format, read into what was said by whom."""
