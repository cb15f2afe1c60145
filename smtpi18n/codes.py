"""The values of the field: reply codes, enhanced status codes, groups of them, and the enums that their digits decide.

Values are immutable, hashable, ordered and picklable. They know the grammar of RFC 5321 section 4.2 and RFC 3463 section 2 and
nothing else: no text for people lives here. ``smtpi18n.codes`` is not this module but the function that lists the known codes,
which is what people look for under that name; import from this module with ``from smtpi18n.codes import ReplyCode``.
"""

from __future__ import annotations

from enum import Enum
from operator import attrgetter, index

from .errors import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeAlias, TypeVar

    from typing_extensions import Self

    Code: TypeAlias = "ReplyCode | EnhancedStatusCode | CodeGroup"
    _E = TypeVar("_E", bound="OrderedEnum")

EXPECTED = (
    "Expected a reply code from 100 to 599 such as 550 or '550', an enhanced status code such as '5.1.1', "
    "both together such as '550 5.1.1', or a group such as '4yz', 'x5z', '5.7' or 'X.7.X'."
)


class CodeError(Exception):
    """What was given as a code has no answer: it is none (`InvalidCodeError`), or is unknown (`UnknownCodeError`)."""


# What a value of one kind alone is made of, by the name of its class.
EXPECTED_OF = {
    "ReplyCode": "Expected an int or a text from 100 to 599, such as 550 or '550'.",
    "EnhancedStatusCode": "Expected a text of class, subject and detail, such as '5.1.1'.",
    "CodeGroup": "Expected a text such as '4yz', 'x5z', '5.7', 'X.7.X' or 'X.2.2'.",
}


class InvalidCodeError(CodeError, ValueError):
    """What was given is not an SMTP code, or none of the kind that is wanted there; the message says what would have been."""

    def __init__(self, value: object, kind: str | None = None) -> None:
        self.value = value
        self.kind = kind
        super().__init__(value, kind)

    def __repr__(self) -> str:
        return f"InvalidCodeError({shown(self.value)})"  # the value may be anything, even an int that is too long for a repr

    def __str__(self) -> str:
        if self.kind:
            what = f"an SMTP code, but no {self.kind}" if _is_code(self.value) else "not an SMTP code"
            return f"{shown(self.value)} is {what}. {EXPECTED_OF[self.kind]}"
        return f"{shown(self.value)} is not an SMTP code. {EXPECTED}"


class UnknownCodeError(CodeError, LookupError):
    """A well-formed code about which nothing is known. ``nearest`` holds the closest known ones, nearest first."""

    def __init__(self, code: Code, nearest: tuple[Code, ...] = ()) -> None:
        self.code = code
        self.nearest = nearest
        super().__init__(code, nearest)

    def __str__(self) -> str:
        near = ", ".join(str(code) for code in self.nearest)
        hint = f" Nearest known codes: {near}." if near else ""
        return f"{self.code} is well-formed, but nothing is known about it.{hint}"


class Ordered:
    """Order among values of one class, by their ``_order``."""

    __slots__ = ()

    def _order(self) -> Any:
        raise NotImplementedError

    def __lt__(self, other: Self) -> bool:
        return self._order() < other._order() if type(other) is type(self) else NotImplemented

    def __le__(self, other: Self) -> bool:
        return self._order() <= other._order() if type(other) is type(self) else NotImplemented

    def __gt__(self, other: Self) -> bool:
        return self._order() > other._order() if type(other) is type(self) else NotImplemented

    def __ge__(self, other: Self) -> bool:
        return self._order() >= other._order() if type(other) is type(self) else NotImplemented


class OrderedEnum(Ordered, Enum):
    """An enum whose members are ordered as they are defined."""

    # Members are single objects, so that they need no hash of their name, which would be called for every fact looked up.
    __hash__ = object.__hash__

    if not TYPE_CHECKING:
        value = property(attrgetter("_value_"))  # as Enum's own, without the two calls that it takes there

    def _order(self) -> int:
        return self.__class__._member_names_.index(self.name)

    def __repr__(self) -> str:
        return f"{self.__class__.__name__}.{self.name}"


