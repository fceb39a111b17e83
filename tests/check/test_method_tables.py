"""Trait objects and objects with virtual functions get tables of the file; addresses are no results."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from adfuzz.checking.access import regions_of
from adfuzz.checking.callbacks import callbacks
from adfuzz.checking.regions import DEEPEST
from adfuzz.checking.run import Checked, check_function
from adfuzz.engines import Engine, open_engine
from adfuzz.interp import evaluate
from adfuzz.ir import llvm
from adfuzz.model import Activity, Argument, Case, FloatLayout, IntegerLayout, PointerLayout, StructLayout
from oracles import Grade

TRAIT_OBJECT = """
@vtable.0 = private constant <{ [24 x i8], ptr }> <{ [24 x i8] c"\\00\\00\\00\\00\\00\\00\\00\\00\\10\\00\\00\\00\\00\\00\\00\\00\\08\\00\\00\\00\\00\\00\\00\\00", ptr @other }>
@vtable.1 = private constant <{ [24 x i8], ptr }> <{ [24 x i8] c"\\00\\00\\00\\00\\00\\00\\00\\00\\10\\00\\00\\00\\00\\00\\00\\00\\08\\00\\00\\00\\00\\00\\00\\00", ptr @line }>
define internal double @line(ptr %self, double %x) noinline {
  %a = load double, ptr %self
  %at = getelementptr i8, ptr %self, i64 8
  %b = load double, ptr %at
  %p = fmul double %a, %x
  %r = fadd double %p, %b
  ret double %r
}
define internal i64 @other(ptr %self) {
  ret i64 0
}
define double @f(ptr %d, ptr %table, double %x) {
  %slot = getelementptr i8, ptr %table, i64 24
  %method = load ptr, ptr %slot
  %v = call double %method(ptr %d, double %x)
  %r = fmul double %v, %v
  ret double %r
}
"""  # noqa: E501
VIRTUAL = """
@_ZTV4Line = constant { [3 x ptr] } { [3 x ptr] [ptr null, ptr null, ptr @line] }
define internal double @line(ptr %self, double %x) noinline {
  %at = getelementptr i8, ptr %self, i64 8
  %a = load double, ptr %at
  %r = fmul double %a, %x
  ret double %r
}
define double @f(ptr %object, double %x) {
  %table = load ptr, ptr %object
  %method = load ptr, ptr %table
  %v = call double %method(ptr %object, double %x)
  %r = fmul double %v, %v
  ret double %r
}
"""


@pytest.fixture(scope="module")
def core() -> Iterator[Engine]:
    engine = open_engine("core")
    yield engine
    engine.close()


def layouts(checked: Checked) -> list[str]:
    assert checked.case is not None
    return [str(argument.layout) for argument in checked.case.arguments]


def test_trait_object_gets_a_table_with_a_method_of_the_type(core: Engine) -> None:
    checked = check_function(llvm.read(TRAIT_OBJECT), "f", {"core": core}, points=1)
    assert checked.grade is Grade.AGREE
    assert checked.notes[1][0] == "table=@vtable.1"
    assert layouts(checked) == ["ptr->f64[2]", "f64"]


def test_object_gets_the_table_of_a_class_and_its_members_are_found(core: Engine) -> None:
    checked = check_function(llvm.read(VIRTUAL), "f", {"core": core}, points=1)
    assert checked.grade is Grade.AGREE
    assert "object->[0]=@_ZTV4Line+16" in dict(checked.notes)
    assert "f64" in layouts(checked)[0]


def test_table_without_a_method_of_the_type_is_not_passed() -> None:
    module = llvm.load_text(TRAIT_OBJECT.replace("ptr @line }", "ptr @other }"))
    function = module.function("f")
    [callback] = callbacks(function, function, module)
    assert not callback.is_table


@pytest.mark.parametrize("first", [IntegerLayout(64), FloatLayout("f64")], ids=str)
def test_address_stored_among_results_counts_as_undefined(first: IntegerLayout | FloatLayout) -> None:
    """Also where a float lies at other times, as in a Rust enum."""
    text = """
