"""What the package answers: every entry, every comparison, a sample of them, and the catalogs that they come from."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import combinations, combinations_with_replacement, pairwise
from random import Random
from typing import TYPE_CHECKING

from gate.tables import Tables
from pipeline import files

import smtpi18n
from smtpi18n import CodeGroup, Command, Comparison, EnhancedStatusCode, Entry, ReplyCode
from smtpi18n.codes import parse_code
from smtpi18n.knowledge.schema import TEXT_FIELDS
from smtpi18n.library import Library

if TYPE_CHECKING:
    from smtpi18n.codes import Code


def finished(*parts: str) -> list[str]:
    """The locales that have finished the *parts*, whose texts are held to what a text must be; those on the way may lack any of them."""
    return [locale for locale, done in _finished_parts().items() if done.issuperset(parts)]


@cache
def _finished_parts() -> dict[str, frozenset[str]]:
    tables = Tables(files.LOCALE_DIR)
    return {locale: tables.table(locale).finished for locale in files.catalog_paths()}


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
    found = [one for code in reply_codes() for one in variants(code, locale)]
    assert len(found) > 100, "whoever goes through them expects something to go through"
    return [*found, *(entry(group, locale) for group in groups())]


def enhanced_codes() -> list[EnhancedStatusCode]:
    """Every known enhanced status code, in each of its classes."""
    return [code for code in smtpi18n.codes() if isinstance(code, EnhancedStatusCode)]


def enhanced_groups() -> list[CodeGroup]:
    """Classes, subjects, some of both together, and two codes without their class."""
    subjects = (f"X.{subject}.X" for subject in range(8))
    return [CodeGroup(one) for one in ("2.X.X", "4.X.X", "5.X.X", *subjects, "5.7.X", "4.7.X", "5.1.X", "X.2.2", "X.7.1")]


@cache
def pairs_with_enhanced() -> list[tuple[Code, Code]]:
    """About a thousand pairs with enhanced status codes, the same on every run: each with itself in another class, with the next one, with a
    reply code before it, with any other code and with any group; and groups with each other. ``scripts/every_pair.py`` has all pairs.
    """
    random, codes, groups_of_them = Random(3463), enhanced_codes(), enhanced_groups()
    by_detail: dict[str, list[EnhancedStatusCode]] = {}
    for code in codes:
        by_detail.setdefault(str(code)[1:], []).append(code)
    found: dict[tuple[Code, Code], None] = {}
    for place, code in enumerate(codes):
        partners: list[Code] = [*by_detail[str(code)[1:]], codes[place - 1], *smtpi18n.lookup(code).associated_codes[:1]]
        partners += [random.choice(reply_codes()), random.choice([*groups(), *groups_of_them])]
        found.update(((code, partner), None) for partner in partners if partner != code)
    found.update(((one, other), None) for one in groups_of_them for other in random.sample([*groups(), *groups_of_them], 6))
    found.update(((one, code), None) for one in groups_of_them for code in random.sample(reply_codes(), 3))
    found.update(((code, EnhancedStatusCode("4.4.7")), None) for code in codes if code.class_digit == 4 and code.detail != 7)
    return list(found)


# A reply code and an enhanced status code together, with each other and with one of the two.
OF_TWO_CODES = (
    ("550 5.1.1", "550 5.7.1"), ("550 5.1.1", "554 5.1.1"), ("452 4.2.2", "552 5.2.2"), ("450 5.7.1", "550 4.7.1"),
    ("X.2.2", "5.2.2"), ("4.1.3", "4.3.4"), ("5.1.1", "550 5.1.1"), ("550 4.1.1", "550 5.1.1"), ("535", "535 5.0.0"), ("250 5.1.1", "550 5.1.1"), ("550", "599 5.1.1"), ("2.6.10", "4.6.10"), ("2.6.10", "5.6.10"),
)  # fmt: skip


def comparisons(locale: str, *, share: int = 1) -> Iterator[Comparison]:
    """Every reply code and group of them with every other and itself, every one in answer to a command with itself in general and to the next
    command, 500 pairs of two of which at least one answers a command, and the pairs with enhanced status codes, the same on every run.

    There are thousands, so that one test alone goes through them; of *share* locales each has another part of them.
    """
    pairs = [*combinations_with_replacement([entry(code, locale) for code in codes_and_groups()], 2)]
    for general, *others in (variants(code, locale) for code in reply_codes()):
        pairs += [(general, one) for one in others] + [*pairwise(others)] + [(one, one) for one in others[:1]]
    pairs += answers_to_commands(locale)
    pairs += [(entry(a, locale), entry(b, locale)) for a, b in pairs_with_enhanced()]
    pairs += [(smtpi18n.lookup(a, locale=locale), smtpi18n.lookup(b, locale=locale)) for a, b in OF_TWO_CODES]
    turn = finished("interface", "replies", "comparisons").index(locale) % share
    return (smtpi18n.compare(a, b, locale=locale) for a, b in pairs[turn::share])


def answers_to_commands(locale: str) -> list[tuple[Entry, Entry]]:
    """500 pairs of two codes, at least one of them in answer to a command, the same on every run and in every locale."""
    found: list[tuple[Entry, Entry]] = []
    asked = [(code, command) for code in reply_codes() for command in (None, *entry(code).commands)]
    random = Random(5321)
    while len(found) < 500:
        (a, to_a), (b, to_b) = random.sample(asked, 2)
        if a != b and (to_a or to_b):
            found.append((entry(a, locale, to_a), entry(b, locale, to_b)))
    return found


@cache
def sample() -> list[tuple[Code, Code]]:
    """Pairs for all other tests: every other one of those with words of their own, every tenth code with itself, and 45 at random.

    They are the same on every run.
    """
    found = dict.fromkeys((parse_code(one.a), parse_code(one.b)) for one in list(Library().contrasts())[::2])
    found.update((pair, None) for pair in zip(codes_and_groups()[::10], codes_and_groups()[::10], strict=True))
    others = [pair for pair in combinations(codes_and_groups(), 2) if pair not in found]
    return [*found, *Random(5321).sample(others, 45)]


def sampled(locale: str) -> list[Comparison]:
    """The comparisons of the sample, at least those 45."""
    return [smtpi18n.compare(a, b, locale=locale) for a, b in sample()]


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
