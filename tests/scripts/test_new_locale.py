"""A new language in one command, and what a reader gets of it while it is half translated."""

from __future__ import annotations

import doctest
import gettext
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from functools import cache
from io import BytesIO
from pathlib import Path
from types import ModuleType

import begin_languages
import new_locale
import pytest
import stats
from babel import Locale
from babel.localedata import locale_identifiers
from babel.messages.plurals import PLURALS
from babel.messages.pofile import read_po
from conftest import ROOT
from gate.tables import Tables
from pipeline import files, plurals
from pipeline.compiling import compiled_files
from pipeline.merging import merge
from pipeline.plurals import plural_forms

import smtpi18n
from smtpi18n import Translator, render
from smtpi18n.library import Library
from smtpi18n.messages import PARTS, record_messages, records

pytestmark = [pytest.mark.scripts, pytest.mark.babel, pytest.mark.whole]

BEGUN = files.catalog_paths().keys() - {"en", "ru"}
Reading = Callable[[Mapping[str, bytes | Exception]], Translator]


@pytest.fixture
def folder(small_checkout: Path, tmp_path: Path) -> Path:
    """A copy of the folder of catalogs of a part of the knowledge, without those that were begun since."""
    return Path(shutil.copytree(small_checkout / "locale", tmp_path / "locale", ignore=begun))


@pytest.fixture
def tiny_folder(small_checkout: Path, tmp_path: Path) -> Path:
    """A folder of templates alone, of three messages each, for what does not depend on the messages."""
    for part, path in files.template_paths(tmp_path).items():
        path.write_text(_first_three(small_checkout / "locale", part), encoding="utf-8")
    return tmp_path


@cache
def _first_three(folder: Path, part: str) -> str:
    template = files.read_templates(folder)[part]
    del template[3:]
    return files.dump(template)


@pytest.fixture
def whole_folder(tmp_path: Path) -> Path:
    """The same of the whole knowledge."""
    return Path(shutil.copytree(ROOT / "locale", tmp_path / "locale", ignore=begun))


def begun(folder: str, names: list[str]) -> list[str]:
    """What a copy leaves out: byte code, and catalogs but those of English and Russian, so that any other language is a new one."""
    return [name for name in names if name == "__pycache__" or (Path(folder).name == "locale" and name in BEGUN)]


# What the command makes


def test_the_new_catalog_has_every_message_of_the_template_in_its_order_and_none_translated(folder: Path) -> None:
    paths = new_locale.create("uk", folder)
    assert paths == {part: folder / "uk" / "LC_MESSAGES" / f"smtpi18n-{part}.po" for part in PARTS}
    catalog, template = files.read_joined(paths), files.joined(files.read_templates(folder).values())
    assert len(catalog) > 100
    for fields in ("msgctxt", "msgid", "msgstr", "comment", "flags"):
        assert [getattr(entry, fields) for entry in catalog] == [getattr(entry, fields) for entry in template]


def test_the_headers_are_those_of_the_language(folder: Path) -> None:
    paths = new_locale.create("uk", folder)
    assert paths.keys() == PARTS.keys()
    for path in paths.values():
        catalog = files.read(path)
        assert catalog.metadata["Language"] == "uk"
        assert catalog.metadata["Content-Type"] == "text/plain; charset=UTF-8"
        assert catalog.metadata["Language-Team"] == "Ukrainian"
        assert re.fullmatch(r"20\d\d-\d\d-\d\d \d\d:\d\d\+0000", catalog.metadata["PO-Revision-Date"])
        assert "fuzzy" not in catalog.metadata_as_entry().flags


@pytest.mark.parametrize(
    ("tag", "forms"),
    [
        ("uk", {0: (1, 21, 101), 1: (2, 3, 24), 2: (0, 5, 11, 12, 100)}),
        ("de", {0: (1,), 1: (0, 2, 21)}),
        ("ja", {0: (0, 1, 2, 21)}),
        ("pl", {0: (1,), 1: (2, 24), 2: (0, 5, 12, 21)}),
        ("ar", {0: (0,), 1: (1,), 2: (2,), 3: (3, 110), 4: (11, 99), 5: (100, 202)}),
    ],
)
def test_the_plural_forms_are_those_of_the_language(tag: str, forms: dict[int, tuple[int, ...]], tiny_folder: Path) -> None:
    header = files.read_joined(new_locale.create(tag, tiny_folder)).metadata["Plural-Forms"]
    match = re.fullmatch(r"nplurals=(\d+); plural=(.+);", header)
    assert match is not None
    assert int(match[1]) == len(forms)
    choose = gettext.c2py(match[2])
    assert {form: tuple(n for n in numbers if choose(n) == form) for form, numbers in forms.items()} == forms


