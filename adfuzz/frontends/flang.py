"""Fortran through flang 22."""

from __future__ import annotations

import tempfile
from pathlib import Path

from adfuzz.errors import ToolMissing
from adfuzz.frontends.base import Options, find_tool, frontend, run_compiler


@frontend("flang", ".f90", ".f", ".F", ".for", ".F90", ".f95", ".f03", ".f08")
def compile_fortran(path: Path, options: Options) -> str:
    """Fortran, with flang-22 or flang."""
    tool = find_tool("flang-22", "flang", "flang-new")
    if tool is None:
        raise ToolMissing("flang is not installed: get LLVM's flang 22 (Debian: apt install flang-22)")
    command = [tool, f"-O{options.level}", "-S", "-emit-llvm"]
    if options.debug:
        command.append("-g")
    with tempfile.TemporaryDirectory(prefix="adfuzz-flang-") as folder:  # also takes the .mod files
        command += ["-module-dir", folder]
        return run_compiler([*command, *options.extra, "-o", "-", str(path)], path)
