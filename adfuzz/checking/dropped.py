"""Functions that a compiler drops: static ones that it inlined, inline and private ones that nothing calls."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from adfuzz.checking.functions import UnknownFunction, select
from adfuzz.checking.slice import only_needed
from adfuzz.frontends import FRONTENDS, to_ir
from adfuzz.ir import llvm
from adfuzz.ir.parser import parse_module
from adfuzz.ir.printer import print_module


def recovered(path: Path, names: Sequence[str], level: int, options: Sequence[str]) -> str:
    """Return the IR of a file with those of the named functions that were dropped, optimised at this level; "" where
    there are none."""
    if path.suffix not in FRONTENDS or not FRONTENDS[path.suffix].can_keep:
        return ""
    text = to_ir(path, level=level, debug=True, options=options, names=names, keep=True)
    module = parse_module(text, str(path))
    found: list[str] = []
    for name in names:
        try:
            function = select(module, name)[0]
        except UnknownFunction:
            continue
        function.linkage = ""
        function.visibility = ""
        found.append(function.name)
    if not found:
        return ""
    cut = only_needed(print_module(module), *found)
    return llvm.read(llvm.optimize(cut, level)) if level else cut


def why_not_there(path: Path, name: str) -> str:
    """Return why a compiler makes no code of a function that stands in the file; "" where nothing explains it."""
    source = path.read_text(encoding="utf-8", errors="replace")
    word = re.escape(name.rpartition("::")[2])
    if re.search(rf"\bfn\s+{word}\s*<[^>]*[A-Z]", source):
        return f"{name} is generic, which is compiled only where it is used: check a function that calls it"
    if re.search(rf"\btemplate\s*<[^;{{}}]*\b{word}\s*\(", source):
        return f"{name} is a template, which is compiled only where it is used: check a function that calls it"
    return ""
