"""At ties, zeros and NaN there is one policy: the dual, the native dual, the core's forward and reverse agree on it."""

from __future__ import annotations

import math
from collections.abc import Iterator

import pytest

from adfuzz.engines import Engine, open_engine
from adfuzz.interp import evaluate
from adfuzz.model import Activity, Argument, Case, FloatLayout, Job, Mode, Request, Trial
from oracles.native_dual import NativeDual
from oracles.tolerance import KINK

F64 = FloatLayout("f64")
NAN = math.nan

ROWS: tuple[tuple[str, tuple[float, ...], tuple[float, ...]], ...] = (
    ("llvm.fabs.f64", (0.0,), (1.0,)),
    ("llvm.fabs.f64", (-0.0,), (1.0,)),
    ("llvm.sqrt.f64", (0.0,), (0.0,)),
    ("llvm.minnum.f64", (1.0, 1.0), (0.0, 1.0)),
    ("llvm.minnum.f64", (0.0, -0.0), (0.0, 1.0)),
    ("llvm.minnum.f64", (-0.0, 0.0), (0.0, 1.0)),
    ("llvm.minimum.f64", (1.0, 1.0), (0.0, 1.0)),
    ("fmin", (1.0, 1.0), (0.0, 1.0)),
    ("llvm.maxnum.f64", (1.0, 1.0), (1.0, 0.0)),
    ("llvm.maxnum.f64", (-0.0, 0.0), (1.0, 0.0)),
    ("llvm.maxnum.f64", (0.0, -0.0), (1.0, 0.0)),
    ("llvm.maximum.f64", (1.0, 1.0), (1.0, 0.0)),
    ("fmax", (1.0, 1.0), (1.0, 0.0)),
    ("llvm.minnum.f64", (NAN, 1.0), (0.0, 1.0)),
    ("llvm.minnum.f64", (1.0, NAN), (1.0, 0.0)),
    ("llvm.maxnum.f64", (1.0, NAN), (1.0, 0.0)),
    ("llvm.maximum.f64", (1.0, NAN), (0.0, 1.0)),
    ("llvm.minimum.f64", (NAN, 1.0), (1.0, 0.0)),
    ("fdim", (1.0, 1.0), (1.0, -1.0)),
    ("llvm.copysign.f64", (0.0, 1.0), (1.0, 0.0)),
    ("llvm.copysign.f64", (2.0, 0.0), (1.0, 0.0)),
    ("llvm.floor.f64", (2.0,), (0.0,)),
    ("llvm.round.f64", (0.5,), (0.0,)),
    ("llvm.rint.f64", (0.5,), (0.0,)),
    ("fmod", (4.0, 2.0), (1.0, -2.0)),
    ("llvm.pow.f64", (0.0, 2.0), (0.0, 0.0)),
    ("llvm.pow.f64", (0.0, 1.0), (1.0, 0.0)),
    ("llvm.pow.f64", (0.0, 0.0), (0.0, 0.0)),
    ("hypot", (0.0, 0.0), (0.0, 0.0)),
    ("atan2", (0.0, -1.0), (-1.0, 0.0)),
    ("cbrt", (0.0,), (math.inf,)),
    ("llvm.log.f64", (0.0,), (math.inf,)),
)
"""Function, point, gradient: the finite rows of the table in `adfuzz/ad/rules/README.md`, and what follows from it."""


def case_of(name: str, arity: int) -> Case:
    parameters = ", ".join(f"double %x{k}" for k in range(arity))
    types = ", ".join(["double"] * arity)
    text = f"define double @f({parameters}) {{\n  %y = call double @{name}({parameters})\n  ret double %y\n}}\n"
    arguments = tuple(Argument(f"x{k}", F64, Activity.OUT) for k in range(arity))
    return Case(name, f"{text}declare double @{name}({types})\n", "f", arguments, F64)


def units(arity: int) -> tuple[tuple[tuple[float], ...], ...]:
    return tuple(tuple((1.0 if j == k else 0.0,) for j in range(arity)) for k in range(arity))


def same(found: tuple[float, ...], expected: tuple[float, ...]) -> bool:
    return len(found) == len(expected) and all(
        x == y or (x != x and y != y) for x, y in zip(found, expected, strict=True)
    )


@pytest.fixture(scope="module")
def core() -> Iterator[Engine]:
    engine = open_engine("core")
    yield engine
    engine.close()


