"""The example application: its texts are collected, translated and compiled as its README says, and readers get them.

Its README is also run as a whole, in a fresh environment, by ``tests/tools/test_example_app_installed.py``.
"""

from __future__ import annotations

import logging
import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import polib
import pytest
from babel.messages.frontend import CommandLineInterface
from conftest import ROOT
from example_app.gateway_mail import make_translator
from example_app.gateway_mail.__main__ import main
from gate.catalog import check_catalog, check_header
from gate.tables import Tables
from gate.text import Text
from pipeline import files

import smtpi18n
from smtpi18n import Translator, UnknownCodeError

pytestmark = pytest.mark.babel

APP = ROOT / "tests" / "example_app"
README = (APP / "README.md").read_text(encoding="utf-8")

# What is read where smtpi18n is installed: its entry point, which a checkout alone does not have.
ENTRY_POINT = "[extractors]\nsmtpi18n = smtpi18n.extraction:extract\n\n"


def commands(language: str) -> list[tuple[str, str]]:
    """The commands in the README's blocks of a language, each with the output below it."""
    found = []
    for block in re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE) if language == "console" else block.splitlines(keepends=True):
            command, _, output = part.partition("\n")
            if command:
                found.append((command, output))
    return found


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The catalogs of a copy of the application, brought up to date and compiled by the README's commands."""
    app = Path(
        shutil.copytree(APP, tmp_path_factory.mktemp("app") / "app", ignore=shutil.ignore_patterns("*.mo", "*.pot", ".venv"))
    )
    mapping = app / "babel.cfg"
    mapping.write_text(ENTRY_POINT + mapping.read_text(encoding="utf-8"), encoding="utf-8")
    log = logging.getLogger("babel")
    before = log.level, log.propagate
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(app)
        for command, _ in commands("sh"):
            program, *arguments = shlex.split(command)
            if program == ".venv/bin/pybabel":
                assert not CommandLineInterface().run(["pybabel", *arguments])  # type: ignore[no-untyped-call]
    yield app / "gateway_mail" / "locale"
    log.handlers.clear()
    log.level, log.propagate = before


@pytest.fixture(scope="module")
def translator(built: Path) -> Translator:
    return make_translator(built)


def catalog(folder: Path, locale: str, domain: str = "gateway") -> polib.POFile:
    return files.read(folder / locale / "LC_MESSAGES" / f"{domain}.po")


# What translators get


def test_the_template_has_the_texts_of_the_table_of_codes(built: Path) -> None:
    template = files.read(built / "gateway.pot")
    assert {entry.msgctxt for entry in template} == {
        *(
            f"reply/475/{field}"
            for field in ("name", "says", "summary", "description", "when_seen", "how_to_fix", "when_to_send")
        ),
        *(f"reply/475/{field}/RCPT" for field in ("summary", "when_seen")),
        "shared/user_message/being_checked",
        "reaction/475",
        *(f"pair/450-475/{field}" for field in ("opening", "difference/meaning", "client", "server")),
        "reply/550/user_message",
    }
    assert all(entry.comment for entry in template)


@pytest.mark.parametrize("locale", ["ru", "uk"])
def test_an_update_finds_the_catalogs_in_step_with_the_table(built: Path, locale: str) -> None:
    def contents(folder: Path) -> dict[str, tuple[str, str, list[str]]]:
        return {entry.msgctxt: (entry.msgid, entry.msgstr, entry.comment.split()) for entry in catalog(folder, locale)}

    assert contents(built) == contents(APP / "gateway_mail" / "locale")
    after = catalog(built, locale)
    assert [entry for entry in after if entry.fuzzy or entry.obsolete] == []


def test_the_russian_catalog_is_complete_and_passes_the_gate(built: Path) -> None:
    template, russian = files.read(built / "gateway.pot"), catalog(built, "ru")
    sources = {entry.msgctxt: Text(entry.msgid) for entry in template}
    tables = Tables(files.LOCALE_DIR)
    findings = [
        *check_header(russian, "ru", "gateway.po", tables.table("ru")),
        *check_catalog(russian, template, sources, "ru", "gateway.po", tables),
    ]
    # Whether pybabel marks a text with a slot as a format is a matter of its version.
    assert [finding for finding in findings if finding.rule != "header" and "has the flags" not in finding.message] == []
    assert russian.percent_translated() == 100


