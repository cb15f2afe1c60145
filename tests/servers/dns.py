"""A small DNS: the only one that the servers and the tests ask. Standard library alone, since it runs beside the servers."""

from __future__ import annotations

import socket
import socketserver
import struct
import threading
from collections.abc import Iterator, Mapping, Sequence

A, SOA, PTR, MX, TXT, AAAA = 1, 6, 12, 15, 16, 28
NUMBERS = {"A": A, "PTR": PTR, "MX": MX, "TXT": TXT, "AAAA": AAAA}
NOERROR, SERVFAIL, NXDOMAIN = 0, 2, 3

Zone = Mapping[str, Sequence[str]]

# By name: its records, as "type value". A name without any exists and has none; what is not named, and all below it, does not exist.
ZONE: Zone = {
    "localhost": ["A 127.0.0.1"],
    "client.example.org": ["A 127.0.0.1"],
    "1.0.0.127.in-addr.arpa": ["PTR client.example.org"],  # 127.0.0.66 has none
    "67.0.0.127.in-addr.arpa": ["PTR forged.example.org"],
    "forged.example.org": ["A 192.0.2.1"],
    # where the servers are
    "example.org": ["MX 10 mx.example.org"],
    "mx.example.org": ["A 127.0.0.1"],
    "local.example.org": ["MX 10 mx.example.org"],
    "relay.example.org": ["MX 10 mx.example.org"],
    "exim.example.org": ["A 127.0.0.1"],
    "osmtpd.example.org": ["A 127.0.0.1"],
    # where mail from them goes
    "sender.example": ["MX 10 mail.sender.example"],
    "mail.sender.example": ["A 127.0.0.10"],
    "dest.example": ["MX 10 mx.dest.example"],
    "mx.dest.example": ["A 127.0.0.10"],
    # which cannot take any
    "down.example": ["A 127.0.0.12"],
    "slow.example": ["A 127.0.0.12"],
    "loop.example": ["MX 10 mx.example.org"],
    "loop-exim.example": ["MX 10 exim.example.org"],
    "nullmx.example": ["MX 0 ."],
    "empty.example": [],
    "lost-mx.example": ["MX 10 mx.nowhere.example"],
    "servfail.example": ["SERVFAIL"],
    "mx.servfail.example": ["SERVFAIL"],
    # block lists: 127.0.0.1 is in the first, sender.example in the second
    "1.0.0.127.dnsbl.example": ["A 127.0.0.2", "TXT https://dnsbl.example/query/ip/127.0.0.1"],
    "listed.example.rhsbl.example": ["A 127.0.0.2", "TXT listed.example sends spam"],
    "listed.example": ["A 127.0.0.10"],
}


def pack_name(name: str) -> bytes:
    labels = [label.encode() for label in name.split(".") if label]
    return b"".join(bytes([len(label)]) + label for label in labels) + b"\0"


def pack_value(kind: str, value: str) -> bytes:
    """The data of a record, from its text."""
    if kind == "A":
        return socket.inet_pton(socket.AF_INET, value)
    if kind == "AAAA":
        return socket.inet_pton(socket.AF_INET6, value)
    if kind == "TXT":
        return bytes([len(value)]) + value.encode()
    if kind == "MX":
        preference, _, exchange = value.partition(" ")
        return struct.pack("!H", int(preference)) + pack_name(exchange)
    return pack_name(value)


def question(query: bytes) -> tuple[str, int, bytes]:
    """The name and type that a query asks for, and the bytes that say so."""
    labels, place = [], 12
    while query[place]:
        end = place + 1 + query[place]
        labels.append(query[place + 1 : end].decode("ascii", "replace").lower())
        place = end
    return ".".join(labels), struct.unpack("!H", query[place + 1 : place + 3])[0], query[12 : place + 5]


def records(zone: Zone, name: str, kind: int) -> Iterator[bytes]:
    for record in zone[name]:
        word, _, value = record.partition(" ")
        if NUMBERS.get(word) == kind:
            data = pack_value(word, value)
            yield b"\xc0\x0c" + struct.pack("!HHIH", kind, 1, 60, len(data)) + data


def answer(zone: Zone, query: bytes) -> bytes:
    """The reply to *query*: what the zone has, SERVFAIL where it says so, and NXDOMAIN for the rest, for which no other server is asked."""
    name, kind, asked = question(query)
    found: list[bytes] = []
    if name not in zone:
        below = any(other.endswith(f".{name}") for other in zone)
        outcome = NOERROR if below else NXDOMAIN
    elif "SERVFAIL" in zone[name]:
        outcome = SERVFAIL
    else:
        outcome, found = NOERROR, list(records(zone, name, kind))
    flags = 0x8480 | (query[2] & 1) << 8 | outcome  # an answer, with authority, and recursion available
    return query[:2] + struct.pack("!HHHHH", flags, 1, len(found), 0, 0) + asked + b"".join(found)


class _Datagram(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        query, reply_socket = self.request
        reply_socket.sendto(answer(ZONE, query), self.client_address)


class _Stream(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        while length := self.rfile.read(2):
            reply = answer(ZONE, self.rfile.read(struct.unpack("!H", length)[0]))
            self.wfile.write(struct.pack("!H", len(reply)) + reply)


def start(address: str = "127.0.0.1", port: int = 53) -> None:
    """Answer at *address* from now on, as long as this process lives."""
    for server in (
        socketserver.ThreadingUDPServer((address, port), _Datagram),
        socketserver.ThreadingTCPServer((address, port), _Stream),
    ):
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
