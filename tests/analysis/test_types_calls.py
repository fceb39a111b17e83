"""Type analysis across functions: helpers, recursion, function pointers, TBAA tags, messages, independence of order."""

from __future__ import annotations

import pytest

from adfuzz.analysis.types import TypeAnalysis
from adfuzz.ir import llvm
from adfuzz.ir.instructions import Call
from adfuzz.ir.module import Function, Module
from adfuzz.ir.values import Value

HEAD = """
target datalayout = "e-m:e-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare ptr @malloc(i64)
"""
COPY_HELPER = """
define internal void @copy(ptr %to, ptr %from) noinline {
  %w = load i64, ptr %from
  store i64 %w, ptr %to
  ret void
}
"""
CALLER = (
    COPY_HELPER
    + """
define void @f(ptr %a, ptr %b, ptr %c, ptr %d) {
  call void @copy(ptr %b, ptr %a)
  call void @copy(ptr %d, ptr %c)
  %x = load double, ptr %b
  %i = load i64, ptr %d
  %g = getelementptr i8, ptr %a, i64 %i
  ret void
}
"""
)


def analyse(text: str, *roots: str) -> tuple[TypeAnalysis, Module]:
    module = llvm.load_text(HEAD + text)
    return TypeAnalysis(module, [module.function(name) for name in roots or ("f",)]), module


def named(function: Function, name: str) -> Value:
    return next(value for value in (*function.arguments, *function.instructions) if value.name == name)


def test_helper_does_not_mix_what_its_callers_pass() -> None:
    analysis, module = analyse(CALLER)
    f = module.function("f")
    assert str(analysis.region(named(f, "a"), 8)) == "[0: float:double]"
    assert str(analysis.region(named(f, "c"), 8)) == "[0: integer]"


def test_value_in_helper_is_mixed_for_all_call_sites_and_exact_for_one() -> None:
    analysis, module = analyse(CALLER)
    moved = named(module.function("copy"), "w")
    calls = [i for i in module.function("f").instructions if isinstance(i, Call)]
    assert str(analysis.kind(moved)) == "mixed"
    assert [str(analysis.kind(moved, (call,))) for call in calls] == ["float:double", "integer"]


def test_evidence_in_a_callee_reaches_the_caller() -> None:
    analysis, module = analyse(
        """
define internal double @get(ptr %p) { %x = load double, ptr %p  ret double %x }
define void @f(ptr %a, ptr %b) {
  call void @llvm.memcpy.p0.p0.i64(ptr %b, ptr %a, i64 8, i1 false)
  %x = call double @get(ptr %b)
  ret void
}
""".replace("{ %x", "{\n %x").replace("ptr %p  ret double %x }", "ptr %p\n ret double %x\n}")
    )
    assert str(analysis.region(named(module.function("f"), "a"), 8)) == "[0: float:double]"


def test_bits_passed_and_returned_as_integers_are_floats() -> None:
    analysis, module = analyse(
        """
define internal i64 @flip(i64 %w) {
  %r = xor i64 %w, -9223372036854775808
  ret i64 %r
}
define double @f(double %x) {
  %w = bitcast double %x to i64
  %r = call i64 @flip(i64 %w)
  %y = bitcast i64 %r to double
  ret double %y
}
"""
    )
    assert str(analysis.kind(module.function("flip").arguments[0])) == "float:double"
    assert str(analysis.kind(named(module.function("f"), "r"))) == "float:double"


def test_recursive_function_gets_one_answer() -> None:
    analysis, module = analyse(
        """
define internal void @walk(ptr %p, i64 %n) {
  %end = icmp eq i64 %n, 0
  br i1 %end, label %out, label %more
more:
  %w = load i64, ptr %p
  store i64 %w, ptr %p
  %q = getelementptr i8, ptr %p, i64 8
  %m = add i64 %n, -1
  call void @walk(ptr %q, i64 %m)
  br label %out
out:
  ret void
}
define void @f(ptr %a, i64 %n) {
  call void @walk(ptr %a, i64 %n)
  %x = load double, ptr %a
  ret void
}
"""
    )
    assert str(analysis.kind(named(module.function("walk"), "w"))) == "float:double"
    assert str(analysis.region(named(module.function("f"), "a"), 64)) == "[from 0 every 8: {0: float:double}]"


