"""An application's own catalogs and codes, over ours: what it can add and override, and that nobody else notices."""

from __future__ import annotations

import json
import re
import struct
import threading
import warnings
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import polib
import pytest
from support.applications import (
    BUSY_OR_QUARANTINED,
    QUARANTINED,
    QUARANTINED_TRAITS,
    add_catalog,
    babel_mo,
    changed,
    translated,
)

import smtpi18n
from smtpi18n import (
    CatalogFolder,
    CatalogWarning,
    OutdatedText,
    Relation,
    Retry,
    Translator,
    UnknownCodeError,
    render,
)
from smtpi18n.knowledge.replies.groups import GROUPS
from smtpi18n.knowledge.schema import Contrast, Override, Reply
from smtpi18n.library import Library
from smtpi18n.messages import (
    PARTS,
    Message,
    frame_messages,
    heading_messages,
    label_messages,
    messages_of,
    phrase_messages,
    reaction_message,
    record_messages,
    records,
)
from smtpi18n.records import Record

pytestmark = pytest.mark.babel

Texts = Mapping[str, tuple[str, str]]
ENGLISH = {message.key: message.text for record in records(Library()) for message in record}
OURS = smtpi18n.lookup(550)
OURS_IN_RUSSIAN = smtpi18n.lookup(550, locale="ru")


def known(code: int) -> Reply:
    """What is known of a reply code."""
    reply = Library().reply(code)
    assert reply is not None
    return reply


def general_texts(code: int) -> list[Message]:
    """The messages of a code, without those of its cases."""
    return list(record_messages(known(code)).values())


# A locale of its own


def test_an_application_adds_a_locale_that_answers_the_records_it_completes(tmp_path: Path) -> None:
    add_catalog(tmp_path, "qaa", translated(general_texts(550), "qaa:"))
    translator = Translator([tmp_path])
    entry = translator.lookup(550, locale="qaa-UA")
    assert (entry.locale, entry.name, entry.summary) == ("qaa", f"qaa: {OURS.name}", f"qaa: {OURS.summary}")
    assert translator.lookup(551, locale="qaa") == smtpi18n.lookup(551)
    assert translator.available_locales() == sorted({*smtpi18n.available_locales(), "qaa"})
    assert translator.negotiate_locale("qaa-UA") == "qaa"
    assert 0 < translator.coverage("qaa") < 0.1
    assert "qaa" not in smtpi18n.available_locales()
    assert smtpi18n.lookup(550, locale="qaa") == OURS


def test_a_record_that_the_locale_lacks_one_text_of_comes_whole_from_the_next_wish(tmp_path: Path) -> None:
    texts = translated(general_texts(550), "qaa:")
    del texts["reply/550/how_to_fix"]
    add_catalog(tmp_path, "qaa", texts)
    translator = Translator([tmp_path])
    assert translator.lookup(550, locale=["qaa", "ru"]) == OURS_IN_RUSSIAN
    assert translator.lookup(550, locale="qaa") == OURS


def test_a_text_that_is_translated_by_nothing_counts_as_missing(tmp_path: Path) -> None:
    texts = translated(general_texts(550), "qaa:")
    texts["reply/550/name"] = (OURS.name, "")
    add_catalog(tmp_path, "qaa", texts, compiler=mo_in_order("<"))
    assert Translator([tmp_path]).lookup(550, locale="qaa") == OURS


def test_a_regional_catalog_answers_its_region_and_leaves_the_rest_to_the_language(tmp_path: Path) -> None:
    add_catalog(tmp_path, "ru_BY", {"reply/550/name": (OURS.name, "Скрыня недаступная")})
    add_catalog(tmp_path, "ru_BY", translated(general_texts(550), "by:"))
    translator = Translator([tmp_path])
    assert translator.lookup(550, locale="ru-BY").name == f"by: {OURS.name}"
    assert translator.lookup(551, locale="ru-BY").locale == "ru"
    assert translator.lookup(550, locale="ru") == OURS_IN_RUSSIAN


