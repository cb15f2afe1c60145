"""Every word of the interface is shown somewhere: a heading, label or line that nothing shows would be translated in vain."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from itertools import islice

import pytest
from conftest import ROOT
from support.answers import codes_and_groups, reply_codes, sample

from smtpi18n import Comparison, Entry, Explanation, Match, ProviderNotes, ReplyCode, Report, Translator, cli, render
from smtpi18n.codes import StatusClass, Subject
from smtpi18n.knowledge.interface import LABELS
from smtpi18n.knowledge.schema import Override
from smtpi18n.messages import cli_messages, heading_messages, help_messages, label_messages, phrase_messages, site_messages
from smtpi18n.site.contents import Site

pytestmark = pytest.mark.words

MESSAGES = [
    *heading_messages(),
    *phrase_messages(),
    *cli_messages(),
    *help_messages(),
    *site_messages(),
    *(one for kind in LABELS for one in label_messages(kind)),
]

UNUSED = {
    "label/standing/mta_source",  # of what servers mean, of which nothing is written yet
    "label/aspect/status_class",  # of what is written for a pair, in which the meaning says it
    "label/aspect/subject",
    "label/relation/unrelated",  # of codes of an application, of which nobody has said what they are about
    "label/aspect/severity",  # of what is written for a pair: none of ours has it, an application may
    "label/aspect/category",
    "cli/not_whole",  # said of a locale that is on the way, as test_cli shows
    "cli/not_written",  # said where standard output fails, as test_cli shows, for reasons such as these
    *(f"cli/reason_{name}" for name in ("not_allowed", "read_only", "no_space", "long_name", "large_file", "closed", "device")),
    # said of an application's texts, of a machine without pyarrow, by a library and by one that calls it, as test_export shows
    "cli/export_i18next_key",
    "cli/export_i18next_text",
    "cli/export_no_pyarrow",
    "cli/export_no_unicode",
    "cli/export_sqlite",
    "phrase/report_not_exact",  # said of a log in which very many messages wait at a time
    "cli/progress",  # said on a terminal, of a long log, and of a torn one, as test_cli shows
    "cli/log_damaged",
    "cli/log_twice",
    "cli/reason_damaged",
    "cli/reason_not_readable",
    "cli/search_needs_extra",  # said of a machine without snowballstemmer, as test_cli shows
    "cli/html_needs_extra",  # and without Jinja2
    "cli/completion_needs_extra",  # and of one without argcomplete or rich, as test_completion shows
    "cli/terminal_needs_extra",
    "cli/site_not_written",  # said of a whole site, as test_site shows
    "cli/site_progress",
    "cli/site_written",
}

COMMAND_LINES = [
    "",
    "--help",
    *(
        f"{name} --help"
        for name in ("lookup", "compare", "list", "explain", "report", "search", "providers", "export", "site", "completion")
    ),
    "explain",
    "explain nowhere.eml",
    "report",
    f"report {ROOT}",
    f"report {ROOT}/README.md",
    f"report --since {ROOT}/README.md {ROOT}/README.md",
    "report --by week",
    "report --top 0",
    "report --by day --format json",
    "599",
    "abc",
    "'550-5.1.1 User unknown'",
    "providers",
    "providers google yahoo",
    "providers gogle",
    "search greylisted",
    "search xyzzy",
    "search",
    "search full --limit 0",
    "251 354",
    "lokup 550",
    "251 --locale qaa",
    "354 --command rcpt",
    "list --locale en --locale ru",
    "--locale en",
    "compare 251",
    "list 4yz 5yz",
    "list --width 19",
    "export 550",
    "export --locale en --all-locales",
    "export --all-locales=yes",
    "export --locale qaa",
    "export --table codes",
    "export --table reasons --format json",
    "export --format sqlite",
    "export --format i18next --all-locales",
    "export --output /dev/null",
    "export --output nowhere/smtp.json",
    "site",
    "site a b",
    f"site {ROOT}",
    "site public --base-url ftp://example.org",
    "completion bash",
    "completion tcsh",
    "export --output 'smtp\0.json'",
    "550 --wide",
    "550 --width",
    "550 --format pdf",
    "550 --command make",
    "550 --locale @",
    "550 --brief --format json",
]


@pytest.fixture(scope="module")
def translator() -> Translator:
    """A translator whose words of the interface each begin with their key, in brackets."""
    return Translator(codes=[Override(key=message.key, text=f"⟦{message.key}⟧ {message.text}") for message in MESSAGES])


def results(
    translator: Translator,
) -> Iterator[Entry | Comparison | Explanation | list[Entry] | list[Match] | list[Explanation] | ProviderNotes]:
    """Everything that can be looked up, with and without a command, two of them side by side, and the sample of comparisons."""
    for code in codes_and_groups():
        yield translator.lookup(code)
    for code in reply_codes():
        general = translator.lookup(code)
        for one in (translator.lookup(code, command=command) for command in general.commands):
            yield one
            yield translator.compare(general, one)
    for a, b in sample():
        yield translator.compare(a, b)
    yield translator.compare("x5z", "5yz")
    yield translator.compare(250, 354)  # which alone differ in who is responsible
    yield translator.compare("5.4.5", "4.3.0")  # a limit that passes, under a permanent code
    for code in translator.codes("X.7.X"):
        yield translator.lookup(code)
    for asked in (
        "2.7.8",
        "4.7.8",
        "4.7.11",
        "X.7.8",
        "5.7",
        "4.99.1",
        "550 5.7.1",
        "450 5.7.1",
        "250 5.1.1",
        *(group.value for kind in (StatusClass, Subject) for group in kind),
    ):
        yield translator.lookup(asked, fallback=True)
    for first, second in (
        ("4.7.1", "5.7.1"),
        ("550", "5.7.1"),
        ("511", "5.1.1"),
        ("450", "4.4.7"),
        ("535", "5.1.1"),
        ("5.1.3", "5.1.1"),
    ):
        yield translator.compare(first, second)
    yield translator.search("mailbox full")
    yield translator.provider("rambler")
    for what in (
        {"ada@example.org": (550, b"5.1.1 too many recipients this hour")},
        ("554 5.7.1 Relay access denied"),
        ("550 5.1.1"),
        ("550"),
        ("535"),
        ("599"),
        ("wibble"),
        "550 5.1.1 The email account that you tried to reach does not exist. - gsmtp",
        "535-5.7.8 Username and Password not accepted. For more information, go to\n535 5.7.8 https://support.google.com/mail/?p=BadCredentials abc - gsmtp",
        "554 5.7.1 [1] Message rejected under suspicion of SPAM; https://ya.cc/1IrBc",
        "550 Invalid DNS MX or A/AAAA resource record",
        "550 5.4.5 Daily user sending limit exceeded. For more information on Gmail sending limits, go to Gmail sending limits. - gsmtp",
        ConnectionRefusedError(),
    ):
        yield translator.explain(what, command="rcpt")
    yield translator.explain_all({"ada@example.org": (550, b"no"), "bob@example.org": (450, b"no")})
    yield translator.compare(403, 441)  # two notes, of which there are few
    yield translator.compare(101, 471)  # one that only lists have, and a note
    yield translator.lookup(599, fallback=True)
    yield [translator.lookup(ReplyCode(550), locale=locale) for locale in ("en", "ru")]


def reports(translator: Translator) -> Iterator[Report]:
    """A log with every outcome, and what is new in another one."""
    lines = [
        line
        for file in sorted((ROOT / "tests" / "data" / "logs").glob("*.log"))
        for line in file.read_text(encoding="utf-8").splitlines()
    ]
    report = translator.report(lines)
    yield report
    yield translator.report(lines, since=report)
    yield translator.report(line for line in lines if "2026-11-30" in line)  # of one day
    rejected = [line for line in lines if "NOQUEUE" in line]
    yield translator.report(lines, since=translator.report(rejected))
    yield translator.report(rejected * 30, since=translator.report(rejected * 30 + rejected[:1] * 200))
    yield translator.report(["sent"])
    yield translator.report(
        f"Nov 30 10:0{minute}:00 mx postfix/smtp[7]: 4C1F21A2B3: to=<ada@example.org>, relay=mx.example.org[192.0.2.1]:25, delay=1, "
        f"delays=0/0/0/1, dsn={said}"
        for minute, said in enumerate(
            ("4.2.0, status=deferred (host mx.example.org[192.0.2.1] said: 450 4.2.0 later)", "2.0.0, status=sent (250 2.0.0 Ok)")
        )
    )  # of which one arrived after a delay


@pytest.fixture
def said_by_the_command(translator: Translator, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> str:
    monkeypatch.setattr("smtpi18n.cli.default", translator)
    monkeypatch.setattr("smtpi18n.translator.default", translator)
    monkeypatch.setenv("COLUMNS", "1000")  # a key that is broken in two would not be found
    for line in COMMAND_LINES:
        cli.main(shlex.split(line))
    return "".join(capsys.readouterr())


def test_every_heading_label_and_line_of_the_interface_is_shown_somewhere(
    translator: Translator, said_by_the_command: str
) -> None:
    pages = [render(one, form, translator=translator) for one in results(translator) for form in ("text", "json")]
    for report in reports(translator):
        pages.append(render(report, by=("domain", "day"), top=3, translator=translator))
        pages.append(render(report, "json", translator=translator))
    # Of a site, all but the comparisons in the first language, and one of these.
    pages.extend(text for name, text in islice(Site(translator, ("en", "ru")).files(), 450) if name.endswith(".html"))
    shown = set(re.findall("⟦(.+?)⟧", "\n".join([*pages, said_by_the_command])))
    assert {message.key for message in MESSAGES} - shown == UNUSED
