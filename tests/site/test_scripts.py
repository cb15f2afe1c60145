"""What the site's scripts find, against what the package finds. Needs node."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from support.facts import DATA, table

from smtpi18n import Reason, Translator, explain
from smtpi18n.site.addresses import file_name
from smtpi18n.site.contents import Pages, Site
from smtpi18n.site.search_index import of_locale

pytestmark = pytest.mark.tools

SCRIPT = """
const { readFileSync } = require("fs");
globalThis.window = {};
const { find, prepare, recognise } = require("./finding.js");
require("./phrases.js");
const indexes = {};
for (const locale of ["en", "ru"]) {
  require(`./${locale}.js`);
  indexes[locale] = prepare(window.smtpi18n.pages);
}
const { replies, questions } = JSON.parse(readFileSync("questions.json", "utf-8"));
console.log(JSON.stringify({
  recognised: replies.map((text) => recognise(window.smtpi18n.phrases, text)),
  found: questions.map(([locale, text, kind]) => find(indexes[locale], window.smtpi18n.phrases, text, kind).map((page) => page.href)),
}));
"""


class Scripts:
    """The scripts of a site in a folder, and what they answer."""

    def __init__(self, folder: Path) -> None:
        if not shutil.which("node"):
            pytest.fail("this test needs node: install Node.js (Debian: apt-get install nodejs)")
        self._folder = folder
        translator = Translator()
        site = Site(translator, ["en", "ru"])
        for name, text in site.shared_files():
            (folder / Path(name).name).write_text(text, encoding="utf-8")
        for locale in ("en", "ru"):
            (folder / f"{locale}.js").write_text(of_locale(site, Pages(site, translator, locale), translator), encoding="utf-8")
        (folder / "ask.cjs").write_text(SCRIPT, encoding="utf-8")

    def _ask(self, **questions: Any) -> dict[str, Any]:
        every = {"replies": [], "questions": [], **questions}
        (self._folder / "questions.json").write_text(json.dumps(every), encoding="utf-8")
        done = subprocess.run(["node", "ask.cjs"], cwd=self._folder, capture_output=True, timeout=60, check=False)
        assert done.returncode == 0, done.stderr.decode()
        answers: dict[str, Any] = json.loads(done.stdout)
        return answers

    def recognise(self, *replies: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self._ask(replies=replies)["recognised"]
        return found

    def search(self, *questions: tuple[str, str], kind: int = -1) -> list[list[str]]:
        found: list[list[str]] = self._ask(questions=[(*one, kind) for one in questions])["found"]
        return found


@pytest.fixture(scope="module")
def scripts(tmp_path_factory: pytest.TempPathFactory) -> Scripts:
    return Scripts(tmp_path_factory.mktemp("scripts"))


def replies(name: str) -> list[str]:
    """The texts of a table of replies."""
    rows = [json.loads(line) for line in (DATA / f"{name}_replies.jsonl").read_text(encoding="utf-8").splitlines()]
    return [row.get("raw") or row.get("reply") or f"{row['code'] or ''} {row['text']}".strip() for row in rows]


@pytest.mark.parametrize(("name", "share"), [("field", 0.95), ("provider", 0.97), ("server", 0.97)])
def test_a_reply_leads_to_the_page_of_the_reason_that_the_package_finds(name: str, share: float, scripts: Scripts) -> None:
    texts = replies(name)
    wanted = [explain(text, locale="en").reason for text in texts]
    nothing = (Reason.UNKNOWN, Reason.ACCEPTED)  # of which the page of the code says more
    missed = [
        (text, reason.value, found.get("page"))
        for text, reason, found in zip(texts, wanted, scripts.recognise(*texts), strict=True)
        if (found.get("reason") if reason in nothing else found.get("page") != file_name(reason))
    ]
    print(f"{name}: {1 - len(missed) / len(texts):.1%} of {len(texts)}")
    assert len(missed) <= (1 - share) * len(texts), missed


def test_where_nobody_knows_the_reason_the_page_is_that_of_the_code_or_its_group(scripts: Scripts) -> None:
    codes = ["354 go ahead", "250 2.1.5 fine", "574 what", "Good morning"]
    assert [found.get("page") for found in scripts.recognise(*codes)] == ["354.html", "2.1.5.html", "5yz.html", None]


def test_the_codes_of_a_reply_are_found_wherever_they_stand(scripts: Scripts) -> None:
    texts = [
        "550-5.1.1 no\r\n550 5.1.1 user",
        "host mx.example.org[192.0.2.5] said: 452 4.2.2 full (in reply to RCPT TO command)",
        "SMTPRecipientsRefused({'a@example.org': (550, b'5.1.1 User unknown')})",
        "connect to mx.example.org:25 after 250 seconds",
    ]
    assert [found["codes"] for found in scripts.recognise(*texts)] == [["550", "5.1.1"], ["452", "4.2.2"], ["550", "5.1.1"], []]


def test_of_sixty_symptoms_at_least_54_have_an_acceptable_code_among_the_first_five_pages(scripts: Scripts) -> None:
    rows = table("search_phrases")
    found = scripts.search(*((row["locale"], row["text"]) for row in rows))
    missed = [
        (row["text"], pages[:5])
        for row, pages in zip(rows, found, strict=True)
        if not {page.removesuffix(".html") for page in pages[:5]} & {*row["acceptable"].split(";")}
    ]
    print(f"{len(rows) - len(missed)} of {len(rows)}")
    assert len(missed) <= 6, missed


def test_words_of_servers_and_of_people_find_their_code_whatever_the_language_of_the_page(scripts: Scripts) -> None:
    asked = [("ru", "переполнен"), ("ru", "mailbox full"), ("en", "mailbox full"), ("en", "mailbxo full")]
    assert all("5.2.2.html" in pages[:4] for pages in scripts.search(*asked))


def test_a_number_finds_its_page_first_and_two_numbers_what_compares_them(scripts: Scripts) -> None:
    found = scripts.search(("en", "550"), ("ru", "5.7.26"), ("en", "550 554"), ("en", "5.7"))
    assert [pages[0] for pages in found[:3]] == ["550.html", "5.7.26.html", "550-vs-554.html"]
    assert found[3][0] == "x.7.x.html"
    assert found[3][1].startswith("5.7.")


def test_a_kind_alone_is_found_and_nothing_by_what_nobody_says(scripts: Scripts) -> None:
    (reasons,) = scripts.search(("en", "mailbox full"), kind=1)
    assert reasons
    assert all(page.startswith("reason-") for page in reasons)
    assert scripts.search(("en", "xyzzy"), ("en", ""), ("ru", "…"), ("en", "constructor")) == [[], [], [], []]


HOSTILE = [
    "a",
    " ",
    "550 ",
    "550-5.1.1 x\n",
    "after ",
    "mailbox ",
    "not to ",
    "<",
    "&lt;",
    "\\n",
    "5.",
    "host ",
    "said: ",
    "邮",
    "\u202e",
    "\n",
]


def test_a_megabyte_of_anything_is_judged_soon(scripts: Scripts) -> None:
    """The time limit of the process is that of all of them together."""
    texts = [piece * (1_000_000 // len(piece)) for piece in HOSTILE]
    assert len(scripts.recognise(*texts)) == len(texts)
    assert len(scripts.search(*(("en", text) for text in texts))) == len(texts)


@pytest.mark.parametrize(
    ("question", "pages"),
    [
        ("550", ["550.html"]),
        ("421 4.7.0", ["421.html", "4.7.0.html"]),
        ("354 251", ["251-vs-354.html", "354.html", "251.html"]),
        ("5xx", ["5yz.html"]),
        ("5.7.x", ["x.7.x.html"]),
        ("5.7", ["x.7.x.html"]),
        ("599", ["5yz.html"]),
        ("5.7.999", ["x.7.x.html"]),
        ("554 5.7.1 <ann@example.org>: Relay access denied", ["reason-relay-denied.html", "554.html", "5.7.1.html"]),
        ("my ip is blacklisted", ["reason-blocklisted.html"]),
        ("office 365", ["provider-microsoft-365.html"]),
    ],
)
def test_what_a_question_names_or_tells_of_comes_first(scripts: Scripts, question: str, pages: list[str]) -> None:
    (found,) = scripts.search(("en", question))
    assert found[: len(pages)] == pages
    assert sum("-vs-" in page for page in found) <= 3


def test_who_has_spoken_is_told_beside_the_reason(scripts: Scripts) -> None:
    (found,) = scripts.recognise(
        "550 5.7.1 Unfortunately, messages from [192.0.2.9] weren't sent. Please contact your Internet service provider since part of "
        "their network is on our block list (S3150). [AM6EUR05FT047.eop-eur05.prod.protection.outlook.com]"
    )
    assert (found["reason"], found["provider"]) == ("blocklisted", "provider-outlook-com.html")
