"""Many replies recognised one after the other, as a log has them: each is known by its pattern, of which a log has few. Knows no locale."""

from __future__ import annotations

import re
from functools import lru_cache

from ..codes import EnhancedStatusCode, InvalidCodeError, ReplyCode
from ..parsing.exceptions import of_text
from ..parsing.server_reply import ServerReply, host_in, plain_reply
from ..reasons import Reason
from .draft import Finding, key_of
from .provider_marks import able, marks, met, told
from .recognition import index

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..facts import Command

MOST_PATTERNS = 8_192
LONGEST_SAMPLE = 1_000
LONGEST_TEXT = 4_096

_line_of = index().line_of
_near = marks().near
# The first line of a reply of several that a log writes as one.
_JOINED = re.compile(r"([245][0-9]{2})-(?:([245]\.[0-9]{1,3}\.[0-9]{1,3}) )?", re.ASCII)
# What differs in texts of one pattern: addresses of machines, and what has a digit, a dot or an at sign in it, but for all that may be a code.
_ADDRESS = re.compile(r"(?<![0-9.])(?:[0-9]{1,3}\.){3}[0-9]{1,3}(?![0-9]|\.[0-9])", re.ASCII)
_VARYING = re.compile(
    r"(?<![^\s()<>\"',;])(?![^\s()<>\"',;]{0,400}?(?:[245]\.[0-9]|(?<![0-9A-Za-z])[245][0-9]{2}(?![0-9A-Za-z])))"
    r"[^\s()<>\"',;]{0,400}[0-9.@][^\s()<>\"',;]{0,400}",
    re.ASCII,
)


class Pattern:
    """What texts of one pattern have in common: the ``key`` of what was found, its ``reason``; ``count``, how many there were; the first ``text``.

    ``people`` are the addresses that were known where that text was said, ``marks`` those of providers that may stand in it.
    """

    __slots__ = ("count", "key", "marks", "people", "reason", "text")

    def __init__(self, key: tuple[Any, ...], text: str, people: tuple[str, ...], marks: tuple[Any, ...] = ()) -> None:
        self.key = key
        self.reason: Reason = key[0]
        self.text = text[:LONGEST_SAMPLE]
        self.people = people
        self.count = 0
        self.marks = marks


class Recogniser:
    """Recognises texts, and counts how many there are of each pattern; of the rarest patterns, the oldest are forgotten."""

    def __init__(self) -> None:
        self.patterns: dict[tuple[Any, ...], Pattern] = {}

    def pattern(
        self, text: str, command: Command | None, status: str | None, host: str | None, people: tuple[str, ...] = ()
    ) -> Pattern:
        """The pattern of a *text* that answered *command*; *status* is the enhanced status code beside it, *host* the server that said it.

        It is that of the text alone, whatever was asked before. *people* are kept with the first text of a pattern.
        """
        plain = plain_reply(text)
        if plain is None:
            text = text[:LONGEST_TEXT]
            return self._joined(text, command, host, people) or self._other(text, command, status, host, people)
        code, found, said = plain
        if found is None and status is not None:
            found = _beside(code, status)
        return self._of_reply(text, code, found, said, command, host, people)

    def _of_reply(
        self,
        text: str,
        code: ReplyCode,
        status: EnhancedStatusCode | None,
        said: str,
        command: Command | None,
        host: str | None,
        people: tuple[str, ...],
    ) -> Pattern:
        line = _line_of(said)
        name: tuple[Any, ...] = (line, code, status, command)
        found = self.patterns.get(name)
        if found is None:
            near = able(line, code, status) if code >= 400 else ()
            found = self._keep(name, Pattern(key_of(line, said, code, status, command, host, False), text, people, near))
        if found.marks:
            note = told(found.marks, said, host)
            if note:
                name = (*name, note)
                found = self.patterns.get(name)
                if found is None:
                    found = self._keep(name, Pattern(key_of(line, said, code, status, command, host, True), text, people))
        found.count += 1
        return found

    def _joined(self, text: str, command: Command | None, host: str | None, people: tuple[str, ...]) -> Pattern | None:
        """That of a reply of several lines in one."""
        start = _JOINED.match(text)
        if start is None or "\\" in text[:LONGEST_SAMPLE]:
            return None
        digits, status = start.groups()
        said = text[start.end() :].replace("\n", " ")
        for again in (f"{digits}-{status} ", f"{digits} {status} ") if status else (f" {digits}-", f" {digits} "):
            said = said.replace(again, " ")
        if digits in said:
            return None
        return self._of_reply(text, _code(digits), _status(status), said, command, host, people)

    def _other(
        self, text: str, command: Command | None, status: str | None, host: str | None, people: tuple[str, ...]
    ) -> Pattern:
        """That of a text that is read with more care: a failure without a reply, or a reply within something else.

        Texts are of one pattern where nothing that decides differs: their words as they are looked for, all that may be a code, and, where
        a provider may be speaking, its marks.
        """
        line = _line_of(text)
        name: tuple[Any, ...] = (_VARYING.sub("·", _ADDRESS.sub("·", text)), line, command, status)
        if _near(line):
            name = (*name, *met(line, text, host or host_in(text)))
        found = self.patterns.get(name)
        if found is None:
            found = self._keep(name, Pattern(_found_in(text, command, status, host), text, people))
        found.count += 1
        return found

    def _keep(self, name: tuple[Any, ...], pattern: Pattern) -> Pattern:
        if len(self.patterns) >= MOST_PATTERNS:
            counts = sorted(one.count for one in self.patterns.values())
            least = counts[len(counts) // 2]
            for old, one in list(self.patterns.items()):
                if one.count <= least:
                    del self.patterns[old]
        self.patterns[name] = pattern
        return pattern


def _found_in(text: str, command: Command | None, status: str | None, host: str | None) -> tuple[Any, ...]:
    """The key of what is found in a *text*; a *status* that a log gives beside it counts where it holds no code itself."""
    seen = of_text(text)
    reply = seen.reply
    beside = _status(status)
    if beside is not None and reply is not None and reply.reply_code is None and reply.enhanced_status_code is None:
        with_status = ServerReply(**{**vars(reply), "enhanced_status_code": beside, "lines": (text,)})
        key = Finding(seen.but(reply=with_status, failure=None), command, host).key
        if key[0] is not Reason.UNKNOWN:
            return key
    return Finding(seen, command, host).key  # the text alone may name a failure, which a status code hides


_code = lru_cache(1_024)(ReplyCode)


@lru_cache(4_096)
def _status(text: str | None) -> EnhancedStatusCode | None:
    try:
        return EnhancedStatusCode(text) if text else None
    except InvalidCodeError:
        return None


@lru_cache(4_096)
def _beside(code: ReplyCode, status: str) -> EnhancedStatusCode | None:
    """The enhanced status code that a log gives beside a reply without one, if it is of the same class and says more."""
    return _status(status) if status[0] == str(code)[0] and not status.endswith(".0.0") else None
