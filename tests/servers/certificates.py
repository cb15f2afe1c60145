"""Certificates for the servers: a good one, and those that a client must not trust."""

from __future__ import annotations

import subprocess

from servers.setup import CERTIFICATES

KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
# By name: the host that the certificate is for, and the days until it expires.
MADE = {"good": ("mx.example.org", 30), "other-host": ("elsewhere.example.org", 30), "expired": ("mx.example.org", -1)}


def openssl(*arguments: str) -> None:
    subprocess.run(["openssl", *arguments], cwd=CERTIFICATES, check=True, capture_output=True)


def make() -> None:
    """Write ca.pem, and for each name NAME.pem and NAME.key, signed by it; and self-signed.pem."""
    CERTIFICATES.mkdir()
    openssl("req", "-x509", *KEY, "-subj", "/CN=Tests", "-days", "30", "-keyout", "ca.key", "-out", "ca.pem")
    openssl(
        "req",
        "-x509",
        *KEY,
        "-subj",
        "/CN=mx.example.org",
        "-days",
        "30",
        "-keyout",
        "self-signed.key",
        "-out",
        "self-signed.pem",
    )
    for name, (host, days) in MADE.items():
        (CERTIFICATES / f"{name}.ext").write_text(f"subjectAltName=DNS:{host},DNS:exim.example.org,DNS:osmtpd.example.org\n")
        openssl("req", *KEY, "-subj", f"/CN={host}", "-keyout", f"{name}.key", "-out", f"{name}.csr")
        openssl(
            *("x509", "-req", "-in", f"{name}.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial"),
            *("-days", str(days), "-extfile", f"{name}.ext", "-out", f"{name}.pem"),
        )
    for path in CERTIFICATES.glob("*.key"):
        path.chmod(0o644)  # a server reads it after it has given up its rights
