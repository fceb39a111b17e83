"""Entry points beside derivatives: hints change nothing, loops are written out, the rest is refused by name.

Each number expected here is derived by hand in the text above it.
"""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from adfuzz.ad import lower_module
from adfuzz.ad.other_entries import REFUSED
from adfuzz.engines import open_engine
from adfuzz.errors import Unsupported
from adfuzz.model import Activity, Argument, ArrayLayout, Case, FloatLayout, Job, Mode, PointerLayout, Request, Trial

COUNT = 8
BUFFER = PointerLayout(ArrayLayout(FloatLayout("f64"), COUNT))


@dataclass(frozen=True)
class Program:
    """A module whose @drive(input, output) calls entry points: what it is given, and what it must leave."""

    name: str
    text: str
    inputs: tuple[float, ...]
    outputs: tuple[float, ...]


STEPS = """
@enzyme_scheme = external global i32
@enzyme_checkpoint_region = external global i32
declare void @__enzyme_checkpoint_for(...)
declare void @_Z24__enzyme_checkpoint_whilez(...)
declare void @__enzyme_set_checkpointing(i32, i64)
declare void @__enzyme_ptr_size_hint(ptr, i64)
declare { double, double } @__enzyme_autodiff(...)
declare double @__enzyme_fwddiff(...)

define void @grow(i32 %i, ptr %p, double %h) {
  %x = load double, ptr %p
  %number = sitofp i32 %i to double
  %square = fmul double %x, %x
  %scaled = fmul double %square, %h
  %sum = fadd double %scaled, %number
  store double %sum, ptr %p
  ret void
}

define i32 @halve(ptr %p) {
  %x = load double, ptr %p
  %y = fmul double %x, 0.5
  store double %y, ptr %p
  %more = fcmp ogt double %y, 1.0
  %again = zext i1 %more to i32
  ret i32 %again
}

define void @drive(ptr %input, ptr %output) {
  %x = load double, ptr %input
  %h.at = getelementptr double, ptr %input, i64 1
  %h = load double, ptr %h.at
  %g = call { double, double } (...) @__enzyme_autodiff(ptr @f, double %x, double %h)
  store { double, double } %g, ptr %output
  %t = call double (...) @__enzyme_fwddiff(ptr @f, double %x, double 1.0, double %h, double 0.0)
  %third = getelementptr double, ptr %output, i64 2
  store double %t, ptr %third
  ret void
}
"""

NARROW = """
declare ptr @__enzyme_truncate_op_func(...)
declare ptr @_Z28__enzyme_truncate_mem_funcz(...)
declare double @__enzyme_truncate_mem_value(...)
declare double @__enzyme_expand_mem_value(double, i64, i64)
declare double @__enzyme_autodiff(...)

define internal double @less_one(double %x, i32 %n) {
  %y = fsub double %x, 1.0
  %again = icmp sgt i32 %n, 0
  br i1 %again, label %more, label %done
more:
  %m = sub i32 %n, 1
  %z = call double @less_one(double %x, i32 %m)
  %sum = fadd double %y, %z
  ret double %sum
done:
  ret double %y
}

define double @square_and_more(double %x, ptr %place) {
  store double 0.1, ptr %place
  %tenth = load double, ptr %place
  %square = fmul double %x, %x
  %sum = fadd double %square, %tenth
  %positive = fcmp ogt double %sum, 0.0
  %chosen = select i1 %positive, double %sum, double 1.0e300
  ret double %chosen
}
"""

