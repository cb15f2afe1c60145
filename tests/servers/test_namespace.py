"""The namespace that the servers run in: nothing on the machine changes, nothing is left, and nobody else is asked."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from servers import dns, namespace, programs
from servers.namespace import Namespace, NamespaceError
from servers.world import World

servers = pytest.mark.servers

WAITING = (sys.executable, "-c", "print('ready', flush=True); input()")
# Starts a namespace, says which process is its first, and waits to be killed.
PARENT = f"""
import os, subprocess
from servers.namespace import Namespace
with Namespace({WAITING!r}, dict(os.environ)) as started:
    print(started.run(lambda: os.readlink("/proc/1/ns/net")), flush=True)
    input()
"""


def seen_by_the_machine() -> dict[str, object]:
    """What the servers would change if they were not apart."""
    folders = [Path("/etc"), Path("/etc/postfix"), Path("/var/spool"), Path("/var/lib"), Path("/run")]
    return {
        "files": {
            path: path.read_bytes() for path in map(Path, ("/etc/passwd", "/etc/group", "/etc/resolv.conf")) if path.exists()
        },
        "folders": {folder: sorted(os.listdir(folder)) for folder in folders if folder.exists()},
        "mounts": Path("/proc/self/mountinfo").read_text(encoding="utf-8"),
        "network": os.readlink("/proc/self/ns/net"),
    }


def processes_in(network: str) -> list[str]:
    """The processes whose network namespace is this one."""
    found = []
    for path in Path("/proc").glob("[0-9]*"):
        try:
            if os.readlink(path / "ns/net") == network:
                found.append(path.name)
        except OSError:  # it has ended
            pass
    return found


def wait_until_empty(network: str) -> None:
    until = time.monotonic() + 10
    while processes_in(network):
        assert time.monotonic() < until, processes_in(network)
        time.sleep(0.02)


@servers
def test_the_machine_sees_nothing_of_it(world: World) -> None:
    before = seen_by_the_machine()
    assert "smtpd" in world.run(lambda: os.listdir("/var/spool"))
    assert b"opensmtpd" in world.run(lambda: Path("/etc/passwd").read_bytes())
    world.run(lambda: Path("/etc/written").write_text("x"))
    assert seen_by_the_machine() == before
    with pytest.raises(OSError, match="refused"):
        socket.create_connection(("127.0.0.1", 2525), timeout=2)


@servers
def test_nobody_outside_is_asked(world: World) -> None:
    def outside() -> None:
        socket.create_connection(("192.0.2.1", 53), timeout=2)

    with pytest.raises(OSError, match="unreachable"):
        world.run(outside)
    assert world.run(lambda: Path("/etc/resolv.conf").read_text()).startswith("nameserver 127.0.0.1\n")
    assert world.run(lambda: socket.gethostbyname("mx.dest.example")) == "127.0.0.10"
    with pytest.raises(socket.gaierror):
        world.run(lambda: socket.gethostbyname("debian.org"))


@servers
def test_no_process_is_left() -> None:
    with Namespace(WAITING, dict(os.environ)) as started:
        network = started.run(lambda: os.readlink("/proc/1/ns/net"))
        assert processes_in(network)
        assert network != os.readlink("/proc/self/ns/net")
    wait_until_empty(network)


@servers
def test_no_process_is_left_when_the_tests_are_killed() -> None:
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with parent:
        assert parent.stdout is not None
        network = parent.stdout.readline().strip()
        assert processes_in(network)
        parent.send_signal(signal.SIGKILL)
    wait_until_empty(network)


@servers
def test_a_command_that_does_not_start_says_why() -> None:
    with pytest.raises(NamespaceError, match="no such thing"), Namespace(("sh", "-c", "echo no such thing"), dict(os.environ)):
        pass


def test_who_may_make_no_namespaces_is_told_what_would_help(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(namespace, "UNSHARE", (sys.executable, "-c", "raise SystemExit('Operation not permitted')"))
    with pytest.raises(NamespaceError, match=r"only root may make.*SYS_ADMIN.*Operation not permitted"):
        namespace.check_permission()
    monkeypatch.setattr(namespace, "UNSHARE", ("no-such-program",))
    with pytest.raises(NamespaceError, match="util-linux"):
        namespace.check_permission()


def test_a_program_that_cannot_be_had_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(programs.ProgramError, match="need Debian"):
        programs.unpack(tmp_path)


def query(name: str, kind: int) -> bytes:
    return b"\x12\x34\x01\x00" + b"\0\1" + b"\0" * 6 + dns.pack_name(name) + kind.to_bytes(2, "big") + b"\0\1"


@pytest.mark.parametrize(
    ("name", "kind", "outcome", "count"),
    [
        ("mx.example.org", dns.A, dns.NOERROR, 1),
        ("MX.Example.org", dns.A, dns.NOERROR, 1),
        ("mx.example.org", dns.AAAA, dns.NOERROR, 0),
        ("nullmx.example", dns.MX, dns.NOERROR, 1),
        ("empty.example", dns.A, dns.NOERROR, 0),
        ("example", dns.A, dns.NOERROR, 0),
        ("nowhere.example", dns.A, dns.NXDOMAIN, 0),
        ("servfail.example", dns.MX, dns.SERVFAIL, 0),
        ("1.0.0.127.in-addr.arpa", dns.PTR, dns.NOERROR, 1),
        ("66.0.0.127.in-addr.arpa", dns.PTR, dns.NXDOMAIN, 0),
        ("1.0.0.127.dnsbl.example", dns.TXT, dns.NOERROR, 1),
    ],
)
def test_the_dns_knows_its_zone(name: str, kind: int, outcome: int, count: int) -> None:
    reply = dns.answer(dns.ZONE, query(name, kind))
    assert reply[:2] == b"\x12\x34"
    assert (reply[3] & 15, int.from_bytes(reply[6:8], "big")) == (outcome, count)


def test_a_null_mx_is_a_single_dot() -> None:
    assert dns.answer(dns.ZONE, query("nullmx.example", dns.MX)).endswith(b"\0\3" + b"\0\0" + b"\0")
