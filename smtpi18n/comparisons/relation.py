"""How two codes relate, by facts alone: rules in their order, the first of which that holds decides. No text is looked at."""

from __future__ import annotations

from ..codes import CodeGroup, ReplyCode, Severity
from ..facts import Command, Session, Status
from ..knowledge.session import COLLECTION, QUERIES, TRANSACTION, WAY
from ..records import Record
from ..relations import Origin, Relation, Topic
from .sides import Side, rank

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from ..codes import Code
    from ..library import Library

MOST_CODES = 4
_SECURITY = frozenset((Command.STARTTLS, Command.AUTH))
_OF_SECURITY = frozenset((Topic.LOGIN, Topic.ENCRYPTION))


class Related(Record):
    """A relation of two codes, the two in its direction, and the key of the sentence that says so.

    ``first`` is the earlier step, the general one, the positive one, the one that no RFC defines; ``codes`` are those that both groups
    hold.
    """

    relation: Relation
    frame: str
    first: Side
    second: Side
    codes: tuple[Code, ...] = ()


def relate(a: Side, b: Side, library: Library) -> Related:
    """How two codes relate."""
    pair = _Pair(a, b, library)
    for rule in _RULES:
        related = rule(pair)
        if related is not None:
            return related
    return Related(relation=Relation.UNRELATED, frame="opening/apart", first=a, second=b)


class _Pair:
    """Two codes, and what several rules want to know of them."""

    def __init__(self, a: Side, b: Side, library: Library) -> None:
        self.a = a
        self.b = b
        self.library = library
        self.both_ways = ((a, b), (b, a))
        # The steps at which either is usually met, in the order of a session.
        self.shared = tuple(sorted(set(a.steps) & set(b.steps), key=rank))
        self.is_live = a.is_live and b.is_live

    def says(self, relation: Relation, frame: str, *sides: Side) -> Related:
        """The relation with the sentence *frame*, of the two in the order of *sides*."""
        first, second = sides or (self.a, self.b)
        return Related(relation=relation, frame=frame, first=first, second=second)


def _one_code(pair: _Pair) -> Related | None:
    a, b = pair.a, pair.b
    if a.code != b.code:
        return None
    if a.entry.code_text != b.entry.code_text:  # a reply code stands before one of them at least
        before = {side.entry.reply_code for side in (a, b)}
        if len(before) > 1:
            name = "same_with_reply_code" if None in before else "same_behind"
        else:
            name = "same_read" if a.entry.digits_disagree or b.entry.digits_disagree else "same_reason"
        return pair.says(Relation.SAME_CODE, f"opening/{name}")
    if a.case is b.case:
        return pair.says(Relation.SAME_CODE, "opening/same_code")
    return pair.says(Relation.SAME_NUMBER, "opening/same_number")


def _group_and_group(pair: _Pair) -> Related | None:
    a, b = pair.a.code, pair.b.code
    if not isinstance(a, CodeGroup) or not isinstance(b, CodeGroup) or pair.a.detail or pair.b.detail:
        return None
    if "." in a.pattern or "." in b.pattern:
        return _groups_of_parts(pair, a, b)
    if a.severity and b.severity:
        twin = pair.library.group(a.pattern)
        relation = Relation.TWINS if twin and twin.twin == b.pattern else Relation.GROUPS
        return pair.says(relation, "opening/groups_first_digit")
    if a.category and b.category:
        return pair.says(Relation.GROUPS, "opening/groups_second_digit")
    known = [reply for reply in pair.library.replies() if ReplyCode(reply.code) in a and ReplyCode(reply.code) in b]
    known.sort(key=lambda reply: reply.status is not Status.CURRENT)  # those of the RFCs first
    codes = tuple(ReplyCode(reply.code) for reply in known[:MOST_CODES])
    frame = "opening/groups_crossing" if codes else "opening/groups_apart"
    return Related(relation=Relation.GROUPS, frame=frame, first=pair.a, second=pair.b, codes=codes)