CONVERGED = """
@enzyme_fp_state = external global i32
@enzyme_fp_reduction = external global i32
declare void @__enzyme_fixed_point(...)
declare { double, double } @__enzyme_autodiff(...)
declare double @__enzyme_fwddiff(...)
declare double @llvm.fabs.f64(double)

define i32 @step(ptr %z, double %p, ptr %q) {
  %old = load double, ptr %z
  %half = fmul double %old, 0.5
  %factor = load double, ptr %q
  %more = fmul double %p, %factor
  %new = fadd double %half, %more
  store double %new, ptr %z
  %change = fsub double %new, %old
  %size = call double @llvm.fabs.f64(double %change)
  %again = fcmp ogt double %size, 1.0e-15
  %result = zext i1 %again to i32
  ret i32 %result
}

define double @f(double %start, double %p, ptr %q) {
  %z = alloca double
  store double %start, ptr %z
  call void (...) @__enzyme_fixed_point(ptr @step, ptr @enzyme_fp_state, ptr %z, i64 8,
      ptr @enzyme_fp_reduction, double 1.0e-14, ARGUMENTS)
  store double 100.0, ptr %q
  %end = load double, ptr %z
  %square = fmul double %end, %end
  ret double %square
}

define void @drive(ptr %input, ptr %output) {
  %start = load double, ptr %input
  %second = getelementptr double, ptr %input, i64 1
  %p = load double, ptr %second
  %q = getelementptr double, ptr %input, i64 2
  %factor = load double, ptr %q
  %tangent = getelementptr double, ptr %output, i64 2
  store double 1.0, ptr %tangent
  %along = call double (...) @__enzyme_fwddiff(ptr @f, double %start, double 1.0, double %p, double 0.0, ptr %q,
      ptr %tangent)
  store double 0.0, ptr %tangent
  store double %factor, ptr %q
  %g = call { double, double } (...) @__enzyme_autodiff(ptr @f, double %start, double %p, ptr %q, ptr %tangent)
  store { double, double } %g, ptr %output
  %fourth = getelementptr double, ptr %output, i64 3
  store double %along, ptr %fourth
  store double %factor, ptr %q
  %primal = call double @f(double %start, double %p, ptr %q)
  %fifth = getelementptr double, ptr %output, i64 4
  store double %primal, ptr %fifth
  ret void
}
"""

