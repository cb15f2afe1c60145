"""What translators are given: the messages of an application's own tables of codes, with notes, and those of the template."""

from __future__ import annotations

import re
from io import BytesIO
from textwrap import dedent

import pytest
from babel.messages.extract import extract as babel_extract

from smtpi18n.extraction import all_messages
from smtpi18n.extraction.priorities import COMMON_CODES, PRIORITIES
from smtpi18n.library import Library

pytestmark = pytest.mark.babel

EXTRACTOR = "smtpi18n.extraction:extract"  # what the entry point names
HEAD = """
from smtpi18n import Actor, Aspect, Command, Reference, Responsibility, Retry, Scope, Session, Status
from smtpi18n.knowledge import schema
from smtpi18n.knowledge.schema import Case, CaseTraits, Contrast, Difference, Override, Reply, Shared, Traits
"""

REPLY = """
Reply(
    code=475,
    rfc_text="Held for inspection",
    status=Status.DE_FACTO,
    commands=(Command.RCPT,),
    name="Held for inspection",
    summary="The gateway holds the message.",
    description="It stays with the sending server.",
    when_seen="The message has an attachment.",
    how_to_fix="Wait for the answer to `DATA`.",
    when_to_send="Send 475 when a person must decide.",
    retry=Retry.AS_IS,
    scope=Scope.MESSAGE,
    actors=(Actor.RECIPIENT_ADMINISTRATOR,),
    session=Session.CONTINUES,
    responsibility=Responsibility.CLIENT,
    references=(Reference(rfc=5321, section="4.2.1"),),
    {more}
)
"""


def extracted(code: str, head: str = HEAD) -> list[tuple[int, str, list[str], str]]:
    """What Babel extracts from a module: line, English text, notes and key of each message."""
    found = babel_extract(EXTRACTOR, BytesIO((head + dedent(code)).encode()))
    return [(line, str(text), list(notes), str(key)) for line, text, notes, key in found]


def texts(code: str) -> dict[str, str]:
    """The English text of each message in a module by its key."""
    return {key: text for _, text, _, key in extracted(code)}


def notes(code: str, key: str) -> list[str]:
    """The notes of one message in a module."""
    (found,) = [notes for _, _, notes, other in extracted(code) if other == key]
    return found


def refusal(code: str) -> str:
    """What the extractor says of a module that it refuses; lines are counted from the first of *code*."""
    with pytest.raises(ValueError, match=r"^line \d+: ") as caught:
        extracted(code, head="")
    return str(caught.value)


# What is extracted


def test_a_reply_gives_each_of_its_texts_under_the_key_that_lookups_ask_for() -> None:
    assert texts(REPLY.format(more="")) == {
        "reply/475/name": "Held for inspection",
        "reply/475/summary": "The gateway holds the message.",
        "reply/475/description": "It stays with the sending server.",
        "reply/475/when_seen": "The message has an attachment.",
        "reply/475/how_to_fix": "Wait for the answer to `DATA`.",
        "reply/475/when_to_send": "Send 475 when a person must decide.",
    }


def test_a_case_gives_its_own_texts_under_the_name_of_its_first_command() -> None:
    more = 'cases=(Case(commands=(Command.RCPT, Command.VRFY), summary="This recipient waits.", user_message="You wait."),)'
    own = {key: text for key, text in texts(REPLY.format(more=more)).items() if key.count("/") == 3}
    assert own == {"reply/475/summary/RCPT": "This recipient waits.", "reply/475/user_message/RCPT": "You wait."}


def test_an_empty_user_message_of_a_case_is_no_message() -> None:
    more = 'user_message="Wait.", cases=(Case(commands=(Command.RCPT,), user_message=""),)'
    found = texts(REPLY.format(more=more))
    assert [key for key in found if "user_message" in key] == ["reply/475/user_message"]