def _groups_of_parts(pair: _Pair, a: CodeGroup, b: CodeGroup) -> Related:
    """Two groups, of which one or both are of enhanced status codes."""
    if ("." in a.pattern) != ("." in b.pattern):
        name = "groups_clash" if _clash(a.pattern, b.pattern) else "groups_together"
        return pair.says(Relation.GROUPS, f"opening/{name}")
    for one, other in pair.both_ways:
        if _is_part_of(str(other.code), str(one.code)):
            return pair.says(Relation.GROUPS, "opening/groups_part", one, other)
    (class_of_a, subject_of_a, _), (class_of_b, subject_of_b, _) = (pattern.split(".") for pattern in (a.pattern, b.pattern))
    in_two_classes = "X" not in (class_of_a, class_of_b) and class_of_a != class_of_b
    on_two_subjects = "X" not in (subject_of_a, subject_of_b) and subject_of_a != subject_of_b
    if on_two_subjects:
        return pair.says(Relation.GROUPS, f"opening/groups_{'both_parts' if in_two_classes else 'second_part'}")
    if in_two_classes and subject_of_a == subject_of_b:
        return pair.says(Relation.GROUPS, "opening/groups_first_part")
    known = [code for code in pair.library.codes() if code in a and code in b][:MOST_CODES]
    frame = "opening/groups_crossing" if known else "opening/groups_apart"
    return Related(relation=Relation.GROUPS, frame=frame, first=pair.a, second=pair.b, codes=tuple(known))


def _clash(one: str, other: str) -> bool:
    """Whether no reply has one code of *one* and one of *other*, groups or codes, of which only one is that of a reply code."""
    digits = {pattern[0] for pattern in (one, other)} - {"X", "x"}
    return len(digits) == 2 or "3" in digits


def _is_part_of(one: str, other: str) -> bool:
    """Whether the enhanced status codes of the group *one* are all in the group *other*."""
    return all(mine == theirs or theirs == "X" for mine, theirs in zip(one.split("."), other.split("."), strict=True))


def _group_and_code(pair: _Pair) -> Related | None:
    for group, other in pair.both_ways:
        if isinstance(group.code, CodeGroup) and group.is_group and not other.is_group:
            if other.detail is not None:  # X.2.2 in X.2.X
                inside = "." in group.code.pattern and _is_part_of(str(other.code), group.code.pattern)
            else:
                inside = other.code in group.code
            if inside:
                return pair.says(Relation.GENERAL_AND_SPECIFIC, "opening/member", group, other)
            if ("." in group.code.pattern) != other.is_enhanced:
                kind = "reply_and_status" if other.is_enhanced else "status_and_reply"
                name = f"{kind}_{'apart' if _clash(group.code.pattern, str(other.code)) else 'together'}"
                return pair.says(Relation.NOT_A_MEMBER, f"opening/{name}", group, other)
            return pair.says(Relation.NOT_A_MEMBER, "opening/not_member", group, other)
    return None


def _same_detail(pair: _Pair) -> Related | None:
    """Two enhanced status codes that differ in the class alone; or one, and the same without its class."""
    a, b = pair.a, pair.b
    if a.status is None or a.status is not b.status:
        return None
    if a.detail or b.detail:
        general, one = (a, b) if a.detail else (b, a)
        return pair.says(Relation.SAME_DETAIL, "opening/same_detail_any", general, one)
    first, second = sorted((a, b), key=lambda side: str(side.code))
    if a.is_catch_all and b.is_catch_all and a.names_only_its_subject:
        name = "vague"
    elif a.has_own_meaning() or b.has_own_meaning():
        name = "apart"
    elif first.is_positive:
        name = "positive_temporary" if second.severity is Severity.TRANSIENT_NEGATIVE_COMPLETION else "positive_permanent"
    else:
        name = "temporary_permanent"
    return pair.says(Relation.SAME_DETAIL, f"opening/same_detail_{name}", first, second)


def _carries(pair: _Pair) -> Related | None:
    """A reply code, and an enhanced status code that goes behind it; or the same number without its dots."""
    for reply, status in pair.both_ways:
        if not isinstance(reply.code, ReplyCode) or status.status is None:
            continue
        if status.entry.reply_code not in (None, reply.code):
            continue
        if str(reply.code) == str(status.code).replace(".", "") and not reply.is_in_rfc:
            return pair.says(Relation.WITHOUT_DOTS, "opening/without_dots", reply, status)
        behind = {str(code) for code in reply.entry.associated_codes}
        before = {str(code) for code in status.entry.associated_codes}
        if str(status.code) in behind or str(reply.code) in before:
            if status.is_catch_all:
                name = "carries_vague"
            else:
                name = "carries_same" if reply.topic is status.topic and reply.has_one_topic else "carries"
            return pair.says(Relation.CARRIES, f"opening/{name}", reply, status)
    return None


def _twins(pair: _Pair) -> Related | None:
    """Twins say the same with the other severity."""
    reply = pair.library.reply(pair.a.code) if isinstance(pair.a.code, ReplyCode) else None
    if reply and reply.twin == pair.b.code and pair.shared:
        return pair.says(Relation.TWINS, "opening/twins")
    return None


