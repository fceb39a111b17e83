"""From a source file to LLVM IR, with the compiler that its suffix names; one file a compiler."""

from __future__ import annotations

from adfuzz.frontends.base import FRONTENDS, Frontend, frontend, to_ir

__all__ = ["FRONTENDS", "Frontend", "frontend", "to_ir"]
