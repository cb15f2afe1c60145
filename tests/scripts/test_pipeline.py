"""The way of a message: out of the knowledge into the template, into every catalog, and into the compiled files."""

from __future__ import annotations

import gettext
from functools import cache
from io import BytesIO
from pathlib import Path

import polib
import pytest
from gate.catalog import check
from measuring import pipeline as measured_pipeline
from pipeline import files
from pipeline.compiling import compile_catalog, compiled_files
from pipeline.merging import Merged, merge
from pipeline.template import make_templates
from support.answers import finished
from support.checkout import HEADERS, catalog, contents, entry, template

from smtpi18n.catalogs import Catalog
from smtpi18n.extraction import all_messages
from smtpi18n.library import Library
from smtpi18n.messages import PARTS, Message

pytestmark = [pytest.mark.scripts, pytest.mark.babel]


def updated(before: polib.POFile, wanted: polib.POFile, locale: str = "ru") -> Merged:
    """What becomes of a catalog of replies."""
    return merge({"replies": before}, {"replies": wanted}, locale)


def state(found: Merged) -> list[tuple[str, str, str, bool, str | None]]:
    """Key, English text, translation, whether it is fuzzy, and for which text it was made."""
    return [(e.msgctxt, e.msgid, e.msgstr, e.fuzzy, e.previous_msgid) for e in found.parts["replies"]]


# Extraction


def test_a_message_becomes_an_entry_with_its_note_and_no_date() -> None:
    made = make_templates([Message(key="phrase/x", text="Code {code}", note="A pattern.\nKeep {code}.")])
    assert files.dump(made["interface"]) == (
        '#\nmsgid ""\nmsgstr ""\n"Project-Id-Version: smtpi18n\\n"\n"Report-Msgid-Bugs-To: \\n"\n"Language: \\n"\n'
        '"MIME-Version: 1.0\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n\n'
        '#. A pattern.\n#. Keep {code}.\n#, python-brace-format\nmsgctxt "phrase/x"\nmsgid "Code {code}"\nmsgstr ""\n'
    )


def test_a_message_that_two_places_share_is_one_entry_and_one_key_with_two_texts_is_an_error() -> None:
    shared = Message(key="shared/x", text="The same.")
    assert len(make_templates([shared, shared])["interface"]) == 1
    with pytest.raises(ValueError, match="two texts for the key shared/x"):
        make_templates([shared, Message(key="shared/x", text="Another.")])


def test_each_part_has_a_template_in_which_messages_stand_in_the_order_in_which_they_come() -> None:
    keys = (
        "pair/251-551/opening",
        "reply/250/name",
        "phrase/x",
        "title/comparison",
        "heading/b",
        "heading/a",
        "group/5yz/name",
        "search/550",
        "network/dns_fail/name",
        "enhanced/X.2.2/name",
        "reason/unknown/name",
        "provider/google/relay_limit/meaning",
    )
    made = make_templates(Message(key=key, text="Text.") for key in keys)
    assert {part: [entry.msgctxt for entry in template] for part, template in made.items()} == {
        "interface": ["phrase/x", "heading/b", "heading/a"],
        "replies": ["reply/250/name", "group/5yz/name"],
        "enhanced": ["enhanced/X.2.2/name"],
        "comparisons": ["pair/251-551/opening", "title/comparison"],
        "explanations": ["network/dns_fail/name", "reason/unknown/name"],
        "providers": ["provider/google/relay_limit/meaning"],
        "search": ["search/550"],
    }


def test_a_key_of_no_part_is_an_error() -> None:
    with pytest.raises(KeyError, match="answer"):
        make_templates([Message(key="answer/250/name", text="Done")])


def test_the_templates_are_those_of_the_knowledge() -> None:
    made = make_templates(all_messages(Library()))
    assert {part: files.dump(template).encode() for part, template in made.items()} == {
        part: path.read_bytes() for part, path in files.template_paths().items()
    }


def test_every_family_of_keys_is_in_one_part_and_every_part_has_messages() -> None:
    families = [family for families in PARTS.values() for family in families]
    assert len(families) == len(set(families))
    assert all(make_templates(all_messages(Library())).values())


# Update


def test_the_same_text_keeps_its_translation_the_comment_and_the_headers() -> None:
    before = catalog(entry("250", "Done", "Готово"))
    before.header = "Written by hand."
    before[0].tcomment = "Remember the context."
    merged = updated(before, template(**{"250": "Done"}), "ru")
    assert state(merged) == [("reply/250/name", "Done", "Готово", False, None)]
    assert (merged.parts["replies"][0].tcomment, merged.parts["replies"][0].comment) == ("Remember the context.", "About 250.")
    assert (merged.parts["replies"].header, merged.parts["replies"].metadata) == ("Written by hand.", HEADERS)
    assert merged.report() == []


def test_a_reworded_text_keeps_its_translation_as_fuzzy_with_the_text_it_was_made_for() -> None:
    merged = updated(catalog(entry("250", "Done", "Готово")), template(**{"250": "Action done"}), "ru")
    assert state(merged) == [("reply/250/name", "Action done", "Готово", True, "Done")]
    assert merged.report() == ["reworded: reply/250/name"]


