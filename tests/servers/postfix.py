"""Postfix: one master, with a service at a port for each thing that a whole server would have to be configured for."""

from __future__ import annotations

from collections.abc import Sequence

from servers import replayed
from servers.setup import CERTIFICATES, PROGRAMS, Setup

CONFIG = "/etc/postfix-tests"
QUEUE = "/var/spool/postfix"
DATA = "/var/spool/postfix-data"
LOG = "/var/spool/logs/postfix.log"
MAIL = "/var/spool/mail/postfix"


def table(name: str) -> str:
    return f"texthash:{CONFIG}/{name}"


# The ports, by what a service there does otherwise than main.cf says, as parameters for master.cf.
PLAIN = 2525
SUBMISSION = 2526
SENDERS = 2527
GREETINGS = 2528
BLOCK_LIST = 2529
POSTSCREEN = 2530
ONE_CONNECTION = 2531
NO_POLICY_SERVICE = 2532
NO_TABLE = 2533
TLS_FROM_THE_START = 2534
NOBODY = 2535
FULL_DISK = 2536
RATE = 2537
AFTER_DATA = 2538
NO_FILTER = 2539
VERIFIED = 2542
HURRIED = 2543
NO_TLS = 2544
BROKEN_TLS = 2545
OUTGOING = 2546
LOG_IN_BROKEN = 2547
GREETINGS_AT_ONCE = 2548
DATA_COMMAND = 2549
CLIENT_NAME = 2550
SENDER_LIST = 2551
CONNECTION_RATE = 2552
RECIPIENT_RATE = 2553
EXPIRED_CERTIFICATE = 2554
OTHER_CERTIFICATE = 2555
SELF_SIGNED_CERTIFICATE = 2556
LOG_IN_RATE = 2557
NEW_TLS_ONLY = 2558
TLS_FOR_ALL = 2560
STRICT_TEXT = 2561
BROKEN_QUEUE = 2562


def certificate(name: str) -> tuple[str, ...]:
    return (f"smtpd_tls_cert_file={CERTIFICATES}/{name}.pem", f"smtpd_tls_key_file={CERTIFICATES}/{name}.key")


SERVICES: dict[int, tuple[str, ...]] = {
    PLAIN: (),
    SUBMISSION: (
        "smtpd_tls_security_level=encrypt",
        "smtpd_sasl_auth_enable=yes",
        "smtpd_relay_restrictions=permit_sasl_authenticated,reject",
    ),
    SENDERS: (
        "smtpd_sasl_auth_enable=yes",
        "smtpd_sender_restrictions=reject_sender_login_mismatch",
        "smtpd_relay_restrictions=permit_sasl_authenticated,reject",
    ),
    GREETINGS: (
        "smtpd_helo_required=yes",
        "smtpd_helo_restrictions=reject_invalid_helo_hostname,reject_non_fqdn_helo_hostname,reject_unknown_helo_hostname",
    ),
    BLOCK_LIST: ("smtpd_client_restrictions=reject_rbl_client,dnsbl.example",),
    ONE_CONNECTION: ("smtpd_client_connection_count_limit=1",),
    NO_POLICY_SERVICE: ("smtpd_recipient_restrictions=check_policy_service,inet:127.0.0.1:9",),
    NO_TABLE: ("virtual_mailbox_maps=texthash:/nonexistent",),
    TLS_FROM_THE_START: ("smtpd_tls_wrappermode=yes",),
    NOBODY: ("smtpd_delay_reject=no", "smtpd_client_restrictions=reject"),
    FULL_DISK: ("queue_minfree=900000000000000", "message_size_limit=100"),
    RATE: ("disable_vrfy_command=yes", "smtpd_client_message_rate_limit=1"),
    AFTER_DATA: (f"smtpd_end_of_data_restrictions=check_sender_access,{table('after_data')}",),
    NO_FILTER: ("smtpd_milters=inet:127.0.0.1:9", "milter_default_action=tempfail"),
    VERIFIED: ("smtpd_recipient_restrictions=reject_unverified_recipient", "mynetworks=127.0.0.0/8"),
    HURRIED: ("smtpd_timeout=1s",),
    NO_TLS: ("smtpd_tls_security_level=none",),
    BROKEN_TLS: (f"smtpd_tls_cert_file={CERTIFICATES}/missing.pem",),
    OUTGOING: ("mynetworks=127.0.0.0/8", "smtpd_sender_restrictions="),
    LOG_IN_BROKEN: ("smtpd_sasl_auth_enable=yes", "smtpd_sasl_path=broken"),
    GREETINGS_AT_ONCE: ("smtpd_delay_reject=no", f"smtpd_helo_restrictions=check_helo_access,{table('greetings')}"),
    DATA_COMMAND: (f"smtpd_data_restrictions=check_sender_access,{table('data_command')}",),
    CLIENT_NAME: ("smtpd_client_restrictions=reject_unknown_client_hostname",),
    SENDER_LIST: ("smtpd_sender_restrictions=reject_rhsbl_sender,rhsbl.example",),
    CONNECTION_RATE: ("smtpd_client_connection_rate_limit=1",),
    RECIPIENT_RATE: ("smtpd_client_recipient_rate_limit=2",),
    EXPIRED_CERTIFICATE: certificate("expired"),
    OTHER_CERTIFICATE: certificate("other-host"),
    SELF_SIGNED_CERTIFICATE: certificate("self-signed"),
    LOG_IN_RATE: ("smtpd_sasl_auth_enable=yes", "smtpd_client_auth_rate_limit=1"),
    NEW_TLS_ONLY: ("smtpd_tls_mandatory_protocols=>=TLSv1.3", "smtpd_tls_security_level=encrypt"),
    TLS_FOR_ALL: ("smtpd_tls_security_level=encrypt",),
    STRICT_TEXT: ("strict_rfc821_envelopes=yes",),
    BROKEN_QUEUE: ("cleanup_service_name=broken-cleanup", "smtpd_timeout=3s"),
}

