"""What an application adds, checked where it comes in: records, folders of catalogs, installed extensions, and their texts."""

from __future__ import annotations

import os
import re
import sys
import unicodedata
from collections.abc import Callable, Iterator
from enum import Enum
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.applications import BUSY_OR_QUARANTINED, QUARANTINED, QUARANTINED_TRAITS, add_catalog, changed, translated

import smtpi18n
from smtpi18n import Aspect, CatalogFolder, ReplyCode, Translator, render
from smtpi18n.catalogs import presentable
from smtpi18n.knowledge.schema import (
    LOOKS,
    PATIENCES,
    REACTIONS,
    Case,
    Contrast,
    Difference,
    Override,
    Reply,
    Shared,
)
from smtpi18n.messages import messages_of
from smtpi18n.records import Record

pytestmark = pytest.mark.babel

OURS = smtpi18n.lookup(550)


def reply(**values: object) -> Any:
    return changed(QUARANTINED, **values)


def traits(**values: object) -> Any:
    return reply(traits=changed(QUARANTINED_TRAITS, **values))


def contrast(**values: object) -> Any:
    return changed(BUSY_OR_QUARANTINED, **values)


def override(key: object, text: object) -> Any:
    return changed(Override(key="", text=""), key=key, text=text)


# Records


@pytest.mark.parametrize(
    ("record", "error", "message"),
    [
        (reply(code="299"), TypeError, "Reply(code='299').code must be int, not '299'"),
        (reply(code=True), TypeError, "Reply(code=True).code must be int, not True"),
        (reply(code=999), ValueError, "Reply(code=999).code: 999 is not an SMTP code. Expected"),
        (reply(code="\x1b[31m\n" * 100), TypeError, "must be int"),
        (reply(name=None), TypeError, "Reply(code=475).name must be str, not None"),
        (reply(name=""), ValueError, "Reply(code=475).name must not be empty"),
        (reply(summary=" \n"), ValueError, "Reply(code=475).summary must not be empty"),
        (reply(retry="no"), TypeError, "Reply(code=475).retry must be Retry | None, not 'no'"),
        (reply(commands=["RCPT"]), TypeError, "Reply(code=475).commands[0] must be Command, not 'RCPT'"),
        (reply(commands="RCPT"), TypeError, "Reply(code=475).commands must be tuple[Command, ...], not 'RCPT'"),
        (reply(related=(450, 999)), ValueError, "Reply(code=475).related: 999 is not an SMTP code"),
        (reply(related=450), TypeError, "Reply(code=475).related must be tuple[int, ...], not 450"),
        (reply(twin=0), ValueError, "Reply(code=475).twin: 0 is not an SMTP code"),
        (reply(associated_codes=("x",)), ValueError, "Reply(code=475).associated_codes: 'x' is not an SMTP code"),
        (
            reply(associated_codes=("550",)),
            ValueError,
            "Reply(code=475).associated_codes: '550' is an SMTP code, but no EnhancedStatusCode",
        ),
        (reply(references=("RFC 5321",)), TypeError, "Reply(code=475).references[0] must be Reference, not 'RFC 5321'"),
        (
            reply(references=(changed(QUARANTINED.references[0], section=4),)),
            TypeError,
            "Reply(code=475).references[0].section must be str, not 4",
        ),
        (reply(description=Shared(key="", text="Held.")), ValueError, "Reply(code=475).description.key must not be empty"),
        (reply(cases=(Case(commands=()),)), ValueError, "Reply(code=475).cases[0].commands must not be empty"),
        (
            reply(cases=(QUARANTINED.cases[0], changed(QUARANTINED.cases[0], associated_codes=("9.9.9",)))),
            ValueError,
            "Reply(code=475).cases[1].associated_codes: '9.9.9' is not an SMTP code",
        ),
        (reply(says="  "), ValueError, "Reply(code=475).says must not be empty"),
        (reply(cases=(changed(QUARANTINED.cases[0], says=" "),)), ValueError, "Reply(code=475).cases[0].says must not be empty"),
        (reply(traits=OURS), TypeError, "Reply(code=475).traits must be Traits | None, not <Entry 550"),
        (traits(code=476), ValueError, "Reply(code=475).traits.code must be that of the reply, not 476"),
        (traits(topic="content"), TypeError, "Reply(code=475).traits.topic must be Topic, not 'content'"),
        (traits(is_vague=1), TypeError, "Reply(code=475).traits.is_vague must be bool, not 1"),
        (traits(is_catch_all=None), TypeError, "Reply(code=475).traits.is_catch_all must be bool, not None"),
        (
            traits(reaction="wait"),
            TypeError,
            "traits.reaction must be Reaction | None, not 'wait'; Reaction is one of: goes_on, ",
        ),
        (
            traits(patience=True),
            TypeError,
            "traits.patience must be Patience | None, not True; Patience is one of: seldom, repair, ",
        ),
        (traits(nearest=(450, 999)), ValueError, "Reply(code=475).traits.nearest: 999 is not an SMTP code"),
        (traits(stands_for=(0,)), ValueError, "Reply(code=475).traits.stands_for: 0 is not an SMTP code"),
        (traits(reaction_text=" "), ValueError, "Reply(code=475).traits.reaction_text must not be empty"),
        (
            traits(cases=(changed(QUARANTINED_TRAITS.cases[0], commands=()),)),
            ValueError,
            "Reply(code=475).traits.cases[0].commands must not be empty",
        ),
        (contrast(a=450), TypeError, "Contrast(a=450, b='475').a must be str, not 450"),
        (contrast(b="?"), ValueError, "Contrast(a='450', b='?').b: '?' is not an SMTP code"),
        (contrast(opening=" "), ValueError, "Contrast(a='450', b='475').opening must not be empty"),
        (contrast(log="  "), ValueError, "Contrast(a='450', b='475').log must not be empty"),
        (contrast(client=""), ValueError, "Contrast(a='450', b='475').client must not be empty"),
        (contrast(server="\n"), ValueError, "Contrast(a='450', b='475').server must not be empty"),
        (contrast(opening=7), TypeError, "Contrast(a='450', b='475').opening must be str | None, not 7"),
        (
            contrast(differences=[Difference(aspect=Aspect.MEANING, text="")]),
            ValueError,
            ".differences[0].text must not be empty",
        ),
        (contrast(differences=[BUSY_OR_QUARANTINED]), TypeError, ".differences[0] must be Difference, not Contrast("),
        (override("reply/550/name", 7), TypeError, "Override(key='reply/550/name').text must be str, not 7"),
        (override("reply/550/name", ""), ValueError, "Override(key='reply/550/name').text must not be empty"),
        (override(None, "No such mailbox"), TypeError, "Override(key=None).key must be str, not None"),
        (OURS, TypeError, "codes are Reply, Contrast and Override records, not Entry"),
        ("550", TypeError, "codes are Reply, Contrast and Override records, not str"),
    ],
    ids=lambda value: value[:60] if isinstance(value, str) else "",
)
def test_a_record_is_checked_when_it_comes_in_and_the_message_names_record_and_field(
    record: Any, error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=re.escape(message)) as caught:
        Translator(codes=[QUARANTINED, record])
    assert not isinstance(caught.value, smtpi18n.CodeError), "an application would take it for the mistake of its user"
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 400


