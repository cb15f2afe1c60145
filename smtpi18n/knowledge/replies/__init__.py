"""The reply codes: a file for the codes of a first digit that an RFC defines (for 5yz one for each category), and for those that none does."""
