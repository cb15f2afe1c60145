"""What is typed: the subcommands with their options, the request that a command line makes, and the help.

argparse takes the options off a line, and lays out the help. What is wrong with a line is said by the catalogs, since the messages of argparse
are in the language of the environment or in none.
"""

from __future__ import annotations

import argparse

from ..codes import InvalidCodeError, parse_both, parse_code
from ..errors import visible
from ..facts import Command
from ..locales import tags, well_formed
from ..messages import fill
from ..records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..localization import Words

# What each subcommand takes: its words, each with the line of help that explains it, and its options. A slot takes a line of help, which stands for a value.
_PAGE_OPTIONS = ("--locale", "--format", "--width")
WORDS: Mapping[str, Mapping[str, str]] = {
    "lookup": {"{code_word}": "code"},
    "compare": {"A": "code", "B": "code"},
    "list": {"{pattern_word}": "pattern"},
    "explain": {"{reply_word}": "reply"},
    "report": {"{file_word}": "logs"},
    "search": {"{words_word}": "words"},
    "providers": {"{provider_word}": "provider"},
    "export": {},
    "site": {"{folder_word}": "folder"},
    "completion": {"{shell_word}": "shell"},
}
OPTIONS: Mapping[str, tuple[str, ...]] = {
    "lookup": ("--command", "--brief", *_PAGE_OPTIONS),
    "compare": _PAGE_OPTIONS,
    "list": _PAGE_OPTIONS,
    "explain": ("--command", "--redact", "--brief", *_PAGE_OPTIONS),
    "report": ("--by", "--since", "--top", "--brief", *_PAGE_OPTIONS),
    "search": ("--all-locales", "--limit", *_PAGE_OPTIONS),
    "providers": _PAGE_OPTIONS,
    "export": ("--table", "--locale", "--all-locales", "--format", "--output"),
    "site": ("--locale", "--base-url"),
    "completion": ("--locale",),
}
SHELLS = ("bash", "zsh", "fish")
FLAGS = ("--brief", "--all-locales", "--redact")
METAVARS = {
    "--limit": "{limit_word}",
    "--top": "{limit_word}",
    "--since": "{file_word}",
    "--by": "{table_word}",
    "--command": "{name_word}",
    "--locale": "{locale_word}",
    "--width": "{width_word}",
    "--output": "{file_word}",
    "--table": "{table_word}",
    "--base-url": "{url_word}",
}
USAGE: Mapping[str, str] = {
    "lookup": "smtpi18n {code_word} [--command {name_word}] [--brief] [--locale {locale_word}]... [--format {format_word}]",
    "compare": "smtpi18n compare A B [--locale {locale_word}] [--format {format_word}]",
    "list": "smtpi18n list [{pattern_word}] [--locale {locale_word}] [--format {format_word}]",
    "explain": "smtpi18n explain [{reply_word}] [--command {name_word}] [--redact] [--brief] [--locale {locale_word}] [--format {format_word}]",
    "report": "smtpi18n report [{file_word}]... [--by {table_word}]... [--since {file_word}] [--top {limit_word}] [--brief] [--locale {locale_word}] [--format {format_word}]",
    "search": "smtpi18n search {words_word}... [--all-locales] [--limit {limit_word}] [--locale {locale_word}] [--format {format_word}]",
    "providers": "smtpi18n providers [{provider_word}] [--locale {locale_word}] [--format {format_word}]",
    "export": "smtpi18n export [--table {table_word}] [--locale {locale_word}]... [--format {format_word}] [--output {file_word}]",
    "site": "smtpi18n site {folder_word} [--locale {locale_word}]... [--base-url {url_word}]",
    "completion": "smtpi18n completion {shell_word} [--locale {locale_word}]",
}
WORDS_FOR_VALUES = (
    "code_word",
    "pattern_word",
    "words_word",
    "reply_word",
    "limit_word",
    "name_word",
    "locale_word",
    "format_word",
    "width_word",
    "file_word",
    "provider_word",
    "table_word",
    "folder_word",
    "url_word",
    "shell_word",
)
WIDEST = 10_000  # as the line that refuses another width says
MOST_MATCHES = 1_000  # as the line that refuses another number says