def test_a_whole_new_locale_is_compared_and_rendered_in_itself(tmp_path: Path) -> None:
    messages = [*messages_of(known(251)), *messages_of(known(354)), *messages_of(contrast("251", "354"))]
    messages += [*filter(None, [reaction_message(Library().traits(354), None)])]
    messages += [*frame_messages(), *heading_messages(), *phrase_messages(), *label_messages(smtpi18n.Command)]
    add_catalog(tmp_path, "qaa", translated(messages, "qaa:"))
    translator = Translator([tmp_path])
    comparison = translator.compare(251, 354, locale="qaa-AT")
    assert comparison.locale == comparison.entries[0].locale == comparison.entries[1].locale == "qaa"
    assert comparison.opening == f"qaa: {smtpi18n.compare(251, 354).opening}"
    page = render(comparison, "markdown", translator=translator)
    assert "\n## qaa: Key differences\n" in page
    assert translator.compare(251, 550, locale="qaa").locale == "en"


def contrast(a: str, b: str) -> Contrast:
    """The words written for a pair."""
    found = Library().contrast(a, b)
    assert found is not None
    return found


# Single texts in other words


def test_an_application_overrides_a_single_text_in_russian_and_all_others_stay_ours(tmp_path: Path) -> None:
    own = "Письмо не доставлено. Напишите на адрес help@example.org."
    add_catalog(tmp_path, "ru", {"reply/550/user_message": (OURS.user_message or "", own)})
    translator = Translator([tmp_path])
    assert translator.lookup(550, locale="ru") == changed(OURS_IN_RUSSIAN, user_message=own)
    assert translator.lookup(551, locale="ru") == smtpi18n.lookup(551, locale="ru")
    assert translator.lookup(550) == OURS
    assert translator.coverage("ru") == smtpi18n.coverage("ru") > 0.9


def test_an_application_overrides_a_single_text_in_english(tmp_path: Path) -> None:
    own = "It did not arrive. Write to help@example.org."
    translator = Translator(codes=[Override(key="reply/550/user_message", text=own)])
    assert translator.lookup(550) == changed(OURS, user_message=own)
    assert translator.lookup(550, locale="qaa").user_message == own
    assert translator.lookup(550, locale="ru") == OURS_IN_RUSSIAN, "who has no Russian of it gets ours"


def test_the_application_translates_its_own_english_text(tmp_path: Path) -> None:
    own = "It did not arrive. Write to help@example.org."
    russian = "Письмо не дошло. Напишите на адрес help@example.org."
    add_catalog(tmp_path, "ru", {"reply/550/user_message": (own, russian)}, domain="gateway")
    folder = CatalogFolder(path=tmp_path, domain="gateway")
    translator = Translator([folder], [Override(key="reply/550/user_message", text=own)])
    assert translator.lookup(550).user_message == own
    assert translator.lookup(550, locale="ru") == changed(OURS_IN_RUSSIAN, user_message=russian)


def test_an_override_holds_when_our_english_is_reworded(tmp_path: Path) -> None:
    add_catalog(tmp_path, "ru", {"reply/550/name": ("What our English said a year ago", "Ящика нет")})
    assert Translator([tmp_path]).lookup(550, locale="ru").name == "Ящика нет"


def test_texts_written_for_another_english_than_todays_are_named(tmp_path: Path) -> None:
    ours = {key: text for key, text in ENGLISH.items() if key in ("reply/550/name", "reply/550/summary", "heading/facts")}
    old = {key: (f"{text} (old)", "Иначе") for key, text in ours.items()}
    same = {"reply/251/name": (ENGLISH["reply/251/name"], "Иначе"), "menu/open": ("Open", "Открыть")}
    add_catalog(tmp_path, "ru", {**old, **same, "reply/550/nme": ("Name", "Имя")})
    translator = Translator([tmp_path], [Override(key="reply/550/sumary", text="Refused.")])
    assert translator.outdated() == [
        OutdatedText(locale="en", key="reply/550/sumary", written_for=None),
        OutdatedText(locale="ru", key="heading/facts", written_for="Facts (old)", now="Facts"),
        OutdatedText(locale="ru", key="reply/550/name", written_for=old["reply/550/name"][0], now=ours["reply/550/name"]),
        OutdatedText(locale="ru", key="reply/550/nme", written_for="Name", now=None),
        OutdatedText(
            locale="ru", key="reply/550/summary", written_for=old["reply/550/summary"][0], now=ours["reply/550/summary"]
        ),
    ]
    assert translator.lookup(550, locale="ru").name == "Иначе"


