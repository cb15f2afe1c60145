"""By what the replies of providers are known, all of them. Loaded without what they mean.

Those whose server speaks stand before those that it may name, such as a blocklist.
"""

from __future__ import annotations

from . import signatures_mailboxes, signatures_services, signatures_worldwide

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .schema import Provider

PROVIDERS: tuple[Provider, ...] = (
    *signatures_worldwide.PROVIDERS,
    *signatures_mailboxes.PROVIDERS,
    *signatures_services.PROVIDERS,
)
