"""Where the books lie: SQLite by default, PostgreSQL if a server is given."""
