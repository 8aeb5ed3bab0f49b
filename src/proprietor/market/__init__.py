"""Market: what is asked for and paid; occupations, and job titles as adverts write them."""
