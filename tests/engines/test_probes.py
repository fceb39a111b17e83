"""Probes pass and read back every kind of argument, alone and many to a module."""

from __future__ import annotations

import importlib.util
import math
from collections.abc import Iterator

import pytest

from adfuzz.engines import Engine, open_engine
from adfuzz.model import (
    Activity,
    Argument,
    ArrayLayout,
    Case,
    FloatLayout,
    IntegerLayout,
    Job,
    Layout,
    Mode,
    Numbers,
    OutcomeKind,
    PointerLayout,
    Request,
    StructLayout,
    Trial,
    Values,
)

F64, F32, I32, I1 = FloatLayout("f64"), FloatLayout("f32"), IntegerLayout(32), IntegerLayout(1)
CONST, DUP, OUT = Activity.CONST, Activity.DUP, Activity.OUT
needs_enzyme = pytest.mark.skipif(
    importlib.util.find_spec("enzyme_ad") is None, reason="the wheel enzyme-ad is not installed"
)


@pytest.fixture(scope="module")
def core() -> Iterator[Engine]:
    engine = open_engine("core")
    yield engine
    engine.close()


@pytest.fixture(scope="module")
def enzyme() -> Iterator[Engine]:
    engine = open_engine("enzyme")
    yield engine
    engine.close()


def job(
    text: str, layouts: list[tuple[Layout, Activity]], returns: Layout | None, mode: Mode, point: tuple[Numbers, ...],
    *shadows: tuple[Numbers, ...], width: int = 1, primal: bool = False,
) -> Job:  # fmt: skip
    arguments = tuple(Argument(f"a{i}", layout, activity) for i, (layout, activity) in enumerate(layouts))
    case = Case("probe", text, "f", arguments, returns)
    request = Request(mode, tuple(activity for _, activity in layouts), width, primal)
    return Job(case, request, (Trial(point, shadows),) * 2)


def answer(engine: Engine, asked: Job) -> Values:
    (outcome,) = engine.run([asked])
    assert outcome.kind is OutcomeKind.VALUES, outcome.message
    first, second = outcome.values
    assert first == second
    return first


def primal(engine: Engine, text: str, layouts: list[Layout], returns: Layout | None, *point: Numbers) -> Values:
    return answer(engine, job(text, [(layout, CONST) for layout in layouts], returns, Mode.PRIMAL, point))


@pytest.mark.parametrize(
    ("kind", "ir"),
    [("f16", "half"), ("bf16", "bfloat"), ("f32", "float"), ("f64", "double"), ("f80", "x86_fp80"), ("f128", "fp128")],
)
def test_every_float_type_is_passed_and_returned(core: Engine, kind: str, ir: str) -> None:
    text = f"define {ir} @f({ir} %x, ptr %p) {{\n  %y = load {ir}, ptr %p\n  store {ir} %x, ptr %p\n  ret {ir} %y\n}}\n"
    layout = FloatLayout(kind)
    values = primal(core, text, [layout, PointerLayout(layout)], layout, (1.5,), (-2.25,))
    assert (values.returned, values.primal) == ((-2.25,), ((1.5,), (1.5,)))


def test_integers_and_booleans_are_passed_and_returned(core: Engine) -> None:
    text = (
        "define i32 @f(i1 zeroext %b, i48 %w, i8 signext %n) {\n  %x = trunc i48 %w to i32\n  %y = sext i8 %n to i32\n"
        "  %z = select i1 %b, i32 %x, i32 %y\n  ret i32 %z\n}\n"
    )
    layouts: list[Layout] = [I1, IntegerLayout(48), IntegerLayout(8)]
    assert primal(core, text, layouts, I32, (1,), (-5,), (7,)).returned == (-5,)
    assert primal(core, text, layouts, I32, (0,), (-5,), (-7,)).returned == (-7,)


