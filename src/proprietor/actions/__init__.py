"""Every request the business can be asked, and the function that fulfils it; one file a trade."""
