"""Why mail was refused or not sent: the reasons, failures without a reply, the phrases by which a text is recognised, which code means what."""
