"""Counts put into words: a report in one locale."""

from __future__ import annotations

from ..parsing.logs import in_order
from ..parsing.server_text import redacted, shown_in_line
from ..reasons import Confidence, MatchedBy, Outcome, Reason
from . import DayCount, DomainCount, NamedCount, ReasonCount, Report, ServerText
from .changes import changes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any

    from ..explanations import ProviderNote
    from ..explanations.bulk import Recogniser
    from .changes import Earlier
    from .counting import Counts

MOST_LISTED = 1_000
MOST_DOMAINS_OF_REASON = 5
MOST_TEXTS = 3
MOST_REASONS = 3
LONGEST_TEXT = 320


def make_report(
    counts: Counts, template_of: Callable[[tuple[Any, ...]], dict[str, Any]], locale: str, before: Earlier | None
) -> Report | None:
    """The report of *counts* in a *locale*, with what is new since the one *before*; ``None`` where the locale lacks a text.

    *template_of* has all of an explanation but what was said, by what was recognised.
    """
    if any(template_of(_key_of(reason))["locale"] != locale for _, reason in counts.by_reason):
        return None
    of_outcome = {outcome: sum(n for (one, _), n in counts.by_reason.items() if one is outcome) for outcome in Outcome}
    domains, other = _by_domain(counts)
    days = _by_day(counts)
    reasons = tuple(_by_reason(counts, of_outcome, template_of))
    report = Report(
        failed=of_outcome[Outcome.FAILED],
        given_up=counts.given_up,
        delayed=of_outcome[Outcome.DELAYED],
        attempts=counts.attempts,
        delivered=counts.delivered,
        recovered=counts.recovered,
        refused=of_outcome[Outcome.REFUSED],
        first_day=days[0].day if days else None,
        last_day=days[-1].day if days else None,
        reasons=reasons,
        by_domain=domains,
        other_domains=other,
        by_day=days,
        changes=None,
        lines=counts.lines,
        other_lines=counts.other_lines,
        is_exact=counts.is_exact,
        locale=locale,
    )
    return Report(**{**vars(report), "changes": changes(report, before)}) if before is not None else report


def _by_reason(
    counts: Counts, of_outcome: Mapping[Outcome, int], template_of: Callable[[tuple[Any, ...]], dict[str, Any]]
) -> Iterable[ReasonCount]:
    said = {True: _texts(counts.incoming), False: _texts(counts.outgoing)}
    of_reason: dict[tuple[object, object], list[tuple[int, str]]] = {}
    for (outcome, reason, domain), count in counts.domains.items():
        of_reason.setdefault((outcome, reason), []).append((-count, domain))
    ordered = sorted(counts.by_reason.items(), key=lambda item: (item[0][0], -item[1], item[0][1]))
    for (outcome, reason), count in ordered:
        texts = template_of(_key_of(reason))
        patterns = said[outcome is Outcome.REFUSED].get(reason, [])
        notes: dict[str, ProviderNote] = {}
        for pattern in patterns if outcome is not Outcome.REFUSED else ():
            if pattern.key[-1]:
                note = template_of(pattern.key)["provider_note"]
                if note:
                    notes.setdefault(note.meaning, note)
        most = sorted(of_reason.get((outcome, reason), ()))[:MOST_DOMAINS_OF_REASON]
        yield ReasonCount(
            outcome=outcome,
            reason=reason,
            count=count,
            share=round(count / of_outcome[outcome], 4),
            name=texts["name"],
            summary=texts["summary"],
            how_to_fix=texts["how_to_fix"],
            domains=tuple(NamedCount(domain=domain, count=-number) for number, domain in most),
            server_texts=tuple(
                ServerText(text=shown_in_line(redacted(one.text, one.people), LONGEST_TEXT), count=one.count)
                for one in patterns[:MOST_TEXTS]
            ),
            provider_notes=tuple(notes.values())[:MOST_TEXTS],
        )


def _key_of(reason: Reason) -> tuple[Any, ...]:
    """What a reason by itself is explained by."""
    return (reason, Confidence.CERTAIN, MatchedBy.NOTHING, None, None, None, None, None, None, None)


def _texts(recogniser: Recogniser) -> dict[Reason, list[Any]]:
    """The patterns of texts by the reason, the most frequent first."""
    found: dict[Reason, list[Any]] = {}
    for pattern in sorted(recogniser.patterns.values(), key=lambda one: -one.count):
        if pattern.count:
            found.setdefault(pattern.reason, []).append(pattern)
    return found


_PLACES = {reason: place for place, reason in enumerate(Reason)}  # asked for each domain


def _by_domain(counts: Counts) -> tuple[tuple[DomainCount, ...], int]:
    found: dict[str, dict[Outcome, int]] = {}
    reasons: dict[str, dict[Reason, int]] = {}
    for (outcome, reason, domain), count in counts.domains.items():
        of_outcome = found.setdefault(domain, {})
        of_outcome[outcome] = of_outcome.get(outcome, 0) + count
        of_reason = reasons.setdefault(domain, {})
        of_reason[reason] = of_reason.get(reason, 0) + count
    ordered = sorted(found, key=lambda domain: (-sum(found[domain].values()), domain))
    listed = tuple(
        DomainCount(
            domain=domain,
            failed=found[domain].get(Outcome.FAILED, 0),
            delayed=found[domain].get(Outcome.DELAYED, 0),
            refused=found[domain].get(Outcome.REFUSED, 0),
            reasons=tuple(sorted(reasons[domain], key=lambda reason: (-reasons[domain][reason], _PLACES[reason]))[:MOST_REASONS]),
        )
        for domain in ordered[:MOST_LISTED]
    )
    return listed, len(ordered) - len(listed)


def _by_day(counts: Counts) -> tuple[DayCount, ...]:
    found: dict[str, dict[Outcome, int]] = {}
    for (outcome, day), count in counts.days.items():
        found.setdefault(day, {})[outcome] = count
    return tuple(
        DayCount(
            day=day,
            failed=found[day].get(Outcome.FAILED, 0),
            delayed=found[day].get(Outcome.DELAYED, 0),
            refused=found[day].get(Outcome.REFUSED, 0),
        )
        for day in in_order(found)
    )