PROGRAMS = (
    # z = z/2 + p·q ends at 2pq, whatever the start: the square is 4p²q², its slopes 0, 8pq² and 8p²q. p = 3, q = 0.5.
    Program("fixed_point", CONVERGED.replace("ARGUMENTS", "ptr %z, double %p, ptr %q"), (1.0, 3.0, 0.5),
            (0.0, 6.0, 36.0, 36.0, 9.0)),
    Program("fixed_point_state_first", CONVERGED.replace("ARGUMENTS", "double %p, ptr %q"), (1.0, 3.0, 0.5),
            (0.0, 6.0, 36.0, 36.0, 9.0)),
    # p is const: a step that nobody differentiates by it.
    Program("fixed_point_const", CONVERGED.replace("ARGUMENTS", "ptr %z, double 3.0, ptr %q"), (1.0, 0.0, 0.5),
            (0.0, 0.0, 36.0, 36.0, 9.0)),
    # 1 + 2⁻³⁰ is 1 in float: twice its difference to 1 is 0 there, 2⁻²⁹ in double; both slopes are 2.
    Program("truncated_operations", NARROW + """
define double @in_float(double %x) {
  %f = call ptr (...) @__enzyme_truncate_op_func(ptr @less_one, i64 64, i64 0, i64 32)
  %y = call double %f(double %x, i32 1)
  ret double %y
}

define void @drive(ptr %input, ptr %output) {
  %x = load double, ptr %input
  %narrow = call double @in_float(double %x)
  store double %narrow, ptr %output
  %second = getelementptr double, ptr %output, i64 1
  %full = call double @less_one(double %x, i32 1)
  store double %full, ptr %second
  %third = getelementptr double, ptr %output, i64 2
  %slope = call double (...) @__enzyme_autodiff(ptr @in_float, double %x)
  store double %slope, ptr %third
  ret void
}
""", (1.0 + 2.0**-30,), (0.0, 2.0**-29, 2.0)),
    # In half: 3 + 2⁻¹² is 3; 0.1 is 0.0999755859375; between 8 and 16 the numbers lie 2⁻⁷ apart: 9 + 13/128.
    Program("truncated_memory", NARROW + """
define void @drive(ptr %input, ptr %output) {
  %x = load double, ptr %input
  %narrow = call double (...) @__enzyme_truncate_mem_value(double %x, i64 64, i64 16)
  %f = call ptr (...) @_Z28__enzyme_truncate_mem_funcz(ptr @square_and_more, i64 64, i64 5, i64 10)
  %second = getelementptr double, ptr %output, i64 1
  %y = call double %f(double %narrow, ptr %second)
  %wide = call double @__enzyme_expand_mem_value(double %y, i64 64, i64 16)
  store double %wide, ptr %output
  %tenth = load double, ptr %second
  %tenth.wide = call double @__enzyme_expand_mem_value(double %tenth, i64 64, i64 16)
  store double %tenth.wide, ptr %second
  ret void
}
""", (3.0 + 2.0**-12,), (9.0 + 13.0 / 128.0, 0.0999755859375)),
    # With 3 bits of exponent and 7 of fraction, 1.1 is 141/128; its square is 155.3…/128, so 155/128; the slope is that
    # of a square at 141/128. 1e3 is more than 15.9375, the largest number; 0.0041 is 2.1 of the smallest, 2⁻⁹.
    Program("truncated_to_another_format", NARROW + """
define internal double @square(double %x) {
  %y = fmul double %x, %x
  ret double %y
}
define double @in_few_bits(double %x) {
  %f = call ptr (...) @__enzyme_truncate_op_func(ptr @square, i64 64, i64 3, i64 7)
  %y = call double %f(double %x)
  ret double %y
}

define void @drive(ptr %input, ptr %output) {
  %x = load double, ptr %input
  %y = call double @in_few_bits(double %x)
  store double %y, ptr %output
  %second = getelementptr double, ptr %output, i64 1
  %slope = call double (...) @__enzyme_autodiff(ptr @in_few_bits, double %x)
  store double %slope, ptr %second
  %third = getelementptr double, ptr %output, i64 2
  %large = call double (...) @__enzyme_truncate_mem_value(double 1.0e3, i64 64, i64 3, i64 7)
  store double %large, ptr %third
  %fourth = getelementptr double, ptr %output, i64 3
  %small = call double (...) @__enzyme_truncate_mem_value(double -0.0041, i64 64, i64 3, i64 7)
  store double %small, ptr %fourth
  ret void
}
""", (1.1,), (155.0 / 128.0, 282.0 / 128.0, float("inf"), -0.00390625)),
    # 1.5 (1 + 2⁻⁷) lies in the middle of two numbers with 7 bits of fraction, the even one is above; with 2⁻⁶⁰ less,
    # the nearest one is below: 1.5 + 2⁻⁷. Rounded to double first, the difference would be lost.
    Program("fused_in_another_format", NARROW + """
declare double @llvm.fma.f64(double, double, double)
define internal double @fused(double %x, double %y) {
  %r = call double @llvm.fma.f64(double 1.5, double %x, double %y)
  ret double %r
}

define void @drive(ptr %input, ptr %output) {
  %x = load double, ptr %input
  %at.y = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %at.y
  %f = call ptr (...) @_Z28__enzyme_truncate_mem_funcz(ptr @fused, i64 64, i64 9, i64 7)
  %r = call double %f(double %x, double %y)
  store double %r, ptr %output
  ret void
}
""", (1.0 + 2.0**-7, -(2.0**-60)), (1.5 + 2.0**-7,)),
    # x = 3, h = 0.5: 0.5·9 + 1 = 5.5, 0.5·5.5² + 2 = 17.125; ∂x = (2·0.5·5.5)(2·0.5·3) = 16.5;
    # ∂h = 5.5² + (2·0.5·5.5)·9 = 79.75. Index 1, then 2.
    Program("checkpoint_for", STEPS + """
define double @f(double %x, double %h) {
  %p = alloca double
  store double %x, ptr %p
  call void (...) @__enzyme_checkpoint_for(ptr @grow, i32 1, i32 2, ptr @enzyme_scheme, ptr null, ptr null,
      ptr @enzyme_checkpoint_region, ptr %p, i64 8, ptr %p, double %h)
  %r = load double, ptr %p
  ret double %r
}
""", (3.0, 0.5), (16.5, 79.75, 16.5)),
    # x = 6: 3, 1.5, 0.75, three halvings: ∂x = 1/8. The second argument has no part in it.
    Program("checkpoint_while", STEPS + """
define double @f(double %x, double %h) {
  %p = alloca double
  store double %x, ptr %p
  call void (...) @_Z24__enzyme_checkpoint_whilez(ptr @halve, ptr %p)
  %r = load double, ptr %p
  ret double %r
}
""", (6.0, 0.5), (0.125, 0.0, 0.125)),
    # No step: the identity.
    Program("checkpoint_for_no_step", STEPS + """
define double @f(double %x, double %h) {
  %p = alloca double
  store double %x, ptr %p
  call void (...) @__enzyme_checkpoint_for(ptr @grow, i32 1, i32 0, ptr %p, double %h)
  %r = load double, ptr %p
  ret double %r
}
""", (3.0, 0.5), (1.0, 0.0, 1.0)),
    # x·h = 1.5: hints change nothing.
    Program("hints", STEPS + """
define double @f(double %x, double %h) {
  %p = alloca double
  store double %x, ptr %p
  call void @__enzyme_ptr_size_hint(ptr %p, i64 8)
  call void @__enzyme_set_checkpointing(i32 1, i64 3)
  %r = load double, ptr %p
  %y = fmul double %r, %h
  ret double %y
}
""", (3.0, 0.5), (0.5, 3.0, 0.5)),
)  # fmt: skip


