"""What is known, as data: every code with its facts and its English text, and the words of the interface.

To correct a fact or a sentence, find the code in ``replies_2yz.py`` to ``replies_55z.py`` or ``others*.py`` (or the pair in ``contrasts.py``),
change it, and follow "Changing a text" in ``CONTRIBUTING.md``. No logic lives here.
"""
