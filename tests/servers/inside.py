"""What runs first in the namespace: makes /etc, /run and /var/spool its own, starts the DNS and the servers, and ends with its standard input.

``python -m servers.inside ROOT``, where ROOT has the programs that are not installed. Whatever is written here is in memory.
"""

from __future__ import annotations

import fcntl
import os
import pwd
import shutil
import signal
import socket
import struct
import subprocess
import sys
import time
from pathlib import Path

from servers import certificates, dns, exim, opensmtpd, postfix
from servers.setup import PROGRAMS, Setup

SETUPS: tuple[Setup, ...] = (postfix.SETUP, exim.SETUP, opensmtpd.SETUP)

PASSWD = """\
root:x:0:0::/root:/bin/sh
postfix:x:901:901::/var/spool/postfix:/usr/sbin/nologin
Debian-exim:x:903:903::/var/spool/exim4:/usr/sbin/nologin
opensmtpd:x:904:904::/var/spool/smtpd:/usr/sbin/nologin
opensmtpq:x:905:905::/var/spool/smtpd:/usr/sbin/nologin
mail:x:906:906::/var/spool/mail:/usr/sbin/nologin
nobody:x:65534:65534::/nonexistent:/usr/sbin/nologin
"""
GROUP = """\
root:x:0:
postfix:x:901:
postdrop:x:902:
Debian-exim:x:903:
opensmtpd:x:904:
opensmtpq:x:905:
mail:x:906:
nogroup:x:65534:
"""
ETC = {
    "passwd": PASSWD,
    "group": GROUP,
    "hosts": "",  # the DNS says what 127.0.0.1 is called
    "resolv.conf": "nameserver 127.0.0.1\noptions timeout:1 attempts:1\n",
    "nsswitch.conf": "passwd: files\ngroup: files\nhosts: files dns\n",
    "host.conf": "multi on\n",
}


def mount(*arguments: str) -> None:
    subprocess.run(["mount", *arguments], check=True)


def cover(folder: str) -> None:
    """Lay memory over a folder of the machine: everything can be read as before, and nothing that is written gets there."""
    layer = Path("/var/spool/.layers") / folder.strip("/").replace("/", "-")
    for part in ("upper", "work"):
        (layer / part).mkdir(parents=True)
    mount("-t", "overlay", "-o", f"lowerdir={folder},upperdir={layer}/upper,workdir={layer}/work", "overlay", folder)


def make_own_folders() -> None:
    mount("-t", "tmpfs", "-o", "mode=755", "tmpfs", "/var/spool")
    mount("-t", "tmpfs", "-o", "mode=755", "tmpfs", "/run")
    cover("/etc")
    cover("/var/lib")  # where OpenSMTPD wants an empty folder
    for name, text in ETC.items():
        path = Path("/etc") / name
        path.unlink(missing_ok=True)  # a link, perhaps
        path.write_text(text)


def bring_loopback_up() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as some:
        fcntl.ioctl(some, 0x8914, struct.pack("16sH14x", b"lo", 0x1 | 0x40))  # SIOCSIFFLAGS: IFF_UP, IFF_RUNNING


def write(setup: Setup) -> None:
    for folder, owner in setup.folders.items():
        Path(folder).mkdir(parents=True, exist_ok=True)
        entry = pwd.getpwnam(owner)
        os.chown(folder, entry.pw_uid, entry.pw_gid)
    for name, text in setup.files.items():
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(text, encoding="utf-8")
    for command in setup.preparations:
        subprocess.run(command, check=True, input=b"secret\n")  # the one password


def start(setup: Setup) -> subprocess.Popen[bytes]:
    with Path(f"/var/spool/logs/{setup.name}.out").open("wb") as output:
        return subprocess.Popen(setup.command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT)


def wait_for_ports(setup: Setup, server: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + 20
    for port in setup.ports:
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), timeout=5).close()
                break
            except OSError as error:
                if server.poll() is not None or time.monotonic() > until:
                    raise SystemExit(f"{setup.name} does not answer at port {port}: {error}\n{setup.last_words()}") from error
                time.sleep(0.05)


def main(root: str) -> None:
    make_own_folders()
    bring_loopback_up()
    dns.start()
    shutil.copytree(root, PROGRAMS, symlinks=True)  # whose place nobody but root can reach, perhaps
    certificates.make()
    for setup in SETUPS:
        write(setup)
    servers = [(setup, start(setup)) for setup in SETUPS]
    for setup, server in servers:
        wait_for_ports(setup, server)
    print("ready", flush=True)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the first process has the orphans of all others
    while os.read(0, 1):
        pass


if __name__ == "__main__":
    main(*sys.argv[1:])