GONE = {
    "reply/401/user_message": "Check the address.",
    "reply/550/nme": "Name",
    "group/4yz/user_message": "Wait.",
    "pair/250-251/when_to_use_which": "Send the one or the other.",
    "title/pair": "{a} and {b}",
    "opening/unrelated": "Codes {a} and {b} are not directly related.",
    "topic/weather": "Codes {a} and {b} are about the weather.",
    "moment/never": "Neither comes.",
    "usual/never": "Code {a} never comes.",
    "later/never": "Code {b} never comes.",
    "order/turned": "Code {b} comes first.",
    "similarity/commands": "Both answer one command.",
    "difference/category/mail_system-syntax": "The second digits differ.",
    "guidance/no_choice/unrelated": "There is nothing to choose.",
    "reaction/shrugs/one": "After code {a} the client shrugs.",
}


def test_a_text_whose_key_is_gone_is_named_whatever_family_it_is_of(tmp_path: Path) -> None:
    """Not one of the interface: `label/` and the like may begin the keys of an application's own texts in the same catalog."""
    families = (*PARTS["replies"], *PARTS["comparisons"])
    assert {key.partition("/")[0] for key in GONE} == {*families}
    assert GONE.keys().isdisjoint(ENGLISH)
    add_catalog(
        tmp_path, "ru", {key: (text, "Прежнее") for key, text in GONE.items()} | {"label/size/large": ("large", "большой")}
    )
    assert [(text.key, text.written_for, text.now) for text in Translator([tmp_path]).outdated()] == [
        (key, text, None) for key, text in sorted(GONE.items())
    ]


def test_a_reaction_is_outdated_when_the_application_has_reworded_it(tmp_path: Path) -> None:
    own = changed(QUARANTINED, traits=QUARANTINED_TRAITS)
    add_catalog(tmp_path, "ru", translated(messages_of(own), "Здесь:"))
    assert Translator([tmp_path], [own]).outdated() == []
    reworded = changed(own, traits=changed(QUARANTINED_TRAITS, reaction_text="After code {a} the client asks."))
    assert [(text.key, text.now) for text in Translator([tmp_path], [reworded]).outdated()] == [
        ("reaction/475", "After code {a} the client asks.")
    ]


def test_a_translation_of_the_applications_own_english_is_held_against_that(tmp_path: Path) -> None:
    own = {message.key: (message.text, "Иначе") for message in messages_of(QUARANTINED)}
    add_catalog(tmp_path, "ru", {**own, "reply/550/name": ("Refused", "Отказ")})
    reworded = Override(key="reply/475/name", text="Held back")
    assert Translator([tmp_path], [QUARANTINED, Override(key="reply/550/name", text="Refused")]).outdated() == []
    outdated = Translator([tmp_path], [QUARANTINED, reworded, Override(key="reply/550/name", text="Refused")]).outdated()
    assert [(text.key, text.now) for text in outdated] == [("reply/475/name", "Held back")]


def test_a_damaged_catalog_has_no_outdated_texts_but_a_warning(tmp_path: Path) -> None:
    add_catalog(tmp_path, "ru", {"reply/550/name": ("Old", "Иначе")}).write_bytes(b"no catalog")
    with pytest.warns(CatalogWarning, match="'ru' cannot be used"):
        assert Translator([tmp_path]).outdated() == []


