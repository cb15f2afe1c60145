"""The command line: what it prints, in which language, and with which exit status."""

from __future__ import annotations

import bz2
import csv
import errno
import gzip
import io
import json
import lzma
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Callable
from itertools import permutations
from pathlib import Path
from subprocess import CompletedProcess
from typing import TYPE_CHECKING, NamedTuple

import pytest
from conftest import ROOT
from support.applications import add_catalog, babel_mo, translated

import smtpi18n
from smtpi18n import Command, Comparison, Entry, ReplyCode, Translator, compare, lookup, render
from smtpi18n.cli import main
from smtpi18n.cli.arguments import WIDEST
from smtpi18n.cli.report import Logs
from smtpi18n.cli.terminal import environment_locales
from smtpi18n.messages import record_messages
from smtpi18n.rendering import NARROWEST
from smtpi18n.rendering.html import environment
from smtpi18n.searching import stems
from smtpi18n.translator import default

if TYPE_CHECKING:
    from smtpi18n.rendering import Format

LOCALE_VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


class Outcome(NamedTuple):
    """What a run of the command gave."""

    status: int
    out: str
    err: str


Run = Callable[..., Outcome]
RunPython = Callable[..., CompletedProcess[bytes]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command line in this process, without colours, in an environment that names a locale only where the test does."""
    monkeypatch.setenv("NO_COLOR", "1")
    for variable in LOCALE_VARIABLES:
        monkeypatch.delenv(variable, raising=False)

    def call(line: str, **environment: str) -> Outcome:
        for variable, value in environment.items():
            monkeypatch.setenv(variable, value)
        return Outcome(main(shlex.split(line)), *capsys.readouterr())

    return call


def answer(text: str) -> Outcome:
    return Outcome(0, f"{text}\n", "")


# Answers


@pytest.mark.parametrize("line", ["251", "lookup 251", "4yz", "4xx", "4XX", "x5z"])
def test_a_code_or_a_group_is_looked_up(run: Run, line: str) -> None:
    assert run(line) == answer(render(lookup(line.split()[-1])))


def test_two_codes_are_compared(run: Run) -> None:
    assert run("compare 251 354") == answer(render(compare(251, 354)))
    assert run("compare 4xx 450 --locale ru") == answer(render(compare("4yz", 450, locale="ru")))


@pytest.mark.parametrize(
    ("line", "pattern"),
    [
        ("list", None),
        ("list 4yz", "4yz"),
        ("list 4xx", "4yz"),
        ("list x5z", "x5z"),
        ("list 5.7.x", "5.7.X"),
        ("list 5.7", "5.7.X"),
        ("list X.2.X", "X.2.X"),
    ],
)
def test_the_known_codes_are_listed_one_a_line(run: Run, line: str, pattern: str | None) -> None:
    codes = smtpi18n.codes(pattern)
    wide = max(len(str(code)) for code in codes)
    names = [f"{str(code).ljust(wide)}  {lookup(code).name}" for code in codes]
    assert run(line) == answer("\n".join(names))
    assert len(names) >= 3


def test_a_group_without_known_codes_gives_status_1_and_says_so(run: Run) -> None:
    assert run("list 58z") == Outcome(1, "", "smtpi18n: Nothing is known about code 58z.\n")


@pytest.mark.parametrize("word", ["rcpt", "RCPT", "'RCPT TO'", "rcpt-to", "'rcpt to:'"])
def test_the_command_that_was_answered_may_be_written_in_any_way(run: Run, word: str) -> None:
    assert run(f"250 --command {word}") == answer(render(lookup(250, command="RCPT")))


@pytest.mark.parametrize("word", ["connect", "end-of-data", "END_OF_DATA"])
def test_the_opening_and_the_end_of_data_count_as_commands(run: Run, word: str) -> None:
    assert run(f"554 --command {word}") == answer(render(lookup(554, command=Command(word))))


@pytest.mark.parametrize("format", ["text", "markdown", "json"])
@pytest.mark.parametrize("line", ["251", "compare 251 354", "list"])
def test_every_answer_comes_in_every_format(run: Run, line: str, format: Format) -> None:
    results: dict[str, Entry | Comparison | list[Entry]] = {
        "251": lookup(251),
        "compare 251 354": compare(251, 354),
        "list": [lookup(code) for code in smtpi18n.codes()],
    }
    assert run(f"{line} --format {format}") == answer(render(results[line], format))


@pytest.mark.parametrize("parts", list(permutations(["250", "--command rcpt", "--locale=ru", "--format markdown"])))
def test_options_may_stand_before_or_after_the_code(run: Run, parts: tuple[str, ...]) -> None:
    assert run(" ".join(parts)) == answer(render(lookup(250, command="RCPT", locale="ru"), "markdown"))


@pytest.mark.parametrize("line", ["--locale ru compare 251 354", "compare --locale ru 251 354", "compare 251 --locale ru 354"])
def test_options_may_stand_anywhere_in_a_comparison(run: Run, line: str) -> None:
    assert run(line) == answer(render(compare(251, 354, locale="ru")))


def test_a_brief_answer_has_what_is_wanted_first(run: Run) -> None:
    assert run("550 --brief --locale ru") == answer(render(lookup(550, locale="ru"), brief=True))
    both = [lookup(550, locale=locale) for locale in ("en", "ru")]
    assert run("--locale en 550 --locale ru --brief --format markdown") == answer(render(both, "markdown", brief=True))


def test_two_locales_show_a_code_side_by_side(run: Run) -> None:
    both = [lookup(251, locale=locale, command="RCPT") for locale in ("en", "ru")]
    assert run("251 --locale en --locale ru --command rcpt") == answer(render(both))


def test_a_locale_without_a_catalog_is_answered_in_english_with_a_note_beside_the_answer(run: Run) -> None:
    there_are = ", ".join(smtpi18n.available_locales())
    note = f"smtpi18n: There is no catalog for locale qaa; the answer is in English. Available: {there_are}\n"
    assert run("251 --locale qaa") == Outcome(0, run("251").out, note)
    assert run("251 --locale qaa --locale en").err == note
    assert "Каталога для локали qaa нет" in run("251 --locale qaa", LANG="ru_RU.UTF-8").err


@pytest.mark.parametrize("line", ["251 --locale ru-RU", "251 --locale en-GB", "251", "list --locale ru"])
def test_a_locale_that_has_a_catalog_needs_no_note(run: Run, line: str) -> None:
    assert run(line, LANG="qaa_DE.UTF-8").err == ""


def test_a_command_to_which_the_code_is_not_known_as_an_answer_is_answered_in_general_with_a_note(run: Run) -> None:
    note = "smtpi18n: Code 354 is not known as an answer to `RCPT TO`. This is what the code means in general.\n"
    assert run("354 --command rcpt") == answer(render(lookup(354)))._replace(err=note)
    assert "код\N{NO-BREAK SPACE}354 на этом шаге сеанса не приходит: `RCPT TO`" in run("354 --command rcpt --locale ru").err
    assert "as an answer to connection opening." in run("354 --command connect").err
    assert run("354 --command data").err == ""
    assert lookup(101).commands == ()
    assert run("101 --command rcpt").err == ""  # of such a code nobody knows what it answers


@pytest.mark.parametrize(
    ("line", "own"), [("550", 0), ("compare 450 550", 0), ("list 55z", 1), ("550 --locale en --locale qaa-DE", 0)]
)
def test_a_locale_without_all_texts_of_an_answer_is_named_beside_it_in_the_locale_that_answers(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, line: str, own: int
) -> None:
    texts = [*record_messages(reply).values()] if (reply := default.library.reply(ReplyCode(552))) else []
    add_catalog(tmp_path, "qaa", translated(texts, "~"), compiler=lambda texts: babel_mo(texts, "en"))
    monkeypatch.setattr("smtpi18n.cli.default", Translator(directories=[tmp_path]))
    note = "smtpi18n: Locale qaa does not have all texts of this answer yet, so it is given in locale en.\n"
    answered = run(line if "--locale" in line else f"{line} --locale qaa")
    assert (answered.status, answered.err) == (0, note)
    assert answered.out.count("~") == own
    assert run("552 --locale qaa").err == ""
    assert run("550", LANG="qaa_DE.UTF-8").err == note


# Without a question


@pytest.mark.parametrize(("locale", "word"), [("en_GB.UTF-8", "Try one of these:"), ("ru_RU.UTF-8", "Попробуйте, например:")])
def test_without_arguments_it_says_what_to_try_and_all_of_it_works(run: Run, locale: str, word: str) -> None:
    start = run("", LANG=locale)
    assert (start.status, start.err) == (0, "")
    assert word in start.out
    *examples, of_a_log = re.findall(r"^  smtpi18n (.*)$", start.out, re.MULTILINE)
    assert of_a_log == "report /var/log/mail.log"
    assert len(examples) >= 3
    assert examples[-1] == ("list 4xx" if "ru" in locale else "list 4yz")
    for example in examples:
        assert run(example).status == 0, example


def test_the_version_is_that_of_the_package(run: Run) -> None:
    assert run("--version") == answer(f"smtpi18n {smtpi18n.__version__}")


@pytest.mark.parametrize("line", ["--help", "-h", "251 --help", "--locale en -h"])
def test_help_shows_every_way_to_ask(run: Run, line: str) -> None:
    shown = run(line)
    assert (shown.status, shown.err) == (0, "")
    for way in ("smtpi18n CODE", "smtpi18n compare A B", "smtpi18n list [GROUP]", "550", "x5z"):
        assert way in shown.out


@pytest.mark.parametrize("line", ["lookup --help", "compare --help", "list -h", "compare 251 354 --help"])
def test_each_command_has_help_of_its_own(run: Run, line: str) -> None:
    shown = run(line)
    assert (shown.status, shown.err) == (0, "")
    assert re.match(rf"usage:\n  smtpi18n ({line.split()[0]} )?[A-Z\[]", shown.out)
    assert shown.out.count("  smtpi18n ") == 1


@pytest.mark.parametrize("line", ["--help", "lookup -h", "compare --help", "list --help", "export --help"])
def test_help_is_in_the_language_of_the_terminal_or_the_one_asked_for(run: Run, line: str) -> None:
    russian = run(line, LANG="ru_RU.UTF-8").out
    assert russian == run(f"{line} --locale ru", LANG="C").out
    assert russian.startswith("Использование:\n  smtpi18n")
    assert set(re.findall("[A-Z]{2,}", russian)) <= {"SMTP"}  # what stands for a value is Russian too
    prose = re.sub(
        r"`[^`]*`|--?[\w-]+|[A-Z]{2,}|\{[^}]*\}|smtpi18n|^ +\w+ ", "", russian.partition("\n\n")[2], flags=re.MULTILINE
    )
    assert re.findall(r"[a-z]{3,}", prose.replace("x5z", "")) == []
    assert run(f"{line} --locale en", LANG="ru_RU.UTF-8").out == run(line, LANG="C").out


@pytest.mark.parametrize("line", ["--help --locale", "--help --locale @"])
def test_help_needs_no_valid_locale(run: Run, line: str) -> None:
    assert run(line) == run("--help")


# What cannot be answered


@pytest.mark.parametrize("line", ["599", "lookup 599", "compare 251 599", "compare 599 251", "599 --locale en --locale ru"])
def test_a_code_of_which_nothing_is_known_gives_status_1_and_the_nearest_known_ones(run: Run, line: str) -> None:
    assert run(line) == Outcome(
        1, "", "smtpi18n: Nothing is known about code 599.\nsmtpi18n: Nearest known codes: 571, 557, 556, 5yz\n"
    )


def test_that_nothing_is_known_is_said_in_the_language_asked_for(run: Run) -> None:
    failed = run("599 --locale ru")
    assert (failed.status, failed.out) == (1, "")
    assert "Описание для кода" in failed.err
    assert "Ближайшие известные коды: 571, 557, 556, 5xx" in failed.err


@pytest.mark.parametrize("code", ["999", "99", "1000", "xyzzy", "5.1.1.1", "７５０", "' 550'", "550.0", "0550"])
@pytest.mark.parametrize("line", ["{}", "compare 251 {}", "compare {} 251", "list {}"])
def test_what_is_no_code_gives_status_2_and_says_what_is_one(run: Run, line: str, code: str) -> None:
    failed = run(line.format(code))
    assert (failed.status, failed.out) == (2, "")
    assert failed.err.startswith("smtpi18n: This is not an SMTP code: `")
    assert "(550)" in failed.err
    assert "an enhanced status code has three parts (5.1.1)" in failed.err


@pytest.mark.parametrize("code", ["''", "' '"])
@pytest.mark.parametrize("line", ["{}", "compare 251 {}", "list {}"])
def test_an_empty_code_is_said_to_be_missing(run: Run, line: str, code: str) -> None:
    failed = run(line.format(code))
    assert (failed.status, failed.out) == (2, "")
    assert failed.err.startswith("smtpi18n: A code is missing, as in `smtpi18n 550`\n")


@pytest.mark.parametrize(("code", "nearest"), [("5.1.99", "5.1.90, 5.1.10, 5.1.9, 5.1.X, 5.X.X"), ("4.99.1", "4.X.X")])
def test_near_an_unknown_enhanced_status_code_there_are_others_and_its_groups(run: Run, code: str, nearest: str) -> None:
    assert run(code) == Outcome(
        1, "", f"smtpi18n: Nothing is known about code {code}.\nsmtpi18n: Nearest known codes: {nearest}\n"
    )


@pytest.mark.parametrize("line", ["550 5.1.1", "'550 5.1.1'", "550-5.1.1", "550 '#5.1.1'"])
def test_a_reply_code_and_the_enhanced_code_behind_it_are_looked_up_together(run: Run, line: str) -> None:
    assert run(line) == answer(render(lookup("550 5.1.1")))
    assert run(line).out.startswith("550 5.1.1 — ")


def test_two_codes_are_compared_and_more_words_are_two_replies(run: Run) -> None:
    assert run("compare 550 5.1.1") == answer(render(smtpi18n.compare(550, "5.1.1")))
    assert run("compare 550 5.1.1 550 5.7.1") == answer(render(smtpi18n.compare("550 5.1.1", "550 5.7.1")))


# Search


@pytest.mark.parametrize(
    "line", ["search mailbox full", "search 'mailbox full'", "search mailbox --limit 10 full", "mailbox --limit 10 full"]
)
def test_words_without_a_code_are_searched_for(run: Run, line: str) -> None:
    assert run(line) == answer(render(smtpi18n.search("mailbox full")))


def test_words_are_searched_for_though_one_of_them_is_the_name_of_a_command(run: Run) -> None:
    assert run("mailing list") == answer(render(smtpi18n.search("mailing list")))


@pytest.mark.parametrize("subcommand", ["", "explain "])
@pytest.mark.parametrize(
    "text", ["550 5.1.1 User unknown", "550-5.1.1 User unknown", "host mx.example.org said: 452 4.2.2 Over quota", "mailbox full"]
)
def test_a_whole_reply_and_words_that_are_recognised_are_explained(run: Run, subcommand: str, text: str) -> None:
    assert run(f"{subcommand}'{text}'") == run(f"{subcommand}{text}") == answer(render(smtpi18n.explain(text)))


@pytest.mark.parametrize(
    ("line", "subcommand"),
    [
        ("repot mail.log", "report"),
        ("reprot /var/log/mail.log --by domain", "report"),
        ("provider google", "providers"),
        ("provider gmail.com --locale en", "providers"),
        ("--locale en lokup 550", "lookup"),
        ("comapre 251 354", "compare"),
        ("exprot", "export"),
    ],
)
def test_a_mistyped_subcommand_is_said_to_be_none_and_the_nearest_is_named(run: Run, line: str, subcommand: str) -> None:
    failed = run(line)
    assert (failed.status, failed.out) == (2, "")
    assert "This is neither a code nor a command of the program: `" in failed.err
    assert failed.err.endswith(f"smtpi18n: Perhaps you mean this: `smtpi18n {subcommand}`\n")


@pytest.mark.parametrize("line", ["explian 550 5.1.1 User unknown", "reported as spam", "blacklisted", "provider rejected: spam"])
def test_what_is_recognised_is_explained_though_a_word_of_it_is_near_to_a_subcommand(run: Run, line: str) -> None:
    assert run(line) == answer(render(smtpi18n.explain(line)))


@pytest.mark.parametrize("line", ["greylisted", "mailbox full of listings", "provider blocks port"])
def test_words_are_searched_for_or_explained_though_one_of_them_is_near_to_a_subcommand(run: Run, line: str) -> None:
    assert run(line).status == 0


def test_the_examples_leave_out_what_is_not_installed(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "smtpi18n search " in run("").out
    monkeypatch.setattr("smtpi18n.searching.is_available", lambda: False)
    start = run("").out
    assert "smtpi18n search " not in start
    assert "smtpi18n report /var/log/mail.log" in start
    assert "smtpi18n providers gmail.com" in start


def test_a_list_takes_no_pair_of_codes(run: Run) -> None:
    assert "a code is explained by" in run("list '550 5.1.1'").err


def test_search_forces_a_search_for_what_holds_a_code(run: Run) -> None:
    assert run("search 550 mailbox full").out.startswith("55")
    assert run("550 mailbox full").out.startswith("Recipient's mailbox is full")


# Explain


def test_what_is_explained_may_come_from_a_file_or_by_standard_input(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bounce = (ROOT / "tests" / "data" / "bounces" / "postfix_5.2.2.eml").read_bytes()
    (tmp_path / "bounce.eml").write_bytes(bounce)
    wanted = answer(render(smtpi18n.explain(bounce, locale="ru")))
    assert run(f"explain {tmp_path / 'bounce.eml'} --locale ru") == run(f"{tmp_path / 'bounce.eml'} --locale ru") == wanted
    for line in ("explain", "explain -"):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(bounce)))
        assert run(f"{line} --locale ru") == wanted


def test_a_file_that_cannot_be_read_and_an_empty_input_are_said_to_be_so(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "The file could not be read: `nowhere.eml`" in run("explain nowhere.eml").err
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b" ")))
    assert "A reply is missing" in run("explain").err


LOG = ROOT / "tests" / "data" / "logs" / "postfix.log"
QUOTED_LOG = shlex.quote(str(LOG))


@pytest.mark.parametrize("pack", [bytes, gzip.compress, bz2.compress, lzma.compress])
def test_a_log_is_reported_plain_or_compressed_from_a_file_or_by_standard_input(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, pack: Callable[[bytes], bytes]
) -> None:
    log = LOG.read_bytes()
    wanted = answer(render(smtpi18n.report(log.splitlines(), locale="ru"), width=90, by=("day", "domain"), top=3))
    (tmp_path / "log").write_bytes(pack(log))
    options = "--locale ru --by day --by domain --top 3 --width 90"
    assert run(f"report {tmp_path}/log {options}") == wanted
    for line in (f"report - {options}", f"report {options}"):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(pack(log)))))
        assert run(line) == wanted


def test_several_logs_are_reported_as_one_in_the_order_of_time(run: Run, tmp_path: Path) -> None:
    """A shell gives `mail.log*` with the newest first, so what was put off in the older one would never arrive."""
    attempt = (
        "{day} mx postfix/smtp[7]: 4C1F2: to=<a@b.example>, relay=none, delay=1, delays=0/0/0/1, dsn={dsn}, status={status} (x)\n"
    )
    for number, months in enumerate((("Nov  3", "Nov  4"), ("Dec 31", "Jan  1"), ("2026-11-30", "2026-12-01"))):
        folder = tmp_path / str(number)
        folder.mkdir()
        older, newer = (f"{month} 09:15:00" for month in months)
        (folder / "mail.log").write_text(attempt.format(day=newer, dsn="2.0.0", status="sent"))
        (folder / "mail.log.1.gz").write_bytes(
            gzip.compress(f"{attempt.format(day=older, dsn='4.0.0', status='deferred')}".encode())
        )
        for files in (f"{folder}/mail.log {folder}/mail.log.1.gz", f"{folder}/mail.log.1.gz {folder}/mail.log"):
            found = json.loads(run(f"report {files} --format json").out)
            assert (found["delayed"], found["recovered"], found["delivered"]) == (0, 1, 1)


def test_logs_without_dates_stay_in_the_order_in_which_they_are_given(tmp_path: Path) -> None:
    (tmp_path / "dated").write_text("Nov  3 09:15:00 mx\n")
    (tmp_path / "bare").write_text("mx\n")
    assert Logs((f"{tmp_path}/dated", f"{tmp_path}/bare"), default.words("en")).files == (f"{tmp_path}/dated", f"{tmp_path}/bare")


def test_a_log_that_is_given_twice_is_read_once(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    Path("same.log").symlink_to(LOG)
    again = run(f"report {QUOTED_LOG} same.log --brief")
    assert again.out == run(f"report {QUOTED_LOG} --brief").out
    assert "given twice and read once: `same.log`" in again.err


def test_a_report_says_what_is_new_since_an_earlier_one(run: Run, tmp_path: Path) -> None:
    (tmp_path / "earlier.json").write_text(run(f"report {QUOTED_LOG} --format json").out, encoding="utf-8")
    assert "New since the earlier report" in run(f"report {QUOTED_LOG} --since {tmp_path}/earlier.json").out
    (tmp_path / "other.json").write_text(run("550 --format json").out, encoding="utf-8")
    assert run(f"report {QUOTED_LOG} --since {tmp_path}/other.json").status == 2
    (tmp_path / "wrong.json").write_text(
        re.sub(r'"failed": [0-9]+', '"failed": Infinity', (tmp_path / "earlier.json").read_text(encoding="utf-8"), count=1)
    )
    wrong = run(f"report {QUOTED_LOG} --since {tmp_path}/wrong.json")
    assert (wrong.status, wrong.out) == (2, "")
    assert "not a report" in wrong.err


def test_a_log_that_cannot_be_read_or_is_none_is_said_to_be_so(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "torn.gz").write_bytes(gzip.compress(LOG.read_bytes())[:12])
    (tmp_path / "bzip.log").write_text("BZh is how this line begins\n")
    for line, status, hint in (
        ("report nowhere", 2, "`nowhere` (there is no such file)"),
        ("report .", 2, "this is a folder"),
        ("report torn.gz", 2, "its compressed data is damaged"),
        ("report bzip.log", 1, "No line tells of a delivery"),
        (f"report {shlex.quote(__file__)}", 1, "No line tells of a delivery"),
    ):
        outcome = run(line)
        assert (outcome.status, outcome.out) == (status, "")
        assert hint in outcome.err


@pytest.mark.parametrize(
    ("pack", "tear"),
    [
        (gzip.compress, lambda data: data[: len(data) // 2]),
        (gzip.compress, lambda data: data + b"what stands behind it"),
        (lzma.compress, lambda data: data[: len(data) // 2]),
    ],
    ids=["gzip, cut", "gzip, with more behind it", "xz, cut"],
)
def test_of_a_damaged_log_what_stands_before_the_damage_is_counted(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, pack: Callable[[bytes], bytes], tear: Callable[[bytes], bytes]
) -> None:
    monkeypatch.chdir(tmp_path)
    long = b"".join(b"Nov 30 00:00:00 mx x[%d]: %d\n" % (number, number**9) for number in range(5_000))
    Path("torn").write_bytes(tear(pack(long + LOG.read_bytes())))
    alone, both = run(f"report torn {QUOTED_LOG} --format json"), run(f"report {QUOTED_LOG} --format json")
    assert alone.status == 2
    assert "what stands behind the damage is not counted: `torn`" in alone.err
    found, one = json.loads(alone.out), json.loads(both.out)
    assert found["lines"] > one["lines"]
    assert found["failed"] >= one["failed"]


def test_how_far_a_long_log_is_read_is_said_on_a_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "long.log").write_bytes(b"x\n" * 20_000 + b"y" * 200_000 + b"\nz\n")
    words = default.words("en")
    for is_terminal in (True, False):
        monkeypatch.setattr(sys.stderr, "isatty", lambda is_terminal=is_terminal: is_terminal)
        monkeypatch.setattr("smtpi18n.cli.report.SECONDS_BETWEEN", -1)
        assert len(list(Logs((f"{tmp_path}/long.log",), words))) == 20_002  # of a long line the beginning
        said = capsys.readouterr().err
        assert ("Reading long.log: 13 %" in said) is is_terminal
        assert said == "" or said.endswith("\x1b[K")


def test_addresses_are_masked_where_that_is_asked_for(run: Run) -> None:
    assert "ada@example.org" in run("explain '550 5.1.1 <ada@example.org>: User unknown'").out
    assert "ada@example.org" not in run("explain --redact '550 5.1.1 <ada@example.org>: User unknown'").out


def test_a_search_that_finds_nothing_says_so(run: Run) -> None:
    nothing = "smtpi18n: Nothing was found for this: `xyzzy`\n"
    hint = "smtpi18n: To search by the words of every language: `smtpi18n search xyzzy --all-locales`\n"
    assert run("search xyzzy") == Outcome(1, "", nothing + hint)
    assert run("search xyzzy --all-locales") == Outcome(1, "", nothing)
    assert run("search", COLUMNS="80").err.startswith("smtpi18n: Words are missing")


def test_a_search_goes_through_every_language_that_there_is(run: Run) -> None:
    assert run("search ящик --locale en").status == 1
    found = run("search ящик переполнен --locale en --all-locales --limit 3")
    wanted = render(smtpi18n.search("ящик переполнен", locale="en", all_locales=True, limit=3))
    assert found == answer(wanted)


def test_a_search_without_its_extra_says_how_to_install_it(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "snowballstemmer", None)
    stems.stemmer.cache_clear()
    monkeypatch.setattr("smtpi18n.cli.default", Translator())
    try:
        failed = run("search mailbox full")
    finally:
        stems.stemmer.cache_clear()
    assert failed == Outcome(2, "", "smtpi18n: A search needs `snowballstemmer`. To install it: `pip install snowballstemmer`\n")


@pytest.mark.parametrize(
    "line", ["550", "compare 251 354", "list 22z", "explain 550 no", "search mailbox full", "providers google"]
)
def test_html_is_written_as_a_page_that_can_be_opened(run: Run, line: str) -> None:
    written = run(f"{line} --format html --locale ru")
    assert (written.status, written.err) == (0, "")
    assert written.out.startswith('<!DOCTYPE html>\n<html lang="ru" dir="ltr">\n')
    assert written.out.endswith("</html>\n")


def test_html_without_its_extra_says_how_to_install_it(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jinja2", None)
    environment.cache_clear()
    try:
        failed, russian = run("550 --format html"), run("550 --format html --locale ru")
    finally:
        environment.cache_clear()
    assert failed == Outcome(2, "", "smtpi18n: The format `html` needs `Jinja2`. To install it: `pip install Jinja2`\n")
    assert (russian.status, russian.out) == (2, "")
    assert russian.err.startswith("smtpi18n: Для формата `html` нужен пакет `Jinja2`.")


def test_words_that_are_not_recognised_are_explained_as_unknown_without_the_extra_and_it_is_named(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "snowballstemmer", None)
    stems.stemmer.cache_clear()
    try:
        explained = run("no idea at all")
    finally:
        stems.stemmer.cache_clear()
    assert explained.status == 0
    assert explained.out == f"{render(smtpi18n.explain('no idea at all', locale='en'))}\n"
    assert "`unknown`" in explained.out
    assert explained.err == "smtpi18n: A search needs `snowballstemmer`. To install it: `pip install snowballstemmer`\n"


WRONG_USAGE = [
    ("550 251", "`smtpi18n compare 550 251`"),
    ("4xx 251 354", "`smtpi18n compare 4xx 251`"),
    ("550 --locale ru 251", "`smtpi18n compare 550 251`"),
    (
        "lokup 550",
        "neither a code nor a command of the program: `lokup`. Commands: `lookup`, `compare`, `list`, `explain`, `report`, `search`, `providers`, `export`",
    ),
    ("5.1.1 550", "`smtpi18n compare 5.1.1 550`"),
    ("search", "Words are missing, as in `smtpi18n search mailbox full`"),
    ("search full --limit 0", "a whole number from 1 to 1,000, and not this: `0`"),
    ("search full --limit many", "a whole number from 1 to 1,000, and not this: `many`"),
    ("--locale en", "as in `smtpi18n 550`"),
    ("compare 251", "Exactly two codes are compared"),
    ("compare 251 354 551", "Exactly two codes are compared"),
    ("compare 251 354 --command rcpt", "There is no such option: `--command`"),
    ("compare 251 354 --locale en --locale ru", "only for one code, as in `smtpi18n 251 --locale en --locale ru`"),
    ("list --locale en --locale ru", "only for one code"),
    ("list 4yz 5yz", "A list takes one group"),
    ("list 550", "A list takes one group"),
    ("list nonsense", "a group is written 4yz"),
    ("list --version", "There is no such option: `--version`"),
    ("export 550", "An export takes no code"),
    ("export --locale en --all-locales", "Either `--locale` or `--all-locales`"),
    ("export --all-locales=yes", "This option takes no value: `--all-locales`"),
    ("export --format yaml", "`yaml`. Available: `json`, `jsonl`, "),
    ("251 --locale ../ru", "`../ru`. Write one such as `ru`"),
    ("251 --locale en --locale @", "This is not a locale tag: `@`"),
    ("compare 251 354 --locale english_england", "This is not a locale tag"),
    ("251 --command make", "`make`. Known commands: `connect`, "),
    ("251 --format pdf", "`pdf`. Available: `text`, `terminal`, `markdown`, `html`, `json`"),
    ("251 --brief --format json", "leave out `--brief`"),
    ("251 --brief=no", "This option takes no value: `--brief`"),
    ("251 --wide", "There is no such option: `--wide`"),
    ("251 --wide 20", "There is no such option: `--wide`"),
    ("251 --loc ru", "There is no such option: `--loc`"),
    ("251 -x", "There is no such option: `-x`"),
    ("251 --width 19", "from 20 to 10,000, and not this: `19`"),
    ("list --width -1", "from 20 to 10,000, and not this: `-1`"),
    ("251 --width 10001", "from 20 to 10,000, and not this: `10001`"),
    ("251 --width ４０", "from 20 to 10,000, and not this: `４０`"),
    ("compare 251 354 --width many", "from 20 to 10,000, and not this: `many`"),
    ("251 --width 50.5", "from 20 to 10,000, and not this: `50.5`"),
    ("251 --locale", "This option needs a value: `--locale`"),
    ("251 --width --format json", "This option needs a value: `--width`"),
]


@pytest.mark.parametrize(("line", "hint"), WRONG_USAGE)
def test_wrong_usage_gives_status_2_and_says_what_would_be_right(run: Run, line: str, hint: str) -> None:
    failed = run(line)
    assert (failed.status, failed.out) == (2, "")
    assert hint in failed.err
    lines = failed.err.splitlines()
    assert 1 <= len(lines) <= 2
    assert all(said.startswith("smtpi18n: ") for said in lines)


@pytest.mark.parametrize("line", ["251 --format pdf", "251 --width 5", "251 --locale @", "251 --command make", "251 --wide"])
def test_a_wrong_option_or_value_leads_to_the_help_that_lists_the_right_ones(run: Run, line: str) -> None:
    assert run(line).err.endswith("smtpi18n: Its options: `smtpi18n lookup --help`\n")


def test_the_widths_that_are_named_are_those_that_are_taken(run: Run) -> None:
    assert f"from {NARROWEST} to {WIDEST:,}, " in run("251 --width 0").err
    assert run(f"251 --width {NARROWEST}").status == run(f"251 --width {WIDEST}").status == 0


@pytest.mark.parametrize("line", [case[0] for case in WRONG_USAGE])
def test_what_is_wrong_is_said_in_the_language_of_the_locale_option_and_without_straight_quotes(run: Run, line: str) -> None:
    """Whatever the environment says, and argparse by itself would go by it."""
    russian = run(f"--locale ru {line.replace('--locale en', '--locale ru')}", LANG="en_US.UTF-8")
    assert (russian.status, russian.out) == (2, "")
    for said in russian.err.splitlines():
        prose = re.sub("`[^`]*`", "", said.removeprefix("smtpi18n: "))
        assert re.search("[а-яё]{3}", prose), said
        assert not re.search("""[a-z]{2}|["']""", prose.replace("x5z", "").replace("4xx", "")), said


@pytest.mark.parametrize("word", ["--", "-"])
def test_what_stands_behind_two_dashes_is_no_option(run: Run, word: str) -> None:
    assert run("-- 251") == run("251")
    assert run(f"-- {word}help") == run("search help")


HOSTILE = "\x1b]0;owned\a" + "9" * 10_000


@pytest.mark.parametrize(
    "line",
    [
        "{}",
        "550 --{}",
        "550 -{}",
        "550 --width {}",
        "550 --format {}",
        "550 --command {}",
        "550 --locale {}",
        "550 --locale en --{}=x",
        "compare 550 {}",
        "list {}",
        "export --format {}",
        "export --output nowhere/{}",
    ],
)
def test_a_hostile_argument_is_shown_short_and_without_control_characters(run: Run, line: str) -> None:
    failed = run(line.format(shlex.quote(HOSTILE)))
    assert (failed.status, failed.out) == (2, "")
    assert failed.err.replace("\n", "").isprintable()
    assert len(failed.err) < 600


# The language of the environment

ENVIRONMENTS = [
    ({}, "en"),
    ({"LANG": "ru_RU.UTF-8"}, "ru"),
    ({"LANG": "ru"}, "ru"),
    ({"LANG": "qaa_DE.UTF-8"}, "en"),
    ({"LANG": "C.UTF-8"}, "en"),
    ({"LC_MESSAGES": "ru_RU.UTF-8", "LANG": "en_US.UTF-8"}, "ru"),
    ({"LC_ALL": "en_US.UTF-8", "LC_MESSAGES": "ru_RU.UTF-8"}, "en"),
    ({"LC_ALL": "", "LC_MESSAGES": "", "LANG": "ru_RU.KOI8-R"}, "ru"),
    ({"LANGUAGE": "ru", "LANG": "en_US.UTF-8"}, "ru"),
    ({"LANGUAGE": "qaa:ru:en", "LANG": "en_US.UTF-8"}, "ru"),
    ({"LANGUAGE": "en:ru", "LANG": "ru_RU.UTF-8"}, "en"),
    ({"LANGUAGE": "qaa:tlh", "LANG": "ru_RU.UTF-8"}, "ru"),
    ({"LANGUAGE": "", "LANG": "ru_RU.UTF-8"}, "ru"),
    ({"LANGUAGE": ":@:../ru::ru", "LC_ALL": "en_US.UTF-8"}, "ru"),
    ({"LANGUAGE": "ru"}, "en"),
    ({"LANGUAGE": "ru", "LC_ALL": "C"}, "en"),
    ({"LANGUAGE": "ru", "LC_ALL": "C.UTF-8"}, "en"),
    ({"LANGUAGE": "ru", "LC_ALL": "POSIX", "LANG": "ru_RU.UTF-8"}, "en"),
    ({"LANG": "@#$%"}, "en"),
    ({"LANG": "../../etc/passwd"}, "en"),
    ({"LANG": "x" * 10_000}, "en"),
]


@pytest.mark.parametrize(("environment", "locale"), ENVIRONMENTS)
def test_the_environment_chooses_the_language_by_the_rules_of_gettext(run: Run, environment: dict[str, str], locale: str) -> None:
    assert smtpi18n.negotiate_locale(environment_locales(environment)) == locale
    assert run("251", **environment) == answer(render(lookup(251, locale=locale)))


@pytest.mark.parametrize("line", ["251", "compare 251 354", "list", "599"])
def test_an_empty_locale_is_none(run: Run, line: str) -> None:
    assert run(f"{line} --locale ''", LANG="ru_RU.UTF-8") == run(line, LANG="ru_RU.UTF-8") != run(line, LANG="C")


@pytest.mark.parametrize("line", ["251 --locale en", "compare 251 354 --locale en", "list --locale en"])
def test_an_explicit_locale_goes_before_the_environment(run: Run, line: str) -> None:
    assert run(line, LC_ALL="ru_RU.UTF-8").out == run(line.replace(" --locale en", ""), LC_ALL="C").out


# Width


@pytest.mark.parametrize(("columns", "width"), [("60", 60), ("10", 40), ("1000", 100), ("0", 80), ("many", 80)])
def test_a_terminal_gets_lines_that_fit_it(run: Run, monkeypatch: pytest.MonkeyPatch, columns: str, width: int) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert run("compare 251 354", COLUMNS=columns) == answer(render(compare(251, 354), width=width))


@pytest.mark.parametrize("width", [20, 60, 1000])
def test_the_width_asked_for_holds_in_a_terminal_and_in_a_pipe(run: Run, monkeypatch: pytest.MonkeyPatch, width: int) -> None:
    wanted = answer(render(compare(251, 354), width=width))
    assert run(f"compare 251 354 --width {width}") == wanted
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert run(f"compare 251 354 --width {width}", COLUMNS="80") == wanted


def test_a_pipe_gets_lines_as_long_as_they_are(run: Run) -> None:
    piped = run("compare 251 354 --locale ru", COLUMNS="60")
    assert piped == answer(render(compare(251, 354, locale="ru")))
    assert max(map(len, piped.out.splitlines())) > 200


# As a process of its own


full_disk = pytest.mark.skipif(not Path("/dev/full").exists(), reason="only some systems have a file that is always full")
EVERY_OUTPUT = ("550", "compare 251 354", "list", "export", "", "--help", "list --help", "--version")


def run_in_shell(arguments: str, redirection: str, **environment: str) -> CompletedProcess[str]:
    command = f"{shlex.quote(sys.executable)} -m smtpi18n {arguments} {redirection}"
    return subprocess.run(command, shell=True, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C", **environment})


@full_disk
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("arguments", EVERY_OUTPUT)
def test_an_output_that_cannot_be_written_gives_status_2_and_the_reason(arguments: str, unbuffered: str) -> None:
    done = run_in_shell(arguments, "> /dev/full", PYTHONUNBUFFERED=unbuffered)
    assert (done.returncode, done.stderr) == (2, "smtpi18n: The output could not be written: no space is left\n")


@pytest.mark.parametrize("arguments", EVERY_OUTPUT)
def test_a_reader_of_the_pipe_that_has_gone_away_gives_status_141(arguments: str) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    try:
        command = [sys.executable, "-m", "smtpi18n", *shlex.split(arguments)]
        done = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, check=False)
    finally:
        os.close(writer)
    assert (done.returncode, done.stderr) == (141, b"")


@full_disk
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize(("arguments", "status"), [("abc", 2), ("599", 1), ("550 --wide", 2), ("550 --locale qaa", 0)])
def test_an_error_that_cannot_be_written_has_its_status_all_the_same(arguments: str, status: int, unbuffered: str) -> None:
    assert run_in_shell(arguments, "2> /dev/full", PYTHONUNBUFFERED=unbuffered).returncode == status


def test_one_table_is_exported_as_csv_unless_another_format_is_asked_for(run: Run) -> None:
    exported = run("export --table provider_notes --locale en")
    assert exported == run("export --table provider_notes --locale en --format csv")
    rows = list(csv.DictReader(io.StringIO(exported.out)))
    (row,) = (row for row in rows if (row["provider"], row["key"]) == ("google", "recipient_rate"))
    assert row["codes"].split(";") == ["450", "4.2.1"]
    assert json.loads(row["marks"])[0] == "is receiving …mail at a rate that prevents"
    assert run("export --table reasons --format json").status == 2


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of Windows closes no stream")
def test_an_export_to_a_closed_output_fails(run: Run) -> None:
    done = run_in_shell("export", ">&-")
    assert (done.returncode, done.stderr) == (2, "smtpi18n: The output could not be written: the output is closed\n")


def test_why_a_file_could_not_be_written_is_said_in_the_language_of_the_terminal(run: Run, tmp_path: Path) -> None:
    for format in ("json", "sqlite"):
        line = f"export --format {format} --output nowhere/smtp"
        assert run(line) == Outcome(2, "", "smtpi18n: The file could not be written: `nowhere/smtp` (there is no such folder)\n")
        russian = run(f"{line} --locale ru", LANG="en_US.UTF-8")
        assert russian == Outcome(2, "", "smtpi18n: Не удалось записать файл: `nowhere/smtp` (такой папки нет)\n")
    long = tmp_path / ("x" * 300)
    assert run(f"export --output {long}").err.endswith("(the name is too long)\n")


def test_a_reason_for_which_there_are_no_words_is_quoted(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.EXDEV, "Invalid cross-device link")

    monkeypatch.setattr(os, "replace", fail)
    assert run(f"export --output {tmp_path / 'smtp'} --locale ru").err.endswith("` (`Invalid cross-device link`)\n")


def test_the_module_is_run_as_the_command_is(run_python: RunPython) -> None:
    as_module = run_python("-m", "smtpi18n", "251", LANG="ru_RU.UTF-8")
    as_command = run_python("-c", "import sys; from smtpi18n.cli import main; sys.exit(main())", "251", LANG="ru_RU.UTF-8")
    assert (as_module.returncode, as_module.stdout, as_module.stderr) == (0, as_command.stdout, b"")
    assert as_module.stdout.decode() == render(lookup(251, locale="ru")) + "\n"


@pytest.mark.parametrize(
    ("arguments", "status"),
    [(("compare", "251", "354"), 0), ((), 0), (("599",), 1), (("999",), 2), (("251", "354"), 2), (("251", "--locale", "@"), 2)],
)
def test_the_exit_status_says_whether_there_is_an_answer(run_python: RunPython, arguments: tuple[str, ...], status: int) -> None:
    done = run_python("-m", "smtpi18n", *arguments)
    assert done.returncode == status
    assert bool(done.stdout) is (status == 0)
    assert bool(done.stderr) is (status != 0)


def test_a_tag_that_means_english_is_no_missing_catalog(run: Run) -> None:
    for tag in ("eng", "en-GB", "en_Latn"):
        answered = run(f"550 --locale {tag}")
        assert (answered.status, answered.err) == (0, "")
    assert "There is no catalog for locale qaa" in run("550 --locale qaa").err


def test_what_stands_behind_two_dashes_is_no_subcommand(run: Run) -> None:
    assert run("-- list") == run("search list")