def test_a_contrast_gives_its_opening_its_differences_and_its_guidance() -> None:
    code = """
    PAIR = Contrast(
        a="450",
        b="475",
        commands=tuple(Command),
        opening="Codes 450 and 475 are neighbours.",
        differences=(Difference(aspect=Aspect.MEANING, text="Code 475 waits for a person."),),
        log="Look for the person who decides.",
        client="The client waits.",
        server="Send 475 only where a person decides.",
    )
    """
    assert texts(code) == {
        "pair/450-475/opening": "Codes 450 and 475 are neighbours.",
        "pair/450-475/log": "Look for the person who decides.",
        "pair/450-475/client": "The client waits.",
        "pair/450-475/server": "Send 475 only where a person decides.",
        "pair/450-475/difference/meaning": "Code 475 waits for a person.",
    }


TRAITS = """
    traits=Traits(
        code=475,
        topic=Topic.POLICY,
        steps=ANY_STEP,
        nearest=neighbours(475),
        reaction_text="After code {{a}} the client waits.",
        cases=(
            CaseTraits(commands=(Command.DATA,), topic=topic_of(475)),
            CaseTraits(commands=(Command.RCPT, Command.VRFY), topic=Topic.SENDER, reaction_text="After code {{a}} the client asks."),
        ),
    )
"""


def test_what_a_client_does_after_a_code_is_a_message_once_in_general_and_for_each_command_with_its_own() -> None:
    found = [(key, text) for _, text, _, key in extracted(REPLY.format(more=TRAITS.format())) if key.startswith("reaction/")]
    assert found == [
        ("reaction/475", "After code {a} the client waits."),
        ("reaction/475/RCPT", "After code {a} the client asks."),
    ]


def test_an_override_gives_its_text_under_the_key_that_it_names() -> None:
    code = 'OWN = [Override(key="reply/550/user_message", text="Write to the help desk.")]'
    assert texts(code) == {"reply/550/user_message": "Write to the help desk."}


def test_a_shared_text_has_one_key_however_many_records_share_it() -> None:
    code = f"""
WAIT = Shared(key="user_message/wait", text="Wait a while.")
SAME: Shared = Shared(key="user_message/wait", text="Wait a while.")
CODES = ({REPLY.format(more="user_message=WAIT")},)
MORE = ({REPLY.format(more="user_message=SAME").replace("475", "476")},)
"""
    found = extracted(code)
    assert [text for _, text, _, key in found if key == "shared/user_message/wait"] == ["Wait a while."] * 2
    assert not any(key.endswith("/user_message") for _, _, _, key in found)


def test_a_text_may_be_a_constant_of_the_module_and_its_parts_may_stand_side_by_side() -> None:
    code = """
    CODE = "reply/550/name"
    TEXT: str = "One text " "in two parts."
    OWN = Override(key=CODE, text=TEXT)
    """
    assert texts(code) == {"reply/550/name": "One text in two parts."}


@pytest.mark.parametrize("call", ["schema.Override", "smtpi18n.knowledge.schema.Override"])
def test_a_record_may_be_named_through_its_module(call: str) -> None:
    assert texts(f'OWN = {call}(key="reply/550/name", text="No box")') == {"reply/550/name": "No box"}


def test_a_record_is_found_wherever_it_stands_in_the_module() -> None:
    code = """
    def codes(brand):
        return [Override(key="reply/550/name", text="No box")]

    class Extension:
        codes = {"more": (Override(key="reply/551/name", text="Not here"),)}
    """
    assert list(texts(code)) == ["reply/550/name", "reply/551/name"]


def test_messages_come_in_the_order_of_the_file_each_with_the_line_of_its_record() -> None:
    code = """
    def codes():
        return [
            Override(key="reply/550/name", text="1"),
        ]

    LAST = Override(key="reply/551/name", text="2")
    """
    first = HEAD.count("\n")
    assert [(line - first, text) for line, text, _, _ in extracted(code)] == [(4, "1"), (7, "2")]


