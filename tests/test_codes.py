"""Codes as values: their grammar, and how they behave."""

from __future__ import annotations

import copy
import pickle
import re
from enum import Enum
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import smtpi18n
from smtpi18n import (
    Actor,
    Aspect,
    Category,
    CodeGroup,
    Command,
    EnhancedStatusCode,
    InvalidCodeError,
    Relation,
    ReplyCode,
    Responsibility,
    Retry,
    Scope,
    Session,
    Severity,
    Status,
    StatusClass,
    Subject,
    Translator,
    UnknownCodeError,
)
from smtpi18n.codes import parse_code

# The grammar once more, as regular expressions; groups in any case.
NUMBER = r"(?:0|[1-9][0-9]{0,2})"
REPLY_CODE = re.compile(r"[1-5][0-9][0-9]")
ENHANCED_STATUS_CODE = re.compile(rf"[245]\.{NUMBER}\.{NUMBER}")
GROUP_OF_REPLY_CODES = re.compile(r"(?!x[xy])[1-5x][0-9xy][xz]", re.ASCII | re.IGNORECASE)
GROUP_OF_ENHANCED_STATUS_CODES = re.compile(
    rf"[245]\.X(\.X)?|[245X]\.{NUMBER}(\.X)?|X\.{NUMBER}\.{NUMBER}", re.ASCII | re.IGNORECASE
)

numbers = st.integers(0, 999)
reply_codes = st.integers(100, 599)
enhanced_status_codes = st.builds("{}.{}.{}".format, st.sampled_from("245"), numbers, numbers)
groups_of_reply_codes = st.builds("{}{}z".format, st.sampled_from("12345x"), st.sampled_from("0123456789y")).filter(
    lambda pattern: pattern != "xyz"
)
groups_of_enhanced_status_codes = (
    st.builds("{}.X.X".format, st.sampled_from("245"))
    | st.builds("{}.{}.X".format, st.sampled_from("245X"), numbers)
    | st.builds("X.{}.{}".format, numbers, numbers)
)
code_like_texts = st.text(alphabet="0123456789xXyYzZ.", max_size=11)
damaged_codes = st.builds(
    lambda text, at, what: text[: at % 10] + what + text[at % 10 :],
    enhanced_status_codes | groups_of_enhanced_status_codes | groups_of_reply_codes | reply_codes.map(str),
    st.integers(0, 9),
    st.text(max_size=2),
)
not_codes = st.one_of(
    st.none(),
    st.booleans(),
    st.floats(),
    st.complex_numbers(),
    st.binary(),
    st.integers(max_value=99),
    st.integers(min_value=600),
    st.lists(st.integers()),
    st.tuples(st.integers(), st.integers()),
    st.dictionaries(st.text(), st.integers()),
)


# What is a code


@given(reply_codes)
def test_a_reply_code_is_an_int_or_a_string_of_three_digits(number: int) -> None:
    code = ReplyCode(str(number))
    assert code == ReplyCode(number) == number
    assert str(code) == f"{code}" == str(number)
    assert parse_code(str(code)) == parse_code(number) == code


@given(enhanced_status_codes)
def test_an_enhanced_status_code_round_trips_through_its_string(text: str) -> None:
    code = EnhancedStatusCode(text)
    assert str(code) == text
    assert f"{code.class_digit}.{code.subject_number}.{code.detail}" == text
    assert parse_code(text) == code


@given(groups_of_reply_codes | groups_of_enhanced_status_codes)
def test_a_group_round_trips_through_its_string_in_any_case(pattern: str) -> None:
    group = CodeGroup(pattern)
    assert str(group) == group.pattern == pattern
    assert CodeGroup(pattern.lower()) == CodeGroup(pattern.upper()) == parse_code(pattern) == group


@pytest.mark.parametrize(
    ("text", "pattern"),
    [("4xx", "4yz"), ("5XX", "5yz"), ("x5x", "x5z"), ("45x", "45z"), ("5.7", "5.7.X"), ("x.7", "X.7.X"), ("4.x", "4.X.X")],
)
def test_other_spellings_of_a_group_mean_the_same_group(text: str, pattern: str) -> None:
    assert str(CodeGroup(text)) == pattern


