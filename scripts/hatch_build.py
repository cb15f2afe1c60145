"""The build hook of the wheel: compile the catalogs and put them into the package."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CatalogBuildHook(BuildHookInterface):  # type: ignore[type-arg]
    """Compile ``locale/*/LC_MESSAGES/*.po`` into ``smtpi18n/locale/``, for a wheel and for an editable install."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called before the files of the wheel are collected."""
        sys.path.insert(0, str(Path(self.root) / "scripts"))
        from pipeline import ROOT, compiling

        build_data["artifacts"] += [f"/{path.relative_to(ROOT).as_posix()}" for path in compiling.write_compiled()]