MAIN = f"""\
compatibility_level = 3.6
maillog_file = {LOG}
queue_directory = {QUEUE}
data_directory = {DATA}
myhostname = mx.example.org
mydomain = example.org
myorigin = example.org
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.9/32
mydestination = local.example.org
local_recipient_maps = {table("local")}
virtual_mailbox_domains = example.org
virtual_mailbox_maps = {table("mailboxes")}
virtual_mailbox_base = {MAIL}
virtual_minimum_uid = 100
virtual_uid_maps = static:906
virtual_gid_maps = static:906
virtual_mailbox_limit = 51200000
alias_maps =
alias_database =
relay_domains = relay.example.org
relay_recipient_maps = {table("relayed")}
transport_maps = {table("transports")}
message_size_limit = 20000
header_size_limit = 4000
smtpd_recipient_limit = 5
smtpd_error_sleep_time = 0
smtpd_soft_error_limit = 10
smtpd_hard_error_limit = 12
smtpd_client_event_limit_exceptions =
smtpd_timeout = 20s
smtputf8_enable = yes
strict_smtputf8 = yes
smtpd_tls_cert_file = {CERTIFICATES}/good.pem
smtpd_tls_key_file = {CERTIFICATES}/good.key
smtpd_tls_security_level = may
smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, reject_unauth_destination
smtpd_sender_restrictions = check_sender_access {table("senders")}, reject_non_fqdn_sender, reject_unknown_sender_domain
smtpd_recipient_restrictions = reject_non_fqdn_recipient, check_recipient_access {table("recipients")}
header_checks = regexp:{CONFIG}/headers
body_checks = regexp:{CONFIG}/bodies
smtpd_sasl_type = cyrus
cyrus_sasl_config_path = {CONFIG}/sasl
smtpd_sasl_path = smtpd
smtpd_sasl_local_domain = example.org
smtpd_sender_login_maps = {table("logins")}
smtp_address_preference = ipv4
smtp_tls_security_level = may
smtp_connect_timeout = 5s
maximal_queue_lifetime = 0
bounce_queue_lifetime = 1d
address_verify_poll_count = 6
address_verify_poll_delay = 1s
postscreen_greet_wait = 1s
postscreen_greet_action = enforce
biff = no
"""