def test_lists_are_as_good_as_tuples() -> None:
    lists = {name: list(value) for name, value in vars(QUARANTINED).items() if isinstance(value, tuple)}
    assert len(lists) > 4
    translator, plain = (Translator(codes=[record]) for record in (reply(**lists), QUARANTINED))
    for command in (None, "RCPT"):
        assert translator.lookup(475, command=command) == plain.lookup(475, command=command)
        assert hash(translator.lookup(475, command=command)) == hash(plain.lookup(475, command=command))


@pytest.mark.parametrize("codes", [QUARANTINED, BUSY_OR_QUARANTINED], ids=["Reply", "Contrast"])
def test_one_record_in_place_of_a_list_is_refused(codes: Any) -> None:
    with pytest.raises(TypeError, match=re.escape("for one record write [record]")):
        Translator(codes=codes)


def test_of_two_records_of_one_code_the_first_counts() -> None:
    records = [reply(name="First"), reply(name="Second"), override("reply/550/name", "One"), override("reply/550/name", "Two")]
    translator = Translator(codes=iter(records))
    assert (translator.lookup(475).name, translator.lookup(550).name) == ("First", "One")


class Loud(str):
    """A text of an application that shows itself in another way, and is equal to anything."""

    def __str__(self) -> str:
        return "\x1b[31m"

    def __eq__(self, other: object) -> bool:
        return True

    def __hash__(self) -> int:
        return hash("ru")

    def isprintable(self) -> bool:
        return True


