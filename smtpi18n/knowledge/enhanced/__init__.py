"""The enhanced status codes, a file for a subject (three for the seventh): those of the registry, and what only vendors send."""