def test_the_plural_forms_of_the_languages_that_babel_has_a_formula_for_are_those_of_cldr() -> None:
    languages = [name for name in locale_identifiers() if name in PLURALS]
    assert len(languages) > 60
    numbers = [*range(202), 999]
    for language in languages:
        match = re.fullmatch(r"nplurals=(\d+); plural=(.+);", plural_forms(language))
        assert match is not None
        choose, rule = gettext.c2py(match[2]), Locale.parse(language).plural_form
        pairs = {(choose(number), rule(number)) for number in numbers}
        assert sorted({form for form, _ in pairs}) == list(range(int(match[1]))), language
        assert len(pairs) == int(match[1]), f"{language}: one form for two categories, or the other way round"


@pytest.mark.parametrize("module", [begin_languages, new_locale, plurals], ids=lambda module: module.__name__)
def test_the_examples_in_the_code_hold(module: ModuleType) -> None:
    results = doctest.testmod(module)
    assert (results.failed, results.attempted > 0) == (0, True)


def test_babel_reads_the_new_catalog_and_has_nothing_to_say(whole_folder: Path) -> None:
    paths = new_locale.create("sr_Latn", whole_folder)
    assert paths.keys() == PARTS.keys()
    for path in paths.values():
        catalog = read_po(BytesIO(path.read_bytes()), locale="sr_Latn")
        assert (catalog.num_plurals, len(catalog) > 100, catalog.fuzzy) == (3, True, False)
        assert [problem for _, problems in catalog.check() for problem in problems] == []


def test_the_tables_of_the_language_are_there_to_be_filled(folder: Path) -> None:
    new_locale.create("pt-br", folder)
    assert json.loads((folder / "pt_BR" / "rules.json").read_text(encoding="utf-8")) == {"finished": []}
    assert (folder / "pt_BR" / "glossary.csv").read_text(encoding="utf-8") == "en,pt_BR,alternatives,avoid,grade\n"


def test_tables_that_were_written_before_stay(folder: Path) -> None:
    (folder / "uk").mkdir()
    (folder / "uk" / "rules.json").write_text('{"alphabet": "абв"}', encoding="utf-8")
    new_locale.create("uk", folder)
    assert (folder / "uk" / "rules.json").read_text(encoding="utf-8") == '{"alphabet": "абв"}'


def test_the_check_has_nothing_to_complain_about_and_counts_what_is_translated(folder: Path) -> None:
    new_locale.create("uk", folder)
    size = len(files.joined(files.read_templates(folder).values()))
    checked = run(ROOT, "scripts/check.py", str(folder), "--locale", "uk")
    line = f"uk: 0 of {size} translated, 0 fuzzy; finished parts: none\n"
    assert (checked.returncode, checked.stdout, checked.stderr) == (0, line, "")


def test_an_update_has_nothing_to_do(folder: Path) -> None:
    paths = new_locale.create("uk", folder)
    merged = merge(files.read_parts(paths), files.read_templates(folder), "uk")
    assert merged.report() == []
    assert files.write_parts(paths, merged.parts, check=True) == []


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("uk", "uk"),
        ("UK", "uk"),
        ("ukr", "uk"),
        ("uk-Cyrl", "uk"),
        ("uk_UA.UTF-8", "uk_UA"),
        ("pt-br", "pt_BR"),
        ("es-419", "es_419"),
        ("iw", "he"),
        ("sr-Latn", "sr_Latn"),
        ("sr@latin", "sr_Latn"),
        ("sh", "sr_Latn"),
        ("sr-Cyrl", "sr_Cyrl"),
        ("zh", "zh"),
        ("zh-hans", "zh_Hans"),
        ("zh-hant-hk", "zh_Hant_HK"),
        ("hi-latn-in", "hi_Latn_IN"),
    ],
)
def test_the_folder_has_the_canonical_name_of_the_language(tag: str, name: str, tiny_folder: Path) -> None:
    paths = new_locale.create(tag, tiny_folder)
    assert {path.parent.parent.name for path in paths.values()} == {name}
    assert files.read_joined(paths).metadata["Language"] == name


