"""Begin a new language: ``python scripts/new_locale.py uk`` makes ``locale/uk`` with every message still to translate.

The tag may be spelt in any way (``pt-br``, ``iw``); the folder gets the name under which the language is looked up.
"""

from __future__ import annotations

import argparse
import sys
from datetime import datetime, timezone
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import polib
from babel import Locale
from babel.core import get_global
from babel.localedata import exists
from gate.tables import GLOSSARY, RULES
from pipeline import files
from pipeline.merging import merge
from pipeline.plurals import plural_forms

from smtpi18n.errors import shown
from smtpi18n.locales import SOURCE_LOCALE, walk, well_formed


def canonical(tag: str) -> str:
    """The name of the catalog for *tag*; raises ``ValueError`` when it is malformed or CLDR knows no such locale.

    >>> canonical("PT-br"), canonical("iw"), canonical("uk_Cyrl_UA.UTF-8"), canonical("sr-Latn")
    ('pt_BR', 'he', 'uk_UA', 'sr_Latn')
    """
    if not well_formed(tag):
        raise ValueError(f"{shown(tag)} is not a locale tag")
    language, *rest = walk(tag)[0].split("_")
    language, *usual = get_global("language_aliases").get(language, language).split("_")
    script = next((part for part in rest if len(part) == 4), *usual[:1] or [""])
    region = [part for part in rest if len(part) < 4]
    if not exists(f"{language}_{script}"):  # a language that is written in one script does not name it
        usual_script = get_global("likely_subtags").get(language, "__").split("_")[1]
        script = "" if script == usual_script else script
    name = "_".join(filter(None, (language, script, *region)))
    if not exists(name):
        raise ValueError(f"CLDR knows no locale {name!r}{_instead(language, region)}")
    return name


def _instead(language: str, region: list[str]) -> str:
    """What to begin in place of a language that CLDR knows in several scripts, and not in *region* without naming one.

    >>> _instead("zh", ["TW"]), _instead("uk", ["QX"])
    (': its texts are in zh_Hant; begin that, or zh_Hant_TW for this region alone', ', so its plural forms are not known')
    """
    likely = get_global("likely_subtags")
    known = likely.get("_".join((language, *region))) or likely.get(language, "__")
    written = f"{language}_{known.split('_')[1]}"
    alone = "_".join((written, *region))
    if not exists(written):
        return ", so its plural forms are not known"
    return f": its texts are in {written}; begin that{f', or {alone} for this region alone' if exists(alone) else ''}"


def create(tag: str, folder: Path = files.LOCALE_DIR) -> dict[str, Path]:
    """Make the catalogs for *tag* below *folder* from the templates, and the tables of its language; the catalog of each part.

    Raises ``ValueError`` when the tag names no language or there is such a catalog already.
    """
    locale = canonical(tag)
    paths = files.part_paths(locale, folder)
    if locale in files.catalog_paths(folder):
        place = files.named(folder / locale)
        raise ValueError(f"there is a catalog for {locale} already: {place}; to bring it up to date run scripts/update.py")
    templates = files.read_templates(folder)
    files.write_parts(paths, merge({part: _begun(one, locale) for part, one in templates.items()}, templates, locale).parts)
    for name, text in ((RULES, NO_RULES), (GLOSSARY, f"{SOURCE_LOCALE},{locale},alternatives,avoid,grade\n")):
        if not (folder / locale / name).exists():
            (folder / locale / name).write_text(text, encoding="utf-8")
    return paths


NO_RULES = """\
{
  "finished": []
}
"""


def _begun(template: polib.POFile, locale: str) -> polib.POFile:
    """A catalog for *locale* with nothing but headers, of which an editor for .po files keeps the first two."""
    catalog = polib.POFile()
    catalog.metadata = {
        **template.metadata,
        "PO-Revision-Date": datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M+0000"),
        "Last-Translator": "nobody yet",
        "Language-Team": str(Locale.parse(locale).english_name),
        "Language": locale,
        "Plural-Forms": plural_forms(locale),
    }
    return catalog


NEXT = """\
What to do next:
  1. Translate these files from top to bottom, in an editor for .po files or on a translation platform (see CONTRIBUTING.md); begin with
     the first. Leave `tokens`, {{slots}} and codes as they are. A code whose texts are all translated is answered in {language}.
     How far you are:          python scripts/stats.py --records {locale}
  2. See what the check says:  python scripts/check.py --locale {locale}
     Rules of the language, if you want some, go into locale/{locale}/rules.json, its terms into locale/{locale}/glossary.csv.
     Parts that you have finished, so that nothing may be missing there any more, are listed in rules.json under "finished".
  3. Look at it:               python scripts/compile.py && python -m smtpi18n 550 --locale {locale}"""


def main() -> int:
    """Run the script; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tag", help="the language, such as uk, pt-BR or zh_Hant")
    try:
        paths = create(parser.parse_args().tag)
    except ValueError as error:
        print(f"new_locale.py: {error}", file=sys.stderr)
        return 2
    files.finish(paths.values())
    locale = next(iter(paths.values())).parent.parent.name
    language = Locale.parse(locale).english_name
    print(f"{len(files.read_joined(paths))} messages to translate\n\n{NEXT.format(locale=locale, language=language)}")
    return 0


if __name__ == "__main__":
    files.run(main)
