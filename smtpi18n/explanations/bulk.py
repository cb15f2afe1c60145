"""Many replies recognised one after the other, as a log has them: each is known by its pattern, of which a log has few. Knows no locale."""

from __future__ import annotations

import re
from functools import lru_cache

from ..codes import EnhancedStatusCode, InvalidCodeError, ReplyCode
from ..parsing.exceptions import of_text
from ..parsing.server_reply import plain_reply
from ..reasons import Reason
from .draft import Finding, key_of
from .provider_marks import marks, noted
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
# What differs in texts of one pattern: what has a digit, a dot or an at sign in it, but for codes.
_VARYING = re.compile(
    r"(?!(?:[245][0-9]{2}|[245]\.[0-9]{1,3}\.[0-9]{1,3})(?:[\s:;,)-]|\Z))[^\s()<>\"',;]{0,400}[0-9.@][^\s()<>\"',;]{0,400}",
    re.ASCII,
)


class Pattern:
    """What texts of one pattern have in common: the ``key`` of what was found, its ``reason``; ``count``, how many there were; the first ``text``."""

    __slots__ = ("count", "is_marked", "key", "reason", "text")

    def __init__(self, key: tuple[Any, ...], text: str, is_marked: bool = False) -> None:
        self.key = key
        self.reason: Reason = key[0]
        self.text = text[:LONGEST_SAMPLE]
        self.count = 0
        self.is_marked = is_marked


class Recogniser:
    """Recognises texts, and counts how many there are of each pattern; of the rarest patterns, the oldest are forgotten."""

    def __init__(self) -> None:
        self.patterns: dict[tuple[Any, ...], Pattern] = {}

    def pattern(self, text: str, command: Command | None, status: str | None, host: str | None) -> Pattern:
        """The pattern of a *text* that answered *command*; *status* is the enhanced status code beside it, *host* the server that said it."""
        plain = plain_reply(text)
        if plain is None:
            text = text[:LONGEST_TEXT]
            return self._joined(text, command, host) or self._other(text, command, status, host)
        code, found, said = plain
        if found is None and status is not None:
            found = _beside(code, status)
        return self._of_reply(text, code, found, said, command, host)

    def _of_reply(
        self, text: str, code: ReplyCode, status: EnhancedStatusCode | None, said: str, command: Command | None, host: str | None
    ) -> Pattern:
        line = _line_of(said)
        name: tuple[Any, ...] = (line, code, status, command)
        found = self.patterns.get(name)
        if found is None:
            is_marked = code >= 400 and bool(_near(line))
            found = self._keep(name, Pattern(key_of(line, said, code, status, command, host, False), text, is_marked))
        if found.is_marked:
            note = noted(line, said, code, status, host)
            if note:
                name = (*name, note)
                found = self.patterns.get(name)
                if found is None:
                    found = self._keep(name, Pattern(key_of(line, said, code, status, command, host, True), text))
        found.count += 1
        return found

    def _joined(self, text: str, command: Command | None, host: str | None) -> Pattern | None:
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
        return self._of_reply(text, _code(digits), _status(status), said, command, host)

    def _other(self, text: str, command: Command | None, status: str | None, host: str | None) -> Pattern:
        """That of a text that is read with more care: a failure without a reply, or a reply within something else."""
        masked = _VARYING.sub("·", text)
        name = (masked, command, status, host) if "·" in masked and _near(_line_of(text)) else (masked, command, status)
        found = self.patterns.get(name)
        if found is None:
            whole = f"dsn={status}, status=deferred ({text})" if status and not text[:1].isdigit() else text
            key = Finding(of_text(whole), command, host).key
            if key[0] is Reason.UNKNOWN:  # the text alone may name a failure, which a status code hides
                key = Finding(of_text(text), command, host).key
            found = self._keep(name, Pattern(key, text))
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
