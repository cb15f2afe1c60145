"""Fuzz what reads the words of servers: `parse_reply`, `parse_dsn`, `explain`, and the masking of what is private.

Begins with the sample replies of this package, as received, in lines of logs and in bounces, and lets atheris (``pip install atheris``)
change them towards code that has not run yet. Whatever raises, is slow, shows a control character or an unmasked secret is a find;
finds of one kind at one place count once, with the shortest input. Exits with 1 if there are any.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
import traceback
from contextlib import redirect_stderr
from importlib import import_module
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType

LONGEST_INPUT = 8_192
LONGEST_TEXT = 4_096
SLOW_SECONDS = 2.0  # with instrumented code
MISSING = "fuzz.py: atheris is not installed; `pip install atheris` brings it"

SECRETS = ("planted.person", "192.0.2.77", "hunter2hunter", "4fXk2pZ9QzZ")
PLANTED = " planted.person@example.org [192.0.2.77] password=hunter2hunter id 4fXk2pZ9QzZ "
TAB_AND_LINE_END = (9, 10)
OBEYED = frozenset(
    map(
        chr,
        (
            *(code for code in range(32) if code not in TAB_AND_LINE_END),
            *range(0x7F, 0xA0),
            *(0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0xFEFF),
            *range(0x202A, 0x202F),
            *range(0x2066, 0x206A),
            *range(0xD800, 0xE000),
        ),
    )
)

WRAPPERS = (
    "{}",
    "{}\r\n",
    "host mx.example.org[192.0.2.5] said: {} (in reply to RCPT TO command)",
    "postfix/smtp[811]: 4FA1B2C3D4: to=<ada@example.org>, relay=mx.example.org[192.0.2.5]:25, dsn=5.1.1, status=bounced ({})",
    "smtplib.SMTPDataError: (550, b'{}')",
    '{{"response": "{}", "responseCode": 550}}',
    "From: MAILER-DAEMON@example.org\nSubject: Undelivered Mail\n\n<ada@example.org>:\n{}\n",
    "From: MAILER-DAEMON\nSubject: Failure\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nSorry.\n"
    "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.org\n\nFinal-Recipient: rfc822; ada@example.org\n"
    "Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; {}\n\n--b--\n",
    'transient, Response {{ code: Code {{ severity: PermanentNegativeCompletion, category: MailSystem, detail: Zero }}, message: ["{}"] }}',
)


class Finds:
    """What has been found, by kind and place, each with its shortest input."""

    def __init__(self) -> None:
        self.by_place: dict[str, bytes] = {}

    def add(self, place: str, data: bytes) -> None:
        """Keep *data*, unless a shorter input has shown the same."""
        known = self.by_place.get(place)
        if known is None:
            print(f"found: {place}", file=sys.stderr, flush=True)
        if known is None or len(data) < len(known):
            self.by_place[place] = data

    def write(self, folder: Path) -> None:
        """Write each input into a file of its own."""
        folder.mkdir(parents=True, exist_ok=True)
        for number, (place, data) in enumerate(sorted(self.by_place.items()), 1):
            (folder / f"{number:03}.bin").write_bytes(data)
            (folder / f"{number:03}.txt").write_text(f"{place}\n{data!r}\n", encoding="utf-8")


def seeds(smtpi18n: ModuleType) -> Iterator[bytes]:
    """The sample replies of the package in everything that may hold a reply, a few of them in each."""
    samples: dict[str, None] = {}
    for code in smtpi18n.codes():
        for sample in smtpi18n.lookup(code).sample_replies:
            samples[" ".join(filter(None, (str(code) if "." not in str(code) else f"550 {code}", sample.text)))] = None
    for number, sample_text in enumerate(samples):
        yield sample_text.encode()
        yield WRAPPERS[number % len(WRAPPERS)].format(sample_text).encode()


def checks(smtpi18n: ModuleType) -> list[tuple[str, Callable[[bytes], None]]]:
    """What is tried with each input, by name."""

    def reply(data: bytes) -> None:
        for given in (data, data.decode("utf-8", "surrogateescape")):
            found = smtpi18n.parse_reply(given)
            assert found.reply_code is None or 200 <= found.reply_code <= 599
            assert sum(map(len, found.lines)) <= 2 * len(found.received) + 2

    def report(data: bytes) -> None:
        for given in (data, data.decode("utf-8", "surrogateescape")):
            smtpi18n.parse_dsn(given)

    def explanation(data: bytes) -> None:
        found = smtpi18n.explain(data)
        assert len(found.server_text) <= LONGEST_TEXT, "is too long"
        assert OBEYED.isdisjoint(found.server_text), "shows what is obeyed"
        assert OBEYED.isdisjoint(found.recipient or ""), "shows what is obeyed"
        smtpi18n.explain((550, data))
        assert OBEYED.isdisjoint(smtpi18n.render(found, "markdown")), "renders what is obeyed"

    def redaction(data: bytes) -> None:
        text = data.decode("utf-8", "replace")[:2_000]
        for given in (f"550 5.1.1 {text}{PLANTED}", f"550 5.1.1{PLANTED}{text}"):
            said = smtpi18n.explain((550, given[4:]), redact=True).server_text
            for secret in SECRETS:
                assert secret not in said, f"shows {secret}"

    return [("parse_reply", reply), ("parse_dsn", report), ("explain", explanation), ("redact", redaction)]


def place_of(name: str, error: Exception) -> str:
    """Where *error* comes from: the last line of the package or of this script that it passed."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if "smtpi18n" in frame.filename or frame.filename == __file__]
    where = f"{Path(own[-1].filename).name}:{own[-1].lineno}" if own else "?"
    detail = f" ({error})" if isinstance(error, AssertionError) and str(error) else ""
    return f"{name}: {type(error).__name__} at {where}{detail}"