def test_an_english_catalog_of_the_application_goes_before_its_overrides(tmp_path: Path) -> None:
    add_catalog(tmp_path, "en", {"reply/550/name": (OURS.name, "No mailbox")})
    translator = Translator([tmp_path], [Override(key="reply/550/name", text="Nobody there")])
    assert translator.lookup(550).name == "No mailbox"


def test_the_first_folder_is_asked_first(tmp_path: Path) -> None:
    add_catalog(tmp_path / "brand", "ru", {"reply/550/name": (OURS.name, "Название марки")})
    add_catalog(
        tmp_path / "company", "ru", {"reply/550/name": (OURS.name, "Название"), "reply/550/summary": (OURS.summary, "Суть.")}
    )
    entry = Translator([str(tmp_path / "brand"), tmp_path / "company"]).lookup(550, locale="ru")
    assert (entry.name, entry.summary, entry.how_to_fix) == ("Название марки", "Суть.", OURS_IN_RUSSIAN.how_to_fix)


def test_headings_and_labels_can_be_overridden_and_a_page_shows_those_of_its_translator(tmp_path: Path) -> None:
    add_catalog(tmp_path, "ru", {"heading/how_to_fix": ("How to fix", "Что делать"), "label/retry/no": ("no", "никогда")})
    translator = Translator([tmp_path], [Override(key="heading/how_to_fix", text="What to do")])
    pages = [render(translator.lookup(550, locale=locale), "markdown", translator=translator) for locale in ("en", "ru")]
    assert "\n## What to do\n" in pages[0]
    assert "\n## Что делать\n" in pages[1]
    assert pages[1] == render(OURS_IN_RUSSIAN, "markdown").replace("\n## Как исправить\n", "\n## Что делать\n")
    assert translator.label(Retry.NO, locale="ru") == "никогда"
    assert "\n## How to fix\n" in render(OURS, "markdown")


def test_the_json_form_has_the_labels_of_its_translator() -> None:
    translator = Translator(codes=[Override(key="label/retry/after_change", text="change something first")])
    data = json.loads(render(translator.lookup(550), "json", translator=translator))
    assert data["retry"]["verdict"] == {"value": "after_change", "label": "change something first"}


def test_texts_of_groups_and_frames_can_be_overridden_like_any_other() -> None:
    group = next(group for group in GROUPS if group.code == "5yz")
    own = [Override(key="group/5yz/name", text="Refused for good"), Override(key="title/comparison", text="{a} or {b}?")]
    translator = Translator(codes=own)
    assert translator.lookup("5yz").name == "Refused for good" != group.name
    assert translator.compare(251, 550).title == "251 or 550?"


def test_words_of_an_application_that_are_the_same_for_two_cases_do_not_make_them_one() -> None:
    keys = [f"reply/454/{field}/{command}" for field in ("summary", "description") for command in ("AUTH", "STARTTLS")]
    assert set(keys) <= ENGLISH.keys()
    translator = Translator(codes=[Override(key=key, text="Try again later.") for key in keys])
    pair = [translator.lookup(454, command=command) for command in ("AUTH", "STARTTLS")]
    assert pair[0].summary == pair[1].summary
    assert translator.compare(*pair).relation is Relation.SAME_NUMBER


def test_a_fallback_is_kept_and_an_unknown_code_is_still_unknown(fresh_translator: Translator) -> None:
    fallback = fresh_translator.lookup(599, fallback=True)
    assert fresh_translator.lookup(599, fallback=True, locale="en") is fallback
    assert fallback.description is not None
    assert fallback.description.startswith("Nothing is known about code 599 itself; this is what its digits say. ")
    for asked in (599, "599", fallback.code):
        with pytest.raises(UnknownCodeError, match="599"):
            fresh_translator.lookup(asked)
    with pytest.raises(UnknownCodeError, match="599"):
        fresh_translator.compare(fallback, 550)


# Codes of its own


