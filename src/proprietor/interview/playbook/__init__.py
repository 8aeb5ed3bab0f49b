"""The playbook: what tends to hurt in which trade, what interviewers ask, and whom to practise with, with its loader."""
