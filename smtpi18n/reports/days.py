"""Days as a log writes them, with or without a year, in the order of time."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


def in_order(days: Iterable[str]) -> list[str]:
    """*days* in the order of time. Those without a year go round it: they begin behind the longest gap between two of them.

    >>> in_order(["--01-02", "--12-30", "--12-31", "--01-01"])
    ['--12-30', '--12-31', '--01-01', '--01-02']
    """
    ordered = sorted(days)
    without_year = [day for day in ordered if day.startswith("--")]
    if len(without_year) < 2:
        return ordered
    numbers = [int(day[2:4]) * 31 + int(day[5:7]) for day in without_year]
    gaps = [number - before for before, number in zip([numbers[-1] - 12 * 31, *numbers], numbers, strict=False)]
    first = gaps.index(max(gaps))
    return [*without_year[first:], *without_year[:first], *(day for day in ordered if not day.startswith("--"))]