class Severity(OrderedEnum):
    """The first digit of a reply code: what kind of reply it is (RFC 5321 section 4.2.1)."""

    POSITIVE_COMPLETION = "2yz"
    POSITIVE_INTERMEDIATE = "3yz"
    TRANSIENT_NEGATIVE_COMPLETION = "4yz"
    PERMANENT_NEGATIVE_COMPLETION = "5yz"

    @property
    def is_positive(self) -> bool:
        """Whether the server agreed: true of 2yz and 3yz."""
        return self.value < "4"


class Category(OrderedEnum):
    """The second digit of a reply code: what the reply is about (RFC 5321 section 4.2.1)."""

    SYNTAX = "x0z"
    INFORMATION = "x1z"
    CONNECTIONS = "x2z"
    UNSPECIFIED_3 = "x3z"
    UNSPECIFIED_4 = "x4z"
    MAIL_SYSTEM = "x5z"


class StatusClass(OrderedEnum):
    """The first part of an enhanced status code (RFC 3463 section 2)."""

    SUCCESS = "2.X.X"
    PERSISTENT_TRANSIENT_FAILURE = "4.X.X"
    PERMANENT_FAILURE = "5.X.X"


class Subject(OrderedEnum):
    """The second part of an enhanced status code (RFC 3463 section 2)."""

    UNDEFINED = "X.0.X"
    ADDRESSING = "X.1.X"
    MAILBOX = "X.2.X"
    MAIL_SYSTEM = "X.3.X"
    NETWORK_AND_ROUTING = "X.4.X"
    MAIL_DELIVERY_PROTOCOL = "X.5.X"
    CONTENT_OR_MEDIA = "X.6.X"
    SECURITY_OR_POLICY = "X.7.X"


class _Value(Ordered):
    """An immutable value that is told by its ``_order`` and written as its ``str``, which makes it again."""

    __slots__ = ()

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is immutable")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} is immutable")

    def __eq__(self, other: object) -> bool:
        return bool(self._order() == other._order()) if type(other) is type(self) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._order())

    def __repr__(self) -> str:
        return f"{type(self).__name__}('{self}')"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (str(self),)


def _digits(text: str, longest: int) -> bool:
    return 1 <= len(text) <= longest and text.isascii() and text.isdigit()


def _member(cls: type[_E], value: str) -> _E | None:
    member: _E | None = cls._value2member_map_.get(value)  # type: ignore[assignment]  # it holds members of cls
    return member


class ReplyCode(int):
    """A three-digit SMTP reply code (RFC 5321 section 4.2), equal to its int.

    Takes an int or a string of three ASCII digits; anything else raises `InvalidCodeError`.

    >>> ReplyCode("550").severity
    Severity.PERMANENT_NEGATIVE_COMPLETION
    >>> ReplyCode(550) == 550
    True
    """

    __slots__ = ()

    def __new__(cls, value: int | str) -> Self:
        """Check *value* and make it a reply code."""
        number = 0
        if isinstance(value, str):
            number = int(value) if len(value) == 3 and _digits(value, 3) else 0
        elif not isinstance(value, bool):
            try:
                number = index(value)
            except TypeError:
                number = 0
        if not 100 <= number <= 599:
            raise InvalidCodeError(value, "ReplyCode")
        return super().__new__(cls, number)

    @property
    def severity(self) -> Severity | None:
        """The kind of reply by its first digit; ``None`` for 1yz, which SMTP does not use."""
        return _member(Severity, f"{self // 100}yz")

    @property
    def category(self) -> Category | None:
        """What the reply is about by its second digit; ``None`` for 6 to 9, which have no category."""
        return _member(Category, f"x{self // 10 % 10}z")

    def __str__(self) -> str:
        return int.__repr__(self)

    def __repr__(self) -> str:
        return f"ReplyCode({int.__repr__(self)})"


