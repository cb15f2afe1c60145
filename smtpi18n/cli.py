"""The command ``smtpi18n``: arguments, the locale of the terminal, and exit statuses.

Exit status 0: answered; 1: a well-formed code about which nothing is known; 2: not a code, wrong usage, or an output that
cannot be written; 141: the reader of a pipe has gone away.
"""

from __future__ import annotations

import argparse
import os
import sys

from .codes import InvalidCodeError, UnknownCodeError
from .errors import shown
from .facts import Command
from .locales import SOURCE_LOCALE, tags
from .translator import default

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .comparisons import Comparison
    from .entries import Entry
    from .locales import Wanted

COMMANDS = ("lookup", "compare", "list", "export")
USAGE = (
    "smtpi18n CODE [--command NAME] [--locale TAG]... [--format FORMAT]",
    "smtpi18n compare A B [--locale TAG] [--format FORMAT]",
    "smtpi18n list [PATTERN] [--locale TAG] [--format FORMAT]",
    "smtpi18n export [--locale TAG]... [--format FORMAT] [--output FILE]",
)
# What a terminal is taken for.
NARROWEST_TERMINAL, WIDEST_TERMINAL = 40, 100


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line *argv* and return the exit status."""
    _make_printable()
    try:
        status = _run(list(sys.argv[1:] if argv is None else argv))
        print(end="", flush=True)
        return status
    except OSError as error:
        # Python flushes the stream once more when it exits; give it somewhere to write to.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            return 141
        locale = environment_locale(os.environ)
        return _fail(default.words(locale).phrase("cli_not_written", reason=error.strerror or str(error)))


def _run(argv: list[str]) -> int:
    from_environment = environment_locale(os.environ)
    if not argv:
        _print_start(from_environment)
        return 0
    parser = _parser(_help_locale(argv, from_environment))
    options, rest = parser.parse_known_args(_with_command(argv))
    if rest and options.run == "lookup" and not rest[0].startswith("-"):
        return _fail(default.words(from_environment).phrase("cli_one_code"))
    if rest:
        parser.error(f"unrecognized arguments: {' '.join(rest)}")
    try:
        locales = [tag for text in options.locale or () for tag in tags(text)]
        if options.command is not None:
            options.command = Command.parse(options.command)
    except ValueError as error:
        return _fail(str(error))
    if options.run == "export":
        return _export(options, locales or [default.negotiate_locale(from_environment)])
    if len(locales) > 1 and options.run != "lookup":
        return _fail(default.words(from_environment).phrase("cli_one_locale"))
    locale = locales[0] if locales else from_environment
    for tag in locales:
        language = tag.replace("-", "_").partition("_")[0].lower()
        if default.negotiate_locale(tag) == SOURCE_LOCALE != language:
            available = default.words(from_environment).phrase("list_separator").join(default.available_locales())
            _tell(default.words(from_environment).phrase("cli_no_catalog", locale=tag, locales=available))
    try:
        result = _result(options, locales or [locale])
    except UnknownCodeError as error:
        near = default.words(locale).phrase("list_separator").join(default.words(locale).code(code) for code in error.nearest)
        lines = [default.words(locale).phrase("cli_unknown", code=str(error.code))]
        if near:
            lines.append(default.words(locale).phrase("cli_nearest", codes=near))
        return _fail(*lines, status=1)
    except InvalidCodeError as error:
        invalid = default.words(locale).phrase("cli_invalid", code=shown(error.value))
        digits, separator = str(error.value)[:3], str(error.value)[3:4]
        if digits.isascii() and digits.isdigit() and "200" <= digits <= "599" and separator in (" ", "-"):
            hint = default.words(locale).phrase("cli_whole_reply", code=digits)  # 550-5.1.1 User unknown
        else:
            hint = default.words(locale).phrase("cli_expected")
        return _fail(invalid, hint)
    from .rendering import render

    if not result:
        return _fail(default.words(locale).phrase("cli_unknown", code=options.pattern), status=1)
    command: Command | None = options.command
    answers = default.lookup(options.code).commands if command else ()
    if command and answers and command not in answers:
        words = default.words(locale)
        _tell(words.phrase("cli_not_answered", code=options.code, command=words.label(command)))
    print(render(result, options.format, width=options.width or _width()))
    return 0


def _result(options: argparse.Namespace, locales: Sequence[Wanted]) -> Entry | Comparison | list[Entry]:
    if options.run == "compare":
        return default.compare(options.a, options.b, locale=locales[0])
    if options.run == "list":
        return [default.lookup(code, locale=locales[0]) for code in default.codes(options.pattern)]
    entries = [default.lookup(options.code, locale=locale, command=options.command) for locale in locales]
    return entries if len(entries) > 1 else entries[0]


def _export(options: argparse.Namespace, locales: list[str]) -> int:
    from .export import ExportError, save, text
    from .export.contents import Contents

    try:
        contents = Contents(default, None if options.all_locales else locales)
        if options.output not in (None, "-"):
            save(contents, options.format, options.output)
            return 0
        pieces = text(contents, options.format)
    except ExportError as error:
        return _fail(str(error))
    file = getattr(sys.stdout, "buffer", None)  # takes the same bytes as a file, whatever the terminal's encoding and line ends
    for piece in pieces:
        if file:
            file.write(piece.encode())
        else:
            print(piece, end="")
    return 0


def _with_command(argv: list[str]) -> list[str]:
    """*argv* with its command in front, so that a bare code is looked up and options may stand anywhere."""
    for position, word in enumerate(argv):
        if word in COMMANDS:
            return [word, *argv[:position], *argv[position + 1 :]]
    about = [word for word in argv if word in ("-h", "--help", "--version")]
    return about or ["lookup", *argv]


def _help_locale(argv: list[str], from_environment: Wanted) -> Wanted | None:
    """The locale for the help, or ``None`` when no help is asked for."""
    if not {"-h", "--help"}.intersection(argv):
        return None
    parser = argparse.ArgumentParser(add_help=False, exit_on_error=False)
    parser.add_argument("--locale")
    try:
        return tags(parser.parse_known_args(argv)[0].locale or from_environment)
    except (argparse.ArgumentError, ValueError):
        return from_environment


def _parser(locale: Wanted | None) -> argparse.ArgumentParser:
    """The parser of the command line, with its help in *locale*; for ``None`` no help is loaded."""
    from . import __version__
    from .export import FORMATS as EXPORT_FORMATS
    from .rendering import FORMATS

    def say(name: str) -> str:
        return "" if locale is None else default.words(locale).help_text(name)

    words = "usage: " if locale is None else f"{say('usage')}: "

    class Formatter(argparse.HelpFormatter):
        def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
            super().add_usage(usage, actions, groups, words)

    def add(name: str) -> tuple[argparse._ArgumentGroup, argparse._ArgumentGroup]:
        """The groups of arguments and options of a new command."""
        command = runs.add_parser(name, help=say(name), add_help=False, formatter_class=Formatter)
        command.set_defaults(locale=None, command=None, width=None)
        arguments, options = (command.add_argument_group(say(group)) for group in ("arguments", "options"))
        options.add_argument("-h", "--help", action="help", help=say("help"))
        return arguments, options

    def add_page_options(options: argparse._ArgumentGroup) -> None:
        options.add_argument("--locale", action="append", metavar="TAG", help=say("locale"))
        options.add_argument("--format", choices=FORMATS, default="text", help=say("format"))
        options.add_argument("--width", type=_columns, metavar="COLUMNS", help=say("width"))

    parser = argparse.ArgumentParser(
        prog="smtpi18n",
        usage=f"\n{' ' * len(words)}".join(USAGE),
        description=say("about"),
        epilog=say("codes"),
        add_help=False,
        formatter_class=Formatter,
    )
    runs = parser.add_subparsers(title=say("commands"), dest="run", metavar="COMMAND", prog="smtpi18n")
    about = parser.add_argument_group(say("options"))
    about.add_argument("-h", "--help", action="help", help=say("help"))
    about.add_argument("--version", action="version", version=f"smtpi18n {__version__}", help=say("version"))

    arguments, options = add("lookup")
    arguments.add_argument("code", metavar="CODE", help=say("code"))
    options.add_argument("--command", metavar="NAME", help=say("command"))
    add_page_options(options)

    arguments, options = add("compare")
    arguments.add_argument("a", metavar="A", help=say("code"))
    arguments.add_argument("b", metavar="B", help=say("code"))
    add_page_options(options)

    arguments, options = add("list")
    arguments.add_argument("pattern", metavar="PATTERN", nargs="?", help=say("pattern"))
    add_page_options(options)

    arguments, options = add("export")
    which = options.add_mutually_exclusive_group()
    which.add_argument("--locale", action="append", metavar="TAG", help=say("locales"))
    which.add_argument("--all-locales", action="store_true", help=say("all_locales"))
    options.add_argument("--format", choices=EXPORT_FORMATS, default="json", help=say("file_format"))
    options.add_argument("--output", metavar="FILE", help=say("output"))
    return parser


def _columns(text: str) -> int:
    from .rendering import NARROWEST

    if not text.isdecimal() or int(text) < NARROWEST:
        raise argparse.ArgumentTypeError(f"{shown(text)} is not a number of columns from {NARROWEST} up")
    return int(text)


def _print_start(locale: Wanted) -> None:
    print(default.words(locale).phrase("cli_start"))
    print()
    print(default.words(locale).phrase("cli_try"))
    for example in ("smtpi18n 550", "smtpi18n compare 251 354", "smtpi18n 250 --command rcpt", "smtpi18n list 4yz"):
        print(f"  {example}")
    print()
    print(default.words(locale).phrase("cli_more"))


def _tell(line: str) -> None:
    """Write a line beside the answer."""
    if sys.stderr is not None:  # print() would take the other stream
        print(f"smtpi18n: {line}", file=sys.stderr)


def _fail(*lines: str, status: int = 2) -> int:
    for line in lines:
        _tell(line)
    return status


def environment_locale(environ: Mapping[str, str]) -> Wanted:
    """The locale that the environment asks for, by the rules of GNU gettext.

    The first of ``LC_ALL``, ``LC_MESSAGES`` and ``LANG`` that is set decides; unless it says ``C``, the colon list in ``LANGUAGE`` goes before it.
    What is no locale tag means English.

    >>> environment_locale({"LANG": "ru_RU.UTF-8", "LANGUAGE": "uk:ru"})
    ['uk', 'ru', 'ru_RU.UTF-8']
    """
    main_tag = environ.get("LC_ALL") or environ.get("LC_MESSAGES") or environ.get("LANG") or "C"
    if main_tag.partition(".")[0].partition("@")[0] in ("C", "POSIX"):
        return SOURCE_LOCALE
    found: list[str] = []
    for tag in (*environ.get("LANGUAGE", "").split(":"), main_tag):
        try:
            found.extend(tags(tag))
        except ValueError:
            pass
    return found or SOURCE_LOCALE


def _width() -> int | None:
    """The columns to wrap at: those of the terminal, within reason; none when the output is not a terminal."""
    if sys.stdout is None or not sys.stdout.isatty():  # there are no streams where there is no console
        return None
    try:
        columns = int(os.environ.get("COLUMNS") or 0) or os.get_terminal_size(sys.stdout.fileno()).columns
    except (OSError, ValueError):
        columns = 80
    return max(NARROWEST_TERMINAL, min(columns, WIDEST_TERMINAL))


# Typographic marks and the plain ones that may stand for them where the output has no others.
_PLAIN = {"\u00a0": " ", "—": "-", "–": "-", "«": '"', "»": '"', "“": '"', "”": '"', "„": '"', "’": "'", "…": "..."}


def _make_printable() -> None:
    """Let both output streams take any text: what their encoding lacks is written plainly or as an escape."""
    import codecs

    def plain(error: UnicodeError) -> tuple[str, int]:
        if not isinstance(error, UnicodeEncodeError):
            raise error
        letters = error.object[error.start : error.end]
        escaped = (_PLAIN.get(letter) or letter.encode("ascii", "backslashreplace").decode() for letter in letters)
        return "".join(escaped), error.end

    codecs.register_error("smtpi18n", plain)
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="smtpi18n")
