"""The plural forms of a language as CLDR has them, written as gettext wants them.

Babel's table for gettext (``babel.messages.plurals``) is well-known and short, but it is not always CLDR's: before Babel 2.19 it
had one form for Turkish, for example. It is used where the two agree. How Babel spells a formula differs by its release; what the
formula chooses does not.
"""

from __future__ import annotations

import gettext

from babel import Locale
from babel.messages.plurals import get_plural
from babel.plural import PluralRule, to_gettext

# Counts beyond these do not occur, and the forms that some languages have for whole millions are not wanted.
NUMBERS = range(1_000)
CATEGORIES = ("zero", "one", "two", "few", "many", "other")


def plural_forms(locale: str) -> str:
    """The header ``Plural-Forms`` of a catalog in *locale*; raises ``babel.UnknownLocaleError`` when CLDR has no such locale.

    >>> plural_forms("ja")
    'nplurals=1; plural=0;'
    >>> count, _, formula = plural_forms("tr").rstrip(";").partition("; plural=")
    >>> count, [gettext.c2py(formula)(number) for number in (0, 1, 2)]
    ('nplurals=2', [1, 0, 1])
    """
    rule = Locale.parse(locale).plural_form
    wanted = [rule(number) for number in NUMBERS]
    names = [name for name in CATEGORIES if name in wanted]
    known = get_plural(locale)
    choose = gettext.c2py(known.plural_expr)
    if known.num_plurals == len(names) and all(names[choose(number)] == wanted[number] for number in NUMBERS):
        return str(known.plural_forms)
    return to_gettext(PluralRule({name: condition for name, condition in rule.rules.items() if name in names}))