def test_facts_may_be_computed_since_no_translator_needs_them() -> None:
    code = REPLY.format(more="").replace("(Command.RCPT,)", "tuple(Command)").replace("Retry.AS_IS", "retry_of(475)")
    assert texts(code) == texts(REPLY.format(more=""))


def test_what_is_no_record_of_codes_is_left_alone() -> None:
    code = """
    LONELY = Shared(key="user_message/wait", text="Wait a while.")
    print("Hello", gettext("World"), Group("x"), functools.partial(Override))
    """
    assert extracted(code) == []


def test_a_file_in_another_encoding_says_so_at_its_top_as_python_files_do() -> None:
    code = '# coding: koi8-r\nOWN = Override(key="reply/550/name", text="Ящика нет")\n'
    found = list(babel_extract(EXTRACTOR, BytesIO(code.encode("koi8-r"))))
    assert found == [(2, "Ящика нет", ["Short name: sentence case, no full stop, at most 80 characters."], "reply/550/name")]


# What the translators of an application are told


def test_a_note_says_what_the_text_is_about_where_it_stands_and_what_to_leave_alone() -> None:
    more = 'cases=(Case(commands=(Command.RCPT,), how_to_fix="Repeat `RCPT TO` for {name}."),)'
    code = REPLY.format(more=more)
    about = "475 Held for inspection (RFC 5321, 4.2.1)"
    place = "Stands below the heading How to fix: what to do, imperative, one action a sentence."
    assert notes(code, "reply/475/how_to_fix") == [about, place, "Leave as it is: `DATA`"]
    assert notes(code, "reply/475/how_to_fix/RCPT") == [about, "In answer to RCPT.", place, "Leave as it is: `RCPT TO` {name}"]
    assert notes(code, "reply/475/name") == [about, "Short name: sentence case, no full stop, at most 80 characters."]


def test_the_note_of_a_pair_names_both_codes() -> None:
    code = 'PAIR = Contrast(a="450", b="475", opening="Neighbours.")'
    place = "The first sentence of the comparison: how the two codes relate."
    assert notes(code, "pair/450-475/opening") == ["Codes 450 and 475 compared", place]


@pytest.mark.parametrize(
    ("key", "note"),
    [
        ("reply/550/user_message", "For the end user of an application: no code, no command, no jargon."),
        ("group/4yz/name", "Short name: sentence case, no full stop, at most 80 characters."),
        ("pair/250-354/difference/meaning", "A key difference of the comparison, one sentence about both codes."),
        ("heading/how_to_fix", "A heading."),
        ("shared/user_message/refused", "Shared by several codes. For the end user of an application: no code, no command, no jargon."),
    ],
)  # fmt: skip
def test_the_note_of_an_override_says_where_the_text_stands(key: str, note: str) -> None:
    assert notes(f'OWN = Override(key="{key}", text="Own words")', key) == [note]


def test_the_key_of_an_override_may_be_one_that_this_version_does_not_know() -> None:
    assert texts('OWN = Override(key="gone", text="Own words")') == {"gone": "Own words"}
    assert notes('OWN = Override(key="reply/550/tone", text="Own words")', "reply/550/tone") == []


@pytest.mark.parametrize("key", ["label", "heading", "phrase", "label/mood/good", "reply/550", "slot"])
def test_the_key_of_an_override_may_be_malformed(key: str) -> None:
    assert texts(f'OWN = Override(key="{key}", text="Own {{name}}")') == {key: "Own {name}"}


# What the translators of this project are told


@pytest.fixture(scope="module")
def told() -> dict[str, list[str]]:
    """The lines of the note of each message."""
    return {message.key: message.note.splitlines() for message in all_messages(Library())}


def test_every_message_of_the_templates_has_a_priority_and_a_note(told: dict[str, list[str]]) -> None:
    assert len(told) > 100
    assert [key for key, note in told.items() if len(note) < 2 or not note[0].startswith("Priority ")] == []