@given(code_like_texts | damaged_codes | st.text())
@example("２５１")
@example("٢٥١")
@example("250\n")
@example("5.01.1")
@example("5.1000.1")
@example("3.1.1")
@example("5.1.1.1")
@example("5.X.1")
@example("X.X")
@example("xyz")
@example("5.1.ₓ")
def test_a_text_is_a_code_exactly_when_the_grammar_says_so(text: str) -> None:
    patterns = (REPLY_CODE, ENHANCED_STATUS_CODE, GROUP_OF_REPLY_CODES, GROUP_OF_ENHANCED_STATUS_CODES)
    kinds = [
        kind
        for kind, pattern in zip((ReplyCode, EnhancedStatusCode, CodeGroup, CodeGroup), patterns, strict=True)
        if pattern.fullmatch(text)
    ]
    if kinds:
        assert [type(parse_code(text))] == kinds
    else:
        with pytest.raises(InvalidCodeError):
            parse_code(text)


@given(not_codes)
def test_nothing_but_an_int_or_a_text_is_a_code(value: Any) -> None:
    for read in (ReplyCode, EnhancedStatusCode, CodeGroup, parse_code):
        with pytest.raises(InvalidCodeError):
            read(value)


@pytest.mark.parametrize("kind", [EnhancedStatusCode, CodeGroup])
@given(value=reply_codes | reply_codes.map(str))
def test_a_reply_code_is_no_other_kind_of_code(kind: Any, value: object) -> None:
    with pytest.raises(InvalidCodeError):
        kind(value)


def test_a_code_value_stands_for_itself() -> None:
    for code in (ReplyCode(550), EnhancedStatusCode("5.1.1"), CodeGroup("4yz")):
        assert parse_code(code) is code


# What lookups say to anything else

HOSTILE = [
    99,
    999,
    1000,
    -550,
    10**5000,
    "abc",
    "../../etc/passwd",
    True,
    550.0,
    "２５１",
    "5_0",
    "+55",
    " 55",
    "",
    "\ud800",
    "\x1b[2J",
    None,
    [],
    b"550",
    "5" * 10**6,
    [[0] * 1000],
]


@pytest.mark.parametrize("value", HOSTILE, ids=lambda value: ascii(value)[:20] if value != 10**5000 else "huge")
def test_what_is_no_code_is_refused_with_a_short_message_that_says_what_is_one(value: Any) -> None:
    with pytest.raises(InvalidCodeError) as caught:
        smtpi18n.lookup(value)
    message = str(caught.value)
    assert all(example in message for example in ("100 to 599", "550", "'5.1.1'", "'4yz'"))
    assert len(message) < 300
    assert message.isascii()
    assert message.isprintable()


class Unprintable:
    def __repr__(self) -> str:
        raise RuntimeError("no repr")


def test_a_value_that_cannot_be_shown_is_refused_like_any_other() -> None:
    lookup: Any = smtpi18n.lookup
    with pytest.raises(InvalidCodeError, match="Unprintable"):
        lookup(Unprintable())


@pytest.mark.parametrize("value", [550.0, 550 + 0j])
def test_a_number_that_equals_a_code_is_no_code_even_right_after_that_code(value: Any, fresh_translator: Translator) -> None:
    for _ in range(3):
        assert fresh_translator.lookup(550).code == 550
        assert fresh_translator.compare(550, 550).entries[0].code == 550
        with pytest.raises(InvalidCodeError):
            fresh_translator.lookup(value)
        with pytest.raises(InvalidCodeError):
            fresh_translator.compare(value, value)


def test_a_well_formed_code_that_is_unknown_is_told_from_what_is_no_code() -> None:
    with pytest.raises(UnknownCodeError) as caught:
        smtpi18n.lookup(599)
    assert caught.value.code == 599
    assert not isinstance(caught.value, ValueError)


def test_the_nearest_known_codes_come_with_an_unknown_one_nearest_first() -> None:
    with pytest.raises(UnknownCodeError) as caught:
        smtpi18n.lookup(599)
    nearest = caught.value.nearest
    assert nearest[:3] == tuple(reversed(smtpi18n.codes("5yz")[-3:]))
    assert CodeGroup("5yz") in nearest
    assert str(caught.value).endswith(f"Nearest known codes: {', '.join(map(str, nearest))}.")


@given(st.one_of(reply_codes, groups_of_reply_codes))
def test_whatever_is_named_as_near_is_known(value: int | str) -> None:
    try:
        assert smtpi18n.lookup(value).code == parse_code(value)
    except UnknownCodeError as error:
        for near in error.nearest:
            assert smtpi18n.lookup(near).code == near


@pytest.mark.parametrize("error", [InvalidCodeError("abc"), UnknownCodeError(ReplyCode(599), (ReplyCode(554),))])
def test_errors_survive_pickling(error: InvalidCodeError | UnknownCodeError) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert str(again) == str(error)
    assert vars(again) == vars(error)


# How code values behave

VALUES = [ReplyCode(550), EnhancedStatusCode("5.7.26"), CodeGroup("4yz"), CodeGroup("X.7.X")]


