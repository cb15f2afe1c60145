"""Exported files, read back with the usual reader of each format and compared with what `lookup` says."""

from __future__ import annotations

import csv
import errno
import json
import os
import re
import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any

import duckdb
import polib
import pyarrow.parquet
import pytest
from jsonschema import Draft202012Validator

import smtpi18n
from smtpi18n import CodeGroup, Command, EnhancedStatusCode, ReplyCode, Translator, cli, codes, compare, lookup, render
from smtpi18n.catalogs import seal
from smtpi18n.export import FORMATS, TEXT_FORMATS, ExportError, save, text
from smtpi18n.export.contents import TABLES, Contents
from smtpi18n.export.i18next import nested
from smtpi18n.extraction import all_messages
from smtpi18n.form import schema
from smtpi18n.knowledge.replies.rfc_55z import REPLIES
from smtpi18n.knowledge.schema import TEXT_FIELDS
from smtpi18n.library import Library
from smtpi18n.messages import PARTS, fill

Row = dict[str, Any]
Save = Callable[..., Path]

LOCALES = smtpi18n.available_locales()
TYPES = {column.name: column.type for column in TABLES["entries"]}
LISTS = [name for name, type in TYPES.items() if type in ("list", "references", "samples", "vendor_notes")]
ENTRY_FORMATS = [format for format in FORMATS if format != "i18next"]


@pytest.fixture
def saved(tmp_path: Path) -> Save:
    """Exports to a new file: the format, then the locales (by default all)."""

    def save_as(format: str, locales: list[str] | None = None) -> Path:
        path = tmp_path / f"smtp.{format}"
        save(Contents(Translator(), locales), format, path)
        return path

    return save_as


# The rows of each format, by its usual reader


def read_json(path: Path) -> list[Row]:
    rows: list[Row] = json.loads(path.read_bytes())["entries"]
    return rows