class Request(Record):
    """What a command line asks for, checked as far as that needs no knowledge of codes."""

    subcommand: str
    words: tuple[str, ...]
    locales: tuple[str, ...] = ()
    all_locales: bool = False
    command: Command | None = None
    brief: bool = False
    redact: bool = False
    format: str
    is_format_given: bool = False
    width: int | None = None
    output: str | None = None
    table: str | None = None
    limit: int = 10
    by: tuple[str, ...] = ()
    since: str | None = None
    top: int | None = None
    base_url: str | None = None


class UsageError(Exception):
    """A command line that asks for nothing: the *name* of the line that says so, what stands in its slots, and whose help tells more."""

    def __init__(self, name: str, subcommand: str | None = None, /, **slots: str) -> None:
        super().__init__(name)
        self.name = name
        self.subcommand = subcommand
        self.slots = slots


def parse(argv: list[str]) -> Request:
    """What *argv* asks for; raises `UsageError`.

    >>> parse(["250", "--command", "rcpt"]).command
    Command.RCPT
    """
    subcommand, arguments = _subcommand(argv)
    before, after = _at_the_dashes(arguments)
    options, rest = _options(subcommand, before)
    for word in rest:
        if _is_option(word):
            raise UsageError("no_option", subcommand, option=visible(word))
    words = _joined(subcommand, (*rest, *after))
    _check_number(subcommand, words)
    format_given = _last(options, "format")
    format = _format(subcommand, format_given, _last(options, "table")) if "--format" in OPTIONS[subcommand] else ""
    top = _last(options, "top")
    _check_together(subcommand, options, format)
    return Request(
        subcommand=subcommand,
        words=words,
        locales=tuple(tag for text in options["locale"] or () for tag in _tags(subcommand, text)),
        all_locales=options.get("all_locales", False),
        command=_command(subcommand, _last(options, "command")),
        brief=options.get("brief", False),
        redact=options.get("redact", False),
        format=format,
        is_format_given=format_given is not None,
        width=_width(subcommand, _last(options, "width")),
        output=_last(options, "output"),
        table=_last(options, "table"),
        limit=_limit(subcommand, _last(options, "limit")),
        by=tuple(_table(subcommand, text) for text in options.get("by") or ()),
        since=_last(options, "since"),
        top=None if top is None else _limit(subcommand, top, "bad_top"),
        base_url=_last(options, "base_url"),
    )


def _joined(subcommand: str, words: tuple[str, ...]) -> tuple[str, ...]:
    """The *words*, with a reply code and the enhanced status code behind it as one; two codes to be compared stay two."""
    if subcommand in ("search", "explain", "report", "providers", "site") or (
        subcommand == "compare" and len(words) == len(WORDS["compare"])
    ):
        return words
    joined: list[str] = []
    for word in words:
        if joined and parse_both(f"{joined[-1]} {word}"):
            word = f"{joined.pop()} {word}"
        joined.append(word)
    return tuple(joined)


def _subcommand(argv: list[str]) -> tuple[str, list[str]]:
    """The subcommand and its arguments: a bare code is looked up, other words are searched for, and options may stand anywhere."""
    position = place_of_subcommand(argv)
    return ("lookup", argv) if position is None else (argv[position], [*argv[:position], *argv[position + 1 :]])


def place_of_subcommand(argv: list[str]) -> int | None:
    """Where the subcommand stands, if there is one: before any other word, as in ``--locale ru list``, or behind the first code."""
    is_value = False
    for position, word in enumerate(_at_the_dashes(argv)[0]):
        if word in OPTIONS and not is_value:
            return position
        if not (is_value or _is_option(word) or _is_code(word)):
            return None
        is_value = _is_option(word) and "=" not in word and word not in FLAGS
    return None


def mistyped(argv: list[str]) -> tuple[str, str] | None:
    """The word that stands in place of a subcommand and is near to the name of one, and that name, if the words behind it go with it.

    >>> mistyped(["repot", "mail.log"]), mistyped(["--locale", "ru", "lokup", "550"]), mistyped(["mailbox", "full"])
    (('repot', 'report'), ('lokup', 'lookup'), None)
    """
    from difflib import get_close_matches

    if place_of_subcommand(argv) is not None:
        return None
    words, is_value = [], False
    for word in _at_the_dashes(argv)[0]:
        if not (is_value or _is_option(word)):
            words.append(word)
        is_value = _is_option(word) and "=" not in word and word not in FLAGS
    first, rest = (words[0], words[1:]) if words else ("", [])
    for name in get_close_matches(first.casefold()[:20], OPTIONS, n=1, cutoff=0.8):
        if _goes_with(name, rest):
            return first, name
    return None


