"""The points that native finite differences need: steps of several sizes along a direction, both ways."""

from __future__ import annotations

from collections.abc import Iterator

from adfuzz.model import Activity, Case, Point, Shadow
from oracles.points import representable

STEPS = tuple(2.0**-k for k in (6, 8, 10, 12, 14, 16, 18, 21))
"""Falling step sizes; the best one is chosen after the fact, by what neighbouring estimates say of each other."""


def step(case: Case, point: Point, direction: Shadow, size: float) -> Point:
    """Return point + size·direction on the active float leaves, in each leaf's own format."""
    moved: list[tuple[float | int, ...]] = []
    for argument, numbers, tangents in zip(case.arguments, point, direction, strict=True):
        if argument.activity is Activity.CONST:
            moved.append(numbers)
            continue
        moved.append(
            tuple(
                representable(number + size * tangent, leaf.kind) if leaf.is_float else number
                for leaf, number, tangent in zip(argument.leaves, numbers, tangents, strict=True)
            )
        )
    return tuple(moved)


def stepped_points(case: Case, point: Point, direction: Shadow) -> Iterator[Point]:
    """Yield point + h·v and point − h·v for every step size, in this order."""
    for size in STEPS:
        yield step(case, point, direction, size)
        yield step(case, point, direction, -size)