def read_jsonl(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def read_csv(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        return [{name: from_csv(name, field) for name, field in row.items()} for row in csv.DictReader(file)]


def from_csv(name: str, field: str) -> Any:
    if TYPES[name] == "boolean":
        return {"true": True, "false": False}[field]
    if TYPES[name] == "references":
        pairs = [part.removeprefix("RFC ").split(" s") for part in field.split(";")]
        url = "https://www.rfc-editor.org/rfc/rfc{}#section-{}"
        return [{"rfc": int(rfc), "section": section, "url": url.format(rfc, section)} for rfc, section in pairs]
    if TYPES[name] in ("samples", "vendor_notes"):
        return json.loads(field) if field else []
    if TYPES[name] == "list":
        return field.split(";") if field else []
    return (int(field) if TYPES[name] == "integer" else field) if field else None


def table(database: sqlite3.Connection, name: str) -> list[Row]:
    database.row_factory = sqlite3.Row
    return [dict(row) for row in database.execute(f"SELECT * FROM {name}")]


def read_sqlite(path: Path) -> list[Row]:
    with closing(sqlite3.connect(path)) as database:
        rows = table(database, "entries")
    for row in rows:
        row.update({name: json.loads(row[name]) for name in LISTS}, is_fallback=bool(row["is_fallback"]))
    return rows


def read_parquet(path: Path) -> list[Row]:
    rows: list[Row] = pyarrow.parquet.read_table(path).to_pylist()
    return rows


READERS = {"json": read_json, "jsonl": read_jsonl, "csv": read_csv, "sqlite": read_sqlite, "parquet": read_parquet}


@cache
def expected(code: str, command: str | None, locale: str) -> Row:
    """What a row must say, by way of the JSON form of the entry."""
    entry = json.loads(render(lookup(code, command=Command(command) if command else None, locale=locale), "json"))
    retry = entry["retry"] or {"verdict": None, "scope": None}
    facts = {
        name: entry[name] for name in ("severity", "category", "status_class", "subject", "status", "session", "topic", "origin")
    }
    facts.update(responsibility=entry["responsibility"], retry_verdict=retry["verdict"], retry_scope=retry["scope"])
    same = (
        "code",
        "reply_code",
        "enhanced_status_code",
        "rfc_text",
        "is_fallback",
        "associated_codes",
        "related",
        "remark",
        *TEXT_FIELDS,
    )
    return {
        **{name: entry[name] for name in same},
        **{name: fact and fact["value"] for name, fact in facts.items()},
        **{name: [value["value"] for value in entry[name]] for name in ("actors", "commands")},
        "vendor_notes": entry["vendor_notes"],
        "references": [{name: one[name] for name in ("rfc", "section", "url")} for one in entry["references"]],
        "sample_replies": [
            {**sample, "command": sample["command"] and sample["command"]["value"]} for sample in entry["sample_replies"]
        ],
        "form": "smtpi18n/1",
        "kind": "group" if re.search("[zX]", code) else "reply_code" if "." not in code else "enhanced_status_code",
        "locale": locale,
        "text_locale": entry["locale"],
        "command": command and Command(command).value,
    }


@pytest.mark.parametrize("format", ENTRY_FORMATS)
def test_every_row_says_what_lookup_says(format: str, saved: Save) -> None:
    rows = READERS[format](saved(format))
    assert rows == [expected(row["code"], row["command"], row["locale"]) for row in rows]
    assert [list(row) for row in rows] == [list(TYPES)] * len(rows)
    general = [(row["locale"], row["code"]) for row in rows if row["command"] is None]
    assert general == [
        (locale, str(code)) for locale in LOCALES for code in (*codes(), *(group.code for group in Library().groups()))
    ]


def test_a_reply_to_any_command_finds_its_row() -> None:
    """That of the command, or where it has none, the general row of the code, whose texts and facts then hold."""
    rows = {(row["code"], row["command"]): row for row in Contents(Translator(), ["en"]).entries()}
    assert any(command for _, command in rows)
    reply_codes = [code for code in codes() if isinstance(code, ReplyCode)]
    for code in (*reply_codes[::2], *codes()[len(reply_codes) :: 8]):  # of enhanced ones, which have no cases, some
        for command in Command:
            row = rows.get((str(code), command.value)) or rows[str(code), None]
            wanted = expected(str(code), command.value, "en")
            if row["command"] is None:  # its samples answer any command
                wanted = {**wanted, "sample_replies": row["sample_replies"]}
            assert {**row, "command": command.value} == wanted


def test_the_columns_say_what_their_values_may_be() -> None:
    contents = Contents(Translator())
    plain = {
        "text": str,
        "integer": int,
        "boolean": bool,
        "list": list,
        "texts": list,
        "references": list,
        "samples": list,
        "vendor_notes": list,
        "differences": list,
    }
    for name, columns in TABLES.items():
        rows = list(contents.rows(name))
        assert rows, name
        for row in rows:
            assert list(row) == [column.name for column in columns]
            for column in columns:
                value = row[column.name]
                assert not column.required if value is None else type(value) is plain[column.type], column.name
                assert value != "", "an empty CSV field is one without a value"


# The pairs and the labels


def comparisons(locale: str) -> Iterator[Row]:
    for contrast in Library().contrasts():
        found = json.loads(render(compare(contrast.a, contrast.b, locale=locale), "json"))
        yield {
            "form": "smtpi18n/1",
            "kind": "comparison",
            "locale": locale,
            "text_locale": found["locale"],
            "a": contrast.a,
            "b": contrast.b,
            "relation": found["relation"]["value"],
            "key_differences": [{"aspect": one["aspect"]["value"], "text": one["text"]} for one in found["key_differences"]],
            **{name: found[name] for name in ("title", "opening", "similarities", "when_to_use_which")},
        }


def test_an_export_is_as_the_schema_describes_it(saved: Save) -> None:
    exported = json.loads(saved("json", ["ru"]).read_bytes())  # in every locale the form is the same
    for rows in ("entries", "comparisons", "labels", "reasons", "provider_notes"):
        exported[rows] = exported[rows][::8]  # of thousands that are made alike, those of every kind
    Draft202012Validator(schema()).validate(exported)


def test_json_holds_the_pairs_and_the_labels_too(saved: Save) -> None:
    data = json.loads(saved("json").read_bytes())
    assert list(data) == ["form", "kind", "locales", "entries", "comparisons", "labels", "reasons", "provider_notes"]
    assert (data["form"], data["kind"], data["locales"]) == ("smtpi18n/1", "export", LOCALES)
    assert data["comparisons"] == [row for locale in LOCALES for row in comparisons(locale)]
    labels = {(row["locale"], row["family"], row["value"]): row["label"] for row in data["labels"]}
    assert labels["ru", "retry", "as_is"] == smtpi18n.label(smtpi18n.Retry.AS_IS, locale="ru")
    assert labels["ru", "status_class", "2.X.X"] == smtpi18n.label(smtpi18n.StatusClass.SUCCESS, locale="ru")
    assert labels["en", "command", "RCPT"] == "RCPT TO"


def test_sqlite_holds_them_too_and_joins(saved: Save) -> None:
    with closing(sqlite3.connect(saved("sqlite"))) as database:
        assert database.execute("PRAGMA user_version").fetchall() == [(1,)]
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("SELECT value FROM metadata WHERE name = 'form'").fetchall() == [("smtpi18n/1",)]
        by_label = """
            SELECT entries.code, label FROM entries
            JOIN labels ON labels.locale = entries.locale AND family = 'retry' AND value = retry_verdict
            WHERE entries.locale = 'ru' AND reply_code = 550 AND command IS NULL"""
        assert database.execute(by_label).fetchall() == [("550", smtpi18n.label(smtpi18n.Retry.AFTER_CHANGE, locale="ru"))]
        by_list = """
            SELECT code FROM entries, json_each(associated_codes)
            WHERE locale = 'en' AND command IS NULL AND json_each.value = '5.1.1'"""
        by_hand = [str(code) for code in codes() if EnhancedStatusCode("5.1.1") in lookup(code).associated_codes]
        assert [code for (code,) in database.execute(by_list)] == by_hand != []
        rows = table(database, "comparisons")
        labels = table(database, "labels")
    for row in rows:
        row.update({name: json.loads(row[name]) for name in ("similarities", "key_differences")})
    assert rows == [row for locale in LOCALES for row in comparisons(locale)]
    assert labels == list(Contents(Translator()).labels())


# Engines


# What a log may hold, and the entry that should be joined to it: the code, and the command where it has a row of its own.
LOGGED: list[tuple[str, int, str | None, tuple[int | str, str | None]]] = [
    ("known, with its command", 250, "RCPT", (250, "RCPT")),
    ("known, its command unknown", 250, None, (250, None)),
    ("known, its command without a row", 551, "QUIT", (551, None)),
    ("unknown, first digit 4", 499, "DATA", ("4yz", None)),
    ("unknown, first digit 5", 599, None, ("5yz", None)),
]
JOIN = """
    SELECT
        what,
        coalesce(exact.summary, code.summary, digit.summary) AS summary,
        coalesce(exact.retry_verdict, code.retry_verdict, digit.retry_verdict) AS retry_verdict
    FROM replies
    LEFT JOIN entries exact ON exact.reply_code = replies.reply_code AND exact.command = replies.command
    LEFT JOIN entries code ON code.reply_code = replies.reply_code AND code.command IS NULL
    LEFT JOIN entries digit ON digit.code = (replies.reply_code // 100) || 'yz'
    ORDER BY replies.rowid
"""


def told(code: int | str, command: str | None) -> tuple[str, str | None]:
    """The summary of an entry in Russian, and whether to try again."""
    entry = lookup(code, command=Command(command) if command else None, locale="ru")
    return entry.summary, entry.retry.verdict.value if entry.retry and entry.retry.verdict else None


def test_duckdb_joins_the_parquet_file_to_a_table_of_replies(saved: Save) -> None:
    replies = [(what, code, command) for what, code, command, _ in LOGGED] + [("not of SMTP", 199, None)]
    with closing(duckdb.connect()) as database:
        database.execute("CREATE TABLE replies (what VARCHAR, reply_code INTEGER, command VARCHAR)")
        database.executemany("INSERT INTO replies VALUES (?, ?, ?)", replies)
        database.execute(f"CREATE VIEW entries AS SELECT * FROM '{saved('parquet')}' WHERE locale = 'ru'")
        joined = database.execute(JOIN).fetchall()
        reference = database.execute("SELECT \"references\"[1].rfc, len(commands) FROM entries WHERE code = '354'").fetchone()
    assert joined == [*((what, *told(*entry)) for what, _, _, entry in LOGGED), ("not of SMTP", None, None)]
    assert reference == (lookup(354).references[0].rfc, len(lookup(354).commands))


def test_parquet_says_its_form_and_types(saved: Save) -> None:
    schema_read = pyarrow.parquet.read_schema(saved("parquet"))
    assert schema_read.metadata[b"smtpi18n.form"] == b"smtpi18n/1"
    assert str(schema_read.field("reply_code").type) == "int32"
    assert not schema_read.field("locale").nullable
    assert schema_read.field("command").nullable


# Text formats


def test_csv_is_that_of_rfc_4180(saved: Save) -> None:
    data = saved("csv").read_bytes()
    assert data.startswith(b"form,kind,locale,")
    assert data.count(b"\n") == data.count(b"\r\n") == len(read_csv(saved("csv"))) + 1


def test_no_field_can_be_taken_for_a_formula() -> None:
    lines = csv.reader("".join(text(Contents(Translator()), "csv")).splitlines(keepends=True))
    assert [field for line in lines for field in line if field.startswith(("=", "+", "-", "@", "\t", "\r"))] == []


def leaves(tree: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, str]]:
    if isinstance(tree, str):
        yield ".".join(path), tree
    else:
        for name, branch in tree.items():
            yield from leaves(branch, (*path, name))


@pytest.mark.parametrize("locale", LOCALES)
def test_i18next_holds_every_message(locale: str, saved: Save) -> None:
    data = json.loads(saved("i18next", [locale]).read_bytes())
    assert data.pop("form") == "smtpi18n/1"
    found = dict(leaves(data))
    assert set(found) == {message.key for message in all_messages(Library())}
    assert found["reply/354/name"] == lookup(354, locale=locale).name
    assert data["label/status_class/2"]["X"]["X"] == smtpi18n.label(smtpi18n.StatusClass.SUCCESS, locale=locale)
    plain = fill(found["title/comparison"].replace("{{", "{").replace("}}", "}"), a="251", b="354")
    assert plain == compare(251, 354, locale=locale).title


@pytest.mark.parametrize(
    ("messages", "problem"),
    [
        ({"a.b": "x", "a": "y"}, "another: `a`"),
        ({"a": "x", "a.b": "y"}, "another: `a.b`"),
        ({"a": "x", "a.b.c": "y"}, "another: `a.b.c`"),
        ({"a.b.c": "x", "a.b": "y"}, "another: `a.b`"),
        ({"a:b": "x"}, "another: `a:b`"),
        ({"a": "write {{b}}"}, "a part of the text under this key: `a`"),
        ({"a": "write $t(b)"}, "a part of the text under this key: `a`"),
    ],
)
def test_what_i18next_would_misread_is_refused(messages: dict[str, str], problem: str) -> None:
    with pytest.raises(ExportError, match=problem):
        nested(messages)


# Which locales, and whose words


def test_a_tag_stands_for_its_locale_once() -> None:
    assert Contents(Translator(), ["ru_RU.UTF-8", "en-GB", "ru"]).locales == ("en", "ru")
    assert Contents(Translator()).locales == tuple(smtpi18n.available_locales())


@pytest.mark.parametrize("tag", ["qaa", "tlh-Latn-US"])
def test_a_locale_without_a_catalog_is_an_error(tag: str) -> None:
    with pytest.raises(ExportError, match=f"there are: {', '.join(LOCALES)}"):
        Contents(Translator(), [tag])


def test_a_half_translated_locale_has_all_rows(translator_reading: Callable[..., Translator]) -> None:
    """Each is for that locale, and says who answered."""
    catalog = polib.POFile()
    for message in all_messages(Library()):
        if message.key.startswith("reply/354/") or message.key == "reply/221/name":
            catalog.append(polib.POEntry(msgctxt=message.key, msgid=message.text, msgstr=f"ru: {message.text}"))
    paths = [f"ru/LC_MESSAGES/smtpi18n-{part}.mo" for part in PARTS]
    contents = Contents(translator_reading({path: seal(catalog.to_binary()) for path in paths}))
    rows = [row for row in contents.entries() if row["locale"] == "ru"]
    assert len(rows) == sum(row["locale"] == "en" for row in contents.entries())
    assert {row["code"] for row in rows if row["text_locale"] == "ru"} == {"354"}
    assert all(row["name"].startswith("ru: ") for row in rows if row["code"] == "354")
    assert {row["text_locale"] for row in contents.comparisons() if row["locale"] == "ru"} == {"en"}
    messages = contents.messages("ru")
    assert messages["reply/354/name"] == "ru: Start mail input"
    assert messages["reply/221/name"] == lookup(221).name, "one text of a record does not answer for it"
    assert list(messages) == list(contents.messages("en"))


def test_an_applications_own_codes_are_exported_with_ours() -> None:
    own = type(REPLIES[0])(**{**vars(REPLIES[0]), "code": 559, "name": "Refused by the gateway", "cases": ()})
    rows = list(Contents(Translator(codes=[own]), ["en"]).entries())
    assert [row["name"] for row in rows if row["reply_code"] == 559] == ["Refused by the gateway"]
    assert not any(row["reply_code"] == 559 for row in Contents(Translator(), ["en"]).entries())


# Files


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.whole
def test_equal_contents_give_equal_bytes(format: str, tmp_path: Path, run_python: Callable[..., Any]) -> None:
    files = []
    for seed in ("1", "2"):
        path = tmp_path / seed
        command = ("-m", "smtpi18n", "export", "--locale", "ru", "--format", format, "--output", str(path))
        done = run_python(*command, PYTHONHASHSEED=seed)
        assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
        files.append(path.read_bytes())
    assert files[0] == files[1]


@pytest.mark.parametrize("format", FORMATS)
def test_an_error_leaves_the_file_as_it_was(format: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: object, *locale: str) -> Iterator[Any]:
        yield from ()
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Contents, "entries", broken)
    monkeypatch.setattr(Contents, "messages", lambda *_: dict(broken(None)))
    path = tmp_path / "smtp"
    path.write_text("before")
    with pytest.raises(ExportError, match=r"could not be written: `.*smtp` \(No space left on device\)"):
        save(Contents(Translator(), ["en"]), format, path)
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_an_interruption_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "replace", lambda *_: pytest.fail("interrupted"))
    with pytest.raises(pytest.fail.Exception):
        save(Contents(Translator(), ["en"]), "csv", tmp_path / "smtp.csv")
    assert list(tmp_path.iterdir()) == []


