"""The command ``smtpi18n``: arguments, the locale of the terminal, and exit statuses.

Exit status 0: answered; 1: a well-formed code about which nothing is known; 2: not a code, or wrong usage; 141: the reader
of a pipe has gone away.
"""

from __future__ import annotations

import argparse
import os
import sys

from .catalogs import SOURCE_LOCALE, tags
from .codes import Command, InvalidCodeError, UnknownCodeError, shown
from .texts import fill
from .translator import default

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .catalogs import Wanted
    from .comparison import Comparison
    from .entries import Entry

COMMANDS = ("lookup", "compare", "list", "export")
EXPORT_FORMATS = ("json", "jsonl", "csv", "i18next", "sqlite", "parquet")  # those of `smtpi18n.export`, without loading it
NARROWEST, WIDEST = 40, 100


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line *argv* and return the exit status."""
    _make_printable()
    try:
        status = _run(list(sys.argv[1:] if argv is None else argv))
        print(end="", flush=True)
        return status
    except BrokenPipeError:
        # Python flushes the stream once more when it exits; give it somewhere to write to.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141


def _run(argv: list[str]) -> int:
    from_environment = environment_locale(os.environ)
    if not argv:
        _print_start(from_environment)
        return 0
    parser = _parser()
    options, rest = parser.parse_known_args(_with_command(argv))
    if rest and options.run == "lookup" and not rest[0].startswith("-"):
        return _fail("one code at a time; two codes are compared, as in `smtpi18n compare 251 354`")
    if rest:
        parser.error(f"unrecognized arguments: {' '.join(rest)}")
    try:
        locales = [tags(tag)[0] for tag in options.locale or ()]
        if options.command is not None:
            options.command = Command.parse(options.command)
    except ValueError as error:
        return _fail(str(error))
    if options.run == "export":
        return _export(options, locales or [default.negotiate_locale(from_environment)])
    if len(locales) > 1 and options.run != "lookup":
        return _fail("two locales side by side: only for one code, as in `smtpi18n 251 --locale en --locale ru`")
    locale = locales[0] if locales else from_environment
    try:
        result = _result(options, locales or [locale])
    except UnknownCodeError as error:
        near = default.phrase("list_separator", locale=locale).join(
            default.code_text(code, locale=locale) for code in error.nearest
        )
        lines = [fill(default.phrase("cli_unknown", locale=locale), code=str(error.code))]
        if near:
            lines.append(fill(default.phrase("cli_nearest", locale=locale), codes=near))
        return _fail(*lines, status=1)
    except InvalidCodeError as error:
        invalid = fill(default.phrase("cli_invalid", locale=locale), code=shown(error.value))
        digits, separator = str(error.value)[:3], str(error.value)[3:4]
        if digits.isascii() and digits.isdigit() and "200" <= digits <= "599" and separator in (" ", "-"):
            hint = fill(default.phrase("cli_whole_reply", locale=locale), code=digits)  # 550-5.1.1 User unknown
        else:
            hint = default.phrase("cli_expected", locale=locale)
        return _fail(invalid, hint)
    from .rendering import render

    if not result:
        return _fail(fill(default.phrase("cli_unknown", locale=locale), code=options.pattern), status=1)
    print(render(result, options.format, width=_width()))
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


def _parser() -> argparse.ArgumentParser:
    from . import __version__
    from .rendering import FORMATS

    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--locale", action="append", metavar="TAG", help="language, such as ru; twice for both side by side")
    common.add_argument("--format", choices=FORMATS, default="text", help="output format (default: text)")
    common.set_defaults(command=None)
    parser = argparse.ArgumentParser(
        prog="smtpi18n",
        usage=(
            "smtpi18n CODE [--command NAME] [--locale TAG]... [--format FORMAT]\n"
            "       smtpi18n compare A B [--locale TAG] [--format FORMAT]\n"
            "       smtpi18n list [PATTERN] [--locale TAG] [--format FORMAT]\n"
            "       smtpi18n export [--locale TAG]... [--format FORMAT] [--output FILE]"
        ),
        description="Say what an SMTP code means, or how two codes differ.",
        epilog="A code is a reply code (550) or a group of them (4yz, x5z). COMMAND --help tells more of each.",
    )
    parser.add_argument("--version", action="version", version=f"smtpi18n {__version__}")
    runs = parser.add_subparsers(dest="run", metavar="COMMAND", prog="smtpi18n")
    lookup = runs.add_parser("lookup", parents=[common], help="what one code means (the word `lookup` may be left out)")
    lookup.add_argument("code", metavar="CODE")
    lookup.add_argument("--command", metavar="NAME", help="what the code answered, such as rcpt, connect or end-of-data")
    compare = runs.add_parser("compare", parents=[common], help="how two codes differ")
    compare.add_argument("a", metavar="A")
    compare.add_argument("b", metavar="B")
    listing = runs.add_parser("list", parents=[common], help="the codes that are known")
    listing.add_argument("pattern", metavar="PATTERN", nargs="?", help="only those of this group, such as 4yz")
    export = runs.add_parser("export", help="everything that is known, as a file for other programs")
    which = export.add_mutually_exclusive_group()
    which.add_argument("--locale", action="append", metavar="TAG", help="language, such as ru; may be given several times")
    which.add_argument("--all-locales", action="store_true", help="every language that there is")
    export.add_argument("--format", choices=EXPORT_FORMATS, default="json", help="file format (default: json)")
    export.add_argument("--output", metavar="FILE", help="file to write or replace (default: standard output)")
    export.set_defaults(command=None)
    return parser


def _print_start(locale: Wanted) -> None:
    print(default.phrase("cli_start", locale=locale))
    print()
    print(default.phrase("cli_try", locale=locale))
    for example in ("smtpi18n 550", "smtpi18n compare 251 354", "smtpi18n 250 --command rcpt", "smtpi18n list 4yz"):
        print(f"  {example}")
    print()
    print(default.phrase("cli_more", locale=locale))


def _fail(*lines: str, status: int = 2) -> int:
    for line in lines:
        if sys.stderr is not None:  # print() would take the other stream
            print(f"smtpi18n: {line}", file=sys.stderr)
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
    return max(NARROWEST, min(columns, WIDEST))


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
