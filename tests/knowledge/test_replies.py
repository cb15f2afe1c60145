"""What is said of each code agrees with the RFCs and the registry, and each text keeps to its shape."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from support.answers import catalog, codes_and_groups, entries, entry, finished, groups, label, reply_codes, texts, variants
from support.claims import Claim, all_hold
from support.facts import table
from support.prose import ERROR, begins_a_sentence, sentences, speaks_of_an_error

import smtpi18n
from smtpi18n import (
    Actor,
    Category,
    Command,
    EnhancedStatusCode,
    Entry,
    ReplyCode,
    Responsibility,
    Retry,
    RetryAdvice,
    Scope,
    Session,
    Severity,
    Status,
    StatusClass,
    Subject,
)

pytestmark = pytest.mark.words

LOCALES = finished("replies")

COMMANDS = {
    "": (),
    "AUTH (by the X.7.10 pairing)": (Command.AUTH,),
    "AUTH (by the X.7.11 pairing)": (Command.AUTH,),
    "AUTH (by the X.7.12 pairing)": (Command.AUTH,),
    "AUTH (by the X.7.13 pairing)": (Command.AUTH,),
    "DATA (after final dot, PRDR)": (Command.END_OF_DATA,),
    "(any command)": tuple(Command),
    "(connection open)": (Command.CONNECT,),
    "QHLO": (),
    "DATA (after final dot)": (Command.END_OF_DATA,),
    "EHLO/HELO": (Command.EHLO, Command.HELO),
    "LHLO/LMTP: HELO or EHLO": (Command.LHLO, Command.EHLO, Command.HELO),
}


def commands(cell: str) -> tuple[Command, ...]:
    """The commands that a cell of a table stands for."""
    return COMMANDS[cell] if cell in COMMANDS else (Command.parse(cell),)


def references(cell: str) -> Iterator[tuple[int, str]]:
    """Each RFC and section in a cell such as ``RFC 5321 s4.2.2, s4.5.3.1.9-10; RFC 1870 s6.1``."""
    rfc = 0
    for number, stem, first, last in re.findall(r"RFC (\d+)|\bs((?:\d+\.)*)(\d+)(?:-(\d+))?", cell):
        if number:
            rfc = int(number)
        else:
            yield from ((rfc, f"{stem}{part}") for part in range(int(first), int(last or first) + 1))


def known(name: str, column: str = "code") -> Iterator[tuple[ReplyCode, dict[str, str]]]:
    """The rows of a table that are about known reply codes."""
    for row in table(name):
        if row[column] in [str(code) for code in reply_codes()]:
            yield ReplyCode(row[column]), row


def sections(code: ReplyCode, rfc: int) -> set[str]:
    """The sections of an RFC that a code refers to, whatever it answers."""
    return {one.section for variant in variants(code, "en") for one in variant.references if one.rfc == rfc}


def positive(of: Entry) -> bool:
    return of.severity is not None and of.severity.is_positive


# Against the tables of facts


def test_every_known_code_is_in_the_table_and_every_code_of_the_table_is_known() -> None:
    assert [ReplyCode(row["code"]) for row in table("reply_codes")] == reply_codes()


def test_the_wording_is_that_of_the_rfc() -> None:
    defined = ("current", "obsolete", "experimental", "deprecated")
    words = {code: row["name"] if row["status"] in defined else None for code, row in known("reply_codes")}
    words[ReplyCode(334)] = None  # its text is base64, and no RFC has words for it
    all_hold(Claim(f"{code}: {text}", entry(code).rfc_text == text) for code, text in words.items())


# Where the table, which names a few commands in summary, says less than an RFC or more.
UNLISTED: dict[tuple[int, Command], str] = {
    (535, Command.MAIL): "no RFC: Courier and s/qmail ask for a log-in so",
    (535, Command.RCPT): "no RFC: Courier and s/qmail ask for a log-in so",
    (525, Command.RCPT): "no RFC: cPanel refuses a recipient of a suspended account so",
    (534, Command.MAIL): "no RFC: Courier refuses a size that is too large so",
    (534, Command.END_OF_DATA): "no RFC: Courier refuses a header that is too large so",
    (550, Command.CONNECT): "no RFC: Exim and OpenSMTPD turn a client away so",
    (550, Command.STARTTLS): "no RFC: Exim refuses TLS to a client so",
    (550, Command.AUTH): "no RFC: Exchange Online refuses any log-in with a password so",
    (550, Command.BURL): "RFC 4468 s6: the list for BURL is not exhaustive, and it ends a message as the final dot does",
    (511, Command.MAIL): "no RFC: the qmail patch chkuser refuses a sender's domain without an MX host so",
    (353, Command.BDAT): "no RFC: Exim says so at the end of the message, which may be the last BDAT",
    (553, Command.END_OF_DATA): "no RFC: Zoho refuses a From address that is not the account's so",
    (503, Command.STARTTLS): "no RFC: Exim answers a STARTTLS that it did not offer so",
    **{
        (521, command): "RFC 7504 s3: further commands but QUIT may get 521 again"
        for command in Command
        if command not in (Command.CONNECT, Command.QUIT)
    },
    (250, Command.HELP): "no RFC: aiosmtpd answers HELP so",
    (502, Command.AUTH): "RFC 5321 s4.2.4: a command that is recognised and not implemented",
    (502, Command.STARTTLS): "RFC 5321 s4.2.4: a command that is recognised and not implemented",
    (550, Command.DATA): "RFC 6409 s6.3 and RFC 7293 s5.1.1",
    (430, Command.MAIL): "no RFC: the LMTP service of Cyrus IMAP asks for a log-in so",
    (430, Command.RCPT): "no RFC: the qmail patch chkuser answers RCPT TO so",
    (430, Command.END_OF_DATA): "no RFC: Exchange says so when it cannot open the mailbox that sends",
    (431, Command.RCPT): "no RFC: Courier answers RCPT TO so",
    (431, Command.END_OF_DATA): "no RFC: Courier says so when its disk is full",
    (517, Command.END_OF_DATA): "no RFC: Courier checks the SPF record of the From field after the message",
    (251, Command.EXPN): "RFC 5321 s3.5.3: 251 and 551 apply to VRFY and EXPN",
    (551, Command.EXPN): "RFC 5321 s3.5.3: 251 and 551 apply to VRFY and EXPN",
    (450, Command.DATA): "RFC 6647 s2.5: greylisting on receipt of DATA",
    (451, Command.DATA): "RFC 821 s4.3 and RFC 6647 s2.5",
    (452, Command.DATA): "RFC 1870 s6.2: immediately after issuing DATA",
    (552, Command.DATA): "RFC 1870 s6.2: immediately after issuing DATA",
    (454, Command.RCPT): "no RFC: Postfix refuses to relay so",
    (432, Command.END_OF_DATA): "no RFC: Exchange's delivery to mailboxes, and Courier",
    (
        450,
        Command.CONNECT,
    ): "RFC 6647 s2.1 and RFC 6647 s2.2: a 4yz code at the start of a session; Postfix without smtpd_delay_reject",
    (450, Command.EHLO): "RFC 6647 s2.2: greylisting on EHLO",
    (450, Command.HELO): "RFC 6647 s2.2: greylisting on HELO",
    (450, Command.AUTH): "no RFC: Postfix answers so above smtpd_client_auth_rate_limit",
    (450, Command.BURL): "RFC 4468 s6: a client must tolerate any valid SMTP reply",
    (451, Command.CONNECT): "no RFC: Exim where an access list defers; Mimecast, RU-CENTER",
    (451, Command.EHLO): "no RFC: Exim where an access list defers",
    (451, Command.HELO): "no RFC: Exim where an access list defers",
    (451, Command.AUTH): "no RFC: SendGrid answers so when a plan is used up",
    (452, Command.BURL): "RFC 4468 s6: a client must tolerate any valid SMTP reply",
    (454, Command.DATA): "no RFC: Amazon SES says so when a sending limit is used up",
    (454, Command.END_OF_DATA): "no RFC: Amazon SES says so when a sending limit is used up",
    (250, Command.LHLO): "RFC 2033 s4.1: LHLO has the semantics of EHLO",
    (550, Command.LHLO): "RFC 2033 s4.1: LHLO has the semantics of EHLO",
    (450, Command.BDAT): "RFC 3030 s2: a chunk may be refused as the message data may",
    (523, Command.STARTTLS): "no RFC: Gmail documents 523 5.7.10 for commands sent together with STARTTLS",
    (523, Command.END_OF_DATA): "no RFC: Courier says so of a message that is too long",
    (422, Command.RCPT): "no RFC: Stalwart answers RCPT TO with 422 4.2.2 Greylisted",
    (440, Command.CONNECT): "no RFC: courieresmtpd sends it before its greeting and ends",
    (456, Command.RCPT): "no RFC: bounces of Courier say so",
    **{
        (503, command): "RFC 5321 s3.1: after a 554 greeting every command but QUIT"
        for command in Command
        if command.is_verb and command not in (Command.STARTTLS, Command.QUIT)
    },
    (503, Command.END_OF_DATA): "RFC 5321 s3.3: once 354 is sent, it should fail only for want of recipients or the like",
    (502, Command.MAIL): "RFC 2645 s5.4: a server for on-demand relay refuses all but a few commands",
    (502, Command.RCPT): "RFC 2645 s5.4: a server for on-demand relay refuses all but a few commands",
    (502, Command.DATA): "RFC 2645 s5.4: a server for on-demand relay refuses all but a few commands",
    (452, Command.BDAT): "RFC 3030 s2: a chunk may be refused as the message data may",
    (451, Command.BDAT): "RFC 3030 s2: a chunk may be refused as the message data may",
    (550, Command.BDAT): "RFC 3030 s2: a chunk may be refused as the message data may",
    (552, Command.BDAT): "RFC 3030 s2: a chunk may be refused as the message data may",
    (502, Command.LHLO): "RFC 2033 s4.1: LHLO has the semantics of EHLO",
    (513, Command.RCPT): "no RFC: Courier refuses a recipient so",
    (524, Command.RCPT): "no RFC: OpenSMTPD answers RCPT TO with 524 5.2.4",
    (533, Command.RCPT): "no RFC: Exim refuses an internationalised recipient so",
    (540, Command.STARTTLS): "no RFC: Courier answers STARTTLS so",
    (540, Command.RCPT): "no RFC: Rambler refuses an inactive or blocked mailbox with 540 5.7.1",
    (541, Command.RCPT): "no RFC: Zoho answers RCPT TO so",
    (546, Command.END_OF_DATA): "no RFC: Courier counts the Received fields of the data",
    (504, Command.LHLO): "RFC 2033 s4.1: LHLO has the semantics of EHLO",
}
NEVER = {
    (530, Command.END_OF_DATA): "what follows 354 is no command",
    (417, Command.EHLO): "no RFC: Courier answers EHLO with 250 and MAIL FROM with 417",
    (417, Command.HELO): "no RFC: Courier answers HELO with 250 and MAIL FROM with 417",
    (554, Command.QUIT): "RFC 3207 s4.1: the answer to every command other than QUIT",
    (500, Command.CONNECT): "the greeting answers no command",
    (501, Command.CONNECT): "the greeting answers no command",
    (501, Command.END_OF_DATA): "the message data has no arguments",
    (530, Command.CONNECT): "the greeting answers no command",
    (530, Command.EHLO): "RFC 3207 s4 and RFC 4954 s6 except EHLO",
    (530, Command.LHLO): "RFC 2033 s4.1: LHLO has the semantics of EHLO",
    (530, Command.STARTTLS): "RFC 3207 s4 excepts STARTTLS, and TLS comes before a log-in",
    (530, Command.NOOP): "RFC 3207 s4 and RFC 4954 s6 except NOOP",
    (530, Command.QUIT): "RFC 3207 s4 and RFC 4954 s6 except QUIT",
}


def test_a_code_answers_the_commands_of_the_table_and_no_others() -> None:
    expected: dict[ReplyCode, set[Command]] = {}
    for code, row in known("reply_codes"):
        listed = {(int(code), command) for cell in row["commands"].split("; ") for command in commands(cell)}
        listed |= {pair for pair in UNLISTED if pair[0] == code}
        expected[code] = {command for _, command in listed - NEVER.keys()}
    all_hold(
        Claim(f"{code} answers {set(entry(code).commands) ^ answered}", set(entry(code).commands) == answered)
        for code, answered in expected.items()
    )


def test_commands_are_listed_in_the_order_of_a_session_and_enhanced_codes_in_theirs() -> None:
    order = list(Command)
    for one in entries("en"):
        assert list(one.commands) == sorted(one.commands, key=order.index), f"{label(one)} commands"
        assert list(one.associated_codes) == sorted(one.associated_codes), f"{label(one)} enhanced status codes"


def test_every_command_that_an_rfc_names_for_a_code_is_listed() -> None:
    all_hold(
        Claim(f"{code} answers {command.value} ({row['source']})", command in entry(code).commands)
        for code, row in known("command_replies")
        for command in commands(row["command"])
        if (code, command) not in NEVER
    )


def test_the_kind_of_reply_is_that_of_the_first_digit() -> None:
    kinds = {"S": ("2yz",), "I": ("3yz",), "E": ("4yz", "5yz")}
    all_hold(
        Claim(
            f"{code} answers {row['command']} with {row['kind']}",
            code.severity is not None and code.severity.value in kinds[row["kind"]],
        )
        for code, row in known("command_replies")
    )


def test_every_section_that_defines_or_uses_a_code_is_among_its_references() -> None:
    all_hold(
        Claim(
            f"{code} RFC {rfc} section {section}",
            any(at == section or at.startswith(f"{section}.") for at in sections(code, rfc)),
        )
        for code, row in known("reply_codes")
        for rfc, section in references(f"{row['source']} {row['section']}; {row['also_used_in']}")
    )


def test_the_status_is_that_of_the_table() -> None:
    all_hold(
        Claim(f"{code} {entry(code).status}", entry(code).status is Status(row["status"].replace("-", "_")))
        for code, row in known("reply_codes")
    )


def test_associated_codes_cover_the_registry_and_the_rfcs() -> None:
    pairs = [
        *((code, enhanced) for code, row in known("reply_codes") for enhanced in row["enhanced_codes"].split(";") if enhanced),
        *((code, row["enhanced"]) for code, row in known("rfc_pairs", "basic")),
        *(
            (code, row["code"])
            for row in table("enhanced_codes")
            for code in reply_codes()
            if str(code) in row["basic_codes"].split(";")
        ),
    ]
    all_hold(
        Claim(f"{code} {enhanced}", EnhancedStatusCode(str(code)[0] + enhanced[1:]) in entry(code).associated_codes)
        for code, enhanced in pairs
    )


def test_associated_codes_are_registered_and_of_the_class_of_the_first_digit() -> None:
    registered = {row["code"][1:] for row in table("enhanced_codes")}
    all_hold(
        Claim(f"{label(one)} {code}", str(code)[1:] in registered and str(code)[0] == str(one.code)[0])
        for one in entries("en")
        for code in one.associated_codes
    )


def test_an_intermediate_reply_never_has_an_enhanced_code() -> None:
    all_hold(
        Claim(label(one), not one.associated_codes) for one in entries("en") if one.severity is Severity.POSITIVE_INTERMEDIATE
    )


@pytest.mark.parametrize(("code", "command"), [(220, "connect"), (554, "connect"), (250, "EHLO"), (250, "HELO"), (550, "EHLO")])
def test_a_greeting_and_its_answer_have_no_enhanced_code(code: int, command: str) -> None:
    assert smtpi18n.lookup(code, command=Command(command)).associated_codes == ()


PATTERNS = {"reply-digit-1": "{}yz", "reply-digit-2": "x{}z", "enhanced-class": "{}.X.X", "enhanced-subject": "X.{}.X"}


def structure() -> dict[str, str]:
    """The section that gives each digit, class and subject its meaning, by the name that the package has for it."""
    return {PATTERNS[row["kind"]].format(row["key"]): row["source"] for row in table("structure")}


def test_every_digit_class_and_subject_of_the_standard_has_its_value_and_no_other_does() -> None:
    values = {one.value for kind in (Severity, Category, StatusClass, Subject) for one in kind}
    assert values == structure().keys() - {"1yz", "x6-9z"}, "1yz is not used in SMTP, and x6z to x9z are outside the grammar"


def test_a_group_refers_to_the_section_that_gives_the_digit_its_meaning() -> None:
    all_hold(
        Claim(
            f"{group} RFC {rfc} section {section}", (rfc, section) in {(one.rfc, one.section) for one in entry(group).references}
        )
        for group in groups()
        for rfc, section in references(structure()[str(group)])
    )


@pytest.mark.parametrize("locale", LOCALES)
def test_a_group_is_the_subject_of_its_sentence_and_says_when_to_send_its_codes(locale: str) -> None:
    families = {"en": r"\1yz", "ru": r"\1xx"}
    all_hold(
        Claim(f"{locale} {group} {field}: {text}", re.sub("^([2-5])yz", families[locale], str(group)) in str(text))
        for group in groups()
        for field, text in (("says", entry(group, locale).says), ("when_to_send", entry(group, locale).when_to_send))
    )


def test_related_codes_name_each_other() -> None:
    all_hold(
        Claim(f"{other} names {one.code} as related", one.code in entry(other).related)
        for one in map(entry, codes_and_groups())
        for other in one.related
    )


def test_codes_with_words_of_their_own_for_the_pair_are_related() -> None:
    pairs = {key.split("/")[1] for key in catalog("en") if key.startswith("pair/") and "." not in key}
    all_hold(Claim(pair, ReplyCode(pair[4:]) in entry(ReplyCode(pair[:3])).related) for pair in sorted(pairs))


def test_450_and_550_are_twins_and_so_are_their_severities() -> None:
    for pair in ((450, 550), ("4yz", "5yz")):
        assert smtpi18n.compare(*pair).relation is smtpi18n.Relation.TWINS


def test_the_second_digit_is_explained_only_where_an_rfc_defines_the_code() -> None:
    """Elsewhere it is often the second number of an enhanced code that was written without its dots: 511 for 5.1.1."""
    assert [entry(ReplyCode(code)).category for code in (550, 521, 354)] == [
        Category.MAIL_SYSTEM,
        Category.CONNECTIONS,
        Category.MAIL_SYSTEM,
    ]
    assert [entry(ReplyCode(code)).category for code in (511, 424, 431, 523)] == [None] * 4
    by_rfc = {Status.CURRENT, Status.OBSOLETE, Status.EXPERIMENTAL, Status.DEPRECATED}
    all_hold(Claim(str(code), (entry(code).category is not None) == (entry(code).status in by_rfc)) for code in reply_codes())


@pytest.mark.parametrize(("code", "digits"), [(599, ["5yz"]), (429, ["4yz", "x2z"]), (271, ["2yz"])])
@pytest.mark.parametrize("locale", LOCALES)
def test_a_fallback_says_that_nothing_is_known_of_the_code_and_then_what_its_digits_say(
    code: int, digits: list[str], locale: str
) -> None:
    severity, *category = (smtpi18n.lookup(group, locale=locale) for group in digits)
    unknown = catalog(locale)["phrase/fallback"].format(code=code)
    one = smtpi18n.lookup(code, fallback=True, locale=locale)
    assert (one.locale, one.is_fallback, one.name, one.summary) == (locale, True, severity.name, severity.summary)
    assert (one.topic, one.origin, one.says) == (None, None, severity.says), "nothing is known of where such a code is met"
    assert one.description == " ".join([unknown, str(severity.description), *(group.summary for group in category)])


def test_every_reference_leads_to_a_section_of_an_rfc() -> None:
    address = re.compile(
        r"https://www\.rfc-editor\.org/rfc/rfc[1-9]\d{2,3}#(section-[1-9]\d*(\.[1-9]\d*)*|appendix-[A-Z](\.\d+)*)"
    )
    all_hold(
        Claim(f"{label(one)} {ref.url}", bool(address.fullmatch(ref.url))) for one in entries("en") for ref in one.references
    )


# Traps (design notes, "Traps, each a test")


@pytest.mark.parametrize(
    ("code", "command", "other"),
    [
        (252, "VRFY", "ETRN"),
        (454, "AUTH", "STARTTLS"),
        (220, "connect", "STARTTLS"),
        (250, "EHLO", "MAIL"),
        (250, "RCPT", "end-of-data"),
        (250, "VRFY", "ETRN"),
        (251, "RCPT", "ETRN"),
        (450, "RCPT", "end-of-data"),
        (450, "RCPT", "ATRN"),
        (550, "EHLO", "RCPT"),
        (550, "RCPT", "end-of-data"),
        (552, "MAIL", "RCPT"),
        (552, "RCPT", "end-of-data"),
        (554, "connect", "DATA"),
        (554, "RCPT", "end-of-data"),
    ],
)
@pytest.mark.parametrize("locale", LOCALES)
def test_a_code_that_changes_meaning_by_command_says_so(code: int, command: str, other: str, locale: str) -> None:
    one, two = (smtpi18n.lookup(code, command=Command(name), locale=locale) for name in (command, other))
    for field in ("summary", "description", "when_seen"):
        assert getattr(one, field) != getattr(two, field), f"{locale} {code} {field}: {getattr(one, field)}"
    assert (one.retry, one.session, one.responsibility) != (two.retry, two.session, two.responsibility)


def test_220_opens_the_session_but_to_starttls_starts_it_afresh() -> None:
    assert smtpi18n.lookup(220, command="connect").session is Session.OPENS
    assert smtpi18n.lookup(220, command="STARTTLS").session is Session.STARTS_TLS


def test_221_is_the_end_that_was_asked_for_only_after_quit() -> None:
    asked, unasked = entry(ReplyCode(221), command=Command.QUIT), entry(ReplyCode(221))
    assert "rules" not in str(asked.description)
    assert "the client broke the rules" in str(unasked.description)
    assert "554" in str(unasked.how_to_fix)
    assert asked.session is unasked.session is Session.CLOSES


def test_521_greets_for_a_host_without_mail_but_within_a_transaction_turns_this_client_away() -> None:
    greeting, later = (smtpi18n.lookup(521, command=name) for name in ("connect", "RCPT"))
    assert (greeting.session, later.session) == (Session.AWAITS_QUIT, Session.CLOSES)
    assert [one.retry and one.retry.verdict for one in (greeting, later)] == [Retry.NO, Retry.AFTER_CHANGE]
    assert "takes no mail" in greeting.summary
    assert "until `RCPT TO`" in str(later.when_seen)
    assert "@" in str(greeting.user_message)
    assert "@" not in str(later.user_message)


def test_250_hands_the_message_over_only_after_the_final_dot() -> None:
    takers = {one.command for one in variants(ReplyCode(250), "en") if one.responsibility is Responsibility.SERVER}
    assert takers == {Command.END_OF_DATA}


def test_251_accepts_one_recipient_when_no_message_exists_yet() -> None:
    one = smtpi18n.lookup(251, command="RCPT")
    assert one.retry is not None
    assert (one.retry.scope, one.responsibility) == (Scope.RECIPIENT, Responsibility.NO_MESSAGE)


def test_354_ends_no_command_and_leaves_doubling_dots_to_the_mail_library() -> None:
    assert entry(ReplyCode(354)).session is Session.AWAITS_INPUT
    assert entry(ReplyCode(354)).responsibility is Responsibility.CLIENT
    assert "A mail library doubles the dot" in (entry(ReplyCode(354)).how_to_fix or "")


def test_421_may_answer_anything_or_come_unasked_and_ends_the_session() -> None:
    assert set(entry(ReplyCode(421)).commands) == set(Command)
    all_hold(Claim(label(one), one.session is Session.CLOSES) for one in variants(ReplyCode(421), "en"))
    assert "come unasked" in (entry(ReplyCode(421)).description or "")


@pytest.mark.parametrize(("locale", "word"), [("en", "greylist"), ("ru", "серые списки")])
def test_greylisting_is_told_of_421_450_and_451_alike(locale: str, word: str) -> None:
    for code in (421, 450, 451):
        assert word in (entry(ReplyCode(code), locale).when_seen or ""), f"{locale} {code} when_seen"


def test_450_concerns_one_recipient_but_after_the_final_dot_the_message() -> None:
    scopes = {name: smtpi18n.lookup(450, command=name).retry for name in ("RCPT", "end-of-data")}
    assert {name: advice and advice.scope for name, advice in scopes.items()} == {
        "RCPT": Scope.RECIPIENT,
        "end-of-data": Scope.MESSAGE,
    }


@pytest.mark.parametrize("code", [550, 551])
def test_a_refusal_of_vrfy_has_happened_to_no_message(code: int) -> None:
    one = smtpi18n.lookup(code, command="VRFY")
    assert (one.responsibility, one.user_message) == (Responsibility.NO_MESSAGE, None)


def test_550_is_as_much_a_refusal_by_policy_as_a_missing_mailbox() -> None:
    one = entry(ReplyCode(550))
    assert "policy" in one.summary
    assert "does not exist" in one.summary
    assert {"5.1.1", "5.7.1"} <= {str(code) for code in one.associated_codes}


def test_552_to_rcpt_is_permanent_for_that_recipient() -> None:
    one = smtpi18n.lookup(552, command="RCPT")
    assert one.retry == smtpi18n.RetryAdvice(verdict=Retry.AFTER_CHANGE, scope=Scope.RECIPIENT)
    assert {"5.2.2", "5.2.3", "5.3.4"} <= {str(code) for code in one.associated_codes}


@pytest.mark.parametrize(("locale", "words"), [("en", "too many recipients"), ("ru", "получателей слишком много")])
def test_552_to_rcpt_is_treated_as_452_only_where_it_speaks_of_too_many_recipients(locale: str, words: str) -> None:
    description = smtpi18n.lookup(552, command="RCPT", locale=locale).description or ""
    exception = [sentence for sentence in sentences(description) if "452" in sentence]
    assert len(exception) == 1
    assert words in exception[0]


def test_554_as_the_greeting_leaves_the_client_only_quit() -> None:
    assert smtpi18n.lookup(554, command="connect").session is Session.AWAITS_QUIT


def test_554_to_data_means_that_no_recipient_was_accepted() -> None:
    assert "none of its recipients was accepted" in smtpi18n.lookup(554, command="DATA").summary


def test_554_is_what_exim_says_of_too_many_recipients_to_data_and_not_to_rcpt() -> None:
    said = {command: str(entry(ReplyCode(554), command=command).when_seen) for command in (Command.RCPT, Command.DATA)}
    assert {command: "too many recipients" in text for command, text in said.items()} == {Command.RCPT: False, Command.DATA: True}


def test_511_to_mail_is_about_the_senders_domain() -> None:
    recipient, sender = (entry(ReplyCode(511), command=command) for command in (Command.RCPT, Command.MAIL))
    assert [one.retry and one.retry.scope for one in (recipient, sender)] == [Scope.RECIPIENT, Scope.MESSAGE]
    assert "your own address" in str(sender.user_message)


@pytest.mark.parametrize("code", [500, 501, 502, 503, 550])
def test_a_refusal_of_starttls_sends_the_user_to_the_settings_of_encryption(code: int) -> None:
    one = entry(ReplyCode(code), command=Command.STARTTLS)
    assert "encryption in the settings" in str(one.user_message)
    assert one.responsibility is Responsibility.CLIENT


@pytest.mark.parametrize("code", [550, 553, 554])
def test_a_refusal_that_postfix_puts_off_until_rcpt_concerns_every_recipient_and_not_the_address(code: int) -> None:
    one = entry(ReplyCode(code), command=Command.RCPT)
    assert re.search(r"sender[^.]*every recipient is refused: Postfix puts", str(one.description)), one.description
    assert re.search("mail from you|or your own|address is not the reason", str(one.user_message)), one.user_message


def test_554_promises_nothing_of_the_session_where_only_weak_tls_ends_it() -> None:
    said = {command: entry(ReplyCode(554), command=command).session for command in (Command.STARTTLS, Command.AUTH, Command.ETRN)}
    assert said == dict.fromkeys(said)


def test_454_is_about_tls_to_starttls_and_about_the_log_in_to_auth() -> None:
    tls, log_in = entry(ReplyCode(454), command=Command.STARTTLS), entry(ReplyCode(454), command=Command.AUTH)
    assert "TLS" in tls.name
    assert "authentication" in log_in.name
    assert tls.rfc_text != log_in.rfc_text


# What servers outside the RFCs mean by a code differs from its definition, and so does what helps.
DE_FACTO_CASES = [
    (454, Command.RCPT, RetryAdvice(verdict=Retry.AFTER_CHANGE, scope=Scope.RECIPIENT), "Relaying denied"),
    (500, Command.STARTTLS, RetryAdvice(verdict=Retry.AFTER_CHANGE, scope=Scope.SESSION), "Exchange"),
    (502, Command.STARTTLS, RetryAdvice(verdict=Retry.AFTER_CHANGE, scope=Scope.SESSION), "Use another port"),
    (503, Command.STARTTLS, RetryAdvice(verdict=Retry.AFTER_CHANGE, scope=Scope.SESSION), "`EHLO` reply lists `STARTTLS`"),
    (535, Command.MAIL, RetryAdvice(verdict=Retry.AFTER_CHANGE, scope=Scope.SESSION), "Leave the password as it is"),
    (525, Command.RCPT, RetryAdvice(verdict=Retry.AFTER_CHANGE, scope=Scope.RECIPIENT), "do not change the settings"),
    (430, Command.END_OF_DATA, RetryAdvice(verdict=Retry.AS_IS, scope=Scope.ACCOUNT), "mailbox logon failure"),
    (523, Command.AUTH, RetryAdvice(verdict=Retry.AFTER_CHANGE, scope=Scope.SESSION), "TLS is required"),
    (523, Command.END_OF_DATA, RetryAdvice(verdict=Retry.AFTER_CHANGE, scope=Scope.MESSAGE), "Make the message smaller"),
    (540, Command.RCPT, RetryAdvice(verdict=Retry.AFTER_CHANGE, scope=Scope.RECIPIENT), "Account deleted by user"),
    (534, Command.MAIL, RetryAdvice(verdict=Retry.AFTER_CHANGE, scope=Scope.MESSAGE), "Message too big"),
    (534, Command.END_OF_DATA, RetryAdvice(verdict=Retry.AFTER_CHANGE, scope=Scope.MESSAGE), "`Bcc`"),
    (550, Command.CONNECT, RetryAdvice(verdict=Retry.AFTER_CHANGE, scope=Scope.SESSION), "reverse DNS record"),
    (550, Command.AUTH, RetryAdvice(verdict=Retry.AFTER_CHANGE, scope=Scope.ACCOUNT), "OAuth 2.0"),
    (553, Command.END_OF_DATA, RetryAdvice(verdict=Retry.AFTER_CHANGE, scope=Scope.MESSAGE), "address in `From`"),
    (554, Command.STARTTLS, RetryAdvice(verdict=Retry.AFTER_CHANGE, scope=Scope.SESSION), "TLS already active"),
]


@pytest.mark.parametrize(("code", "command", "advice", "words"), DE_FACTO_CASES)
def test_a_common_use_outside_the_rfcs_has_advice_of_its_own(
    code: int, command: Command, advice: RetryAdvice, words: str
) -> None:
    one, general = entry(ReplyCode(code), command=command), entry(ReplyCode(code))
    assert one.retry == advice
    assert words in f"{one.name} {one.summary} {one.when_seen} {one.how_to_fix}"
    assert {one.summary, one.how_to_fix}.isdisjoint((general.summary, general.how_to_fix))
    assert one.user_message != general.user_message


@pytest.mark.parametrize("locale", LOCALES)
def test_454_to_auth_does_not_ask_for_the_password_again(locale: str) -> None:
    assert entry(ReplyCode(454), locale, Command.AUTH).retry == RetryAdvice(verdict=Retry.AS_IS, scope=Scope.ACCOUNT)
    assert {"en": "asking the user for another one is wrong", "ru": "парол"}[locale] in str(
        entry(ReplyCode(454), locale, Command.AUTH).description
    )


def test_530_says_the_same_to_mail_rcpt_and_data_and_names_both_causes() -> None:
    said = [entry(ReplyCode(530), command=command) for command in (Command.MAIL, Command.RCPT, Command.DATA)]
    assert len({(one.name, one.summary, one.description, one.when_seen, one.how_to_fix) for one in said}) == 1
    text = f"{said[0].summary} {said[0].description} {said[0].when_seen} {said[0].how_to_fix}"
    assert "TLS" in text
    assert re.search(r"log(s|ged)?[- ]in", text)


def test_252_neither_confirms_nor_denies_but_to_etrn_announces_mail() -> None:
    verified, queue = entry(ReplyCode(252), command=Command.VRFY), entry(ReplyCode(252), command=Command.ETRN)
    assert verified.summary != queue.summary
    assert verified.responsibility is queue.responsibility is Responsibility.NO_MESSAGE
    assert [one.retry and one.retry.scope for one in (verified, queue)] == [None, Scope.SESSION]


def test_502_in_general_reaches_no_further_than_its_command() -> None:
    general, mail = entry(ReplyCode(502)), entry(ReplyCode(502), command=Command.MAIL)
    assert general.retry == RetryAdvice(verdict=Retry.NO, scope=None)
    assert mail.retry == RetryAdvice(verdict=Retry.AFTER_CHANGE, scope=Scope.MESSAGE)


def test_503_to_data_sends_the_reader_to_the_replies_to_rcpt() -> None:
    assert "replies to `RCPT TO`" in str(entry(ReplyCode(503), command=Command.DATA).how_to_fix)
    assert "order of commands" in str(entry(ReplyCode(503)).description)


def test_503_may_answer_all_but_the_connection_and_quit() -> None:
    assert set(Command) - set(entry(ReplyCode(503)).commands) == {Command.CONNECT, Command.QUIT}


@pytest.mark.parametrize("code", [501, 504])
def test_a_refusal_put_off_until_rcpt_concerns_every_recipient(code: int) -> None:
    one = entry(ReplyCode(code), command=Command.RCPT)
    assert "every recipient is refused" in str(one.description)
    assert "Helo command rejected" in str(one.when_seen)


def test_501_and_504_to_mail_tell_the_user_of_the_senders_own_address() -> None:
    for code in (501, 504):
        assert "your own address" in str(entry(ReplyCode(code), command=Command.MAIL).user_message)


def test_500_after_the_message_may_be_a_failure_of_the_server() -> None:
    one = entry(ReplyCode(500), command=Command.END_OF_DATA)
    assert "aiosmtpd" in str(one.when_seen)
    assert one.actors == (Actor.SENDER_ADMINISTRATOR, Actor.RECIPIENT_ADMINISTRATOR)


def test_the_enhanced_codes_that_postfix_and_gmail_send_with_501_are_known() -> None:
    codes = {command: {str(code) for code in entry(ReplyCode(501), command=command).associated_codes} for command in Command}
    assert "5.1.7" in codes[Command.MAIL]
    assert "5.5.4" in codes[Command.EHLO]


def test_334_is_base64_and_carries_no_enhanced_code() -> None:
    assert entry(ReplyCode(334)).rfc_text is None
    assert entry(ReplyCode(334)).associated_codes == ()
    assert "base64" in str(entry(ReplyCode(334)).how_to_fix)


@pytest.mark.parametrize(("code", "contracted"), [(441, "4.4.1"), (511, "5.1.1"), (523, "5.2.3"), (541, "5.4.1"), (571, "5.7.1")])
def test_a_contracted_code_says_what_it_contracts(code: int, contracted: str) -> None:
    one = entry(ReplyCode(code))
    assert one.status is not Status.CURRENT
    assert contracted in f"{one.summary} {one.description} {one.when_seen}"


@pytest.mark.parametrize("locale", LOCALES)
def test_no_text_speaks_of_a_code_for_dmarc(locale: str) -> None:
    all_hold(
        Claim(f"{key}: {text}", not re.search(r"\b[45]\.7\.\d+\b", text))
        for key, text in catalog(locale).items()
        if "DMARC" in text and key.startswith("reply/")
    )


# What each text says, and its shape

NOTHING_TO_FIX = {"en": ("Nothing is wrong", "There is nothing to fix"), "ru": ("Исправлять нечего",)}
COMMAND_WORDS = re.compile(rf"\b({'|'.join(command.value for command in Command if command.is_verb)})\b")


@pytest.mark.parametrize("locale", ERROR)
def test_a_positive_reply_is_never_called_an_error(locale: str) -> None:
    all_hold(
        Claim(f"{label(one)} {field}: {text}", not speaks_of_an_error(text, locale))
        for one in entries(locale)
        if positive(one)
        for field, text in texts(one)
    )


@pytest.mark.parametrize("locale", NOTHING_TO_FIX)
def test_how_to_fix_a_positive_reply_begins_with_that_nothing_is_wrong(locale: str) -> None:
    all_hold(
        Claim(f"{label(one)} how_to_fix: {one.how_to_fix}", (one.how_to_fix or "").startswith(NOTHING_TO_FIX[locale]))
        for one in entries(locale)
        if positive(one)
    )


@pytest.mark.parametrize("locale", NOTHING_TO_FIX)
def test_a_refusal_never_begins_with_that_nothing_is_wrong(locale: str) -> None:
    all_hold(
        Claim(f"{label(one)} how_to_fix: {one.how_to_fix}", not (one.how_to_fix or "").startswith(NOTHING_TO_FIX[locale]))
        for one in entries(locale)
        if one.severity and not positive(one)
    )


@pytest.mark.parametrize("locale", LOCALES)
def test_the_user_is_told_nothing_where_nothing_has_happened_to_a_message(locale: str) -> None:
    silent = [one for code in (220, 221, 354) for one in variants(ReplyCode(code), locale)]
    silent += [
        entry(code, locale, Command.parse(row["command"]))
        for code, row in known("command_replies")
        if row["command"] in ("ETRN", "ATRN")
    ]
    all_hold(Claim(f"{label(one)} user_message: {one.user_message}", one.user_message is None) for one in silent)


@pytest.mark.parametrize("locale", LOCALES)
def test_the_user_is_told_something_about_every_refusal_of_a_message(locale: str) -> None:
    all_hold(
        Claim(f"{label(one)} user_message", one.user_message is not None)
        for one in entries(locale)
        if not positive(one) and one.responsibility is Responsibility.CLIENT
    )


@pytest.mark.parametrize("locale", LOCALES)
def test_the_user_reads_at_most_two_sentences_without_a_digit_a_command_or_a_backtick(locale: str) -> None:
    all_hold(
        Claim(
            f"{label(one)} user_message: {one.user_message}",
            len(sentences(one.user_message)) <= 2
            and not re.search(r"[\d`]", one.user_message)
            and not COMMAND_WORDS.search(one.user_message),
        )
        for one in entries(locale)
        if one.user_message
    )


@pytest.mark.parametrize("locale", LOCALES)
def test_a_name_is_short_in_sentence_case_and_without_a_full_stop(locale: str) -> None:
    all_hold(
        Claim(
            f"{label(one)} name: {one.name}",
            len(one.name) <= 80
            and one.name[-1] not in ".!?"
            and one.name[0].isupper()
            and not re.search(r"\s[A-ZА-ЯЁ][a-zа-яё]", one.name),
        )
        for one in entries(locale)
    )


LENGTHS = {"summary": (1, 1), "description": (1, 4), "when_seen": (1, 4), "how_to_fix": (1, 5), "when_to_send": (1, 2)}


@pytest.mark.parametrize("field", LENGTHS)
@pytest.mark.parametrize("locale", LOCALES)
def test_a_text_has_as_many_sentences_as_its_field_allows(locale: str, field: str) -> None:
    least, most = LENGTHS[field]
    all_hold(
        Claim(f"{label(one)} {field}: {text}", least <= len(sentences(text)) <= most)
        for one in entries(locale)
        for name, text in texts(one)
        if name == field
    )


@pytest.mark.parametrize("locale", LOCALES)
def test_every_text_but_the_name_is_made_of_whole_sentences(locale: str) -> None:
    all_hold(
        Claim(
            f"{label(one)} {field}: {text}",
            text[-1] == "." and all(map(begins_a_sentence, sentences(text))),
        )
        for one in entries(locale)
        for field, text in texts(one)
        if field != "name"
    )


@pytest.mark.parametrize("locale", LOCALES)
def test_when_you_see_it_does_not_repeat_its_heading(locale: str) -> None:
    all_hold(
        Claim(f"{label(one)} when_seen: {one.when_seen}", not one.when_seen.startswith(("When", "Когда")))
        for one in entries(locale)
        if one.when_seen
    )


@pytest.mark.parametrize("locale", LOCALES)
def test_every_reply_code_has_every_text_but_for_the_user(locale: str) -> None:
    fields = ("name", "summary", "description", "when_seen", "how_to_fix", "when_to_send")
    all_hold(
        Claim(f"{label(one)} {field}", bool(getattr(one, field))) for one in entries(locale) if one.reply_code for field in fields
    )
