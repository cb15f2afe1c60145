"""An example application: it explains the replies of its own mail gateway, in its own words where it has some."""

from pathlib import Path

from smtpi18n import CatalogFolder, Translator

from .codes import CODES

LOCALE_DIR = Path(__file__).parent / "locale"


def catalogs(folder: Path = LOCALE_DIR) -> list[CatalogFolder]:
    """The application's catalogs: ``gateway`` for its own texts, ``smtpi18n`` for a language that smtpi18n lacks."""
    return [CatalogFolder(path=folder, domain="gateway"), CatalogFolder(path=folder, domain="smtpi18n")]


def make_translator(folder: Path = LOCALE_DIR) -> Translator:
    """The translator that knows the gateway's codes."""
    return Translator(catalogs(folder), CODES)
