"""How far a language is: what the statistics count, and that it is what reaches a reader."""

from __future__ import annotations

import doctest
import json
import re
from collections.abc import Callable
from pathlib import Path

import polib
import pytest
import stats
from conftest import ROOT
from gate.tables import Tables
from pipeline import files
from pipeline.compiling import compiled_files
from support.checkout import catalog, copy_checkout, entry, run, template

from smtpi18n import Translator
from smtpi18n.catalogs import Catalog

pytestmark = pytest.mark.scripts


def test_the_statistics_count_each_part_kind_and_priority_and_the_words_that_are_left() -> None:
    wanted = template(**{"250": "Done", "251": "Will forward it", "252": "Unverified", "253": "A newer text"})
    wanted.append(polib.POEntry(msgctxt="heading/name", msgid="Name", msgstr=""))
    for rank, message in enumerate(wanted):
        message.comment = f"Priority {1 + rank // 3}\nA note."
    own = catalog(
        entry("250", "Done", "Готово"),
        entry("251", "Will forward it", "Переслано", fuzzy=True),
        entry("252", "Unverified", ""),
        entry("253", "An older text", "Старое"),
        polib.POEntry(msgctxt="heading/name", msgid="Name", msgstr="Название"),
    )
    found = stats.progress(own, wanted, Tables(files.LOCALE_DIR))
    replies = stats.State(total=4, translated=1, fuzzy=1, missing=2, words_left=7)
    heading = stats.State(total=1, translated=1)
    assert found.parts == {
        "interface": {"heading": heading, "total": heading},
        "replies": {"reply/name": replies, "total": replies},
        **{part: {"total": stats.State()} for part in ("enhanced", "comparisons", "explanations", "providers", "search")},
    }
    assert found.total == stats.State(total=5, translated=2, fuzzy=1, missing=2, words_left=7)
    assert found.priorities == {
        1: stats.State(total=3, translated=1, fuzzy=1, missing=1, words_left=4),
        2: stats.State(total=2, translated=1, missing=1, words_left=3),
    }
    assert [state.percent for state in (heading, replies, found.total)] == [100.0, 25.0, 40.0]
    lines = [line.split() for line in stats.by_kind(found).splitlines()]
    assert lines[3] == ["replies", "4", "1", "1", "2", "25.0", "7"]
    assert stats.by_priority(found).splitlines()[1].split()[-6:] == ["3", "1", "1", "1", "33.3", "4"]


def test_the_statistics_name_the_records_that_are_not_whole_and_what_they_lack() -> None:
    wanted = template(**{"250": "Done", "251": "Forwarded", "252": "Unverified"})
    own = catalog(entry("250", "Done", "Готово"), entry("251", "Forwarded", ""), entry("252", "Unverified", "?", fuzzy=True))
    known = [["reply/250/name"], ["reply/251/name", "reply/251/summary"], ["reply/250/name", "reply/252/name"]]
    found = stats.progress(own, wanted, Tables(files.LOCALE_DIR), known)
    assert stats.lacking("ru", found).splitlines() == [
        "ru: 1 of 3 records are whole, and answered in this language",
        "reply lacks 1 of 2: reply/252/name",
        "reply/251 lacks everything",
    ]


@pytest.mark.whole
def test_the_statistics_agree_with_what_is_compiled_and_with_what_is_answered(
    tmp_path: Path, translator_reading: Callable[[dict[str, bytes]], Translator]
) -> None:
    copy = copy_checkout(ROOT, tmp_path)
    path = files.part_paths("ru", copy / "locale")["replies"]
    own = files.read(path)
    own[1].msgstr = ""
    own[2].flags.append("fuzzy")
    path.write_text(files.dump(own), encoding="utf-8")
    found = json.loads(run(copy, "stats", "--json").stdout)
    template = files.joined(files.read_templates().values())
    size, words = len(template), sum(len(one.msgid.split()) for one in own[1:3])
    assert found["en"]["total"] == {
        "total": size,
        "translated": size,
        "fuzzy": 0,
        "missing": 0,
        "words_left": 0,
        "percent": 100.0,
    }
    russian = found["ru"]["total"]
    assert {**russian, "percent": 0} == {
        "total": size,
        "translated": size - 2,
        "fuzzy": 1,
        "missing": 1,
        "words_left": words,
        "percent": 0,
    }
    assert sum(state["total"] for state in found["ru"]["priorities"].values()) == size
    compiled = compiled_files(copy / "locale")
    messages = sum(Catalog(data)._count - 1 for name, data in compiled.items() if name.startswith("ru/"))  # each has its headers
    assert messages == size - 2
    assert russian["percent"] < 100
    records = found["ru"]["records"]
    assert records["whole"] / records["total"] == translator_reading(compiled).coverage("ru") < 1
    said = run(copy, "stats", "--records", "ru").stdout.splitlines()
    assert said[0] == f"ru: {records['whole']} of {records['total']} records are whole, and answered in this language"
    assert {key for line in said[1:] for key in re.findall(r"reply/\d+/\S+(?=,|$)", line)} == {own[1].msgctxt, own[2].msgctxt}
    assert said[0] in run(copy, "stats").stdout


@pytest.mark.whole
def test_the_statistics_know_only_the_locales_that_are_there(copy: Path) -> None:
    result = run(copy, "stats", "--records", "qaa")
    assert (result.returncode, result.stdout) == (2, "")
    assert "there is no catalog for qaa below" in result.stderr
    assert "Traceback" not in result.stderr


def test_the_examples_in_the_statistics_hold() -> None:
    results = doctest.testmod(stats)
    assert (results.failed, results.attempted > 0) == (0, True)
