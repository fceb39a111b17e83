"""Exact points: x ± 2⁻ᵏ·v without rounding, as fractions."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import cast

from adfuzz.model import Activity, Case, Point, Shadow


def exact_step(case: Case, point: Point, direction: Shadow, sign: int, exponent: int) -> Point:
    """Return point + sign·2⁻ᵉˣᵖᵒⁿᵉⁿᵗ·direction, with fractions where something moved; integers stay as they are."""
    scale = Fraction(sign, 2**exponent)
    moved: list[tuple[float | int, ...]] = []
    for argument, numbers, tangents in zip(case.arguments, point, direction, strict=True):
        active = argument.activity is not Activity.CONST
        moved.append(
            tuple(
                # The interpreter's high numbers take fractions as they are.
                cast(float, Fraction(number) + scale * Fraction(tangent))
                if leaf.is_float and active and tangent and math.isfinite(number)
                else number
                for leaf, number, tangent in zip(argument.leaves, numbers, tangents, strict=True)
            )
        )
    return tuple(moved)