# Without the services at the ports. Columns: service, type, private, unprivileged, chroot, wakeup, limit of processes, command.
MASTER = f"""\
127.0.0.1:{POSTSCREEN} inet n - n - 1 postscreen
smtpd pass - - n - - smtpd
dnsblog unix - - n - 0 dnsblog
tlsproxy unix - - n - 0 tlsproxy
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
broken-cleanup unix n - n - 0 cleanup
  -o header_checks=regexp:{CONFIG}/missing
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
proxywrite unix - - n - 1 proxymap
smtp unix - - n - - smtp
strict-smtp unix - - n - - smtp
  -o smtp_tls_security_level=encrypt
relay unix - - n - - smtp
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
local unix - n n - - local
virtual unix - n n - - virtual
tiny-virtual unix - n n - - virtual
  -o virtual_mailbox_limit=20000
lmtp unix - - n - - lmtp
pipe-fails unix - n n - - pipe
  flags=R user=nobody argv=/bin/false
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
"""


def access(table: Sequence[replayed.Replayed], domain: str) -> str:
    """An access table."""
    return "".join(f"{line.local_part}@{domain} {line.reply}\n" for line in table)


MAILBOXES = [
    "alice",
    "bob",
    "full",
    *(f"r{number}" for number in range(1, 7)),
    *(line.local_part for line in replayed.TO_RECIPIENTS),
]

FILES = {
    f"{CONFIG}/main.cf": MAIN,
    f"{CONFIG}/master.cf": MASTER
    + "".join(
        f"127.0.0.1:{port} inet n - n - - smtpd\n" + "".join(f"  -o {{ {setting} }}\n" for setting in settings)
        for port, settings in SERVICES.items()
    ),
    f"{CONFIG}/local": "carol@local.example.org x\n",
    f"{CONFIG}/relayed": "ok@relay.example.org x\n",
    f"{CONFIG}/logins": "alice@example.org user1\n",
    f"{CONFIG}/mailboxes": "".join(f"{name}@example.org {name}/\n" for name in MAILBOXES) + "brimful@example.org brimful\n",
    f"{CONFIG}/recipients": access(replayed.TO_RECIPIENTS, "example.org"),
    f"{CONFIG}/senders": access(replayed.TO_SENDERS, "sender.example"),
    f"{CONFIG}/after_data": access(replayed.AFTER_DATA, "sender.example"),
    f"{CONFIG}/data_command": "refused@sender.example 554 5.7.1 Transaction refused by policy\n",
    f"{CONFIG}/greetings": "spambot.example 550 5.7.1 This HELO name is refused here\n",
    f"{CONFIG}/headers": (
        "/^Subject:.*viagra/ REJECT Message content rejected as spam\n"
        "/^Subject:.*virus/ REJECT 5.7.1 Infected with EICAR\n"
        "/^Content-.*name=.*\\.exe/ REJECT 5.7.1 Attachments of this type are not accepted\n"
    ),
    f"{CONFIG}/bodies": "/XXBADURLXX/ REJECT Blocked URL in message body\n",
    f"{CONFIG}/transports": (
        "refused.example.org smtp:[127.0.0.12]:2599\n"
        "pipe.example pipe-fails:\n"
        "secure.example strict-smtp:[127.0.0.10]:25\n"
        "gone.example error:5.3.2 This domain has been moved out of service\n"
        "brimful@example.org tiny-virtual:\n"
    ),
    f"{CONFIG}/sasl/smtpd.conf": (
        f"pwcheck_method: auxprop\nauxprop_plugin: sasldb\nsasldb_path: {CONFIG}/sasl/passwords\nmech_list: PLAIN LOGIN CRAM-MD5\n"
    ),
    f"{CONFIG}/sasl/broken.conf": "pwcheck_method: saslauthd\nsaslauthd_path: /run/nobody/mux\nmech_list: PLAIN LOGIN\n",
}

SETUP = Setup(
    name="Postfix",
    folders={QUEUE: "root", DATA: "postfix", MAIL: "mail", "/var/spool/logs": "root"},
    files=FILES,
    preparations=(
        ("truncate", "--size", "20000", f"{MAIL}/brimful"),
        ("chown", "mail:", f"{MAIL}/brimful"),
        (f"{PROGRAMS}/usr/sbin/saslpasswd2", "-p", "-c", "-f", f"{CONFIG}/sasl/passwords", "-u", "example.org", "user1"),
        ("chown", "postfix", f"{CONFIG}/sasl/passwords"),
    ),
    command=("postfix", "-c", CONFIG, "start-fg"),
    ports=(PLAIN,),  # all of them are open then, and some count connections
    log=LOG,
)
