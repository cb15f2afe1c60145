"""The whole site in headless Chromium, with axe-core and html-validate from npm. Needs chromium, node and npm; see CONTRIBUTING.md."""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urldefrag, urljoin, urlsplit

import pytest
from conftest import PACKAGE
from support.claims import Claim, all_hold

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    Opening = Callable[..., Page]

pytestmark = pytest.mark.browser

BASE_URL = "https://smtp.example.org/replies/"
MOST_SECONDS = 30
MOST_MEGABYTES = 300
LARGEST_PAGE = 60_000  # bytes
SEED = 200
# One page of each kind.
KINDS = {
    "entrance": "index.html",
    "first": "ru/index.html",
    "found": "ru/index.html?q=ящик",
    "code": "ru/550.html",
    "enhanced": "en/5.7.1.html",
    "group": "ru/4yz.html",
    "subject": "ru/x.7.x.html",
    "pair": "ru/251-vs-354.html",
    "any pair": "en/220-vs-555.html",
    "reason": "ru/reason-mailbox-full.html?codes=552+5.2.2",
    "provider": "ru/provider-google.html",
    "reasons": "ru/reasons.html",
    "providers": "ru/providers.html",
    "comparisons": "ru/comparisons.html",
}
SEVERAL_LINES = "550-5.1.1 The email account that you tried to reach does not exist. Please try\n550-5.1.1 double-checking the recipient's email address for typos or\n550 5.1.1 unnecessary spaces. - gsmtp\n"
HOSTILE = [
    "<script>document.title = 'owned'</script>",
    "<img src=x onerror=\"document.title = 'owned'\">",
    "\" autofocus onfocus=\"document.title = 'owned'\" onmouseover=\"document.title = 'owned'",
    "\u202eeno emos \u2066rehto eht\x1b[31m red",
    "javascript:document.title='owned'",
    "{{constructor.constructor('document.title=1')()}} __proto__ constructor",
]


class Built:
    """A site that was built by a process of its own, which took *seconds* of processor time and *megabytes* at most."""

    def __init__(self, folder: Path) -> None:
        command = [
            sys.executable,
            "-m",
            "smtpi18n",
            "site",
            str(folder),
            "--locale",
            "en",
            "--locale",
            "ru",
            "--base-url",
            BASE_URL,
        ]
        process = subprocess.Popen(command, env={**os.environ, "PYTHONPATH": str(PACKAGE.parent)}, stderr=subprocess.DEVNULL)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)  # which Popen did not see
        assert process.returncode == 0
        self.folder = folder
        self.seconds = used.ru_utime + used.ru_stime
        self.megabytes = used.ru_maxrss / 1024

    @property
    def files(self) -> dict[str, bytes]:
        return {
            str(path.relative_to(self.folder)): path.read_bytes() for path in sorted(self.folder.rglob("*")) if path.is_file()
        }


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Built:
    return Built(tmp_path_factory.mktemp("site"))


@pytest.fixture(scope="module")
def pages(site: Built) -> dict[str, str]:
    """The text of each page by its name."""
    return {name: text.decode() for name, text in site.files.items() if name.endswith(".html")}


@pytest.fixture(scope="module")
def npm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with axe-core and html-validate."""
    for program in ("node", "npm"):
        if not shutil.which(program):
            pytest.fail(f"these tests need {program}: install Node.js (Debian: apt-get install nodejs npm)")
    folder = tmp_path_factory.mktemp("npm")
    (folder / "package.json").write_text('{"private": true}')
    command = ["npm", "install", "--no-audit", "--no-fund", "axe-core", "html-validate"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="module")
def address(site: Built) -> Iterator[str]:
    """Where the site stands while the tests run."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: Any) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site.folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    chromium = shutil.which("chromium")
    if not chromium:
        pytest.fail("these tests need chromium (Debian: apt-get install chromium)")
    from playwright.sync_api import sync_playwright

    quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
    quiet += ["--disable-component-update", "--disable-sync"]
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium, args=quiet)
        yield started
        started.close()


