"""What is new since an earlier report: reasons and domains that it has not, or of which the share has clearly risen. Knows no locale.

A share has clearly risen where it is at least half as large again, and so much larger that chance would hardly do it: by more than three
standard errors of the difference of two shares (Fleiss, "Statistical Methods for Rates and Proportions", chapter on two samples).
"""

from __future__ import annotations

from ..form import FORM
from ..reasons import Outcome, Reason
from . import Change, Report

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any, TypeAlias

    # A reason or a domain with an outcome.
    Name: TypeAlias = tuple[Outcome, Reason | None, str | None]

LEAST_OF_DOMAIN = 5
STANDARD_ERRORS = 3.0
RISE = 1.5


class Earlier:
    """What an earlier report has counted: how many there were of each outcome, and of each reason and domain with it."""

    def __init__(self, of_outcome: Mapping[Outcome, int], counts: Mapping[Name, int], least: int) -> None:
        self.of_outcome = of_outcome
        self.counts = counts
        self.least = least  # what a domain may have had that it does not list


def earlier(report: Report | Mapping[str, Any]) -> Earlier:
    """The counts of a *report*, or of its JSON form. Raises ``TypeError`` for what is neither, ``ValueError`` for a form that is another one."""
    if isinstance(report, Report):
        of_outcome = {outcome: report.count(outcome) for outcome in Outcome}
        counts: dict[Name, int] = {(one.outcome, one.reason, None): one.count for one in report.reasons}
        for domain in report.by_domain:
            for outcome in Outcome:
                counts[outcome, None, domain.domain] = getattr(domain, outcome.value)
        return Earlier(of_outcome, counts, _least(report.by_domain[-1], report.other_domains) if report.by_domain else 0)
    if not hasattr(report, "keys"):
        raise TypeError(f"an earlier report is a Report or its JSON form, a dict, not {type(report).__name__}")
    try:
        return _of_form(report)
    except (KeyError, TypeError, AttributeError, ValueError, OverflowError) as error:
        raise ValueError(f"this is no report in the form {FORM}: {error!r}") from None


def _of_form(data: Mapping[str, Any]) -> Earlier:
    if data["form"] != FORM or data["kind"] != "report":
        raise ValueError(f"{data['form']!r} of the kind {data['kind']!r}")
    known = {reason.value for reason in Reason}  # a later release may have written more
    of_outcome = {outcome: _number(data[outcome.value]) for outcome in Outcome}
    counts: dict[Name, int] = {}
    for one in data["reasons"]:
        if one["reason"]["value"] in known:
            counts[Outcome(one["outcome"]["value"]), Reason(one["reason"]["value"]), None] = _number(one["count"])
    least = 0
    for one in data["by_domain"]:
        for outcome in Outcome:
            counts[outcome, None, str(one["domain"])] = _number(one[outcome.value])
        least = sum(_number(one[outcome.value]) for outcome in Outcome)
    if any(count > of_outcome[outcome] for (outcome, _, _), count in counts.items()):
        raise ValueError("a part is more than the whole")
    return Earlier(of_outcome, counts, least if data["other_domains"] else 0)


# More lines than any log has; of larger numbers no share can be told.
_MOST = 10**15


def _number(value: object) -> int:
    """A count in the form. Raises ``ValueError`` for what is none."""
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= _MOST:
        raise ValueError(f"{value!r:.40} is no count")
    return value


def _least(domain: Any, other: int) -> int:
    return domain.failed + domain.delayed + domain.refused if other else 0


def changes(report: Report, before: Earlier) -> tuple[Change, ...]:
    """What is new in *report*: by outcome, reasons before domains, what is met for the first time first, then the most frequent."""
    return tuple(
        sorted(
            _changes(report, before),
            key=lambda one: (one.outcome, one.reason is None, one.earlier_share > 0, -one.count, one.name),
        )
    )


def _changes(report: Report, before: Earlier) -> Iterator[Change]:
    now: list[tuple[Outcome, Reason | None, str | None, str, int]] = [
        (one.outcome, one.reason, None, one.name, one.count) for one in report.reasons
    ]
    now += [
        (outcome, None, one.domain, one.domain, getattr(one, outcome.value)) for one in report.by_domain for outcome in Outcome
    ]
    for outcome, reason, domain, name, count in now:
        known = before.counts.get((outcome, reason, domain))
        if known is None:
            known = before.least if domain else 0
        all_now, all_before = report.count(outcome), before.of_outcome[outcome]
        is_new = known == 0 and count >= (LEAST_OF_DOMAIN if domain else 1)
        if is_new or (known and has_risen(count, all_now, known, all_before)):
            yield Change(
                outcome=outcome,
                reason=reason,
                domain=domain,
                name=name,
                count=count,
                share=round(count / all_now, 4),
                earlier_share=round(known / all_before, 4) if all_before else 0.0,
            )


def has_risen(count: int, of: int, earlier_count: int, earlier_of: int) -> bool:
    """Whether *count* *of* so many is clearly a larger share than it was.

    >>> has_risen(50, 1000, 10, 1000), has_risen(12, 1000, 10, 1000), has_risen(3, 10, 1, 10)
    (True, False, False)
    """
    if not (count and of and earlier_of):
        return False
    share, before = count / of, earlier_count / earlier_of
    pooled = (count + earlier_count) / (of + earlier_of)
    error = (pooled * (1 - pooled) * (1 / of + 1 / earlier_of)) ** 0.5
    return share >= before * RISE and share - before > STANDARD_ERRORS * error
