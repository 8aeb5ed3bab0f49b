"""The proposition: what you are worth to a customer, as claims that are checked like code."""
