"""Pages for a terminal: the words of the plain page in few colours, and nothing in them that a terminal would obey."""

from __future__ import annotations

import io
import os
import pickle
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from subprocess import CompletedProcess
from typing import Any

import pytest
from conftest import ROOT
from support.answers import finished, sampled

import smtpi18n
from smtpi18n import TerminalUnavailableError, Translator, compare, explain, explain_all, lookup, render
from smtpi18n.knowledge.schema import Override
from smtpi18n.rendering import FORMATS
from smtpi18n.rendering.terminal import READABLE, WIDE

pytestmark = pytest.mark.words

LOCALES = finished("interface", "replies", "comparisons")

STYLE = "\x1b\\[[0-9;]*m"
LINK = "\x1b\\]8;;([^\x1b\x07]*)\x1b\\\\"
LONG = "x" * 1_000_000
HOSTILE = f"550 5.1.1 <script>x</script> [bold red]m[/] :smile: \x1b[31m \x1b]0;owned\x07 \x9b5m \b\r \u202e\u2066 {LONG}"


def plain(page: str) -> str:
    """What is read of a page: without escape sequences, and without its rules and bars."""
    return re.sub(f"{STYLE}|{LINK}|[━─│┼█`]", "", page)


def letters(page: str) -> str:
    return "".join(plain(re.sub("^(=+|-+)$", "", page, flags=re.MULTILINE)).split())


def widest(page: str) -> int:
    return max(map(len, re.sub(f"{STYLE}|{LINK}", "", page).split("\n")))


def results(locale: str) -> Iterator[Any]:
    """Every kind of result."""
    yield from (lookup(code, locale=locale) for code in ("550", "5.7.1", "4yz", "550 5.1.1"))
    yield lookup(550, command="rcpt", locale=locale)
    yield [lookup(code, locale=locale) for code in smtpi18n.codes("45z")]
    yield [lookup(354, locale=name) for name in ("en", "ru")]
    yield explain("550 5.7.1 This message violates example.com email policy. - gcdp abc123 - gsmtp", locale=locale)
    yield explain_all({"a@example.org": (550, b"no"), "b@example.org": (452, b"full")}, locale=locale)
    yield smtpi18n.search("mailbox full", locale=locale, all_locales=True)
    yield smtpi18n.provider("google", locale=locale)
    yield smtpi18n.providers(locale=locale)
    yield compare(251, 354, locale=locale)
    yield compare(550, 550, locale=locale)


@pytest.fixture(scope="module")
def report() -> smtpi18n.Report:
    return smtpi18n.report((ROOT / "tests" / "data" / "logs" / "postfix.log").read_bytes().splitlines())


# The words of the plain page


@pytest.mark.parametrize("locale", LOCALES)
def test_a_page_has_every_letter_of_the_plain_one_in_its_order(locale: str) -> None:
    """Where nothing stands beside each other but names and what belongs to them."""
    for one in results(locale):
        assert letters(render(one, "terminal", width=44)) == letters(render(one, width=44))


@pytest.mark.parametrize("width", [80, 140])
def test_what_stands_beside_each_other_has_every_word_of_the_plain_page(width: int) -> None:
    for one in (*sampled("en")[:20], *sampled("ru")[:20]):
        words = Counter(plain(render(one, "terminal", width=width)).split())
        assert words == Counter(plain(re.sub("^(=+|-+)$", "", render(one, width=1_000), flags=re.MULTILINE)).split()), repr(one)


def test_a_report_has_its_bars_and_tables(report: smtpi18n.Report) -> None:
    for width in (44, 80, 120):
        page = render(report, "terminal", width=width, by=("domain", "day"))
        wanted = render(report, by=("domain", "day"))
        assert Counter(letters(page)) == Counter(letters(wanted))
        assert re.search("\x1b\\[36m━+", page)


def test_it_is_80_columns_wide_unless_another_width_is_asked_for() -> None:
    assert render(lookup(550), "terminal") == render(lookup(550), "terminal", width=80)


