"""What is said of two codes: the sentences that serve any two, and the words written for pairs that people confuse."""
