"""The page of a report: how much has gone wrong, why, and what to do about it."""

from __future__ import annotations

from ...reasons import Outcome
from ..blocks import Bar, Bars, Foreign, Heading, Item, Items, Paragraph, Row, Rows
from ..figures import Figures
from .entry import ENGLISH, heading
from .explanation import one_line, quoted
from .provider import of_provider

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...localization import Words
    from ...reports import Change, DayCount, DomainCount, ReasonCount, Report
    from .. import Layout
    from ..blocks import Block

MOST_TEXTS = 2
FIGURE_SPACE = "\u2007"
MOST_DOMAINS = 3


def report_page(report: Report, words: Words, layout: Layout) -> Iterator[Block]:
    """The blocks of a report; without explanations of the reasons where it is to be brief."""
    figures = Figures(report.locale)
    yield Heading(level=1, text=_title(report, words, figures))
    yield Rows(rows=tuple(_totals(report, words, figures)))
    if not report.is_exact:
        yield Paragraph(text=words.phrase("report_not_exact"))
    if report.changes is not None:
        yield from _changes(report.changes, words, figures, layout.top)
    listed: dict[object, list[ReasonCount]] = {}
    for outcome in Outcome:
        of_outcome = [one for one in report.reasons if one.outcome is outcome]
        if of_outcome:
            yield Heading(level=2, text=words.heading(f"report_{outcome.value}"))
            yield Paragraph(text=words.phrase(f"report_{outcome.value}"))
            yield Bars(bars=tuple(_reasons(of_outcome, words, figures, layout.top)))
            for one in of_outcome[: layout.top]:
                listed.setdefault(one.reason, []).append(one)
    if "domain" in layout.by and report.by_domain:
        yield heading(2, "report_domains", words)
        yield Paragraph(text=words.phrase("report_domains"))
        yield Bars(bars=tuple(_domains(report, words, figures, layout.top)), headings=_outcomes(words))
    if "day" in layout.by and report.by_day:
        yield heading(2, "report_days", words)
        yield Bars(bars=tuple(_days(report.by_day, figures)), headings=_outcomes(words))
    if listed and not layout.brief:
        yield heading(2, "report_reasons", words)
        for several in listed.values():
            yield Heading(level=3, text=several[0].name, target=several[0].reason)
            yield Rows(rows=tuple(_reason(several, words, figures)))


def _title(report: Report, words: Words, figures: Figures) -> str:
    if report.first_day is None or report.last_day is None:
        return words.heading("report")
    first, last = figures.day(report.first_day), figures.day(report.last_day)
    if first == last:
        return words.phrase("report_of_day", day=first)
    return words.phrase("report_of_days", first=first, last=last)


def _totals(report: Report, words: Words, figures: Figures) -> Iterator[Row]:
    rows = (
        ("report_failed", report.failed, "report_given_up", report.given_up),
        ("report_delayed", report.delayed, "report_attempts", report.attempts),
        ("report_refused", report.refused, "", 0),
        ("report_delivered", report.delivered, "report_recovered", report.recovered),
        ("report_lines", report.lines, "report_other_lines", report.other_lines),
    )
    longest = max(len(figures.number(count)) for _, count, _, _ in rows)
    for name, count, phrase, number in rows:
        text = figures.number(count).rjust(longest, FIGURE_SPACE)  # which stays at the beginning of a line
        if number:
            text = words.phrase(phrase, count=text, number=figures.number(number))
        yield Row(name=words.heading(name), text=text)


def _reasons(counts: list[ReasonCount], words: Words, figures: Figures, top: int) -> Iterator[Bar]:
    for one in counts[:top]:
        yield Bar(length=one.count / counts[0].count, figures=_count(one.count, one.share, figures), name=one.name)
    if len(counts) > top:
        rest = counts[top:]
        number, share = sum(one.count for one in rest), sum(one.share for one in rest)
        name = words.phrase("report_other_reasons", number=figures.number(len(rest)))
        yield Bar(length=0.0, figures=_count(number, share, figures), name=name)


def _count(number: int, share: float, figures: Figures) -> tuple[str, str]:
    return figures.number(number), figures.percent(share)


def _outcomes(words: Words) -> tuple[str, ...]:
    return tuple(words.label(outcome) for outcome in Outcome)


def _domains(report: Report, words: Words, figures: Figures, top: int) -> Iterator[Bar]:
    most = _all(report.by_domain[0])
    for one in report.by_domain[:top]:
        domain = one_line(one.domain)
        name = words.phrase("report_domain", domain=domain, reason=words.label(one.reasons[0])) if one.reasons else domain
        yield Bar(length=_all(one) / most, figures=_numbers(one, figures), name=name, foreign=(Foreign(text=domain),))


def _days(days: tuple[DayCount, ...], figures: Figures) -> Iterator[Bar]:
    most = max(map(_all, days))
    for one in days:
        yield Bar(length=_all(one) / most, figures=_numbers(one, figures), name=figures.day(one.day))


def _all(one: DomainCount | DayCount) -> int:
    return one.failed + one.delayed + one.refused


def _numbers(one: DomainCount | DayCount, figures: Figures) -> tuple[str, ...]:
    return tuple(figures.number(number) for number in (one.failed, one.delayed, one.refused))


def _changes(changes: tuple[Change, ...], words: Words, figures: Figures, top: int) -> Iterator[Block]:
    yield heading(2, "report_changes", words)
    if not changes:
        yield Paragraph(text=words.phrase("report_nothing_new"))
        return
    for outcome in Outcome:
        of_outcome = [one for one in changes if one.outcome is outcome][:top]
        if of_outcome:
            yield Paragraph(text=words.heading(f"report_{outcome.value}"))
            yield Items(items=tuple(Item(text=_change(one, words, figures)) for one in of_outcome))


def _change(one: Change, words: Words, figures: Figures) -> str:
    return words.phrase(
        "report_risen" if one.earlier_share else "report_new",
        name=one.name,
        number=figures.number(one.count),
        share=figures.percent(one.share),
        earlier=figures.percent(one.earlier_share),
    )


def _reason(several: list[ReasonCount], words: Words, figures: Figures) -> Iterator[Row]:
    """What there is to say of a reason, which may have had several outcomes."""
    first = several[0]
    yield Row(name=words.heading("meaning"), text=first.summary)
    name = "report_for_senders" if first.outcome is Outcome.REFUSED else "how_to_fix"
    yield Row(name=words.heading(name), text=first.how_to_fix)
    for note in first.provider_notes:
        text = of_provider(note, f"{note.meaning} {note.how_to_fix}", words)
        yield Row(name=words.heading("provider_note"), text=text)
    for name, is_incoming in (("report_to", False), ("report_from", True)):
        of_domain: dict[str, int] = {}
        for one in several:
            for named in one.domains if (one.outcome is Outcome.REFUSED) is is_incoming else ():
                of_domain[named.domain] = of_domain.get(named.domain, 0) + named.count
        most = [
            (one_line(domain), number) for domain, number in sorted(of_domain.items(), key=lambda item: -item[1])[:MOST_DOMAINS]
        ]
        told = [words.phrase("report_with_number", name=domain, number=figures.number(number)) for domain, number in most]
        if told:
            foreign = tuple(Foreign(text=domain) for domain, _ in most)
            yield Row(name=words.heading(name), text=words.items(told), foreign=foreign)
    said = sorted((text for one in several for text in one.server_texts), key=lambda text: -text.count)
    for number, text in enumerate(dict.fromkeys(text.text for text in said).keys()):
        if number < MOST_TEXTS:
            yield Row(name="" if number else words.heading("server_text"), text=quoted(text), language=ENGLISH)