# What readers get


@pytest.mark.parametrize(("command", "output"), [pair for pair in commands("console") if "gateway-mail" in pair[0]])
def test_the_command_prints_what_the_readme_says(
    command: str, output: str, translator: Translator, capsys: pytest.CaptureFixture[str]
) -> None:
    _, *arguments = shlex.split(command)
    assert main(arguments, translator) == 0
    assert capsys.readouterr().out.replace("\u00a0", " ") == output.rstrip("\n") + "\n"


def test_the_codes_of_the_gateway_are_answered_whole_in_russian(translator: Translator) -> None:
    for command in (None, "rcpt", "end-of-data"):
        assert translator.lookup(475, locale="ru", command=command).locale == "ru"
    comparison = translator.compare(475, 450, locale="ru")
    assert (comparison.locale, comparison.key_differences[0].aspect) == ("ru", smtpi18n.Aspect.MEANING)
    page = smtpi18n.render(comparison, "markdown", translator=translator)
    assert comparison.opening in page
    assert "Being checked" not in page


def test_what_a_client_does_after_the_code_of_the_gateway_is_said_in_the_words_of_its_table(translator: Translator) -> None:
    for locale, own, shared in (
        (
            "en",
            "After code 475 the client keeps the message in its queue and offers it again until a person has decided.",
            "recipients",
        ),
        (
            "ru",
            "После кода 475 клиент хранит письмо в очереди и предлагает его снова, пока решение не примет человек.",
            "получател",
        ),
    ):
        comparison = translator.compare(475, 451, locale=locale)
        assert (comparison.locale, comparison.entries[0].topic) == (locale, smtpi18n.Topic.POLICY)
        assert (comparison.guidance.client or "").replace("\u00a0", " ").startswith(own)
        answered = translator.compare(translator.lookup(475, command="rcpt"), 451, locale=locale)
        assert answered.entries[0].topic is smtpi18n.Topic.SENDER
        assert own not in (answered.guidance.client or "").replace("\u00a0", " ")
        assert shared in (answered.guidance.client or "")


def test_only_the_text_that_the_application_overrides_differs_from_ours(translator: Translator) -> None:
    for locale in ("en", "ru"):
        own, ours = translator.lookup(550, locale=locale), smtpi18n.lookup(550, locale=locale)
        differing = [field for field in ours._fields if getattr(own, field) != getattr(ours, field)]
        assert (own.locale, differing) == (locale, ["user_message"])


def test_a_language_that_we_do_not_ship_answers_the_records_that_the_application_completes(translator: Translator) -> None:
    assert translator.available_locales() == sorted({*smtpi18n.available_locales(), "uk"})
    for code in (450, 550):
        assert translator.lookup(code, locale="uk").locale == "uk", f"the Ukrainian of {code} is no longer whole"
    assert translator.lookup(475, locale="uk") == translator.lookup(475)
    assert translator.lookup(551, locale="uk") == smtpi18n.lookup(551, locale="uk")
    assert translator.compare(450, 475, locale="uk").locale == "en"
    assert translator.lookup(475, locale=["uk", "ru"]).locale == "ru"


def test_no_text_of_the_application_is_outdated(translator: Translator) -> None:
    """But for its Ukrainian of our codes, which a rewording of ours may overtake at any time."""
    ours = ("reply/450/", "reply/550/")
    assert [text for text in translator.outdated() if text.locale != "uk" or not text.key.startswith(ours)] == []


def test_nobody_else_is_affected(translator: Translator) -> None:
    assert 475 in translator.codes()
    assert 475 not in smtpi18n.codes()
    assert smtpi18n.available_locales() == list(files.catalog_paths())
    with pytest.raises(UnknownCodeError):
        smtpi18n.lookup(475)


def test_without_compiled_catalogs_the_application_hears_what_is_missing(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="are the catalogs compiled"):
        make_translator(tmp_path)
