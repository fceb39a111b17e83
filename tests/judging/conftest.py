"""Cases, and an engine that is right by construction: its numbers come from the interpreter's dual numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from adfuzz.interp import evaluate
from adfuzz.model import (
    Activity,
    Argument,
    ArrayLayout,
    Case,
    FloatLayout,
    IntegerLayout,
    Job,
    Mode,
    Numbers,
    Outcome,
    OutcomeKind,
    PointerLayout,
    Shadow,
    StructLayout,
    Trial,
    Values,
)
from oracles import ALL_REQUESTS, draw_points, plan
from oracles.evidence import unit_shadow

F64 = FloatLayout("f64")

SCALAR = """
define double @f(double %x, double %y) {
  %s = call double @llvm.sin.f64(double %x)
  %p = fmul double %x, %y
  %r = fadd double %s, %p
  ret double %r
}
declare double @llvm.sin.f64(double)
"""

IN_PLACE = """
define double @f(ptr %x, ptr %w, ptr %out, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %sum = phi double [ 0.0, %entry ], [ %more, %loop ]
  %px = getelementptr double, ptr %x, i64 %i
  %pw = getelementptr double, ptr %w, i64 %i
  %a = load double, ptr %px
  %b = load double, ptr %pw
  %q = fmul double %a, %a
  %v = fmul double %q, %b
  store double %v, ptr %px
  %more = fadd double %sum, %v
  %next = add i64 %i, 1
  %go = icmp slt i64 %next, %n
  br i1 %go, label %loop, label %done
done:
  store double %more, ptr %out
  ret double %more
}
"""

KINK = """
define double @f(double %x, double %y) {
  %c = fcmp ogt double %x, %y
  %r = select i1 %c, double %x, double %y
  %s = fmul double %r, 2.0
  ret double %s
}
"""


def scalar_case() -> Case:
    out = Activity.OUT
    return Case("scalar", SCALAR, "f", (Argument("x", F64, out), Argument("y", F64, out)), F64)


def memory_case() -> Case:
    three = PointerLayout(ArrayLayout(F64, 3))
    arguments = (
        Argument("x", three, Activity.DUP),
        Argument("w", three, Activity.CONST),
        Argument("out", PointerLayout(F64), Activity.DUP),
        Argument("n", IntegerLayout(64), Activity.CONST, values=(3,)),
    )
    return Case("memory", IN_PLACE, "f", arguments, F64)


def wide_case() -> Case:
    """Like memory_case, with more inputs than are judged component by component."""
    many = PointerLayout(ArrayLayout(F64, 20))
    arguments = (
        Argument("x", many, Activity.DUP),
        Argument("w", many, Activity.DUP),
        Argument("out", PointerLayout(StructLayout((F64, F64))), Activity.DUPNONEED),
        Argument("n", IntegerLayout(64), Activity.CONST, values=(20,)),
    )
    return Case("wide", IN_PLACE, "f", arguments, F64)


CASES: dict[str, Callable[[], Case]] = {"scalar": scalar_case, "memory": memory_case, "wide": wide_case}


def jobs_of(case: Case, points: int = 4, seed: int = 1) -> list[Job]:
    return plan(case, draw_points(case, points, seed), seed, ALL_REQUESTS)


def perfect(jobs: Sequence[Job]) -> list[Outcome]:
    """Answer all jobs rightly."""
    return [Outcome(OutcomeKind.VALUES, tuple(_answer(job, trial) for trial in job.trials)) for job in jobs]


def _answer(job: Job, trial: Trial) -> Values:
    case = job.case
    pointers = [argument.is_pointer for argument in case.arguments]
    if job.request.mode is Mode.PRIMAL:
        plain = evaluate(case, trial.point, (), number="float")
        return Values(plain.returned.values, primal=_memory(plain.memory, pointers))
    if job.request.mode is Mode.FORWARD:
        dual = evaluate(case, trial.point, trial.shadows, number="dual")
        return Values(
            returned=dual.returned.values if job.request.primal_return else (),
            tangents=tuple(t.values for t in dual.returned_tangents),
            primal=_memory(dual.memory, pointers),
            shadows=tuple(_memory(lane, pointers) for lane in dual.tangents),
        )
    inputs = [
        (i, k)
        for i, argument in enumerate(case.arguments)
        if argument.activity is not Activity.CONST
        for k, leaf in enumerate(argument.leaves)
        if leaf.is_float
    ]
    dual = evaluate(case, trial.point, tuple(unit_shadow(case, leaf) for leaf in inputs), number="dual")
    adjoints: list[tuple[Numbers, ...]] = []
    shadows: list[Shadow] = []
    for weights in trial.shadows:
        gradient = {}
        for lane, leaf in enumerate(inputs):
            total = sum(dual.returned_tangents[lane].values)
            for i, argument in enumerate(case.arguments):
                if argument.is_pointer and argument.activity is not Activity.CONST:
                    total += sum(w * t for w, t in zip(weights[i], dual.tangents[lane][i].values, strict=True))
            gradient[leaf] = total
        rows = [tuple(gradient.get((i, k), 0.0) for k in range(len(a.leaves))) for i, a in enumerate(case.arguments)]
        adjoints.append(tuple(() if p else row for row, p in zip(rows, pointers, strict=True)))
        shadows.append(tuple(row if p else () for row, p in zip(rows, pointers, strict=True)))
    returned = dual.returned.values if job.request.primal_return else ()
    return Values(returned, (), tuple(adjoints), _memory(dual.memory, pointers), tuple(shadows))


def _memory(measured: Sequence[object], pointers: Sequence[bool]) -> tuple[Numbers, ...]:
    return tuple(m.values if p else () for m, p in zip(measured, pointers, strict=True))  # type: ignore[attr-defined]


@pytest.fixture(scope="session")
def answered() -> dict[str, tuple[list[Job], list[Outcome]]]:
    """Every case with its jobs and their right answers."""
    found = {}
    for name, make in CASES.items():
        jobs = jobs_of(make())
        found[name] = (jobs, perfect(jobs))
    return found


@pytest.fixture(scope="session")
def kink() -> Case:
    out = Activity.OUT
    return Case("kink", KINK, "f", (Argument("x", F64, out), Argument("y", F64, out)), F64)


@pytest.fixture(scope="session")
def right_engine() -> Callable[[Sequence[Job]], list[Outcome]]:
    return perfect
