"""Begin the catalog of a new language: ``python scripts/new_locale.py uk`` makes ``locale/uk`` with every message still to translate.

The tag may be spelt in any way (``pt-br``, ``iw``); the folder gets the name under which the language is looked up.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import polib
from babel import Locale
from babel.core import get_global
from babel.localedata import exists
from pipeline import files
from pipeline.merging import merge
from pipeline.plurals import plural_forms

from smtpi18n.errors import shown
from smtpi18n.locales import walk, well_formed


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
        raise ValueError(f"CLDR knows no locale {name!r}, so its plural forms are not known")
    return name


def create(tag: str, folder: Path = files.LOCALE_DIR) -> dict[str, Path]:
    """Make the catalogs for *tag* below *folder* from the templates; the file of each part.

    Raises ``ValueError`` when the tag names no language or there is such a catalog already.
    """
    locale = canonical(tag)
    paths = files.part_paths(locale, folder)
    if locale in files.catalog_paths(folder):
        place = files.shown(folder / locale)
        raise ValueError(f"there is a catalog for {locale} already: {place}; to bring it up to date run scripts/update.py")
    templates = files.read_templates(folder)
    files.write_parts(paths, merge({part: _begun(one, locale) for part, one in templates.items()}, templates, locale).parts)
    return paths


def _begun(template: polib.POFile, locale: str) -> polib.POFile:
    """A catalog for *locale* with nothing but headers."""
    catalog = polib.POFile()
    # The first three are for the translators to fill in; msgfmt wants them there.
    catalog.metadata = {
        **template.metadata,
        "PO-Revision-Date": "YEAR-MO-DA HO:MI+ZONE",
        "Last-Translator": "FULL NAME <EMAIL@ADDRESS>",
        "Language-Team": "LANGUAGE <LL@li.org>",
        "Language": locale,
        "Plural-Forms": plural_forms(locale),
    }
    return catalog


NEXT = """\
What to do next:
  1. Translate these files, in an editor for .po files or on a translation platform (see CONTRIBUTING.md). Leave `tokens`, {{slots}}
     and codes as they are. A code whose texts are all translated is answered in {language}, the others in English.
  2. See what the gate says:   python scripts/check.py --locale {locale}
     Rules of the language, if you want some, go into locale/{locale}/rules.json, its terms into locale/{locale}/glossary.csv.
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
    language = Locale("en").languages[locale.partition("_")[0]]
    print(f"{len(files.read_joined(paths))} messages to translate\n\n{NEXT.format(locale=locale, language=language)}")
    return 0


if __name__ == "__main__":
    files.run(main)