def test_a_text_reworded_twice_still_says_what_its_translation_was_made_for() -> None:
    once = updated(catalog(entry("250", "Done", "Готово")), template(**{"250": "Action done"}), "ru")
    twice = updated(once.parts["replies"], template(**{"250": "Action completed"}), "ru")
    assert state(twice) == [("reply/250/name", "Action completed", "Готово", True, "Done")]


def test_a_rewording_that_is_taken_back_leaves_no_trace() -> None:
    once = updated(catalog(entry("250", "Done", "Готово")), template(**{"250": "Action done"}), "ru")
    back = updated(once.parts["replies"], template(**{"250": "Done"}), "ru")
    assert state(back) == [("reply/250/name", "Done", "Готово", False, None)]
    assert back.report() == []


def test_what_a_translator_marked_fuzzy_stays_so() -> None:
    merged = updated(catalog(entry("250", "Done", "Готово", fuzzy=True)), template(**{"250": "Done"}), "ru")
    assert state(merged) == [("reply/250/name", "Done", "Готово", True, None)]


def test_a_reworded_text_without_a_translation_is_not_fuzzy() -> None:
    merged = updated(catalog(entry("250", "Done", "")), template(**{"250": "Action done"}), "ru")
    assert state(merged) == [("reply/250/name", "Action done", "", False, None)]


def test_a_moved_key_takes_its_translation_along_as_fuzzy() -> None:
    merged = updated(catalog(entry("250", "Done", "Готово")), template(**{"251": "Done"}), "ru")
    assert state(merged) == [("reply/251/name", "Done", "Готово", True, None)]
    assert merged.report() == ["new: reply/251/name", "moved: reply/250/name -> reply/251/name", "dropped: reply/250/name"]


def test_a_moved_key_whose_translation_was_fuzzy_still_says_what_it_was_made_for() -> None:
    merged = updated(catalog(entry("250", "Action done", "Готово", previous="Done")), template(**{"251": "Action done"}), "ru")
    assert state(merged) == [("reply/251/name", "Action done", "Готово", True, "Done")]


def test_a_new_key_is_empty_although_another_key_has_the_same_text() -> None:
    merged = updated(catalog(entry("250", "Done", "Готово")), template(**{"250": "Done", "251": "Done"}), "ru")
    assert state(merged)[1] == ("reply/251/name", "Done", "", False, None)
    assert merged.report() == ["new: reply/251/name"]


def test_a_vanished_key_is_dropped_and_reported() -> None:
    merged = updated(catalog(entry("250", "Done", "Готово"), entry("999", "Off", "Нет")), template(**{"250": "Done"}), "ru")
    assert [e.msgctxt for e in merged.parts["replies"]] == ["reply/250/name"]
    assert merged.report() == ["dropped: reply/999/name"]


def test_obsolete_entries_are_forgotten() -> None:
    before = catalog(entry("250", "Done", "Готово"))
    before[0].obsolete = True
    assert state(updated(before, template(**{"250": "Done"}), "ru")) == [("reply/250/name", "Done", "", False, None)]


def test_the_english_catalog_becomes_the_identity() -> None:
    before = catalog(entry("250", "Done", "Edited by hand"), entry("999", "Off", "Off"))
    merged = updated(before, template(**{"250": "Action done", "251": "Forwarded"}), "en")
    assert state(merged) == [
        ("reply/250/name", "Action done", "Action done", False, None),
        ("reply/251/name", "Forwarded", "Forwarded", False, None),
    ]


def test_the_catalog_has_the_order_of_the_template() -> None:
    before = catalog(entry("251", "Forwarded", "Переслано"), entry("250", "Done", "Готово"))
    merged = updated(before, template(**{"250": "Done", "251": "Forwarded"}), "ru")
    assert [e.msgctxt for e in merged.parts["replies"]] == ["reply/250/name", "reply/251/name"]


def test_a_second_update_changes_nothing() -> None:
    before = catalog(entry("250", "Done", "Готово"), entry("251", "Forwarded", "Переслано"), entry("999", "Off", "Нет"))
    wanted = template(**{"250": "Action done", "251": "Forwarded", "252": "Off", "253": "New"})
    once = updated(before, wanted, "ru").parts["replies"]
    again = updated(polib.pofile(files.dump(once), wrapwidth=0), wanted, "ru")
    assert files.dump(again.parts["replies"]) == files.dump(once)
    assert again.report() == []


def test_a_key_that_changes_its_part_keeps_its_translation() -> None:
    before = {"interface": catalog(entry("250", "Done", "Готово")), "replies": catalog(entry("251", "Forwarded", "Переслано"))}
    found = merge(before, {"interface": template(), "replies": template(**{"250": "Done", "251": "Forwarded"})}, "ru")
    assert [(e.msgctxt, e.msgstr, e.fuzzy) for e in found.parts["replies"]] == [
        ("reply/250/name", "Готово", False),
        ("reply/251/name", "Переслано", False),
    ]
    assert (len(found.parts["interface"]), found.report()) == (0, [])


