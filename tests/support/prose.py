"""How a text is read: its sentences, the words in it that are of another language, whether it speaks of an error."""

from __future__ import annotations

import csv
import json
import re
from functools import cache, lru_cache
from pathlib import Path

import smtpi18n

ROOT = Path(__file__).resolve().parent.parent.parent


def sentences(text: str) -> list[str]:
    """The sentences of a text. A dot inside "section 4.2" or "5.7.1" ends none, nor does one before a small letter.

    >>> sentences("See RFC 5321, section 4.2. `RCPT TO` is answered. It is 5.7.1; e.g. this.")
    ['See RFC 5321, section 4.2.', '`RCPT TO` is answered.', 'It is 5.7.1; e.g. this.']
    """
    return list(_sentences(text.strip()))


_GAP = re.compile(r"(?:(?<=[.!?…])|(?<=[.!?…][»”)]))\s+")


@lru_cache(10_000)  # the lines of an entry come back on every page that shows it
def _sentences(text: str) -> tuple[str, ...]:
    found, start = [], 0
    for gap in _GAP.finditer(text):
        if begins_a_sentence(text[gap.end() :]):
            found.append(text[start : gap.start()])
            start = gap.end()
    return (*found, text[start:])


def begins_a_sentence(text: str) -> bool:
    """Whether a text begins as a sentence does: with a token, or a letter that is not small, perhaps in quotes or brackets."""
    first = text[1:2] if text[:1] in "«“„(" else text[:1]
    return first == "`" or (first.isalpha() and not first.islower())


_ITEM = re.compile(r"^(\d+\.|-) ")


def prose(markdown: str, locale: str) -> list[str]:
    """The sentences of a rendered page above *Learn more*, without its headings, those of tables, and the numbers of lists."""
    body, heading, _ = markdown.partition(f"\n## {smtpi18n.heading('learn_more', locale=locale)}\n")
    assert heading, "the page has no heading 'Learn more'"
    lines = (line for line in body.splitlines() if line and not line.startswith(("#", "| |", "| ---")))
    return [sentence for line in lines for sentence in sentences(_ITEM.sub("", line))]


_CODE = re.compile(r"\b[2-5xX][0-9xyXY][0-9xzXZ]\b|\b[245X](?:\.(?:\d{1,3}|X)){1,2}\b")


_TOKEN = re.compile(r"`[^`]*`|\{\w+\}")


@lru_cache(10_000)
def foreign_words(text: str) -> list[str]:
    """The words in Latin letters of a Russian text, outside backticks, braces and codes, that are not on the list."""
    plain = _CODE.sub(" ", _TOKEN.sub(" ", text))
    return [word for word in re.findall(r"[A-Za-z][A-Za-z0-9]*", plain) if word not in _latin_tokens()]


@cache
def _latin_tokens() -> frozenset[str]:
    """The words that the catalog check allows: of the protocol, of products, and glosses in brackets."""
    rules = json.loads((ROOT / "locale" / "rules.json").read_text(encoding="utf-8"))
    with (ROOT / "locale" / "ru" / "glossary.csv").open(encoding="utf-8", newline="") as file:
        glosses = [gloss for row in csv.DictReader(file) for gloss in re.findall(r"\(([^()]*)\)", row["ru"])]
    listed = " ".join([*rules["tokens"], *rules["names"], *glosses])
    return frozenset(re.findall(r"[A-Za-z][A-Za-z0-9]*", listed))


ERROR = {"en": re.compile(r"\b(errors?|failures?)\b"), "ru": re.compile(r"\bошиб(ка|ки|ке|ку|кой|ок)\b")}
_NO_ERROR = {
    "en": re.compile(r"not an error|neither is an error|report the failure|failures can be reported"),
    "ru": re.compile(r"не ошибка|не означает ошибки|по ошибке"),
}


def speaks_of_an_error(text: str, locale: str) -> bool:
    """Whether a text in one of the languages of `ERROR` calls something an error, and not only says that it is none.

    >>> speaks_of_an_error("This is not an error.", "en"), speaks_of_an_error("Это ошибка сервера.", "ru")
    (False, True)
    """
    return bool(ERROR[locale].search(_NO_ERROR[locale].sub("", text.lower())))
