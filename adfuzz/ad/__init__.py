"""The AD compiler core: replaces every `__enzyme_*` call of a module by derivative code."""

from adfuzz.ad.lower import lower_module
from adfuzz.ad.options import Options

__all__ = ["Options", "lower_module"]
