"""Which locale answers, and how much of it a catalog holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import Any

import pytest
from babel import Locale
from babel.localedata import locale_identifiers
from hypothesis import given
from hypothesis import strategies as st
from pipeline import files
from pipeline.compiling import compile_catalog

import smtpi18n
from smtpi18n import Translator, cldr, lookup, use_locale
from smtpi18n.catalogs import ShippedCatalogs, seal
from smtpi18n.cldr import index_lines
from smtpi18n.locales import chain, names, split, tag_table, walk
from smtpi18n.messages import PARTS, domain_of

pytestmark = pytest.mark.babel

Reading = Callable[[Mapping[str, bytes | Exception]], Translator]


def speaks() -> str:
    """The locale that answers here."""
    return lookup(550).locale


# Which locale answers


@pytest.mark.parametrize(
    "locale",
    [
        "ru",
        "RU",
        "ru-RU",
        "ru_RU",
        "ru_RU.UTF-8",
        "ru_RU.koi8-r",
        "ru-Cyrl-RU",
        "ru_UA",
        "rus",
        "ru-u-nu-latn",
        "ru-petr1708",
        Locale("ru"),
        Locale("ru", "RU"),
        ["qaa", "ru"],
        ("qaa", Locale("gv"), Locale("ru", "BY")),
        ["ru", "en"],
    ],
    ids=str,
)
def test_every_form_of_a_locale_that_means_russian_is_answered_in_russian(locale: Any) -> None:
    entry = lookup(550, locale=locale)
    assert entry.locale == "ru"
    assert entry == lookup(550, locale="ru")
    assert any("а" <= letter <= "я" for letter in entry.name)
    assert smtpi18n.negotiate_locale(locale) == "ru"


@pytest.mark.parametrize(
    "locale", ["qaa", "qaa-Cyrl-RU", "ru-Latn", "ru_RU@latin", Locale("gv"), ["qaa", "tlh"], ["en", "ru"], []], ids=str
)
def test_a_locale_without_a_catalog_is_answered_in_english_and_the_entry_says_so(locale: Any) -> None:
    entry = lookup(550, locale=locale)
    assert entry.locale == "en"
    assert entry == lookup(550)
    assert smtpi18n.negotiate_locale(locale) == "en"


MALFORMED = [
    "C",
    "POSIX",
    "../evil",
    "ru/../../../etc/passwd",
    "ru\0",
    "ru\n",
    " ru",
    "ru RU",
    "ru_",
    "_ru",
    "ru__RU",
    "русский",
    "ｒｕ",
    "ru_RU.",
    "ru_RU.UTF-8/..",
    "ru@../latin",
    "ru-" + "x" * 9,
    "x" * 100_000,
    "ru-" * 100_000,
    "ru" + "-abcdefgh" * 11,
    "ru" + "-x" * 50_000,
    "\ud800",
]
TAKES_A_LOCALE: list[Callable[[Any], object]] = [
    lambda locale: lookup(550, locale=locale),
    lambda locale: smtpi18n.compare(251, 354, locale=locale),
    lambda locale: smtpi18n.label(smtpi18n.Retry.AS_IS, locale=locale),
    lambda locale: smtpi18n.heading("how_to_fix", locale=locale),
    smtpi18n.negotiate_locale,
    smtpi18n.coverage,
    use_locale,
]


@pytest.mark.parametrize("locale", MALFORMED, ids=lambda locale: ascii(locale)[:20])
def test_a_malformed_tag_is_refused_everywhere_with_a_short_message(locale: str) -> None:
    for take in TAKES_A_LOCALE:
        for wanted in (locale, [locale], ["ru", locale]):
            with pytest.raises(ValueError, match="is not a locale tag") as caught:
                take(wanted)
            assert len(str(caught.value)) < 200
            assert str(caught.value).isprintable()


@pytest.mark.parametrize("locale", ["", [], ()], ids=repr)
def test_an_empty_locale_is_none(locale: Any) -> None:
    """As the setting of a user who has chosen none."""
    assert lookup(550, locale=locale) == lookup(550)
    assert smtpi18n.negotiate_locale(locale) == "en"
    assert smtpi18n.compare(251, 354, locale=locale) == smtpi18n.compare(251, 354)
    assert smtpi18n.heading("facts", locale=locale) == "Facts"
    with use_locale("ru"):
        assert lookup(550, locale=locale).locale == "ru"
    with use_locale(locale):
        assert lookup(550).locale == "en"
    assert lookup(550, locale=["", "ru"]).locale == "ru"


@pytest.mark.parametrize(
    "locale", [5, b"ru", {"ru"}, ["ru", None], object()], ids=["int", "bytes", "set", "None in a list", "object"]
)
def test_what_is_no_tag_at_all_is_a_type_error(locale: Any) -> None:
    for take in TAKES_A_LOCALE:
        with pytest.raises(TypeError, match="a locale is a str"):
            take(locale)


def test_answers_are_kept_by_the_locale_that_gave_them_not_by_the_tag_asked_for(fresh_translator: Translator) -> None:
    russian, english = fresh_translator.lookup(550, locale="ru"), fresh_translator.lookup(550)
    for number in range(200):
        assert fresh_translator.lookup(550, locale=f"ru-{number:03}") is russian
        assert fresh_translator.lookup(550, locale=f"qaa-{number:03}") is english


def catalogs_of(*locales: str) -> ShippedCatalogs:
    """Catalogs of which only the index can be read."""
    files = {("index.txt",): seal("\n".join(index_lines(locales)).encode())}
    return ShippedCatalogs(lambda *path: files[path], domain_of)


@pytest.mark.parametrize(
    ("shipped", "wanted", "answers"),
    [
        ("zh_Hans zh_Hant", "zh", "zh_Hans"),
        ("zh_Hans zh_Hant", "zh-CN", "zh_Hans"),
        ("zh_Hans zh_Hant", "zh-TW", "zh_Hant"),
        ("zh_Hans zh_Hant", "zh_HK.big5", "zh_Hant"),
        ("zh_Hans zh_Hant", "zh-Hant-HK", "zh_Hant"),
        ("zh_Hans zh_Hant", "cmn", "zh_Hans"),
        ("zh_Hans", "zh_Hans_SG", "zh_Hans"),
        ("zh_Hans", "zh-TW", "en"),
        ("zh_Hans", "zh-Hant", "en"),
        ("zh_Hant", "zh", "en"),
        ("zh_Hant", "zh-TW", "zh_Hant"),
        ("zh_Hans zh_Hant zh_Hant_HK", "zh-Hant-HK", "zh_Hant_HK zh_Hant"),
        ("zh_HK zh_Hans", "zh-HK", "zh_HK"),
        ("zh_HK zh_Hans", "zh-TW", "zh_HK"),
        ("zh zh_HK", "zh-HK", "zh_HK"),
        ("zh zh_TW", "zh-Hant-HK", "zh_TW"),
        ("zh_HK zh_TW", "zh-Hant-HK", "zh_HK"),
        ("zh_HK zh_TW", "zh-Hant", "zh_TW"),
        ("zh_Hans zh_Hant", "cmn-TW", "zh_Hant"),
        ("zh_Hans", "cmn-TW", "en"),
        ("ru", "rus-Cyrl-RU", "ru"),
        ("sr sr_ME sr_Latn", "sr-ME", "sr_ME sr_Latn"),
        ("sr", "sr-RS", "sr"),
        ("sr", "sr-Cyrl-BA", "sr"),
        ("sr", "sr-Latn-RS", "en"),
        ("sr", "sr_RS@latin", "en"),
        ("sr", "sr-ME", "en"),
        ("sr sr_Latn", "sr-ME", "sr_Latn"),
        ("sr sr_Latn", "sr_RS@latin", "sr_Latn"),
        ("sr sr_Latn", "sr-Latn-BA", "sr_Latn"),
        ("sr sr_Latn", "sr-RS", "sr"),
        ("he", "iw", "he"),
        ("he", "iw_IL", "he"),
        ("he", "heb", "he"),
        ("pt pt_BR", "pt-BR", "pt_BR pt"),
        ("pt pt_BR", "pt-PT", "pt"),
        ("pt_BR", "pt", "pt_BR"),
        ("pt_BR", "pt-PT", "pt_BR"),
        ("pt_BR pt_PT", "pt", "pt_BR"),
        ("pt_BR pt_PT", "pt-AO", "pt_PT"),
        ("pt_BR", "pt-AO", "pt_BR"),
        ("es_419", "es-MX", "es_419"),
        ("es_419", "es", "es_419"),
        ("es_419", "es-ES", "es_419"),
        ("es es_419", "es-419", "es_419 es"),
        ("es es_419", "es-MX", "es_419 es"),
        ("es es_419", "es-ES", "es"),
        ("es es_419 es_MX", "es-MX", "es_MX es_419 es"),
        ("nb", "no", "nb"),
        ("nb", "no-NO", "nb"),
        ("no", "nb", "no"),
        ("no", "nn-NO", "no"),
        ("nb nn", "no", "nb"),
        ("nb no", "nb", "nb no"),
        ("nb", "nn", "en"),
        ("de_AT", "de-CH", "de_AT"),
        ("zh_Hant_HK", "zh-TW", "zh_Hant_HK"),
        ("zh_Hant_HK", "zh-CN", "en"),
        ("sr_Latn_RS", "sr-RS", "en"),
        ("sr_Latn_RS", "sr-Latn-BA", "sr_Latn_RS"),
    ],
)
def test_a_tag_is_answered_by_the_closest_catalog_of_its_language_and_script(shipped: str, wanted: str, answers: str) -> None:
    assert chain(wanted, catalogs_of("en", *shipped.split()).table) == tuple(dict.fromkeys([*answers.split(), "en"]))


@cache
def script_of(tag: str) -> str:
    """The script of a *tag* by CLDR: the one that it says, else the likely one of its region or language."""
    from babel.core import get_global

    language, script, region = split(get_global("language_aliases").get(tag, tag)) or ("", "", "")
    language = get_global("language_aliases").get(language, language)
    for likely in (f"{language}_{region}", language):
        script = script or get_global("likely_subtags").get(likely, "__").split("_")[1]
    return script


def tags_by_language() -> dict[str, list[str]]:
    """The tags of each language that has several scripts: with each script, each region and both, and as CLDR's aliases write them."""
    from babel.core import get_global

    full: dict[str, set[tuple[str, str]]] = {}
    for tag, likely in get_global("likely_subtags").items():
        language, _, region = split(tag) or ("und", "", "")
        full.setdefault(language, set()).add((likely.split("_")[1], region))
    found: dict[str, list[str]] = {}
    for language, places in full.items():
        scripts, regions = ({place[index] for place in places} | {""} for index in (0, 1))
        if len(scripts) > 2 and language not in get_global("language_aliases"):
            tags = [
                "_".join(filter(None, (language, script, region))) for script in sorted(scripts) for region in sorted(regions)
            ]
            aliases = [alias for alias, target in get_global("language_aliases").items() if target == language and len(alias) < 4]
            found[language] = tags + [alias + tag[len(language) :] for alias in aliases for tag in tags]
    return found


