"""Every way a derivative or a compiler can misbehave is an Outcome of its own, and harms nobody else in its batch."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from dataclasses import replace

import pytest

from adfuzz.engines.native import NativeEngine
from adfuzz.jit.protocol import Settings
from adfuzz.model import (
    Activity,
    Argument,
    ArrayLayout,
    Case,
    FloatLayout,
    Job,
    Mode,
    Outcome,
    OutcomeKind,
    PointerLayout,
    Request,
    Trial,
)

F64 = FloatLayout("f64")
SETTINGS = Settings(compile_seconds=3.0, run_seconds=0.7)
GOOD = "define double @f(double %x) {\n  %y = fmul double %x, %x\n  ret double %y\n}\n"
MISBEHAVIOUR = {
    "a null pointer": (
        "define double @f(double %x) {\n  %y = load volatile double, ptr inttoptr (i64 16 to ptr)\n  ret double %y\n}",
        OutcomeKind.CRASHED,
        "SIGSEGV at address 0x10",
    ),
    "an endless loop": (
        "define double @f(double %x) {\n  br label %l\nl:\n  %v = load volatile double, ptr @g\n  br label %l\n}\n"
        "@g = global double 0.0",
        OutcomeKind.HUNG,
        "ran out of time",
    ),
    "endless recursion": (
        "define double @f(double %x) {\n  %a = alloca [64 x double]\n  store volatile double %x, ptr %a\n"
        "  %y = call double @f(double %x)\n  %z = load volatile double, ptr %a\n  %w = fadd double %y, %z\n"
        "  ret double %w\n}",
        OutcomeKind.CRASHED,
        "SIGSEGV",
    ),
    "an abort": (
        "declare void @abort()\ndefine double @f(double %x) {\n  call void @abort()\n  ret double %x\n}",
        OutcomeKind.CRASHED,
        "SIGABRT",
    ),
    "an integer division by zero": (
        "@zero = global i32 0\ndefine double @f(double %x) {\n  %z = load volatile i32, ptr @zero\n"
        "  %n = load volatile i32, ptr @zero\n  %i = sdiv i32 %n, %z\n"
        "  %y = sitofp i32 %i to double\n  ret double %y\n}",
        OutcomeKind.CRASHED,
        "SIGFPE",
    ),
    "an exit": (
        "declare void @_exit(i32)\ndefine double @f(double %x) {\n  call void @_exit(i32 0)\n  ret double %x\n}",
        OutcomeKind.CRASHED,
        "exited with status 0",
    ),
    "a changed rounding mode": (
        "define double @f(double %x) {\n  %m = alloca i32\n  store i32 24448, ptr %m\n"
        "  call void @llvm.x86.sse.ldmxcsr(ptr %m)\n  ret double %x\n}\ndeclare void @llvm.x86.sse.ldmxcsr(ptr)",
        OutcomeKind.DAMAGED,
        "MXCSR changed",
    ),
    "a changed x87 control word": (
        "define double @f(double %x) {\n  %m = alloca i16\n  store i16 639, ptr %m\n"
        '  call void asm sideeffect "fldcw $0", "*m"(ptr elementtype(i16) %m)\n  ret double %x\n}',
        OutcomeKind.DAMAGED,
        "x87 control word changed",
    ),
    "an unresolved symbol": (
        "declare double @no_such_thing(double)\ndefine double @f(double %x) {\n"
        "  %y = call double @no_such_thing(double %x)\n  ret double %y\n}",
        OutcomeKind.REFUSED,
        "unresolved symbol no_such_thing",
    ),
}


def job(text: str, trials: int = 2) -> Job:
    case = Case("planted", text, "f", (Argument("x", F64, Activity.OUT),), F64)
    return Job(case, Request(Mode.PRIMAL, (Activity.OUT,)), (Trial(((3.0,),), ()),) * trials)


def reverse(planted: Job) -> Job:
    return replace(planted, request=Request(Mode.REVERSE, (Activity.OUT,)), trials=(Trial(((3.0,),), (((0.0,),),)),))


def store_job(offset: int, *, trials: int, start: int = 0) -> Job:
    """A store of `offset` doubles beyond the start of a buffer of three."""
    text = (
        f"define void @f(ptr %p) {{\n  %q = getelementptr double, ptr %p, i64 {offset}\n"
        "  store double 1.0, ptr %q\n  ret void\n}\n"
    )
    layout = PointerLayout(ArrayLayout(F64, 3))
    case = Case("planted", text, "f", (Argument("p", layout, Activity.DUP),), None)
    return Job(case, Request(Mode.PRIMAL, (Activity.DUP,)), (Trial(((1.0, 2.0, 3.0),), ()),) * trials)


@pytest.fixture(scope="module")
def engine() -> Iterator[NativeEngine]:
    native = NativeEngine("planted", SETTINGS)
    yield native
    native.close()


def assert_good(outcome: Outcome) -> None:
    assert outcome.kind is OutcomeKind.VALUES, outcome.message
    assert [v.returned for v in outcome.values] == [(9.0,)] * len(outcome.values)


@pytest.mark.parametrize("name", MISBEHAVIOUR)
def test_misbehaviour_is_told_apart_and_its_neighbours_survive(engine: NativeEngine, name: str) -> None:
    text, kind, message = MISBEHAVIOUR[name]
    before, bad, after = engine.run([job(GOOD), job(text), job(GOOD + "; another")])
    assert (bad.kind, message in bad.message) == (kind, True), bad
    assert_good(before)
    assert_good(after)


def test_all_misbehaviour_in_one_batch_is_attributed(engine: NativeEngine) -> None:
    jobs = [job(GOOD), *(job(text) for text, _, _ in MISBEHAVIOUR.values()), job(GOOD + "; last")]
    outcomes = engine.run(jobs)
    assert [o.kind for o in outcomes[1:-1]] == [kind for _, kind, _ in MISBEHAVIOUR.values()]
    assert_good(outcomes[0])
    assert_good(outcomes[-1])


def test_a_store_just_behind_a_buffer_hits_the_guard_page_or_the_canary(engine: NativeEngine) -> None:
    for trials in (1, 2):
        (outcome,) = engine.run([store_job(3, trials=trials)])
        assert outcome.kind is OutcomeKind.DAMAGED
        assert "'*p'" in outcome.message


def test_a_store_just_before_a_buffer_is_damage(engine: NativeEngine) -> None:
    for trials in (1, 2):
        (outcome,) = engine.run([store_job(-1, trials=trials)])
        assert outcome.kind is OutcomeKind.DAMAGED
        assert "'*p'" in outcome.message


def test_stores_inside_a_buffer_are_no_damage(engine: NativeEngine) -> None:
    for offset in range(3):
        (outcome,) = engine.run([store_job(offset, trials=4)])
        assert outcome.kind is OutcomeKind.VALUES
        assert all(values.primal[0][offset] == 1.0 for values in outcome.values)


def test_a_canary_names_buffer_and_offset(engine: NativeEngine) -> None:
    (outcome,) = engine.run([store_job(17, trials=2)])
    assert outcome.kind is OutcomeKind.DAMAGED
    assert "'*p'" in outcome.message


@pytest.mark.parametrize(
    ("lowerer", "kind", "message"),
    [
        ("right", OutcomeKind.VALUES, ""),
        ("invalid", OutcomeKind.INVALID, "double"),
        ("not_dominated", OutcomeKind.INVALID, "dominate"),
        ("unresolved", OutcomeKind.REFUSED, "unresolved symbol no_such_function"),
        ("refuse", OutcomeKind.REFUSED, "error[planted]: this is not covered"),
        ("internal", OutcomeKind.CRASHED, "an invariant does not hold"),
        ("bug", OutcomeKind.CRASHED, "IndexError"),
        ("endless", OutcomeKind.HUNG, "ran out of time (lower)"),
        ("segfault", OutcomeKind.CRASHED, "SIGSEGV at address 0x8 (lower)"),
        ("abort", OutcomeKind.CRASHED, "LLVM ERROR: planted"),
        ("leave", OutcomeKind.CRASHED, "exited with status 3"),
    ],
)
def test_a_compiler_that_misbehaves_is_told_apart(lowerer: str, kind: OutcomeKind, message: str) -> None:
    settings = replace(SETTINGS, lowerer=f"tests.engines.planted_lowerers:{lowerer}", compile_seconds=1.0)
    native = NativeEngine("planted", settings)
    try:
        good, bad = native.run([job(GOOD), reverse(job(GOOD))])
        assert_good(good)
        assert (bad.kind, message in bad.message) == (kind, True), bad
        if kind is OutcomeKind.VALUES:
            assert bad.values[0].adjoints == (((6.0,),),)
    finally:
        native.close()


def test_what_a_compiler_remembers_from_run_to_run_shows() -> None:
    """Only the program's own variables begin anew with each run."""
    native = NativeEngine("planted", replace(SETTINGS, lowerer="tests.engines.planted_lowerers:remembers"))
    asked = reverse(job(GOOD))
    try:
        (outcome,) = native.run([replace(asked, trials=asked.trials[:1] * 3)])
        assert [values.adjoints for values in outcome.values] == [(((6.0 * run,),),) for run in (1, 2, 3)]
    finally:
        native.close()


def test_a_worker_that_is_killed_is_replaced(engine: NativeEngine) -> None:
    assert_good(engine.run([job(GOOD)])[0])
    first = engine.worker.process_id
    assert first is not None
    os.kill(first, signal.SIGKILL)
    assert_good(engine.run([job(GOOD)])[0])
    assert engine.worker.process_id != first


def test_a_recycled_worker_gives_the_same_values() -> None:
    native = NativeEngine("planted", replace(SETTINGS, recycle=1))
    try:
        for _ in range(2):
            assert_good(native.run([job(GOOD)])[0])
            assert native.worker.process_id is None
    finally:
        native.close()