@given(reply_codes)
def test_a_reply_code_is_its_int(number: int) -> None:
    code = ReplyCode(number)
    assert code == number
    assert hash(code) == hash(number)
    assert {number: "found"}[code] == "found"
    assert isinstance(code, int)


@pytest.mark.parametrize("other", ["550", 551, None, EnhancedStatusCode("5.5.0"), CodeGroup("5yz")])
def test_a_reply_code_is_nothing_else(other: object) -> None:
    assert ReplyCode(550) != other


@given(st.lists(reply_codes | reply_codes.map(ReplyCode)))
def test_reply_codes_are_ordered_like_ints(codes: list[int]) -> None:
    assert sorted(codes) == sorted(int(code) for code in codes)


@given(st.lists(st.tuples(st.sampled_from([2, 4, 5]), numbers, numbers)))
def test_enhanced_status_codes_are_ordered_part_by_part(parts: list[tuple[int, int, int]]) -> None:
    codes = [EnhancedStatusCode(f"{a}.{b}.{c}") for a, b, c in parts]
    assert [str(code) for code in sorted(codes)] == [f"{a}.{b}.{c}" for a, b, c in sorted(parts)]


def test_order_is_total_among_values_of_one_class() -> None:
    small, large = EnhancedStatusCode("4.2.2"), EnhancedStatusCode("4.2.10")
    assert small < large
    assert small <= large
    assert large > small
    assert large >= small
    assert small <= EnhancedStatusCode("4.2.2") >= small
    assert CodeGroup("4yz") < CodeGroup("5yz")


@pytest.mark.parametrize("other", ["5.7.26", 550, CodeGroup("5.7.X"), None])
def test_values_of_different_classes_have_no_order_and_are_not_equal(other: Any) -> None:
    code: Any = EnhancedStatusCode("5.7.26")
    assert code != other
    with pytest.raises(TypeError):
        code < other  # noqa: B015


@pytest.mark.parametrize("value", VALUES, ids=str)
def test_equal_values_have_equal_hashes(value: Any) -> None:
    twin = type(value)(str(value))
    assert twin == value
    assert hash(twin) == hash(value)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize("value", [*VALUES, Retry.AS_IS, Command.END_OF_DATA], ids=repr)
def test_values_survive_pickling(value: object, protocol: int) -> None:
    again = pickle.loads(pickle.dumps(value, protocol))
    assert again == value
    assert type(again) is type(value)


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy])
@pytest.mark.parametrize("value", [*VALUES, Retry.AS_IS], ids=repr)
def test_a_copy_of_a_value_is_equal_to_it(value: object, duplicate: Any) -> None:
    assert duplicate(value) == value
    assert type(duplicate(value)) is type(value)


@pytest.mark.parametrize(
    ("value", "name"),
    [
        (ReplyCode(550), "severity"),
        (ReplyCode(550), "anything"),
        (EnhancedStatusCode("5.7.26"), "detail"),
        (EnhancedStatusCode("5.7.26"), "anything"),
        (CodeGroup("4yz"), "pattern"),
        (CodeGroup("4yz"), "anything"),
        (Severity.POSITIVE_COMPLETION, "value"),
    ],
)
def test_a_value_cannot_be_changed(value: Any, name: str) -> None:
    before = str(value)
    with pytest.raises(AttributeError):
        setattr(value, name, 1)
    with pytest.raises(AttributeError):
        delattr(value, name)
    assert str(value) == before


@pytest.mark.parametrize("value", VALUES, ids=str)
def test_the_repr_of_a_code_makes_it_again(value: object) -> None:
    assert eval(repr(value)) == value


# What a code says of itself


@given(reply_codes)
def test_the_first_two_digits_of_a_reply_code_give_its_severity_and_category(number: int) -> None:
    first, second, _ = tuple(str(number))
    severity, category = ReplyCode(number).severity, ReplyCode(number).category
    assert (severity.value if severity else None) == (f"{first}yz" if first in "2345" else None)
    assert (category.value if category else None) == (f"x{second}z" if second in "012345" else None)


@given(enhanced_status_codes)
def test_the_first_two_parts_of_an_enhanced_status_code_give_its_class_and_subject(text: str) -> None:
    first, second, _ = text.split(".")
    code = EnhancedStatusCode(text)
    assert code.status_class.value == f"{first}.X.X"
    assert (code.subject.value if code.subject else None) == (f"X.{second}.X" if int(second) <= 7 else None)


