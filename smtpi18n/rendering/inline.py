"""What stands inside a line: made fit to be written, and cut at its literals. For formats whose readers obey what they read."""

from __future__ import annotations

# No page may hold these, not even escaped; what turns the direction of text around is no letter of a server's words either.
_HARMFUL: dict[int, str] = dict.fromkeys((*range(9), 11, 12, *range(14, 32), *range(127, 160), 0xFFFE, 0xFFFF), "\ufffd")
_HARMFUL.update({code: f"\\u{code:04x}" for code in (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))})


def harmless(text: str) -> str:
    """*text* without control characters, lone surrogates, and marks that turn its direction around."""
    if text.isascii() and text.isprintable():
        return text
    return text.translate(_HARMFUL).encode("utf-8", "replace").decode()


def pieces(text: str) -> list[str]:
    """*text* cut at its backticks, so that every other piece is a literal; whole where its backticks are not as we write them.

    >>> pieces("Say `QUIT`, not `BYE`."), pieces("a lone ` mark")
    (['Say ', 'QUIT', ', not ', 'BYE', '.'], ['a lone ` mark'])
    """
    found = text.split("`")
    return [text] if "``" in text or len(found) % 2 == 0 else found
