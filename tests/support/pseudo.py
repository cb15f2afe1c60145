"""Two languages that nobody speaks, made of English by rule: ``en_XA`` (accents, longer, in brackets) and ``ar_XB`` (right to left).

What is shown in one of them and is not made by its rule did not come from the catalog. Tests alone use them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from math import ceil
from pathlib import Path

import polib
from pipeline import files

from smtpi18n import Translator
from smtpi18n.catalogs import seal
from smtpi18n.extraction import all_messages
from smtpi18n.library import Library
from smtpi18n.library.samples import every_sample

LONGER = 0.35
RIGHT_TO_LEFT, END_OF_IT, MARK = "\u2067", "\u2069", "\u200f"

# What no translation changes: tokens, slots, addresses, the abbreviation RFC, codes and families of codes.
_KEPT = re.compile(
    r"`[^`]*`|\{\w*\}|https?://[^\s)]+|\bRFC\b"
    r"|\b[1-5xX](?:[0-9][0-9z]|[xy][xz])\b|\b[245X](?:\.(?:\d{1,3}|X)){1,2}\b"
)  # fmt: skip
# Nor are the names of servers before their replies.
_SERVERS = re.compile("|".join(sorted({rf"\b{re.escape(sample.server)}\b" for sample in every_sample()})))
_WORD = re.compile(r"[^\W\d_]+")
_ACCENTS = str.maketrans(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž",
)


def _outside(change: Callable[[str], str], text: str) -> str:
    """*text* with *change* made to each part of it that a translation changes."""
    parts, end = [], 0
    for kept in _KEPT.finditer(text):
        parts += [change(text[end : kept.start()]), kept[0]]
        end = kept.end()
    return "".join([*parts, change(text[end:])])


def accented(text: str) -> str:
    """*text* with accents on the letters that a translation changes.

    >>> accented("Code {code} answers `RCPT TO`")
    'Çöðé {code} åñšŵéŕš `RCPT TO`'
    """
    return _outside(lambda part: part.translate(_ACCENTS), text)


def en_xa(text: str) -> str:
    """*text* in accented letters and brackets, about a third longer.

    >>> en_xa("Code {code} answers `RCPT TO`")
    '[Çöðé {code} åñšŵéŕš `RCPT TO` ~~~~ ~~~~ ~~~~]'
    """
    padding = "~~~~ " * ceil(len(text) * LONGER / 5)
    return f"[{accented(text)} {padding.strip()}]"


def ar_xb(text: str) -> str:
    """*text* with each word turned to run from right to left.

    >>> ascii(ar_xb("See RFC 5321"))
    "'\\\\u200f\\\\u2067See\\\\u2069\\\\u200f RFC 5321'"
    """
    turn = partial(_WORD.sub, lambda word: f"{MARK}{RIGHT_TO_LEFT}{word[0]}{END_OF_IT}{MARK}")
    return _outside(turn, text)


LOCALES = {"en_XA": en_xa, "ar_XB": ar_xb}


def foreign(text: str) -> list[str]:
    """The words of *text* that neither rule has made and that no translation would keep.

    >>> foreign(en_xa("Codes 450 and 4yz")), foreign(ar_xb("Codes 450 and 4yz")), foreign("Çode 450 and `DATA`")
    ([], [], ['ode', 'and'])
    """
    turned = re.sub(f"{RIGHT_TO_LEFT}[^{END_OF_IT}]*{END_OF_IT}", "", text)
    return re.findall(r"[A-Za-z]+", _KEPT.sub("", _SERVERS.sub("", turned)))


def translator(folder: Path) -> Translator:
    """A translator that speaks both, with its catalogs in *folder*."""
    messages = list(all_messages(Library()))
    for locale, change in LOCALES.items():
        catalog = polib.POFile()
        catalog.metadata = {"Content-Type": "text/plain; charset=UTF-8", "Language": locale}
        catalog.extend(polib.POEntry(msgctxt=one.key, msgid=one.text, msgstr=change(one.text)) for one in messages)
        path = folder / locale / "LC_MESSAGES" / "smtpi18n.mo"
        files.write_if_changed(path, seal(catalog.to_binary()))
    return Translator([folder])