def _goes_with(subcommand: str, words: list[str]) -> bool:
    if subcommand == "report":
        return all("." in word or "/" in word for word in words)
    if subcommand in ("lookup", "compare", "list"):
        return all(map(_is_code, words))
    if subcommand == "providers" and len(words) == 1:
        from ..explanations.providers import is_known

        return is_known(words[0])
    return subcommand in ("search", "explain") or not words


def bare_reply(argv: list[str]) -> list[str] | None:
    """The same command line as an explanation, if it names no subcommand and holds words that are not codes alone.

    >>> bare_reply(["550 5.1.1 User unknown", "--locale", "ru"]), bare_reply(["550"]), bare_reply(["550", "551"])
    (['explain', '550 5.1.1 User unknown', '--locale', 'ru'], None, None)
    """
    text = _bare("explain", argv)
    if text is None or not any(letter.isalpha() for letter in text) or all(map(_is_code, text.split())) or _is_code(text):
        return None
    return ["explain", *argv]


def bare_words(argv: list[str]) -> list[str] | None:
    """The same command line as a search, if it names no subcommand and holds words without any code.

    >>> bare_words(["mailbox", "full", "--locale", "ru"]), bare_words(["550"]), bare_words(["lokup", "550"])
    (['search', 'mailbox', 'full', '--locale', 'ru'], None, None)
    """
    text = _bare("search", argv)
    if text is None or not any(letter.isalpha() for letter in text) or _holds_code(text):
        return None
    return ["search", *argv]


def _bare(subcommand: str, argv: list[str]) -> str | None:
    """The words of a command line without a subcommand, as far as the options are those of *subcommand*."""
    before, after = _at_the_dashes(argv)
    if place_of_subcommand(argv) is not None:
        return None
    try:
        _, rest = _options(subcommand, before)
    except UsageError:
        return None
    return None if any(_is_option(word) for word in rest) else " ".join((*rest, *after))


def _holds_code(text: str) -> bool:
    return any(letter.isdigit() for letter in text) or any(_is_code(word) for word in text.split())


def _at_the_dashes(argv: list[str]) -> tuple[list[str], list[str]]:
    """What stands before ``--``, and what stands behind it and is no option."""
    if "--" not in argv:
        return argv, []
    position = argv.index("--")
    return argv[:position], argv[position + 1 :]


def _options(subcommand: str, argv: list[str]) -> tuple[dict[str, Any], list[str]]:
    """The values of the options of a subcommand, and all other words."""
    parser = argparse.ArgumentParser(
        prog="smtpi18n", add_help=False, allow_abbrev=False, exit_on_error=False, formatter_class=_of_any_width
    )
    for option in OPTIONS[subcommand]:
        parser.add_argument(option, action="store_true" if option in FLAGS else "append")
    try:
        options, rest = parser.parse_known_args(argv)
    except argparse.ArgumentError as error:  # nothing else is left for argparse to find wrong
        name = error.argument_name or ""
        raise UsageError("takes_no_value" if name in FLAGS else "no_value", subcommand, option=name) from None
    return vars(options), rest


def _of_any_width(prog: str) -> argparse.HelpFormatter:
    """What argparse asks for with each option, though it shows no help: a given width spares it a look at the terminal, and a large import."""
    return argparse.HelpFormatter(prog, width=80)


def _is_option(word: str) -> bool:
    return word.startswith("-") and word != "-" and not word[1:].isdigit() and " " not in word


def _check_number(subcommand: str, words: tuple[str, ...]) -> None:
    """That there are as many *words* as the subcommand takes; only the pattern of a list and the name of a provider may be left out."""
    if subcommand == "search":
        if not "".join(words).strip():
            raise UsageError("which_words")
        return
    if subcommand in ("explain", "report"):
        return
    if subcommand == "completion":
        if len(words) != 1 or words[0] not in SHELLS:
            raise UsageError("which_shell", shells=", ".join(f"`{shell}`" for shell in SHELLS))
        return
    if len(words) > len(WORDS[subcommand]):
        if subcommand == "lookup":
            raise _more_than_one_code(*words)
        raise UsageError(
            {
                "compare": "two_codes",
                "list": "one_group",
                "providers": "one_provider",
                "export": "whole_export",
                "site": "one_folder",
            }[subcommand]
        )
    if len(words) < len(WORDS[subcommand]) and subcommand not in ("list", "providers"):
        raise UsageError({"lookup": "which_code", "compare": "two_codes", "site": "which_folder"}[subcommand])


