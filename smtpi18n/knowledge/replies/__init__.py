"""The reply codes, a file for a first digit (for 5yz one for each category): those that an RFC defines, and the others."""
