"""Every schema ever released, as steps from one to the next."""