@pytest.mark.whole
def test_no_tag_that_cldr_knows_is_ever_answered_in_another_script() -> None:
    languages, answered = tags_by_language(), 0
    assert len(languages) > 20
    for language, tags in languages.items():
        own = [tag for tag in tags if tag.split("_")[0] == language]
        likely = [tag for tag in own if not (split(tag) or ("", "", ""))[1]]
        for shipped in [*([name] for name in own[:6]), likely[:2], likely[:3], likely[1:3], [own[0], own[-1]], own[:2]]:
            table = tag_table(index_lines(shipped))
            for tag in tags:
                answers = names(tag, table)
                assert {script_of(name) for name in answers} <= {script_of(tag)}, (shipped, tag, answers)
                answered += len(answers)
            assert all(names(name, table)[0] == name for name in shipped)
    assert answered > 5_000


NAMES = ["en", "ru", "pt", "pt_BR", "zh_Hans", "zh_Hant", "zh_HK", "sr", "sr_Latn", "es", "es_419", "nb", "no"]
SUBTAGS = st.sampled_from(
    [*NAMES, "-", "_", "x", "Latn", "hant", "Cyrl", "TW", "419", "RS", "@latin", ".UTF-8", "u", "nu", "\0", "ı"]
)


@pytest.mark.parametrize(
    ("tag", "steps"),
    [
        ("sr_RS@latin", ["sr_Latn_RS", "sr_Latn"]),
        ("uz_UZ.UTF-8@cyrillic", ["uz_Cyrl_UZ", "uz_Cyrl"]),
        ("sd@Devanagari", ["sd_Deva"]),
        ("ks_IN@arabic", ["ks_Arab_IN", "ks_Arab"]),
        ("yi@hebrew", ["yi_Hebr"]),
        ("ca_ES@euro", ["ca_ES", "ca"]),
        ("ru_RU.ISO_8859-5", ["ru_RU", "ru"]),
        ("ca_ES@valencia@euro", []),
        ("ru_RU.UTF 8", []),
    ],
)
def test_a_locale_of_the_environment_may_name_its_script_by_a_modifier(tag: str, steps: list[str]) -> None:
    assert walk(tag) == steps


