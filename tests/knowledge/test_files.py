"""The files of the knowledge, as whoever corrects a sentence finds them."""

from __future__ import annotations

import io
import re
import sys
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.claims import Claim, all_hold

import smtpi18n
from smtpi18n.knowledge.schema import Reply
from smtpi18n.library import Library
from smtpi18n.library.comparisons import PAIRS, contrasts_from
from smtpi18n.library.replies import replies_near

pytestmark = pytest.mark.words

KNOWLEDGE = sorted((Path(smtpi18n.__file__).parent / "knowledge").rglob("*.py"))
REPLIES = "smtpi18n.knowledge.replies."
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


@pytest.mark.parametrize("reply", Library().replies(), ids=lambda reply: str(reply.code))
def test_a_lookup_loads_only_the_file_that_holds_the_code_and_those_asked_before_it(
    reply: Reply, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sys.modules if name.startswith(REPLIES)]:
        monkeypatch.delitem(sys.modules, name)
    next(near for near in replies_near(reply.code) if near.code == reply.code)
    loaded = [name for name in sys.modules if name.startswith(REPLIES)]
    assert len(loaded) <= (1 if reply.status.is_by_rfc else 2), loaded
    assert reply in sys.modules[loaded[-1]].REPLIES


def test_every_file_of_words_for_pairs_is_in_the_list_of_pairs() -> None:
    names = {path.stem.removeprefix("contrasts_") for path in KNOWLEDGE if path.stem.startswith("contrasts_")}
    assert {name.removesuffix("yz") for name in names} == {*PAIRS}
