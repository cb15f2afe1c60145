"""Results as text, Markdown and JSON: the same words in each, and a JSON form that its schema describes."""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from subprocess import CompletedProcess
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
from support.answers import codes_and_groups, entries, entry, finished, label, pair_label, sampled, texts
from support.claims import Claim, all_hold
from support.pages import differing
from support.prose import sentences

import smtpi18n
from smtpi18n import Comparison, Entry, Explanation, render
from smtpi18n.form import schema
from smtpi18n.knowledge.schema import Override

if TYPE_CHECKING:
    from smtpi18n.rendering import Format

pytestmark = pytest.mark.words

LOCALES = finished("interface", "replies", "comparisons")

Result = Entry | Comparison | Explanation | Sequence[Entry] | Sequence[Explanation]

ENUMS = (
    "Actor",
    "Aspect",
    "Category",
    "Command",
    "Confidence",
    "MatchedBy",
    "Origin",
    "Outcome",
    "Reason",
    "Relation",
    "Responsibility",
    "Retry",
    "Scope",
    "Session",
    "Severity",
    "Standing",
    "Status",
    "StatusClass",
    "Subject",
    "Topic",
)


def results(locale: str) -> list[tuple[str, Result]]:
    """Every kind of result, each with the name that failures give it: all entries, and a sample of the comparisons."""
    found: list[tuple[str, Result]] = [(label(one), one) for one in entries(locale)]
    found += [(pair_label(one), one) for one in sampled(locale)]
    assert len(found) > 250
    return [
        *found,
        (f"{locale} 571 (fallback)", smtpi18n.lookup(571, fallback=True, locale=locale)),
        (f"{locale} list", [entry(code, locale) for code in codes_and_groups()]),
        ("en / ru", [entry(smtpi18n.ReplyCode(550), name) for name in ("en", "ru")]),
        *[(f"{locale} {what}", smtpi18n.explain(what, locale=locale)) for what in EXPLAINED],
        (
            f"{locale} refused",
            smtpi18n.explain_all({"a@example.org": (550, b"no"), "b@example.org": (452, b"full")}, locale=locale),
        ),
    ]


EXPLAINED = (
    "550 5.1.1 <a@example.org>: User unknown",
    "250 Ok",
    "599 x",
    "something",
    "Connection refused",
    "550 5.1.1 too many recipients this hour",
)


def data(result: Result) -> dict[str, Any]:
    parsed: dict[str, Any] = json.loads(render(result, "json"))
    return parsed


# JSON


def test_every_result_is_as_the_schema_describes_it() -> None:
    """In Russian, every other one; that the form is the same in every locale is shown by ``test_pseudo.py``."""
    validator = jsonschema.Draft202012Validator(schema())
    for name, result in results("ru")[::2]:
        problem = jsonschema.exceptions.best_match(validator.iter_errors(data(result)))
        assert problem is None, f"{name} {problem.json_path}: {problem.message}"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("form", "smtpi18n/2"),
        ("kind", "group"),
        ("name", ""),
        ("severity", {"value": "6yz", "label": "new"}),
        ("session", "closes"),
        ("reply_code", "550"),
        ("references", [{"rfc": 5321}]),
        ("locale", None),
    ],
)
def test_the_schema_refuses_what_is_not_of_the_form(field: str, value: object) -> None:
    validator = jsonschema.Draft202012Validator(schema())
    assert validator.is_valid(data(smtpi18n.lookup(550)))
    assert not validator.is_valid({**data(smtpi18n.lookup(550)), field: value})


def test_the_schema_lets_fields_be_added_but_none_be_left_out() -> None:
    validator = jsonschema.Draft202012Validator(schema())
    for result in (smtpi18n.lookup(550), smtpi18n.compare(251, 354), smtpi18n.explain("550 no")):
        written = data(result)
        assert validator.is_valid({**written, "added": 1})
        all_hold(
            Claim(field, not validator.is_valid({name: written[name] for name in written if name != field})) for field in written
        )


def test_the_schema_is_a_valid_schema_that_explains_every_field() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
    fields = [
        (name, field)
        for part in ("entry", "comparison", "list", "explanation", "explanations", "reference", "sample_reply")
        for name, field in schema()["$defs"][part]["properties"].items()
    ]
    all_hold(
        Claim(name, len(sentences(field["description"])) == 1 and field["description"].endswith(".")) for name, field in fields
    )