@pytest.fixture
def gateway(tmp_path: Path) -> Translator:
    """A translator with the codes of a mail gateway, half of them translated, in a domain of their own."""
    add_catalog(tmp_path, "ru", translated([*messages_of(QUARANTINED)], "ру:"), domain="gateway")
    return Translator([CatalogFolder(path=tmp_path, domain="gateway")], [QUARANTINED, BUSY_OR_QUARANTINED])


def test_a_code_of_the_application_is_looked_up_like_any_other(gateway: Translator) -> None:
    entry = gateway.lookup(475)
    assert (entry.name, entry.locale, entry.retry and entry.retry.verdict) == ("Held for inspection", "en", Retry.AS_IS)
    assert entry.related == (450,)
    assert gateway.lookup("475", locale="ru").name == "ру: Held for inspection"
    assert gateway.lookup(475, command="rcpt", locale="ru").name == "ру: Recipient under inspection"
    assert gateway.lookup(475, locale="qaa") == entry


def test_a_code_of_the_application_is_listed_and_suggested(gateway: Translator) -> None:
    assert 475 in gateway.codes()
    assert 475 in gateway.codes("4yz")
    assert gateway.codes() == sorted(gateway.codes())
    with pytest.raises(UnknownCodeError, match="475"):
        gateway.lookup(476)


def test_the_applications_words_for_a_pair_open_its_comparison(gateway: Translator) -> None:
    comparison = gateway.compare(475, 450)
    assert comparison.opening == BUSY_OR_QUARANTINED.opening
    assert comparison.key_differences[0].text == BUSY_OR_QUARANTINED.differences[0].text
    assert gateway.compare(475, 450, locale="ru").locale == "en", "its Russian catalog lacks the pair"
    link = gateway.compare(450, 451).learn_more.comparisons[0]
    assert (link.a, link.b) == (450, 475)


def test_a_code_of_the_application_is_compared_with_ours_by_its_facts(gateway: Translator) -> None:
    comparison = gateway.compare(475, 550, locale="ru")
    assert comparison.locale == "ru"
    assert comparison.key_differences


def test_nobody_else_knows_the_codes_of_the_application(gateway: Translator) -> None:
    assert gateway.lookup(475).code == 475
    for other in (smtpi18n, Translator()):
        with pytest.raises(UnknownCodeError):
            other.lookup(475)
        assert 475 not in other.codes()


def test_a_record_in_place_of_ours_is_told_in_its_own_words_and_never_in_our_translation() -> None:
    own = changed(known(550), name="Not on the guest list", how_to_fix="Ask the host.")
    translator = Translator(codes=[own])
    assert translator.lookup(550).name == "Not on the guest list"
    russian = translator.lookup(550, locale="ru")
    assert (russian.locale, russian.name) == ("en", "Not on the guest list")
    assert translator.lookup(551, locale="ru").locale == "ru"


def test_a_record_in_place_of_ours_that_changes_only_facts_keeps_our_translations() -> None:
    translator = Translator(codes=[changed(known(550), retry=Retry.NO)])
    entry = translator.lookup(550, locale="ru")
    assert entry.retry is not None
    assert entry.retry.verdict is Retry.NO
    assert (entry.locale, entry.name) == ("ru", OURS_IN_RUSSIAN.name)


def test_a_record_in_place_of_ours_has_nothing_else_of_ours() -> None:
    """Neither what our comparisons know of the code nor replies of servers that mean it as we do."""
    translator = Translator(codes=[known(441), known(550)])
    for ours in (smtpi18n.lookup(441), smtpi18n.lookup(550, command="RCPT")):
        own = translator.lookup(ours.code, command=ours.command)
        assert own == changed(ours, _own=known(int(str(ours.code))))
        assert (own.topic, own.origin) == (None, smtpi18n.Origin.REPLY)
    assert smtpi18n.lookup(550).sample_replies
    assert translator.lookup(550).sample_replies == ()
    assert translator.library.traits(550) is None
    assert not [traits for traits in translator.library.every_traits() if traits.code in (441, 550)]
    assert translator.compare(441, 421).at_a_glance[0].origin is smtpi18n.Origin.REPLY


