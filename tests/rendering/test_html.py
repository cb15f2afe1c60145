"""Results as HTML: the words of the page, each once, marked as what they are, and nothing that a browser would obey; and Markdown as safe as that."""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from support.answers import finished
from support.applications import add_catalog, changed, translated
from support.kinds import KINDS, kinds, options, shown
from support.markup import Element, read

import smtpi18n
from smtpi18n import HtmlUnavailableError, Translator, render
from smtpi18n.extraction import all_messages
from smtpi18n.library import Library
from smtpi18n.parsing import server_text
from smtpi18n.rendering import html, inline
from smtpi18n.rendering.pages.explanation import LONGEST_QUOTATION

if TYPE_CHECKING:
    from smtpi18n.rendering import Format

LOCALES = [*finished("interface", "replies", "comparisons"), "ar"]
COMMONMARK = MarkdownIt("commonmark").enable(["table", "strikethrough"])  # in which HTML is HTML

# All that a page is made of, with the attributes that it may have.
SPOKEN = {"lang", "dir"}
PLAIN = "h1 h2 h3 h4 h5 p blockquote strong ul ol li dl dt caption thead tbody tr td head title body main"
ALLOWED: dict[str, set[str]] = {
    **{tag: set() for tag in PLAIN.split()},
    **dict.fromkeys(("html", "section", "samp", "code", "bdi", "dd"), SPOKEN),
    "article": {"class", *SPOKEN},
    "div": {"class"},
    "table": {"class"},
    "th": {"scope"},
    "meter": {"value", "aria-hidden"},
    "meta": {"charset", "name", "content"},
    "a": {"href"},
}


@pytest.fixture(scope="module")
def translator(tmp_path_factory: pytest.TempPathFactory) -> Translator:
    """One that also speaks a language that is written from right to left."""
    folder = tmp_path_factory.mktemp("locales")
    add_catalog(folder, "ar", translated(all_messages(Library()), "عربي"))
    return Translator(directories=[folder])


@pytest.fixture(scope="module")
def results(translator: Translator) -> dict[str, dict[str, Any]]:
    return {locale: kinds(translator, locale) for locale in LOCALES}


def fragment(result: object, translator: Translator, **more: Any) -> Element:
    return read(written(result, "html", translator, **more))


def written(result: object, format: Format, translator: Translator, **more: Any) -> str:
    known: Any = options(shown(result))
    return render(shown(result), format, translator=translator, **known, **more)


PACKAGE = Path(smtpi18n.__file__).parent


def assert_inert(page: Element) -> None:
    """There is nothing but what a page is made of, and what leads anywhere leads to a page."""
    for element in page.elements():
        assert element.tag in ALLOWED
        assert set(element.attributes) <= ALLOWED[element.tag], element.tag
        if element.tag == "a":
            assert str(element.attributes["href"]).startswith("https://")


# What stands in it

every_kind = pytest.mark.parametrize("kind", KINDS)
every_locale = pytest.mark.parametrize("locale", LOCALES)


@every_locale
@every_kind
def test_it_says_what_markdown_and_text_say_and_each_thing_as_often(
    results: dict[str, dict[str, Any]], translator: Translator, kind: str, locale: str
) -> None:
    result = results[locale][kind]
    page = fragment(result, translator)
    markdown = read(COMMONMARK.render(written(result, "markdown", translator)))
    assert Counter(page.leaves()) == Counter(leaf for leaf in markdown.leaves() if leaf.strip("█"))
    plain = " ".join(written(result, "text", translator).replace("`", "").split())
    assert [leaf for leaf in page.leaves() if leaf not in plain] == []
    links = [element.attributes["href"] for element in page.elements("a")]
    assert links == [element.attributes["href"] for element in markdown.elements("a")]