SLOW_EXPORT = """
import signal, sys, time
from smtpi18n import cli
from smtpi18n.export.contents import Contents

rows = Contents.entries
def entries(self):
    yield from rows(self)
    print("half way", flush=True)
    time.sleep(60)

Contents.entries = entries
signal.signal(signal.SIGINT, signal.default_int_handler)  # which a shell may have told its jobs to ignore
cli.main(["export", "--format", "csv", "--output", sys.argv[1]])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize(
    ("stop", "status", "left"), [(signal.SIGTERM, 143, 0), (signal.SIGINT, -signal.SIGINT, 0), (signal.SIGKILL, -9, 1)]
)
def test_a_process_that_is_stopped_leaves_nothing_and_one_that_is_killed_what_the_next_export_sweeps(
    stop: signal.Signals, status: int, left: int, tmp_path: Path
) -> None:
    path = tmp_path / "smtp.csv"
    path.write_text("before")
    environment = {**os.environ, "PYTHONPATH": str(Path(smtpi18n.__file__).parent.parent)}
    command = [sys.executable, "-c", SLOW_EXPORT, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment) as process:
        assert process.stdout
        assert process.stdout.readline() == b"half way\n"
        save(Contents(Translator(), ["en"]), "csv", tmp_path / "other.csv")
        assert len(list(tmp_path.glob(".smtpi18n-*.part"))) == 1, "what is being written is not swept away"
        process.send_signal(stop)
        assert process.wait() == status
    assert path.read_text() == "before"
    assert len(list(tmp_path.glob(".smtpi18n-*.part"))) == left
    save(Contents(Translator(), ["en"]), "csv", path)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["other.csv", "smtp.csv"]


@pytest.mark.parametrize("output", ["", "smtp/", "smtp\0.csv", "smtp\ud800.csv"])
@pytest.mark.parametrize("format", ["csv", "sqlite"])
def test_what_cannot_be_the_name_of_a_file_is_refused(
    output: str, format: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ExportError, match="cannot be the name of a file"):
        save(Contents(Translator(), ["en"]), format, output)
    assert list(tmp_path.iterdir()) == []


def broken_contents(format: str, monkeypatch: pytest.MonkeyPatch, text: str) -> Contents:
    """All that is known, with *text* as one of its texts."""
    contents = Contents(Translator(), ["en"])
    row = {**next(contents.entries()), "summary": text}
    monkeypatch.setattr(contents, "entries", lambda: iter([row]))
    monkeypatch.setattr(contents, "messages", lambda locale: {"reply/550/summary": text})
    return contents


@pytest.mark.parametrize("format", FORMATS)
def test_a_text_that_is_no_unicode_is_refused(format: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    contents = broken_contents(format, monkeypatch, "Half a letter: \ud800, and no other half.")
    with pytest.raises(ExportError, match=r"not Unicode: `.*Half a letter: \\ud800, and no"):
        save(contents, format, tmp_path / "smtp")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(1)", "\tx", "＝1"])
def test_a_text_that_looks_like_a_formula_is_no_formula_in_csv(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(broken_contents("csv", monkeypatch, text), "csv", tmp_path / "smtp.csv")
    assert [row["summary"] for row in read_csv(tmp_path / "smtp.csv")] == [f"'{text}"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions and links")
def test_a_replaced_file_keeps_its_permissions_and_its_links(tmp_path: Path) -> None:
    path, link = tmp_path / "smtp.csv", tmp_path / "link"
    path.write_text("before")
    path.chmod(0o640)
    link.symlink_to(path)
    save(Contents(Translator(), ["en"]), "csv", link)
    assert link.is_symlink()
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert path.read_bytes().startswith(b"form,")


@pytest.mark.parametrize("output", [os.devnull, os.curdir])
def test_only_regular_files_are_replaced(output: str) -> None:
    with pytest.raises(ExportError, match="not a regular file"):
        save(Contents(Translator(), ["en"]), "csv", output)


def test_a_missing_pyarrow_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(ExportError, match="`pip install pyarrow`"):
        save(Contents(Translator(), ["en"]), "parquet", tmp_path / "smtp.parquet")
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_format_is_an_error(tmp_path: Path) -> None:
    contents = Contents(Translator(), ["en"])
    with pytest.raises(ExportError, match="Available: json, jsonl"):
        text(contents, "yaml")
    with pytest.raises(ExportError, match="Available: json, jsonl"):
        save(contents, "yaml", tmp_path / "smtp.yaml")


# The command line


@pytest.mark.parametrize("format", TEXT_FORMATS)
def test_the_command_prints_what_it_would_save(format: str, saved: Save, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert cli.main(["export", "--locale", "ru", "--format", format]) == 0
    assert cli.main(["export", "--locale", "ru", "--format", format, "--output", "-"]) == 0
    assert capfdbinary.readouterr().out == 2 * saved(format, ["ru"]).read_bytes()


@pytest.mark.parametrize(
    ("arguments", "environment", "locales"),
    [
        ((), {}, ["en"]),
        ((), {"LANG": "ru_RU.UTF-8"}, ["ru"]),
        ((), {"LANG": "qaa_FR.UTF-8"}, ["en"]),
        (("--locale", "ru"), {}, ["ru"]),
        (("--locale", "ru", "--locale", "en"), {}, ["en", "ru"]),
        (("--all-locales",), {}, LOCALES),
    ],
)
@pytest.mark.whole
def test_the_locales_of_an_export(
    arguments: tuple[str, ...], environment: dict[str, str], locales: list[str], run_python: Callable[..., Any]
) -> None:
    done: subprocess.CompletedProcess[bytes] = run_python(
        "-m", "smtpi18n", *arguments, "export", PYTHONIOENCODING="ascii", **environment
    )
    assert (done.returncode, done.stderr) == (0, b"")
    data = json.loads(done.stdout)
    assert data["locales"] == locales
    assert sorted({row["locale"] for row in data["entries"]}) == locales


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["--locale", "qaa"], "There is no catalog for locale qaa"),
        (["--locale", "../en"], "This is not a locale tag"),
        (["--format", "sqlite"], "needs a file to write to, as in `--output smtp.sqlite`"),
        (["--format", "parquet", "--output", "-"], "needs a file to write to, as in `--output smtp.parquet`"),
        (["--format", "i18next", "--all-locales"], "holds one locale"),
        (["--output", "no such folder/smtp.json"], "could not be written: `no such folder/smtp.json` (there is no such folder)"),
    ],
)
def test_what_cannot_be_exported_is_a_usage_error(arguments: list[str], problem: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["export", *arguments]) == 2
    output = capsys.readouterr()
    assert output.out == ""
    assert problem in output.err


def test_the_help_of_the_command_names_every_format(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["export", "--help"]) == 0
    assert ",".join(FORMATS) in capsys.readouterr().out


def test_other_commands_load_nothing_of_it(run_python: Callable[..., Any]) -> None:
    program = """
