"""What the package costs, measured beside something well known that does the like."""
