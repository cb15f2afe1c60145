"""A table or glossary that a person has written wrong is one line, which says the file, the line and what would be right."""

from __future__ import annotations

import doctest
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from conftest import ROOT
from gate import catalog as gate
from gate import glossary, language, stems
from gate.glossary import COLUMNS, read_rows
from gate.language import Common, Negative, Table, Term, Words
from measuring import pipeline as measured_pipeline
from pipeline import files
from support.gating import write

pytestmark = pytest.mark.scripts

# By what is wrong: the table, the line of it, and a part of what is said.
WRONG_RULES: dict[str, tuple[str, int, str]] = {
    "a comma too many": ('{\n"latin": ["a",]\n}', 2, "no JSON"),
    "an end too early": ('{\n"latin": ["a"]\n', 3, "no JSON"),
    "a list for a table": ("[]", 1, "must be names and values in braces"),
    "an unknown item": ('{\n"patern": {}}', 2, "there is no item 'patern' in the table; there are: abbreviations, allowed"),
    "an item twice": ('{"latin": [],\n"latin": ["a"]}', 1, "'latin' stands there twice"),
    "a word twice": ('{\n"latin": ["From", "To",\n"From"]}', 2, "latin has the same item twice: From"),
    "a text for a list": ('{\n"latin": "From"}', 2, "latin must be a list"),
    "a number for a text": ('{\n"decimal": 1}', 2, "decimal must be a text in quotes, not 1"),
    "a text for a number": ('{\n"length": ["1", 3]}', 2, 'length must be a number, not "1"'),
    "true for a number": ('{\n"length": [true, 3]}', 2, "length must be a number, not true"),
    "three for two": ('{\n"length": [1, 2, 3]}', 2, "an item of length must be a list of 2"),
    "a regular expression": ('{"patterns": {"style": [["a", "b"],\n["x(", "no"]]}}', 2, "no regular expression: missing )"),
    "an empty regular expression": ('{"patterns": {"style": [["a", "b"],\n["", "no"]]}}', 2, "finds something, and not the empty"),
    "a regular expression for nothing": ('{"patterns": {"style": [\n["a*", "no"]]}}', 2, "finds something, and not the empty"),
    "the longer length first": ('{\n"length": [3, 0.3]}', 2, "length must be two numbers, the smaller one first, not 3 and 0.3"),
    "a length that is no number": ('{\n"length": [NaN, 3]}', 2, "length must be two numbers"),
    "a length without an end": ('{\n"length": [0.3, Infinity]}', 2, "length must be two numbers"),
    "brackets without an end": ("[" * 100_000, 1, "no table: it is nested deeper"),
    "a number of 5000 digits": ('{\n"length": [0.3,\n' + "1" * 5000 + "]}", 3, "a number of 5000 digits"),
    "a pattern without what to write": ('{"patterns": {\n"style": [["x"]]}}', 2, "an item of style must be a list of 2"),
    "a word": ('{"words": {"style": [{"say": "no",\n"words": ["(a"]}]}}', 2, "cannot be read as a word"),
    "a word that denies": ('{"negative": {\n"words": ["n)"]}}', 2, "cannot be read as a word"),
    "an empty word": ('{"words": {"style": [{"say": "no", "words": ["a",\n"*"]}]}}', 2, "a word has letters, not '*'"),
    "plural forms": ('{\n"plural_forms": "nplurals=2; plural=n.x;"}', 2, "no plural forms: write them as"),
    "words without what to write": ('{"words": {"style": [{\n"endings": ["a"]}]}}', 2, "style needs the item 'say'"),
    "a term without words": ('{"terms": [\n{"english": ["port"], "words": []}]}', 2, "a term needs at least one word"),
    "an unknown rule of patterns": ('{"patterns": {\n"spaces": []}}', 2, "there is no rule 'spaces'; there are: header"),
    "an unknown rule of words": ('{"words": {\n"spaces": []}}', 2, "there is no rule 'spaces'"),
    "an unknown rule to do without": ('{"without": {\n"spaces": "so"}}', 2, "there is no rule 'spaces'"),
    "an unknown rule to allow": (
        '{"allowed": [{"key": "a", "rule":\n"spaces", "message": "b", "because": "c"}]}', 2, "there is no rule 'spaces'"
    ),
    "an exception without a reason": ('{"allowed": [{"key": "a", "rule": "space", "message": "b"}]}', 1, "needs the item 'because'"),
    "an unknown stemmer": ('{\n"stemmer": "klingon"}', 2, "there is no stemmer 'klingon'; there are: "),
    "an unknown part": ('{"finished":\n["codes"]}', 2, "there is no part 'codes'; there are: interface, replies"),
    "an order of unknown terms": ('{\n"orders": [["sender", "recipient"]]}', 2, "there is no term 'sender'"),
    "a pair of one": ('{\n"pairs": ["("]}', 2, "a pair is the opening and the closing mark"),
    "a change of nothing": ('{\n"number_changes": [["", ""]]}', 2, "what changes, and into what, are words"),
    "no mark before decimals": ('{\n"decimal": ""}', 2, "decimal is one mark, and group one or none"),
    "two marks between thousands": ('{\n"group": ". "}', 2, "decimal is one mark, and group one or none"),
    "digits": ('{\n"digits": "9-0"}', 2, "the digits must be a range"),
    "an alphabet": ('{\n"alphabet": "z-a"}', 2, "the alphabet must be letters and ranges"),
}  # fmt: skip


