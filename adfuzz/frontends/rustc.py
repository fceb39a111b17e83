"""Rust through rustc."""

from __future__ import annotations

import tempfile
from pathlib import Path

from adfuzz.errors import ToolMissing
from adfuzz.frontends.base import Options, find_tool, frontend, run_compiler


@frontend("rustc", ".rs", can_keep=True)
def compile_rust(path: Path, options: Options) -> str:
    """Rust (edition 2021, a library crate), with rustc."""
    tool = find_tool("rustc")
    if tool is None:
        raise ToolMissing("rustc is not installed: get it from https://rustup.rs (or Debian: apt install rustc)")
    command = [tool, "--edition", "2021", "--crate-type=lib", f"-Copt-level={options.level}", "-Ccodegen-units=1"]
    command += ["--emit=llvm-ir", "-Awarnings"]
    if options.debug:
        command.append("-g")
    if options.keep:
        command += ["-Clink-dead-code", "-Cno-prepopulate-passes"]
    with tempfile.TemporaryDirectory(prefix="adfuzz-rustc-") as folder:
        out = Path(folder) / "out.ll"
        run_compiler([*command, *options.extra, "-o", str(out), str(path)], path)
        return out.read_text(encoding="utf-8")
