"""Completion in a shell, by argcomplete: the script that a shell reads once, and what it is offered at each press of the key."""

from __future__ import annotations

import argparse

from ..codes import CodeGroup
from ..facts import Command
from ..translator import default
from .arguments import FLAGS, OPTIONS, SHELLS, help_line, place_of_subcommand, values_of, wished_locales

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from ..codes import Code
    from ..localization import Words

    Completer = Callable[..., Iterable[str]]

# Where each shell reads what it is set up with, and the line there.
SET_UP = {
    "bash": ("~/.bashrc", 'eval "$(smtpi18n completion bash)"'),
    "zsh": ("~/.zshrc", 'eval "$(smtpi18n completion zsh)"'),
    "fish": ("~/.config/fish/config.fish", "smtpi18n completion fish | source"),
}
GROUPS = ("2yz", "3yz", "4yz", "5yz", "x0z", "x1z", "x2z", "x5z")
# argcomplete takes it for granted that the user has set up completion as such.
_IN_ZSH = "(( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }"


def script(shell: str, words: Words) -> str:
    """What a *shell* reads once, with a line of help at its end; raises ``ImportError`` without argcomplete."""
    from argcomplete.shell_integration import shellcode

    lines = shellcode(["smtpi18n"], shell=shell, complete_arguments=["-o", "nospace"]).strip("\n").split("\n")
    if shell == "zsh":
        lines.insert(1, _IN_ZSH)  # behind the name of what is completed
    file, line = SET_UP[shell]
    return "\n".join((*lines, f"# {words.line('completion_set_up', file=file, line=line)}"))


def complete(environ: Mapping[str, str], from_environment: list[str]) -> int:
    """Tell the shell that has set *environ* what may stand where the cursor is, and end the process; the exit status if that is impossible."""
    try:
        from argcomplete import autocomplete
        from argcomplete.completers import SuppressCompleter
        from argcomplete.lexers import split_line
    except ImportError:
        return 1
    *_, before, _ = split_line(environ["COMP_LINE"], int(environ["COMP_POINT"]))
    typed = list(before[int(environ["_ARGCOMPLETE"]) :])
    locales = [*wished_locales(typed), *from_environment]
    autocomplete(_parser(typed, locales), always_complete_options=False, default_completer=SuppressCompleter())
    return 1


def _parser(before: list[str], locales: list[str]) -> argparse.ArgumentParser:
    """What may stand behind the words *before*, each with its line of help."""
    words = default.words(locales)
    place = place_of_subcommand(before)
    subcommand = "lookup" if place is None else before[place]
    parser = argparse.ArgumentParser(prog="smtpi18n", add_help=False, allow_abbrev=False)
    if place is not None:
        parser.add_argument("subcommand")
    offered = _first_words(words, locales) if place is None else _words_of(subcommand, locales)
    for number in range(len(before) + 1):  # each by itself: argparse takes any number of them only where no option parts them
        _complete(parser.add_argument(f"word{number}"), offered)
    parser.add_argument("-h", "--help", action="store_true", help=help_line(words, "help"))
    if place is None:
        parser.add_argument("--version", action="store_true", help=help_line(words, "version"))
    for option in OPTIONS[subcommand]:
        action = parser.add_argument(
            option, action="store_true" if option in FLAGS else "append", help=help_line(words, option, subcommand)
        )
        if option not in FLAGS:
            _complete(action, _values(option, subcommand))
    return parser


def _complete(action: argparse.Action, completer: Completer | None) -> None:
    """Let argcomplete ask *completer* what *action* may be."""
    if completer is not None:
        action.completer = completer  # type: ignore[attr-defined]  # where argcomplete looks for it


def _first_words(words: Words, locales: list[str]) -> Completer:
    """A subcommand, or a code once it is begun."""
    subcommands = {name: words.help_text(name) for name in OPTIONS}

    def offered(prefix: str, **_: object) -> dict[str, str]:
        return subcommands | (_codes(prefix, locales) if prefix else {})

    return offered


def _words_of(subcommand: str, locales: list[str]) -> Completer | None:
    if subcommand in ("lookup", "compare", "list"):
        return lambda prefix, **_: _codes(prefix, locales)
    if subcommand in ("explain", "report"):
        return _files()
    if subcommand == "providers":
        return lambda prefix, **_: {one.provider: one.name for one in default.providers(locale=locales)}
    return _choices(SHELLS) if subcommand == "completion" else None


def _values(option: str, subcommand: str) -> Completer | None:
    if option in ("--since", "--output"):
        return _files()
    if option == "--locale":
        return _choices(default.available_locales())
    if option == "--command":
        return _choices(command.value.lower() for command in Command)
    return _choices(values_of(option, subcommand))


def _choices(values: Iterable[str]) -> Completer:
    known = tuple(values)
    return lambda prefix, **_: known


def _files() -> Completer:
    from argcomplete.completers import FilesCompleter

    return FilesCompleter()


def _codes(prefix: str, locales: list[str]) -> dict[str, str]:
    """The codes and groups that begin with *prefix*, with their names; those with dots, which are many, once a dot has been typed."""
    words = default.words(locales)
    codes: dict[str, Code] = {str(code): code for code in default.codes() if "." in prefix or "." not in str(code)}
    codes |= {words.code(group): group for group in map(CodeGroup, GROUPS)}
    return {text: default.lookup(code, locale=locales).name for text, code in codes.items() if text.startswith(prefix)}
