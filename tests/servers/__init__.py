"""Real mail servers in a namespace of the tests' own, and the failures that are provoked there."""
