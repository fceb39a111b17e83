"""Text of LLVM 23 and 24 rewritten so that LLVM 22 reads it; used only after LLVM 22 rejected the text as it stands.

- `target_mem: none` and its kin inside `memory(…)` are dropped: LLVM 22 has no such location.
- `f0x` hexadecimal floats (the type's own bits) become LLVM 22's `0x` (bits of a double), `0xH`, `0xR`, `0xK`, `0xL`.
- `+inf`, `-inf`, `+qnan`, `+nan(0x…)`, `+snan(0x…)` become hexadecimal.
"""

from __future__ import annotations

import math
import re

from adfuzz.ir import floats
from adfuzz.ir import types as ty
from adfuzz.ir.types import FloatType, Type

_MEMORY = re.compile(r"memory\(([^()]*)\)")
_TYPES = "half|bfloat|float|double|x86_fp80|fp128|ppc_fp128"
_FLOAT = re.compile(rf"(?<![\w.$%@-])({_TYPES})\b|(?<![\w.$%@\"-])(f0x[0-9A-Fa-f]+|[+-]inf|[+-]?qnan)(?![\w.$:])")


def as_llvm_22(text: str) -> str:
    """Return the text with the newer forms rewritten; unchanged where there are none."""
    text = _MEMORY.sub(_without_target_memory, text)
    return "\n".join(_rewrite_floats(line) if _mentions_newer_float(line) else line for line in text.split("\n"))


def _without_target_memory(match: re.Match[str]) -> str:
    if "target_mem" not in match[1]:
        return match[0]
    kept = [part for part in match[1].split(", ") if not part.startswith("target_mem")]
    return f"memory({', '.join(kept) or 'none'})"


def _mentions_newer_float(line: str) -> bool:
    return "f0x" in line or "inf" in line or "qnan" in line


def _rewrite_floats(line: str) -> str:
    """Rewrite the constants of one line; the type of each is the last floating-point type before it on the line."""
    current: FloatType = ty.DOUBLE

    def replace(match: re.Match[str]) -> str:
        nonlocal current
        if match[1]:
            found: Type = ty.NAMED_TYPES[match[1]]
            assert isinstance(found, FloatType)
            current = found
            return match[0]
        return floats.text_from_bits(current, _bits(current, match[2]))

    parts = re.split(r'("[^"]*")', line)  # strings stay as they are
    return "".join(part if index % 2 else _FLOAT.sub(replace, part) for index, part in enumerate(parts))


def _bits(type: FloatType, text: str) -> int:
    if text.startswith("f0x"):
        return int(text[3:], 16)
    if text.endswith("inf"):
        return floats.bits_from_float(type, -math.inf if text[0] == "-" else math.inf)
    return floats.bits_from_float(type, math.copysign(math.nan, -1.0 if text[0] == "-" else 1.0))
