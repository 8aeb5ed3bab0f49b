"""The brief: one page before an interview, made of a posting, notes and the books; each line says what it rests on."""
