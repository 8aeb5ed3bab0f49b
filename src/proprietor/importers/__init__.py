"""What comes in from outside: one file a format, bytes to text or to requests, never to rows."""