def test_function_called_through_a_table_of_pointers_is_reached() -> None:
    analysis, module = analyse(
        """
@table = internal constant [2 x ptr] [ptr @one, ptr @two]
define internal void @one(ptr %p) {
  %x = load double, ptr %p
  ret void
}
define internal void @two(ptr %p) {
  ret void
}
define void @f(ptr %a, ptr %b, i64 %i) {
  call void @llvm.memcpy.p0.p0.i64(ptr %b, ptr %a, i64 8, i1 false)
  %s = getelementptr [2 x ptr], ptr @table, i64 0, i64 %i
  %g = load ptr, ptr %s
  call void %g(ptr %b)
  ret void
}
"""
    )
    assert str(analysis.region(named(module.function("f"), "a"), 8)) == "[0: float:double]"


def test_allocator_wrapper_gives_each_caller_its_own_memory() -> None:
    analysis, module = analyse(
        """
define internal ptr @new(i64 %n) noinline {
  %p = call ptr @malloc(i64 %n)
  ret ptr %p
}
define void @f(ptr %a) {
  %p = call ptr @new(i64 8)
  %q = call ptr @new(i64 8)
  store double 1.0, ptr %p
  store i64 7, ptr %q
  ret void
}
"""
    )
    f = module.function("f")
    assert str(analysis.region(named(f, "p"), 8)) == "[0: float:double]"
    assert str(analysis.region(named(f, "q"), 8)) == "[0: integer]"


def test_openmp_arguments_reach_the_outlined_function() -> None:
    analysis, module = analyse(
        """
declare void @__kmpc_fork_call(ptr, i32, ptr, ...)
define internal void @outlined(ptr %g, ptr %t, ptr %x) {
  %w = load i64, ptr %x
  ret void
}
define void @f(ptr %a) {
  call void (ptr, i32, ptr, ...) @__kmpc_fork_call(ptr null, i32 1, ptr @outlined, ptr %a)
  %x = load double, ptr %a
  ret void
}
"""
    )
    assert str(analysis.kind(named(module.function("outlined"), "w"))) == "float:double"


TAGS = """
!0 = !{!"root"}
!1 = !{!"omnipotent char", !0, i64 0}
!2 = !{!"double", !1, i64 0}
!3 = !{!2, !2, i64 0}
!4 = !{!"long", !1, i64 0}
!5 = !{!4, !4, i64 0}
!6 = !{!"p1 double", !7, i64 0}
!7 = !{!"any pointer", !1, i64 0}
!8 = !{!"s", !4, i64 0, !2, i64 8, !6, i64 16}
!9 = !{!8, !4, i64 0}
!10 = !{i64 0, i64 8, !5, i64 8, i64 24, !3}
!11 = !{!1, !1, i64 0}
"""


@pytest.mark.parametrize(
    ("tag", "expected"), [("!3", "float:double"), ("!5", "integer"), ("!11", "unknown"), ("!9", "integer")]
)
def test_access_tag_tells_the_kind(tag: str, expected: str) -> None:
    lines = f"%w = load i64, ptr %a, !tbaa {tag}\n store i64 %w, ptr %b\n ret void"
    text = f"define void @f(ptr %a, ptr %b) {{\n {lines}\n}}\n"
    analysis, module = analyse(text + TAGS)
    assert str(analysis.kind(named(module.function("f"), "w"))) == expected


def test_float_copied_to_an_integer_variable_stays_a_float() -> None:
    text = """define double @f(double %x) {
  %d = alloca double
  %i = alloca i64
  store double %x, ptr %d, !tbaa !3
  call void @llvm.memcpy.p0.p0.i64(ptr %i, ptr %d, i64 8, i1 false)
  %w = load i64, ptr %i, !tbaa !5
  %v = xor i64 %w, -9223372036854775808
  store i64 %v, ptr %i, !tbaa !5
  call void @llvm.memcpy.p0.p0.i64(ptr %d, ptr %i, i64 8, i1 false)
  %y = load double, ptr %d, !tbaa !3
  ret double %y
}
"""
    analysis, module = analyse(text + TAGS)
    assert str(analysis.kind(named(module.function("f"), "v"))) == "float:double"


