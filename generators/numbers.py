"""Numbers as LLVM text: rounding to a type, and literals that LLVM reads back exactly."""

from __future__ import annotations

import struct


def round_to(type: str, value: float) -> float:
    """Return the nearest number of the type (f64, f32)."""
    return struct.unpack("<f", struct.pack("<f", value))[0] if type == "f32" else float(value)


def float_literal(type: str, value: float) -> str:
    """Return LLVM's text of a number of the type: decimal where that is exact, hexadecimal otherwise."""
    value = round_to(type, value)
    short = f"{value:e}"
    if float(short) == value and (type == "f64" or round_to(type, float(short)) == float(short)):
        return short
    return f"0x{struct.unpack('<Q', struct.pack('<d', value))[0]:016X}"
