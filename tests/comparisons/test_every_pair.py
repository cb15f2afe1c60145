"""What holds of every comparison: of each code and group with each other, and of what one code means in answer to each command.

One test goes through a quarter of them, each in one of the locales in turn, and asks each check below; ``scripts/every_pair.py --check``, which
``.ci/run`` calls, asks them of all pairs of all codes, each in one of the locales in turn. Whatever else is told of comparisons goes by a sample.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from functools import cache, cached_property
from itertools import permutations, product
from random import Random
from typing import TYPE_CHECKING

import pytest
from support.answers import catalog, comparisons, entry, finished, pair_label, reply_codes, texts, written
from support.claims import Claim, Tally
from support.prose import ERROR, foreign_words, prose, sentences, speaks_of_an_error

import smtpi18n
from smtpi18n import Aspect, CodeGroup, Command, Comparison, Entry, Origin, Relation, Session, StatusClass, Translator
from smtpi18n.codes import place_in_pair
from smtpi18n.knowledge.schema import Override
from smtpi18n.library import Library
from smtpi18n.messages import frame_sources

if TYPE_CHECKING:
    from smtpi18n.codes import Code

pytestmark = pytest.mark.words

LOCALES = finished("interface", "replies", "comparisons")


class Pair:
    """A comparison that a locale was asked for, and what is made of it when a check first wants it."""

    def __init__(self, comparison: Comparison, locale: str) -> None:
        self.comparison = comparison
        self.locale = locale
        self.label = pair_label(comparison)

    @cached_property
    def turned(self) -> Comparison:
        """The comparison of the two in the other order."""
        return smtpi18n.compare(*self.comparison.entries[::-1], locale=self.locale)

    @cached_property
    def page(self) -> str:
        return smtpi18n.render(self.comparison, "markdown")

    @cached_property
    def said(self) -> list[str]:
        """The sentences of the page."""
        return prose(self.page, self.locale)

    @cached_property
    def codes(self) -> list[str]:
        """The two codes as texts write them."""
        return [written(side.code, self.locale) for side in self.comparison.entries]


Check = Callable[[Pair], Iterator[Claim]]
CHECKS: dict[Check, Collection[str]] = {}


def of_every_pair(locales: Collection[str] = LOCALES) -> Callable[[Check], Check]:
    """Mark a check, and in which locales it is asked."""

    def mark(check: Check) -> Check:
        CHECKS[check] = locales
        return check

    return mark


@pytest.mark.parametrize("locale", LOCALES)
def test_every_check_of_this_file_holds_of_every_comparison(locale: str) -> None:
    tallies = {check: Tally() for check, locales in CHECKS.items() if locale in locales}
    for comparison in comparisons(locale, share=4 * len(LOCALES)):
        pair = Pair(comparison, locale)
        for check, tally in tallies.items():
            tally.add(check(pair))
    problems = [f"{check.__name__}: {tally.problem()}" for check, tally in tallies.items() if tally.problem()]
    assert tallies
    assert not problems, "\n\n".join(problems)


# Nothing twice


@of_every_pair()
def no_sentence_is_printed_twice(pair: Pair) -> Iterator[Claim]:
    for sentence, times in Counter(pair.said).items():
        yield Claim(f"{pair.label}: {sentence}", times == 1)


DOUBLED = re.compile(r"\b([^\W\d_]+)[ \u00a0]+\1\b", re.IGNORECASE)


@of_every_pair()
def no_word_is_doubled(pair: Pair) -> Iterator[Claim]:
    found = DOUBLED.search(pair.page)
    yield Claim(f"{pair.label}: {found}", found is None)


@of_every_pair()
def no_aspect_is_compared_twice(pair: Pair) -> Iterator[Claim]:
    aspects = [difference.aspect for difference in pair.comparison.key_differences]
    yield Claim(f"{pair.label}: {aspects}", len(aspects) == len(set(aspects)))


@cache
def described_in(of: Entry) -> list[str]:
    """The sentences of an entry, without the dot at their end; its name is none."""
    return [sentence.rstrip(".") for field, text in texts(of) if field not in ("name", "says") for sentence in sentences(text)]


@of_every_pair()
def no_description_is_repeated_as_a_key_difference(pair: Pair) -> Iterator[Claim]:
    described = {sentence for side in pair.comparison.entries for sentence in described_in(side)}
    for difference in pair.comparison.key_differences:
        repeated = any(sentence in difference.text for sentence in described)
        yield Claim(f"{pair.label}: {difference.text}", not repeated)


@of_every_pair()
def no_advice_is_repeated_under_when_to_use_which(pair: Pair) -> Iterator[Claim]:
    advice = {sentence for side in pair.comparison.entries for sentence in sentences(side.how_to_fix or "")}
    guidance = pair.comparison.when_to_use_which
    yield Claim(f"{pair.label}: {guidance}", advice.isdisjoint(sentences(guidance)))


# One language


@of_every_pair()
def every_slot_is_filled(pair: Pair) -> Iterator[Claim]:
    yield Claim(f"{pair.label}: {pair.page}", "{" not in pair.page and "}" not in pair.page)


@of_every_pair()
def it_answers_in_the_language_of_its_entries(pair: Pair) -> Iterator[Claim]:
    answering = {pair.comparison.locale, *(side.locale for side in pair.comparison.entries)}
    yield Claim(f"{pair.label}: {answering}", answering == {pair.locale})


@of_every_pair(["ru"])
def no_english_word_stands_in_a_russian_page(pair: Pair) -> Iterator[Claim]:
    for sentence in pair.said:
        yield Claim(f"{pair.label} {foreign_words(sentence)}: {sentence}", not foreign_words(sentence))


@of_every_pair(ERROR)
def two_positive_replies_are_never_called_an_error(pair: Pair) -> Iterator[Claim]:
    one = pair.comparison
    if all(side.severity and side.severity.is_positive for side in one.entries):
        differences = (difference.text for difference in one.key_differences)
        for text in (one.opening, *one.similarities, *differences, one.when_to_use_which):
            yield Claim(f"{pair.label}: {text}", not speaks_of_an_error(text, pair.locale))


# Order


@of_every_pair()
def the_order_asked_for_changes_the_order_of_sentences_of_equal_rank_alone(pair: Pair) -> Iterator[Claim]:
    one, other = pair.comparison, pair.turned
    for field in ("opening", "similarities", "relation", "locale"):
        yield Claim(f"{pair.label}: {field}", getattr(other, field) == getattr(one, field))
    for field in ("entries", "at_a_glance"):
        yield Claim(f"{pair.label}: {field}", getattr(other, field) == getattr(one, field)[::-1])
    for said, turned in zip(one.key_differences, other.key_differences, strict=True):
        same = said.aspect is turned.aspect and sorted(sentences(said.text)) == sorted(sentences(turned.text))
        yield Claim(f"{pair.label}: {said.text} / {turned.text}", same)
    for name in ("log", "client", "server"):
        text, back = getattr(one.guidance, name) or "", getattr(other.guidance, name) or ""
        yield Claim(f"{pair.label}: {text} / {back}", sorted(sentences(text)) == sorted(sentences(back)))
    for field in ("references", "comparisons"):
        yield Claim(f"{pair.label}: {field}", {*getattr(one.learn_more, field)} == {*getattr(other.learn_more, field)})


@of_every_pair()
def the_title_names_the_codes_in_the_order_asked_for(pair: Pair) -> Iterator[Claim]:
    for codes, title in ((pair.codes, pair.comparison.title), (pair.codes[::-1], pair.turned.title)):
        yield Claim(f"{pair.label}: {title}", bool(re.search(r"\b{}\b.*\b{}\b".format(*codes), title)))


# What is said


@cache
def frame(locale: str, key: str) -> re.Pattern[str]:
    """A text of the catalog with anything in its slots."""
    return re.compile(re.sub(r"\\{\w+\\}", ".+", re.escape(catalog(locale)[key])))


@cache
def pairs_with_an_opening(locale: str) -> set[str]:
    """The pairs whose opening is written for them, as their keys write them."""
    return {key.split("/")[1] for key in catalog(locale) if key.startswith("pair/") and key.endswith("/opening")}


@cache
def openings(locale: str) -> list[re.Pattern[str]]:
    """The sentences with which a comparison opens that nobody wrote for the pair."""
    return [frame(locale, key) for key in catalog(locale) if key.partition("/")[0] in ("opening", "topic", "usual")]


@of_every_pair()
def the_opening_names_the_codes_and_says_how_they_relate(pair: Pair) -> Iterator[Claim]:
    one = pair.comparison
    yield Claim(f"{pair.label}: {one.opening}", all(code in one.opening for code in pair.codes))
    if "-".join(map(str, sorted({side.code for side in one.entries}, key=place_in_pair))) not in pairs_with_an_opening(
        pair.locale
    ):
        first = sentences(one.opening)[0]
        worded = any(pattern.fullmatch(text) for pattern in openings(pair.locale) for text in (first, f"{first}.", one.opening))
        yield Claim(f"{pair.label} {one.relation.value}: {one.opening}", worded)


@of_every_pair()
def no_pair_of_known_codes_is_unrelated(pair: Pair) -> Iterator[Claim]:
    yield Claim(pair.label, pair.comparison.relation is not Relation.UNRELATED)


def is_positive(side: Entry) -> bool:
    """Whether its digits say that the server agreed; of a reply code and an enhanced one, those of the reply code."""
    return side.severity.is_positive if side.severity else side.status_class is StatusClass.SUCCESS


def told_by(side: Entry) -> Code:
    """The code whose texts the entry has: of a reply code and an enhanced one together, the one that says more."""
    return side._told_by or side.code


def is_group(side: Entry) -> bool:
    """Whether it stands for several codes; one without its class, such as X.2.2, does not."""
    return isinstance(side.code, CodeGroup) and Library().detail(side.code) is None


@of_every_pair()
def the_relation_fits_the_codes_and_whether_they_agree(pair: Pair) -> Iterator[Claim]:
    a, b = pair.comparison.entries
    positive = sum(is_positive(side) for side in (a, b))
    groups = sum(map(is_group, (a, b)))
    one_code = told_by(a) == told_by(b)
    one_in_other = not one_code and any(
        isinstance(one, CodeGroup) and (other in one or str(other).startswith(str(one).rstrip("X")))
        for one, other in permutations((a.code, b.code))
    )
    origins = sorted(glance.origin.value for glance in pair.comparison.at_a_glance)
    fits = {
        Relation.SAME_CODE: one_code,
        Relation.SAME_NUMBER: one_code,
        Relation.GROUPS: groups == 2,
        Relation.NOT_A_MEMBER: groups == 1 and not one_in_other,
        Relation.GENERAL_AND_SPECIFIC: one_in_other or groups == 0,
        Relation.TWINS: not positive,
        Relation.OPPOSITE_OUTCOMES: positive == 1,
        Relation.CONSECUTIVE_STEPS: positive >= 1,
        Relation.ALTERNATIVES: positive != 1,
        Relation.CAUSE: not positive,
        Relation.LISTS: origins == ["list", "list"],
        Relation.NOTES: origins == ["note", "note"],
        Relation.LIST_AND_NOTE: origins == ["list", "note"],
        Relation.LIST_AND_USE: origins == ["list", "reply"],
        Relation.REPLY_AND_NOTE: origins == ["note", "reply"],
    }
    related = pair.comparison.relation
    yield Claim(f"{pair.label}: {related}", fits.get(related, not one_code and not groups))


@of_every_pair()
def the_first_difference_is_what_the_two_mean_and_a_code_differs_in_nothing_from_itself(pair: Pair) -> Iterator[Claim]:
    aspects = [difference.aspect for difference in pair.comparison.key_differences]
    if pair.comparison.relation is Relation.SAME_CODE:
        yield Claim(f"{pair.label}: {aspects}", not aspects)
    elif pair.comparison.relation is Relation.SAME_DETAIL:  # whose classes may have one meaning
        yield Claim(f"{pair.label}: {aspects}", aspects[:1] in ([], [Aspect.MEANING], [Aspect.RETRY]) and len(aspects) <= 5)
    else:
        yield Claim(f"{pair.label}: {aspects}", aspects[:1] == [Aspect.MEANING] and len(aspects) <= 5)


@of_every_pair()
def every_difference_speaks_of_both_codes(pair: Pair) -> Iterator[Claim]:
    for difference in pair.comparison.key_differences:
        named = all(re.search(rf"\b{code}\b", difference.text) for code in pair.codes)
        yield Claim(f"{pair.label}: {difference.text}", named)


# What a comparison said when it had nothing to say.
BANNED = {
    "en": re.compile(
        r"not directly related|no general rule|nothing to choose|second digit of code|no message is handed over"
        r"|stays responsible for the message|are alternatives|answers what|also answers|any command except|[Oo]nly code \d+ answers"
    ),
    "ru": re.compile(
        r"прямо не связаны|общего правила выбора|выбирать между кодами|вторая цифра кода|всё решает значение|код \S+ — успех"
        r"|на любую команду, кроме|возможны здесь|встречается здесь"
    ),
}


@of_every_pair(LOCALES)
def nothing_is_said_for_want_of_anything_to_say(pair: Pair) -> Iterator[Claim]:
    one = pair.comparison
    for text in (one.opening, *one.similarities, *(difference.text for difference in one.key_differences), one.when_to_use_which):
        yield Claim(f"{pair.label}: {text}", not BANNED[pair.locale].search(text.replace("\u00a0", " ")))


@of_every_pair()
def a_client_and_a_server_are_told_what_to_do(pair: Pair) -> Iterator[Claim]:
    guidance = pair.comparison.guidance
    yield Claim(f"{pair.label}: no client", bool(guidance.client))
    yield Claim(f"{pair.label}: no server", bool(guidance.server))
    paragraphs = pair.comparison.when_to_use_which.split("\n\n")
    said = [text for text in (guidance.log, guidance.client, guidance.server) if text]
    yield Claim(f"{pair.label}: {paragraphs}", [text.partition(". ")[2] for text in paragraphs] == said)


@of_every_pair()
def a_refusal_is_never_told_of_a_code_that_no_server_sends(pair: Pair) -> Iterator[Claim]:
    if Origin.LIST in [glance.origin for glance in pair.comparison.at_a_glance]:
        for key in ("similarity/severity/4", "similarity/severity/5"):
            yield Claim(f"{pair.label}: {key}", catalog(pair.locale)[key] not in pair.comparison.similarities)


# What a similarity says of both codes, by the last words of its key.
SHARED: dict[str, Callable[[Entry], bool]] = {
    "severity/23": lambda entry: is_positive(entry),
    "severity/2": lambda entry: is_positive(entry) and entry.session is not Session.AWAITS_INPUT,
    "severity/2_status": lambda entry: is_positive(entry) and entry.session is not Session.AWAITS_INPUT,
    "session/closes": lambda entry: entry.session is Session.CLOSES,
    **{f"severity/{digit}": lambda entry, digit=digit: str(entry.code)[0] == digit for digit in "345"},  # type: ignore[misc]
}


@of_every_pair()
def a_similarity_is_true_of_both_codes(pair: Pair) -> Iterator[Claim]:
    for text in pair.comparison.similarities:
        for key, test in SHARED.items():
            if text == catalog(pair.locale)[f"similarity/{key}"]:
                yield Claim(f"{pair.label}: {text}", all(map(test, pair.comparison.entries)))


@of_every_pair()
def a_glance_says_what_the_entries_say(pair: Pair) -> Iterator[Claim]:
    for glance, side in zip(pair.comparison.at_a_glance, pair.comparison.entries, strict=True):
        retry = side.retry.verdict if side.retry else None
        same = (glance.code, glance.command, glance.name, glance.retry) == (side.code, side.command, side.name, retry)
        yield Claim(f"{pair.label}: {glance}", same)


@of_every_pair()
def twins_differ_in_the_first_digit_alone_and_are_related(pair: Pair) -> Iterator[Claim]:
    if pair.comparison.relation is Relation.TWINS:
        a, b = (side.code for side in pair.comparison.entries)
        related = b in entry(a).related and a in entry(b).related
        yield Claim(f"{pair.label}", str(a)[1:] == str(b)[1:] and related)


@of_every_pair()
def learn_more_leads_to_two_sections_of_each_code_and_to_three_other_pairs_with_one_of_them(pair: Pair) -> Iterator[Claim]:
    a, b = pair.comparison.entries
    codes, found = {str(told_by(a)), str(told_by(b))}, pair.comparison.learn_more
    sections = {*a.references, *b.references}
    yield Claim(f"{pair.label}: {found.references}", len(found.references) <= 4 and sections.issuperset(found.references))
    links = [(str(one.a), str(one.b)) for one in found.comparisons]
    yield Claim(f"{pair.label}: {links}", len(links) <= 3 and all(len(codes & {*link}) == 1 for link in links))
    confused = [link in pairs_with_words() for link in links]
    yield Claim(f"{pair.label}: {links}", confused == sorted(confused, reverse=True))


@cache
def pairs_with_words() -> set[tuple[str, str]]:
    """The pairs for which words have been written."""
    return {(one.a, one.b) for one in Library().contrasts()}


# Answers with which each code is compared in answer to each of its commands, so that codes of every step and kind meet.
PARTNERS = (
    "220 STARTTLS",
    "250 BDAT",
    "250 EHLO",
    "250 NOOP",
    "252 VRFY",
    "334 AUTH",
    "421 connect",
    "454 STARTTLS",
    "458 ETRN",
    "500 BDAT",
    "502 EHLO",
    "504 AUTH",
    "535 AUTH",
    "550 RCPT",
    "554 end-of-data",
)
# There is one of these for each topic, stage of a session and reaction, whether codes of ours have it in common or not.
WHOLE_SETS = re.compile(r"(topic|usual|later|moment)/|reaction/.*/both$")
UNSAID = {
    "opening/apart",  # of codes of an application, of which nobody has said what they are about
    "opening/same_step",  # the same
    "opening/twins",  # for all twins of ours words are written
    "similarity/severity/3",
}


@pytest.mark.whole
def test_every_sentence_for_any_two_codes_is_said_of_a_pair() -> None:
    marked = Translator(codes=[Override(key=key, text=f"⟦{key}⟧ {text}") for key, text in frame_sources().items()])
    answers = [marked.lookup(code, command=command) for code in reply_codes() for command in marked.lookup(code).commands]
    partners = [marked.lookup(code, command=Command(command)) for code, command in map(str.split, PARTNERS)]
    pairs = [(again(a, marked), again(b, marked)) for a, b in entries_compared()]
    pairs += product(answers, partners)
    Random(5321).shuffle(pairs)
    wanted = {key for key in frame_sources() if not WHOLE_SETS.match(key)} - UNSAID
    said: set[str] = set()
    for a, b in pairs:
        if wanted <= said:
            break
        one = marked.compare(a, b)
        texts = (one.title, one.opening, *one.similarities, *(each.text for each in one.key_differences), one.when_to_use_which)
        said.update(key for text in texts for key in re.findall("⟦(.+?)⟧", text))
    assert wanted - said == set()


def again(one: Entry, translator: Translator) -> Entry:
    """The same entry, by another translator."""
    if one.reply_code and one.enhanced_status_code:
        return translator.lookup(one.reply_code, enhanced_status_code=one.enhanced_status_code, command=one.command)
    return translator.lookup(one.code, command=one.command)


def entries_compared() -> Iterator[tuple[Entry, Entry]]:
    """The two sides of every comparison of this file, in English."""
    return (one.entries for one in comparisons("en"))
