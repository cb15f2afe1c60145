"""The rules for a translation beside its English source."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from gate.meaning import meaning_problems
from gate.numbers import numbers
from gate.stems import gapped, places, tokens
from gate.text import FAMILY, HIDDEN, LATIN, LETTERS, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gate.glossary import Glossary
    from gate.language import Common, Table
    from gate.rules import Problem
    from gate.tables import Tables

_IN_BRACKETS = re.compile(r"\(([^()]*)\)")


def pair_problems(source: Text, text: Text, locale: str, tables: Tables) -> Iterator[Problem]:
    """What is wrong with *text* as the translation of *source* into *locale*."""
    common, table, glossary = tables.common, tables.table(locale), tables.glossary(locale)
    try:
        yield from _difference("placeholder", Counter(source.slots), Counter(text.slots), "{{{}}}")
    except ValueError:
        pass  # malformed braces are a finding already
    yield from _difference("backtick", Counter(source.in_backticks), Counter(text.in_backticks))
    yield from _difference("number", *numbers(source.masked, text.masked, tables, table))
    lost = (common.tokens & source.latin) - text.latin
    if lost:
        yield "token", f"missing: {', '.join(sorted(lost))}"
    own, original = len(text.raw), len(source.raw)
    least, most = table.length
    if own > most * max(original, common.ratio_from) or (original >= common.ratio_from and own < least * original):
        yield "length", f"{own} characters, the source has {original}"
    yield from _left_over(source, text, table, common, glossary)
    yield from meaning_problems(source, text, table, tables)
    if glossary is not None:
        yield from _terms(source, text, glossary)


def _difference(rule: str, source: Counter[str], text: Counter[str], form: str = "{}") -> Iterator[Problem]:
    if source != text:
        lost = ", ".join(form.format(item) for item in sorted((source - text).elements()))
        extra = ", ".join(form.format(item) for item in sorted((text - source).elements()))
        yield rule, "; ".join(part for part in (lost and f"missing: {lost}", extra and f"not in the source: {extra}") if part)


def _left_over(source: Text, text: Text, table: Table, common: Common, glossary: Glossary | None) -> Iterator[Problem]:
    if table.alphabet:
        shown = re.sub(FAMILY, HIDDEN, text.masked)
        if glossary is not None:
            shown = _IN_BRACKETS.sub(lambda match: "" if match[1].casefold() in glossary.glosses else match[0], shown)
            shown = glossary.latin.sub("", shown) if glossary.latin else shown
        for name in common.names:
            shown = shown.replace(name, "") if "." in name else shown
        known = common.tokens | common.names | table.latin
        left = [word for word in LATIN.findall(shown) if word not in known and not known.issuperset(word.split("-"))]
        if left:
            yield "english", f"left in English: {', '.join(left)}"
    elif text.raw == source.raw:
        shown = re.sub(FAMILY, HIDDEN, source.masked)
        for name in sorted(common.names, key=len, reverse=True):  # which are the same in many languages
            shown = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "", shown)
        words = LETTERS.findall(shown)
        same = [word for word in words if word not in common.tokens and word.casefold() not in table.cognates and len(word) > 1]
        if same:
            yield "english", f"the same as the source; is it right, name in `cognates` or `allowed`: {', '.join(same)}"


def _terms(source: Text, text: Text, glossary: Glossary) -> Iterator[Problem]:
    named = glossary.by_name.get(source.raw.lower())
    if named is not None and named.fixed and text.raw != named.wanted:
        yield "fixed-term", f"is fixed as «{named.wanted}»"
    english = glossary.english(source.masked)
    rows = glossary.present(english)
    words = glossary.stem(text.masked) if rows else ()
    there = frozenset(words)
    suspects = [(row, avoided) for row in rows for avoided in row.avoid if there.issuperset(avoided.stems)]
    if not suspects:
        return
    spelled = tokens(text.masked)
    fine = [place for row in rows for phrase in row.allowed for place in places(words, phrase)]
    fine += (place for phrase in glossary.set_phrases for place in gapped(words, phrase))
    for row, avoided in suspects:
        if avoided.unless and any(True for _ in places(english, avoided.unless)):
            continue
        for at in places(words, avoided.stems):
            if avoided.spelled:
                wrong = tuple(spelled[at.start : at.stop]) == avoided.spelled
            else:
                wrong = not any(place.start <= at.start and at.stop <= place.stop for place in fine)
            if wrong:
                yield "glossary", f"«{' '.join(spelled[at.start : at.stop])}» for “{row.english}”: write «{row.wanted}»"