class LoudReply(Reply):
    """A record of an application's own kind, with a field of its own."""

    queue: str = "in"

    @property
    def stem(self) -> str:
        return "heading"

    def __repr__(self) -> str:
        return "\x1b[31m"


def test_a_record_of_a_subclass_is_read_as_the_plain_record_that_it_is() -> None:
    values = {**vars(QUARANTINED), "name": Loud("Held"), "code": ReplyCode(475), "queue": "out"}
    translator = Translator(codes=[LoudReply(**values)])
    assert translator.lookup(475) == Translator(codes=[reply(name="Held")]).lookup(475)
    assert type(translator.lookup(475).name) is str
    kept = translator.library.reply(475)
    assert type(kept) is Reply
    assert type(kept.code) is int


# What a comparison has to know of a code


@pytest.mark.parametrize(("field", "words"), [("reaction", REACTIONS), ("patience", PATIENCES), ("look", LOOKS)])
def test_each_word_that_traits_may_hold_is_taken(field: str, words: tuple[str, ...]) -> None:
    for word in words:
        translator = Translator(codes=[traits(**{field: Loud(word)})])
        kept = translator.library.traits(475)
        assert kept is not None
        assert getattr(kept, field) == word
        assert type(getattr(kept, field)) is str
        assert translator.compare(475, 451).guidance.client


@pytest.mark.parametrize("locale", ["en", "ru"])
def test_a_code_with_traits_is_compared_by_them_in_each_of_its_locales(locale: str, tmp_path: Path) -> None:
    own = traits()
    add_catalog(tmp_path, "ru", translated(messages_of(own), "Здесь:"))
    translator = Translator([tmp_path], [own])
    comparison = translator.compare(475, 451, locale=locale)
    assert comparison.locale == locale
    assert comparison.entries[0].topic is smtpi18n.Topic.CONTENT
    assert comparison.at_a_glance[0].steps == (smtpi18n.Command.RCPT, smtpi18n.Command.END_OF_DATA)
    assert "475 the client waits for a person." in (comparison.guidance.client or "")
    answer = translator.compare(translator.lookup(475, command="RCPT"), 451, locale=locale)
    assert answer.locale == locale
    assert answer.entries[0].topic is smtpi18n.Topic.SENDER
    assert "475 the client waits for the recipient." in (answer.guidance.client or "")
    assert ("Здесь:" in (answer.guidance.client or "")) == (locale == "ru")


def test_a_reaction_that_a_locale_lacks_is_answered_in_english_with_the_whole_comparison(tmp_path: Path) -> None:
    own = traits()
    texts = translated(messages_of(own), "Здесь:")
    del texts["reaction/475"]
    add_catalog(tmp_path, "ru", texts)
    translator = Translator([tmp_path], [own])
    assert translator.lookup(475, locale="ru").locale == "ru"
    assert translator.compare(475, 451, locale="ru").locale == "en"
    assert translator.compare(translator.lookup(475, command="RCPT"), 451, locale="ru").locale == "ru"


