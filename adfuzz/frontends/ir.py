"""LLVM IR itself, text or bitcode."""

from __future__ import annotations

from pathlib import Path

from adfuzz.errors import UserError
from adfuzz.frontends.base import Options, frontend
from adfuzz.ir import llvm


@frontend("llvm", ".ll", ".bc")
def read_ir(path: Path, options: Options) -> str:
    """LLVM IR text or bitcode, taken as it is (the optimisation level does not apply)."""
    if options.extra:
        raise UserError(f"{path}: compiler options make no sense for LLVM IR: {' '.join(options.extra)}")
    return llvm.read(path, str(path))
