"""The site as files: what is on a page, where pages stand, and what happens to a folder. What a browser sees: test_browser.py."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from subprocess import CompletedProcess
from xml.etree import ElementTree

import pytest
from example_app.gateway_mail.codes import CODES
from support.applications import BUSY_OR_QUARANTINED, QUARANTINED, add_catalog, translated
from support.claims import Claim, all_hold

from smtpi18n import CatalogFolder, CodeGroup, EnhancedStatusCode, Reason, ReplyCode, Translator, compare
from smtpi18n.cli import main
from smtpi18n.export.contents import Contents
from smtpi18n.messages import record_messages
from smtpi18n.site import MANIFEST, SiteError, build, contents
from smtpi18n.site.addresses import Addresses, file_name, turned
from smtpi18n.site.contents import Pages, Site
from smtpi18n.translator import default

BASE_URL = "https://smtp.example.org/replies"
PAIR = (ReplyCode(251), ReplyCode(354))
SIX = ["Описание", "Когда вы это видите", "Как исправить", "Ключевые различия", "Когда что использовать", "Узнать больше"]

Run = Callable[..., CompletedProcess[bytes]]


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """A site with few pages, which is soon written."""
    codes = (ReplyCode(251), ReplyCode(354), ReplyCode(550), EnhancedStatusCode("5.1.1"), CodeGroup("5yz"))
    monkeypatch.setattr(Site, "codes", codes)
    monkeypatch.setattr(Site, "pairs", (PAIR, (ReplyCode(354), ReplyCode(550))))
    monkeypatch.setattr(Site, "providers", ("google",))
    monkeypatch.setattr(contents, "Reason", (Reason.NO_SUCH_MAILBOX, Reason.GREYLISTED))
    monkeypatch.setattr(Site, "reasons_of_codes", {EnhancedStatusCode("5.1.1"): Reason.NO_SUCH_MAILBOX})


def names_in(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


class Blocks(HTMLParser):
    """The texts of an article, each with the element that it stands in, and its links."""

    KINDS = ("h1", "h2", "h3", "h4", "p", "li", "dt", "dd", "th", "td", "caption")

    def __init__(self, page: str) -> None:
        super().__init__()
        self._is_inside = False
        self._blocks: list[tuple[str, list[str]]] = []
        self.links: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._is_inside = self._is_inside or tag == "article"
        if self._is_inside and tag in self.KINDS:
            self._blocks.append((tag, []))
        if self._is_inside and tag == "a":
            self.links.append(dict(attrs)["href"] or "")

    def handle_endtag(self, tag: str) -> None:
        self._is_inside = self._is_inside and tag != "article"

    def handle_data(self, data: str) -> None:
        if self._is_inside and self._blocks:
            self._blocks[-1][1].append(data)

    @property
    def texts(self) -> list[tuple[str, str]]:
        found = [(tag, " ".join("".join(pieces).split())) for tag, pieces in self._blocks]
        return [(tag, text) for tag, text in found if text]

    @property
    def headings(self) -> list[str]:
        return [text for tag, text in self.texts if tag.startswith("h")]


# A page


def page_of_the_pair(locale: str) -> Blocks:
    site = Site(default, [locale])
    pages = Pages(site, default, locale)
    return Blocks(site.page(file_name(PAIR), pages, pages.pair(PAIR)))


def test_the_russian_page_of_251_and_354_has_the_six_headings_in_order() -> None:
    headings = page_of_the_pair("ru").headings
    assert list(dict.fromkeys(text for text in headings if text in SIX)) == SIX
    assert [text for text in headings if text in SIX] == SIX[:3] * 2 + SIX[3:]  # a side for each code, then both


def test_every_text_on_the_russian_page_of_251_and_354_is_of_the_catalog_and_none_stands_twice() -> None:
    texts = page_of_the_pair("ru").texts
    plain = [" ".join(text.replace("`", "").split()) for text in Contents(Translator(), ["ru"]).messages("ru").values()]
    whole = {text for text in plain if "{" not in text}
    filled = [re.compile(re.sub(r"\\\{\w+\\\}", "(.+?)", re.escape(text))) for text in plain if "{" in text]

    def is_known(text: str) -> bool:
        return text in whole or any(pattern.fullmatch(text) for pattern in filled)

    literals = {"251", "354", "RCPT TO", "DATA"}  # which are the same in every language
    all_hold(
        Claim(piece, is_known(piece))
        for _, text in texts
        for piece in ([text] if is_known(text) else re.split(r"(?<=[.!?])\s", text))
        if piece not in literals
    )
    counted = Counter(text for tag, text in texts if tag in ("h1", "p", "li", "dd", "caption"))
    assert [text for text, count in counted.items() if count > 1] == []
    said = compare(251, 354, locale="ru")
    shown = " ".join(text for _, text in texts)
    wanted: list[str] = [said.opening, *said.similarities, *(one.text for one in said.key_differences), said.entries[0].summary]
    all_hold(Claim(text, " ".join(text.replace("`", "").split()) in shown) for text in wanted)


def test_a_page_links_the_codes_and_reasons_that_it_names() -> None:
    site = Site(default, ["en"])
    pages = Pages(site, default, "en")
    assert {"reason-no-such-mailbox.html"} <= {
        *Blocks(site.page("5.1.1.html", pages, pages.code(EnhancedStatusCode("5.1.1")))).links
    }
    reason = Blocks(site.page("reason-mailbox-full.html", pages, pages.reason(Reason.MAILBOX_FULL), asks=True))
    assert {"5.2.2.html", "4.2.2.html", "522.html"} <= {*reason.links}
    provider = Blocks(site.page("provider-google.html", pages, pages.provider("google")))
    assert all(link.startswith(("https://", "#")) or link.endswith(".html") for link in provider.links)


def test_a_page_loads_a_script_only_where_it_does_something() -> None:
    site = Site(default, ["en"])
    scripted = {name.partition("/")[2] for name, text in site.files() if "<script" in text}
    assert scripted == {"index.html", *(file_name(reason) for reason in Reason)}


def test_a_provider_of_many_reasons_has_a_list_of_them_that_leads_to_each() -> None:
    site = Site(default, ["ru"])
    pages = Pages(site, default, "ru")
    google, rambler = (site.page("x.html", pages, pages.provider(one)) for one in ("google", "rambler"))
    wanted = [link.removeprefix("#") for link in Blocks(google).links if link.startswith("#") and link != "#text"]
    assert len(wanted) > 10
    assert re.findall('<h2 id="([^"]+)">', google) == wanted
    assert "#mailbox-full" not in rambler


# Where a page stands


@pytest.mark.parametrize(
    ("target", "name"),
    [
        (ReplyCode(550), "550.html"),
        (EnhancedStatusCode("5.7.1"), "5.7.1.html"),
        (CodeGroup("4yz"), "4yz.html"),
        (CodeGroup("X.7.X"), "x.7.x.html"),
        (Reason.MAILBOX_FULL, "reason-mailbox-full.html"),
        ("microsoft_365", "provider-microsoft-365.html"),
        ((ReplyCode(354), ReplyCode(251)), "251-vs-354.html"),
        ((EnhancedStatusCode("5.1.1"), ReplyCode(550)), "550-vs-5.1.1.html"),
        ((EnhancedStatusCode("5.7.26"), EnhancedStatusCode("5.7.3")), "5.7.3-vs-5.7.26.html"),
    ],
)
def test_every_target_has_a_name_that_says_what_it_is(target: object, name: str) -> None:
    assert file_name(target) == name  # type: ignore[arg-type]


def test_what_has_no_page_of_its_own_has_that_of_its_subject_or_none() -> None:
    address = Addresses([ReplyCode(550), CodeGroup("X.7.X"), PAIR])
    assert address(ReplyCode(550)) == "550.html"
    assert address(EnhancedStatusCode("5.7.999")) == "x.7.x.html"
    assert address(EnhancedStatusCode("5.1.999")) is None
    assert address(ReplyCode(551)) is None
    assert address((ReplyCode(354), ReplyCode(251))) == "251-vs-354.html"
    assert address((ReplyCode(550), ReplyCode(550))) is None


def test_pages_have_different_names_on_any_file_system() -> None:
    site = Site(default, ["en"])
    names = [*map(file_name, site.targets), *map(turned, site.pairs)]
    assert len({name.lower() for name in names}) == len(names) > 900
    assert all(re.fullmatch(r"[a-z0-9.-]+\.html", name) for name in names)


# The files


@pytest.mark.usefixtures("few")
def test_a_site_has_each_page_in_each_language_and_a_list_of_its_files(tmp_path: Path) -> None:
    shares: list[float] = []
    number = build(tmp_path / "new" / "site", ["ru", "en"], base_url=BASE_URL, progress=shares.append)
    folder = tmp_path / "new" / "site"
    names = names_in(folder)
    assert len(names) == number
    assert {
        "index.html",
        "sitemap.xml",
        MANIFEST,
        "assets/style.css",
        "ru/search.js",
        "ru/251-vs-354.html",
        "en/354-vs-251.html",
    } <= names
    assert {name[3:] for name in names if name.startswith("ru/")} == {name[3:] for name in names if name.startswith("en/")}
    assert (folder / MANIFEST).read_text().splitlines() == sorted(names - {MANIFEST})
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert all(0 <= share <= 1 for share in shares)


@pytest.mark.usefixtures("few")
def test_the_first_language_is_that_of_the_entrance(tmp_path: Path) -> None:
    build(tmp_path / "ru", ["ru", "en"])
    build(tmp_path / "en", ["en", "ru"])
    assert '<html lang="ru"' in (tmp_path / "ru/index.html").read_text()
    entrance = (tmp_path / "en/index.html").read_text()
    assert '<html lang="en"' in entrance
    assert re.findall(r'<a href="([^"]+)" lang="([^"]+)"', entrance) == [("en/index.html", "en"), ("ru/index.html", "ru")]


@pytest.mark.usefixtures("few")
def test_a_pair_in_the_other_order_has_a_page_that_leads_to_it(tmp_path: Path) -> None:
    build(tmp_path, ["ru"], base_url=BASE_URL)
    page = (tmp_path / "ru/354-vs-251.html").read_text()
    assert '<meta http-equiv="refresh" content="0; url=251-vs-354.html">' in page
    assert f'<link rel="canonical" href="{BASE_URL}/ru/251-vs-354.html">' in page
    assert '<a href="251-vs-354.html">' in page


@pytest.mark.usefixtures("few")
def test_a_sitemap_has_each_page_with_the_same_in_every_language(tmp_path: Path) -> None:
    build(tmp_path, ["en", "ru"], base_url=f"{BASE_URL}/")
    spaces = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
    urls = ElementTree.parse(tmp_path / "sitemap.xml").getroot().findall("s:url", spaces)
    found = {url.findtext("s:loc", None, spaces): {link.attrib["href"] for link in url.findall("x:link", spaces)} for url in urls}
    assert {f"{BASE_URL}/ru/", f"{BASE_URL}/ru/550.html", f"{BASE_URL}/en/reason-greylisted.html"} <= found.keys()
    assert all({location} < others <= found.keys() for location, others in found.items() if location)
    assert not [location for location in found if location and "354-vs-251" in location]  # which only leads elsewhere


@pytest.mark.usefixtures("few")
def test_without_an_address_no_page_names_one(tmp_path: Path) -> None:
    build(tmp_path, ["en", "ru"])
    assert not (tmp_path / "sitemap.xml").exists()
    pages = [(tmp_path / name).read_text() for name in names_in(tmp_path) if name.endswith(".html")]
    assert not [page for page in pages if 'rel="alternate"' in page or 'rel="canonical" href="http' in page]


# A folder that is not empty


@pytest.mark.usefixtures("few")
def test_a_second_site_takes_the_place_of_the_first_and_leaves_what_is_not_its_own(tmp_path: Path) -> None:
    build(tmp_path, ["en", "ru"], base_url=BASE_URL)
    (tmp_path / "CNAME").write_text("smtp.example.org")
    (tmp_path / "ru/notes.txt").write_text("mine")
    build(tmp_path, ["en"])
    assert not (tmp_path / "sitemap.xml").exists()
    assert names_in(tmp_path / "ru") == {"notes.txt"}
    assert (tmp_path / "CNAME").exists()
    assert "ru/550.html" not in (tmp_path / MANIFEST).read_text()


@pytest.mark.usefixtures("few")
def test_the_same_twice_is_the_same_bytes(tmp_path: Path) -> None:
    build(tmp_path, ["ru"])
    before = {name: (tmp_path / name).read_bytes() for name in names_in(tmp_path)}
    build(tmp_path, ["ru"])
    assert {name: (tmp_path / name).read_bytes() for name in names_in(tmp_path)} == before


def test_a_folder_of_somebody_else_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("mine")
    with pytest.raises(SiteError, match="neither an empty folder nor an earlier site"):
        build(tmp_path, ["en"])
    with pytest.raises(SiteError, match="nothing was written"):
        build(tmp_path / "index.html", ["en"])
    assert {name: (tmp_path / name).read_text() for name in names_in(tmp_path)} == {"index.html": "mine"}


@pytest.mark.usefixtures("few")
def test_a_list_of_files_reaches_nothing_outside_its_folder(tmp_path: Path) -> None:
    outside, site = tmp_path / "outside", tmp_path / "site"
    outside.mkdir()
    site.mkdir()
    (outside / "kept.txt").write_text("mine")
    (site / "kept").mkdir()
    (site / "linked").symlink_to(outside, target_is_directory=True)
    lines = [
        "../outside/kept.txt",
        str(outside / "kept.txt"),
        "linked/kept.txt",
        "en/../../outside/kept.txt",
        "kept",
        "",
        ".",
        "/",
        "a\0b",
        "x" * 200,
    ]
    (site / MANIFEST).write_text("\n".join(lines))
    build(site, ["en"])
    assert (outside / "kept.txt").read_text() == "mine"
    assert (site / "kept").is_dir()


# What is asked for


@pytest.mark.parametrize(
    "address",
    ["smtp.example.org", "ftp://example.org/", "https://", "https://example.org/?a=b", "https://example.org/#a", "https://exa mple.org/",
     'https://example.org/"><script>', "javascript:alert(1)", "https://[::1", "https://example.org/\u202e", ""],
)  # fmt: skip
def test_an_address_that_is_none_is_refused(address: str, tmp_path: Path) -> None:
    with pytest.raises(SiteError, match="not the address of a site"):
        build(tmp_path / "site", ["en"], base_url=address)
    assert not (tmp_path / "site").exists()


def test_a_language_without_a_catalog_is_refused_with_those_that_there_are(tmp_path: Path) -> None:
    with pytest.raises(SiteError, match=r"tlh.*\ben,.*\bru\b"):
        build(tmp_path / "site", ["en", "tlh"])
    with pytest.raises(ValueError, match="locale"):
        build(tmp_path / "site", ["@"])
    assert not (tmp_path / "site").exists()


# An application's own


@pytest.mark.usefixtures("few")
def test_the_codes_texts_and_languages_of_an_application_are_in_its_site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    add_catalog(tmp_path / "locale", "uk", translated(record_messages(QUARANTINED).values(), "UK"), domain="gateway")
    translator = Translator([CatalogFolder(path=tmp_path / "locale", domain="gateway")], [QUARANTINED, BUSY_OR_QUARANTINED])
    monkeypatch.setattr(Site, "codes", (ReplyCode(450), ReplyCode(475)))
    monkeypatch.setattr(Site, "pairs", ((ReplyCode(450), ReplyCode(475)),))
    monkeypatch.setattr(Site, "reasons_of_codes", {})
    build(tmp_path / "site", ["en", "uk"], translator=translator)
    assert f"UK {QUARANTINED.name}" in (tmp_path / "site/uk/475.html").read_text()
    assert QUARANTINED.name in (tmp_path / "site/en/475.html").read_text()
    assert "code 475 waits for a person" in (tmp_path / "site/en/450-vs-475.html").read_text()
    assert '"475":"475.html"' in (tmp_path / "site/assets/phrases.js").read_text()
    assert QUARANTINED.summary in (tmp_path / "site/en/search.js").read_text()


def test_the_example_application_has_a_page_for_each_of_its_codes() -> None:
    translator = Translator(codes=[*CODES, BUSY_OR_QUARANTINED, QUARANTINED])
    site = Site(translator, ["en"])
    own = {*translator.codes()} - {*default.codes()}
    assert own
    assert own <= {*site.codes}
    assert (ReplyCode(450), ReplyCode(475)) in site.written_pairs


# The scripts


def test_what_the_scripts_know_is_data_that_ends_no_element() -> None:
    phrases = dict(Site(default, ["en"]).shared_files())["assets/phrases.js"]
    assert "<" not in phrases
    known = json.loads(phrases.partition(".phrases=")[2].rstrip().rstrip(";"))
    assert {one[0] for one in known["phrases"]} <= {reason.value for reason in Reason}
    assert {*known["ofStatus"].values()} <= {reason.value for reason in Reason}
    assert "mailbox full" in " ".join(one[2] for one in known["phrases"])


# The command


@pytest.mark.usefixtures("few")
def test_the_command_writes_a_site_and_says_where_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["site", str(tmp_path / "site"), "--locale", "ru", "--base-url", BASE_URL]) == 0
    said = capsys.readouterr()
    assert str(tmp_path / "site" / "index.html") in said.out + said.err
    assert "%" not in said.err  # progress is for a terminal
    assert (tmp_path / "site/ru/550.html").exists()


@pytest.mark.usefixtures("few")
def test_on_a_terminal_the_command_shows_how_far_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    assert main(["site", str(tmp_path / "site"), "--locale", "en"]) == 0
    shown = capsys.readouterr().err
    assert "\r" in shown
    assert re.search(r"\d+\s?%", shown)


@pytest.mark.parametrize("words", [[], ["one", "two"], ["site", "--base-url", "ftp://x"], ["site", "--locale", "tlh"]])
def test_what_the_command_cannot_do_is_refused_before_anything_is_written(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["site", *words]) == 2
    assert capsys.readouterr().err
    assert names_in(tmp_path) == set()


def test_without_jinja_the_command_says_what_to_install(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from smtpi18n.rendering.html import environment

    monkeypatch.setitem(__import__("sys").modules, "jinja2", None)
    environment.cache_clear()
    try:
        assert main(["site", str(tmp_path / "site")]) == 2
    finally:
        environment.cache_clear()
    assert "pip install Jinja2" in capsys.readouterr().err
    assert not (tmp_path / "site").exists()


def test_the_package_and_its_command_load_no_site_that_nobody_asked_for(run_python: Run) -> None:
    program = (
        "import sys, smtpi18n, smtpi18n.cli\nsmtpi18n.cli.main(['lookup', '550'])\n"
        "print([name for name in sys.modules if name.startswith(('smtpi18n.site', 'jinja2', 'markupsafe'))])"
    )
    assert run_python("-c", program).stdout.decode().splitlines()[-1] == "[]"
