"""What a shell is offered when it asks how a command line may go on, by the protocol of argcomplete."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from conftest import ROOT

import smtpi18n
from smtpi18n import Command, lookup
from smtpi18n.cli import main
from smtpi18n.cli.arguments import OPTIONS, SHELLS
from smtpi18n.cli.completion import SET_UP
from smtpi18n.rendering import FORMATS

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the shells are those of Unix")


def ask(line: str, locale: str = "C") -> dict[str, str]:
    """What may stand at the end of *line*, with what is said of it, as fish asks for that."""
    asked = {"_ARGCOMPLETE": "1", "_ARGCOMPLETE_SHELL": "fish", "_ARGCOMPLETE_IFS": "\n", "_ARGCOMPLETE_DFS": "\t"}
    place = {"COMP_LINE": f"smtpi18n {line}", "COMP_POINT": str(len(f"smtpi18n {line}"))}
    env = {**os.environ, **asked, **place, "_ARGCOMPLETE_SUPPRESS_SPACE": "1", "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    command = f"'{sys.executable}' -m smtpi18n 8>&1 9>&2 1>/dev/null"
    done = subprocess.run(["sh", "-c", command], stdout=subprocess.PIPE, env={**env, "LC_ALL": locale}, cwd=ROOT, check=True)
    return dict(pair.partition("\t")[::2] for pair in done.stdout.decode().split("\n") if pair)


def test_a_line_begins_with_a_subcommand_or_with_a_code_once_that_is_begun() -> None:
    assert list(ask("")) == list(OPTIONS)
    assert ask("comp", "ru_RU.UTF-8")["compare"] == "чем отличаются два кода"
    assert ask("55") == {code: lookup(code).name for code in map(str, range(550, 558))}
    assert list(ask("4x", "ru_RU.UTF-8")) == ["4xx"]


def test_codes_stand_behind_options_too_and_have_names_in_the_language_of_the_line() -> None:
    wanted = {code: lookup(code, locale="ru").name for code in ("353", "354", "355")}
    assert ask("compare 251 --locale ru 35") == ask("--locale ru compare 35") == wanted
    assert "5.7.515" in ask("lookup 5.7.51")


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("550 --format ", list(FORMATS)),
        ("550 --format=te", ["--format=text", "--format=terminal"]),
        ("--locale ", smtpi18n.available_locales()),
        ("explain --command ", [command.value.lower() for command in Command]),
        ("report --by ", ["domain", "day"]),
        ("export --format j", ["json", "jsonl"]),
        ("providers goo", ["google"]),
        ("completion ", list(SHELLS)),
        ("report --by day tests/data/log", ["tests/data/logs/"]),
        ("explain pypro", ["pyproject.toml"]),
        ("search --limit ", []),
        ("search mailbox ", []),
    ],
)
def test_values_are_offered_where_they_are_known(line: str, wanted: list[str]) -> None:
    assert sorted(ask(line)) == sorted(wanted)


@pytest.mark.parametrize("subcommand", ["compare", "report"])
def test_the_options_of_the_subcommand_are_offered(subcommand: str) -> None:
    assert sorted(ask(f"{subcommand} --")) == sorted(("--help", *OPTIONS[subcommand]))


@pytest.mark.parametrize("shell", SHELLS)
def test_a_script_says_at_its_end_where_to_put_it(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", shell, "--locale", "ru"]) == 0
    script = capsys.readouterr().out
    last = script.splitlines()[-1]
    assert last.startswith("# Чтобы автодополнение")
    assert all(f"`{part}`" in last for part in SET_UP[shell])


@pytest.mark.parametrize("line", ["completion", "completion tcsh", "completion bash zsh"])
def test_another_shell_is_refused_with_those_that_there_are(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*line.split(), "--locale", "en"]) == 2
    assert "`bash`, `zsh`, `fish`" in capsys.readouterr().err


def test_without_argcomplete_the_extra_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("argcomplete", "argcomplete.shell_integration"):
        monkeypatch.setitem(sys.modules, name, None)
    assert main(["completion", "bash", "--locale", "en"]) == 2
    assert "pip install argcomplete" in capsys.readouterr().err
    for name, value in (("_ARGCOMPLETE", "1"), ("COMP_LINE", "smtpi18n "), ("COMP_POINT", "9")):
        monkeypatch.setenv(name, value)
    assert main([]) == 1  # while someone types, nothing is said
    assert capsys.readouterr() == ("", "")


def test_without_rich_the_command_is_plain_or_names_the_extra(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("rich", "rich.console"):
        monkeypatch.setitem(sys.modules, name, None)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert main(["354", "--locale", "en"]) == 0
    assert "\x1b" not in capsys.readouterr().out
    assert main(["354", "--locale", "ru", "--format", "terminal"]) == 2
    assert capsys.readouterr() == (
        "",
        "smtpi18n: Для формата `terminal` нужен пакет `rich`. Установить его: `pip install rich`\n",
    )