def job(program: Program) -> Job:
    arguments = tuple(Argument(name, BUFFER, Activity.CONST) for name in ("input", "output"))
    inputs = program.inputs + (0.0,) * (COUNT - len(program.inputs))
    request = Request(Mode.PRIMAL, (Activity.CONST,) * 2)
    return Job(
        Case(program.name, program.text, "drive", arguments, None), request, (Trial((inputs, (0.0,) * COUNT), ()),)
    )


def test_entry_points_beside_derivatives_give_what_is_derived_by_hand() -> None:
    engine = open_engine("core")
    try:
        outcomes = engine.run([job(program) for program in PROGRAMS])
    finally:
        engine.close()
    for program, outcome in zip(PROGRAMS, outcomes, strict=True):
        assert outcome.values, f"{program.name}: {outcome.message}"
        found = outcome.values[0].primal[1][: len(program.outputs)]
        assert found == pytest.approx(program.outputs, rel=1e-12, abs=1e-12), program.name


@pytest.mark.parametrize("name", REFUSED)
def test_entry_point_without_an_implementation_is_refused_by_name_and_place(name: str) -> None:
    text = f"declare double @_Z9mangled{name}z(...)\ndefine double @caller(ptr %p) {{\nhere:\n"
    text += f"  %r = call double (...) @_Z9mangled{name}z(ptr %p)\n  ret double %r\n}}\n"
    with pytest.raises(Unsupported) as caught:
        lower_module(text)
    assert caught.value.code == "entry-point"
    assert name in caught.value.what
    assert (caught.value.place.function, caught.value.place.block) == ("caller", "here")
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ("ptr @constant, i32 1, i32 0", "a shadow is asked for of what has none"),
        ("ptr @handlers, i32 1, i32 0", "a shadow is asked for of what has none"),
        ("ptr @variable, i32 %n, i32 0", "needs a constant width"),
        ("ptr @variable", r"\(context, address, lane\)"),
    ],
)
def test_shadow_that_cannot_be_had_is_refused(arguments: str, says: str) -> None:
    text = f"""
@constant = constant double 1.0
@variable = global double 1.0
@handlers = global [1 x ptr] [ptr @asks]
declare ptr @__enzyme_shadow(...)
define ptr @asks(i32 %n) {{
here:
  %r = call ptr (...) @__enzyme_shadow({arguments})
  ret ptr %r
}}"""
    with pytest.raises(Unsupported, match=says) as caught:
        lower_module(text)
    assert caught.value.place.block == "here"


def test_entry_point_in_a_table_stays_declared_for_who_links_one() -> None:
    lowered = lower_module("""@table = global [1 x ptr] [ptr @__enzyme_autodiff]
declare double @__enzyme_autodiff(...)
define double @f(double %x) {
  %r = fmul double %x, %x
  ret double %r
}
define double @g(double %x) {
  %r = call double (...) @__enzyme_autodiff(ptr @f, double %x)
  ret double %r
}
""")
    assert "declare double @__enzyme_autodiff(...)" in lowered and "call double (...)" not in lowered


def test_declaration_that_nobody_calls_is_no_refusal() -> None:
    assert "@kept" in lower_module("declare double @__enzyme_todense(...)\ndefine void @kept() {\n  ret void\n}\n")


