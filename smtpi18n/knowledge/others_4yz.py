"""Codes 4yz that no RFC defines: the registry's, drafts, habits of single servers, and lists on the web."""

from __future__ import annotations

from .schema import Reply

REPLIES: tuple[Reply, ...] = ()