def test_aggregates_and_vectors_are_passed_by_value(core: Engine) -> None:
    text = (
        "%S = type { double, i32 }\ndefine { double, i32 } @f(%S %s, <2 x float> %v) {\n"
        "  %x = extractvalue %S %s, 0\n  %n = extractvalue %S %s, 1\n  %a = extractelement <2 x float> %v, i32 1\n"
        "  %b = fpext float %a to double\n  %c = fadd double %x, %b\n"
        "  %r = insertvalue { double, i32 } poison, double %c, 0\n"
        "  %t = insertvalue { double, i32 } %r, i32 %n, 1\n  ret { double, i32 } %t\n}\n"
    )
    struct = StructLayout((F64, I32))
    values = primal(core, text, [struct, ArrayLayout(F32, 2)], struct, (1.5, -3), (0.25, 0.5))
    assert values.returned == (2.0, -3)


def test_byval_sret_and_calling_conventions_are_honoured(core: Engine) -> None:
    text = (
        "%S = type { double, double }\n"
        "define fastcc void @f(ptr sret(%S) %r, ptr byval(%S) align 8 %s, double inreg %x) {\n"
        "  %a = load double, ptr %s\n  %b = fmul double %a, %x\n  store double %b, ptr %r\n"
        "  store double 99.0, ptr %s\n  %q = getelementptr double, ptr %r, i64 1\n  store double %x, ptr %q\n"
        "  ret void\n}\n"
    )
    pair = PointerLayout(StructLayout((F64, F64)))
    values = primal(core, text, [pair, pair, F64], None, (0.0, 0.0), (2.0, 3.0), (4.0,))
    assert values.primal == ((8.0, 4.0), (2.0, 3.0), (4.0,))


def test_nested_pointers_are_followed_and_null_stays_null(core: Engine) -> None:
    text = (
        "define i1 @f(ptr %p) {\n  %q = load ptr, ptr %p\n  %x = load double, ptr %q\n"
        "  %y = fadd double %x, 1.0\n  store double %y, ptr %q\n  %n = getelementptr ptr, ptr %p, i64 1\n"
        "  %m = load ptr, ptr %n\n  %z = icmp eq ptr %m, null\n  ret i1 %z\n}\n"
    )
    layout = PointerLayout(StructLayout((PointerLayout(ArrayLayout(F64, 2)), PointerLayout(None))))
    values = primal(core, text, [layout], I1, (1.0, 2.0))
    assert (values.returned, values.primal) == ((1,), ((2.0, 2.0),))


def test_nan_and_infinities_travel(core: Engine) -> None:
    text = "define double @f(double %x) {\n  %y = fsub double %x, %x\n  ret double %y\n}\n"
    (outcome,) = core.run([job(text, [(F64, CONST)], F64, Mode.PRIMAL, ((math.inf,),))])
    assert math.isnan(outcome.values[0].returned[0])
    doubled = text.replace("fsub", "fadd")
    assert primal(core, doubled, [F64], F64, (math.inf,)).returned == (math.inf,)


def test_cases_with_the_same_symbols_share_a_module(core: Engine) -> None:
    def case(constant: float) -> Job:
        text = (
            "$h = comdat any\n%T = type { double }\n"
            f"@g = global %T {{ double {constant} }}\n"
            "define linkonce_odr double @h(double %x) comdat {\n  %c = load double, ptr @g\n"
            "  %y = fadd double %x, %c\n  ret double %y\n}\n"
            "define double @f(double %x) {\n  %y = call double @h(double %x)\n  ret double %y\n}\n"
        )
        return job(text, [(F64, CONST)], F64, Mode.PRIMAL, ((1.0,),))

    outcomes = core.run([case(float(k)) for k in range(30)])
    assert [outcome.values[0].returned for outcome in outcomes] == [(1.0 + k,) for k in range(30)]


def test_processor_specific_attributes_do_not_change_results(core: Engine) -> None:
    text = (
        "define double @f(double %x, double %y, double %z) #0 {\n  %a = fmul contract double %x, %y\n"
        "  %b = fadd contract double %a, %z\n  ret double %b\n}\n"
        'attributes #0 = { "target-cpu"="haswell" "target-features"="+avx2,+fma" }\n'
    )
    x, y, z = 1.0 + 2.0**-30, 1.0 - 2.0**-30, -1.0
    assert primal(core, text, [F64] * 3, F64, (x,), (y,), (z,)).returned == (x * y + z,)