def test_a_record_in_place_of_ours_may_say_what_comparisons_have_to_know() -> None:
    ours = Library().traits(441)
    assert ours is not None
    translator = Translator(codes=[changed(known(441), traits=ours)])
    entry = translator.lookup(441)
    assert (entry.topic, entry.origin) == (smtpi18n.lookup(441).topic, smtpi18n.Origin.NOTE)
    assert translator.compare(441, 421).opening == smtpi18n.compare(441, 421).opening
    assert [traits for traits in translator.library.every_traits() if traits.code == 441] == [ours]


def test_words_in_place_of_ours_for_a_pair_open_its_comparison() -> None:
    translator = Translator(codes=[changed(contrast("251", "354"), opening="First 251, then 354.")])
    assert translator.compare(251, 354).opening == "First 251, then 354."
    assert translator.compare(251, 354, locale="ru").opening == "First 251, then 354."
    assert smtpi18n.compare(251, 354, locale="ru").locale == "ru"


# What is refused


@pytest.mark.parametrize("domain", ["smtpi18n", "gateway"])
def test_a_folder_without_catalogs_is_refused_and_the_message_says_what_was_looked_for(tmp_path: Path, domain: str) -> None:
    (tmp_path / "empty").mkdir()
    add_catalog(tmp_path / "other", "ru", {}, domain="other")
    add_catalog(tmp_path / "no_locale", "not a locale", {}, domain=domain)
    for folder in ("missing", "empty", "other", "no_locale"):
        with pytest.raises(ValueError, match=re.escape(f"{domain}.mo; are the catalogs compiled?")):
            Translator([CatalogFolder(path=tmp_path / folder, domain=domain)])


def test_one_folder_in_place_of_a_list_is_refused(tmp_path: Path) -> None:
    add_catalog(tmp_path, "ru", {})
    with pytest.raises(TypeError, match="list of folders"):
        Translator(str(tmp_path))


@pytest.mark.parametrize(
    ("record", "error", "message"),
    [
        (changed(QUARANTINED, code=999), ValueError, "999 is not an SMTP code"),
        (changed(BUSY_OR_QUARANTINED, a="475", b="450"), ValueError, "the lower code first"),
        (changed(BUSY_OR_QUARANTINED, a="450", b="450"), ValueError, "the lower code first"),
        (changed(BUSY_OR_QUARANTINED, a="5.7.1", b="450"), ValueError, "reply codes first"),
        (changed(BUSY_OR_QUARANTINED, a="4xx", b="5yz"), ValueError, "4xx"),
        (changed(BUSY_OR_QUARANTINED, a="?"), ValueError, "'\\?' is not an SMTP code"),
        (GROUPS[0], TypeError, "not Group"),
        (475, TypeError, "not int"),
    ],
    ids=str,
)
def test_a_record_that_no_lookup_would_find_is_refused(record: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        Translator(codes=[record])


# Damaged catalogs of the application


def mo_in_order(order: str) -> Callable[[Texts], bytes]:
    """A compiler of catalogs in one byte order, sorted by key as the gettext tools write them."""

    def compile_mo(texts: Texts) -> bytes:
        rows = [(b"", b"Content-Type: text/plain; charset=UTF-8\n")]
        rows += sorted((f"{key}\x04{english}".encode(), text.encode()) for key, (english, text) in texts.items())
        keys, values = 28, 28 + 8 * len(rows)
        table: list[int] = []
        heap, start = b"", values + 8 * len(rows)
        for column in (0, 1):
            for row in rows:
                table += [len(row[column]), start + len(heap)]
                heap += row[column] + b"\0"
        return struct.pack(f"{order}7I{len(table)}I", 0x950412DE, 0, len(rows), keys, values, 0, 0, *table) + heap

    return compile_mo


def shifted(data: bytes) -> bytes:
    """The file with the length of its last text far too large."""
    count, texts = struct.unpack("<I", data[8:12])[0], struct.unpack("<I", data[16:20])[0]
    last = texts + 8 * (count - 1)
    return data[:last] + struct.pack("<I", 1 << 30) + data[last + 4 :]


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: data[:20],
        lambda data: data[: len(data) // 2],
        lambda data: b"<!DOCTYPE html>" + data,
        shifted,
        lambda data: data.replace("Имя".encode(), b"\xff" * 6),
    ],
    ids=["empty", "only a header", "half", "another file", "a length beyond the end", "not UTF-8"],
)
def test_a_damaged_catalog_of_the_application_is_warned_of_once_and_ours_answers(
    damage: Callable[[bytes], bytes], tmp_path: Path
) -> None:
    texts = {"reply/550/name": (OURS.name, "Имя"), "reply/551/name": ("551", "Имя")}
    path = add_catalog(tmp_path, "ru", texts)
    add_catalog(tmp_path, "qaa", translated(general_texts(550), "qaa:"))
    path.write_bytes(damage(path.read_bytes()))
    translator = Translator([tmp_path])
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        entries = [translator.lookup(code, locale="ru") for code in (550, 551, 550, 250)]
        comparison = translator.compare(550, 551, locale="ru")
    assert [(one.category, "'ru' cannot be used" in str(one.message)) for one in caught] == [(CatalogWarning, True)]
    assert entries == [smtpi18n.lookup(code, locale="ru") for code in (550, 551, 550, 250)]
    assert comparison == smtpi18n.compare(550, 551, locale="ru")
    assert translator.lookup(550, locale="qaa").locale == "qaa"


