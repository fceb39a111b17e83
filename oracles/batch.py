"""Oracle `batch`: a batched call gives, lane by lane, what calls of the function itself give."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from adfuzz.model import Activity, Case, Job, Mode, Numbers, OutcomeKind, Point, Request, Trial, Values, Verdict
from oracles.base import conclude, oracle
from oracles.bench import bench_of
from oracles.evidence import Evidence
from oracles.primal import compare_runs, is_bit_exact
from oracles.tolerance import Comparison

LANES = 3


@oracle("batch", witness="batch", about="primal", costly=64)
def batch(evidence: Evidence) -> Iterator[Verdict]:
    """A batched call equals a loop of scalar calls: results and memory of every lane, to the bit where LLVM allows."""
    bench = bench_of(evidence)
    assert bench is not None
    case = evidence.case
    if len(evidence.points) < 2 or not evidence.inputs:
        return
    activities = tuple(_activity(case, index) for index in range(len(case.arguments)))
    points = [_lane(case, activities, evidence.points[0], point) for point in _cycled(evidence.points)]
    lanes = tuple(tuple(_floats_only(case, i, row) for i, row in enumerate(point)) for point in points)
    request = Request(Mode.BATCH, activities, LANES)
    asked = Job(case, request, (Trial(evidence.points[0], lanes),))
    plain = Job(case, Request(Mode.PRIMAL, (Activity.CONST,) * len(activities)), tuple(Trial(p, ()) for p in points))
    together, apart = bench.run([asked, plain])
    comparison = Comparison()
    if together.kind is OutcomeKind.REFUSED or apart.kind is not OutcomeKind.VALUES:
        yield conclude("batch", request, comparison, [together.message.split("\n")[0] or "the primal does not run"])
        return
    if together.kind is not OutcomeKind.VALUES:
        comparison.failures.append(f"{together.kind}: {together.message.strip().split(chr(10))[0]}")
        yield conclude("batch", request, comparison)
        return
    if _writes_shared(case, activities, points, apart.values):
        yield conclude("batch", request, comparison, ["the function writes memory that all lanes share"])
        return
    for lane, (point, expected) in enumerate(zip(points, apart.values, strict=True)):
        _compare(evidence, asked, together.values[0], lane, point, expected, comparison)
    yield conclude("batch", request, comparison)


def _activity(case: Case, index: int) -> Activity:
    argument = case.arguments[index]
    active = argument.activity is not Activity.CONST and argument.float_count
    return Activity.DUP if active else Activity.CONST


def _cycled(points: Sequence[Point]) -> list[Point]:
    return [points[i % len(points)] for i in range(LANES)]


def _lane(case: Case, activities: Sequence[Activity], first: Point, point: Point) -> Point:
    """Return the point of a lane: its own floats behind batched arguments, everything else that of the first point."""
    return tuple(
        tuple(
            n if leaf.is_float and activities[i] is Activity.DUP else m
            for leaf, m, n in zip(case.arguments[i].leaves, shared, own, strict=True)
        )
        for i, (shared, own) in enumerate(zip(first, point, strict=True))
    )


def _floats_only(case: Case, index: int, row: Numbers) -> Numbers:
    leaves = case.arguments[index].leaves
    return tuple(number if leaf.is_float else 0 for leaf, number in zip(leaves, row, strict=True))


def _writes_shared(
    case: Case, activities: Sequence[Activity], points: Sequence[Point], values: Sequence[Values]
) -> bool:
    """Whether some lane changes memory that is not batched."""
    return any(
        tuple(after.primal[i]) != tuple(before[i])
        for before, after in zip(points, values, strict=True)
        for i, argument in enumerate(case.arguments)
        if argument.is_pointer and activities[i] is Activity.CONST
    )


def _compare(
    evidence: Evidence, job: Job, values: Values, lane: int, point: Point, expected: Values, total: Comparison
) -> None:
    case = replace(
        evidence.case,
        arguments=tuple(
            replace(argument, activity=activity)
            for argument, activity in zip(evidence.case.arguments, job.request.activities, strict=True)
        ),
    )
    evaluation = evidence.plain(point, "dual")
    if isinstance(evaluation, str):
        total.undecided.append(evaluation)
        return
    returned = values.tangents[lane] if values.tangents else ()
    shadows = values.shadows[lane]
    actual = Values(returned, primal=tuple(s or p for s, p in zip(shadows, values.primal, strict=True)))
    exact = is_bit_exact(case.text) and not evaluation.undefined
    total.absorb(compare_runs(case, expected, actual, None if exact else evaluation))