import sys
from smtpi18n import cli
cli.main(["550"]), cli.main(["list"]), cli.main(["compare", "251", "354"])
loaded = {"smtpi18n.export", "csv", "sqlite3", "pyarrow"} & set(sys.modules)
assert not loaded, loaded
"""
    done = run_python("-c", program)
    assert done.returncode == 0, done.stderr.decode()


def test_an_export_loads_nothing_that_shows_a_page(run_python: Callable[..., Any]) -> None:
    program = """
import sys
from smtpi18n import cli
cli.main(["export", "--format", "csv"])
loaded = [name for name in sys.modules if name.startswith("smtpi18n.rendering")]
assert not loaded, loaded
"""
    done = run_python("-c", program)
    assert done.returncode == 0, done.stderr.decode()


def test_codes_of_a_group_are_told_from_the_group() -> None:
    rows = list(Contents(Translator(), ["en"]).entries())
    assert all((row["reply_code"] is None and row["enhanced_status_code"] is None) == (row["kind"] == "group") for row in rows)
    assert all(isinstance(CodeGroup(row["code"]), CodeGroup) for row in rows if row["kind"] == "group")
    assert all(str(ReplyCode(row["reply_code"])) == row["code"] for row in rows if row["kind"] == "reply_code")


# Exports side by side


def test_a_part_that_is_about_to_take_its_place_is_not_swept_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "all.csv").write_text("old")
    rename = os.replace

    def meanwhile(part: str, target: str) -> None:
        save(Contents(Translator(), ["en"]), "csv", tmp_path / "other.csv") if target.endswith("all.csv") else None
        rename(part, target)

    monkeypatch.setattr(os, "replace", meanwhile)
    save(Contents(Translator(), ["en"]), "csv", tmp_path / "all.csv")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["all.csv", "other.csv"]
    assert (tmp_path / "all.csv").read_bytes() == (tmp_path / "other.csv").read_bytes()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other locks and pipes")
def test_a_pipe_that_is_called_like_a_part_is_left_alone(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / ".smtpi18n-0123456789abcdef.part")
    save(Contents(Translator(), ["en"]), "csv", tmp_path / "all.csv")
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other locks and pipes")
def test_a_file_system_without_locks_is_written_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_locks(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr("smtpi18n.export.replacing.fcntl.flock", no_locks)
    save(Contents(Translator(), ["en"]), "csv", tmp_path / "all.csv")
    assert [path.name for path in tmp_path.iterdir()] == ["all.csv"]
