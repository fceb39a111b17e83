"""The opcode table, whole: `EMITTERS` has a row for every LLVM opcode, `ABSENT` says which ones refuse and why.

The rows enter themselves (`templates.emits`) in `arithmetic`, `accesses` and `control`.
"""

from __future__ import annotations

from adfuzz.interp import accesses, arithmetic, control
from adfuzz.interp.templates import ABSENT, EMITTERS, Emitter

TABLES = (arithmetic, accesses, control)
"""The modules whose import fills the table."""

__all__ = ["ABSENT", "EMITTERS", "TABLES", "Emitter"]
