"""Decide: what is wrong and whether going mends it; stay, ask, join or step back, weighed with what nobody knows yet."""