def _more_than_one_code(first: str, second: str, *_: str) -> UsageError:
    """What is wrong with several words where one code is wanted: a misspelt subcommand, two codes to be compared, or a reply that is pasted whole."""
    if not _is_code(first):
        return UsageError("no_subcommand", word=visible(first), subcommands=", ".join(f"`{name}`" for name in OPTIONS))
    return UsageError("one_code", a=first, b=second)


def _is_code(word: str) -> bool:
    try:
        return bool(parse_both(word) or parse_code(word))
    except InvalidCodeError:
        return False


def _check_together(subcommand: str, options: dict[str, Any], format: str) -> None:
    """That no two options contradict each other."""
    if options["locale"] and options.get("all_locales") and subcommand != "search":
        raise UsageError("locale_or_all", subcommand)
    if options.get("brief") and format == "json":
        raise UsageError("brief_or_json", subcommand)
    if format == "json" and (options.get("by") or options.get("top")):
        raise UsageError("tables_or_json", subcommand)


def _last(options: dict[str, Any], name: str) -> str | None:
    values: list[str] | None = options.get(name)
    return values[-1] if values else None


def _tags(subcommand: str, text: str) -> list[str]:
    try:
        return tags(text)
    except ValueError:
        raise UsageError("bad_locale", subcommand, locale=visible(text)) from None


def _command(subcommand: str, text: str | None) -> Command | None:
    try:
        return None if text is None else Command.parse(text)
    except ValueError:
        known = ", ".join(f"`{command.value}`" for command in Command)
        raise UsageError("no_command", subcommand, command=visible(text or ""), commands=known) from None


def _format(subcommand: str, text: str | None, table: str | None) -> str:
    known = _formats(subcommand)
    if text is None:
        return known[0] if table is None else "csv"  # which holds one table
    if text not in known:
        raise UsageError("no_format", subcommand, format=visible(text), formats=", ".join(f"`{format}`" for format in known))
    return text


def _formats(subcommand: str) -> tuple[str, ...]:
    """The formats of a subcommand, first the one that is written unless another is asked for."""
    if subcommand == "export":
        from ..export import FORMATS as OF_FILES

        return tuple(OF_FILES)
    from ..rendering import FORMATS as OF_PAGES

    return tuple(OF_PAGES)


def values_of(option: str, subcommand: str) -> tuple[str, ...]:
    """What an option of a subcommand may be, where that is one of a few words."""
    if option == "--format":
        return _formats(subcommand)
    if option == "--by":
        from ..rendering import TABLES

        return tuple(TABLES)
    if option == "--table":
        from ..export.contents import TABLES as OF_EXPORTS

        return tuple(OF_EXPORTS)
    return ()


def _limit(subcommand: str, text: str | None, wrong: str = "bad_limit") -> int:
    if text is None:
        return Request._defaults["limit"]  # type: ignore[no-any-return]
    limit = int(text) if text.isascii() and text.isdigit() and len(text) <= len(str(MOST_MATCHES)) else 0
    if not 1 <= limit <= MOST_MATCHES:
        raise UsageError(wrong, subcommand, number=visible(text))
    return limit


def _table(subcommand: str, text: str) -> str:
    from ..rendering import TABLES

    if text not in TABLES:
        raise UsageError("no_table", subcommand, table=visible(text), tables=", ".join(f"`{table}`" for table in TABLES))
    return text


def _width(subcommand: str, text: str | None) -> int | None:
    if text is None:
        return None
    from ..rendering import NARROWEST

    width = int(text) if text.isascii() and text.isdigit() and len(text) <= len(str(WIDEST)) else 0
    if not NARROWEST <= width <= WIDEST:
        raise UsageError("bad_width", subcommand, width=visible(text))
    return width