class EnhancedStatusCode(_Value):
    """An enhanced status code, class.subject.detail (RFC 3463 section 2).

    Subject and detail have up to three digits. Anything else raises `InvalidCodeError`.

    >>> EnhancedStatusCode("5.7.26").detail
    26
    """

    __slots__ = ("class_digit", "detail", "subject_number")

    class_digit: int
    subject_number: int
    detail: int

    def __init__(self, value: str) -> None:
        parts = value.split(".", 3) if isinstance(value, str) and len(value) <= 9 and value.isascii() else []
        if len(parts) != 3 or parts[0] not in ("2", "4", "5") or not all(map(_number, parts)):
            raise InvalidCodeError(value, "EnhancedStatusCode")
        class_digit, subject_number, detail = map(int, parts)
        object.__setattr__(self, "class_digit", class_digit)
        object.__setattr__(self, "subject_number", subject_number)
        object.__setattr__(self, "detail", detail)

    @property
    def status_class(self) -> StatusClass:
        """Success, persistent transient failure or permanent failure, by the first part."""
        return StatusClass(f"{self.class_digit}.X.X")

    @property
    def subject(self) -> Subject | None:
        """What the status is about, by the second part; ``None`` where RFC 3463 names no subject."""
        return _member(Subject, f"X.{self.subject_number}.X")

    def _order(self) -> tuple[int, int, int]:
        return self.class_digit, self.subject_number, self.detail

    # Reply codes stand before enhanced status codes, so that what `codes` lists can be sorted.

    def __lt__(self, other: Any) -> bool:
        return False if isinstance(other, ReplyCode) else super().__lt__(other)

    def __le__(self, other: Any) -> bool:
        return False if isinstance(other, ReplyCode) else super().__le__(other)

    def __gt__(self, other: Any) -> bool:
        return True if isinstance(other, ReplyCode) else super().__gt__(other)

    def __ge__(self, other: Any) -> bool:
        return True if isinstance(other, ReplyCode) else super().__ge__(other)

    def __str__(self) -> str:
        return f"{self.class_digit}.{self.subject_number}.{self.detail}"


def _number(part: str) -> bool:
    """Whether *part*, which is ASCII, is one of an enhanced status code: up to three digits, no leading zero."""
    return part.isdigit() and len(part) <= 3 and (part[0] != "0" or part == "0")


class CodeGroup(_Value):
    """A set of codes with a name: a severity, a category, a class, a subject, or one code in all its classes.

    ``4yz``, ``x5z`` and ``45z`` stand for reply codes, ``4.X.X``, ``X.7.X``, ``5.7.X`` and ``X.2.2`` for enhanced status
    codes. ``4xx`` is read as ``4yz`` and ``5.7`` as ``5.7.X``. Anything else raises `InvalidCodeError`.

    >>> CodeGroup("4xx")
    CodeGroup('4yz')
    >>> ReplyCode(450) in CodeGroup("4yz")
    True
    """

    __slots__ = ("pattern",)

    pattern: str

    def __init__(self, value: str) -> None:
        pattern = _group_pattern(value) if isinstance(value, str) and len(value) <= 9 and value.isascii() else None
        if pattern is None:
            raise InvalidCodeError(value, "CodeGroup")
        object.__setattr__(self, "pattern", pattern)

    @property
    def severity(self) -> Severity | None:
        """The severity that all its reply codes have, if there is one."""
        return _member(Severity, self.pattern[0] + "yz") if "." not in self.pattern else None

    @property
    def category(self) -> Category | None:
        """The category that all its reply codes have, if there is one."""
        return _member(Category, "x" + self.pattern[1] + "z") if "." not in self.pattern else None

    @property
    def status_class(self) -> StatusClass | None:
        """The class that all its enhanced status codes have, if there is one."""
        return _member(StatusClass, self.pattern[0] + ".X.X") if "." in self.pattern else None

    @property
    def subject(self) -> Subject | None:
        """The subject that all its enhanced status codes have, if there is one."""
        return _member(Subject, f"X.{self.pattern.split('.')[1]}.X") if "." in self.pattern else None

    def __contains__(self, code: object) -> bool:
        if isinstance(code, ReplyCode) and "." not in self.pattern:
            pairs = zip(self.pattern, str(code), strict=True)
        elif isinstance(code, EnhancedStatusCode) and "." in self.pattern:
            pairs = zip(self.pattern.split("."), str(code).split("."), strict=True)
        else:
            return False
        return all(mine == theirs or not mine.isdigit() for mine, theirs in pairs)

    def _order(self) -> str:
        return self.pattern

    def __str__(self) -> str:
        return self.pattern