@pytest.mark.parametrize("width", [40, 140])
@pytest.mark.parametrize("locale", LOCALES)
def test_lines_fit_the_terminal_and_prose_is_not_wider_than_can_be_read(locale: str, width: int) -> None:
    for one in results(locale):
        page = render(one, "terminal", width=width)
        assert not re.search(r"[ \t]$|\n\n\n", page, re.MULTILINE)
        too_wide = [line for line in re.sub(f"{STYLE}|{LINK}", "", page).split("\n") if len(line) > width]
        assert [line for line in too_wide if "://" not in line or " " in line.strip(" │-")] == []
    assert widest(render(lookup(550, locale=locale), "terminal", width=width)) <= max(READABLE, 64)


def test_a_no_break_space_keeps_its_words_together() -> None:
    entry = lookup(451, locale="ru")
    wanted = {word for word in re.split("[ \n]+", render(entry)) if "\u00a0" in word and "`" not in word}
    assert len(wanted) > 10
    for width in range(40, 100, 7):
        assert wanted <= set(re.split("[ \n]+", plain(render(entry, "terminal", width=width)))), width


def test_an_address_is_a_link_that_is_kept_whole_and_is_shown_too() -> None:
    page = render(lookup(550), "terminal", width=60)
    for reference in lookup(550).references[:6]:
        assert f"\x1b]8;;{reference.url}\x1b\\" in page
        assert reference.url in re.sub(LINK, "", page)


def test_equal_results_make_equal_pages() -> None:
    assert render(lookup(550), "terminal") == render(lookup(550), "terminal")


# Colours


def test_literals_have_a_colour_in_place_of_their_backticks() -> None:
    page = render(lookup(354), "terminal", width=80)
    assert "\x1b[36mDATA\x1b[0m" in page
    assert "`" not in page


@pytest.mark.parametrize(
    ("code", "color"), [("250", 32), ("354", 32), ("450", 33), ("4.2.2", 33), ("550 5.1.1", 31), ("5yz", 31)]
)
def test_the_kind_of_reply_has_a_colour_in_every_language(code: str, color: int) -> None:
    for locale in LOCALES:
        assert re.search(f"^\x1b\\[{color}m━+", render(lookup(code, locale=locale), "terminal"), re.MULTILINE)
        if " " not in code:
            assert re.search(f"^\x1b\\[{color}m", render([lookup(code, locale=locale)], "terminal"))
    assert "\x1b[31m━" in render(explain("550 5.1.1 User unknown"), "terminal")
    assert not re.search("\x1b\\[3[1-3]m", render(lookup("x5z"), "terminal"))


def test_only_the_colours_that_a_terminal_names_are_used_and_no_background() -> None:
    styles = {style for one in results("ru") for style in re.findall(STYLE, render(one, "terminal", width=120))}
    numbers = {int(number) for style in styles for number in style[2:-1].split(";") if number}
    assert numbers <= {0, 1, 2, 31, 32, 33, 36}


def test_the_environment_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = render(compare(251, 354), "terminal")
    for name, value in (("NO_COLOR", "1"), ("TERM", "dumb"), ("COLUMNS", "30"), ("FORCE_COLOR", "1"), ("COLORTERM", "truecolor")):
        monkeypatch.setenv(name, value)
    for stream in (io.TextIOWrapper(io.BytesIO(), encoding="ascii"), None):
        monkeypatch.setattr(sys, "stdout", stream)
        assert render(compare(251, 354), "terminal") == wanted


# Two codes


def is_beside(page: str) -> bool:
    return any(re.search("251 — .+354 — ", line) for line in plain(page).split("\n"))


def test_two_codes_stand_beside_each_other_from_some_width_on() -> None:
    assert is_beside(render(compare(251, 354), "terminal", width=WIDE))
    assert not is_beside(render(compare(251, 354), "terminal", width=WIDE - 1))


def test_sections_of_one_name_begin_in_one_line() -> None:
    page = plain(render(compare(450, 550), "terminal", width=120))
    for name in ("Description", "When you see it", "How to fix"):
        assert re.search(f"^{name} +{name}$", page, re.MULTILINE)


# What others have said


