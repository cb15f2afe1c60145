"""What is said of the enhanced status codes agrees with the registry, the RFCs and what vendors say, and each text keeps to its shape."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from support.answers import catalog, enhanced_codes, enhanced_groups, entry, finished, texts
from support.applications import changed
from support.claims import Claim, all_hold
from support.facts import table
from support.prose import begins_a_sentence, sentences

import smtpi18n
from smtpi18n import (
    CodeGroup,
    Command,
    EnhancedStatusCode,
    Entry,
    Relation,
    ReplyCode,
    Retry,
    Status,
    StatusClass,
    Translator,
    UnknownCodeError,
    lookup,
)
from smtpi18n.library import Library

LOCALES = finished("interface", "enhanced")
LIBRARY = Library()
ROWS = list(table("enhanced_codes"))


def digits(cell: str) -> list[str]:
    """The classes in a cell of the table."""
    return [digit for digit in cell.split(";") if digit.isdigit()]


def in_class(row: dict[str, str], digit: int | str) -> EnhancedStatusCode:
    return EnhancedStatusCode(f"{digit}{row['code'][1:]}")


def every_entry(locale: str) -> Iterator[Entry]:
    """Each code of the registry in each class, and each code of a vendor."""
    for row in ROWS:
        yield from (entry(in_class(row, digit), locale) for digit in (2, 4, 5))
    yield from (entry(code, locale) for code in enhanced_codes() if of_a_vendor(code))


def of_a_vendor(code: EnhancedStatusCode) -> bool:
    status = LIBRARY.enhanced_status(code)
    return status is not None and status.registered_name is None


# Against the table of the registry


def test_every_row_of_the_registry_is_known_and_no_other_code_is_but_those_of_vendors() -> None:
    known = {status.code: status for status in LIBRARY.enhanced_statuses()}
    assert [code for code, status in known.items() if status.registered_name is not None] == [row["code"] for row in ROWS]
    assert {status.status for status in known.values() if status.registered_name is None} == {Status.DE_FACTO}


def test_codes_lists_each_in_every_class_that_the_table_names_and_in_those_in_which_it_was_seen() -> None:
    named = {in_class(row, digit) for row in ROWS for digit in digits(f"{row['classes']};{row['classes_in_practice']}")}
    assert len(named) == 145
    listed = set(smtpi18n.codes())
    assert named <= listed
    # Seen since the table was made, or of a vendor alone.
    seen = {code for code in listed - named if isinstance(code, EnhancedStatusCode) and not of_a_vendor(code)}
    assert {str(code) for code in seen} == {
        *(
            "2.5.2",
            "2.6.10",
            "4.1.1",
            "4.1.2",
            "4.1.3",
            "4.1.6",
            "4.1.10",
            "4.3.4",
            "5.1.5",
            "5.3.1",
            "5.4.3",
            "5.4.5",
            "4.5.1",
            "4.5.2",
            "4.5.4",
        ),
        *("4.7.2", "4.7.3", "4.7.4", "4.7.8", "4.7.9", "4.7.20", "4.7.27", "4.7.29", "4.7.30", "5.7.12"),
    }


@pytest.mark.parametrize("locale", LOCALES)
def test_every_code_answers_in_every_class_with_every_field_that_applies(locale: str) -> None:
    claims: list[Claim] = []
    for one in every_entry(locale):
        always = ("name", "says", "summary", "description", "how_to_fix", "when_to_send", "status_class", "retry", "status")
        lacking = [field for field in always if getattr(one, field) is None]
        claims.append(Claim(f"{one.code} lacks {lacking}", not lacking))
        claims.append(Claim(f"{one.code} is {one.locale}", one.locale == locale))
        claims.append(Claim(f"{one.code} refers to nothing", bool(one.references)))
    all_hold(claims)


def test_the_name_in_the_registry_and_the_subject_are_told() -> None:
    for row in ROWS:
        for digit in (2, 4, 5):
            one = entry(in_class(row, digit))
            assert one.rfc_text == (row["title"] or None), one.code
            assert one.subject is not None
            assert one.subject.value == f"X.{row['subject']}.X"


def test_a_class_that_the_registry_does_not_have_with_a_code_is_said_to_be_odd() -> None:
    claims = [
        Claim(f"{in_class(row, digit)}: {entry(in_class(row, digit)).remark}", bool(entry(in_class(row, digit)).remark) is odd)
        for row in ROWS
        for digit in (2, 4, 5)
        for odd in [str(digit) not in digits(row["classes"] if row["code"] != "X.6.10" else "2")]
    ]
    all_hold(claims)
    assert "Servers send code 4.7.1 too" in (lookup("4.7.1").remark or "")  # everyday sights
    assert "Servers send code 4.1.1 too" in (lookup("4.1.1").remark or "")
    assert lookup("5.7.1").remark is None


def test_the_class_decides_whether_a_new_attempt_may_succeed() -> None:
    verdicts = {2: {Retry.NOT_NEEDED}, 4: {Retry.AS_IS, Retry.AFTER_CHANGE}, 5: {Retry.AFTER_CHANGE, Retry.NO}}
    for one in every_entry("en"):
        assert isinstance(one.code, EnhancedStatusCode)
        assert one.retry is not None
        assert one.retry.verdict in verdicts[one.code.class_digit], one.code


def test_what_classes_share_is_one_message() -> None:
    later, never = lookup("4.2.2"), lookup("5.2.2")
    assert (later.name, later.summary, later.description) == (never.name, never.summary, never.description)
    assert later.how_to_fix != never.how_to_fix
    assert later.user_message != never.user_message
    assert (later.says or "").replace("4.2.2", "") == (never.says or "").replace("5.2.2", "")


def test_a_success_with_the_number_of_a_refusal_says_nothing_of_the_refusal() -> None:
    one = lookup("2.1.1")
    assert "mailbox does not exist" not in " ".join(text for _, text in texts(one))
    assert one.user_message is None
    assert one.retry
    assert one.retry.verdict is Retry.NOT_NEEDED


def test_the_reply_codes_of_the_registry_and_of_the_rfcs_stand_before_a_code() -> None:
    claims: list[Claim] = []
    for row in ROWS:
        for basic in row["basic_codes"].split(";"):
            if basic.isdigit() and lookup(int(basic)).status is not Status.FOLKLORE:
                status = LIBRARY.enhanced_status(in_class(row, 5))
                claims.append(Claim(f"{row['code']} {basic}", status is not None and int(basic) in status.associated_codes))
    all_hold(claims)


def test_a_reply_code_and_an_enhanced_one_name_each_other() -> None:
    """Where a reply code names an enhanced status code, a reader finds the way back."""
    claims = [
        Claim(f"{code} {other}", ReplyCode(code) in entry(other).associated_codes)
        for code in smtpi18n.codes()
        if isinstance(code, ReplyCode) and entry(code).status is Status.CURRENT
        for other in entry(code).associated_codes
        if isinstance(other, EnhancedStatusCode) and other.detail  # what gives no detail goes with nearly all
    ]
    assert len(claims) > 100
    all_hold(claims)


# Groups


@pytest.mark.parametrize("locale", LOCALES)
def test_classes_subjects_both_together_and_codes_without_their_class_are_known(locale: str) -> None:
    for group in enhanced_groups():
        one = entry(group, locale)
        assert one.says, group
        assert str(group) in one.says, group
    assert lookup("5.7") == lookup(CodeGroup("5.7.X"))
    assert lookup("x.7.x", locale=locale) == lookup("X.7.X", locale=locale)


def test_a_group_of_a_class_and_a_subject_lists_its_codes() -> None:
    assert [str(code) for code in smtpi18n.codes("4.2.x")] == ["4.2.0", "4.2.1", "4.2.2", "4.2.4"]
    assert smtpi18n.codes("X.2.2") == [EnhancedStatusCode("4.2.2"), EnhancedStatusCode("5.2.2")]
    assert smtpi18n.codes() == sorted(smtpi18n.codes())


# Both together


def test_both_are_looked_up_as_a_server_writes_them() -> None:
    one = lookup("550 5.1.1")
    assert (one.code, one.reply_code, one.enhanced_status_code) == (EnhancedStatusCode("5.1.1"), 550, EnhancedStatusCode("5.1.1"))
    assert one.says == lookup("5.1.1").says
    assert one.session is lookup(550).session
    for same in ("550-5.1.1", "550 #5.1.1", "550\t5.1.1"):
        assert lookup(same) == one
    assert lookup(550, enhanced_status_code="5.1.1") == lookup("550", enhanced_status_code=EnhancedStatusCode("5.1.1")) == one
    assert smtpi18n.render(one).startswith("550 5.1.1 — ")


def test_the_more_specific_of_both_speaks() -> None:
    """A catch-all behind a telling reply code adds nothing; behind a vague one it is no worse."""
    assert lookup("535 5.0.0").summary == lookup(535).summary
    assert lookup("550 5.2.2").summary == lookup("5.2.2").summary
    assert lookup("550 5.0.0").summary == lookup("5.0.0").summary
    # Greylisting: what the enhanced code is about is one of the things that the reply code is sent for.
    assert lookup("451 4.7.1").summary == lookup("4.7.1").summary


def test_what_is_known_of_both_follows_the_one_that_speaks() -> None:
    one = lookup("535 5.0.0")
    assert (one.topic, one.origin) == (lookup(535).topic, lookup(535).origin)
    assert lookup("550 5.9.9", fallback=True).topic is lookup(550).topic
    assert len(lookup("550 5.1.1").sample_replies) == 3
    for both in ("550 5.1.1", "535 5.0.0", "599 5.1.1", "250 5.1.1"):
        shown = [sample.text[:9].replace("-", " ") for sample in lookup(both).sample_replies]
        assert {*shown} <= {both}
    ours = LIBRARY.reply(550)
    assert ours
    own = Translator(codes=[changed(ours, name="Ours")])
    assert own.lookup("550 5.1.1").sample_replies == ()


def test_both_are_named_wherever_one_is_shown() -> None:
    both = [lookup("550 5.1.1"), lookup("554 5.1.1")]
    assert [one.code_text for one in both] == ["550 5.1.1", "554 5.1.1"]
    listed = smtpi18n.render(both)
    assert all(one.code_text in listed for one in both)
    assert smtpi18n.render([lookup("550 5.1.1", locale=locale) for locale in ("en", "ru")]).startswith("550 5.1.1\n")


def test_a_comparison_of_both_sees_the_reply_code_too() -> None:
    compare = smtpi18n.compare
    assert compare("535 5.0.0", "503 5.0.0").relation is compare(535, 503).relation
    assert compare("250 5.1.1", "550 5.1.1").relation is Relation.OPPOSITE_OUTCOMES
    assert compare("550", "599 5.1.1").relation is not Relation.CARRIES
    for a, b in (("5.1.1", "550 5.1.1"), ("550 5.1.1", "554 5.1.1"), ("550 4.1.1", "550 5.1.1"), ("535", "535 5.0.0")):
        one, turned = compare(a, b), compare(b, a)
        assert (one.relation, one.opening) == (turned.relation, turned.opening) == (Relation.SAME_CODE, one.opening)
        assert a in one.title
        assert b in one.title
    assert "5.1.1, 550" not in compare("5.1.1", "550 5.1.1").opening


def test_a_subclass_shows_nothing_to_others() -> None:
    """Answers are kept by code."""

    class Loud(EnhancedStatusCode):
        def __str__(self) -> str:
            return "5.1.1 <loud>"

        def __eq__(self, other: object) -> bool:
            return True

        def __hash__(self) -> int:
            return hash(EnhancedStatusCode("5.1.1"))

    assert type(lookup(550, enhanced_status_code=Loud("5.1.1")).code) is EnhancedStatusCode
    assert "loud" not in str(smtpi18n.to_dict(lookup("550 5.1.1")))


def test_first_digits_that_differ_are_a_contradiction_and_an_unusual_pair_is_none() -> None:
    """RFC 2034 section 4: the class agrees with the first digit; a program acts on the reply code."""
    one = lookup("450 5.7.1")
    assert one.digits_disagree
    assert "contradict each other" in (one.remark or "")
    assert one.retry
    assert one.retry.verdict is Retry.AS_IS
    assert (one.remark or "") in smtpi18n.render(one, brief=True)
    # What to do follows the reply code as well: 550 4.1.1 is read as 5.1.1, and 250 5.1.1 is a success.
    assert lookup("550 4.1.1").how_to_fix == lookup("5.1.1").how_to_fix
    assert lookup("550 4.1.1").actors == lookup("5.1.1").actors
    assert lookup("250 5.1.1").how_to_fix == lookup(250).how_to_fix
    assert lookup("550 2.0.0").user_message == lookup("5.0.0").user_message
    for pair in ("550 5.1.1", "451 4.7.1", "553 5.7.8", "250 2.7.15"):
        assert not lookup(pair).digits_disagree, pair


@pytest.mark.parametrize("locale", LOCALES)
def test_both_answer_to_a_command_in_every_locale(locale: str) -> None:
    one = lookup("550 5.7.1", command="rcpt", locale=locale)
    assert (one.command, one.locale) == (Command.RCPT, locale)


def test_what_is_wrong_with_both_is_said() -> None:
    with pytest.raises(ValueError, match="stands behind a reply code"):
        lookup("5.1.1", enhanced_status_code="5.1.1")
    with pytest.raises(smtpi18n.InvalidCodeError, match=r"'5\.1' is an SMTP code, but no EnhancedStatusCode"):
        lookup(550, enhanced_status_code="5.1")
    with pytest.raises(ValueError, match=r"alone, such as 550"):
        lookup("550 5.1.1", enhanced_status_code="5.1.1")
    for wrong in ("550 5.1", "550  ", "5.1.1 550", "550 User unknown", "550_5.1.1", "550 5.1.1 ", " 550 5.1.1"):
        with pytest.raises(smtpi18n.InvalidCodeError, match=r"both together such as '550 5\.1\.1'"):
            lookup(wrong)


# Unknown ones


def test_an_unknown_code_is_answered_by_its_class_and_subject_only_if_asked_for() -> None:
    with pytest.raises(UnknownCodeError) as caught:
        lookup("5.7.999")
    assert [str(code) for code in caught.value.nearest] == ["5.7.750", "5.7.708", "5.7.705", "5.7.X", "5.X.X"]
    one = lookup("5.7.999", fallback=True)
    assert one.is_fallback
    assert one.status_class is StatusClass.PERMANENT_FAILURE
    assert "5.7.999" in (one.description or "")
    assert lookup("4.99.1", fallback=True).subject is None
    assert lookup("550 5.7.999", fallback=True).summary == lookup(550).summary
    with pytest.raises(UnknownCodeError, match=r"^5\.7\.999.* 550, ") as behind:
        lookup("550 5.7.999")
    assert behind.value.nearest[0] == 550


@pytest.mark.parametrize("code", ["199 5.1.1", "199 5.9.9", "599 5.9.9", "360 2.9.9"])
def test_no_reply_code_is_dropped_though_nothing_is_known_of_it(code: str) -> None:
    one = lookup(code, fallback=True)
    assert one.code_text == code
    assert one.reply_code == int(code[:3])
    assert one.summary


# Traps, each with its source


def test_5_7_1_is_any_rule_and_not_only_relaying() -> None:
    one = lookup("5.7.1")
    assert "relay" in (one.when_seen or "")
    assert "not which rule" in (one.says or "")


@pytest.mark.parametrize("locale", LOCALES)
def test_no_code_is_registered_for_dmarc(locale: str) -> None:
    """The registry has none; RFC 7489 section 10.3 shows 5.7.1, Gmail sends 5.7.26."""
    assert not [row for row in ROWS if "DMARC" in row["title"]]
    assert "DMARC" in (lookup("5.7.1", locale=locale).description or "")


@pytest.mark.parametrize(
    ("code", "vendor"),
    [
        *(("5.1.10", "Microsoft"), ("5.4.5", "Gmail"), ("5.7.14", "Gmail"), ("4.7.27", "Gmail"), ("5.7.27", "Gmail")),
        *(("5.7.29", "Gmail"), ("5.7.30", "Gmail"), ("5.7.3", "Microsoft"), ("5.2.2", "Microsoft"), ("5.5.0", "Microsoft")),
    ],
)
@pytest.mark.parametrize("locale", LOCALES)
def test_a_registered_number_that_a_vendor_uses_otherwise_says_so_by_name(code: str, vendor: str, locale: str) -> None:
    one = lookup(code, locale=locale)
    said = " ".join([one.says or "", one.description or "", one.when_seen or "", *(note.text for note in one.vendor_notes)])
    names = {"Gmail": ("Gmail", "Google"), "Microsoft": ("Microsoft", "Outlook", "Exchange")}[vendor]
    assert any(name in said for name in names), said


def test_5_4_1_means_a_refused_recipient_and_4_4_1_a_server_that_does_not_answer() -> None:
    assert "Microsoft" in (lookup("5.4.1").says or "") + " ".join(note.text for note in lookup("5.4.1").vendor_notes)
    assert lookup("5.4.1").summary != lookup("4.4.1").summary
    assert lookup("5.4.1").topic is smtpi18n.Topic.RECIPIENT
    assert lookup("4.4.1").topic is smtpi18n.Topic.PATH


@pytest.mark.parametrize("code", ["5.7.515", "5.7.509", "5.7.57", "5.7.139", "4.7.650", "5.7.606"])
def test_a_number_of_microsoft_alone_has_an_entry_with_its_standing(code: str) -> None:
    one = lookup(code)
    assert one.status is Status.DE_FACTO
    assert one.rfc_text is None
    assert "Microsoft" in f"{one.says} {one.description}"


def test_parts_of_three_digits_are_read_whole() -> None:
    assert lookup("5.7.26") != lookup("5.7.2")
    assert lookup("550 5.7.515").name == lookup("5.7.515").name


def test_a_deprecated_code_says_what_to_send_in_its_place() -> None:
    """RFC 6531 section 4.2."""
    one = lookup("5.6.10")
    assert one.status is Status.DEPRECATED
    assert "6.8" in (one.when_to_send or "")


def test_after_3yz_no_enhanced_code_can_stand() -> None:
    """RFC 2034 section 4."""
    differences = [difference.text for difference in smtpi18n.compare(354, "5.6.0").key_differences]
    assert "Code 354 never has an enhanced status code behind it, so code 5.6.0 cannot stand there." in differences


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        ("4.2.2", "5.2.2", "same_detail"),
        ("4.4.1", "5.4.1", "same_detail"),
        ("550", "5.1.8", "carries"),
        ("511", "5.1.1", "without_dots"),
        ("450", "4.4.7", "expired"),
        ("5.1.1", "5.5.1", "cause"),
        ("5.1.0", "5.1.3", "general_and_specific"),
        ("535", "334", "consecutive_steps"),
        ("334", "5.7.8", "consecutive_steps"),
        ("2.7.0", "5.7.8", "opposite_outcomes"),
        ("5.7.1", "5.X.X", "general_and_specific"),
        ("5.7.X", "X.7.X", "groups"),
    ],
)
def test_two_codes_relate_by_their_facts(a: str, b: str, relation: str) -> None:
    assert smtpi18n.compare(a, b).relation.value == relation


# The shape of each text


@pytest.mark.parametrize("locale", LOCALES)
def test_a_text_has_as_many_sentences_as_its_field_allows(locale: str) -> None:
    most = {"says": 1, "summary": 1, "description": 4, "when_seen": 4, "how_to_fix": 5, "user_message": 2, "when_to_send": 3}
    claims: list[Claim] = []
    for key, text in catalog(locale).items():
        field = key.split("/")[2] if key.startswith("enhanced/") else ""
        if field in most:
            claims.append(Claim(f"{key}: {text}", len(sentences(text)) <= most[field]))
            claims.append(Claim(f"{key} begins small: {text}", all(begins_a_sentence(one) for one in sentences(text))))
    assert len(claims) > 1_000
    all_hold(claims)


@pytest.mark.parametrize("locale", LOCALES)
def test_what_a_code_says_is_one_short_sentence_that_names_it(locale: str) -> None:
    all_hold(
        Claim(f"{one.code}: {one.says}", str(one.code) in (one.says or "") and len(one.says or "") <= 125)
        for one in every_entry(locale)
    )


@pytest.mark.parametrize("locale", LOCALES)
def test_a_user_reads_no_digit_and_no_command(locale: str) -> None:
    words = re.compile(rf"\d|`|\b({'|'.join(command.value for command in Command if command.is_verb)})\b")
    said = {one.user_message for one in every_entry(locale) if one.user_message}
    assert len(said) > 25
    all_hold(Claim(text, not words.search(text)) for text in said)
