"""What goes out: one file a format, records to bytes, never the database's rows."""
