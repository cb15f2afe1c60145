"""What is known, as data: every code with its facts and its English text, and the words of the interface.

To correct a fact or a sentence, find the code in ``replies/`` (or the pair in ``comparisons/``), change it, and follow "Changing
a text" in ``CONTRIBUTING.md``. No logic lives here.
"""