@pytest.mark.parametrize(
    ("pattern", "values"),
    [
        ("4yz", (Severity.TRANSIENT_NEGATIVE_COMPLETION, None, None, None)),
        ("x5z", (None, Category.MAIL_SYSTEM, None, None)),
        ("45z", (Severity.TRANSIENT_NEGATIVE_COMPLETION, Category.MAIL_SYSTEM, None, None)),
        ("17z", (None, None, None, None)),
        ("4.X.X", (None, None, StatusClass.PERSISTENT_TRANSIENT_FAILURE, None)),
        ("X.7.X", (None, None, None, Subject.SECURITY_OR_POLICY)),
        ("5.7", (None, None, StatusClass.PERMANENT_FAILURE, Subject.SECURITY_OR_POLICY)),
        ("X.2.2", (None, None, None, Subject.MAILBOX)),
        ("X.9.X", (None, None, None, None)),
    ],
)
def test_a_group_says_what_all_its_codes_share(pattern: str, values: tuple[Enum | None, ...]) -> None:
    group = CodeGroup(pattern)
    assert (group.severity, group.category, group.status_class, group.subject) == values


@given(reply_codes, groups_of_reply_codes)
def test_a_reply_code_is_in_a_group_when_its_digits_are(number: int, pattern: str) -> None:
    assert (ReplyCode(number) in CodeGroup(pattern)) == bool(re.fullmatch(re.sub("[xyz]", ".", pattern), str(number)))


@given(st.tuples(st.sampled_from("245"), numbers, numbers), groups_of_enhanced_status_codes)
def test_an_enhanced_status_code_is_in_a_group_when_its_parts_are(parts: tuple[str, int, int], pattern: str) -> None:
    code = EnhancedStatusCode("{}.{}.{}".format(*parts))
    expected = all(wanted in ("X", str(part)) for wanted, part in zip(pattern.split("."), parts, strict=True))
    assert (code in CodeGroup(pattern)) == expected
    assert code in CodeGroup(f"{parts[0]}.{parts[1]}")
    assert code in CodeGroup(f"X.{parts[1]}.{parts[2]}")


@pytest.mark.parametrize("value", [450, "450", None, EnhancedStatusCode("4.5.0"), CodeGroup("4yz")])
def test_only_reply_codes_are_in_a_group_of_them(value: object) -> None:
    assert value not in CodeGroup("4yz")
    assert ReplyCode(450) in CodeGroup("4yz")


# The enums


@pytest.mark.parametrize(
    "kind",
    [Actor, Aspect, Category, Command, Relation, Responsibility, Retry, Scope, Session, Severity, Status, StatusClass, Subject],
)
def test_members_of_an_enum_are_ordered_as_they_are_defined_and_named_once(kind: type[Enum]) -> None:
    members: list[Any] = list(kind)
    assert all(one < other and other > one for one, other in pairwise(members))
    assert len({member.value for member in members}) == len(members)
    assert [kind(member.value) for member in members] == members
    with pytest.raises(TypeError):
        members[0] < members[0].value  # noqa: B015


def test_a_positive_severity_is_2yz_or_3yz() -> None:
    assert [severity.value for severity in Severity if severity.is_positive] == ["2yz", "3yz"]


@pytest.mark.parametrize("command", Command)
def test_a_command_is_read_by_its_name_its_value_and_its_words_on_the_wire_in_any_case(command: Command) -> None:
    for word in (command.name, command.value, command.wire, f" {command.wire}:"):
        assert Command(word) is Command(word.lower()) is Command(word.title()) is command
        assert smtpi18n.lookup(250, command=word).command is command  # type: ignore[arg-type]
    assert Command(command) is command


@pytest.mark.parametrize(
    ("word", "command"),
    [
        ("RCPT TO", Command.RCPT),
        ("mail from:", Command.MAIL),
        ("connect", Command.CONNECT),
        ("end-of-data", Command.END_OF_DATA),
        ("END_OF_DATA", Command.END_OF_DATA),
        ("end of data", Command.END_OF_DATA),
    ],
)
def test_the_usual_spellings_of_a_command_are_read(word: str, command: Command) -> None:
    assert Command(word) is command


@pytest.mark.parametrize("word", ["", "RCPT FROM", "EHLO example.org", "ſend", "X" * 10**6, 5, None, b"RCPT"])
def test_an_unknown_command_is_refused_with_a_list_of_those_there_are(word: Any) -> None:
    with pytest.raises(ValueError, match="is not an SMTP command") as caught:
        Command(word)
    assert all(command.value in str(caught.value) for command in Command)
    assert len(str(caught.value)) < 400
    with pytest.raises(ValueError, match="is not an SMTP command"):
        smtpi18n.lookup(250, command=word if word is not None else "None")  # type: ignore[arg-type]