@pytest.mark.parametrize(
    ("rest", "says"),
    [
        ('metadata !"enzyme_trace", ptr %p', "enzyme_likelihood is missing"),
        (
            'metadata !"enzyme_duplikelihood", ptr %p, ptr %p, metadata !"enzyme_trace", ptr %p',
            "'enzyme_duplikelihood'",
        ),
        ('double 1.0, metadata !"enzyme_trace", ptr %p, metadata !"enzyme_likelihood", ptr %p', "takes 1 arguments"),
    ],
)
def test_probabilistic_programs_that_are_not_understood_are_refused(rest: str, says: str) -> None:
    text = (
        "declare double @__enzyme_trace(...)\ndefine double @model(double %x) {\n  ret double %x\n}\n"
        f"define double @g(ptr %p) {{\n  %r = call double (...) @__enzyme_trace(ptr @model, double 1.0, {rest})\n"
        "  ret double %r\n}\n"
    )
    with pytest.raises(Unsupported, match=says):
        lower_module(text)


def test_steps_that_do_not_fit_are_refused() -> None:
    text = "declare void @__enzyme_checkpoint_for(...)\ndefine void @s(double %x) {\n  ret void\n}\n"
    text += "define void @f(double %x) {\n  call void (...) @__enzyme_checkpoint_for(ptr @s, i32 0, i32 1, double %x)\n"
    with pytest.raises(Unsupported, match="first parameter is the index"):
        lower_module(text + "  ret void\n}\n")


@pytest.mark.parametrize(
    ("body", "formats", "says"),
    [
        ("  %y = fmul double %x, %x\n", "i64 64, i64 8, i64 40", "there is no arithmetic"),
        ("  %y = fmul double %x, %x\n", "i64 32, i64 9, i64 7", "there is no arithmetic"),
        (
            "  %y = call double @llvm.vector.reduce.fadd.v2f64(double %x, <2 x double> splat (double 0.1))\n",
            "i64 64, i64 3, i64 4",
            "the operations in 'llvm.vector.reduce.fadd.v2f64'",
        ),
        ("  %y = call double @unknown(double %x)\n", "i64 64, i64 32", "'unknown', which has no body"),
        ("  %y = atomicrmw fadd ptr %p, double %x seq_cst\n", "i64 64, i64 32", "an atomic operation"),
        ("  %y = load double, ptr @table\n", "i64 64, i64 32", "memory of the module"),
    ],
)
def test_what_cannot_be_truncated_is_refused(body: str, formats: str, says: str) -> None:
    text = (
        "@table = constant double 0.1\ndeclare ptr @__enzyme_truncate_mem_func(...)\n"
        f"declare double @unknown(double)\ndefine double @f(double %x, ptr %p) {{\n{body}  ret double %y\n}}\n"
        f"define ptr @g() {{\n  %r = call ptr (...) @__enzyme_truncate_mem_func(ptr @f, {formats})\n  ret ptr %r\n}}\n"
    )
    with pytest.raises(Unsupported, match=says) as caught:
        lower_module(text)
    assert caught.value.code == "no-truncation"


@pytest.mark.parametrize(
    ("parameters", "arguments", "says"),
    [
        ("ptr %z", 'ptr %z, metadata !"enzyme_fp_control", ptr null', "'enzyme_fp_control' is not supported"),
        ("ptr %z", "ptr %z, double 1.0", "takes 1 arguments, 2 are passed"),
        ("ptr %z, ptr %y", "ptr %z, ptr %z", "the step must take the state once"),
        (
            "{ double, double } %s, ptr %z",
            "{ double, double } zeroinitializer, ptr %z",
            "numbers, integers and pointers",
        ),
    ],
)
def test_fixed_points_that_are_not_understood_are_refused(parameters: str, arguments: str, says: str) -> None:
    text = (
        f"declare void @__enzyme_fixed_point(...)\ndefine i1 @step({parameters}) {{\n  %x = load double, ptr %z\n"
        "  store double 0.0, ptr %z\n  %m = fcmp ogt double %x, 0.0\n  ret i1 %m\n}\n"
        'define void @f(ptr %z) {\n  call void (...) @__enzyme_fixed_point(ptr @step, metadata !"enzyme_fp_state", '
        f"ptr %z, i64 8, {arguments})\n  ret void\n}}\n"
    )
    with pytest.raises(Unsupported, match=says):
        lower_module(text)