@pytest.fixture(scope="module")
def native() -> Iterator[NativeDual]:
    judge = NativeDual()
    yield judge
    judge.close()


IDS = [f"{name}{point}" for name, point, _ in ROWS]


@pytest.mark.parametrize(("name", "point", "gradient"), ROWS, ids=IDS)
def test_dual_follows_the_convention(name: str, point: tuple[float, ...], gradient: tuple[float, ...]) -> None:
    found = evaluate(case_of(name, len(point)), tuple((x,) for x in point), units(len(point)))
    assert same(tuple(lane.values[0] for lane in found.returned_tangents), gradient)


@pytest.mark.parametrize("number", ("jet", "complex"))
@pytest.mark.parametrize("name", ("fmin", "fmax", "llvm.minnum.f64", "llvm.maximum.f64", "fdim", "llvm.fabs.f64"))
def test_other_numbers_take_the_same_operand_at_ties(number: str, name: str) -> None:
    """At singular points (roots of zero) they are not numbers; at ties they choose as all others do."""
    arity = 1 if "fabs" in name else 2
    gradient = next(gradient for row, point, gradient in ROWS if row == name and len(set(point)) == 1)
    place = ((0.0,),) if arity == 1 else ((1.0,), (1.0,))
    for unit, expected in zip(units(arity), gradient, strict=True):
        found = evaluate(case_of(name, arity), place, (unit,), number=number)
        assert found.returned_tangents[0].values == (expected,)


@pytest.mark.parametrize(("name", "point", "gradient"), ROWS, ids=IDS)
def test_native_dual_follows_the_convention(
    native: NativeDual, name: str, point: tuple[float, ...], gradient: tuple[float, ...]
) -> None:
    runs = [native.run(case_of(name, len(point)), tuple((x,) for x in point), unit) for unit in units(len(point))]
    assert [run.abstain for run in runs] == [""] * len(point)
    assert same(tuple(run.returned_tangents[0] for run in runs), gradient)


def test_core_follows_the_convention_forward_and_reverse(core: Engine) -> None:
    jobs: list[Job] = []
    for name, point, _ in ROWS:
        case, arity = case_of(name, len(point)), len(point)
        place = tuple((x,) for x in point)
        forward = Request(Mode.FORWARD, (Activity.DUP,) * arity)
        jobs.append(Job(case, forward, tuple(Trial(place, (unit,)) for unit in units(arity))))
        reverse = Request(Mode.REVERSE, (Activity.OUT,) * arity)
        jobs.append(Job(case, reverse, (Trial(place, (tuple((0.0,) for _ in point),)),)))
    outcomes = core.run(jobs)
    wrong: list[str] = []
    for index, (name, point, gradient) in enumerate(ROWS):
        forward, reverse = outcomes[2 * index], outcomes[2 * index + 1]
        for mode, found in (
            ("forward", tuple(float(values.tangents[0][0]) for values in forward.values)),
            ("reverse", tuple(float(part[0]) for part in reverse.values[0].adjoints[0])),
        ):
            if not same(found, gradient):
                wrong.append(f"{name}{point} {mode}: {found}, convention {gradient}")
    assert wrong == []


def test_signs_of_zeros_are_kept_where_the_convention_takes_the_other_operand() -> None:
    found = evaluate(case_of("llvm.minimum.f64", 2), ((-0.0,), (0.0,)), units(2))
    assert math.copysign(1.0, found.returned.values[0]) == -1.0
    assert [lane.values[0] for lane in found.returned_tangents] == [0.0, 1.0]
    found = evaluate(case_of("llvm.fabs.f64", 1), ((-0.0,),), units(1))
    assert math.copysign(1.0, found.returned.values[0]) == 1.0


@pytest.mark.parametrize(
    ("name", "point"),
    (("llvm.fabs.f64", (1e-12,)), ("llvm.minnum.f64", (1.0, 1.0 + 1e-12)), ("llvm.floor.f64", (3.0 - 1e-12,)),
     ("fmod", (4.0, 2.0)), ("fdim", (2.0, 2.0)), ("llvm.copysign.f64", (1.0, 1e-300))),
)  # fmt: skip
def test_points_next_to_a_kink_are_known_as_such(name: str, point: tuple[float, ...]) -> None:
    found = evaluate(case_of(name, len(point)), tuple((x,) for x in point), units(len(point)))
    near = found.kink_distance < KINK
    assert near or name in ("llvm.fabs.f64", "llvm.copysign.f64")  # a sign has no scale: only zero itself is a kink
