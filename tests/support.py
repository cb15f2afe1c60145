"""What tests of the texts share: the tables of facts, every entry, the catalogs, and how to read a page by its sentences."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import combinations, combinations_with_replacement
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from pipeline import files

import smtpi18n
from smtpi18n import CodeGroup, Command, Comparison, Entry, Relation, ReplyCode
from smtpi18n.codes import parse_code
from smtpi18n.knowledge.schema import TEXT_FIELDS
from smtpi18n.library import Library

if TYPE_CHECKING:
    from smtpi18n.codes import Code

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "tests" / "data"


def finished() -> list[str]:
    """The locales that say everything, whose texts are held to what a text must be; those on the way may lack any of them."""
    return [locale for locale in smtpi18n.available_locales() if smtpi18n.coverage(locale) == 1]


LOCALES = finished()


def all_hold(claims: Iterable[tuple[object, bool]]) -> None:
    """Fail with the claims that do not hold (the first fifty), or if there is none to check."""
    checked = list(claims)
    assert checked, "there was nothing to check"
    broken = [str(claim) for claim, holds in checked if not holds]
    assert not broken, f"{len(broken)} of {len(checked)} do not hold:\n" + "\n".join(broken[:50])


@cache
def table(name: str) -> list[dict[str, str]]:
    """The rows of a table of facts."""
    with (DATA / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def catalog(locale: str) -> dict[str, str]:
    """Every text of a locale by its key, as its translators wrote it."""
    return {entry.msgctxt: entry.msgstr for entry in files.read_joined(files.catalog_paths()[locale])}


def reply_codes() -> list[ReplyCode]:
    """Every known reply code."""
    return [code for code in smtpi18n.codes() if isinstance(code, ReplyCode)]


def groups() -> list[CodeGroup]:
    """Every severity and every category that RFC 5321 knows in SMTP."""
    return [CodeGroup(pattern) for pattern in ("2yz", "3yz", "4yz", "5yz", "x0z", "x1z", "x2z", "x3z", "x4z", "x5z")]


def codes_and_groups() -> list[Code]:
    """Everything that can be looked up."""
    return [*reply_codes(), *groups()]


@cache
def entry(code: Code, locale: str = "en", command: Command | None = None) -> Entry:
    """The entry of a code, which the locale must answer by itself."""
    found = smtpi18n.lookup(code, locale=locale, command=command)
    assert found.locale == locale, f"{code} has no complete entry in {locale}"
    return found


@cache
def variants(code: ReplyCode, locale: str) -> list[Entry]:
    """The entry of a code in general, and those for its commands, at most two with the same texts."""
    alike: dict[object, list[Entry]] = {}
    for command in (None, *entry(code).commands):
        found = entry(code, locale, command)
        alike.setdefault(tuple(texts(found)), []).append(found)
    return [one for found in alike.values() for one in found[:2]]


@cache
def entries(locale: str) -> list[Entry]:
    """Every entry with texts of its own: of codes in general and in answer to commands, and of groups."""
    return [*(one for code in reply_codes() for one in variants(code, locale)), *(entry(group, locale) for group in groups())]


@cache
def comparisons(locale: str) -> list[Comparison]:
    """Every code and group with every other and itself, and every code in answer to one command with itself to another."""
    pairs = [*combinations_with_replacement([entry(code, locale) for code in codes_and_groups()], 2)]
    pairs += [pair for code in reply_codes() for pair in combinations_with_replacement(variants(code, locale), 2)]
    return [smtpi18n.compare(a, b, locale=locale) for a, b in pairs]


@cache
def pages(locale: str) -> list[tuple[str, str]]:
    """Those comparisons as Markdown, each with the name that failures give it."""
    return [(pair_label(one), smtpi18n.render(one, "markdown")) for one in comparisons(locale)]


@cache
def sample() -> list[tuple[Code, Code]]:
    """Pairs for what takes long: those with words of their own, one for each relation, each code with itself, and 150 at random."""
    found = dict.fromkeys((parse_code(one.a), parse_code(one.b)) for one in Library().contrasts())
    related: dict[Relation, tuple[Code, Code]] = {}
    for one in comparisons("en"):
        a, b = one.entries
        if not (a.command or b.command):
            related.setdefault(one.relation, (a.code, b.code))
    found.update(dict.fromkeys(related.values()))
    found.update((pair, None) for pair in zip(codes_and_groups(), codes_and_groups(), strict=True))
    others = [pair for pair in combinations(codes_and_groups(), 2) if pair not in found]
    return [*found, *Random(5321).sample(others, 150)]


def texts(of: Entry) -> Iterator[tuple[str, str]]:
    """The texts of an entry by field, without those that it lacks."""
    for field in TEXT_FIELDS:
        text = getattr(of, field)
        if text:
            yield field, text


def written(code: Code, locale: str) -> str:
    """A code as texts write it: a severity is 4yz in English and 4xx in Russian."""
    return str(code).replace("yz", "xx") if locale == "ru" else str(code)


def label(of: Entry) -> str:
    """How a failure names an entry."""
    return f"{of.locale} {of.code}" + (f" ({of.command.value})" if of.command else "")


def pair_label(of: Comparison) -> str:
    """How a failure names a comparison."""
    return " / ".join(map(label, of.entries))


_SENTENCE_END = re.compile(r"(?:(?<=[.!?…])|(?<=[.!?…][»”)]))\s+(?=[«“„(]?[A-ZА-ЯЁ`])")


def sentences(text: str) -> list[str]:
    """The sentences of a text. A dot inside "section 4.2" or "5.7.1" ends none, nor does one before a small letter.

    >>> sentences("See RFC 5321, section 4.2. `RCPT TO` is answered. It is 5.7.1; e.g. this.")
    ['See RFC 5321, section 4.2.', '`RCPT TO` is answered.', 'It is 5.7.1; e.g. this.']
    """
    return list(_sentences(text))


@cache
def _sentences(text: str) -> tuple[str, ...]:
    return tuple(_SENTENCE_END.split(text.strip()))


_ITEM = re.compile(r"^(\d+\.|-) ")


def prose(markdown: str, locale: str) -> list[str]:
    """The sentences of a rendered page above *Learn more*, without its headings and the numbers of lists."""
    body, heading, _ = markdown.partition(f"\n## {smtpi18n.heading('learn_more', locale=locale)}\n")
    assert heading, "the page has no heading 'Learn more'"
    lines = (line for line in body.splitlines() if line and not line.startswith("#"))
    return [sentence for line in lines for sentence in sentences(_ITEM.sub("", line))]


_CODE = re.compile(r"\b[2-5xX][0-9xyXY][0-9xzXZ]\b|\b[245X](?:\.(?:\d{1,3}|X)){1,2}\b")


_TOKEN = re.compile(r"`[^`]*`|\{\w+\}")


@cache
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