def test_odd_names_are_quoted(core: Engine) -> None:
    text = 'define double @"my f\\22"(double %x) {\n  ret double %x\n}\n'
    case = Case("odd", text, 'my f"', (Argument("x", F64, OUT),), F64)
    (outcome,) = core.run([Job(case, Request(Mode.PRIMAL, (OUT,)), (Trial(((2.0,),), ()),))])
    assert outcome.values[0].returned == (2.0,)


def test_a_case_that_llvm_cannot_read_is_refused(core: Engine) -> None:
    broken = job("define double @f(double %x) {\n  ret double %y\n}\n", [(F64, OUT)], F64, Mode.PRIMAL, ((1.0,),))
    (outcome,) = core.run([broken])
    assert (outcome.kind, outcome.phase) == (OutcomeKind.REFUSED, "probe")


MEMORY = (
    "define double @f(ptr %p, double %y) {\n  %x = load double, ptr %p\n  %a = fmul double %x, %x\n"
    "  %b = fmul double %a, %y\n  store double %b, ptr %p\n  ret double %a\n}\n"
)
BUFFER = PointerLayout(ArrayLayout(F64, 2))


@needs_enzyme
@pytest.mark.parametrize("mode", [Mode.REVERSE, Mode.SPLIT])
@pytest.mark.parametrize("width", [1, 3])
def test_reverse_modes_transpose_memory_and_return_derivatives(enzyme: Engine, mode: Mode, width: int) -> None:
    lanes = [((10.0 * (lane + 1), 20.0), (0.0,)) for lane in range(width)]
    asked = job(MEMORY, [(BUFFER, DUP), (F64, OUT)], F64, mode, ((3.0, 7.0), (5.0,)), *lanes, width=width)
    values = answer(enzyme, asked)
    assert values.primal == ((45.0, 7.0), (5.0,))
    for lane in range(width):
        seed = 10.0 * (lane + 1)
        assert values.shadows[lane] == ((6.0 + 30.0 * seed, 20.0), ())
        assert values.adjoints[lane] == ((), (9.0 * seed,))


@needs_enzyme
@pytest.mark.parametrize("primal_return", [False, True])
@pytest.mark.parametrize("width", [1, 3])
def test_forward_gives_tangents_of_result_and_memory(enzyme: Engine, width: int, primal_return: bool) -> None:
    lanes = [((10.0 * (lane + 1), 20.0), (1.0,)) for lane in range(width)]
    asked = job(
        MEMORY, [(BUFFER, DUP), (F64, DUP)], F64, Mode.FORWARD, ((3.0, 7.0), (5.0,)), *lanes,
        width=width, primal=primal_return,
    )  # fmt: skip
    values = answer(enzyme, asked)
    assert values.returned == ((9.0,) if primal_return else ())
    for lane in range(width):
        seed = 10.0 * (lane + 1)
        assert values.tangents[lane] == (6.0 * seed,)
        assert values.shadows[lane] == ((30.0 * seed + 9.0, 20.0), (1.0,))


@needs_enzyme
def test_shadows_of_nested_pointers_point_to_shadows(enzyme: Engine) -> None:
    text = (
        "define void @f(ptr %p) {\n  %q = load ptr, ptr %p\n  %x = load double, ptr %q\n  %y = fmul double %x, %x\n"
        "  store double %y, ptr %q\n  ret void\n}\n"
    )
    layout = PointerLayout(StructLayout((PointerLayout(F64), I32)))
    values = answer(enzyme, job(text, [(layout, DUP)], None, Mode.REVERSE, ((3.0, 8),), ((2.0, 0),)))
    assert (values.primal, values.shadows) == (((9.0, 8),), (((12.0, 8),),))