def fuzz(atheris: Any, options: argparse.Namespace) -> None:
    """Fuzz until the time is up, tell what was found, and end the process, which libFuzzer would not leave otherwise."""
    with redirect_stderr(StringIO()), atheris.instrument_imports(include=["smtpi18n"]):
        import smtpi18n

        tried = checks(smtpi18n)
        for _, check in tried:  # loads what is loaded when it is first used
            check(b"550 5.1.1 <ada@example.org>: no such user")
            check(WRAPPERS[-2].format("550 5.1.1 no such user").encode())
    finds, executions = Finds(), 0
    folder = tempfile.TemporaryDirectory(prefix="fuzz-")
    for number, seed in enumerate(dict.fromkeys(seeds(smtpi18n))):
        (Path(folder.name) / f"{number:05}").write_bytes(seed)
    begun = time.monotonic()

    def one(data: bytes) -> None:
        nonlocal executions
        executions += 1
        for name, check in tried:
            start = time.monotonic()
            try:
                check(data)
            except Exception as error:  # whatever it is, it is a find
                finds.add(place_of(name, error), data)
            if time.monotonic() - start > SLOW_SECONDS:
                finds.add(f"{name}: takes over {SLOW_SECONDS:g} s", data)
        if time.monotonic() - begun >= options.minutes * 60:
            status = tell(finds, executions, time.monotonic() - begun, options.keep)
            folder.cleanup()
            os._exit(status)

    arguments = [sys.argv[0], f"-max_len={LONGEST_INPUT}", f"-seed={options.seed}", "-verbosity=0", "-timeout=600", folder.name]
    atheris.Setup(arguments, one)
    atheris.Fuzz()


def tell(finds: Finds, executions: int, seconds: float, keep: Path | None) -> int:
    """Print what was found; the exit status."""
    for place, data in sorted(finds.by_place.items()):
        print(f"{place}\n  {data[:200]!r}{'…' if len(data) > 200 else ''}")
    if keep is not None:
        finds.write(keep)
    print(f"{executions:,} executions in {seconds / 60:.1f} minutes, {len(finds.by_place)} finds", flush=True)
    return 1 if finds.by_place else 0


def main() -> int:
    """Run the script; the exit status: 0, 1 if something is found, 2 without atheris."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=1.0, metavar="N", help="how long (default: 1)")
    parser.add_argument("--seed", type=int, default=1, help="of the random changes (default: 1)")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="write the inputs that found something into this folder")
    options = parser.parse_args()
    try:
        atheris = import_module("atheris")
    except ImportError:
        print(MISSING, file=sys.stderr)
        return 2
    fuzz(atheris, options)
    return 0


if __name__ == "__main__":
    sys.exit(main())