def test_each_part_keeps_its_headers_and_a_new_part_takes_those_of_another() -> None:
    before = {"interface": catalog(), "replies": catalog()}
    before["interface"].metadata["Last-Translator"] = "Somebody else <else@example.org>"
    found = merge(before, dict.fromkeys(PARTS, template()), "ru")
    assert {part: result.metadata["Last-Translator"] for part, result in found.parts.items()} == {
        "interface": "Somebody else <else@example.org>",
        "replies": HEADERS["Last-Translator"],
        **dict.fromkeys(("enhanced", "comparisons", "explanations", "providers", "search"), "Somebody else <else@example.org>"),
    }


def test_of_a_key_that_occurs_twice_the_first_translation_is_kept_and_it_is_reported() -> None:
    before = catalog(entry("250", "Done", ""), entry("250", "Done", "Готово"), entry("250", "Done", "Сделано"))
    found = updated(before, template(**{"250": "Done"}), "ru")
    assert state(found) == [("reply/250/name", "Done", "Готово", False, None)]
    assert found.report() == ["twice: reply/250/name", "twice: reply/250/name"]


def test_a_translation_that_an_editor_has_written_as_a_plural_form_is_kept() -> None:
    before = catalog(polib.POEntry(msgctxt="reply/250/name", msgid="Done", msgstr_plural={0: "Готово"}))
    assert state(updated(before, template(**{"250": "Done"}), "ru")) == [("reply/250/name", "Done", "Готово", False, None)]


# Compilation


def compiled(*entries: polib.POEntry, wanted: polib.POFile) -> dict[str, str]:
    """What a reader of the compiled catalog finds, by key."""
    data = compile_catalog(catalog(*entries), wanted)
    found = {key: Catalog(data).get(key) for key in (e.msgctxt for e in wanted)}
    return {key: text for key, text in found.items() if text is not None}


def test_only_what_is_translated_for_the_current_text_is_compiled() -> None:
    found = compiled(
        entry("250", "Done", "Готово"),
        entry("251", "Forwarded", "Переслано", fuzzy=True),
        entry("252", "Unverified", ""),
        entry("253", "An older text", "Старое"),
        entry("999", "Off", "Нет"),
        wanted=template(**{"250": "Done", "251": "Forwarded", "252": "Unverified", "253": "A newer text"}),
    )
    assert found == {"reply/250/name": "Готово"}


def test_two_messages_with_the_same_english_text_are_two() -> None:
    both = entry("250", "Done", "Готово"), entry("251", "Done", "Сделано")
    found = compiled(*both, wanted=template(**{"250": "Done", "251": "Done"}))
    assert found == {"reply/250/name": "Готово", "reply/251/name": "Сделано"}


sealed = cache(compiled_files)  # of this checkout, once for all
CATALOGS = [(locale, part) for locale, parts in files.catalog_paths().items() for part in parts]


@pytest.mark.parametrize(("locale", "part"), CATALOGS)
def test_every_message_is_found_in_the_compiled_catalog_and_its_keys_are_sorted_by_their_bytes(locale: str, part: str) -> None:
    found = Catalog(sealed()[f"{locale}/LC_MESSAGES/smtpi18n-{part}.mo"])
    for source in files.read(files.catalog_paths()[locale][part]):
        assert found.get(source.msgctxt) == (source.msgstr if source.translated() else None), source.msgctxt
    keys = [found._string(found._keys, row) for row in range(found._count)]
    assert keys == sorted(keys)


@pytest.mark.parametrize(("locale", "part"), CATALOGS)
def test_the_standard_library_reads_the_sealed_catalog(locale: str, part: str) -> None:
    read = gettext.GNUTranslations(BytesIO(sealed()[f"{locale}/LC_MESSAGES/smtpi18n-{part}.mo"]))
    catalog = files.read(files.catalog_paths()[locale][part])
    assert len(catalog) > 100
    for source in catalog:
        wanted = source.msgstr if source.translated() else source.msgid
        assert read.pgettext(source.msgctxt, source.msgid) == wanted, source.msgctxt


@pytest.mark.whole
def test_compiling_twice_gives_the_same_bytes() -> None:
    assert compiled_files() == sealed()


# A larger catalog


@pytest.mark.whole
def test_the_padded_catalog_goes_the_whole_way_and_is_clean(tmp_path: Path) -> None:
    messages = measured_pipeline.write_padded(tmp_path, 1_200)
    assert (len(messages), len({message.key for message in messages})) == (1_200, 1_200)
    assert measured_pipeline.run(tmp_path, messages) == check(tmp_path).findings == []
    catalogs = {locale: files.read_joined(paths) for locale, paths in files.catalog_paths(tmp_path).items()}
    assert {locale: len(found) for locale, found in catalogs.items()} == dict.fromkeys(files.catalog_paths(), 1_200)
    assert {len(catalogs[locale].translated_entries()) for locale in finished(*PARTS)} == {1_200}
    before = contents(tmp_path)
    measured_pipeline.run(tmp_path, messages)
    assert contents(tmp_path) == before
