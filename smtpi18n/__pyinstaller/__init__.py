"""What PyInstaller should know of this package; it finds this folder by the entry point ``pyinstaller40``, and loads it alone."""

from __future__ import annotations


def get_hook_dirs() -> list[str]:
    """The folder of the hooks."""
    return list(__path__)
