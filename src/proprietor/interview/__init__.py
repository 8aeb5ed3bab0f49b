"""The interview lab: briefs, rehearsals, the analysis of real talks, debriefs."""