def _stands_for(pair: _Pair) -> Related | None:
    """A code outside the RFCs, and the standard's code for what it says."""
    for one, other in pair.both_ways:
        if one.traits and _name_in(other, one.traits.stands_for) and (pair.shared or not (one.command or other.command)):
            return pair.says(Relation.STANDS_FOR, f"opening/stands_for_{_way_of_standing(one)}", one, other)
    return None


def _name_in(side: Side, names: tuple[int | str, ...]) -> bool:
    """Whether the code is among *names*, where an enhanced status code may have an X for its class."""
    return str(side.code) in map(str, names) or (side.is_enhanced and f"X{str(side.code)[1:]}" in names)


def _way_of_standing(one: Side) -> str:
    status = one.entry.status
    if status is Status.OBSOLETE:
        return "obsolete"
    if one.origin is Origin.LIST and status is Status.DRAFT_ONLY:
        return "draft"
    several = one.traits is not None and len(one.traits.stands_for) > 1
    return "one_use" if several or status is Status.REGISTRY_ONLY else one.origin.value


def _step_and_result(pair: _Pair) -> Related | None:
    """An intermediate reply, and one that ends the exchange which it opens."""
    for one, other in pair.both_ways:
        awaited = one.traits.awaits if one.traits else None
        if awaited in other.steps and (_ends_login if awaited is Command.AUTH else _ends_data)(one, other):
            return pair.says(Relation.CONSECUTIVE_STEPS, "opening/step_and_result", one, other)
    return None


def _ends_login(_: Side, other: Side) -> bool:
    return other.traits is not None and other.traits.ends_login


def _ends_data(one: Side, other: Side) -> bool:
    if other.is_anywhere or other.command in (Command.BDAT, Command.BURL):
        return False
    if one.home is Command.END_OF_DATA and other.topic is Topic.ORDER:  # the server has taken the commands in that order
        return False
    return other.is_negative or other.persistence == "positive"


def _steps(pair: _Pair) -> Related | None:
    """Two positive replies at different steps."""
    if not (pair.a.is_positive and pair.b.is_positive and pair.is_live) or pair.shared:
        return None
    homes = [side.home for side in (pair.a, pair.b)]
    if any(home not in WAY for home in homes):
        return None
    first, second = sorted((pair.a, pair.b), key=Side.first_step)
    if first.skips(second):
        return None
    return pair.says(Relation.CONSECUTIVE_STEPS, "opening/steps", first, second)


def _outcomes(pair: _Pair) -> Related | None:
    if not pair.shared or not pair.is_live:
        return None
    for one, other in pair.both_ways:
        if one.is_positive and other.is_negative and other.persistence is not None:
            if not other.is_anywhere and other.home not in pair.shared:
                return pair.says(Relation.OPPOSITE_OUTCOMES, "opening/outcomes_some", one, other)
            severity = other.severity
            kind = "temporary" if severity is Severity.TRANSIENT_NEGATIVE_COMPLETION else "permanent"
            if one.is_enhanced or other.is_enhanced:
                kind = f"status_{kind}"
            return pair.says(Relation.OPPOSITE_OUTCOMES, f"opening/outcomes_{kind}", one, other)
    return None


def _expired(pair: _Pair) -> Related | None:
    """A failure that may pass, and what the sending side notes down if it lasts too long."""
    for one, other in pair.both_ways:
        if other.traits is None or not other.traits.ends_waiting or not other.is_negative or other.origin is Origin.LIST:
            continue
        delivers = one.origin is Origin.NOTE or not (TRANSACTION | {Command.CONNECT}).isdisjoint(one.steps)
        waits = one.is_negative and one.origin is not Origin.LIST and one.persistence == "as_is"
        if waits and delivers and not (one.traits and one.traits.ends_waiting):
            for_good = other.severity is Severity.PERMANENT_NEGATIVE_COMPLETION
            return pair.says(Relation.EXPIRED, "opening/given_up" if for_good else "opening/expired", one, other)
    return None


def _cause(pair: _Pair) -> Related | None:
    """A refusal after which the client went on all the same, and what it got for that."""
    for one, other in pair.both_ways:
        steps = other.follows_refusal_at
        if not steps.isdisjoint(one.steps) and _is_gone_past(one) and _leads_to(one, other):
            return pair.says(Relation.CAUSE, _way_of_causing(one, other), one, other)
    return None


def _way_of_causing(one: Side, other: Side) -> str:
    if other.follows_refusal_at <= _SECURITY:
        return "opening/cause_security"
    return "opening/cause_recipients" if set(one.steps) == {Command.RCPT} else "opening/cause"


