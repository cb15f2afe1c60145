"""What stands inside a line: made fit to be written, and cut at its literals. For formats whose readers obey what they read."""

from __future__ import annotations

# What no page may hold, not even escaped. What turns the direction of text round without ending at a word is shown by its number; marks and isolates,
# which right-to-left texts need, are left to an application's texts: from what others said, all of them have been taken before.
_HARMFUL: dict[int, str] = dict.fromkeys(
    (
        *range(9),
        11,
        12,
        *range(14, 32),
        *range(127, 160),
        *range(0xFDD0, 0xFDF0),
        *(plane + end for plane in range(0, 0x110000, 0x10000) for end in (0xFFFE, 0xFFFF)),
    ),
    "\ufffd",
)
_HARMFUL.update({code: f"\\u{code:04x}" for code in range(0x202A, 0x202F)})


def harmless(text: str) -> str:
    """*text* without control characters, lone surrogates, and what overrides its direction."""
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
