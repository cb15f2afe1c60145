"""Failures without a reply of a server: what happened on the way to it."""

from __future__ import annotations

from ...facts import Actor
from ...reasons import Reason
from .schema import Failure

FAILURES: tuple[Failure, ...] = (
    Failure(
        key="dns_name_not_found",
        reason=Reason.DNS_FAILED,
        name="Name of the mail server not found",
        summary="The computer asked for the IP address of the mail server, and was told that there is no such name.",
        how_to_fix=(
            "Compare the name of the server letter by letter with the help page of the provider: it often looks like `smtp.example.com`, without `http://` and without spaces. "
            "If the domain of the recipient was given in place of a server, have the program look up the MX record of that domain. "
            "If other names are not found either, check the internet connection, the VPN and the DNS settings of this computer."
        ),
        passes=False,
        actors=(Actor.SENDER,),
    ),
    Failure(
        key="dns_no_address",
        reason=Reason.DNS_FAILED,
        name="Name of the mail server has no usable address",
        summary="The name exists in DNS, but it has no IP address of the kind that was asked for.",
        how_to_fix=(
            "Enter the name of the mail server itself: a domain may have only an MX record, and then the host in that record is the right name. "
            "If the server has only an IPv6 or only an IPv4 address, let the program use that kind. "
            "If the name is yours, publish an address record for it."
        ),
        passes=False,
        actors=(Actor.SENDER,),
    ),
    Failure(
        key="dns_try_again",
        reason=Reason.DNS_FAILED,
        name="DNS gives no usable answer at the moment",
        summary="The name of the mail server could not be looked up, because no DNS server gave a usable answer at the moment.",
        how_to_fix=(
            "Try again in a minute: a computer that has just started often has no network yet. "
            "If it lasts, check the internet connection and the DNS server that this computer uses; if only this one name fails, its owner has to check the name servers and DNSSEC. "
            "In a container, make sure that DNS works there too, for example with `getent hosts smtp.example.com`."
        ),
        passes=True,
        actors=(Actor.NOBODY,),
    ),
    Failure(
        key="dns_fail",
        reason=Reason.DNS_FAILED,
        name="DNS lookup refused or answered with an error",
        summary="The DNS server refused the lookup of the mail server's name or answered with an error.",
        how_to_fix=(
            "Ask another DNS server for the name, for example with `dig @1.1.1.1 smtp.example.com`. "
            "If that one answers, set this computer to a DNS server that works. "
            "If none does, the owner of the domain has to check its name servers and DNSSEC."
        ),
        passes=True,
        actors=(
            Actor.SENDER_ADMINISTRATOR,
            Actor.RECIPIENT_ADMINISTRATOR,
        ),
    ),
    Failure(
        key="dns_service",
        reason=Reason.LOCAL_ERROR,
        name="Port given by a name that the system does not know",
        summary="The port was given as a word, and this computer does not know which number belongs to it.",
        how_to_fix=(
            "Enter the port as a number: 587 or 465 to send with a log-in, 25 between mail servers. "
            "Look for a space or another stray character in that setting."
        ),
        passes=False,
        actors=(Actor.SENDER,),
    ),
    Failure(
        key="port_not_number",
        reason=Reason.LOCAL_ERROR,
        name="Port is not a number",
        summary="What stands after the colon in the name of the server is not a number, so that no connection was tried.",
        how_to_fix=(
            "Write a number after the colon, such as `smtp.example.com:587`. "
            "Or give the program the name and the port apart, as the arguments `host` and `port`."
        ),
        passes=False,
        actors=(Actor.SENDER,),
    ),
    Failure(
        key="idna_label",
        reason=Reason.LOCAL_ERROR,
        name="Name of the server cannot be a domain name",
        summary="The name of the server has an empty part or a part of more than 63 characters, so that it cannot be looked up.",
        how_to_fix=(
            "Correct the name in the settings: look for two dots in a row, a dot at the beginning, or something else pasted into it. "
            "In Python, catch `UnicodeError` as well, because this exception is no `OSError`."
        ),
        passes=False,
        actors=(Actor.SENDER,),
    ),
    Failure(
        key="no_mx",
        reason=Reason.NO_SUCH_DOMAIN,
        name="Recipient's domain has no MX record",
        summary="The recipient's domain names no mail server in DNS; mail then goes to the address of the domain itself, if it has one.",
        how_to_fix=(
            "Check the spelling of the domain in the recipient's address. "
            "If it is right, have the program connect to the address in the domain's `A` or `AAAA` record, as RFC 5321 lays down. "
            "If the domain has no such address either, reach the recipient another way: mail cannot be delivered there. "
            "If the domain is yours, publish an MX record that names its mail server."
        ),
        passes=False,
        actors=(Actor.SENDER,),
    ),
    Failure(
        key="nxdomain",
        reason=Reason.NO_SUCH_DOMAIN,
        name="DNS does not know the domain",
        summary="DNS answers that the domain in the recipient's address does not exist.",
        how_to_fix=(
            "Look for a typing error after the @ sign, such as `gmial.com` in place of `gmail.com`, and correct the address. "
            "If it is spelt right, the domain may have expired: ask the recipient another way for a new address. "
            "Take the address off your mailing lists until then."
        ),
        passes=False,
        actors=(Actor.SENDER,),
    ),
    Failure(
        key="null_mx",
        reason=Reason.NULL_MX,
        name="Recipient's domain takes no mail",
        summary="The recipient's domain states by a null MX record that it takes no mail at all.",
        how_to_fix=(
            "Ask the recipient for an address in another domain, and take this one off your lists. "
            "If the address came from a message, look for a `Reply-To` field there, because the domain may be one that only sends. "
            "If the domain is yours and should take mail, replace the null MX record with one that names your mail server."
        ),
        passes=False,
        actors=(Actor.SENDER,),
    ),
    Failure(
        key="mx_no_address",
        reason=Reason.DNS_FAILED,
        name="MX record leads to no address",
        summary="The MX record of the recipient's domain names a host that has no IP address in DNS.",
        how_to_fix=(
            "Check the spelling of the domain in the address, and then tell the recipient another way that mail does not get through. "
            "The administrator of that domain has to name a host with an `A` or `AAAA` record in the MX record, not an IP address and not an alias (CNAME). "
            "Send the message again once the record is right: many servers, such as Postfix, return it at once."
        ),
        passes=False,
        actors=(Actor.RECIPIENT_ADMINISTRATOR,),
    ),
    Failure(
        key="dns_timeout",
        reason=Reason.DNS_FAILED,
        name="DNS did not answer in time",
        summary="The lookup of the recipient's domain ended without an answer, because DNS took too long.",
        how_to_fix=(
            "Try again after some minutes. "
            "If it happens with every domain, check the network and the DNS server that this computer uses. "
            "If it is only this domain, its name servers are slow or down: tell the recipient another way if it lasts."
        ),
        passes=True,
        actors=(Actor.NOBODY,),
    ),
    Failure(
        key="dns_noservers",
        reason=Reason.DNS_FAILED,
        name="All DNS servers answered with an error",
        summary="Every DNS server that was asked for the recipient's domain answered with an error.",
        how_to_fix=(
            "Try again later, and leave the message in the queue until then. "
            "Look the domain up through a DNS server outside your network, to see whether the fault is on your side. "
            "If the domain fails there too, its owner has to check the name servers and DNSSEC."
        ),
        passes=True,
        actors=(Actor.RECIPIENT_ADMINISTRATOR,),
    ),
    Failure(
        key="connect_timeout",
        reason=Reason.CONNECTION_TIMEOUT,
        name="No answer to the attempt to connect",
        summary="No answer at all came from that address and port, so that no connection was made.",
        how_to_fix=(
            "On a home computer or in a cloud, send through your provider's server on port 587 or 465 with a log-in, because outgoing port 25 is very often blocked there. "
            "If you run a mail server in a cloud, ask the provider to open outgoing port 25. "
            "Check the name of the server, the port, and the firewall of this computer and its network. "
            "If only this server does not answer, try again later."
        ),
        passes=True,
        actors=(Actor.SENDER_ADMINISTRATOR,),
    ),
    Failure(
        key="connect_refused",
        reason=Reason.CONNECTION_REFUSED,
        name="Nothing listens on this port",
        summary="The computer answers, but no program takes connections on this port, or a firewall refuses them.",
        how_to_fix=(
            "Check the name of the server and the port: 587 with `STARTTLS`, 465 with TLS from the start, 25 between mail servers. "
            "If the name is `localhost`, install and start a mail server on this computer, or enter your provider's server. "
            "If it has worked before, try again later. "
            "If the server is yours, check that the mail service runs and does not listen on `127.0.0.1` alone."
        ),
        passes=True,
        actors=(Actor.SENDER,),
    ),
    Failure(
        key="net_unreachable",
        reason=Reason.NETWORK_FAILED,
        name="Network unreachable",
        summary="This computer knows no way to the network of the mail server.",
        how_to_fix=(
            "Check the internet connection of this computer. "
            "If other things work, the program has probably tried the IPv6 address of the server without an IPv6 connection: have it use IPv4, in Python for example by `source_address=('0.0.0.0', 0)`. "
            "Or have the administrator of the network set up IPv6."
        ),
        passes=True,
        actors=(Actor.SENDER,),
    ),
    Failure(
        key="host_unreachable",
        reason=Reason.NETWORK_FAILED,
        name="No route to the mail server",
        summary="The network reports that the mail server cannot be reached: it is switched off, cut off, or shielded by a firewall.",
        how_to_fix=(
            "Check that the VPN is on, if the server can be reached only through it. "
            "Check whether a firewall on the way refuses connections to this port. "
            "Then try again, and tell the administrator of the server if it stays away."
        ),
        passes=True,
        actors=(Actor.SENDER_ADMINISTRATOR,),
    ),
    Failure(
        key="net_down",
        reason=Reason.NETWORK_FAILED,
        name="This computer's network is down",
        summary="The network interface of this computer is off or has lost its connection.",
        how_to_fix=(
            "Check the cable or the Wi-Fi, and connect the computer to the network again. "
            "Then repeat the sending: nothing has reached the mail server."
        ),
        passes=True,
        actors=(Actor.SENDER,),
    ),
    Failure(
        key="addr_not_available",
        reason=Reason.NETWORK_FAILED,
        name="No local address for the connection",
        summary="The connection could not begin from this computer, because the source address does not belong to it or all its local ports are in use.",
        how_to_fix=(
            "If the server's address is an IPv6 address, this computer probably has no IPv6: set the program to IPv4. "
            "Remove the source address from the settings, in Python `source_address`, or enter one that this computer has. "
            "In a container, check whether IPv6 is on if the program uses it. "
            "If the program opens very many connections, have it send several messages over one."
        ),
        passes=False,
        actors=(Actor.SENDER_ADMINISTRATOR,),
    ),
    Failure(
        key="af_not_supported",
        reason=Reason.NETWORK_FAILED,
        name="IPv6 or IPv4 is missing on this computer",
        summary="The address of the server is of a kind that this computer does not support, mostly IPv6.",
        how_to_fix=(
            "Have the program use the other kind of address, mostly IPv4. "
            "If IPv6 is wanted, the administrator of this computer or container has to switch it on."
        ),
        passes=False,
        actors=(Actor.SENDER_ADMINISTRATOR,),
    ),
    Failure(
        key="conn_forbidden",
        reason=Reason.LOCAL_ERROR,
        name="This computer forbids the connection",
        summary="The system of this computer did not let the program connect to the mail server.",
        how_to_fix=(
            "Allow the program to connect to port 25, 465 or 587 in the firewall or the antivirus program of this computer. "
            "On Linux, check the rules of SELinux, of the sandbox or of the container as well. "
            "If the server belongs to somebody else, ask its administrator, who may let programs send only through the local mail server."
        ),
        passes=False,
        actors=(Actor.SENDER_ADMINISTRATOR,),
    ),
    Failure(
        key="too_many_files",
        reason=Reason.LOCAL_ERROR,
        name="Too many connections or files open",
        summary="The program, or this computer as a whole, has reached the limit of open files, among which network connections count.",
        how_to_fix=(
            "Have the program close each connection after use, in Python by `quit()` or in a `with` block. "
            "Restart the program to set free what is still open. "
            "If it really needs so many connections, have the administrator raise the limit, on Linux with `ulimit -n`."
        ),
        passes=False,
        actors=(Actor.SENDER_ADMINISTRATOR,),
    ),
    Failure(
        key="proxy",
        reason=Reason.NETWORK_FAILED,
        name="Something stands between you and the mail server",
        summary="A proxy, an antivirus program or a firewall answers in place of the mail server or changes what it says.",
        how_to_fix=(
            "Connect to port 465 with TLS from the start, where no commands can be read on the way. "
            "If the certificate is then not the server's own, switch off the mail scan of the antivirus program for this server. "
            "On a company network, ask the administrator to switch off the SMTP inspection of the firewall or proxy; asterisks in the greeting of the server are a sign of it."
        ),
        passes=False,
        actors=(Actor.SENDER_ADMINISTRATOR,),
    ),
    Failure(
        key="greeting_timeout",
        reason=Reason.CONNECTION_TIMEOUT,
        name="No greeting in time",
        summary="The connection was made, but the greeting of the server did not come in time.",
        how_to_fix=(
            "On port 465, start TLS at once, in Python with `SMTP_SSL` in place of `SMTP`: otherwise both sides wait for each other. "
            "On another port, raise the timeout to a minute or more; RFC 5321 recommends 5 minutes for the greeting. "
            "Try again later, since the server may be overloaded. "
            "If it lasts, check whether a firewall or an antivirus program holds the data back."
        ),
        passes=True,
        actors=(Actor.SENDER,),
    ),
    Failure(
        key="greeting_closed",
        reason=Reason.CONNECTION_LOST,
        name="Server closed the connection without a greeting",
        summary="The server took the connection and closed it again before it sent a greeting.",
        how_to_fix=(
            "Check the port, because another service may listen there. "
            "Look up your IP address on the blocklists, since many servers close the connection to a blocked address without a word. "
            "Try again later, and if other networks get a greeting, ask the administrator of the server why yours does not."
        ),
        passes=True,
        actors=(Actor.SENDER_ADMINISTRATOR,),
    ),
    Failure(
        key="greeting_not_smtp_http",
        reason=Reason.NOT_SMTP,
        name="A web server answers in place of a mail server",
        summary="What answers at this name and port is a web server, which does not take mail.",
        how_to_fix=(
            "Set the port to 587 or 465 to send with a log-in, or to 25 between mail servers, in place of 80, 443 or 8080. "
            "If the port is right, open a web page in the browser: a guest network may want you to log in first. "
            "Check as well whether the traffic goes through a web proxy."
        ),
        passes=False,
        actors=(Actor.SENDER,),
    ),
    Failure(
        key="greeting_not_smtp_imap",
        reason=Reason.NOT_SMTP,
        name="A server for reading mail answers",
        summary="What answers is an IMAP or POP3 server, through which mail is read but not sent.",
        how_to_fix=(
            "Set the port of the outgoing server to 587 or 465, in place of 143, 993, 110 or 995. "
            "Compare the name of the server with the help page of the provider: the outgoing one is often called `smtp`, the incoming one `imap` or `pop`."
        ),
        passes=False,
        actors=(Actor.SENDER,),
    ),
    Failure(
        key="greeting_not_smtp_ssh",
        reason=Reason.NOT_SMTP,
        name="An SSH server answers in place of a mail server",
        summary="What answers is an SSH server, which serves for remote log-in and does not take mail.",
        how_to_fix=(
            "Set the port to 587 or 465 to send with a log-in, or to 25 between mail servers, in place of 22. "
            "If the port is already one of these, check the name of the server and any port forwarding on the way."
        ),
        passes=False,
        actors=(Actor.SENDER,),
    ),
    Failure(
        key="greeting_long_line",
        reason=Reason.NOT_SMTP,
        name="Reply line is too long for SMTP",
        summary="A line of the reply was longer than the program reads, so that what answers is hardly a mail server.",
        how_to_fix=(
            "Make sure that name and port are those of a mail server: 587 or 465 to send with a log-in, 25 between mail servers. "
            "Do not look for the meaning of the code 500 in this error: Python's `smtplib` made it up, the server did not send it. "
            "If the server is really a mail server, tell its administrator, because RFC 5321 allows a reply line of at most 512 octets."
        ),
        passes=False,
        actors=(Actor.SENDER,),
    ),
    Failure(
        key="malformed_reply",
        reason=Reason.NOT_SMTP,
        name="Reply does not begin with a code",
        summary="A reply of the server does not begin with a three-digit code, so that it is no SMTP reply.",
        how_to_fix=(
            "Look at what the server really sends, in Python after `set_debuglevel(1)`. "
            "If it is readable text of another service, correct the name or the port. "
            "If it is unreadable characters, the encryption does not fit the port: 465 has TLS from the start, 587 only after `STARTTLS`. "
            "If a mail server or a proxy sends wrong lines, pass them on to its administrator."
        ),
        passes=True,
        actors=(
            Actor.SENDER,
            Actor.RECIPIENT_ADMINISTRATOR,
        ),
    ),
    Failure(
        key="starttls_not_offered",
        reason=Reason.TLS_REQUIRED,
        name="Server does not offer STARTTLS",
        summary="The program was to turn on TLS by `STARTTLS`, but the server does not offer this command on this connection.",
        how_to_fix=(
            "On port 465 leave `STARTTLS` out: TLS is on there from the start (Python's `SMTP_SSL` without `starttls()`). "
            "On any other port, change to port 587 of your provider's server for outgoing mail, where `STARTTLS` is usual. "
            "If `STARTTLS` should be there, find out whether a firewall or an antivirus program removes it from the reply to `EHLO`; it may also be an attack. "
            "Do not send a password over a connection without encryption."
        ),
        passes=False,
        actors=(Actor.SENDER,),
    ),
    Failure(
        key="tls_wrong_version",
        reason=Reason.TLS_KIND_MISMATCH,
        name="Server answered in plain text where TLS was expected",
        summary="The program began with TLS at once, but the other side answered in plain text, as mail servers do on ports 587 and 25.",
        how_to_fix=(
            "On port 587 or 25, connect without TLS and then turn it on by `STARTTLS` (Python's `SMTP` and `starttls()`). "
            "To have TLS from the start, connect to port 465. "
            "If the port fits already, check whether a proxy or an antivirus program answers in place of the server."
        ),
        passes=False,
        actors=(Actor.SENDER,),
    ),
    Failure(
        key="tls_to_plain_hang",
        reason=Reason.TLS_KIND_MISMATCH,
        name="No greeting: this port expects TLS from the start",
        summary="The program connected without TLS to a port where the server waits for TLS, so no greeting came before the timeout.",
        how_to_fix=(
            "On port 465, connect with TLS at once (`SMTP_SSL` in Python, `use_tls=True` in `aiosmtplib`). "
            "Or use port 587 and turn TLS on by `STARTTLS` after the greeting. "
            "If the port is one without TLS, raise the timeout to at least 60 seconds and check whether a firewall holds the data back."
        ),
        passes=False,
        actors=(Actor.SENDER,),
    ),
    Failure(
        key="cert_expired",
        reason=Reason.TLS_FAILED,
        name="Server's certificate has expired",
        summary="By the clock of this computer the server's certificate is out of date, so the program broke off the connection.",
        how_to_fix=(
            "Check the date, the time and the time zone of this computer. "
            "If they are right, ask the server's administrator or your provider's support to renew the certificate. "
            "If the server is yours, renew the certificate and reload the mail server, which may still be using the old file. "
            "Do not turn off the check of certificates in the meantime."
        ),
        passes=False,
        actors=(Actor.RECIPIENT_ADMINISTRATOR,),
    ),
    Failure(
        key="cert_not_yet_valid",
        reason=Reason.TLS_FAILED,
        name="Server's certificate is not valid yet",
        summary="By the clock of this computer the server's certificate becomes valid only later, so the program broke off the connection.",
        how_to_fix=(
            "Set the date and the time of this computer, and have it take them from a time server. "
            "If its clock is right, ask the server's administrator to install a certificate that is valid already. "
            "If you made the certificate yourself, check the clock of the computer that you made it on."
        ),
        passes=False,
        actors=(Actor.SENDER,),
    ),
    Failure(
        key="cert_self_signed",
        reason=Reason.TLS_FAILED,
        name="Server's certificate is self-signed",
        summary="The server's certificate is signed by itself and by no authority that this computer trusts, so the program broke off the connection.",
        how_to_fix=(
            "If the server is yours, install a certificate of a well-known authority, or give the program the file of the present one (`cafile=` in `ssl.create_default_context()`). "
            "If it is not, find out whether an antivirus program or a proxy on the way shows this certificate in place of the server's. "
            "Otherwise ask the server's administrator for a certificate that other computers can check. "
            "Do not turn off the check: without it a password can go to a stranger."
        ),
        passes=False,
        actors=(Actor.RECIPIENT_ADMINISTRATOR,),
    ),
    Failure(
        key="cert_self_signed_chain",
        reason=Reason.TLS_FAILED,
        name="Certificate chain ends in an authority not trusted here",
        summary="The chain of certificates that the server sent ends in an authority that this computer does not trust, so the program broke off the connection.",
        how_to_fix=(
            "If the authority is your company's own, install its root certificate on this computer, or name the file to the program (`cafile=` in Python). "
            "If the antivirus program inspects mail, switch that off for this server. "
            "If you do not know the authority, ask the administrator of your network whether a proxy opens TLS connections. "
            "If the server is yours, get a certificate from a well-known authority."
        ),
        passes=False,
        actors=(Actor.SENDER_ADMINISTRATOR,),
    ),
    Failure(
        key="cert_unknown_issuer",
        reason=Reason.TLS_FAILED,
        name="Issuer of the server's certificate is unknown here",
        summary="This computer does not have the certificate of the authority that issued the server's, and so the program could not check it.",
        how_to_fix=(
            "Install the certificates of the well-known authorities: the package `ca-certificates` in a container, `Install Certificates.command` for Python on macOS. "
            "If the program can check other servers, ask the administrator of this one to send the intermediate certificates too. "
            "If the server is yours, give it the file with the full chain, such as `fullchain.pem`. "
            "If the issuer is your company's own authority, name its certificate to the program (`cafile=` in Python)."
        ),
        passes=False,
        actors=(Actor.SENDER_ADMINISTRATOR,),
    ),
    Failure(
        key="cert_leaf_unverified",
        reason=Reason.TLS_FAILED,
        name="Server's certificate chain is incomplete",
        summary="The server sent its own certificate without the intermediate ones that lead to a known authority, and so the program could not check it.",
        how_to_fix=(
            "Ask the server's administrator to add the intermediate certificates. "
            "If the server is yours, configure the file with the whole chain (`fullchain.pem` instead of `cert.pem`) and reload the server. "
            "If you cannot wait, get the missing certificate from the web site of its authority, and add it to those of the program (`load_verify_locations()` in Python)."
        ),
        passes=False,
        actors=(Actor.RECIPIENT_ADMINISTRATOR,),
    ),
    Failure(
        key="cert_hostname",
        reason=Reason.TLS_FAILED,
        name="Certificate is for another server name",
        summary="The name that the program connected to is not in the server's certificate, so it broke off the connection.",
        how_to_fix=(
            "In the settings, put the server name from your provider's help page, often one of the hosting company and not your own domain. "
            "Compare it with the names in the certificate, which `openssl s_client` shows. "
            "If the name is right, check in DNS whether it leads to the right server. "
            "If the server is yours, get a certificate that also holds this name."
        ),
        passes=False,
        actors=(Actor.SENDER,),
    ),
    Failure(
        key="cert_ip",
        reason=Reason.TLS_FAILED,
        name="Certificate does not name this IP address",
        summary="The program connected to the server by its IP address, which is not in the server's certificate, and broke off the connection.",
        how_to_fix=(
            "In the settings, put the name of the server in place of its IP address. "
            "If the server is yours and has no name, give it one in DNS, and get a certificate for that name."
        ),
        passes=False,
        actors=(Actor.SENDER,),
    ),
    Failure(
        key="cert_revoked",
        reason=Reason.TLS_FAILED,
        name="Server's certificate has been revoked",
        summary="The authority has revoked the server's certificate before its time, so the program broke off the connection.",
        how_to_fix=(
            "Ask the server's administrator or your provider's support to install a new certificate. "
            "If the server is yours, make a new key, get a certificate for it, and find out why the old one was revoked. "
            "Do not turn off the check: the old key may be in the hands of others."
        ),
        passes=False,
        actors=(Actor.RECIPIENT_ADMINISTRATOR,),
    ),
    Failure(
        key="cert_weak",
        reason=Reason.TLS_FAILED,
        name="Server's key or certificate is too weak",
        summary="The server uses a key or a signature that is too weak for the security level of this computer, and so no TLS connection was made.",
        how_to_fix=(
            "Ask the server's administrator for a certificate with an RSA key of at least 2048 bits and a SHA-256 signature. "
            "If the error says `dh key too small`, the administrator must replace the Diffie-Hellman parameters of the server with longer ones. "
            "Only if there is no other way, lower the level for this one server (`set_ciphers('DEFAULT:@SECLEVEL=1')` in Python)."
        ),
        passes=False,
        actors=(Actor.RECIPIENT_ADMINISTRATOR,),
    ),
    Failure(
        key="tls_version",
        reason=Reason.TLS_FAILED,
        name="No TLS version in common",
        summary="The program and the server have no version of TLS that both allow, and so no encrypted connection was made.",
        how_to_fix=(
            "If this computer is old, update the program and its TLS library so that they support TLS 1.2 or later. "
            "If the server is the older one, ask its administrator to turn on TLS 1.2 or later. "
            "If both are new, look for a setting that leaves too few versions, such as `minimum_version` in Python or `smtpd_tls_protocols` in Postfix."
        ),
        passes=False,
        actors=(Actor.SENDER_ADMINISTRATOR,),
    ),
    Failure(
        key="tls_no_cipher",
        reason=Reason.TLS_FAILED,
        name="No encryption method in common",
        summary="The server broke off the start of TLS, usually because it allows none of the ciphers of the program, sometimes because it wants a certificate from it.",
        how_to_fix=(
            "Update the program and its TLS library, and remove any list of ciphers from its settings. "
            "If the server demands a certificate from its clients, give one to the program (`load_cert_chain()` in Python). "
            "If the server is yours, check that it can read its own certificate and key, and that its list of ciphers is not too narrow. "
            "If it is not yours, ask its administrator which ciphers it allows."
        ),
        passes=False,
        actors=(Actor.SENDER_ADMINISTRATOR,),
    ),
    Failure(
        key="tls_eof",
        reason=Reason.TLS_FAILED,
        name="Connection closed at the start of TLS",
        summary="The other side closed the connection in the middle of the start of TLS and gave no reason.",
        how_to_fix=(
            "Check that the port and the kind of encryption belong together: TLS at once on port 465, `STARTTLS` on port 587. "
            "Try again after some minutes, because a server that is overloaded or restarting also hangs up. "
            "If every attempt ends so, check whether a firewall cuts the connection and whether your IP address is on a blocklist. "
            "If the server is yours, look for the reason in its log."
        ),
        passes=True,
        actors=(Actor.SENDER_ADMINISTRATOR,),
    ),
    Failure(
        key="tls_timeout",
        reason=Reason.CONNECTION_TIMEOUT,
        name="No answer at the start of TLS",
        summary="The other side did not answer the start of TLS before the timeout.",
        how_to_fix=(
            "Check the port: TLS at once belongs to port 465, and on port 587 it begins only after `STARTTLS`. "
            "If the port is right, try again later or with a longer timeout, as the server may be overloaded. "
            "If it happens in one network only, often over a VPN, lower the MTU there, because large packets may get lost on the way."
        ),
        passes=True,
        actors=(Actor.SENDER,),
    ),
    Failure(
        key="auth_not_offered",
        reason=Reason.AUTH_MECHANISM_REFUSED,
        name="Server does not offer authentication here",
        summary="The program was to log in, but the server does not offer the command `AUTH` on this connection.",
        how_to_fix=(
            "Turn on TLS before logging in: many servers offer `AUTH` only then (in Python, `starttls()` comes before `login()`). "
            "Connect to port 587 or 465 of your provider's server for outgoing mail, not to port 25 or to the server of the recipient. "
            "If the server takes mail from your network without a log-in, remove the user name and the password from the settings. "
            "If the server is yours, turn authentication on for this port."
        ),
        passes=False,
        actors=(Actor.SENDER,),
    ),
    Failure(
        key="auth_no_common",
        reason=Reason.AUTH_MECHANISM_REFUSED,
        name="No authentication mechanism in common",
        summary="The server offers authentication, but only by mechanisms that the program does not know.",
        how_to_fix=(
            "Turn on TLS first, and see which mechanisms the server lists after `AUTH` in its reply to `EHLO`. "
            "If `XOAUTH2` is among them, log in by a token of OAuth 2.0 in place of the password (in Python, by `auth()` and not by `login()`). "
            "If there are only others, such as `GSSAPI` or `NTLM`, use a program that supports them. "
            "Or have the server's administrator allow `PLAIN` over TLS."
        ),
        passes=False,
        actors=(Actor.SENDER,),
    ),
    Failure(
        key="auth_loop",
        reason=Reason.AUTH_MECHANISM_REFUSED,
        name="Log-in does not come to an end",
        summary="In answer to the log-in the server sent code 334 again and again, asking for more, until the program gave up.",
        how_to_fix=(
            "Choose another mechanism from those that the server offers, such as `PLAIN` over TLS. "
            "If the program has its own function for the mechanism, check what it answers: an error report of `XOAUTH2`, for example, wants an empty line. "
            "If it happens with other programs too, tell the server's administrator."
        ),
        passes=False,
        actors=(Actor.RECIPIENT_ADMINISTRATOR,),
    ),
    Failure(
        key="read_timeout",
        reason=Reason.CONNECTION_TIMEOUT,
        name="Server stopped answering",
        summary="The server did not answer a command before the timeout, and the program closed the connection.",
        how_to_fix=(
            "Send the message again later over a new connection, because such a delay is often a passing one. "
            "Raise the timeout of the program: RFC 5321 recommends at least 5 minutes for the answers to `MAIL FROM` and `RCPT TO`. "
            "If not even the greeting comes, the port may expect TLS from the start, as port 465 does. "
            "If it always happens at the same command, ask the server's administrator whether a filter or a deliberate delay holds it up. "
            "If it happens with many servers, check your own network and firewall."
        ),
        passes=True,
        actors=(Actor.NOBODY,),
    ),
    Failure(
        key="timeout_after_dot",
        reason=Reason.CONNECTION_TIMEOUT,
        name="No answer after the whole message was sent",
        summary="The program sent the whole message but got no answer before the timeout, so the server may or may not have accepted it.",
        how_to_fix=(
            "Before sending it again, ask the recipient or look into the server's log: the message may otherwise arrive twice. "
            "Raise the timeout for this answer to at least 10 minutes, as RFC 5321 recommends. "
            "If the program tries again by itself, keep the same `Message-ID`, by which a second copy can be recognised. "
            "If the server is yours, find out which filter takes so long."
        ),
        passes=True,
        actors=(Actor.SENDER,),
    ),
    Failure(
        key="timeout_in_data",
        reason=Reason.CONNECTION_LOST,
        name="Connection failed while the message was being sent",
        summary="The connection stalled or broke while the program was sending the text of the message, so the server did not get all of it.",
        how_to_fix=(
            "Raise the timeout and send the message again, above all if the line is slow. "
            "If the message is large, compare it with the size after `SIZE` in the reply to `EHLO`, and send links in place of attachments. "
            "Try another network; if it works there, lower the MTU or look at the firewall in yours. "
            "If only one server does this, ask its administrator whether it stops reading large messages."
        ),
        passes=True,
        actors=(Actor.SENDER,),
    ),
    Failure(
        key="closed_midway",
        reason=Reason.CONNECTION_LOST,
        name="Server closed the connection in the middle",
        summary="The server closed the connection in the middle of the session, without answering the last command.",
        how_to_fix=(
            "Connect again and repeat the sending: after an overload or a restart of the server it usually succeeds. "
            "If the program keeps its connection open between messages, let it open a new one, because servers close those that are idle. "
            "If it breaks off at the same command each time, look at that command (`set_debuglevel(1)` in Python), and ask the server's administrator for the reason. "
            "Look also whether your IP address is on a blocklist: some servers hang up without an answer. "
            "If it breaks off at the very start, check whether the kind of TLS fits the port; if at the log-in, check the user name and the password."
        ),
        passes=True,
        actors=(Actor.NOBODY,),
    ),
    Failure(
        key="reset_midway",
        reason=Reason.CONNECTION_LOST,
        name="Connection was reset",
        summary="The connection was cut off at once, by the server or by a device on the way, and not closed in the regular manner.",
        how_to_fix=(
            "Send the message again: a single reset often has no lasting cause. "
            "If it happens again, turn off the inspection of mail in the antivirus program or in the firewall for this server. "
            "If only one server does it, look whether your IP address is on a blocklist, and ask the server's administrator. "
            "If the server is yours, look in its log for a crash at that time."
        ),
        passes=True,
        actors=(Actor.SENDER_ADMINISTRATOR,),
    ),
    Failure(
        key="broken_pipe",
        reason=Reason.CONNECTION_LOST,
        name="Program wrote to a connection already closed",
        summary="The program was still sending when the other side had already closed the connection.",
        how_to_fix=(
            "Open a new connection and send the message again. "
            "If the connection had been idle before, close it after each batch of messages, or test it by `NOOP` before the next one. "
            "If it happens in the middle of a large message, compare its size with the one after `SIZE` in the reply to `EHLO`. "
            "If it happens each time, look in the log of the server for the refusal that came before the break."
        ),
        passes=True,
        actors=(Actor.NOBODY,),
    ),
    Failure(
        key="aborted",
        reason=Reason.CONNECTION_LOST,
        name="This computer broke off the connection",
        summary="The connection was broken off by the system of the computer that sends, not by the server.",
        how_to_fix=(
            "Send the message again when the network is stable: the computer may have gone to sleep, or its network may have changed. "
            "If it happens again, exempt the program from the mail protection of the antivirus program or from the local firewall. "
            "If a program runs for long, have it open a new connection after such an error."
        ),
        passes=True,
        actors=(Actor.SENDER,),
    ),
    Failure(
        key="not_connected",
        reason=Reason.LOCAL_ERROR,
        name="Program is not connected to the server",
        summary="The program gave a command without an open connection, because it had not connected yet or the connection was already closed.",
        how_to_fix=(
            "Look in the log for an earlier error: this one often only follows a lost connection. "
            "Make a new connection after `quit()`, and after every error that has closed the old one. "
            "In Python, name the server in `SMTP(host, port)`, or call `connect()` before any other command."
        ),
        passes=False,
        actors=(Actor.SENDER_ADMINISTRATOR,),
    ),
    Failure(
        key="smtputf8_not_supported",
        reason=Reason.SMTPUTF8_NEEDED,
        name="Server does not support SMTPUTF8",
        summary="An address of the sender or a recipient has characters outside ASCII, and the server does not offer the extension `SMTPUTF8` that it needs.",
        how_to_fix=(
            "Look for a letter of another alphabet typed by mistake, for example a Cyrillic one that looks like a Latin one. "
            "If only the domain has such letters, write it in its `xn--` form. "
            "If they stand before the @ sign, use another address of that person, or send through a server that offers `SMTPUTF8`. "
            "If the server is yours, turn the extension on."
        ),
        passes=False,
        actors=(Actor.SENDER,),
    ),
    Failure(
        key="nonascii_address",
        reason=Reason.SMTPUTF8_NEEDED,
        name="Address has a character outside ASCII",
        summary="The program stopped before sending, because an address has a character outside ASCII and `SMTPUTF8` was not requested for it.",
        how_to_fix=(
            "Type the address again in Latin letters: a Cyrillic letter often looks just like a Latin one. "
            "If the domain has letters of a national alphabet, write it in its `xn--` form. "
            "If the address is really so, let Python's `send_message()` send it, which requests `SMTPUTF8` where the server offers it. "
            "If the error comes from `login()`, look for such a character in the user name and the password."
        ),
        passes=False,
        actors=(Actor.SENDER,),
    ),
    Failure(
        key="nonascii_body",
        reason=Reason.MALFORMED_MESSAGE,
        name="Message has characters that were not encoded",
        summary="The program stopped before sending, because it was given the message as a string with characters outside ASCII and no encoding for them.",
        how_to_fix=(
            "Build the message with `EmailMessage` and send it by `send_message()`, which encode the text and the header. "
            "If you have the finished text of a message, give it to `sendmail()` as bytes, and name its character set in `Content-Type`."
        ),
        passes=False,
        actors=(Actor.SENDER_ADMINISTRATOR,),
    ),
    Failure(
        key="newline_in_command",
        reason=Reason.LOCAL_ERROR,
        name="Line break inside an SMTP command",
        summary="The program stopped before sending, because a value for a command has a line break in it, which the server would take for the end of the command.",
        how_to_fix=(
            "Remove spaces and line breaks around values that are read from a file or a form (`strip()` in Python). "
            "Refuse a value that has a line break inside: somebody may be trying to smuggle in commands of their own. "
            "Find out which value it is, mostly an address or the name of the host for `EHLO`."
        ),
        passes=False,
        actors=(Actor.SENDER_ADMINISTRATOR,),
    ),
    Failure(
        key="resent_twice",
        reason=Reason.MALFORMED_MESSAGE,
        name="Message has more than one set of `Resent-` fields",
        summary="The program stopped before sending, because the message has more than one set of `Resent-` fields and it is not clear which addresses are meant.",
        how_to_fix=(
            "Correct the code that resends messages, so that only the latest set of `Resent-` fields with one `Resent-Date` is left. "
            "Or call `sendmail()` in place of `send_message()`, with the addresses named and the message as bytes, after removing `Bcc` and `Resent-Bcc`."
        ),
        passes=False,
        actors=(Actor.SENDER_ADMINISTRATOR,),
    ),
    Failure(
        key="mailbox_format",
        reason=Reason.MALFORMED_MESSAGE,
        name="Header field has a value that is not allowed",
        summary="The program stopped before sending, because a header field has a line break or a malformed address in it.",
        how_to_fix=(
            "Remove line breaks from `Subject`, the names and the addresses before you put them into the header (`' '.join(value.split())` in Python). "
            "Check that each address has the form `name@example.com`, with no spaces and with something on both sides of the @ sign. "
            "Refuse line breaks in what comes from a form: somebody may be trying to add header fields of their own."
        ),
        passes=False,
        actors=(Actor.SENDER_ADMINISTRATOR,),
    ),
    Failure(
        key="no_recipient_given",
        reason=Reason.NO_VALID_RECIPIENT,
        name="No recipient was given",
        summary="The program was told to send a message without any recipient, so no server was asked to take it.",
        how_to_fix=(
            "Look where the program takes the recipients from: an empty field of a form and an empty list in the settings are frequent causes. "
            "Python's `send_message()` takes them from `To`, `Cc` and `Bcc` unless they are passed to it. "
            "Check that there is at least one before you open the connection, and tell whoever filled in the form."
        ),
        user_message="Your message was not sent, because it has no recipient. Enter the address of at least one recipient and send it again.",
        passes=False,
        actors=(
            Actor.SENDER,
            Actor.SENDER_ADMINISTRATOR,
        ),
    ),
    Failure(
        key="connect_failed",
        reason=Reason.NETWORK_FAILED,
        name="Could not connect to the server",
        summary="The program could not open a connection to the mail server, and did not say why.",
        how_to_fix=(
            "Check the name of the server, the port and the kind of TLS: port 465 has TLS from the start, port 587 has `STARTTLS`. "
            "If they are right, ask the hosting provider whether it blocks this port, and look at the firewall. "
            "Turn on the debug output of the program: it shows the real error."
        ),
        passes=True,
        actors=(
            Actor.SENDER,
            Actor.SENDER_ADMINISTRATOR,
        ),
    ),
)
