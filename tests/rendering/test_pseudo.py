"""Every text that a reader can see comes from the catalog, and nothing breaks where texts are longer or run from right to left.

Everything is shown in two languages made by rule (see ``pseudo``): what is not made by it would be English for every reader.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from enum import Enum
from typing import TYPE_CHECKING, Any

import pytest
from support import pseudo
from support.answers import sample
from support.pages import differing

import smtpi18n
from smtpi18n import Command, Comparison, Entry, Translator, cli, render
from smtpi18n.extraction import all_messages
from smtpi18n.knowledge.interface import HEADINGS, LABELS, PHRASES
from smtpi18n.knowledge.replies.groups import GROUPS
from smtpi18n.knowledge.schema import TEXT_FIELDS
from smtpi18n.library import Library

pytestmark = pytest.mark.words

if TYPE_CHECKING:
    from smtpi18n.codes import Code
    from smtpi18n.rendering import Format

LOCALES = pytest.mark.parametrize("locale", list(pseudo.LOCALES))
WIDTHS = pytest.mark.parametrize("width", [20, 40, 79])


@pytest.fixture(scope="module")
def translator(tmp_path_factory: pytest.TempPathFactory) -> Translator:
    return pseudo.translator(tmp_path_factory.mktemp("pseudo"))


def everything() -> list[tuple[Code | str, Command | None]]:
    """Whatever can be looked up: each code in general and as the answer to each command with words of its own, each group."""
    found: list[tuple[Code | str, Command | None]] = []
    for reply in Library().replies():
        found += [(smtpi18n.ReplyCode(reply.code), command) for command in (None, *(case.commands[0] for case in reply.cases))]
    assert len(found) > 100, "whoever goes through them expects something to go through"
    return [*found, *((group.code, None) for group in GROUPS)]


def entries(translator: Translator, locale: str) -> Iterator[Entry]:
    for code, command in everything():
        yield translator.lookup(code, locale=locale, command=command)


def comparisons(translator: Translator, locale: str) -> Iterator[Comparison]:
    for a, b in sample()[::2]:
        yield translator.compare(a, b, locale=locale)
    for code, command in everything():
        if command:
            yield translator.compare(translator.lookup(code), translator.lookup(code, command=command), locale=locale)


def results(translator: Translator, locale: str) -> Iterator[Entry | Comparison | list[Entry]]:
    yield from entries(translator, locale)
    yield from comparisons(translator, locale)
    yield list(entries(translator, locale))


# Where the texts come from


@LOCALES
def test_everything_is_answered_in_the_language_asked_for(translator: Translator, locale: str) -> None:
    found: list[Entry | Comparison] = [*entries(translator, locale), *comparisons(translator, locale)]
    assert len(found) > 60
    assert {result.locale for result in found} == {locale}
    assert translator.coverage(locale) == 1.0


@LOCALES
@pytest.mark.parametrize("format", ["text", pytest.param("markdown", marks=pytest.mark.whole)])
def test_every_word_of_every_page_comes_from_the_catalog(translator: Translator, locale: str, format: Format) -> None:
    for result in results(translator, locale):
        page = render(result, format, translator=translator)
        assert pseudo.foreign(page) == [], page


@pytest.mark.parametrize("format", ["text", "markdown"])
def test_a_page_in_two_languages_has_only_texts_of_these(translator: Translator, format: Format) -> None:
    for code, command in everything():
        both = [translator.lookup(code, locale=locale, command=command) for locale in pseudo.LOCALES]
        page = render(both, format, translator=translator)
        assert set(pseudo.foreign(page)) == {"en", "XA", "ar", "XB"}, page


NEUTRAL = {
    "form", "kind", "code", "reply_code", "enhanced_status_code", "value", "rfc", "section", "url", "rfc_text", "locale", "a", "b",
    "associated_codes", "related", "is_fallback", "digits_disagree", "vendor",
}  # fmt: skip


VERBS = {command.wire for command in Command if command.is_verb}


def leaves(data: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], object]]:
    """The values of a JSON form, each with where it stands."""
    for name, value in data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ():
        yield from leaves(value, (*path, str(name)))
    if not isinstance(data, (dict, list)):
        yield path, data


def is_neutral(path: tuple[str, ...]) -> bool:
    names = [name for name in path if not name.isdigit()]
    return names[-1] in NEUTRAL or ("sample_replies" in names and names[-1] != "label")


@LOCALES
@pytest.mark.whole
def test_the_json_form_has_the_shape_and_values_of_the_english_one_and_every_text_from_the_catalog(
    translator: Translator, locale: str
) -> None:
    in_english, in_other = results(translator, "en"), results(translator, locale)
    for english, other in zip(in_english, in_other, strict=True):
        wanted = dict(leaves(json.loads(render(english, "json", translator=translator))))
        found = dict(leaves(json.loads(render(other, "json", translator=translator))))
        assert found.keys() == wanted.keys()
        texts = 0
        for path, value in found.items():
            if is_neutral(path) or value is None or isinstance(value, bool):
                assert value == (locale if path[-1] == "locale" else wanted[path]), path
            else:
                assert isinstance(value, str)
                assert value in VERBS or pseudo.foreign(value) == [], path
                texts += 1
        assert texts > 1


@LOCALES
def test_every_heading_phrase_and_label_comes_from_the_catalog(translator: Translator, locale: str) -> None:
    change = pseudo.LOCALES[locale]
    assert {name: translator.heading(name, locale=locale) for name in HEADINGS} == {
        name: change(text) for name, text in HEADINGS.items()
    }
    assert {name: translator.words(locale).phrase(name) for name in PHRASES} == {
        name: change(text) for name, text in PHRASES.items()
    }
    members: list[Enum] = [member for kind in LABELS for member in kind]
    for member in members:
        label = translator.label(member, locale=locale)
        if isinstance(member, Command) and member.is_verb:
            assert label == member.wire
        else:
            assert label == change(LABELS[type(member)][member])


@pytest.fixture
def command(translator: Translator, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
    """Runs the command with a pseudo-language in the environment: its status and what it printed to either stream."""
    monkeypatch.setattr("smtpi18n.cli.default", translator)
    monkeypatch.setattr("smtpi18n.translator.default", translator)

    def run(locale: str, *arguments: str) -> tuple[int, str, str]:
        for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("LANG", f"{locale}.UTF-8")
        status = cli.main(list(arguments))
        out, err = capsys.readouterr()
        return status, out, err

    return run


@LOCALES
def test_what_the_command_says_at_its_start_comes_from_the_catalog(command: Any, locale: str) -> None:
    status, out, err = command(locale)
    assert (status, err) == (0, "")
    lines = [line for line in out.splitlines() if line and not line.startswith("  smtpi18n ")]
    assert len(lines) == 4
    for line in lines:
        assert pseudo.foreign(line.replace("[smtpi18n ", "")) == [], line


@LOCALES
@pytest.mark.parametrize(("code", "status", "lines"), [("599", 1, 2), ("xyzzy", 2, 2), ("5.99.99", 1, 2)])
def test_what_the_command_says_of_an_error_comes_from_the_catalog(
    command: Any, locale: str, code: str, status: int, lines: int
) -> None:
    found, out, err = command(locale, code)
    assert (found, out) == (status, "")
    said = err.splitlines()
    assert len(said) == lines
    for line in said:
        prefix, separator, text = line.partition("smtpi18n: ")
        assert (prefix, separator) == ("", "smtpi18n: ")
        assert pseudo.foreign(text.replace("'abc'", "")) == [], line


@LOCALES
@pytest.mark.parametrize(
    "arguments", [("550",), ("compare", "251", "354"), ("list", "25z"), ("250", "--command", "rcpt")], ids=" ".join
)
def test_what_the_command_prints_comes_from_the_catalog(command: Any, locale: str, arguments: tuple[str, ...]) -> None:
    status, out, err = command(locale, *arguments)
    assert (status, err) == (0, "")
    assert pseudo.foreign(out) == []
    assert out.strip()


# Nothing breaks


@LOCALES
@WIDTHS
@pytest.mark.whole
def test_no_line_is_wider_than_asked_for_unless_a_single_word_is_and_no_word_is_lost(
    translator: Translator, locale: str, width: int
) -> None:
    for result in results(translator, locale):
        whole, wrapped = (render(result, "text", width=columns, translator=translator) for columns in (None, width))
        for line in wrapped.splitlines():
            assert len(line) <= width or len(re.sub(r"^\s*(?:\d+\.|-)?\s+", "", line).split()) <= 1, line
        assert differing(whole, wrapped, width, translator.heading("at_a_glance", locale=locale)) is None


@pytest.mark.whole
@LOCALES
def test_a_markdown_page_has_the_same_blocks_as_in_english(translator: Translator, locale: str) -> None:
    def shape(page: str) -> list[str]:
        """The lines of a page, each reduced to what makes it a heading, a row, an item, a link or a paragraph."""
        found = []
        for line in page.splitlines():
            mark = re.match(r"#+ |\d+\. |- |\|", line)
            columns = len(re.findall(r"(?<!\\)\|", line)) if line.startswith("|") else 0
            links = re.findall(r"\]\((https://[^\s)]+)\)", line)
            found.append(f"{mark[0] if mark else line and 'text'}{columns}{links}")
        return found

    for english, other in zip(results(translator, "en"), results(translator, locale), strict=True):
        pages = [render(result, "markdown", translator=translator) for result in (english, other)]
        assert shape(pages[0]) == shape(pages[1])


@LOCALES
def test_a_text_keeps_its_tokens_slots_codes_and_marks_whatever_the_language(translator: Translator, locale: str) -> None:
    pattern = re.compile(r"`[^`]*`|\d+(?:\.\d+)*")
    for english, other in zip(entries(translator, "en"), entries(translator, locale), strict=True):
        for field in TEXT_FIELDS:
            texts = [getattr(entry, field) or "" for entry in (english, other)]
            assert pattern.findall(texts[0]) == pattern.findall(texts[1])


# The rules that the two languages are made by


def test_the_first_language_is_about_a_third_longer_than_english() -> None:
    texts = [message.text for message in all_messages(Library())]
    ratio = sum(len(pseudo.en_xa(text)) for text in texts) / sum(len(text) for text in texts)
    assert 1.3 < ratio < 1.5


def test_what_is_not_made_by_the_rules_is_found() -> None:
    page = render(smtpi18n.compare(251, 354), "markdown")
    assert len(pseudo.foreign(page)) > 100
    mixed = f"{pseudo.en_xa('Code {code}')} answers {pseudo.ar_xb('the `DATA` command')} twice"
    assert pseudo.foreign(mixed) == ["answers", "twice"]
