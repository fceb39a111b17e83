"""Drop input points, and simplify their numbers."""

from __future__ import annotations

from collections.abc import Iterator

from adfuzz.model import Point
from adfuzz.reduce.engine import Draft, Edit, reduction_pass


@reduction_pass("1-points")
def points(draft: Draft) -> Iterator[Edit]:
    """Drop points, last ones first."""
    for index in range(len(draft.points) - 1, -1, -1):
        yield lambda fresh, i=index: _drop(fresh, i)


def _drop(draft: Draft, index: int) -> None:
    if len(draft.points) < 2:
        raise ValueError("the last point stays")
    draft.points = draft.points[:index] + draft.points[index + 1 :]


@reduction_pass("9-numbers")
def numbers(draft: Draft) -> Iterator[Edit]:
    """Shorten the numbers of the points."""
    for number, point in enumerate(draft.points):
        for argument, values in enumerate(point):
            for leaf, value in enumerate(values):
                if not isinstance(value, float):
                    continue
                for simple in (1.0, 0.5, 2.0, round(value, 1), round(value, 2)):
                    if len(repr(simple)) < len(repr(value)):
                        place = (number, argument, leaf)
                        yield lambda fresh, p=place, v=simple: _set(fresh, p, v)
                        break


def _set(draft: Draft, place: tuple[int, int, int], value: float) -> None:
    number, argument, leaf = place
    points: list[Point] = list(draft.points)
    rows = list(points[number])
    row = list(rows[argument])
    row[leaf] = value
    rows[argument] = tuple(row)
    points[number] = tuple(rows)
    draft.points = tuple(points)