DENSE = """
declare ptr @__enzyme_todense(...)
declare void @other(ptr)
define internal double @load(i64 %o, i64 %i) {
  ret double 1.0
}
define internal void @store(double %v, i64 %o, i64 %i) {
  ret void
}
define internal void @bad(float %v, i64 %o, i64 %i) {
  ret void
}
define double @f(ptr %p, i64 %i) {
  %d = call ptr (...) @__enzyme_todense(ptr @load, ptr @store, i64 %i)
  BODY
  ret double 0.0
}
"""


@pytest.mark.parametrize(
    ("body", "code", "says"),
    [
        ("store ptr %d, ptr %p", "sparse-pointer", "'store' lets it escape"),
        ("call void @other(ptr %d)", "sparse-pointer", "it is passed to other"),
        ("call void %p(ptr %d)", "sparse-pointer", "a function that is not known here"),
        ("%a = ptrtoint ptr %d to i64\n  store i64 %a, ptr %p", "sparse-pointer", "'ptrtoint' lets it escape"),
        ("%v = load volatile float, ptr %d", "sparse-pointer", "a float is loaded, which is no such number"),
        ("store i32 3, ptr %d", "sparse-pointer", "a i32 is stored, which is no such number"),
        ("call void @llvm.memset.p0.i64(ptr %d, i8 0, i64 12, i1 0)", "sparse-pointer", "a part of a number"),
        ("%e = call ptr (...) @__enzyme_todense(ptr @load, ptr @bad, i64 %i)", "bad-argument", "store(number, offset"),
        ("%e = call ptr (...) @__enzyme_todense(ptr @load, ptr @store)", "bad-argument", "the 0 arguments that follow"),
    ],
)
def test_dense_pointer_that_cannot_be_followed_is_refused(body: str, code: str, says: str) -> None:
    text = DENSE.replace("BODY", body)
    if "memset" in body:
        text += "declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)\n"
    with pytest.raises(Unsupported) as caught:
        lower_module(text)
    assert (caught.value.code, says in str(caught.value)) == (code, True), str(caught.value)


def test_primal_result_that_stands_nowhere_and_is_needed_is_refused() -> None:
    text = DENSE.replace("BODY", "%r = call double @g(ptr %d, ptr inttoptr (i64 1 to ptr))") + (
        "define internal double @g(ptr %d, ptr %p) noinline {\n  store double 2.0, ptr %p\n  store double 1.0, ptr %d\n"
        "  %v = load volatile double, ptr %p\n  ret double %v\n}\n"
    )
    with pytest.raises(Unsupported, match="the result that stands at a constant address is needed"):
        lower_module(text)


def test_dense_pointer_that_lives_on_in_the_next_round_is_refused() -> None:
    text = DENSE.split("define double @f", maxsplit=1)[0] + (
        "define void @f(ptr %p, i64 %n) {\nentry:\n  br label %loop\nloop:\n"
        "  %i = phi i64 [ 0, %entry ], [ %j, %loop ]\n"
        "  %before = phi ptr [ %p, %entry ], [ %d, %loop ]\n"
        "  %d = call ptr (...) @__enzyme_todense(ptr @load, ptr @store, i64 %i)\n"
        "  %v = load double, ptr %before\n  store double %v, ptr %d\n  %j = add i64 %i, 1\n"
        "  %more = icmp ult i64 %j, %n\n  br i1 %more, label %loop, label %end\nend:\n  ret void\n}\n"
    )
    with pytest.raises(Unsupported, match="the next round of a loop"):
        lower_module(text)


def test_draw_behind_a_pointer_is_refused() -> None:
    text = """
declare double @__enzyme_trace(...)
declare double @__enzyme_sample(...)
declare double @normal()
declare double @density(double)
define double @draws() {
  %r = call double (...) @__enzyme_sample(ptr @normal, ptr @density, ptr null)
  ret double %r
}
define double @model(ptr %f) {
  %r = call double %f()
  ret double %r
}
define double @g(ptr %p) {
  %r = call double (...) @__enzyme_trace(ptr @model, metadata !"enzyme_const", ptr PASSED, metadata !"enzyme_trace",
      ptr %p, metadata !"enzyme_likelihood", ptr %p)
  ret double %r
}"""
    with pytest.raises(Unsupported, match="through a pointer may draw") as caught:
        lower_module(text.replace("PASSED", "@draws"))
    assert caught.value.place.function.endswith("model")
    assert "traced" in lower_module(text.replace("PASSED", "@normal"))