@pytest.mark.parametrize(
    ("key", "note"),
    [
        ("heading/learn_more", "A heading."),
        ("heading/scope", "A heading; below it stands, for example: one recipient"),
        ("label/scope/recipient", "A value below the heading 'Concerns': what the reply concerns. Lower case."),
        ("label/session/opens", "A value below the heading 'Session': what the session does after the reply: it opens, continues, closes. Lower case."),
        ("label/relation/twins", "How two codes relate, in JSON and in exported tables. Lower case."),
        ("phrase/any_command_but", "Stands in place of a list of commands."),
        ("phrase/family_4yz", "How the language writes a family of codes: 4yz as in the RFC, or 4xx."),
        ("cli/more", "A line of the command `smtpi18n`."),
        ("phrase/fallback", "A line of a page."),
    ],
)  # fmt: skip
def test_a_word_of_the_interface_says_where_it_stands(key: str, note: str, told: dict[str, list[str]]) -> None:
    assert told[key][1] == note


def test_every_kind_of_label_says_where_it_stands(told: dict[str, list[str]]) -> None:
    labels = [note[1] for key, note in told.items() if key.startswith("label/")]
    assert len(labels) > 50
    assert [
        note for note in labels if not re.match("A value below the heading '.+': |.+, in JSON and in exported tables", note)
    ] == []


def test_every_slot_says_what_it_takes(told: dict[str, list[str]]) -> None:
    assert told["moment/several"][2:] == ["{commands}: e.g. `MAIL FROM`, `RCPT TO`", "Leave as it is: {commands}"]
    slots = {(message.key, slot) for message in all_messages(Library()) for slot in re.findall(r"\{\w+\}", message.text)}
    assert len(slots) > 100
    assert [pair for pair in slots if not any(line.startswith(f"{pair[1]}: e.g. ") for line in told[pair[0]])] == []


def test_what_most_readers_need_comes_first(told: dict[str, list[str]]) -> None:
    priorities = [int(note[0].removeprefix("Priority ")) for note in told.values()]
    assert priorities == sorted(priorities)
    assert set(priorities) == set(PRIORITIES)


@pytest.mark.parametrize(
    ("key", "priority"),
    [
        ("heading/how_to_fix", 1),
        ("label/retry/as_is", 1),
        ("phrase/list_separator", 1),
        ("shared/user_message/refused", 2),
        ("reply/550/user_message", 2),
        ("reply/550/name", 3),
        ("opening/twins", 4),
        ("difference/scope/recipient-message", 4),
        ("reaction/retries/one", 4),
        ("help/usage", 4),
        ("reply/552/summary/RCPT", 5),
        ("pair/450-550/opening", 6),
        ("reply/211/name", 7),
        ("group/4yz/name", 7),
        ("provider/google/relay_limit/meaning", 8),
        ("pair/250-252/opening", 9),
        ("reply/510/name", 10),
    ],
)
def test_a_message_has_the_priority_of_what_it_belongs_to(key: str, priority: int, told: dict[str, list[str]]) -> None:
    assert told[key][0] == f"Priority {priority}"


def test_the_codes_met_most_often_are_defined_by_rfcs(told: dict[str, list[str]]) -> None:
    assert [code for code in COMMON_CODES if told[f"reply/{code}/name"][0] != "Priority 3"] == []
    assert len(COMMON_CODES) == 20


# What is refused