define void @f(ptr %out, double %x) {
  %own = alloca double
  store ptr %own, ptr %out
  %at = getelementptr i8, ptr %out, i64 8
  store double %x, ptr %at
  ret void
}
"""
    layout = PointerLayout(StructLayout((first, FloatLayout("f64"))))
    arguments = (Argument("out", layout, Activity.DUP), Argument("x", FloatLayout("f64"), Activity.OUT))
    case = Case("f", llvm.read(text), "f", arguments, None)
    assert evaluate(case, ((7, 0.0), (2.0,)), number="float").undefined == ((0, 0),)


def test_bytes_of_a_result_are_what_is_stored_there(core: Engine) -> None:
    text = """
define void @f(ptr sret([16 x i8]) %out, double %x) {
  %bad = fcmp ogt double %x, 1.0e3
  br i1 %bad, label %none, label %some
none:
  store i64 0, ptr %out
  ret void
some:
  %at = getelementptr i8, ptr %out, i64 8
  %s = fmul double %x, %x
  store double %s, ptr %at
  store i64 1, ptr %out
  ret void
}
"""
    checked = check_function(llvm.read(text), "f", {"core": core}, points=1)
    assert checked.grade is Grade.AGREE
    assert layouts(checked)[0] == "ptr->struct{i64,f64}"


def test_function_that_ends_the_program_when_compiled_is_not_asked_for_derivatives(core: Engine) -> None:
    text = """
declare i32 @rand()
declare void @abort()
define double @f(double %x) {
  %n = call i32 @rand()
  %all = icmp sge i32 %n, 0
  br i1 %all, label %bad, label %good
bad:
  call void @abort()
  unreachable
good:
  ret double %x
}
"""
    checked = check_function(llvm.read(text), "f", {"core": core}, points=1)
    assert checked.grade is Grade.UNDECIDED
    assert not checked.results
    assert "SIGABRT" in checked.trouble


def test_memory_of_a_tree_ends_somewhere() -> None:
    text = """
define double @f(ptr %root, i64 %key) {
entry:
  br label %loop
loop:
  %node = phi ptr [ %root, %entry ], [ %next, %loop ]
  %k = phi i64 [ %key, %entry ], [ %less, %loop ]
  %at.left = getelementptr i8, ptr %node, i64 8
  %left = load ptr, ptr %at.left
  %at.right = getelementptr i8, ptr %node, i64 16
  %right = load ptr, ptr %at.right
  %odd = trunc i64 %k to i1
  %next = select i1 %odd, ptr %left, ptr %right
  %less = lshr i64 %k, 1
  %over = icmp eq i64 %less, 0
  br i1 %over, label %found, label %loop
found:
  %v = load double, ptr %next
  ret double %v
}
"""
    [root, _] = regions_of(llvm.load_text(text).function("f"))
    assert root is not None
    deepest = [root]
    for _ in range(DEEPEST):
        deepest = [child for region in deepest for child in region.children.values()]
    assert deepest
    assert not any(region.children for region in deepest)


def test_undefined_result_is_named() -> None:
    text = "define double @f(double %x) {\n  %p = alloca double\n  %r = load double, ptr %p\n  ret double %r\n}\n"
    f64 = FloatLayout("f64")
    case = Case("f", llvm.read(text), "f", (Argument("x", f64, Activity.OUT),), f64)
    assert evaluate(case, ((1.0,),), number="float").undefined == ((-1, 0),)


def test_pointers_kept_in_a_local_struct_lead_to_the_arguments_memory() -> None:
    text = """
define double @f(ptr %x, ptr %y) {
  %view = alloca { i64, ptr, ptr }
  %one = getelementptr i8, ptr %view, i64 8
  store ptr %x, ptr %one
  %two = getelementptr i8, ptr %view, i64 16
  store ptr %y, ptr %two
  %r = call double @inner(ptr %view)
  ret double %r
}
define internal double @inner(ptr %view) {
  %two = getelementptr i8, ptr %view, i64 16
  %y = load ptr, ptr %two
  %third = getelementptr i8, ptr %y, i64 16
  %r = load double, ptr %third
  ret double %r
}
"""
    x, y = regions_of(llvm.load_text(text).function("f"))
    assert x is not None and not x.accesses
    assert y is not None and [access.offset for access in y.accesses] == [16]
