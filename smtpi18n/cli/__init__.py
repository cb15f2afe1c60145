"""The command ``smtpi18n``: what it answers, what it says beside the answer, and exit statuses.

Exit status 0: answered; 1: a well-formed code about which nothing is known; 2: not a code, wrong usage, or an output that
cannot be written; 141: the reader of a pipe has gone away; 143: an export was told to stop (``SIGTERM``).
"""

from __future__ import annotations

import os
import sys

from ..codes import InvalidCodeError, UnknownCodeError, parse_both, parse_code
from ..errors import visible
from ..locales import names
from ..messages import fill
from ..translator import default
from .arguments import (
    OPTIONS,
    UsageError,
    asks_for_help,
    asks_for_version,
    bare_reply,
    bare_words,
    help_page,
    mistyped,
    parse,
    wished_locales,
)
from .terminal import (
    WIDEST,
    WIDEST_IN_COLORS,
    discard,
    environment_locales,
    make_printable,
    note,
    reason_name,
    takes_colors,
    tell,
    until_stopped,
    width,
    write_bytes,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from typing import Any

    from ..comparisons import Comparison
    from ..entries import Entry
    from ..explanations import Explanation, ProviderNotes
    from ..localization import Words
    from ..rendering import Shown
    from ..reports import Report
    from .arguments import Request

# As much of a file or of standard input as is read: of a mail, its end is what it returns.
MOST_BYTES = 32_000_000

EXAMPLES = (
    "smtpi18n 550",
    "smtpi18n 550 5.1.1",
    "smtpi18n '554 5.7.1 Relay access denied'",
    "smtpi18n compare 251 354",
    "smtpi18n 250 --command rcpt",
    "smtpi18n providers gmail.com",
    "smtpi18n search greylisted",
    "smtpi18n list {family}",
)
OF_LOGS = "smtpi18n report /var/log/mail.log"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line *argv* and return the exit status."""
    make_printable()
    arguments = list(sys.argv[1:] if argv is None else argv)
    from_environment = environment_locales(os.environ)
    if "_ARGCOMPLETE" in os.environ:  # a shell asks
        from .completion import complete

        return complete(os.environ, from_environment)
    words = default.words([*wished_locales(arguments), *from_environment])
    try:
        status = _run(arguments, from_environment, words)
        print(end="", flush=True)
        return status
    except OSError as error:
        discard(sys.stdout)
        if isinstance(error, BrokenPipeError):
            return 141
        return _fail(words.line("not_written", reason=_reason(error, words)))


def _run(argv: list[str], from_environment: list[str], words: Words) -> int:
    if not argv:
        print(_start(words))
        return 0
    if asks_for_help(argv):
        print(help_page(argv, words))
        return 0
    if asks_for_version(argv):
        from .. import __version__

        print(f"smtpi18n {__version__}")
        return 0
    try:
        reply = bare_reply(argv)
        if reply:
            status = _said(parse(reply), mistyped(argv), from_environment, words)
            if status is not None:
                return status
        words_alone = bare_words(argv)
        if words_alone:
            found = _found(parse(words_alone), from_environment, words)
            if found is not None:
                return found
        request = parse(argv)
        return _SUBCOMMANDS[request.subcommand](request, from_environment, words)
    except UsageError as error:
        mistake = mistyped(argv) if error.name in ("no_subcommand", "no_option") else None
        if mistake:
            return _no_subcommand(mistake, words)
        hint = [words.line("options", subcommand=error.subcommand) if error.subcommand else words.line("more")]
        return _fail(words.line(error.name, **error.slots), *hint)
    except UnknownCodeError as error:
        near = words.items(words.code(code) for code in error.nearest)
        hint = [words.line("nearest", codes=near)] if near else []
        if not near:
            hint.append(words.line("expected"))
        return _fail(words.line("unknown", code=str(error.code)), *hint, status=1)
    except InvalidCodeError as error:
        wrong = str(error.value)
        said = words.line("invalid", code=visible(wrong)) if wrong.strip() else words.line("which_code")
        return _fail(said, words.line("expected"))


def _start(words: Words) -> str:
    from ..searching import is_available

    family = words.phrase("family_4yz")
    shown = [example for example in EXAMPLES if is_available() or not example.startswith("smtpi18n search ")]
    examples = (f"  {fill(example, family=family)}" for example in shown)
    return "\n".join(
        (
            words.line("start"),
            "",
            words.line("try"),
            *examples,
            "",
            words.line("try_a_log"),
            f"  {OF_LOGS}",
            "",
            words.line("more"),
        )
    )


def _reason(error: OSError, words: Words) -> str:
    """Why the system did not do something: in our words, since its own are in the language of its set-up, or in its own as a quotation."""
    name = reason_name(error)
    return words.line(name) if name else f"`{visible(error.strerror or str(error))}`"


def _fail(*lines: str, status: int = 2) -> int:
    for line in lines:
        tell(line)
    return status


# The subcommands


def _lookup(request: Request, from_environment: list[str], words: Words) -> int:
    code, command = request.words[0], request.command
    wanted: list[str | list[str]] = [*request.locales] or [from_environment]
    entries = [default.lookup(code, locale=locale, command=command) for locale in wanted]
    _tell_of_locales(request, zip(wanted, entries, strict=True), words)
    answers = entries[0].commands
    if command and answers and command not in answers:
        tell(words.line("not_answered", code=visible(code), command=words.command(command)))
    return _show(entries if len(entries) > 1 else entries[0], request, words)


def _compare(request: Request, from_environment: list[str], words: Words) -> int:
    a, b = request.words
    locale = _one_locale(request, from_environment)
    comparison = default.compare(a, b, locale=locale)
    _tell_of_locales(request, [(locale, comparison)], words)
    return _show(comparison, request, words)


def _list(request: Request, from_environment: list[str], words: Words) -> int:
    pattern = request.words[0] if request.words else None
    locale = _one_locale(request, from_environment)
    try:
        codes = default.codes(pattern)
    except InvalidCodeError:
        if not (pattern and parse_both(pattern)):
            parse_code(pattern)  # what is no code at all is said to be none
        raise UsageError("one_group") from None
    entries = [default.lookup(code, locale=locale) for code in codes]
    _tell_of_locales(request, ((locale, entry) for entry in entries), words)
    if not entries:
        return _fail(words.line("unknown", code=visible(pattern or "")), status=1)
    return _show(entries, request, words)


def _explain(request: Request, from_environment: list[str], words: Words) -> int:
    what = _what_to_explain(request, words)
    if isinstance(what, int):
        return what
    locale = _one_locale(request, from_environment)
    found = default.explain_all(what, locale=locale, command=request.command, redact=request.redact)
    _tell_of_locales(request, ((locale, one) for one in found), words)
    return _show(found[0] if len(found) == 1 else found, request, words)


def _what_to_explain(request: Request, words: Words) -> str | bytes | int:
    """What was typed, or what stands in a file or comes in by standard input; or the exit status where there is nothing."""
    text = " ".join(request.words)
    if request.words and text != "-":
        if len(request.words) == 1 and text.lower().endswith((".eml", ".msg", ".txt")) and " " not in text:
            try:
                with open(text, "rb") as file:
                    return file.read(MOST_BYTES)
            except OSError as error:
                return _not_read(text, error, words)
            except ValueError as error:
                return _fail(words.line("not_read", file=visible(text), reason=f"`{visible(str(error))}`"))
        return text
    if sys.stdin is None or (not request.words and sys.stdin.isatty()):
        raise UsageError("which_reply", request.subcommand)
    try:
        data = sys.stdin.buffer.read(MOST_BYTES)
    except (OSError, AttributeError):  # nobody has given it anything to read
        data = b""
    if not data.strip():
        raise UsageError("which_reply", request.subcommand)
    return data


def _no_subcommand(mistake: tuple[str, str], words: Words) -> int:
    """The exit status once a subcommand is said to be none, with the one that is near to it."""
    subcommands = ", ".join(f"`{name}`" for name in OPTIONS)
    said = words.line("no_subcommand", word=visible(mistake[0]), subcommands=subcommands)
    return _fail(said, words.line("nearest_subcommand", subcommand=mistake[1]))


def _said(request: Request, mistake: tuple[str, str] | None, from_environment: list[str], words: Words) -> int | None:
    """The exit status once words are explained that name no subcommand; ``None`` where nothing in them is recognised, so that they are searched for.

    Where a *mistake* in a subcommand is likelier, that is said in place of a search.
    """
    text = " ".join(request.words)
    if len(request.words) == 1 and text.lower().endswith(".eml"):
        return _explain(request, from_environment, words)
    from ..reasons import Confidence, Reason

    locale = _one_locale(request, from_environment)
    found = default.explain(text, locale=locale, command=request.command, redact=request.redact)
    has_code = found.reply_code is not None or found.enhanced_status_code is not None
    is_recognised = found.reason is not Reason.UNKNOWN and found.confidence is not Confidence.GUESS
    if not has_code and not is_recognised:
        if mistake:
            return _no_subcommand(mistake, words)
        from ..searching import is_available

        if bare_words([text]) and not is_available():
            tell(words.line("search_needs_extra"))
            return _show(found, request, words)
        return None
    _tell_of_locales(request, [(locale, found)], words)
    return _show(found, request, words)


def _search(request: Request, from_environment: list[str], words: Words) -> int:
    found = _found(request, from_environment, words)
    if found is None:
        text = visible(" ".join(request.words))
        hint = [] if request.all_locales else [words.line("other_languages", text=text)]
        return _fail(words.line("nothing_found", text=text), *hint, status=1)
    return found


def _found(request: Request, from_environment: list[str], words: Words) -> int | None:
    """The exit status once what a search has found is shown; ``None`` if it has found nothing."""
    from ..searching import SearchUnavailableError

    locale = _one_locale(request, from_environment)
    text = " ".join(request.words)
    try:
        matches = default.search(text, locale=locale, all_locales=request.all_locales, limit=request.limit)
    except SearchUnavailableError:
        return _fail(words.line("search_needs_extra"))
    if not matches:
        return None
    _tell_of_locales(request, ((locale, match.entry) for match in matches), words)
    return _show(matches, request, words)


def _providers(request: Request, from_environment: list[str], words: Words) -> int:
    locale = _one_locale(request, from_environment)
    if not request.words:
        several = default.providers(locale=locale)
        _tell_of_locales(request, ((locale, one) for one in several), words)
        return _show(several, request, words)
    from ..explanations.providers import near

    try:
        one = default.provider(request.words[0], locale=locale)
    except ValueError:
        hint = (
            [words.line("nearest_providers", providers=", ".join(found))]
            if (found := near(request.words[0], default.provider_names()))
            else []
        )
        return _fail(words.line("no_provider", provider=visible(request.words[0])), *hint, words.line("all_providers"), status=1)
    _tell_of_locales(request, [(locale, one)], words)
    return _show(one, request, words)


def _report(request: Request, from_environment: list[str], words: Words) -> int:
    from .report import LogError, Logs

    if not request.words and (sys.stdin is None or sys.stdin.isatty()):
        raise UsageError("which_log", request.subcommand)
    locale = _one_locale(request, from_environment)
    since = _earlier(request.since, words) if request.since is not None else None
    if isinstance(since, int):
        return since
    try:
        logs = Logs(request.words or ("-",), words)
        for file in logs.twice:
            tell(words.line("log_twice", file=visible(file)))
        report = default.report(logs, locale=locale, since=since)
    except LogError as error:
        return _not_read(error.file, error.error, words)
    except ValueError:  # nothing else is left to be wrong
        return _fail(words.line("no_report", file=visible(request.since or "")))
    if not (report.lines or request.words):
        raise UsageError("which_log", request.subcommand)
    for file in logs.damaged:
        tell(words.line("log_damaged", file=visible(file)))
    if report.lines == report.other_lines:
        return _fail(words.line("no_mail_log"), status=2 if logs.damaged else 1)
    _tell_of_locales(request, [(locale, report)], words)
    return max(_show(report, request, words), 2 if logs.damaged else 0)


def _earlier(file: str, words: Words) -> dict[str, Any] | int:
    """An earlier report in its JSON form, or the exit status where there is none."""
    from json import load

    try:
        with open(file, "rb") as opened:
            found = load(opened)
    except OSError as error:
        return _not_read(file, error, words)
    except (ValueError, RecursionError):
        found = None
    return found if isinstance(found, dict) else _fail(words.line("no_report", file=visible(file)))


def _not_read(file: str, error: OSError | None, words: Words) -> int:
    if error is None:
        reason = words.line("reason_damaged")
    elif isinstance(error, FileNotFoundError):
        reason = words.line("reason_no_file")
    elif isinstance(error, PermissionError):
        reason = words.line("reason_not_readable")
    else:
        reason = _reason(error, words)
    return _fail(words.line("not_read", file=visible(file), reason=reason))


def _export(request: Request, from_environment: list[str], words: Words) -> int:
    from ..export import ExportError, encoded, save, text
    from ..export.contents import Contents

    locales = [*request.locales] or [default.negotiate_locale(from_environment)]
    try:
        contents = Contents(default, None if request.all_locales else locales, request.table)
        if request.output is not None and request.output != "-":
            output = request.output
            until_stopped(lambda: save(contents, request.format, output))
        else:
            write_bytes(encoded(piece) for piece in text(contents, request.format))
        return 0
    except ExportError as error:
        if isinstance(error.__cause__, OSError):
            return _fail(words.line(error.name, **{**error.slots, "reason": _reason(error.__cause__, words)}))
        raise UsageError(error.name, request.subcommand, **error.slots) from error


def _site(request: Request, from_environment: list[str], words: Words) -> int:
    from ..rendering.html import HtmlUnavailableError
    from ..site import SiteError, build

    folder = request.words[0]
    try:
        number = build(folder, request.locales, base_url=request.base_url, progress=_shown_on_terminal(words))
    except HtmlUnavailableError:
        return _fail(words.line("html_needs_extra"))
    except SiteError as error:
        if isinstance(error.__cause__, OSError):
            return _fail(words.line(error.name, **{**error.slots, "reason": _reason(error.__cause__, words)}))
        raise UsageError(error.name, request.subcommand, **error.slots) from error
    tell(words.line("site_written", number=str(number), file=visible(os.path.join(folder, "index.html"), len(folder) + 20)))
    return 0


def _shown_on_terminal(words: Words) -> Callable[[float], None]:
    """What shows the share of a work that is done as a bar on the terminal, and takes it away at the end."""
    from ..rendering.text import bar_of

    def show(share: float) -> None:
        line = words.line("site_progress", percent=str(int(share * 100)))
        note(f"{line}  {bar_of(share, 30)}" if share < 1 else "")

    return show


def _completion(request: Request, from_environment: list[str], words: Words) -> int:
    from .completion import script

    try:
        print(script(request.words[0], words))
    except ImportError:
        return _fail(words.line("completion_needs_extra"))
    return 0


# The lines that name the extra of a format, by the package that is missing.
_EXTRAS = {"jinja2": "html_needs_extra", "rich": "terminal_needs_extra"}

_SUBCOMMANDS: Mapping[str, Callable[[Request, list[str], Words], int]] = {
    "lookup": _lookup,
    "compare": _compare,
    "list": _list,
    "explain": _explain,
    "report": _report,
    "search": _search,
    "providers": _providers,
    "export": _export,
    "site": _site,
    "completion": _completion,
}


def _one_locale(request: Request, from_environment: list[str]) -> str | list[str]:
    if len(request.locales) > 1:
        raise UsageError("one_locale")
    return request.locales[0] if request.locales else from_environment


def _tell_of_locales(
    request: Request,
    answers: Iterable[tuple[str | list[str], Entry | Comparison | Explanation | ProviderNotes | Report]],
    words: Words,
) -> None:
    """Say beside the answers, each with what was wanted, which locales have no catalog or not all the texts of an answer."""
    for tag in request.locales:
        if not names(tag, default.layer.table):
            tell(words.line("no_catalog", locale=tag, locales=words.items(default.available_locales())))
    found = dict.fromkeys((default.negotiate_locale(wanted), answer.locale) for wanted, answer in answers)
    for wanted, locale in found:
        if wanted != locale:
            tell(words.line("not_whole", locale=wanted, answer=locale))


def _show(result: Shown, request: Request, words: Words) -> int:
    from ..rendering import render

    format: Any = request.format  # one of those that there are, as has been checked
    if not request.is_format_given and takes_colors(os.environ):
        format = "terminal"
    by: Any = request.by
    columns = request.width or width(WIDEST_IN_COLORS if format == "terminal" else WIDEST)
    is_page = request.format == "html"
    try:
        text = render(result, format, width=columns, brief=request.brief, by=by, top=request.top, page=is_page)
    except ImportError as error:
        if error.name not in _EXTRAS:
            raise
        return _fail(words.line(_EXTRAS[error.name]))
    print(text)
    return 0
