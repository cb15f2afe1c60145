"""Figures and days as people of a language write them, by CLDR."""

from __future__ import annotations

from datetime import date

from babel import Locale, UnknownLocaleError
from babel.dates import format_skeleton
from babel.numbers import format_decimal, format_percent

from ..locales import SOURCE_LOCALE


class Figures:
    """How a *locale* writes figures; a locale that CLDR does not know writes them as English does.

    >>> Figures("en").number(1204), Figures("en").percent(0.514), Figures("en").day("2026-11-03"), Figures("en").day("--11-03")
    ('1,204', '51%', 'Nov 3, 2026', 'Nov 3')
    """

    def __init__(self, locale: str) -> None:
        try:
            self._locale = Locale.parse(locale, sep="_" if "_" in locale else "-")
        except (UnknownLocaleError, ValueError):
            self._locale = Locale.parse(SOURCE_LOCALE)

    def number(self, number: int) -> str:
        """A whole number."""
        return format_decimal(number, locale=self._locale)

    def percent(self, share: float) -> str:
        """A *share*, from 0 to 1, in whole percents, or in tenths of one below the first."""
        return format_percent(round(share, 3 if share < 0.00995 else 2), locale=self._locale, decimal_quantization=False)

    def day(self, day: str) -> str:
        """A *day*, written as a report has it: ``2026-11-03`` or ``--11-03``."""
        has_year = not day.startswith("--")
        try:
            value = date.fromisoformat(day if has_year else f"2000{day[1:]}")  # a leap year
        except ValueError:  # a day that there is not, such as --02-31
            return day
        return format_skeleton("yMMMd" if has_year else "MMMd", value, locale=self._locale)