@every_locale
@every_kind
def test_it_is_semantic_inert_and_in_order(
    results: dict[str, dict[str, Any]], translator: Translator, kind: str, locale: str
) -> None:
    page = fragment(results[locale][kind], translator)
    assert_inert(page)
    (article,) = (child for child in page.children if isinstance(child, Element))
    assert article.tag == "article"
    levels = [int(element.tag[1]) for element in page.elements("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels[:1] in ([], [2])
    assert all(2 <= after <= before + 1 for before, after in pairwise(levels))
    for table in page.elements("table"):
        captions = list(table.elements("caption"))
        assert len(captions) == 1
        assert captions[0].text()
        assert captions[0] is next(child for child in table.children if isinstance(child, Element))
        rows = [[child for child in row.children if isinstance(child, Element)] for row in table.elements("tr")]
        assert len({len(row) for row in rows}) == 1
        assert all(row[0].attributes.get("scope") == "row" for row in rows if row[0].tag == "th")
    for names in page.elements("dl"):
        for group in names.children:
            if isinstance(group, Element):
                tags = [child.tag for child in group.children if isinstance(child, Element)]
                assert tags[:2] == ["dt", "dd"]
                assert set(tags[1:]) == {"dd"}
    assert [element.tag for element in page.elements("ul", "ol", "dl", "tbody", "section") if not element.text()] == []


@every_locale
@every_kind
def test_a_whole_page_is_a_document(results: dict[str, dict[str, Any]], translator: Translator, kind: str, locale: str) -> None:
    source = written(results[locale][kind], "html", translator, page=True)
    assert source.startswith("<!DOCTYPE html>\n<html ")
    before, _, rest = source.removeprefix("<!DOCTYPE html>").partition("<style>")
    style, _, after = rest.partition("</style>")
    assert style.strip() == (PACKAGE / "rendering" / "templates" / "style.css").read_text(encoding="utf-8").strip()
    document = read(before + after)
    assert_inert(document)
    (title,) = document.elements("title")
    assert title.text()
    assert "`" not in title.text()
    headings = list(document.elements("h1", "h2", "h3", "h4", "h5", "h6"))
    assert [heading.text() for heading in headings if heading.tag == "h1"] == [title.text()]
    assert [child.tag for main in document.elements("main") for child in main.children if isinstance(child, Element)] == [
        "article"
    ]
    (root,) = document.elements("html")
    (article,) = document.elements("article")
    assert (root.attributes["lang"], root.attributes["dir"]) == (article.attributes["lang"], article.attributes["dir"])


def test_a_page_of_its_own_is_html_alone() -> None:
    with pytest.raises(ValueError, match="only HTML can be a page of its own, not markdown"):
        render(smtpi18n.lookup(550), "markdown", page=True)


def test_a_brief_page_and_tables_are_as_in_text() -> None:
    page = read(render(smtpi18n.lookup(550), "html", brief=True))
    assert [element.tag for element in page.elements("h2", "h3")] == ["h2", "h3", "h3"]


# Languages


@every_locale
@every_kind
def test_it_is_in_the_language_that_answered(
    results: dict[str, dict[str, Any]], translator: Translator, kind: str, locale: str
) -> None:
    (article,) = fragment(results[locale][kind], translator).elements("article")
    locale = locale if kind != "empty list" else "en"
    assert (article.attributes["lang"], article.attributes["dir"]) == (locale, "rtl" if locale == "ar" else "ltr")


@every_locale
def test_what_servers_and_rfcs_say_is_in_english_and_runs_its_own_way(
    results: dict[str, dict[str, Any]], translator: Translator, locale: str
) -> None:
    entry, explanation = results[locale]["entry"], results[locale]["explanation"]
    said = [entry.rfc_text, *(line for sample in entry.sample_replies for line in sample.text.splitlines())]
    foreign = list(fragment(entry, translator).elements("samp"))
    assert sorted(element.text() for element in foreign) == sorted(" ".join(text.split()) for text in said)
    foreign += fragment(explanation, translator).elements("samp")
    assert foreign[-1].text() == explanation.server_text
    for result in results[locale].values():
        foreign += fragment(result, translator).elements("samp", "code")
    assert {(element.attributes["lang"], element.attributes["dir"]) for element in foreign} == {("en", "ltr")}


def test_a_text_in_several_languages_says_which(results: dict[str, dict[str, Any]], translator: Translator) -> None:
    page = fragment(results["ar"]["locales"], translator)
    for name in page.elements("dt"):
        assert name.parent is not None
        for text in name.parent.elements("dd"):
            assert text.attributes == {"lang": name.text(), "dir": "rtl" if name.text() == "ar" else "ltr"}
    headings = list(page.elements("h3"))
    assert headings
    for heading in headings:
        assert [run.attributes for run in heading.elements("bdi")] == [{"lang": "en"}, {"lang": "ru"}]
        assert "/" not in "".join(run.text() for run in heading.elements("bdi"))
    literal = next(page.elements("code"))
    assert literal.attributes["lang"] == "en"


def test_a_translated_text_that_begins_with_a_literal_is_no_quotation(translator: Translator) -> None:
    entries = [translator.lookup(251, locale=locale) for locale in ("en", "ru")]
    assert str(entries[0].when_seen).startswith("`RCPT TO`")
    page = fragment(entries, translator)
    assert list(page.elements("samp")) == []
    assert "`" not in page.text()


def test_what_had_to_be_answered_in_another_language_says_so(translator: Translator) -> None:
    russian = translator.lookup(250, locale="ru")
    page = fragment([russian, translator.lookup(354, locale="en")], translator)
    assert [text.attributes for text in page.elements("dd")] == [{}, {"lang": "en", "dir": "ltr"}]
    first = translator.explain("550 5.1.1 User unknown", locale="ar")
    second = translator.explain("452 4.2.2 Mailbox full", locale="en")
    several = fragment([first, second], translator)
    said = [element for element in several.elements("p") if element.text() == second.summary]
    assert [(element.inherited("lang"), element.inherited("dir")) for element in said] == [("en", "ltr")]
    own = [element for element in several.elements("p") if element.text() == first.summary]
    assert [(element.inherited("lang"), element.inherited("dir")) for element in own] == [("ar", "rtl")]


def test_words_found_in_another_language_say_so(translator: Translator) -> None:
    page = fragment(translator.search("ящик переполнен", locale="en", all_locales=True), translator)
    runs = list(page.elements("bdi"))
    assert runs
    assert {str(run.attributes["lang"]) for run in runs} == {"ru"}


def test_marks_of_direction_that_a_translation_needs_are_kept_and_overrides_are_not() -> None:
    entry = changed(smtpi18n.lookup(550), summary="a\u200fb \u2067c\u2069 \u202ed")
    assert "a\u200fb \u2067c\u2069 \\u202ed" in render(entry, "html")


# Hostile words

MARKUP = (
    "<script>alert(1)</script>",
    '"onmouseover="alert(1)',
    "'onfocus='alert(1)' autofocus='",
    "<img src=x onerror=alert(1)>",
    "</samp></p></blockquote></section></article><style>*{display:none}</style>",
    "<!-- ", "--> ", "<![CDATA[", "]]>", "<?php ", "&lt;b&gt;", "&#60;b&#62;", "&amp;amp;", "{{ 7 * 7 }}", "{% raw %}",
    "\x1b[31m", "\x1b]8;;https://evil.example\x07", "\x9b2J", "\x00", "\u202e", "\u2066", "\u200f", "\u2028", "\ufeff", "\ud800", "\U000e0041",
    "`", "``", "`` ` ``", "*", "**a**", "_a_", "~~a~~", "[a](javascript:alert(1))", "![a](https://evil.example/x.png)", "[a]: https://evil.example",
    "<https://evil.example>", "<ann@evil.example>", "https://evil.example/", "javascript:alert(1)", "|", "\\|", "\\\\|", "\\", "a\\`", "\n", "\n\n", "\r\n",
    "\n# a", "\n- a", "\n1. a", "\n> a", "\n```\n", "\n    a", "\n===", "\n---", "\n| a | b |\n| --- | --- |\n", "# ", " #", "1. ", "1)\t", "+ ", "- [ ] ", "\t",
)  # fmt: skip
HOSTILE = st.lists(st.sampled_from(MARKUP) | st.text(max_size=6), max_size=8).map("".join)
REPLY: Any = smtpi18n.explain_all({"ann@example.org": (550, b"5.1.1 User unknown")})[0]
LOG = smtpi18n.report((Path(__file__).parents[1] / "data" / "logs" / "postfix.log").read_text(encoding="utf-8").splitlines())
# As often as makes each of them meet each mark of a format, and little more: what is slow is to read the pages again.
SEVERAL = settings(max_examples=30, deadline=None)


def as_read(format: Format, result: object, **more: Any) -> Element:
    source = render(shown(result), format, **more)
    return read(source if format == "html" else COMMONMARK.render(source))


def as_shown(text: str, most: int = LONGEST_QUOTATION) -> str:
    """What a page shows of hostile words: all of them, in one line, without what is obeyed."""
    line = " ".join(server_text.shown(text).split()).replace("`", "'")
    return line if len(line) <= most else line[:most] + "…"


both_formats = pytest.mark.parametrize("format", ["html", "markdown"])


@both_formats
@SEVERAL
@given(text=HOSTILE, recipient=HOSTILE)
@example(text="".join(MARKUP), recipient="".join(MARKUP))
@example(text="a\\|b", recipient="a\\|b #")
def test_what_a_server_said_changes_nothing_but_the_text(format: Format, text: str, recipient: str) -> None:
    found = as_read(format, changed(REPLY, server_text=f"x{text}", recipient=f"x{recipient}"))
    harmless = as_read(format, changed(REPLY, server_text="x", recipient="x@example.org"))
    assert found.structure() == harmless.structure()
    assert as_shown(f"x{text}") in found.leaves()
    assert [leaf for leaf in found.leaves() if as_shown(f"x{recipient}", 319)[:100] in leaf]


@SEVERAL
@given(text=HOSTILE, recipient=HOSTILE)
@example(text="".join(MARKUP), recipient="".join(MARKUP))
def test_what_a_server_said_is_one_line_of_a_text_that_no_terminal_obeys(text: str, recipient: str) -> None:
    found = render(changed(REPLY, server_text=f"x{text}", recipient=f"x{recipient}")).split("\n")
    assert len(found) == len(render(changed(REPLY, server_text="x", recipient="x")).split("\n"))
    assert f"  `{as_shown(f'x{text}')}`" in found
    assert server_text.shown("\n".join(found)) == "\n".join(found)


@both_formats
@SEVERAL
@given(text=HOSTILE, domain=HOSTILE)
@example(text="".join(MARKUP), domain="".join(MARKUP[:20]))
@example(text="a\\|b", domain="a\\|b")
def test_what_a_log_holds_changes_nothing_but_the_text(format: Format, text: str, domain: str) -> None:
    def with_words(text: str, domain: str) -> object:
        reason = LOG.reasons[0]
        told = changed(reason.server_texts[0], text=text)
        to = changed(reason.domains[0], domain=domain)
        reasons = (changed(reason, server_texts=(told,), domains=(to,)),)
        return changed(LOG, reasons=reasons, by_domain=(changed(LOG.by_domain[0], domain=domain),))

    found = as_read(format, with_words(f"x{text}", f"x{domain}"), by="domain")
    # In a table of Markdown, a literal cannot hold a backslash before a bar.
    but = ("code",) if format == "markdown" and "\\|" in text else ()
    assert found.structure(*but) == as_read(format, with_words("x", "x.example"), by="domain").structure(*but)
    assert as_shown(f"x{text}") in found.leaves()


@SEVERAL
@given(host=HOSTILE, text=HOSTILE)
def test_no_line_of_a_log_becomes_markup(host: str, text: str) -> None:
    start = "Nov 30 10:00:00 mx postfix/smtp[1]: 4FA1B2C3D4: to=<ann@"
    line = f"{start}x{host}.example>, relay=mx{host}.example[192.0.2.5]:25, dsn=5.1.1, status=bounced (host mx{host}.example said: 550 5.1.1 {text})"
    found = smtpi18n.report(line.splitlines())
    assert_inert(read(render(found, "html", by="domain")))
    for format in ("text", "markdown", "html", "json"):
        assert not set(render(found, format)) & {"\x1b", "\x9b", "\u202e", "\u2066", "\x00"}


def printable(text: str) -> str:
    """The words of *text*, without what no page can show."""
    return " ".join(
        "".join(letter if letter.isprintable() else " " for letter in inline.harmless(text).replace("\ufffd", " ")).split()
    )


WITHOUT_LITERALS = HOSTILE.filter(lambda text: "`" not in text)


@both_formats
@SEVERAL
@given(before=WITHOUT_LITERALS, after=WITHOUT_LITERALS)
@example(before="1. ", after=" #")
@example(before="1)\t", after=" ##")
def test_the_texts_of_an_application_stand_as_they_are(format: Format, before: str, after: str) -> None:
    def with_words(text: str) -> object:
        entry = smtpi18n.lookup(450)
        return changed(entry, name=text, summary=text, how_to_fix=text, rfc_text=None)

    text = f"{before}x{after}"
    found = as_read(format, with_words(text))
    assert found.structure() == as_read(format, with_words("x")).structure()
    wanted, *leaves = map(printable, (text, *found.leaves()))
    assert leaves.count(wanted) == 2
    assert leaves[0] == f"450 — {wanted}"


def test_a_backslash_before_a_bar_is_no_end_of_a_cell_to_any_reader_of_markdown() -> None:
    """Readers differ in what they make of it in a literal, so that there is none there."""
    told = changed(LOG.reasons[0].server_texts[0], text="550 a\\|b")
    page = render(changed(LOG, reasons=(changed(LOG.reasons[0], server_texts=(told,)),)), "markdown")
    assert "| 550 a\\\\\\|b |" in page


@pytest.mark.parametrize("format", ["text", "markdown", "html", "json"])
def test_a_megabyte_is_not_passed_on(format: Format) -> None:
    text = "550 5.7.1 " + "<b>\x1b[31m\u202e |`_*" * 80_000
    assert len(text) > 1_000_000
    for result in (smtpi18n.explain(text), smtpi18n.explain_all({text: (550, text.encode())}), smtpi18n.explain((550, text))):
        page = render(result, format)
        assert len(page) < 40_000
        assert "\x1b" not in page
        assert "\u202e" not in page


@both_formats
def test_only_addresses_of_pages_are_links(format: Format) -> None:
    note = smtpi18n.provider("google").notes[0]
    for url in (
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "\x01javascript:alert(1)",
        "//evil.example",
    ):
        found = as_read(format, changed(smtpi18n.provider("google"), notes=(changed(note, url=url),)))
        assert list(found.elements("a")) == []
    quoted = changed(note, url='https://example.org/?a="onclick="b&lang=c')
    (link,) = as_read("html", changed(smtpi18n.provider("google"), notes=(quoted,))).elements("a")
    assert link.attributes == {"href": 'https://example.org/?a="onclick="b&lang=c'}


# What it costs


def test_nothing_of_it_is_loaded_until_it_is_used() -> None:
    program = (
        "import sys, smtpi18n; smtpi18n.render(smtpi18n.lookup(550)); "
        "assert not {'jinja2', 'markupsafe', 'html', 'smtpi18n.rendering.html'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], check=True, cwd=Path(__file__).parents[2])


@pytest.fixture
def without_jinja2(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setitem(sys.modules, "jinja2", None)
    html.environment.cache_clear()
    yield
    html.environment.cache_clear()


@pytest.mark.usefixtures("without_jinja2")
def test_without_its_extra_it_says_how_to_install_it() -> None:
    with pytest.raises(HtmlUnavailableError, match="pip install Jinja2") as caught:
        render(smtpi18n.lookup(550), "html")
    assert isinstance(caught.value, ImportError)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)
    assert render(smtpi18n.lookup(550), "markdown")
