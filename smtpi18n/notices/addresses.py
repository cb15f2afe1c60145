"""Addresses that a program gives, read: with a name or without, and never more than one."""

from __future__ import annotations

import re
from email.headerregistry import Address

from ..parsing.server_text import shown_in_line

LONGEST_ADDRESS = 320  # octets: RFC 5321 sections 4.5.3.1.1 and 4.5.3.1.2, and the @


def address(text: object, what: str, name: str = "", *, bounded: bool = False) -> Address:
    """An address, alone or in angle brackets behind a name; *name* is that of one that has none.

    A *bounded* one may be as long as RFC 5321 section 4.5.3.1 has it.

    Raises ``TypeError`` for what is no text, ``ValueError`` for a text that is no address of mail; both say that of *what*.

    >>> address("Bob <bob@example.org>", "to").addr_spec
    'bob@example.org'
    """
    if not isinstance(text, str):
        raise TypeError(f"{what} is an address of mail as a str, not {type(text).__name__}")
    named = re.fullmatch(r"([^<>]*)<([^<>]*)>\s*", text)
    bare = named.group(2) if named else text.strip()
    name = ((named.group(1).strip().strip('"') if named else "") or name).encode("utf-8", "replace").decode("utf-8")
    try:
        Address(addr_spec=re.sub(r"[^\x00-\x7f]", "x", bare))  # the library knows an address of RFC 5322 alone
        if bare.isascii():
            found = Address(display_name=plain(name), addr_spec=bare)
        else:
            local, _, domain = bare.rpartition("@")
            found = Address(display_name=plain(name), username=local.strip('"'), domain=domain)
    except Exception as error:  # and it raises many things for what is none
        raise ValueError(f"{what}: {shown_in_line(text)!r} is not an address of mail") from error
    is_long = bounded and len(found.addr_spec.encode("utf-8", "replace")) > LONGEST_ADDRESS
    if not found.domain or is_long or shown_in_line(found.addr_spec, len(found.addr_spec)) != found.addr_spec:
        raise ValueError(f"{what}: {shown_in_line(text)!r} is not an address of mail")
    return found


def is_address(text: str) -> bool:
    """Whether *text* is a bare address of mail."""
    try:
        return address(f"<{text}>", "recipient").addr_spec == text
    except ValueError:
        return False


def plain(text: str) -> str:
    """A text that the library does not take for an encoded word (RFC 2047)."""
    return text.replace("=?", "= ?")
