"""The command ``gateway-mail``: say what replies of the gateway mean for a sender, or how two of them differ."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from smtpi18n import Translator

from . import make_translator


def main(argv: Sequence[str] | None = None, translator: Translator | None = None) -> int:
    parser = argparse.ArgumentParser(prog="gateway-mail", description=__doc__)
    parser.add_argument("codes", nargs="+", metavar="CODE", help="reply codes, such as 475 550")
    parser.add_argument("--locale", default="en", metavar="TAG", help="language, such as ru (default: en)")
    parser.add_argument("--compare", action="store_true", help="how two codes differ")
    options = parser.parse_args(argv)
    translator = translator or make_translator()
    if options.compare:
        comparison = translator.compare(*options.codes, locale=options.locale)
        print(comparison.opening)
        print(comparison.when_to_use_which)
        return 0
    for code in options.codes:
        entry = translator.lookup(code, locale=options.locale)
        print(f"{entry.code} {entry.name}")
        print(f"    {entry.user_message or entry.summary}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
