"""Where a case is tried: input points drawn from the arguments' domains, each number exact in its leaf's format."""

from __future__ import annotations

import math
import struct

from adfuzz.model import PRECISION, Argument, Case, Leaf, Numbers, Point
from oracles.randomness import Random


def draw_points(case: Case, count: int, seed: int) -> tuple[Point, ...]:
    """Return `count` points: the case's own first, then drawn ones (a pure function of case layout and seed)."""
    points = list(case.points[:count])
    for index in range(len(points), count):
        random = Random(seed, "point", index)
        points.append(tuple(_numbers(argument, random) for argument in case.arguments))
    return tuple(points)


def _numbers(argument: Argument, random: Random) -> Numbers:
    leaves = argument.leaves
    fixed = argument.values
    if len(fixed) == 1 and len(leaves) > 1:
        fixed = fixed * len(leaves)
    if fixed and len(fixed) != len(leaves):
        raise ValueError(f"argument {argument.name} has {len(leaves)} leaves but {len(fixed)} values")
    return tuple(_number(leaf, fixed[i] if fixed else None, argument, random, i) for i, leaf in enumerate(leaves))


def _number(leaf: Leaf, fixed: float | int | None, argument: Argument, random: Random, index: int) -> float | int:
    if not leaf.is_float:
        # Integer arrays default to the ramp 0, 1, 2, …: legal as column indices and as row starts alike.
        bits = int(leaf.kind[1:])
        wish = int(fixed) if fixed is not None else index
        return wish if bits >= 8 or fixed is not None else wish % (1 << bits)
    value = float(fixed) if fixed is not None else random.between(*argument.domain)
    return representable(value, leaf.kind)


def representable(value: float, kind: str) -> float:
    """Return the number of format `kind` nearest to `value` (as a double)."""
    if kind in ("f64", "f80", "f128") or not math.isfinite(value) or value == 0:
        return value
    if kind == "f32":
        return struct.unpack("<f", struct.pack("<f", value))[0]
    if kind == "f16":
        return struct.unpack("<e", struct.pack("<e", value))[0]
    fraction, exponent = math.frexp(value)
    scale = 1 << PRECISION[kind]
    return math.ldexp(round(fraction * scale) / scale, exponent)
