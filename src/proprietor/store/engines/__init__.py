"""Engines: the same four questions and the same cells over SQLite, DuckDB, and wherever ibis reaches."""