def said(folder: Path) -> str:
    """What is said of the one table that cannot be read."""
    with pytest.raises(files.FileError) as raised:
        gate.check(folder, "eo")
    assert "\n" not in str(raised.value)
    return str(raised.value)


@pytest.mark.parametrize("name", WRONG_RULES)
def test_a_wrong_table_is_said_in_one_line_with_its_place(tmp_path: Path, name: str) -> None:
    text, line, message = WRONG_RULES[name]
    write(tmp_path, "eo", "Ĝi respondas al {command}.")
    path = tmp_path / "eo" / "rules.json"
    path.write_text(text, encoding="utf-8")
    assert said(tmp_path).startswith(f"{path}:{line}: ")
    assert message in said(tmp_path)


HEADER = ",".join(COLUMNS).format("eo")
WRONG_GLOSSARIES: dict[str, tuple[bytes, int, str]] = {
    "copied": (b"en,ru,alternatives,avoid,grade\n", 1, f"the header must be {HEADER}, not en,ru,"),
    "without a header": (b"reply,respondo,,,A\n", 1, f"the header must be {HEADER}, not reply,"),
    "nothing": (b"", 1, f"the header must be {HEADER}, not "),
    "no translation": (f"{HEADER}\nreply,respondo,,,A\ncode,,,,A\n".encode(), 3, "the cell in the column 'eo' is empty"),
    "only a remark": (f"{HEADER}\ncode,(kodo),,,A\n".encode(), 2, "the cell in the column 'eo' is empty"),
    "no English": (f"{HEADER}\n,respondo,,,A\n".encode(), 2, "the cell in the column 'en' is empty"),
    "a bare comma": (f"{HEADER}\nreply,respondo, aŭ reago,,,A\n".encode(), 2, "6 cells in place of 5"),
    "a cell too few": (f"{HEADER}\nreply,respondo\n".encode(), 2, "2 cells in place of 5"),
    "tabs": (HEADER.replace(",", "\t").encode() + b"\nreply\trespondo\t\t\tA\n", 1, "commas between the cells in place of tabs"),
    "tabs in a row": (f"{HEADER}\nreply\trespondo\t\t\tA\n".encode(), 2, "1 cells in place of 5: with commas between the cells"),
    "a conflict": (
        f"{HEADER}\nreply,respondo,,,A\n<<<<<<< HEAD\ncode,kodo,,,A\n=======\n".encode(),
        3,
        "a conflict of two versions",
    ),
    "a conflict at the start": (f"<<<<<<< HEAD\n{HEADER}\n=======\n".encode(), 1, "drop '<<<<<<< HEAD'"),
    "an unknown grade": (f"{HEADER}\nreply,respondo,,,Z\n".encode(), 2, "there is no grade 'Z'; there are: A, B, C, F"),
    "no grade": (f"{HEADER}\nreply,respondo,,,\n".encode(), 2, "there is no grade ''"),
    "a term twice": (f"{HEADER}\nreply,respondo,,,A\nReply,reago,,,A\n".encode(), 3, "the term 'Reply' stands in line 2 already"),
    "an open quote": (f'{HEADER}\nreply,"respondo,,,A\n'.encode(), 2, "no CSV"),
    "another encoding": (f"{HEADER}\nreply,respondo,,,A\ncode,ĉifro,,,A\n".encode("iso-8859-3"), 3, "not in UTF-8"),
}