def test_a_catalog_that_vanishes_after_the_start_is_warned_of_and_ours_answers(tmp_path: Path) -> None:
    path = add_catalog(tmp_path, "ru", {"reply/550/name": (OURS.name, "Имя")})
    translator = Translator([tmp_path])
    path.unlink()
    with pytest.warns(CatalogWarning, match="'ru' cannot be used"):
        assert translator.lookup(550, locale="ru") == OURS_IN_RUSSIAN


# Files as other tools write them


def keys_of(data: bytes) -> list[bytes]:
    """The keys of a little-endian catalog in the order of the file."""
    count, table = struct.unpack("<II", data[8:16])
    spans = (struct.unpack("<II", data[table + 8 * row : table + 8 * row + 8]) for row in range(count))
    return [data[start : start + length] for length, start in spans]


def polib_mo(texts: Texts) -> bytes:
    catalog = polib.POFile()
    catalog.metadata = {"Content-Type": "text/plain; charset=UTF-8"}
    catalog.extend(polib.POEntry(msgctxt=key, msgid=english, msgstr=text) for key, (english, text) in texts.items())
    data: bytes = catalog.to_binary()
    return data


@pytest.mark.parametrize(
    "compiler", [babel_mo, polib_mo, mo_in_order("<"), mo_in_order(">")], ids=["Babel", "polib", "little-endian", "big-endian"]
)
def test_a_catalog_is_read_whoever_compiled_it(compiler: Callable[[Texts], bytes], tmp_path: Path) -> None:
    texts = translated([message for code in (251, 354, 450, 550) for message in messages_of(known(code))], "ру:")
    add_catalog(tmp_path, "ru", texts, compiler=compiler)
    translator = Translator([tmp_path])
    for key, (english, translation) in texts.items():
        assert translator.layer.get("ru", key) == translation == f"ру: {english}"
    assert translator.lookup(550, locale="ru").name == f"ру: {OURS.name}"


def test_babel_writes_keys_in_another_order_than_that_of_their_bytes() -> None:
    keys = keys_of(babel_mo(translated(messages_of(known(550)), "ру:")))
    assert len(keys) > 20
    assert keys != sorted(keys), "then the test above no longer shows that an unsorted file is read"


