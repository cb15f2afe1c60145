"""What other programs get of the gateway that ask for installed extensions: its catalogs and its codes."""

from . import catalogs
from .codes import CODES

directories = catalogs()
codes = CODES