def test_struct_path_tag_tells_the_whole_struct() -> None:
    text = "define void @f(ptr %a) {\n %w = load i64, ptr %a, !tbaa !9\n ret void\n}\n"
    analysis, module = analyse(text + TAGS)
    region = analysis.region(named(module.function("f"), "a"), 24)
    assert str(region) == "[0: integer, 8: float:double, 16: pointer]"


def test_tag_of_a_struct_copy_tells_its_fields() -> None:
    text = """define void @f(ptr %a, ptr %b) {
  call void @llvm.memcpy.p0.p0.i64(ptr %b, ptr %a, i64 32, i1 false), !tbaa.struct !10
  ret void
}
"""
    analysis, module = analyse(text + TAGS)
    region = analysis.region(named(module.function("f"), "a"), 32)
    assert str(region) == "[0: integer, 8: float:double, 16: float:double, 24: float:double]"


@pytest.mark.parametrize("size", [8, 16, 24, 80])
def test_scalar_tag_of_a_copy_tells_all_of_it(size: int) -> None:
    text = f"""define void @f(ptr %a, ptr %b) {{
  call void @llvm.memcpy.p0.p0.i64(ptr %b, ptr %a, i64 {size}, i1 false), !tbaa !3
  ret void
}}
!0 = !{{!"Simple C/C++ TBAA"}}
!1 = !{{!"omnipotent char", !0, i64 0}}
!2 = !{{!"double", !1, i64 0}}
!3 = !{{!2, !2, i64 0}}
"""
    analysis, module = analyse(text)
    region = analysis.region(named(module.function("f"), "a"), size)
    assert region.covers(size)
    assert {str(kind) for kind in region.kinds} == {"float:double"}


def test_explanation_of_a_conflict_names_both_witnesses() -> None:
    analysis, module = analyse(
        """
define void @f(ptr %a, ptr %b) {
  %x = load double, ptr %a
  %w = load i64, ptr %a
  %g = getelementptr i8, ptr %b, i64 %w
  ret void
}
"""
    )
    f = module.function("f")
    assert str(analysis.kind(named(f, "w"))) == "mixed"
    told = analysis.explain(named(f, "w"))
    assert "a double because of `%x = load` in @f" in told
    assert "an integer because of `%g = getelementptr` in @f" in told


def test_explanation_of_nothing_says_so() -> None:
    analysis, module = analyse(
        "define void @f(ptr %a) {\n %w = load i64, ptr %a\n store i64 %w, ptr %a\n ret void\n}\n"
    )
    assert "nothing says" in analysis.explain(named(module.function("f"), "w"))


def test_constant_takes_the_kind_of_the_place_it_is_stored_to() -> None:
    analysis, module = analyse(
        """
define void @f(ptr %a, ptr %b) {
  store i64 4607182418800017408, ptr %a
  store i64 0, ptr %b
  %x = load double, ptr %a
  ret void
}
"""
    )
    stores = [i for i in module.function("f").instructions if i.opcode == "store"]
    assert [str(analysis.use_kind(store, 0)) for store in stores] == ["float:double", "unknown"]


ANNOTATIONS: dict[str, str] = {
    "{[-1]:Pointer, [-1,-1]:Float@double}": "[from 0 every 8: {0: float:double}]",
    "{[-1]:Pointer, [-1,0]:Float@float, [-1,4]:Float@float}": "[0: float:float, 4: float:float]",
    "{[-1]:Pointer, [-1,0]:Pointer, [-1,8]:Integer}": "[0: pointer, 8: integer]",
    "{[-1]:Anything}": "[unknown]",
}


