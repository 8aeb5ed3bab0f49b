"""Postings in: tables, data, pages and texts of any site, read into a preview; nothing is kept and nothing is fetched."""