@given(st.one_of(st.text(max_size=12), st.lists(SUBTAGS, max_size=6).map("".join), st.lists(SUBTAGS, max_size=6).map("_".join)))
def test_what_a_tag_falls_back_to_is_ever_shorter_and_is_a_tag_itself(tag: str) -> None:
    steps = walk(tag)
    assert bool(steps) == (split(tag) is not None)
    for step, shorter in pairwise(steps):
        assert step.startswith(f"{shorter}_")
    for step in steps:
        assert walk(step)[0] == step


@given(st.lists(st.lists(SUBTAGS, min_size=1, max_size=5).map("_".join), max_size=4), st.sets(st.sampled_from(NAMES)))
def test_whatever_is_wanted_the_locales_to_ask_are_there_once_each_and_english_is_the_last(
    wanted: list[str], shipped: set[str]
) -> None:
    table = tag_table(index_lines({"en", *shipped}))
    try:
        found = chain(wanted, table)
    except ValueError:
        assert not all(split(tag) for tag in wanted)
        return
    assert found[-1] == "en" or "en" in found
    assert len(set(found)) == len(found)
    assert {*found} <= {"en", *shipped}
    assert [chain(name, table)[0] for name in found] == list(found)
    assert chain([*wanted, *wanted], table) == found


def test_whatever_locales_there_are_an_index_holds_tags_alone() -> None:
    shipped = ["qaa_QM", "zh_HK", *sorted(locale_identifiers())[::7]]
    lines = index_lines(shipped)
    assert len(lines) == len({*shipped}) > 100
    assert all(split(tag.lstrip("!")) for line in lines for tag in line.replace("/", " ").split())
    assert all("__" not in line for line in lines)