@pytest.mark.parametrize(
    ("code", "line", "field"),
    [
        ('Override(\n key="reply/550/name",\n text=f"No box at {HOST}")', 3, "text"),
        ('Override(\n key=f"reply/{CODE}/name", text="No box")', 2, "key"),
        ('Override(key="reply/550/name", text=gettext("No box"))', 1, "text"),
        ('Override(key="reply/550/name", text="No " + "box")', 1, "text"),
        ('Override(key="reply/550/name", text="No box".upper())', 1, "text"),
        ('Override(key="reply/550/name", text=TEXTS["550"])', 1, "text"),
        ('Override(key="reply/550/name", text=texts.NO_BOX)', 1, "text"),
        ('from .messages import NO_BOX\nOverride(key="reply/550/name", text=NO_BOX)', 2, "text"),
        ('A = "1"\nB = Override(key="reply/550/name", text=A)\nA = "2"', 2, "text"),
        ('A = f"{B}"\nB = Override(key="reply/550/name", text=A)', 1, "text"),
        ('Contrast(a=str(CODE), b="475")', 1, "a"),
        ('Contrast(a="450", b="475", opening=make_opening())', 1, "opening"),
        ('Contrast(a="450", b="475", differences=[\n Difference(aspect=pick(), text="x")])', 2, "aspect"),
        ('Contrast(a="450", b="475", differences=[\n Difference(aspect=Aspect.MEANING, text=f"x")])', 2, "text"),
        ('Contrast(a="450", b="475", differences=make_differences())', 1, "differences"),
        ('Contrast(a="450", b="475", differences=[*COMMON,\n Difference(aspect=Aspect.NONE, text="x")])', 1, "differences"),
        ('Contrast(a="450", b="475", differences=[Difference(aspect=Aspect.NONE, text="x")])', 1, "aspect"),
    ],
)  # fmt: skip
def test_what_is_not_written_out_is_refused_with_its_line_and_field(code: str, line: int, field: str) -> None:
    assert refusal(code) == f"line {line}: {field} must be written out, not computed"


@pytest.mark.parametrize(
    ("old", "new", "line", "field"),
    [
        ('name="Held for inspection"', 'name=f"Held for {reason}"', 7, "name"),
        ('"The message has an attachment."', 'Shared(key="x", text=WHEN)', 10, "text"),
        ("code=475", "code=HELD", 3, "code"),
        ('rfc_text="Held for inspection"', "rfc_text=BANNER", 4, "rfc_text"),
        ("{more}", "cases=make_cases()", 19, "cases"),
        ("{more}", "cases=(make_case(),)", 19, "cases"),
        ("{more}", "cases=(Case(commands=tuple(Command)),)", 19, "commands"),
        ("{more}", "cases=(Case(commands=(Command.RCPT,), name=NAMES[1]),)", 19, "name"),
        ("{more}", "traits=TRAITS[475]", 19, "traits"),
        ("{more}", "traits=Traits(code=475, reaction_text=REACTIONS[1])", 19, "reaction_text"),
        ("{more}", "traits=Traits(code=475, cases=(CaseTraits(commands=tuple(Command)),))", 19, "commands"),
    ],
)
def test_a_part_of_a_reply_that_is_not_written_out_is_refused(old: str, new: str, line: int, field: str) -> None:
    code = REPLY.replace(old, new).replace("{more}", "")
    assert refusal(code) == f"line {line}: {field} must be written out, not computed"


def test_fields_taken_from_a_mapping_are_refused_for_texts_may_hide_there() -> None:
    assert refusal(REPLY.format(more="**COMMON")) == "line 19: the fields must be written out, not taken from a mapping"


def test_a_field_that_there_is_not_or_that_lacks_is_refused_with_the_line_of_the_record() -> None:
    assert refusal('\nOverride(key="x", test="y")') == "line 2: Override needs the field 'text'"
    assert refusal('\nOverride(key="x", text="y", more="z")') == "line 2: Override has no field more; it has key, text"


def test_one_key_with_two_texts_is_refused() -> None:
    code = 'Override(key="x", text="y")\nOverride(key="x", text="y")\nOverride(key="x", text="z")'
    assert refusal(code) == "line 3: a second text for the key x"


def test_a_file_that_is_no_python_is_refused() -> None:
    with pytest.raises(SyntaxError):
        extracted("Override(")