def test_a_reaction_in_other_words_than_ours_does_not_get_the_translation_of_ours(tmp_path: Path) -> None:
    ours = Translator().library
    reply, traits = ours.reply(412), ours.traits(412)
    assert reply is not None
    assert traits is not None
    same = changed(reply, traits=traits)
    other = changed(reply, traits=changed(traits, reaction_text="After code {a} the client asks by telephone."))
    assert Translator(codes=[same]).compare(412, 451, locale="ru").guidance == smtpi18n.compare(412, 451, locale="ru").guidance
    translator = Translator(codes=[other])
    assert translator.lookup(412, locale="ru").locale == "ru"
    assert translator.compare(412, 451, locale="ru").locale == "en"
    add_catalog(tmp_path, "ru", {"reaction/412": (other.traits.reaction_text, "После кода {a} клиент звонит.")})
    translated_too = Translator([tmp_path], codes=[other])
    assert "После кода 412 клиент звонит." in (translated_too.compare(412, 451, locale="ru").guidance.client or "")


# Texts


HOSTILE = "No\nsuch\r\n| mailbox \x1b[31m\x07\0\x7f\x9b1m\u202e\u2066\u2028# x\ud800"


def is_fit(text: str) -> bool:
    """Whether *text*, of one line, may be shown on a terminal: no control, no surrogate, no direction beyond its end."""
    controls = {character for character in text if unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp")}
    return not controls and not {*text} & {*"\u202d\u202e\u202a\u202b\u2066\u2067\u2068"}


def everything_shown(translator: Translator, code: int) -> Iterator[str]:
    """Each line in which the texts of a code come out, as a page, as data, and as Python shows it."""
    for locale in ("en", "ru", "qaa"):
        for command in (None, "RCPT"):
            entry = translator.lookup(code, locale=locale, command=command)
            comparison = translator.compare(450, entry, locale=locale)
            yield repr(entry)
            yield from (value for value in vars(entry).values() if isinstance(value, str))
            for result in (entry, comparison):
                for form in ("text", "markdown", "json"):
                    yield from render(result, form).split("\n")


def with_hostile_texts(record: Any) -> Any:
    """*record* with something hostile behind each of its texts, also in the records within it."""

    def hostile(value: object) -> object:
        if isinstance(value, str) and not re.fullmatch(r"[\d.]+", value) and not isinstance(value, Enum):
            return value + HOSTILE
        if isinstance(value, Record):
            return with_hostile_texts(value)
        return tuple(map(hostile, value)) if isinstance(value, tuple) else value

    return changed(record, **{name: hostile(getattr(record, name)) for name in record._fields})


def test_nothing_that_an_application_writes_gets_to_a_terminal_or_page_as_a_control() -> None:
    translator = Translator(codes=[with_hostile_texts(traits(reaction=None)), with_hostile_texts(BUSY_OR_QUARANTINED)])
    assert "mailbox" in translator.lookup(475).name
    shown = [*everything_shown(translator, 475)]
    assert len(shown) > 200
    assert [text for text in shown if not is_fit(text)] == []
    assert not any(text.startswith("# x") for text in shown)


def test_overrides_and_catalogs_are_made_fit_to_be_shown_like_records(tmp_path: Path) -> None:
    keys = [
        "reply/550/name",
        "reply/550/name/RCPT",
        "reply/550/user_message",
        "heading/facts",
        "label/retry/no",
        "phrase/list_separator",
    ]
    texts = dict.fromkeys(keys, ("English", f"qaa{HOSTILE[:-1]}"))
    for locale in ("ru", "qaa"):
        add_catalog(tmp_path, locale, texts)
    translator = Translator([tmp_path], codes=[override(key, f"en{HOSTILE}") for key in keys])
    assert translator.lookup(550, locale="ru").name.startswith("qaaNo")
    assert translator.lookup(550).name.startswith("enNo")
    assert [text for text in everything_shown(translator, 550) if not is_fit(text)] == []
    assert is_fit(translator.heading("facts"))
    assert is_fit(translator.label(smtpi18n.Retry.NO, locale="ru"))


MARKS = st.sampled_from("a\u05d0 \u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069\u202d\u202e\n\x1b\x85\u2029\ud800\u200d")


def direction_left_open(text: str) -> bool:
    """Whether a mark of direction in one paragraph is still open at its end, or closes nothing (UAX 9, X5a to X7)."""
    stack: list[str] = []
    for mark in text:
        if mark in "\u202a\u202b\u202d\u202e":
            stack.append("embedding")
        elif mark in "\u2066\u2067\u2068":
            stack.append("isolate")
        elif mark == "\u2069" and "isolate" in stack:
            while stack.pop() == "embedding":
                pass
        elif mark == "\u202c" and stack and stack[-1] == "embedding":
            stack.pop()
    return bool(stack)


@given(st.text(MARKS, max_size=12) | st.text(max_size=20))
def test_whatever_a_text_holds_it_is_one_line_that_is_closed_and_as_long_as_it_was(text: str) -> None:
    fit = presentable(text)
    assert len(fit) == len(text)
    assert not any(unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") for character in fit)
    assert not direction_left_open(fit)
    assert presentable(fit) == fit
    for before, after in zip(text, fit, strict=True):
        assert after in (before, "\N{REPLACEMENT CHARACTER}", " ")


def test_a_text_in_two_directions_that_closes_what_it_opens_stays_as_it_is() -> None:
    for text in ("א\u2067b\u2066c\u2069\u2069", "\u202bאב\u202c.", "می\u200cخواهم", "\u200fא"):
        assert presentable(text) == text
    for text in ("\u202b\u2066\u202c\u2069", "\u2069\u2066", "\u202ba", "a\u202c"):
        assert presentable(text) == re.sub("[\u202a-\u202c\u2066-\u2069]", "\N{REPLACEMENT CHARACTER}", text)


# Folders


def test_a_folder_is_found_again_when_the_working_directory_has_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    add_catalog(tmp_path / "locale", "ru", {"reply/550/name": (OURS.name, "Имя")})
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path)
    translator = Translator(directories=["locale"])
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert translator.lookup(550, locale="ru").name == "Имя"


def test_two_folders_of_one_locale_are_refused_by_name(tmp_path: Path) -> None:
    for folder in ("uk_UA", "uk-UA", "ru"):
        add_catalog(tmp_path, folder, {"reply/550/name": (OURS.name, folder)})
    with pytest.raises(ValueError, match=r"two folders below .* are of the locale uk_UA: uk-UA and uk_UA"):
        Translator([tmp_path])


def test_a_folder_whose_name_is_written_otherwise_is_the_locale_that_it_means(tmp_path: Path) -> None:
    add_catalog(tmp_path, "uk-ua", {"heading/facts": ("Facts", "Факти")})
    assert Translator([tmp_path]).available_locales() == sorted(["uk_UA", *smtpi18n.available_locales()])


def test_a_path_may_be_written_in_every_way_that_python_takes(tmp_path: Path) -> None:
    add_catalog(tmp_path, "ru", {"reply/550/name": (OURS.name, "Имя")})
    folders: list[Any] = [tmp_path, str(tmp_path), os.fsencode(tmp_path), CatalogFolder(path=tmp_path)]
    for folder in folders:
        assert Translator([folder]).lookup(550, locale="ru").name == "Имя"


@pytest.mark.parametrize(
    "make", [str, Path, os.fsencode, lambda path: CatalogFolder(path=path)], ids=["str", "Path", "bytes", "record"]
)
def test_one_folder_in_place_of_a_list_is_refused_however_it_is_written(make: Callable[[Path], Any], tmp_path: Path) -> None:
    with pytest.raises(TypeError, match=re.escape("for one folder write [folder]")):
        Translator(make(tmp_path))


# Extensions that are installed


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str, str, str], None]]:
    """Puts a distribution with an entry point on the path: its name, the module's code, and what the entry point names."""
    before = set(sys.modules)
    site = tmp_path / "site"
    site.mkdir()
    monkeypatch.syspath_prepend(str(site))

    def add(name: str, code: str, attribute: str) -> None:
        info = site / f"{name}-1.0.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        (info / "entry_points.txt").write_text(f"[smtpi18n.extensions]\n{name} = {name}{attribute}\n")
        (site / f"{name}.py").write_text(code, encoding="utf-8")

    yield add
    for module in set(sys.modules) - before:
        del sys.modules[module]