def test_nothing_that_a_server_said_is_obeyed_or_endless_in_any_format() -> None:
    found = explain(HOSTILE)
    for format in FORMATS:
        page = render(found, format)
        left = re.sub(f"{STYLE}|{LINK}", "", page) if format == "terminal" else page
        assert re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", left) is None, format
        assert "[bold red]m[/] :smile:" in left or format == "markdown"
        assert len(page) < 200_000 or format == "json"
    assert "<script" not in render(found, "html")


@pytest.mark.parametrize("field", ["summary", "name", "how_to_fix"])
def test_nor_is_what_an_application_says(field: str) -> None:
    text = "\x1b]0;owned\x07 [red]x[/red] \x9b31m\u202e \ufdd0 \x1b]8;;file:///\x1b\\y"
    translator = Translator(codes=[Override(key=f"reply/550/{field}", text=text)])
    for one in (translator.lookup(550), translator.compare(450, 550), [translator.lookup(550)]):
        page = re.sub(STYLE, "", render(one, "terminal", width=120, translator=translator))
        assert {url for url in re.findall(LINK, page) if url and not url.startswith("https://")} == set()
        assert re.sub(LINK, "", page).replace("\n", "").isprintable() or "\u00a0" in page
        assert "\x1b" not in re.sub(LINK, "", page)
        if field == "name":
            assert "[red]x[/red]" in page


def test_letters_of_two_columns_each_are_counted_as_such() -> None:
    page = plain(render(explain(f"550 5.1.1 {'用户不存在 ' * 60}"), "terminal", width=60))
    assert max(len(line) for line in page.split("\n") if "用户" in line) <= 36


# Without the extra


def test_without_rich_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.split(".")[0] == "rich"]:
        monkeypatch.setitem(sys.modules, name, None)
    monkeypatch.setitem(sys.modules, "rich", None)
    monkeypatch.setitem(sys.modules, "rich.console", None)
    with pytest.raises(TerminalUnavailableError, match="pip install rich") as caught:
        render(lookup(550), "terminal")
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_rich_is_loaded_only_to_write_in_colours(run_python: Callable[..., CompletedProcess[bytes]]) -> None:
    code = "import sys; from smtpi18n.cli import main; main(sys.argv[1:]); print('rich' in sys.modules, 'argcomplete' in sys.modules)"
    assert run_python("-c", code, "550").stdout.endswith(b"False False\n")
    assert run_python("-c", code, "550", "--format", "terminal").stdout.endswith(b"True False\n")


# The command


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals of this kind")
@pytest.mark.parametrize(
    ("environment", "is_colored"),
    [({}, True), ({"NO_COLOR": ""}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)],
)
def test_the_command_uses_colours_on_a_terminal_that_has_them(environment: dict[str, str], is_colored: bool) -> None:
    written = on_a_terminal(["354", "--brief", "--locale", "en"], environment)
    assert ("\x1b[" in written) is is_colored
    assert "354 — Start mail input" in written


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals of this kind")
def test_a_format_that_is_asked_for_goes_before_the_terminal() -> None:
    assert "\x1b" not in on_a_terminal(["354", "--format", "text"], {})
    assert is_beside(on_a_terminal(["compare", "251", "354", "--locale", "en"], {"COLUMNS": "200"}))


def test_a_pipe_gets_colours_only_where_they_are_asked_for(run_python: Callable[..., CompletedProcess[bytes]]) -> None:
    assert b"\x1b" not in run_python("-m", "smtpi18n", "354").stdout
    written = run_python("-m", "smtpi18n", "354", "--format", "terminal", NO_COLOR="1").stdout.decode()
    assert written == render(lookup(354), "terminal") + "\n"


def on_a_terminal(arguments: list[str], environment: dict[str, str]) -> str:
    """What the command writes on a terminal."""
    import pty

    ours, theirs = pty.openpty()
    inherited = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    env = {**inherited, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8", "TERM": "xterm", "COLUMNS": "80", **environment}
    try:
        with subprocess.Popen([sys.executable, "-m", "smtpi18n", *arguments], stdout=theirs, env=env) as process:
            os.close(theirs)
            written = b""
            while piece := _read(ours):
                written += piece
        assert process.returncode == 0
    finally:
        os.close(ours)
    return written.decode().replace("\r\n", "\n")


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 65_536)
    except OSError:  # as Linux says that nobody writes any more
        return b""
