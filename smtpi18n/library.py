"""Finds what is known of a code or a pair, loading only the file of the knowledge that holds it."""

from __future__ import annotations

from .codes import CodeGroup, EnhancedStatusCode, ReplyCode, UnknownCodeError, parse_code

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .codes import Code
    from .knowledge.schema import Contrast, Group, Override, Reply


class Library:
    """The knowledge of the package, and where it has its own *records* for a code or pair, those first.

    Raises ``ValueError`` for a record that no lookup would ever find, ``TypeError`` for what is no record.
    """

    def __init__(self, records: tuple[Reply | Contrast | Override, ...] = ()) -> None:
        from .knowledge.schema import Contrast, Override, Reply

        self._replies: dict[int, Reply] = {}
        self._contrasts: dict[tuple[str, str], Contrast] = {}
        # What has been found: records of ours by code, and every contrast by its pair.
        self._found: dict[int, Reply] = {}
        self._pairs: dict[tuple[str, str], Contrast] | None = None
        for record in records:
            if isinstance(record, Reply):
                self._replies[ReplyCode(record.code)] = record
            elif isinstance(record, Contrast):
                first, second = parse_code(record.a), parse_code(record.b)
                if (record.a, record.b) != (str(first), str(second)) or place(first) >= place(second):
                    raise ValueError(
                        f"the contrast of {record.a} and {record.b} must name reply codes first and the lower code first"
                    )
                self._contrasts[record.a, record.b] = record
            elif not isinstance(record, Override):
                raise TypeError(f"codes are Reply, Contrast and Override records, not {type(record).__name__}")

    def reply(self, code: int) -> Reply | None:
        """What is known of a reply code, or ``None``."""
        known = self._replies.get(code) or self._found.get(code)
        if known:
            return known
        for load in (_standard, _nonstandard):
            for reply in load(code):
                if reply.code == code:
                    self._found[code] = reply
                    return reply
        return None

    def knows(self, code: Code) -> bool:
        """Whether anything is known about a code or group."""
        if isinstance(code, ReplyCode):
            return self.reply(code) is not None
        return isinstance(code, CodeGroup) and self.group(code.pattern) is not None

    def replies(self) -> list[Reply]:
        """What is known of each reply code, in numeric order."""
        files = (*map(_file, _FILES), *map(_nonstandard, (100, 400, 500)))
        known = {reply.code: reply for replies in files for reply in replies}
        known.update(self._replies)
        return [known[code] for code in sorted(known)]

    def group(self, pattern: str) -> Group | None:
        """What is known of a group, or ``None``."""
        from .knowledge.replies.groups import GROUPS

        for group in GROUPS:
            if group.code == pattern:
                return group
        return None

    def contrast(self, a: str, b: str) -> Contrast | None:
        """The words written for the pair, in that order, or ``None``."""
        if self._pairs is None:
            self._pairs = {(contrast.a, contrast.b): contrast for contrast in self.contrasts()}
        return self._pairs.get((a, b))

    def contrasts(self) -> tuple[Contrast, ...]:
        """The words written for pairs of codes, its own first."""
        from .knowledge.comparisons.contrasts import CONTRASTS

        if not self._contrasts:
            return CONTRASTS
        return (*self._contrasts.values(), *(one for one in CONTRASTS if (one.a, one.b) not in self._contrasts))

    def like(self, record: Reply | Contrast) -> Reply | Contrast | None:
        """What is known of the code or pair that *record* is about."""
        from .knowledge.schema import Reply

        return self.reply(record.code) if isinstance(record, Reply) else self.contrast(record.a, record.b)

    def codes(self) -> list[ReplyCode | EnhancedStatusCode]:
        """The codes about which something is known, in order."""
        return [ReplyCode(reply.code) for reply in self.replies()]

    def unknown(self, code: Code) -> UnknownCodeError:
        """The error for a well-formed code about which nothing is known, with what is known near it."""
        nearest: list[Code] = []
        groups: tuple[str, ...] = ()
        if isinstance(code, ReplyCode):
            known = [ReplyCode(reply.code) for reply in self.replies()]
            nearest.extend(sorted(known, key=lambda other: (other // 100 != code // 100, abs(other - code)))[:3])
            groups = (f"{code // 100}yz",)
        elif isinstance(code, EnhancedStatusCode):
            groups = (f"{code.class_digit}yz",)
        elif isinstance(code, CodeGroup) and "." not in code.pattern:
            groups = (f"{code.pattern[0]}yz", f"x{code.pattern[1]}z")
        nearest.extend(CodeGroup(pattern) for pattern in groups if self.group(pattern))
        return UnknownCodeError(code, tuple(nearest))


def place(code: Code) -> tuple[bool, str]:
    """Where a code stands in a pair: reply codes first, then by their text."""
    return not isinstance(code, ReplyCode), str(code)


_FILES = ("2yz", "3yz", "4yz", "50z", "52z", "53z", "55z")


def _standard(code: int) -> tuple[Reply, ...]:
    """The codes that an RFC defines, from the file that would hold *code*."""
    return _file(f"{code // 10}z" if code >= 500 else f"{code // 100}yz")


def _file(family: str) -> tuple[Reply, ...]:
    """The codes of one file. The imports are spelt out for tools that freeze programs."""
    if family == "2yz":
        from .knowledge.replies.rfc_2yz import REPLIES
    elif family == "3yz":
        from .knowledge.replies.rfc_3yz import REPLIES
    elif family == "4yz":
        from .knowledge.replies.rfc_4yz import REPLIES
    elif family == "50z":
        from .knowledge.replies.rfc_50z import REPLIES
    elif family == "52z":
        from .knowledge.replies.rfc_52z import REPLIES
    elif family == "53z":
        from .knowledge.replies.rfc_53z import REPLIES
    elif family == "55z":
        from .knowledge.replies.rfc_55z import REPLIES
    else:
        return ()
    return REPLIES


def _nonstandard(code: int) -> tuple[Reply, ...]:
    """The codes that no RFC defines, from the file that would hold *code*."""
    if code // 100 == 4:
        from .knowledge.replies.nonstandard_4yz import REPLIES
    elif code // 100 == 5:
        from .knowledge.replies.nonstandard_5yz import REPLIES
    else:
        from .knowledge.replies.nonstandard import REPLIES
    return REPLIES
