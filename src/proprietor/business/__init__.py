"""The door: everything anybody wants of the business goes through `Business.do`."""

from proprietor.business.door import Business

__all__ = ["Business"]
