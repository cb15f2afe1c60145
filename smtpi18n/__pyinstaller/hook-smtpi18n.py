"""The catalogs, the schema, and the modules that are loaded by their name.

Exports have a hook of their own, since Parquet brings pyarrow with it; the command and the extractor are no part of a program
that does not import them itself.
"""

from __future__ import annotations

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

_OTHERS = tuple(f"smtpi18n.{room}" for room in ("__main__", "__pyinstaller", "cli", "export", "extraction"))

datas = collect_data_files("smtpi18n")
hiddenimports = collect_submodules("smtpi18n", filter=lambda name: not name.startswith(_OTHERS))
