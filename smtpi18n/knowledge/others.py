"""Codes outside 4yz and 5yz that no RFC defines: drafts, habits of single servers, and lists on the web."""

from __future__ import annotations

from .schema import Reply

REPLIES: tuple[Reply, ...] = ()
