"""Where the programs come from: Debian's packages, of which Postfix is installed and the others, which conflict with it, are only unpacked."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

# What is unpacked. sasl2-bin writes Postfix's passwords, and would install a daemon of its own.
UNPACKED = ("exim4-daemon-light", "opensmtpd", "sasl2-bin")


class ProgramError(Exception):
    """A program cannot be had here."""


def run(command: list[str], folder: Path) -> None:
    """Run *command*, or raise ProgramError with what it has said."""
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300, check=False)
    except OSError as error:
        raise ProgramError(f"{error}; the tests marked 'servers' need Debian or a system made from it") from error
    if done.returncode:
        raise ProgramError(f"{' '.join(command)} in {folder}:\n{done.stdout}{done.stderr}")


def unpack(cache: Path) -> Path:
    """The folder below *cache* with the UNPACKED packages, and in ``root`` with all their files; filled where it is not there yet."""
    whole = cache / "-".join(UNPACKED)
    if not whole.exists():
        half = Path(tempfile.mkdtemp(dir=cache))
        run(["apt-get", "-o", "APT::Sandbox::User=root", "download", *UNPACKED], half)
        for package in sorted(half.glob("*.deb")):
            run(["dpkg-deb", "-x", package.name, "root"], half)
        try:
            half.rename(whole)
        except OSError:  # another process was faster
            shutil.rmtree(half)
    return whole


def check_postfix() -> None:
    """Raise ProgramError where Postfix is not installed."""
    if not Path("/usr/lib/postfix/sbin/master").exists():
        raise ProgramError("Postfix is not installed: apt-get install --no-install-recommends postfix libsasl2-modules")


def versions(unpacked: Path) -> dict[str, str]:
    """What runs, as in "Exim 4.96-15+deb12u11", by the names that the cases use."""
    installed = subprocess.run(["dpkg-query", "-W", "-f", "${Version}", "postfix"], capture_output=True, text=True, check=True)
    found = {"Postfix": f"Postfix {installed.stdout}"}
    for server, package in (("Exim", "exim4-daemon-light"), ("OpenSMTPD", "opensmtpd")):
        (path,) = unpacked.glob(f"{package}_*.deb")
        found[server] = f"{server} {path.name.split('_')[1]}"
    return found
