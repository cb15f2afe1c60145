"""All that is known as a static web site: a page for each code, group, reason, provider and pair of codes, in each language.

``addresses`` says where a page stands, ``contents`` what is on it, ``search_index`` what the scripts of the search and of the form know;
``templates/`` has the markup around a page, ``assets/`` the style and the script. The pages work from a folder, without a server, and without
JavaScript but for the search and the form. Equal contents give equal bytes.
"""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import urlsplit

from ..errors import visible
from ..locales import names
from ..messages import fill

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..translator import Translator

MANIFEST = "smtpi18n-site.txt"
LONGEST_PATH = 250  # as much of it as an error shows


class SiteError(Exception):
    """A site cannot be written as was asked; the message says what would work.

    *name* is that of the line ``cli/<name>``, in which the command says the same in another language.
    """

    def __init__(self, name: str, /, **slots: str) -> None:
        from ..knowledge.interface import CLI

        super().__init__(fill(CLI[name], **slots))
        self.name = name
        self.slots = slots


def build(
    out: str | os.PathLike[str],
    locales: Sequence[str] | None = None,
    *,
    translator: Translator | None = None,
    base_url: str | None = None,
    progress: Callable[[float], None] | None = None,
) -> int:
    """Write the site into the folder *out* and return how many files it has.

    *locales* are those of the pages, the first one that of the entrance; by default all that *translator* has, whose codes, texts and locales
    it holds. With a *base_url*, under which the site will stand, pages also say their own address and those in the other languages, and there is
    a ``sitemap.xml``. *progress* is told the share that is done, from 0 to 1.

    *out* is made if there is no such folder; it is to be empty, or a site written earlier, of which what is no longer part goes away. Raises
    `SiteError` for any other folder, for one that cannot be written, for a locale without a catalog and for an address that is none;
    ``ValueError`` for a malformed locale; `HtmlUnavailableError` without the extra ``html``.
    """
    from ..rendering.html import template
    from .contents import Site

    if translator is None:
        from ..translator import default

        translator = default
    template("fragment.html")  # says so at once where there is no Jinja2
    site = Site(translator, _names(translator, locales), _checked(base_url))
    folder = Path(out)
    earlier = _earlier(folder)
    written: list[str] = []
    made: set[Path] = set()
    try:
        for done, (name, text) in enumerate(site.files()):
            file = folder / name
            if file.parent not in made:
                file.parent.mkdir(parents=True, exist_ok=True)
                made.add(file.parent)
            if not written:
                _note(folder, sorted(earlier))
            written.append(name)
            file.write_bytes(text.encode())
            if progress and done % 50 == 0:
                progress(done / site.number)
        for name in earlier.difference(written):
            (folder / name).unlink(missing_ok=True)
        _note(folder, sorted(written))
    except OSError as error:
        raise SiteError(
            "site_not_written", folder=visible(os.fspath(out), LONGEST_PATH), reason=error.strerror or str(error)
        ) from error
    if progress:
        progress(1.0)
    return len(written) + 1


def _note(folder: Path, names: list[str]) -> None:
    """Write down which files are ours, so that the next site may take their place."""
    (folder / MANIFEST).write_bytes("".join(f"{name}\n" for name in names).encode())


def _earlier(folder: Path) -> set[str]:
    """The files of the site that stands in *folder*, as far as they are inside it."""
    name = visible(os.fspath(folder), LONGEST_PATH)
    try:
        if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
            return set()
        if not folder.is_dir() or not (folder / MANIFEST).is_file():
            raise SiteError("site_other_folder", folder=name)
        lines = (folder / MANIFEST).read_text(encoding="utf-8", errors="replace").splitlines()
        inside = folder.resolve()
        folders = {parent: (folder / parent).resolve().is_relative_to(inside) for parent in {Path(line).parent for line in lines}}
        return {line for line in lines if folders[Path(line).parent] and (folder / line).is_file()}
    except (OSError, ValueError) as error:
        raise SiteError("site_not_written", folder=name, reason=getattr(error, "strerror", None) or str(error)) from error


def _names(translator: Translator, locales: Sequence[str] | None) -> tuple[str, ...]:
    if not locales:
        return tuple(translator.available_locales())
    found = []
    for tag in locales:
        name = translator.negotiate_locale(tag)
        if name not in names(tag, translator.layer.table):
            raise SiteError("export_no_catalog", locale=visible(tag), locales=", ".join(translator.available_locales()))
        found.append(name)
    return tuple(dict.fromkeys(found))


def _checked(base_url: str | None) -> str | None:
    """The address under which the site will stand, with a slash at its end."""
    if base_url is None:
        return None
    try:
        parts = urlsplit(base_url)
        is_usable = parts.scheme in ("http", "https") and bool(parts.hostname) and not (parts.query or parts.fragment)
    except ValueError:
        is_usable = False
    if not is_usable or any(letter.isspace() or letter in "<>\"'`\\" or not letter.isprintable() for letter in base_url):
        raise SiteError("site_bad_url", url=visible(base_url))
    return base_url.rstrip("/") + "/"