@pytest.fixture
def opening(browser: Browser, address: str, site: Built) -> Iterator[Opening]:
    """Opens a page of the site; at the end, nothing may have been reported or asked for elsewhere."""
    wrong: list[str] = []
    contexts = []

    def note(request: Any) -> None:
        if not request.url.startswith((address, site.folder.as_uri())):
            wrong.append(f"asked for {request.url}")

    def open_page(name: str, *, width: int = 1200, height: int = 800, at: str = address, **options: Any) -> Page:
        context = browser.new_context(viewport={"width": width, "height": height}, locale="en", **options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("request", note)
        page.on("console", lambda message: wrong.append(message.text))
        page.on("pageerror", lambda error: wrong.append(str(error)))
        go_to(page, at + name)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert wrong == []


def go_to(page: Page, address: str) -> None:
    """Go there, and wait for what the page's script looks up."""
    page.goto(address)
    for asked, shown in (("?q=ящик", "#results a"), ("?codes=552", "#asked a")):
        if asked in address:
            page.locator(shown).first.wait_for()


def each_kind(opening: Opening, address: str, **options: Any) -> Iterator[tuple[str, Page]]:
    """One page of each kind after the other, in one window."""
    page = opening("index.html", **options)
    for name in KINDS.values():
        go_to(page, address + name)
        yield name, page


def name_of(page: Page) -> str:
    return page.url.rsplit("/", 1)[-1].split("?")[0]


# What is built


def test_the_whole_site_is_built_in_time_in_little_memory_and_twice_to_the_same_bytes(site: Built, tmp_path: Path) -> None:
    again = Built(tmp_path / "again")
    print(f"{site.seconds:.1f} s, {site.megabytes:.0f} MB, {len(site.files)} files")
    assert max(site.seconds, again.seconds) <= MOST_SECONDS
    assert max(site.megabytes, again.megabytes) <= MOST_MEGABYTES
    assert again.files == site.files


def test_no_page_is_large(site: Built) -> None:
    """With its style and script; what a search or a form loads when it is used is the index."""
    style, script = (len(site.files[f"assets/{name}"]) for name in ("style.css", "site.js"))
    sizes = {
        name: len(text) + style + script * (b"site.js" in text) for name, text in site.files.items() if name.endswith(".html")
    }
    print(f"at most {max(sizes.values())} bytes")
    all_hold(Claim(f"{name}: {size}", size <= LARGEST_PAGE) for name, size in sizes.items())


ATTRIBUTES = re.compile(r'\s(?:href|src|action|data-finding|data-search|data-phrases)="([^"]*)"')


def test_all_links_within_the_site_lead_somewhere(pages: dict[str, str], site: Built) -> None:
    files = site.files.keys()
    found = {(name, urldefrag(link)[0].partition("?")[0]) for name, text in pages.items() for link in ATTRIBUTES.findall(text)}
    own = [(name, link) for name, link in found if link and not urlsplit(link).scheme]
    assert len(own) > 10_000
    all_hold(Claim(f"{name}: {link}", urljoin(f"http://x/{name}", link).removeprefix("http://x/") in files) for name, link in own)
    within = [(name, id_) for name, text in pages.items() for id_ in re.findall(r'href="#([^"]+)"', text)]
    all_hold(Claim(f"{name}: #{id_}", f'id="{id_}"' in pages[name]) for name, id_ in within)


def test_what_pages_say_of_other_languages_is_mutual(pages: dict[str, str]) -> None:
    alternates = {
        name: {*re.findall(r'<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">', text)} for name, text in pages.items()
    }
    own = {name: f"{BASE_URL}{name.removesuffix('index.html')}" for name in pages}
    names = {url: name for name, url in own.items()}
    moved = {name for name, text in pages.items() if 'http-equiv="refresh"' in text}
    claims = []
    for name, others in alternates.items():
        if name in moved or name == "index.html":
            continue
        assert {language for language, _ in others} >= {"en", "ru"}, name
        claims += [
            Claim(f"{name} {url}", alternates[names[url]] == others) for language, url in others if language != "x-default"
        ]
        claims.append(Claim(f"{name} is its own alternate", (name.split("/")[0], own[name]) in others))
        claims.append(Claim(f"{name} has its address", f'<link rel="canonical" href="{own[name]}">' in pages[name]))
    all_hold(claims)


def test_pages_of_each_kind_and_a_sample_of_all_are_valid_html(pages: dict[str, str], site: Built, npm: Path) -> None:
    sample = random.Random(SEED).sample(sorted(pages), SEED)
    sample += [name.partition("?")[0] for name in KINDS.values()]
    # A title is as long as the name of its code.
    (npm / ".htmlvalidate.json").write_text(
        '{"root": true, "extends": ["html-validate:recommended"], "rules": {"long-title": "off"}}'
    )
    command = [str(npm / "node_modules/.bin/html-validate"), "--config", str(npm / ".htmlvalidate.json"), "--formatter", "text"]
    done = subprocess.run([*command, *dict.fromkeys(sample)], cwd=site.folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[:4_000] + done.stderr


# What everybody can read


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violation_on_any_kind_of_page(scheme: str, opening: Opening, address: str, npm: Path) -> None:
    axe = (npm / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")
    # What is dark differs by its colours alone.
    rules = "{preload: false}" if scheme == "light" else "{preload: false, runOnly: ['color-contrast']}"
    found = []
    for name, page in each_kind(opening, address, color_scheme=scheme):
        page.evaluate(axe)
        result = page.evaluate(f"axe.run(document, {rules})")
        assert result["passes"], name
        found += [f"{name}: {one['id']}: {[node['html'] for node in one['nodes'][:3]]}" for one in result["violations"]]
    assert found == []


@pytest.mark.parametrize("width", [320, 768])
def test_nothing_is_wider_than_the_screen(width: int, opening: Opening, address: str) -> None:
    claims = []
    for name, page in each_kind(opening, address, width=width):
        claims.append(Claim(name, page.evaluate("document.documentElement.scrollWidth") <= width))
    all_hold(claims)


SHIFTS = """() => new Promise((done) => {
  let sum = 0;
  new PerformanceObserver((list) => { for (const one of list.getEntries()) sum += one.value; }).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => done(sum), 150);
})"""


def test_nothing_moves_while_a_page_is_loaded(opening: Opening, address: str) -> None:
    claims = []
    for width, height in ((1200, 800), (360, 740)):
        for name, page in each_kind(opening, address, width=width, height=height):
            shift = page.evaluate(SHIFTS)
            claims.append(Claim(f"{name} at {width}: {shift}", shift == 0))
    all_hold(claims)


def test_a_page_on_paper_has_its_article_without_what_only_a_screen_needs(opening: Opening) -> None:
    page = opening("ru/251-vs-354.html", color_scheme="dark")
    page.emulate_media(media="print")
    assert page.locator("article h1").is_visible()
    assert not page.locator("header").is_visible()
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"


def test_without_javascript_a_page_says_all_and_the_first_page_what_is_missing(opening: Opening) -> None:
    page = opening("ru/251-vs-354.html", java_script_enabled=False)
    assert page.get_by_role("heading", name="Ключевые различия").is_visible()
    page.locator(".languages a").click()
    assert page.url.endswith("en/251-vs-354.html")
    page = opening("ru/index.html", java_script_enabled=False)
    assert page.locator("noscript").is_visible()
    page.locator("main").get_by_role("link", name="550", exact=True).click()
    assert name_of(page) == "550.html"


# What people do


def test_another_language_is_that_of_the_same_page(opening: Opening) -> None:
    for name, heading in (("251-vs-354", "Key differences"), ("550", "How to fix"), ("reason-mailbox-full", "How to fix")):
        page = opening(f"ru/{name}.html")
        page.get_by_role("link", name="English").click()
        assert page.url.endswith(f"en/{name}.html")
        assert page.get_by_role("heading", name=heading).count()
        page.get_by_role("link", name="Русский").click()
        assert page.url.endswith(f"ru/{name}.html")


def test_another_language_keeps_what_was_searched_for_and_the_codes_of_a_reply(opening: Opening) -> None:
    page = opening("en/index.html")
    page.get_by_label("Search").fill("mailbox full")
    page.get_by_role("link", name="Русский").click()
    page.locator("#results a").first.wait_for()
    assert page.get_by_label("Поиск").input_value() == "mailbox full"
    page = opening("ru/reason-mailbox-full.html?codes=552+5.2.2")
    page.get_by_role("link", name="English").click()
    page.locator("#asked a").first.wait_for()
    assert page.locator("#asked a").all_inner_texts() == ["552", "5.2.2"]


@pytest.mark.parametrize(("locale", "words"), [("ru", "переполнен"), ("ru", "mailbox full"), ("en", "mailbox full")])
def test_a_search_reaches_its_code_on_the_first_screen(locale: str, words: str, opening: Opening) -> None:
    page = opening(f"{locale}/index.html")
    page.get_by_role("searchbox").fill(words)
    link = page.locator("#results a", has_text="5.2.2").first
    box = link.bounding_box()
    assert box is not None
    assert box["y"] + box["height"] <= 900, "not without scrolling, on a screen of 900 pixels"
    link.click()
    assert name_of(page) == "5.2.2.html"


def test_a_search_may_be_of_one_kind_and_may_find_nothing(opening: Opening) -> None:
    page = opening("en/index.html")
    page.get_by_role("searchbox").fill("mailbox full")
    page.get_by_label("reasons").check()
    assert {*page.locator("#results a").evaluate_all("links => links.map((one) => one.getAttribute('href').split('-')[0])")} == {
        "reason"
    }
    page.get_by_role("searchbox").fill("xyzzy")
    assert page.locator("#results a").count() == 0
    assert page.get_by_role("status").inner_text()
    page.get_by_role("searchbox").fill("")
    assert page.locator("#lists").is_visible()


def test_a_search_from_any_page_leads_to_the_first(opening: Opening) -> None:
    page = opening("en/550.html")
    page.get_by_role("searchbox").fill("greylisted")
    page.get_by_role("button", name="Search").click()
    assert name_of(page) == "index.html"
    page.locator("#results a").first.wait_for()
    assert page.get_by_role("searchbox").input_value() == "greylisted"


@pytest.mark.parametrize(
    ("reply", "page_name", "codes"),
    [
        (SEVERAL_LINES, "reason-no-such-mailbox.html", ["550", "5.1.1"]),
        ("452 4.2.2 Mailbox full", "reason-mailbox-full.html", ["452", "4.2.2"]),
        ("status=deferred (connect to mx.example.org[192.0.2.5]:25: Connection refused)", "reason-connection-refused.html", []),
        ("354 go ahead", "354.html", []),
    ],
)
def test_a_pasted_reply_leads_to_its_explanation(reply: str, page_name: str, codes: list[str], opening: Opening) -> None:
    page = opening("ru/index.html")
    page.get_by_label("Вставьте ответ сервера").fill(reply)
    page.get_by_role("button", name="Объяснить").click()
    page.wait_for_url(f"**/{page_name}*")
    page.wait_for_function(f"document.querySelectorAll('#asked span a').length === {len(codes)}")
    assert page.locator("#asked span a").all_inner_texts() == codes
    assert page.locator("h1").count() == 1


def test_what_nobody_recognises_is_said_and_the_text_stays(opening: Opening) -> None:
    page = opening("en/index.html")
    field = page.get_by_label("Paste what the server said")
    field.fill("Good morning")
    page.get_by_role("button", name="Explain").click()
    page.get_by_role("alert").wait_for()
    assert field.input_value() == "Good morning"
    field.press_sequentially("!")
    assert not page.get_by_role("alert").is_visible()


def test_a_keyboard_is_enough(opening: Opening) -> None:
    page = opening("en/550.html")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    assert page.locator(".skip").bounding_box()["y"] >= 0  # type: ignore[index]
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "text"
    page = opening("en/index.html")
    seen = []
    for _ in range(12):
        page.keyboard.press("Tab")
        seen.append(
            page.evaluate("document.activeElement.id || document.activeElement.innerText || document.activeElement.value")
        )
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none", seen
    assert seen[:9] == ["Skip to the text", "Start", "Reasons", "Providers", "Comparisons", "Русский", "q", "Search", "all"]
    page.locator("#q").focus()
    page.keyboard.type("mailbox full")
    page.locator("#results a").first.wait_for()
    page.keyboard.press("Enter")
    page.wait_for_function("document.activeElement.matches('#results a')")
    page.keyboard.press("Enter")
    page.wait_for_url("**/reason-mailbox-full.html*")
    page = opening("en/index.html")
    page.locator("#reply").focus()
    page.keyboard.insert_text(SEVERAL_LINES)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/reason-no-such-mailbox.html*")


def test_the_site_works_from_a_folder(site: Built, opening: Opening) -> None:
    page = opening("index.html", at=f"{site.folder.as_uri()}/")
    page.get_by_role("link", name="Русский").click()
    page.get_by_role("searchbox").fill("переполнен")
    page.locator("#results a", has_text="5.2.2").first.click()
    assert name_of(page) == "5.2.2.html"
    page.get_by_role("link", name="English").click()
    page.get_by_role("link", name="Start").click()
    page.locator("#reply").fill(SEVERAL_LINES)
    page.get_by_role("button", name="Explain").click()
    page.wait_for_url("**/reason-no-such-mailbox.html*")


def test_a_pair_in_the_other_order_leads_to_its_page(opening: Opening) -> None:
    page = opening("ru/354-vs-251.html")
    page.wait_for_url("**/ru/251-vs-354.html")
    assert page.locator("h1").count() == 1


# What is meant to harm


@pytest.mark.parametrize("text", HOSTILE)
def test_what_is_pasted_searched_for_or_stands_in_an_address_does_nothing(text: str, opening: Opening) -> None:
    from urllib.parse import quote

    for name in (f"en/index.html?q={quote(text)}", f"en/reason-mailbox-full.html?codes={quote(text)}"):
        page = opening(name)
        title = page.title()
        assert "owned" not in title
        assert page.locator("img, script:not([src]), iframe").count() == 0
        assert not re.search("[\u202a-\u202e\u2066-\u2069\x1b]", page.locator("body").inner_text())
    page = opening("en/index.html")
    page.get_by_label("Paste what the server said").fill(f"550 5.2.2 mailbox full {text}")
    page.get_by_role("button", name="Explain").click()
    page.wait_for_url("**/reason-mailbox-full.html*")
    assert text not in page.url
    assert "owned" not in page.title()


def test_a_megabyte_is_judged_by_its_beginning(opening: Opening) -> None:
    page = opening("en/index.html")
    page.get_by_label("Paste what the server said").evaluate(
        "(field) => { field.value = '550 5.2.2 mailbox full ' + 'no such '.repeat(130000); }"
    )
    page.get_by_role("button", name="Explain").click()
    page.wait_for_url("**/reason-*.html*", timeout=5_000)
    page = opening("en/index.html")
    page.locator("#q").evaluate(
        "(field) => { field.value = 'mailbox full ' + 'zzy '.repeat(260000); field.dispatchEvent(new Event('input', { bubbles: true })); }"
    )
    page.locator("#results a").first.wait_for(timeout=5_000)


# What the scripts find is what the package finds: see test_scripts.py


def test_the_scripts_are_whole(site: Built) -> None:
    names = [name for name in site.files if name.endswith(".js")]
    assert sorted(names) == ["assets/finding.js", "assets/phrases.js", "assets/site.js", "en/search.js", "ru/search.js"]
    for name in names:
        done = subprocess.run(["node", "--check", str(site.folder / name)], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
    known = site.files["assets/phrases.js"].decode()
    assert json.loads(known.partition(".phrases=")[2].rstrip().rstrip(";"))["phrases"]
    assert b"<" not in site.files["en/search.js"]
