"""The formats of exports, which are loaded by their name."""

from __future__ import annotations

from PyInstaller.utils.hooks import collect_submodules

hiddenimports = collect_submodules("smtpi18n.export")
