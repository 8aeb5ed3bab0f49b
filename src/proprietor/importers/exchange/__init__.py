"""Exchange: what people have elsewhere, read into drafts; a file a format. Nothing is kept, fetched or run."""