def wished_locales(argv: list[str]) -> list[str]:
    """The well-formed locales that a command line names, even if all else is wrong with it, since what is wrong is said in them.

    >>> wished_locales(["--locale=ru", "abc", "--locale", "en", "--locale"])
    ['ru', 'en']
    """
    named = [word.removeprefix("--locale=") for word in argv if word.startswith("--locale=")]
    named += [argv[place + 1] for place, word in enumerate(argv[:-1]) if word == "--locale"]
    return [tag for tag in named if well_formed(tag)]


# Help


def asks_for_help(argv: list[str]) -> bool:
    """Whether a command line asks for help, whatever else it says."""
    return not {"-h", "--help"}.isdisjoint(_at_the_dashes(argv)[0])


def asks_for_version(argv: list[str]) -> bool:
    """Whether a command line without a subcommand asks for the version."""
    return "--version" in _at_the_dashes(argv)[0] and OPTIONS.keys().isdisjoint(argv)


def help_page(argv: list[str], words: Words) -> str:
    """The help on the subcommand in *argv*, or on the whole command."""
    subcommand = next((word for word in argv if word in OPTIONS), None)
    usage = USAGE.values() if subcommand is None else [USAGE[subcommand]]
    lines = "\n".join((f"{words.help_text('usage')}:", *(f"  {_for_value(words, line)}" for line in usage)))
    parser = _parser_of_all(words) if subcommand is None else _parser_of(subcommand, words)
    return f"{lines}\n\n{parser.format_help()}".rstrip("\n")


def _parser_of_all(words: Words) -> argparse.ArgumentParser:
    parser = _bare_parser(description=words.help_text("about"), epilog=words.help_text("codes"))
    subcommands = parser.add_argument_group(words.help_text("commands"))
    for name in OPTIONS:
        subcommands.add_argument(name, help=help_line(words, name))
    options = parser.add_argument_group(words.help_text("options"))
    options.add_argument("-h", "--help", action="store_true", help=help_line(words, "help"))
    options.add_argument("--version", action="store_true", help=help_line(words, "version"))
    return parser


def _parser_of(subcommand: str, words: Words) -> argparse.ArgumentParser:
    parser = _bare_parser()
    arguments, options = (parser.add_argument_group(words.help_text(name)) for name in ("arguments", "options"))
    for word, name in WORDS[subcommand].items():
        arguments.add_argument(_for_value(words, word), help=help_line(words, name))
    options.add_argument("-h", "--help", action="store_true", help=help_line(words, "help"))
    for option in OPTIONS[subcommand]:
        said = help_line(words, option, subcommand)
        if option in FLAGS:
            options.add_argument(option, action="store_true", help=said)
        else:
            metavar = _for_value(words, METAVARS[option]) if option in METAVARS else f"{{{','.join(_formats(subcommand))}}}"
            options.add_argument(option, metavar=metavar, help=said)
    return parser


# The lines of help on options that mean another thing elsewhere; those of all others have the name of the option.
_SAID_OF = {
    ("compare", "--locale"): "one_locale",
    ("list", "--locale"): "one_locale",
    ("search", "--locale"): "one_locale",
    ("explain", "--locale"): "one_locale",
    ("providers", "--locale"): "one_locale",
    ("report", "--locale"): "one_locale",
    ("completion", "--locale"): "one_locale",
    ("report", "--brief"): "report_brief",
    ("search", "--all-locales"): "search_all_locales",
    ("export", "--locale"): "locales",
    ("export", "--format"): "file_format",
    ("site", "--locale"): "site_locale",
}


def _bare_parser(**texts: str) -> argparse.ArgumentParser:
    return argparse.ArgumentParser(prog="smtpi18n", usage=argparse.SUPPRESS, add_help=False, **texts)  # type: ignore[arg-type]


def _for_value(words: Words, text: str) -> str:
    """*text* with the words of the language for what stands in its slots."""
    return fill(text, **{name: words.help_text(name) for name in WORDS_FOR_VALUES})


def help_line(words: Words, name: str, subcommand: str | None = None) -> str:
    """The line of help on a subcommand or another *name*, or on an option of *subcommand*, as argparse takes it."""
    if subcommand is not None:
        name = _SAID_OF.get((subcommand, name)) or name.removeprefix("--").replace("-", "_")
    return words.help_text(name).replace("%", "%%")  # argparse fills in what follows a percent sign