def test_the_schema_spells_out_every_value_of_every_enum() -> None:
    kinds = [getattr(smtpi18n, name) for name in smtpi18n.__all__ if name in ENUMS]
    defined = {
        name: part["properties"]["value"]["enum"]
        for name, part in schema()["$defs"].items()
        if "enum" in part.get("properties", {}).get("value", {})
    }
    assert defined == {re.sub("(?<=.)([A-Z])", r"_\1", kind.__name__).lower(): [one.value for one in kind] for kind in kinds}


def test_the_schema_is_read_from_a_zipped_package(run_python: Callable[..., CompletedProcess[bytes]], tmp_path: Path) -> None:
    package = Path(smtpi18n.__file__).parent
    with zipfile.ZipFile(tmp_path / "zipped.whl", "w") as archive:
        for path in package.rglob("*"):
            if path.suffix in (".py", ".json"):
                archive.write(path, path.relative_to(package.parent))
    done = run_python(
        "-c",
        "from smtpi18n import form; print(form.__file__, form.schema()['title'])",
        PYTHONPATH=str(tmp_path / "zipped.whl"),
    )
    where, title = done.stdout.decode().split()
    assert where.startswith(str(tmp_path / "zipped.whl"))
    assert title == "smtpi18n/1"


@pytest.mark.parametrize("locale", LOCALES)
def test_json_holds_the_texts_of_the_record(locale: str) -> None:
    for one in entries(locale):
        written = data(one)
        assert (written["kind"], written["code"], written["locale"]) == ("entry", str(one.code), locale), label(one)
        all_hold(Claim(f"{label(one)} {field}: {written[field]}", written[field] == text) for field, text in texts(one))
    for comparison in sampled(locale):
        written = data(comparison)
        for field in ("title", "opening", "when_to_use_which"):
            assert written[field] == getattr(comparison, field), f"{comparison!r} {field}"
        assert written["similarities"] == list(comparison.similarities), repr(comparison)
        assert [one["text"] for one in written["key_differences"]] == [one.text for one in comparison.key_differences], repr(
            comparison
        )
        assert [one["name"] for one in written["entries"]] == [one.name for one in comparison.entries], repr(comparison)


def test_json_of_a_russian_entry_has_russian_labels_and_neutral_values() -> None:
    russian, english = (data(smtpi18n.lookup(450, locale=locale)) for locale in ("ru", "en"))
    assert russian["severity"] == {"value": "4yz", "label": "отрицательный ответ: временный отказ"}
    for field in ("severity", "category", "session", "responsibility", "status"):
        assert russian[field]["value"] == english[field]["value"]
        assert re.fullmatch("(RFC|[а-яё ,:])+", russian[field]["label"]), russian[field]["label"]
    assert russian["retry"]["verdict"]["value"] == "as_is"
    assert russian["reply_code"] == 450
    assert russian["code"] == "450"


def test_json_is_readable_and_keeps_russian_letters() -> None:
    written = render(smtpi18n.lookup(550, locale="ru"), "json")
    assert '\n  "name": "Почтовый ящик недоступен",\n' in written


# Text

WIDTHS = (20, 40, 60, 79, 100)


def too_wide(line: str, width: int) -> bool:
    """Whether a line could have been broken: what stands behind its indent and mark is more than one word."""
    words = re.sub(r"^\s*(-|\d+\.)? *", "", line)
    return len(line) > width and " " in words


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.whole
def test_text_is_wrapped_to_its_width(locale: str, width: int) -> None:
    all_hold(
        Claim(f"{name}: {line}", not too_wide(line, width))
        for name, result in results(locale)
        for line in render(result, width=width).split("\n")
    )


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.whole
def test_wrapped_text_has_the_words_of_the_unwrapped(locale: str, width: int) -> None:
    glance = smtpi18n.heading("at_a_glance", locale=locale)
    for name, result in results(locale):
        found = differing(render(result), render(result, width=width), width, glance)
        assert found is None, f"{name}: {found}"


@pytest.mark.parametrize("locale", LOCALES)
def test_unwrapped_text_has_every_text_on_one_line(locale: str) -> None:
    for one in entries(locale):
        lines = [line.strip() for line in render(one).split("\n")]
        all_hold(
            Claim(f"{label(one)} {field}: {text}", text in lines)
            for field, text in texts(one)
            if field not in ("name", "says", "when_to_send")
        )


@pytest.mark.parametrize("locale", LOCALES)
def test_no_line_ends_in_a_space_and_no_two_empty_lines_meet(locale: str) -> None:
    for name, result in results(locale)[::2]:
        for written in (render(result), render(result, width=60), render(result, "markdown")):
            assert not re.search(r"[ \t]$|\n\n\n", written, re.MULTILINE), name
            assert written == written.strip("\n"), name