def _group_pattern(text: str) -> str | None:
    """The canonical spelling of a group, or ``None`` when *text* names none."""
    text = text.upper()
    if "." not in text:
        if len(text) != 3 or text[2] not in "XZ":
            return None
        first = text[0] if text[0] in "12345" else "x" if text[0] == "X" else None
        second = text[1] if _digits(text[1], 1) else "y" if text[1] in "XY" else None
        if first is None or second is None or (first == "x" and second == "y"):
            return None
        return f"{first}{second}z"
    parts = text.split(".")
    if len(parts) == 2:
        parts.append("X")
    if len(parts) != 3 or parts[0] not in ("2", "4", "5", "X"):
        return None
    if not all(part == "X" or _number(part) for part in parts):
        return None
    if "X" not in parts or parts[:2] == ["X", "X"] or (parts[1] == "X" and parts[2] != "X"):
        return None
    return ".".join(parts)


def parse_code(value: object) -> Code:
    """The code that *value* stands for: a code value, an int, or the string of a code or group.

    Raises `InvalidCodeError` for anything else.

    >>> parse_code("5.1.1"), parse_code(550), parse_code("4xx")
    (EnhancedStatusCode('5.1.1'), ReplyCode(550), CodeGroup('4yz'))
    """
    if value.__class__ in (ReplyCode, EnhancedStatusCode, CodeGroup):
        return value
    # Answers are kept by code, so one of a subclass, which may show itself as anything, is read as the plain value that it is.
    if isinstance(value, EnhancedStatusCode):
        value = EnhancedStatusCode.__str__(value)
    elif isinstance(value, CodeGroup):
        value = CodeGroup.__str__(value)
    elif isinstance(value, str):
        value = str.__str__(value)
    for kind in (ReplyCode, EnhancedStatusCode, CodeGroup):
        try:
            return kind(value)  # type: ignore[arg-type]  # each refuses what it is not made of
        except InvalidCodeError:
            pass
    raise InvalidCodeError(value)


def _is_code(value: object) -> bool:
    try:
        parse_code(value)
    except Exception:  # InvalidCodeError, or whatever a foreign object raises
        return False
    return True


LONGEST_BOTH = 20
BETWEEN = " -\t\u00a0"  # a reply code and what follows it


def parse_both(value: str) -> tuple[ReplyCode, EnhancedStatusCode] | None:
    """A reply code and the enhanced status code behind it, as a server writes them at the beginning of a reply, or ``None``.

    >>> parse_both("550 5.1.1"), parse_both("550-5.1.1"), parse_both("550")
    ((ReplyCode(550), EnhancedStatusCode('5.1.1')), (ReplyCode(550), EnhancedStatusCode('5.1.1')), None)
    """
    text = str.__str__(value)
    if len(text) > LONGEST_BOTH or text[3:4] not in BETWEEN:
        return None
    try:
        return ReplyCode(text[:3]), EnhancedStatusCode(text[3:].lstrip(BETWEEN).removeprefix("#"))
    except InvalidCodeError:
        return None


def place_in_pair(code: Code) -> tuple[bool, str]:
    """Where a code stands in a pair, by which pairs are written and named: reply codes first, then by the numbers.

    >>> sorted(map(parse_code, ["X.2.X", "5.1.10", "5.1.2", "4yz", 551, 251]), key=place_in_pair)
    [ReplyCode(251), ReplyCode(551), EnhancedStatusCode('5.1.2'), EnhancedStatusCode('5.1.10'), CodeGroup('X.2.X'), CodeGroup('4yz')]
    """
    text = str(code)
    return not isinstance(code, ReplyCode), ".".join(part.rjust(3, "0") for part in text.split(".")) if "." in text else text
