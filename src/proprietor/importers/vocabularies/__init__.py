"""Vocabularies that others publish: ESCO and O*NET, from their official downloads."""