EXTENSION = """
from types import SimpleNamespace
from smtpi18n.knowledge.schema import Override

extension = SimpleNamespace(directories={directories!r}, codes=[Override(key="reply/550/name", text={text!r})])
"""


def test_installed_extensions_are_read_only_where_asked_for(install: Callable[[str, str, str], None], tmp_path: Path) -> None:
    add_catalog(tmp_path / "own", "ru", {"reply/550/name": (OURS.name, "Расширение")})
    install("fake_gateway", EXTENSION.format(directories=[str(tmp_path / "own")], text="By an extension"), ":extension")
    assert Translator().lookup(550) == OURS
    assert "fake_gateway" not in sys.modules
    translator = Translator(entry_points=True)
    assert translator.lookup(550).name == "By an extension"
    assert translator.lookup(550, locale="ru").name == "Расширение"
    assert smtpi18n.lookup(550) == OURS


def test_an_entry_point_may_name_a_module_that_has_only_codes(install: Callable[[str, str, str], None]) -> None:
    code = 'from smtpi18n.knowledge.schema import Override\ncodes = (Override(key="reply/550/name", text="By a module"),)\n'
    install("fake_module", code, "")
    assert Translator(entry_points=True).lookup(550).name == "By a module"


def test_what_the_application_names_itself_goes_before_extensions_and_these_are_in_order_of_their_names(
    install: Callable[[str, str, str], None], tmp_path: Path
) -> None:
    for name in ("fake_b", "fake_a"):
        add_catalog(tmp_path / name, "ru", {f"reply/550/{field}": (field, f"{name} {field}") for field in ("name", "summary")})
        install(name, f"directories = [{str(tmp_path / name)!r}]\n", "")
    add_catalog(tmp_path / "own", "ru", {"reply/550/name": ("name", "own name")})
    entry = Translator([tmp_path / "own"], entry_points=True).lookup(550, locale="ru")
    assert (entry.name, entry.summary) == ("own name", "fake_a summary")