def test_messages_without_a_context_in_the_applications_catalog_are_its_own_affair(tmp_path: Path) -> None:
    def compile_mo(texts: Texts) -> bytes:
        catalog = polib.POFile()
        catalog.metadata = {"Content-Type": "text/plain; charset=UTF-8"}
        catalog.append(polib.POEntry(msgid="reply/550/name", msgstr="чужое"))
        catalog.append(polib.POEntry(msgid="one", msgid_plural="many", msgstr_plural={0: "а", 1: "б", 2: "в"}))
        catalog.extend(polib.POEntry(msgctxt=key, msgid=english, msgstr=text) for key, (english, text) in texts.items())
        data: bytes = catalog.to_binary()
        return data

    add_catalog(tmp_path, "ru", {"reply/550/summary": (OURS.summary, "Суть.")}, compiler=compile_mo)
    entry = Translator([tmp_path]).lookup(550, locale="ru")
    assert (entry.name, entry.summary) == (OURS_IN_RUSSIAN.name, "Суть.")


# Two translators in one process


def branded(folder: Path, name: str) -> Translator:
    """A translator that names 550, the heading and the title of a comparison after its brand, in both languages."""
    keys = {
        "reply/550/name": OURS.name,
        "heading/how_to_fix": "How to fix",
        "title/comparison": "SMTP codes {a} and {b} compared",
    }
    add_catalog(folder / name, "ru", {key: (english, f"{name}: {key}") for key, english in keys.items()})
    return Translator([folder / name], [Override(key=key, text=f"{name}: {key}") for key in keys])


def said(translator: Translator) -> set[str]:
    """What a translator says of itself in every way that it can, by the mark before it."""
    texts: list[str] = []
    for locale in ("en", "ru"):
        entry = translator.lookup(550, locale=locale)
        comparison = translator.compare(251, 550, locale=locale)
        page = render(entry, "markdown", translator=translator)
        texts += [entry.name, comparison.title, comparison.entries[1].name, translator.heading("how_to_fix", locale=locale)]
        texts += re.findall(r"^## (.*heading/how\\_to\\_fix)$", page, re.MULTILINE)
    assert len(texts) == 10
    return {text.partition(":")[0] for text in texts}


def test_two_translators_with_other_overrides_never_mix_and_the_functions_of_the_module_see_neither(tmp_path: Path) -> None:
    alpha, beta = branded(tmp_path, "alpha"), branded(tmp_path, "beta")
    before = (smtpi18n.lookup(550), smtpi18n.compare(251, 550, locale="ru"), smtpi18n.heading("how_to_fix", locale="ru"))
    for _ in range(3):
        assert said(alpha) == {"alpha"}
        assert said(beta) == {"beta"}
        assert (
            smtpi18n.lookup(550),
            smtpi18n.compare(251, 550, locale="ru"),
            smtpi18n.heading("how_to_fix", locale="ru"),
        ) == before
    assert OURS in before


def test_two_translators_never_mix_when_threads_use_them_by_turns(tmp_path: Path) -> None:
    for number in range(5):  # each time with nothing loaded yet
        translators = {name: branded(tmp_path / str(number), name) for name in ("alpha", "beta")}
        together = threading.Barrier(4, timeout=30)

        def speak(turn: int, translators: Mapping[str, Translator] = translators, together: threading.Barrier = together) -> bool:
            right = True
            for step in range(4):
                name = ("alpha", "beta")[(turn + step) % 2]
                together.wait()
                right = said(translators[name]) == {name} and right
            return right

        with ThreadPoolExecutor(4) as pool:
            assert all(pool.map(speak, range(4)))


def test_an_entry_of_one_translator_may_be_compared_by_another(tmp_path: Path) -> None:
    alpha, beta = branded(tmp_path, "alpha"), branded(tmp_path, "beta")
    comparison = beta.compare(alpha.lookup(550), alpha.lookup(251))
    assert comparison.entries[0].name == "beta: reply/550/name"


def test_records_of_knowledge_are_plain_values() -> None:
    assert isinstance(QUARANTINED, Record)
    assert changed(QUARANTINED) == QUARANTINED