def _is_gone_past(side: Side) -> bool:
    """Whether a client may go on after it; of a habit of few servers nobody knows whether those send the other code."""
    return side.is_negative and side.is_live and not (side.senders or side.is_anywhere) and side.leaves_the_session_open


def _comes_after(other: Side, one: Side) -> bool:
    """Whether what *other* answers follows the step of *one* on the way of a message."""
    if set(one.steps) == {Command.RCPT}:
        return other.command in (Command.DATA, Command.BDAT, Command.BURL, Command.END_OF_DATA)
    return other.steps[0] in WAY and rank(other.steps[0]) >= one.first_step() and other.command is not one.command


def _leads_to(one: Side, other: Side) -> bool:
    if one.keeps_others:
        return False
    if one.is_enhanced and other.is_enhanced and one.severity is not other.severity:
        return False  # a server that puts off all that it refuses, such as Postfix with `soft_bounce`, does so with both
    if other.command and not _comes_after(other, one):
        return False
    if one.follows_refusal_at:  # of two such, only a missing log-in leads to the other
        return one.topic is Topic.LOGIN
    if other.follows_refusal_at <= _SECURITY:
        return not _OF_SECURITY.isdisjoint((one.topic, *one.further_topics()))
    return True


def _general_and_exact(pair: _Pair) -> Related | None:
    """A code that is sent where no exact one fits, and one of the same severity."""
    a, b = pair.a, pair.b
    if a.severity is not b.severity or not (a.is_catch_all or b.is_catch_all):
        return None
    subjects = [side.entry.subject for side in (a, b)]
    if a.is_enhanced and b.is_enhanced and subjects[0] is subjects[1]:
        general, exact = (a, b) if a.names_only_its_subject or (a.is_catch_all and not b.is_catch_all) else (b, a)
        if general.is_catch_all and exact.is_catch_all:
            return pair.says(Relation.SAME_STEP, "opening/catch_all_both", general, exact)
        name = "names_subject" if general.names_only_its_subject else "catch_all"
        return pair.says(Relation.GENERAL_AND_SPECIFIC, f"opening/{name}", general, exact)
    if not a.is_negative or not pair.shared or not pair.is_live:
        return None
    wide = [side for side in (a, b) if side.is_catch_all and not (side.is_enhanced and side.names_only_its_subject)]
    if not wide:
        return None
    first, second = (a, b) if a is wide[0] else (b, a)
    if second.is_off_the_way:
        return None
    if a.is_vague and b.is_vague:
        return pair.says(Relation.SAME_STEP, "opening/catch_all_both", first, second)
    return pair.says(Relation.GENERAL_AND_SPECIFIC, "opening/catch_all", first, second)


def _one_topic(pair: _Pair) -> Related | None:
    """What both are about first of all."""
    a, b = pair.a, pair.b
    if a.origin is b.origin is Origin.LIST:  # which says more of them
        return None
    if a.topic is b.topic and a.topic is not Topic.GENERAL:
        kind = "both" if a.has_one_topic and b.has_one_topic else "may"
        return pair.says(Relation.SAME_TOPIC, f"topic/{a.topic.value}/{kind}")
    return None


def _further_topic(pair: _Pair) -> Related | None:
    """What one is about first of all, and the other among other things."""
    a, b = pair.a, pair.b
    common = ({a.topic} | a.further_topics()) & ({b.topic} | b.further_topics())
    common -= {Topic.GENERAL, Topic.SESSION}
    if not pair.shared:
        common -= {Topic.QUERY, Topic.COLLECTION}
    for topic in (a.topic, b.topic):
        if topic in common:
            return pair.says(Relation.SAME_TOPIC, f"topic/{topic.value}/may")
    return None


def _origins(pair: _Pair) -> Related | None:
    """Two codes of which a server sends at most one."""
    for one, other in pair.both_ways:
        if one.origin is Origin.LIST:
            if other.origin is Origin.LIST:
                return pair.says(Relation.LISTS, "opening/lists")
            if other.origin is Origin.NOTE:
                return pair.says(Relation.LIST_AND_NOTE, f"opening/{_kind_of_list(one)}_and_note", one, other)
            kind = "standard" if other.is_in_rfc else "habit"
            return pair.says(Relation.LIST_AND_USE, f"opening/{_kind_of_list(one)}_and_{kind}", one, other)
    for one, other in pair.both_ways:
        if one.origin is Origin.NOTE:
            if other.origin is Origin.NOTE:
                return pair.says(Relation.NOTES, "opening/notes")
            return pair.says(Relation.REPLY_AND_NOTE, "opening/reply_and_note", one, other)
    return None