SCHEMA = "from smtpi18n.knowledge.schema import Override\n"


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("import no_such_module", "No module named 'no_such_module'"),
        ("1 / 0", "division by zero"),
        ("directories = '/opt/x'", "for one folder write [folder]"),
        ("directories = 5", "'int' object is not iterable"),
        ("directories = ['/no/such/folder']", "are the catalogs compiled?"),
        ("def __getattr__(name): raise OSError(f'no {name} today')", "no directories today"),
        ("codes = (1 / 0 for _ in 'x')", "division by zero"),
        (SCHEMA + "codes = Override(key='x', text='x')", "for one record write [record]"),
        (SCHEMA + "codes = [Override(key='reply/550/name', text=7)]", "Override(key='reply/550/name').text must be str, not 7"),
    ],
    ids=lambda value: value[-40:],
)
def test_an_extension_that_cannot_be_used_is_named(code: str, message: str, install: Callable[[str, str, str], None]) -> None:
    install("fake_gateway", code, "")
    with pytest.raises(ImportError, match=re.escape("the extension 'fake_gateway' (fake_gateway) cannot be used: ")) as caught:
        Translator(entry_points=True)
    assert message in str(caught.value)
    assert caught.value.__cause__ is not None


def test_what_the_application_says_itself_goes_before_its_extensions(install: Callable[[str, str, str], None]) -> None:
    code = "codes = [Override(key=f'reply/550/{field}', text=f'Extension {field}') for field in ('name', 'summary')]"
    install("fake_gateway", SCHEMA + code, "")
    entry = Translator(codes=[Override(key="reply/550/name", text="Own name")], entry_points=True).lookup(550)
    assert (entry.name, entry.summary) == ("Own name", "Extension summary")