@pytest.mark.parametrize("name", WRONG_GLOSSARIES)
def test_a_wrong_glossary_is_said_in_one_line_with_its_place(tmp_path: Path, name: str) -> None:
    data, line, message = WRONG_GLOSSARIES[name]
    write(tmp_path, "eo", "Ĝi respondas al {command}.")
    path = tmp_path / "eo" / "glossary.csv"
    path.write_bytes(data)
    assert said(tmp_path).startswith(f"{path}:{line}: ")
    assert message in said(tmp_path)


def test_a_glossary_that_a_spreadsheet_has_saved_is_read(tmp_path: Path) -> None:
    plain = tmp_path / "plain.csv"
    plain.write_text(f'{HEADER}\nreply,respondo,,"reago; repliko",A\n', encoding="utf-8")
    saved = tmp_path / "saved.csv"
    saved.write_bytes('\ufeffen;eo;alternatives;avoid;grade\r\nreply;respondo;;"reago; repliko";A\r\n;;;;\r\n'.encode())
    assert [*read_rows(saved, "eo")] == [*read_rows(plain, "eo")]
    assert [row["avoid"] for row in read_rows(saved, "eo")] == ["reago; repliko"]


BROKEN_FILES = {
    "eo/rules.json": '{"stemmer": "klingon"}',
    "eo/glossary.csv": "en;ru\n",
    "eo/LC_MESSAGES/smtpi18n-interface.po": 'msgid ""\nmsgstr "in"side"\n',
}


@pytest.mark.parametrize("name", BROKEN_FILES)
def test_the_script_says_in_one_line_which_file_it_cannot_read_and_exits_with_2(tmp_path: Path, name: str) -> None:
    write(tmp_path, "eo", "Ĝi respondas al {command}.")
    (tmp_path / name).write_text(BROKEN_FILES[name], encoding="utf-8")
    script = ROOT / "scripts" / "check.py"
    result = subprocess.run([sys.executable, script, tmp_path], capture_output=True, encoding="utf-8", timeout=60, check=False)
    assert (result.returncode, result.stdout, result.stderr.count("\n")) == (2, "", 1)
    assert result.stderr.startswith(f"check.py: {tmp_path / name}:")


def test_every_item_of_a_table_is_explained_to_translators() -> None:
    explained = (files.LOCALE_DIR / "README.md").read_text(encoding="utf-8")
    for kind in (Table, Common, Words, Negative, Term):
        names = [field.metadata.get("name", field.name) for field in kind.__dataclass_fields__.values()]
        assert names
        for name in names:
            assert f"`{name}`" in explained, name
            assert kind is Words or kind is Negative or f"``{name}``" in (kind.__doc__ or ""), name


@pytest.mark.parametrize("module", [glossary, language, stems, measured_pipeline])
def test_the_examples_in_the_scripts_are_right(module: ModuleType) -> None:
    results = doctest.testmod(module)
    assert (results.failed, results.attempted > 0) == (0, True)