def test_the_tags_of_many_locales_are_worked_out_with_a_look_at_each_and_not_at_all_for_each(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looks: list[str] = []

    def look(tag: str) -> object:
        looks.append(tag)
        return split(tag)

    monkeypatch.setattr(cldr, "split", look)
    shipped = sorted(locale_identifiers())[:200]
    index_lines(shipped[:1])  # all of CLDR's tags are split once in a process
    looks.clear()
    assert len(index_lines(shipped)) == 200
    assert 200 <= len(looks) < 200 * 20


def test_each_tag_of_a_list_is_exhausted_before_the_next_and_no_locale_is_asked_twice() -> None:
    catalogs = catalogs_of("en", "pt", "pt_BR", "ru")
    assert chain(["pt-BR", "ru-RU", "pt", "ru"], catalogs.table) == ("pt_BR", "pt", "ru", "en")
    assert chain(["en", "ru"], catalogs.table) == ("en", "ru")


def test_a_locale_is_listed_once_however_many_tags_mean_it() -> None:
    assert catalogs_of("en", "zh_Hant", "sr").locales() == ["en", "sr", "zh_Hant"]
    assert smtpi18n.available_locales() == list(files.catalog_paths())


def test_a_catalog_that_lacks_one_text_of_a_record_leaves_the_whole_record_to_english(translator_reading: Reading) -> None:
    catalog = files.read_joined(files.catalog_paths()["ru"])
    for message in catalog:
        if message.msgctxt == "reply/550/how_to_fix":
            message.msgstr = ""
    damaged = compile_catalog(catalog, files.joined(files.read_templates().values()))
    translator = translator_reading({"ru/LC_MESSAGES/smtpi18n-replies.mo": damaged})
    assert translator.lookup(550, locale="ru") == lookup(550)
    assert translator.lookup(354, locale="ru") == lookup(354, locale="ru")
    comparison = translator.compare(354, 550, locale="ru")
    assert {comparison.locale, *(entry.locale for entry in comparison.entries)} == {"en"}
    assert 0.9 < translator.coverage("ru") < 1


def test_a_record_that_a_locale_lacks_comes_from_the_next_one_asked_for_and_only_then(translator_reading: Reading) -> None:
    catalog = files.joined(files.read_templates().values())
    empty = {
        "index.txt": seal("\n".join(index_lines(["en", "qaa", "ru"])).encode()),
        **{f"qaa/LC_MESSAGES/smtpi18n-{part}.mo": compile_catalog(catalog, catalog) for part in PARTS},
    }
    translator = translator_reading(empty)
    for _ in range(2):
        assert translator.lookup(550, locale=["qaa", "ru"]).locale == "ru"
        assert translator.lookup(550, locale="qaa").locale == "en"
        assert translator.compare(251, 354, locale=("qaa", "ru")).locale == "ru"
        assert translator.compare(251, 354, locale="qaa").locale == "en"


@pytest.mark.parametrize(
    ("locale", "share"), [("en", 1.0), ("ru", 1.0), ("ru-RU", 1.0), (["qaa", "ru"], 1.0), ("qaa", 0.0), ("ru-Latn", 0.0)], ids=str
)
def test_coverage_is_the_share_that_a_locale_answers_by_itself(locale: str | Sequence[str], share: float) -> None:
    assert smtpi18n.coverage(locale) == share
