"""The files of the knowledge, as whoever corrects a sentence finds them."""

from __future__ import annotations

import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.claims import Claim, all_hold

import smtpi18n
from smtpi18n.library.comparisons import PAIRS, contrasts_from

pytestmark = pytest.mark.words

KNOWLEDGE = sorted((Path(smtpi18n.__file__).parent / "knowledge").rglob("*.py"))
SENTENCE_END = re.compile(r"[.!?…][\"'”)`]*$")


def seams(path: Path) -> Iterator[tuple[int, str, str]]:
    """Where one string literal follows another to make one text: the line, and what stands on either side."""
    before = None
    for token in tokenize.generate_tokens(io.StringIO(path.read_text(encoding="utf-8")).readline):
        if token.type in (tokenize.NL, tokenize.COMMENT):
            continue
        if token.type == tokenize.STRING and before is not None:
            yield token.start[0], before[1:-1], token.string[1:-1]
        before = token.string if token.type == tokenize.STRING else None


def test_a_text_goes_on_in_a_new_line_only_where_a_sentence_ends() -> None:
    found = [(path, *seam) for path in KNOWLEDGE for seam in seams(path)]
    assert len(found) > 100
    all_hold(
        Claim(f"{path.name}:{line}: {left!r} {right!r}", bool(left.endswith(" ") and SENTENCE_END.search(left.rstrip())))
        for path, line, left, right in found
    )


def test_no_file_of_the_knowledge_is_too_long_to_read() -> None:
    assert KNOWLEDGE
    lengths = {path.name: len(path.read_text(encoding="utf-8").splitlines()) for path in KNOWLEDGE}
    assert {name: length for name, length in lengths.items() if length > 900} == {}


@pytest.mark.parametrize("digit", PAIRS)
def test_the_list_of_pairs_names_those_of_each_file_in_its_order(digit: str) -> None:
    assert PAIRS[digit].split() == [f"{contrast.a}-{contrast.b}" for contrast in contrasts_from(digit)]


def test_every_file_of_words_for_pairs_is_in_the_list_of_pairs() -> None:
    assert {path.stem.removeprefix("contrasts_")[0] for path in KNOWLEDGE if path.stem.startswith("contrasts_")} == {*PAIRS}
