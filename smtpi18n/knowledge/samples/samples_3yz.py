"""Replies that ask for more (3yz) as servers send them."""

from __future__ import annotations

from ...facts import Command
from ..schema import SampleReply

SAMPLES: tuple[SampleReply, ...] = (
    SampleReply(text="334 VXNlcm5hbWU6", command=Command.AUTH, server="Postfix", source="Postfix 3.7.11, observed"),
    SampleReply(text="334 UGFzc3dvcmQ6", command=Command.AUTH, server="Postfix", source="Postfix 3.7.11, observed"),
    SampleReply(
        text="354 End data with <CR><LF>.<CR><LF>", command=Command.DATA, server="Postfix", source="Postfix 3.7.11, observed"
    ),
    SampleReply(
        text='354 Enter message, ending with "." on a line by itself',
        command=Command.DATA,
        server="Exim",
        source="Exim 4.96, observed",
    ),
    SampleReply(
        text='354 Enter mail, end with "." on a line by itself',
        command=Command.DATA,
        server="OpenSMTPD",
        source="OpenSMTPD 6.8.0p2, observed",
    ),
)
