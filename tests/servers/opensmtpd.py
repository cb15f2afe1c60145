"""OpenSMTPD: one daemon with listeners that filter differently."""

from __future__ import annotations

from servers.setup import CERTIFICATES, PROGRAMS, Setup

KEY = "/etc/smtpd.key"  # which nobody else may read
CONFIG = "/etc/smtpd.conf"
PROGRAM = f"{PROGRAMS}/usr/sbin/smtpd"

PLAIN = 2770
TLS_FOR_MAIL = 2771
NOBODY = 2772
FILTERED = 2773
BUSY = 2774
TLS_FROM_THE_START = 2775

# Of "secret".
HASH = "$6$0123456789abcdef$8CGkKDSyVpVlVNcs5PssRw/Tb8EgfecuA6D/zsRQFumJaU.s8KgTWWc2HfgkB7h2n1qIKiJFeSyUFrwvhILXy."

TEXT = f"""\
pki mx.example.org cert "{CERTIFICATES}/good.pem"
pki mx.example.org key "{KEY}"
table users {{ alice@osmtpd.example.org = nobody, bob@osmtpd.example.org = nobody }}
table passwords {{ user1 = "{HASH}" }}

smtp max-message-size 20000
smtp limit max-rcpt 3
smtp limit max-mails 3

filter "nobody" phase connect match src "127.0.0.1" disconnect "550 Host refused by policy"
filter "busy" phase connect match src "127.0.0.1" disconnect "421 Too much load, try again later"
filter "greeting" phase ehlo match helo "spambot.example" reject "550 HELO name refused"
filter "senders" phase mail-from match mail-from regex "blocked" reject "553 Sender address is on our blacklist"
filter "recipients" phase rcpt-to match rcpt-to regex "bob" reject "451 4.7.1 Greylisted, try again in five minutes"
filter "data" phase data match mail-from regex "nodata" reject "554 5.7.1 Message refused by policy"
filter "commit" phase commit match mail-from regex "spam" reject "550 5.7.1 Message looks like spam"

listen on 127.0.0.1 port {PLAIN} hostname osmtpd.example.org
listen on 127.0.0.1 port {TLS_FOR_MAIL} tls-require pki mx.example.org auth <passwords> hostname osmtpd.example.org
listen on 127.0.0.1 port {NOBODY} filter "nobody" hostname osmtpd.example.org
listen on 127.0.0.1 port {FILTERED} filter {{ "greeting", "senders", "recipients", "data", "commit" }} hostname osmtpd.example.org
listen on 127.0.0.1 port {BUSY} filter "busy" hostname osmtpd.example.org
listen on 127.0.0.1 port {TLS_FROM_THE_START} smtps pki mx.example.org auth <passwords> hostname osmtpd.example.org

action "deliver" maildir "/var/spool/mail/opensmtpd" virtual <users>
action "deliver locally" maildir
match from any for domain "local.osmtpd.example.org" action "deliver locally"
match from any for domain "osmtpd.example.org" action "deliver"
"""

SETUP = Setup(
    name="OpenSMTPD",
    folders={"/var/lib/opensmtpd/empty": "root", "/var/spool/smtpd": "root", "/var/spool/mail/opensmtpd": "nobody"},
    files={CONFIG: TEXT},
    preparations=(("chmod", "711", "/var/spool/smtpd"), ("install", "-m", "600", f"{CERTIFICATES}/good.key", KEY)),
    command=(PROGRAM, "-d", "-f", CONFIG),
    ports=(PLAIN,),
    log="/var/spool/logs/OpenSMTPD.out",
)