@needs_enzyme
def test_a_refusal_is_told_with_its_message_and_its_neighbours_survive(enzyme: Engine) -> None:
    bad = (
        "declare double @unknown_function(double)\ndefine double @f(double %x) {\n"
        "  %y = call double @erfinv_unknown(double %x)\n  ret double %y\n}\ndeclare double @erfinv_unknown(double)\n"
    )
    square = "define double @f(double %x) {\n  %y = fmul double %x, %x\n  ret double %y\n}\n"
    jobs = [job(text, [(F64, OUT)], F64, Mode.REVERSE, ((3.0,),), ((0.0,),)) for text in (square, bad, square + ";")]
    first, refused, last = enzyme.run(jobs)
    assert refused.kind is OutcomeKind.REFUSED
    assert "erfinv_unknown" in refused.message
    assert first.values[0].adjoints == last.values[0].adjoints == (((6.0,),),)


@needs_enzyme
@pytest.mark.parametrize("width", [1, 2])
def test_forward_split_agrees_with_forward(enzyme: Engine, width: int) -> None:
    lanes = [((10.0 * (lane + 1), 20.0), (1.0,)) for lane in range(width)]
    asked = job(MEMORY, [(BUFFER, DUP), (F64, DUP)], F64, Mode.FORWARD_SPLIT, ((3.0, 7.0), (5.0,)), *lanes, width=width)
    values = answer(enzyme, asked)
    assert values.returned == (9.0,)
    for lane in range(width):
        assert values.tangents[lane] == (60.0 * (lane + 1),)


@needs_enzyme
def test_batch_lanes_have_their_own_inputs_and_results(enzyme: Engine) -> None:
    text = (
        "define double @f(double %x, double %y) {\n  %z = fmul double %x, %y\n  %w = fadd double %z, %x\n"
        "  ret double %w\n}\n"
    )
    lanes = [((2.0,), (0.0,)), ((3.0,), (0.0,)), ((5.0,), (0.0,))]
    asked = job(text, [(F64, DUP), (F64, CONST)], F64, Mode.BATCH, ((0.0,), (10.0,)), *lanes, width=3)
    assert answer(enzyme, asked).tangents == ((22.0,), (33.0,), (55.0,))


def test_a_returned_pointer_is_refused_where_it_cannot_be_read(core: Engine) -> None:
    text = "define ptr @f(ptr %p) {\n  ret ptr %p\n}\n"
    (followed,) = core.run([job(text, [(BUFFER, CONST)], BUFFER, Mode.PRIMAL, ((1.0, 2.0),))])
    assert followed.kind is OutcomeKind.REFUSED
    opaque = answer(core, job(text, [(BUFFER, CONST)], PointerLayout(None), Mode.PRIMAL, ((1.0, 2.0),)))
    assert opaque.returned == ()


COUNTER = """
@calls = internal global i32 0
@names = internal global [2 x ptr] [ptr @calls, ptr null]
@last = thread_local global double 7.0
define double @f(double %x) {
  %n = load i32, ptr @calls
  %m = add i32 %n, 1
  store i32 %m, ptr @calls
  %w = sitofp i32 %m to double
  %r = fmul double %x, %w
  ret double %r
}
"""


def test_each_run_is_the_first(core: Engine) -> None:
    """Variables that keep their values from call to call (counters, seeds, caches) begin anew."""
    assert primal(core, COUNTER, [F64], F64, (3.0,)).returned == (3.0,)
    found = answer(core, job(COUNTER, [(F64, DUP)], F64, Mode.FORWARD, ((3.0,),), ((1.0,),)))
    assert found.tangents == ((1.0,),)


def test_variables_of_a_thread_are_variables(core: Engine) -> None:
    text = """
@count = internal thread_local(localexec) unnamed_addr global double 0.0
declare ptr @llvm.threadlocal.address.p0(ptr)
define double @f(double %x) {
  %at = tail call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @count)
  %old = load double, ptr %at
  %new = fadd double %old, %x
  store double %new, ptr %at
  ret double %new
}
"""
    assert primal(core, text, [F64], F64, (3.0,)).returned == (3.0,)


@needs_enzyme
def test_each_run_of_enzyme_is_the_first(enzyme: Engine) -> None:
    assert primal(enzyme, COUNTER, [F64], F64, (3.0,)).returned == (3.0,)
