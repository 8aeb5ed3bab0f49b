"""The analysis of a talk: turns read one by one, and what they come to as a whole. No grade; counts with their quotes."""
