"""By what services that send mail, filters and the operators of blocklists are known; the more exact marks of each stand first."""

from __future__ import annotations

from .schema import Mark, Provider

PROVIDERS: tuple[Provider, ...] = (
    Provider(
        key="amazon_ses",
        name="Amazon SES",
        hosts=("email-smtp.*.amazonaws.com", ".amazonses.com"),
        marks=(
            Mark(
                words=("throttling",),
                pattern="throttling failure: daily message quota exceeded",
                note="daily_quota",
                codes=("454",),
            ),
            Mark(
                words=("throttling",),
                pattern="throttling failure: maximum sending rate exceeded",
                note="sending_rate",
                codes=("454",),
            ),
            Mark(
                words=("concurrent",),
                pattern="too many concurrent smtp connections(?!; please try again later)",
                note="too_many_connections",
                proves=False,
                codes=("421",),
            ),
            Mark(words=("waiting",), pattern="timeout waiting for data from client", note="data_timeout", codes=("451",)),
            Mark(
                words=("temporary",),
                pattern="temporary service failure",
                note="temporary_failure",
                proves=False,
                codes=("451", "454"),
            ),
            Mark(
                words=("temporary",),
                pattern="temporary authentication failure(?!:)",
                note="auth_unavailable",
                proves=False,
                codes=("454",),
            ),
            Mark(words=("subscribed",), pattern="account not subscribed to ses", note="not_subscribed", codes=("535",)),
            Mark(
                words=("credentials",),
                pattern="authentication credentials invalid",
                note="credentials_invalid",
                proves=False,
                codes=("535",),
            ),
            Mark(words=("required",), pattern="authentication required", note="auth_required", proves=False, codes=("530",)),
            Mark(words=("verified",), pattern="message rejected: email address is not verified", note="not_verified"),
            Mark(words=("region",), pattern="the following identities failed the check in region", note="not_verified"),
            Mark(words=("perform",), pattern="is not authorized to perform .?ses:[a-z]", note="iam_policy"),
            Mark(words=("long",), pattern="message is too long", note="too_large", proves=False, codes=("552",)),
            Mark(
                words=("email",),
                pattern='(?:^|[>" ])invalid email address',
                note="sender_address_syntax",
                proves=False,
                codes=("553",),
            ),
            Mark(
                words=("unknown",),
                pattern='(?:^|[>" ])address unknown',
                note="recipient_address_syntax",
                proves=False,
                codes=("553",),
            ),
            Mark(words=("throttling",), pattern="throttling failure: (?:daily message quota|maximum sending rate) exceeded"),
        ),
    ),
    Provider(
        key="sendgrid",
        name="SendGrid",
        hosts=("smtp.sendgrid.net", ".sendgrid.net"),
        marks=(
            Mark(words=("identity",), pattern="does not match a verified sender identity", note="sender_not_verified"),
            Mark(
                words=("authorized",),
                pattern="you are not authorized to send from that email address",
                note="sender_not_verified",
            ),
            Mark(
                words=("credits",),
                pattern="authentication failed: maximum credits exceeded",
                note="credits_used_up",
                codes=("451",),
            ),
            Mark(words=("unauthenticated",), pattern="unauthenticated senders not allowed", note="not_logged_in", codes=("550",)),
        ),
    ),
    Provider(
        key="mailgun",
        name="Mailgun",
        hosts=(".mailgun.org",),
        marks=(
            Mark(words=("previously",), pattern="not delivering to previously bounced address", note="previously_bounced"),
            Mark(words=("mx",), pattern=r"\bno mx for [a-z0-9]", note="no_mx", codes=("498",)),
            Mark(words=("servers",), pattern=r"unable to connect to mx servers: \[", note="no_connection_to_mx"),
        ),
    ),
    Provider(
        key="brevo",
        name="Brevo",
        hosts=(".brevo.com", ".sendinblue.com"),
        marks=(
            Mark(words=("password",), pattern="invalid login or password", note="login_refused", proves=False, codes=("535",)),
        ),
    ),
    Provider(
        key="mailjet",
        name="Mailjet",
        hosts=("in.mailjet.com",),
        marks=(
            Mark(
                words=("authorized",),
                pattern="is not an authorized sender email address for your account",
                note="sender_not_validated",
            ),
        ),
    ),
    Provider(
        key="oracle_oci",
        name="Oracle OCI",
        hosts=(".oraclecloud.com",),
        marks=(
            Mark(
                words=("day", "minute"),
                pattern=r"maximum messages sent per (?:minute|day) reached ?: limit is \d",
                note="sending_rate",
                codes=("455",),
            ),
            Mark(words=("failures",), pattern="too many auth failures, try again later", note="auth_throttled", codes=("421",)),
            Mark(words=("suppression",), pattern=r"\bsuppression for user \S{1,120} to \S", note="suppressed"),
        ),
    ),
    Provider(
        key="mimecast",
        name="Mimecast",
        hosts=(".mimecast.com",),
        marks=(
            Mark(
                words=("internal",),
                pattern="internal resource is temporarily unavailable",
                note="greylisted",
                proves=False,
                codes=("451",),
            ),
            Mark(
                words=("blacklisted",),
                pattern=r"\bip temporarily blacklisted",
                note="ip_blocked_for_a_while",
                proves=False,
                codes=("451",),
            ),
            Mark(words=("open",), pattern="open relay not allowed", note="relay_denied", proves=False),
            Mark(words=("recipients",), pattern="too many recipients", note="too_many_recipients", proves=False, codes=("452",)),
            Mark(words=("entry",), pattern="envelope blocked - user entry", note="user_blocked_sender", proves=False),
            Mark(
                words=("prohibition",),
                pattern="administrative prohibition - envelope blocked",
                note="envelope_blocked",
                proves=False,
            ),
            Mark(
                words=("spoofing",), pattern="rejected by header based anti-spoofing policy", note="anti_spoofing", proves=False
            ),
            Mark(words=("dmarc",), pattern="dmarc sender invalid", note="dmarc_failed", proves=False),
            Mark(words=("policies",), pattern="email rejected due to security policies", note="security_policies", proves=False),
            Mark(words=("mimecast",), pattern=r"\bmimecast\.com/(?:docs/DOC-1369|s/article)"),
        ),
    ),
    Provider(
        key="proofpoint",
        name="Proofpoint",
        hosts=(".pphosted.com", ".ppe-hosted.com"),
        marks=(
            Mark(words=("prs",), pattern=r"\bprs\.proofpoint\.com", note="ip_blocked"),
            Mark(words=("ipcheck",), pattern=r"\bipcheck\.proofpoint\.com", note="ip_blocked"),
            Mark(words=("marked",), pattern="user email address is marked as invalid", note="marked_as_invalid"),
            Mark(
                words=("unverified",),
                pattern="unverified address: address verification in progress",
                note="address_verification",
                proves=False,
                codes=("421",),
            ),
        ),
    ),
    Provider(
        key="cisco_esa",
        name="Cisco (IronPort)",
        hosts=(".iphmx.com",),
        marks=(
            Mark(words=("poor",), pattern="rejected due to the sending mta.?s poor reputation", note="poor_reputation"),
            Mark(words=("unauthorized",), pattern="spf unauthorized mail is prohibited", note="spf_failed"),
        ),
    ),
    Provider(
        key="symantec",
        name="Symantec (MessageLabs)",
        hosts=(".messagelabs.com",),
        marks=(
            Mark(
                words=("trying",), pattern="you are trying to use me .{0,80}as a relay, but i have not been", note="relay_denied"
            ),
            Mark(
                words=("page",), pattern=r"message filtered\. refer to the troubleshooting page at http", note="message_filtered"
            ),
            Mark(words=("symanteccloud",), pattern=r"\bsymanteccloud\.com/troubleshooting"),
        ),
    ),
    Provider(
        key="trend_micro",
        name="Trend Micro",
        hosts=(".trendmicro.com",),
        marks=(
            Mark(words=("er",), pattern=r"recipient address rejected: block-send-er\b", note="blocked_sender"),
            Mark(words=("no",), pattern=r"recipient address rejected: no-domain\b", note="domain_not_set_up"),
        ),
    ),
    Provider(
        key="barracuda",
        name="Barracuda",
        hosts=(".barracudanetworks.com",),
        marks=(
            Mark(words=("barracudacentral",), pattern=r"\bbarracudacentral\.(?:org|com)\b", note="ip_on_brbl"),
            Mark(words=("barracudanetworks",), pattern=r"\bbarracudanetworks\.com/reputation", note="ip_on_brbl"),
            Mark(words=("cuda",), pattern=r"\bcuda_nsu .{0,120}policy rejection- abuse", note="policy_rejection"),
            Mark(words=("license",), pattern=r"\blicense expired", note="licence_expired", proves=False, codes=("422",)),
            Mark(words=("minutes",), pattern="greylisted for 5 minutes", note="greylisted", proves=False, codes=("451",)),
            Mark(words=("url",), pattern="rejected due to spam url in content", note="spam_url"),
            Mark(words=("rejecting",), pattern="rejecting banned content", note="banned_content"),
            Mark(words=("cuda",), pattern=r"\bcuda_nsu\b"),
        ),
    ),
    Provider(
        key="spamhaus",
        name="Spamhaus",
        marks=(
            Mark(words=("returnc",), pattern=r"\bspamhaus\.org/returnc/(?:pub|vol)\b", note="open_resolver"),
            Mark(words=("open",), pattern=r"spamhaus\.(?:org|net)\b.{0,60}error: open resolver", note="open_resolver"),
            Mark(words=("dbl",), pattern=r"\bspamhaus\.org/dbl\b", note="domain_listed"),
            Mark(words=("present",), pattern="domain present in the spamhaus dbl", note="domain_listed"),
            Mark(words=("dbl",), pattern=r"\bdbl\.spamhaus\.org\b", note="domain_listed"),
            Mark(words=("listed",), pattern="domain is listed in spamhaus", note="domain_listed"),
            Mark(words=("bl", "omain"), pattern=r"\bspamhaus\.org/query/(?:dbl|domain)\b", note="domain_listed"),
            Mark(
                words=("spamhaus",),
                pattern=r"\bspamhaus\.org\b(?!/dbl|/returnc|/query/(?:dbl|domain)| maintains)",
                note="ip_listed",
            ),
            Mark(words=("spamhaus",), pattern=r"\bspamhaus\.org\b(?! maintains)"),
        ),
    ),
    Provider(
        key="spamcop",
        name="SpamCop",
        marks=(
            Mark(words=("spamcop",), pattern=r"\bbl\.spamcop\.net\b", note="ip_listed"),
            Mark(words=("shtml",), pattern=r"\bspamcop\.net/bl\.shtml", note="ip_listed"),
        ),
    ),
    Provider(
        key="uceprotect",
        name="UCEPROTECT",
        marks=(Mark(words=("uceprotect",), pattern=r"\buceprotect\.net\b", note="ip_listed"),),
    ),
    Provider(
        key="sorbs",
        name="SORBS",
        marks=(
            Mark(words=("sorbs",), pattern=r"\bdnsbl\.sorbs\.net\b", note="list_closed"),
            Mark(words=("shtml",), pattern=r"\bsorbs\.net/lookup\.shtml", note="list_closed"),
        ),
    ),
    Provider(
        key="cloudmark",
        name="Cloudmark",
        marks=(
            Mark(words=("cloudmark",), pattern=r"\bcsi\.cloudmark\.com/reset-request", note="ip_blocked"),
            Mark(words=("intelligence",), pattern=r"\bcloudmark sender intelligence\b", note="ip_blocked"),
        ),
    ),
    Provider(
        key="manitu",
        name="The blocklist iX (manitu)",
        marks=(Mark(words=("manitu",), pattern=r"\bix\.dnsbl\.manitu\.net\b", note="list_closed"),),
    ),
)