# Markdown


@pytest.mark.parametrize(
    ("pattern", "text", "markdown"),
    [
        ("{label}: {text}", "Server: Send", "**Server**: Send"),
        ("{label}\N{FULLWIDTH COLON}{text}", "Server\N{FULLWIDTH COLON}Send", "**Server**\N{FULLWIDTH COLON}Send"),
        ("[{label}] {text}", "[Server] Send", "\\[**Server**\\] Send"),
    ],
)
def test_a_label_stands_before_its_paragraph_as_the_language_has_it(pattern: str, text: str, markdown: str) -> None:
    translator = smtpi18n.Translator(codes=[Override(key="phrase/paragraph", text=pattern)])
    comparison = translator.compare(251, 551)
    assert f"\n  {text}" in render(comparison, translator=translator)
    assert f"\n{markdown}" in render(comparison, "markdown", translator=translator)
    assert f"\n\n{text}" in comparison.when_to_use_which


@pytest.mark.parametrize("locale", LOCALES)
def test_markdown_has_one_title_and_no_heading_skips_a_level(locale: str) -> None:
    for name, result in results(locale):
        levels = [len(marks) for marks in re.findall(r"^(#+) \S", render(result, "markdown"), re.MULTILINE)]
        if not name.endswith("list"):
            assert levels[0] == 1, name
            assert levels.count(1) == 1, name
            assert all(later - earlier <= 1 for earlier, later in pairwise(levels)), name


@pytest.mark.parametrize("locale", LOCALES)
def test_markdown_numbers_the_differences_and_links_the_sections(locale: str) -> None:
    for comparison in sampled(locale):
        written = render(comparison, "markdown")
        numbered = re.findall(r"^(\d+)\. (.*)$", written, re.MULTILINE)
        texts = [one.text for one in comparison.key_differences]
        listed = [(str(number), text) for number, text in enumerate(texts, 1)]
        if len(texts) == 1:  # a single one needs no number
            assert f"\n- {texts[0]}\n" in written, repr(comparison)
        else:
            assert numbered == listed, repr(comparison)
        links = re.findall(r"^- \[[^][]+\]\((\S+)\)$", written, re.MULTILINE)
        assert links == [reference.url for reference in comparison.learn_more.references], repr(comparison)


@pytest.mark.parametrize("locale", LOCALES)
def test_markdown_takes_no_text_for_markup(locale: str) -> None:
    for name, result in results(locale):
        for line in render(result, "markdown").split("\n"):
            assert line.count("`") % 2 == 0, f"{name}: {line}"
            plain = re.sub(r"`[^`]*`", "code", line)
            plain = re.sub(r"^\*\*([^*]+)\*\*", "", plain)  # the label of a paragraph
            assert not re.search(r"[<>*_\\]|^\s+\S", plain), f"{name}: {line}"


@pytest.mark.parametrize("locale", LOCALES)
def test_a_table_of_markdown_has_as_many_columns_in_every_row(locale: str) -> None:
    for name, result in results(locale):
        for table in re.findall(r"(?:^\|.*\n?)+", render(result, "markdown"), re.MULTILINE):
            bars = [len(re.findall(r"(?<!\\)\|", row)) for row in table.strip().split("\n")]
            assert set(bars) in ({3}, {4}), f"{name}: {table}"


# Lists


def test_a_list_of_codes_is_a_line_for_each_with_its_name() -> None:
    lines = render([smtpi18n.lookup(code, locale="ru") for code in (251, 450)]).split("\n")
    assert lines == ["251  Адрес обслуживает другой сервер, письмо будет переслано", "450  Почтовый ящик временно недоступен"]


def test_two_locales_stand_side_by_side_field_by_field() -> None:
    both = [smtpi18n.lookup(251, locale=locale) for locale in ("en", "ru")]
    written = render(both, "markdown")
    assert written.startswith("# 251\n")
    assert "## How to fix / Как исправить" in written
    for one in both:
        all_hold(Claim(f"{label(one)} {field}: {text}", f"| {one.locale} | {text} |" in written) for field, text in texts(one))


def test_the_same_locale_twice_is_shown_once() -> None:
    assert render([smtpi18n.lookup(251), smtpi18n.lookup(251)]).count("User not local; will forward") == 1


def test_an_empty_list_renders_as_nothing_or_an_empty_list() -> None:
    assert render([]) == ""
    assert data([]) == {"form": "smtpi18n/1", "kind": "list", "entries": []}


# What is wanted first