@pytest.mark.parametrize("annotation", ANNOTATIONS)
def test_annotation_of_a_parameter_tells_its_memory(annotation: str) -> None:
    text = f"""define void @f(ptr "enzyme_type"="{annotation}" %a, ptr %b, i64 %n) {{
  call void @llvm.memcpy.p0.p0.i64(ptr %b, ptr %a, i64 %n, i1 false)
  ret void
}}
"""
    analysis, module = analyse(text)
    assert str(analysis.region(named(module.function("f"), "b"), None)) == ANNOTATIONS[annotation]


def test_annotation_reaches_through_pointers() -> None:
    annotation = "{[-1]:Pointer, [-1,0]:Pointer, [-1,0,-1]:Float@double}"
    text = f"""define void @f(ptr "enzyme_type"="{annotation}" %a) {{
  %p = load ptr, ptr %a
  ret void
}}
"""
    analysis, module = analyse(text)
    assert str(analysis.region(named(module.function("f"), "p"), 8)) == "[0: float:double]"


def test_metadata_of_instructions_and_variables_tells_types() -> None:
    text = """@table = global [2 x i64] zeroinitializer, !enzyme_type !3
define void @f(ptr %a, ptr %b) {
  %w = load i64, ptr %a, !enzyme_type !0
  %p = load ptr, ptr %b, !enzyme_type !1
  %v = load i64, ptr @table
  ret void
}
!0 = !{!"Float@double"}
!1 = !{!"Unknown", i32 -1, !{!"Pointer", i32 -1, !2}}
!2 = !{!"Float@float"}
!3 = !{!"Unknown", i32 -1, !{!"Pointer", i32 8, !0}}
"""
    analysis, module = analyse(text)
    f, table = module.function("f"), module.globals["table"]
    assert str(analysis.kind(named(f, "w"))) == "float:double"
    assert str(analysis.region(named(f, "p"), 8)) == "[from 0 every 4: {0: float:float}]"
    assert str(analysis.region(table, 16)) == "[0: integer, 8: float:double]"


def test_range_of_a_load_or_parameter_makes_it_an_integer() -> None:
    text = """define void @f(ptr %a, ptr %b, i64 range(i64 0, 9) %n) {
  %w = load i64, ptr %a, !range !0
  store i64 %w, ptr %b
  ret void
}
!0 = !{i64 0, i64 3}
"""
    analysis, module = analyse(text)
    f = module.function("f")
    assert [str(analysis.kind(named(f, name))) for name in ("w", "n")] == ["integer", "integer"]


COUNTED = """
define double @f(ptr %x) {
  %cell = alloca i64
  store ptr %x, ptr %cell
  %count = load i64, ptr %cell
  %more = add i64 %count, 1
  store i64 %more, ptr %cell
  %place = getelementptr i8, ptr %x, i64 8
  %n = load i64, ptr %place
  %number = mul i64 %n, 3
  %d = load double, ptr %x
  ret double %d
}
"""


def test_count_that_shares_its_place_with_a_pointer_does_not_move_that_pointer() -> None:
    analysis, module = analyse(COUNTED)
    assert str(analysis.region(named(module.function("f"), "x"), 8)) == "[0: float:double]"


INSIDE = """
@table = constant [2 x double] [double 1.0, double 2.0]
@state = global ptr null
define internal double @inner(ptr %p) noinline {
  %v = load double, ptr %p
  ret double %v
}
define double @f(ptr %a, i1 %c) {
  %own = call ptr @malloc(i64 8)
  store double 1.0, ptr %own
  %given = load ptr, ptr %a
  %kept = load ptr, ptr @state
  %from.table = getelementptr double, ptr @table, i64 1
  %r = call double @inner(ptr %own)
  ret double %r
}
"""


@pytest.mark.parametrize(("name", "inside"), [("own", True), ("given", False), ("kept", False), ("from.table", True)])
def test_memory_is_made_inside_unless_an_argument_or_a_variable_leads_to_it(name: str, inside: bool) -> None:
    analysis, module = analyse(INSIDE)
    assert analysis.is_made_inside(named(module.function("f"), name)) is inside