def test_a_new_language_is_listed_under_its_canonical_name(folder: Path, translator_reading: Reading) -> None:
    for tag in ("pt-br", "iw", "sr@latin", "zh-hant-hk"):
        new_locale.create(tag, folder)
    translator = translator_reading(compiled_files(folder))
    assert translator.available_locales() == sorted({"en", "ru", "he", "pt_BR", "sr_Latn", "zh_Hant_HK"})


@pytest.mark.parametrize("tag", ["ar", "pt-BR"])
def test_a_language_of_which_a_tenth_is_translated_is_nothing_to_complain_about(tag: str, whole_folder: Path) -> None:
    translated = begin_languages.begin(tag, whole_folder)
    size = len(files.joined(files.read_templates(whole_folder).values()))
    assert size / 15 < translated < size / 8
    locale = new_locale.canonical(tag)
    checked = run(ROOT, "scripts/check.py", str(whole_folder), "--locale", locale)
    line = f"{locale}: {translated} of {size} translated, 0 fuzzy; finished parts: none\n"
    assert (checked.returncode, checked.stdout, checked.stderr) == (0, line, "")


# What it refuses


@pytest.mark.parametrize(
    ("tag", "message"),
    [
        ("", "is not a locale tag"),
        ("../uk", "is not a locale tag"),
        ("u", "is not a locale tag"),
        ("українська", "is not a locale tag"),
        ("uk UA", "is not a locale tag"),
        ("xx", "CLDR knows no locale 'xx'"),
        ("qqq_RU", "CLDR knows no locale 'qqq_RU'"),
        ("uk_Abcd", "CLDR knows no locale 'uk_Abcd'"),
        ("uk_Latn", "CLDR knows no locale 'uk_Latn'"),
        ("uk_QX", "CLDR knows no locale 'uk_QX', so its plural forms are not known"),
        ("zh_TW", "CLDR knows no locale 'zh_TW': its texts are in zh_Hant; begin that, or zh_Hant_TW for this region alone"),
        ("zh-HK", "begin that, or zh_Hant_HK for this region alone"),
        ("zh-cn", "its texts are in zh_Hans; begin that"),
        ("sr-ME", "its texts are in sr_Latn; begin that, or sr_Latn_ME for this region alone"),
        ("pa_PK", "its texts are in pa_Arab; begin that"),
        ("ru", "a catalog for ru already"),
        ("RUS", "a catalog for ru already"),
        ("ru-Cyrl", "a catalog for ru already"),
        ("en", "a catalog for en already"),
    ],
)
def test_what_names_no_new_language_is_refused_and_nothing_is_written(tag: str, message: str, folder: Path) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*.po*")}
    with pytest.raises(ValueError, match=re.escape(message)):
        new_locale.create(tag, folder)
    assert {path: path.read_bytes() for path in folder.parent.rglob("*.po*")} == before


def test_a_language_is_begun_only_once(folder: Path) -> None:
    path = new_locale.create("uk", folder)["replies"]
    path.write_text("precious", encoding="utf-8")
    with pytest.raises(ValueError, match=r"a catalog for uk already: .*run scripts/update\.py"):
        new_locale.create("ukr", folder)
    assert path.read_text(encoding="utf-8") == "precious"


# What a reader gets


def half_translate(paths: Mapping[str, Path]) -> frozenset[str]:
    """Translate every second message of the catalogs, and all of those that 550, 354 and the headings need; the keys."""
    catalogs = files.read_parts(paths)
    library = Library()
    whole = {message.key for code in (354, 550) for message in record_messages(library.reply(code)).values()}  # type: ignore[arg-type]
    whole_catalog = files.joined(catalogs.values())
    for number, entry in enumerate(whole_catalog):
        if number % 2 or entry.msgctxt in whole or entry.msgctxt.startswith("heading/"):
            entry.msgstr = f"укр: {entry.msgid}"
    files.write_parts(paths, catalogs)
    return frozenset(entry.msgctxt for entry in whole_catalog if entry.msgstr)


@pytest.fixture
def ukrainian(folder: Path, translator_reading: Reading) -> tuple[Translator, frozenset[str]]:
    """A translator for which half of the Ukrainian messages are translated, and the keys of these."""
    keys = half_translate(new_locale.create("uk", folder))
    return translator_reading(compiled_files(folder)), keys


