"""Statistics: tuples in, estimates out; chance only by a seed."""