@pytest.mark.parametrize("locale", LOCALES)
def test_a_page_has_its_answer_on_the_first_screen_of_a_terminal(locale: str) -> None:
    """In 24 of its 25 lines: the last one asks for the next command."""
    claims: list[Claim] = []
    for one in entries(locale):
        screen = render(one, width=80).split("\n")[:24]
        brief = render(one, width=80, brief=True).split("\n")
        claims += [Claim(f"{label(one)}: {line}", line in screen) for line in brief]
    all_hold(claims)


@pytest.mark.parametrize("format", ["text", "markdown"])
def test_a_brief_page_has_the_title_the_summary_how_to_fix_it_and_what_to_tell_the_user(format: Format) -> None:
    entry = smtpi18n.lookup(550, locale="ru")
    lines = render(entry, format, brief=True).split("\n")
    assert [line.strip("# ") for line in lines if line.strip("= ")] == [
        f"550\u00a0— {entry.name}", entry.summary, "Как исправить", entry.how_to_fix, "Для пользователя", entry.user_message
    ]  # fmt: skip
    without_a_user = render(smtpi18n.lookup(354), format, brief=True).split("\n")
    assert [line.strip("# ") for line in without_a_user if line.strip("= ")][2::2] == ["How to fix"]


def test_one_code_in_several_locales_is_as_brief() -> None:
    both = render([smtpi18n.lookup(550, locale=locale) for locale in ("en", "ru")], "markdown", brief=True)
    assert re.findall("^## (.*)", both, re.MULTILINE) == [
        "Name / Название", "Summary / Кратко", "How to fix / Как исправить", "For the user / Для пользователя"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("result", "format"),
    [
        (smtpi18n.compare(251, 354), "text"),
        ([smtpi18n.lookup(251), smtpi18n.lookup(354)], "text"),
        (smtpi18n.lookup(251), "json"),
    ],
    ids=["comparison", "list", "json"],
)
def test_only_a_page_of_one_code_can_be_brief(result: Result, format: Format) -> None:
    with pytest.raises(ValueError, match="only a page of one code or of a report can be brief"):
        render(result, format, brief=True)


@pytest.mark.parametrize("locale", LOCALES)
def test_long_lists_are_short_on_a_page_and_whole_in_json(locale: str) -> None:
    entry = smtpi18n.lookup(550, locale=locale)
    page = render(entry)
    assert page.count("https://") == 6 < len(entry.references) == len(data(entry)["references"])
    for codes in (entry.related, entry.associated_codes):
        assert len(codes) > 8
        assert ", ".join(map(str, codes[:8])) in page
        assert str(codes[8]) not in page.partition(f"{codes[7]}")[2].partition("\n")[0]
        assert str(len(codes) - 8) in page.partition(f"{codes[7]}")[2].partition("\n")[0]


# Plain data


def test_plain_data_is_what_json_holds() -> None:
    for name, result in results("ru"):
        assert smtpi18n.to_dict(result) == data(result), name


def test_plain_data_may_be_changed_and_is_made_anew() -> None:
    smtpi18n.to_dict(smtpi18n.lookup(550))["references"].clear()
    assert smtpi18n.to_dict(smtpi18n.lookup(550))["references"]


# Errors


@pytest.mark.parametrize("width", [float("nan"), 50.5, "80", 80.0])
def test_a_width_that_is_no_int_is_refused(width: Any) -> None:
    with pytest.raises(TypeError, match="a width is an int"):
        render(smtpi18n.lookup(550), width=width)


@pytest.mark.parametrize("strange", [550, "550", None])
def test_plain_data_is_made_of_results_alone(strange: Any) -> None:
    with pytest.raises(
        TypeError, match=r"to_dict\(\) takes an Entry, a Comparison, an Explanation, ProviderNotes, a Report or a list of entries"
    ):
        smtpi18n.to_dict(strange)


def test_an_unknown_format_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(ValueError, match=r"'pdf'.*text, terminal, markdown, html, json"):
        render(smtpi18n.lookup(550), "pdf")  # type: ignore[arg-type]


def test_a_width_that_is_too_small_is_refused_with_the_smallest() -> None:
    with pytest.raises(ValueError, match=r"\b19\b.*at least 20"):
        render(smtpi18n.lookup(550), width=19)


@pytest.mark.parametrize("strange", [550, "550", None, {smtpi18n.ReplyCode(550): 1}, [550]])
def test_what_is_no_result_is_refused_with_what_is_one(strange: object) -> None:
    with pytest.raises(TypeError, match="an Entry, a Comparison, an Explanation, ProviderNotes, a Report or a list of entries"):
        render(strange)  # type: ignore[arg-type]