def test_a_contrast_of_the_application_may_name_a_code_that_only_it_knows() -> None:
    translator = Translator(codes=[BUSY_OR_QUARANTINED, QUARANTINED])
    assert translator.compare(450, 475).opening == BUSY_OR_QUARANTINED.opening
    assert isinstance(BUSY_OR_QUARANTINED, Contrast)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("# Not a heading", "\\# Not a heading"),
        ("1. Not an item", "1\\. Not an item"),
        ("> - + = ", "\\> - + ="),
        ("~~~ not code", "\\~\\~\\~ not code"),
        ("```", "\\`\\`\\`"),
        ("    not code", "not code"),
        ("a *b* _c_ [d](http://e) <br> &lt; \\", "a \\*b\\* \\_c\\_ \\[d\\](http://e) \\<br> \\&lt; \\\\"),
        ("Say `RCPT TO:<a@b>`, then `*`.", "Say `RCPT TO:<a@b>`, then `*`."),
        ("Say `<br>`` or ` <br>", "Say \\`\\<br>\\`\\` or \\` \\<br>"),
        ("one ` <br>", "one \\` \\<br>"),
        ("a | b", "a | b"),
    ],
)
def test_markdown_shows_a_text_of_an_application_as_it_stands(text: str, written: str) -> None:
    translator = Translator(codes=[override("reply/550/summary", text)])
    assert written in render(translator.lookup(550), "markdown", translator=translator).split("\n")


def test_a_pipe_of_an_application_ends_no_cell_and_a_bracket_no_link() -> None:
    section = changed(QUARANTINED.references[0], section="4) <b>")
    translator = Translator(
        codes=[reply(references=(section,)), override("heading/facts", "A | B"), override("label/retry/as_is", "C | D")]
    )
    lines = render(translator.lookup(475), "markdown", translator=translator).split("\n")
    assert any("C \\| D" in line for line in lines)
    assert "## A | B" in lines
    assert any(line.endswith("4) \\<b>](https://www.rfc-editor.org/rfc/rfc5321#section-4%29%20%3Cb%3E)") for line in lines)


# What would break other answers


@pytest.mark.parametrize(
    ("codes", "says"),
    [
        ([Contrast(a="299", b="550", opening="First.")], "names a code about which nothing is known: 299"),
        ([Contrast(a="550", b="5.99.1", opening="First.")], "names a code about which nothing is known: 5.99.1"),
        (
            [changed(QUARANTINED, how_to_fix=Shared(key="user_message/delayed", text="Wait."))],
            "'user_message/delayed' is the key of another shared text",
        ),
        (
            [changed(BUSY_OR_QUARANTINED, differences=BUSY_OR_QUARANTINED.differences * 2), QUARANTINED],
            "says two things of Aspect.MEANING",
        ),
        ([changed(QUARANTINED, cases=QUARANTINED.cases * 2)], "says two things of Command.RCPT"),
        ([traits(cases=QUARANTINED_TRAITS.cases * 2)], "Reply(code=475).traits says two things of Command.RCPT"),
    ],
    ids=["an unknown code", "an enhanced code", "our key", "an aspect twice", "a command twice", "a command of the traits twice"],
)
def test_what_would_change_or_break_answers_about_other_codes_is_refused(codes: list[Any], says: str) -> None:
    with pytest.raises(ValueError, match=re.escape(says)):
        Translator(codes=codes)
