"""Exim: one daemon, whose access lists, in exim.conf, ask which port they are at."""

from __future__ import annotations

from pathlib import Path

from servers.setup import CERTIFICATES, PROGRAMS, Setup

SPOOL = "/var/spool/exim4"
LOG = "/var/spool/logs/exim"
MAIL = "/var/spool/mail/exim"
PROGRAM = f"{PROGRAMS}/usr/sbin/exim4"

PLAIN = 2660
NOBODY = 2661
TLS_FOR_MAIL = 2662
OUTGOING = 2663
BUSY = 2664
NO_TLS_NOW = 2665
LOG_IN_FIRST = 2666

MACROS = {
    "PROGRAM": PROGRAM,
    "SPOOL": SPOOL,
    "LOGS": LOG,
    "MAILBOXES": MAIL,
    "CERTIFICATES": str(CERTIFICATES),
    "PORT_PLAIN": PLAIN,
    "PORT_NOBODY": NOBODY,
    "PORT_TLS_FOR_MAIL": TLS_FOR_MAIL,
    "PORT_OUTGOING": OUTGOING,
    "PORT_BUSY": BUSY,
    "PORT_NO_TLS_NOW": NO_TLS_NOW,
    "PORT_LOG_IN_FIRST": LOG_IN_FIRST,
}
CONFIG = "".join(f"{name} = {value}\n" for name, value in MACROS.items()) + Path(__file__).with_name("exim.conf").read_text(
    encoding="utf-8"
)

SETUP = Setup(
    name="Exim",
    folders={SPOOL: "Debian-exim", MAIL: "Debian-exim", LOG: "Debian-exim"},
    files={"/etc/exim4/exim4.conf": CONFIG},
    preparations=(),
    command=(PROGRAM, "-bdf", "-q1s"),
    ports=(PLAIN,),
    log=f"{LOG}/main",
)