def _kind_of_list(side: Side) -> str:
    return "draft" if side.entry.status is Status.DRAFT_ONLY else "list"


def _same_step(pair: _Pair) -> Related | None:
    a, b = pair.a, pair.b
    if not pair.shared:
        return None
    if a.is_anywhere and b.is_anywhere:
        return pair.says(Relation.SAME_STEP, "opening/same_step_any")
    for one, other in pair.both_ways:
        if one.is_anywhere:
            return pair.says(Relation.SAME_STEP, "opening/anywhere", one, other)
    if Topic.GENERAL not in (a.topic, b.topic) and not any(_has_two_meanings(side, pair.shared) for side in (a, b)):
        return pair.says(Relation.SAME_STEP, "opening/two_topics")
    name = "same_moment" if a.is_vague or b.is_vague or (a.is_positive and b.is_positive) else "same_step"
    return pair.says(Relation.SAME_STEP, f"opening/{name}")


def _has_two_meanings(side: Side, shared: Collection[Command]) -> bool:
    """Whether what a code is usually about is in doubt where the two meet: the command decides, or there is no recipient yet."""
    if side.topic is Topic.RECIPIENT and Topic.SENDER in side.further_topics() and set(shared) <= {Command.MAIL}:
        return True
    cases = side.traits.cases if side.traits and side.senders and not side.command else ()
    return len({case.topic for case in cases if not set(case.commands).isdisjoint(side.steps)}) > 1


def _aside(pair: _Pair) -> Related | None:
    """One or both only answer questions, or requests for mail that waits."""
    aside = [side for side in (pair.a, pair.b) if side.is_off_the_way]
    if len(aside) == 2:
        for one, other in pair.both_ways:
            if one.steps[0] in QUERIES and other.steps[0] in COLLECTION:
                return pair.says(Relation.ASIDE, "opening/aside_both", one, other)
        return pair.says(Relation.ASIDE, "opening/aside_others")
    if len(aside) == 1:
        other = aside[0]
        one = pair.b if other is pair.a else pair.a
        if not one.steps:
            return None
        kind = other.steps[0]
        if kind is Command.ATRN and TRANSACTION.isdisjoint(one.steps) and one.last_step() <= rank(Command.AUTH):
            return pair.says(Relation.EARLIER_AND_LATER, "later/collection", one, other)
        name = "query" if kind in QUERIES else "collection" if kind in COLLECTION else "service"
        if one.session is Session.OPENS and Command.CONNECT in one.steps:
            return pair.says(Relation.ASIDE, f"opening/aside_after_{name}", one, other)
        if not one.leaves_the_session_open and one.steps[0] in (Command.CONNECT, Command.QUIT):
            when = "never" if one.steps[0] is Command.CONNECT else "before"
            return pair.says(Relation.ASIDE, f"opening/aside_{when}_{name}", one, other)
        return pair.says(Relation.ASIDE, f"opening/aside_{name}", one, other)
    return None


def _several_steps(pair: _Pair) -> Related | None:
    for one, other in pair.both_ways:
        if one.steps and one.home is None and other.steps:
            return pair.says(Relation.SEVERAL_STEPS, "opening/several_steps", one, other)
    return None


def _earlier_and_later(pair: _Pair) -> Related | None:
    """Two steps of a session, of which one comes first; where the steps of the two interleave, either may."""
    a, b = pair.a, pair.b
    if a.home is None or b.home is None:
        return None
    first, second = sorted((a, b), key=Side.first_step)
    if first.last_step() < second.first_step() and first.stage() and second.stage():
        return pair.says(Relation.EARLIER_AND_LATER, f"later/{'here' if second.command else second.stage()}", first, second)
    first, second = sorted((a, b), key=lambda side: rank(side.home or side.steps[0]))
    if first.last_step() > second.first_step() or not first.is_on_the_way or not second.is_on_the_way:
        return pair.says(Relation.SEVERAL_STEPS, "opening/different_steps")
    return pair.says(Relation.EARLIER_AND_LATER, "opening/earlier_and_later", first, second)


_RULES: tuple[Callable[[_Pair], Related | None], ...] = (
    _one_code,
    _group_and_group,
    _group_and_code,
    _same_detail,
    _twins,
    _carries,
    _stands_for,
    _step_and_result,
    _steps,
    _outcomes,
    _expired,
    _cause,
    _general_and_exact,
    _one_topic,
    _origins,
    _further_topic,
    _same_step,
    _aside,
    _several_steps,
    _earlier_and_later,
)