def test_a_code_is_answered_in_the_new_language_if_it_is_whole_there_and_else_whole_in_english(
    ukrainian: tuple[Translator, frozenset[str]],
) -> None:
    translator, keys = ukrainian
    answered = {"uk": 0, "en": 0}
    for reply in Library().replies():
        messages = record_messages(reply)
        locale = "uk" if all(message.key in keys for message in messages.values()) else "en"
        entry = translator.lookup(reply.code, locale="uk-UA")
        assert entry.locale == locale
        texts = [getattr(entry, field) for field in messages]
        assert [text.startswith("укр: ") for text in texts] == [locale == "uk"] * len(texts)
        assert locale == "uk" or entry == smtpi18n.lookup(reply.code)
        answered[locale] += 1
    assert min(answered.values()) >= 2
    assert translator.lookup(550, locale="uk").locale == "uk"


def test_a_comparison_that_lacks_a_word_in_the_new_language_is_whole_in_english(
    ukrainian: tuple[Translator, frozenset[str]],
) -> None:
    translator, _ = ukrainian
    comparison = translator.compare(354, 550, locale="uk")
    assert comparison == smtpi18n.compare(354, 550)
    assert {comparison.locale, *(entry.locale for entry in comparison.entries)} == {"en"}
    assert "укр" not in render(comparison, translator=translator)


def test_the_share_of_whole_records_is_the_coverage(ukrainian: tuple[Translator, frozenset[str]]) -> None:
    translator, keys = ukrainian
    whole = [all(message.key in keys for message in record) for record in records(Library())]
    assert translator.coverage("uk") == sum(whole) / len(whole)
    assert 0 < translator.coverage("uk") < 0.5
    assert translator.available_locales() == ["en", "ru", "uk"]


def test_the_table_of_states_counts_what_is_translated(folder: Path) -> None:
    paths = new_locale.create("uk", folder)
    template = files.joined(files.read_templates(folder).values())
    before = stats.progress(files.read_joined(paths), template, Tables(folder)).total
    keys = half_translate(paths)
    after = stats.progress(files.read_joined(paths), template, Tables(folder)).total
    assert (before.translated, before.missing, before.total) == (0, len(template), len(template))
    assert (after.translated, after.missing, after.fuzzy) == (len(keys), len(template) - len(keys), 0)
    assert after.percent == len(keys) * 1_000 // len(template) / 10


def test_a_whole_translation_is_complete_for_the_table_and_for_readers(whole_folder: Path, translator_reading: Reading) -> None:
    paths = new_locale.create("uk", whole_folder)
    catalogs, template = files.read_parts(paths), files.joined(files.read_templates(whole_folder).values())
    catalog = files.joined(catalogs.values())
    for entry in catalog:
        entry.msgstr = f"укр: {entry.msgid}"
    files.write_parts(paths, catalogs)
    found = stats.progress(catalog, template, Tables(whole_folder))
    assert {state.percent for kinds in found.parts.values() for state in kinds.values()} == {100.0}
    assert translator_reading(compiled_files(whole_folder)).coverage("uk") == 1.0


# The command


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what the scripts need."""
    tree = tmp_path_factory.mktemp("tree")
    for name in ("locale", "scripts", "smtpi18n"):
        shutil.copytree(ROOT / name, tree / name, ignore=begun)
    return tree


def run(tree: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python in the copy."""
    environment = {"PYTHONIOENCODING": "utf-8", "PYTHONDONTWRITEBYTECODE": "1", "SYSTEMROOT": "", "PATH": ""}
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=tree, env=environment, capture_output=True, encoding="utf-8", check=False)


def test_one_command_begins_a_language_and_says_what_to_do_next(tree: Path) -> None:
    begun = run(tree, "scripts/new_locale.py", "UK")
    assert (begun.returncode, begun.stderr) == (0, "")
    lines = begun.stdout.splitlines()
    paths = files.part_paths("uk", tree / "locale")
    assert [line.split(": ") for line in lines[: len(paths)]] == [
        ["wrote", str(path.relative_to(tree))] for path in paths.values()
    ]
    assert lines[len(paths)] == f"{len(files.read_joined(paths))} messages to translate"
    assert "python scripts/check.py --locale uk" in begun.stdout
    assert "answered in Ukrainian" in begun.stdout
    again = run(tree, "scripts/new_locale.py", "uk")
    assert (again.returncode, again.stdout) == (2, "")
    assert again.stderr.startswith("new_locale.py: there is a catalog for uk already: ")

    half_translate(paths)
    assert run(tree, "scripts/compile.py").returncode == 0
    shown = run(tree, "-m", "smtpi18n", "550", "--locale", "uk")
    assert (shown.returncode, shown.stderr) == (0, "")
    assert "укр: Mailbox unavailable" in shown.stdout
