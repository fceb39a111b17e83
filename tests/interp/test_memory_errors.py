"""Memory errors are exact: what happened, where in which object, at which instruction."""

from __future__ import annotations

import pytest

from adfuzz.interp import LimitExceeded, Limits, Terminated, UndefinedBehaviour, evaluate

DECLARATIONS = """
declare ptr @malloc(i64)
declare ptr @realloc(ptr, i64)
declare ptr @calloc(i64, i64)
declare void @free(ptr)
declare i32 @posix_memalign(ptr, i64, i64)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.assume(i1)
declare void @abort()
@constant = constant double 1.0
"""

ERRORS = {
    "out-of-bounds load of 8 bytes at offset 16 of a argument object x of 16 bytes":
        "%p = getelementptr double, ptr %x, i64 %n\n %v = load double, ptr %p",
    "out-of-bounds store of 8 bytes at offset -8":
        "%p = getelementptr double, ptr %x, i64 -1\n store double 0.0, ptr %p\n %v = fneg double 0.0",
    "load through a null pointer": "%v = load double, ptr null",
    "load after free":
        "%m = call ptr @malloc(i64 8)\n store double 1.0, ptr %m\n call void @free(ptr %m)\n %v = load double, ptr %m",
    "double free":
        "%m = call ptr @malloc(i64 8)\n call void @free(ptr %m)\n call void @free(ptr %m)\n %v = fneg double 0.0",
    "free of a argument object": "call void @free(ptr %x)\n %v = fneg double 0.0",
    "8 bytes into": "%m = call ptr @malloc(i64 16)\n %q = getelementptr i8, ptr %m, i64 8\n call void @free(ptr %q)\n"
        " %v = fneg double 0.0",
    "store to a constant object": "store double 2.0, ptr @constant\n %v = fneg double 0.0",
    "misaligned load": "%p = getelementptr i8, ptr %x, i64 4\n %v = load double, ptr %p, align 8",
    "the address of a load is undefined":
        "%s = alloca ptr\n %q = getelementptr i8, ptr %s, i64 0\n %p = load ptr, ptr %q\n %v = load double, ptr %p",
    "the address of a load is poison": "%v = load double, ptr poison",
    "branch on an undefined value": "br i1 undef, label %a, label %a\na:\n %v = fneg double 0.0",
    "branch on poison":
        "%c = icmp eq i32 poison, 3\n br i1 %c, label %a, label %a\na:\n %v = fneg double 0.0",
    "memcpy of ranges that overlap":
        "%p = getelementptr i8, ptr %x, i64 4\n call void @llvm.memcpy.p0.p0.i64(ptr %x, ptr %p, i64 8, i1 false)\n"
        " %v = fneg double 0.0",
    "an assumption is false": "%c = icmp eq i64 %n, 7\n call void @llvm.assume(i1 %c)\n %v = fneg double 0.0",
    "urem by zero": "%z = sub i64 %n, 2\n %w = urem i64 3, %z\n %v = sitofp i64 %w to double",
    "call through a null pointer": "%v = call double null(double 0.0)",
    "call through a pointer that is no function": "%v = call double %x(double 0.0)",
}  # fmt: skip


def text_of(body: str) -> str:
    return f"define double @f(ptr %x, i64 %n) {{\nentry:\n {body}\n ret double %v\n}}\n{DECLARATIONS}"


@pytest.mark.parametrize("message", ERRORS)
def test_error_is_exact(run, message: str) -> None:
    with pytest.raises(UndefinedBehaviour) as caught:
        run(text_of(ERRORS[message]), "f64", ((0.5, 0.25), 2), x="f64[2]", n="i64")
    assert message in caught.value.message
    assert caught.value.place.function == "f"
    assert caught.value.place.instruction


def test_same_errors_come_in_every_kind_of_number(run) -> None:
    for number in ("float", "dual", "high"):
        for message, body in ERRORS.items():
            with pytest.raises(UndefinedBehaviour, match=message.replace("(", r"\(")):
                run(text_of(body), "f64", ((0.5, 0.25), 2), number=number, x="f64[2]", n="i64")


def test_place_is_that_of_the_inner_function(run) -> None:
    text = """define double @f(ptr %x, i64 %n) {
  %v = call double @g(ptr %x)
  ret double %v
}
define double @g(ptr %x) {
top:
  %p = getelementptr double, ptr %x, i64 9
  %v = load double, ptr %p, align 8
  ret double %v
}"""
    with pytest.raises(UndefinedBehaviour) as caught:
        run(text, "f64", ((0.5, 0.25), 2), x="f64[2]", n="i64")
    assert str(caught.value.place) == "in @g, block %top, at `%v = load double, ptr %p, align 8`"


def test_stack_object_dies_with_its_function(run) -> None:
    text = """define double @f(ptr %x, i64 %n) {
  %p = call ptr @g()
  %v = load double, ptr %p
  ret double %v
}
define ptr @g() {
  %a = alloca [2 x double]
  store double 1.0, ptr %a
  ret ptr %a
}"""
    with pytest.raises(UndefinedBehaviour, match="load after free: at offset 0 of a stack object %a of 16 bytes"):
        run(text, "f64", ((0.5, 0.25), 2), x="f64[2]", n="i64")


def test_heap_functions_work(run) -> None:
    body = """%m = call ptr @malloc(i64 16)
  store double 3.0, ptr %m
  %r = call ptr @realloc(ptr %m, i64 64)
  %a = load double, ptr %r
  %c = call ptr @calloc(i64 2, i64 8)
  %b = load double, ptr %c
  %s = alloca ptr
  %e = call i32 @posix_memalign(ptr %s, i64 64, i64 8)
  %q = load ptr, ptr %s
  store double %a, ptr %q, align 64
  %d = load double, ptr %q, align 64
  call void @free(ptr %r)
  call void @free(ptr %c)
  call void @free(ptr %q)
  call void @free(ptr null)
  %t = fadd double %b, %d
  %v = fadd double %t, %a"""
    assert run(text_of(body), "f64", ((0.5, 0.25), 2), x="f64[2]", n="i64").returned.values == (6.0,)


def test_limits_stop_endless_programs(case) -> None:
    loop = "define void @f(i32 %n) {\na:\n br label %b\nb:\n br label %b\n}"
    with pytest.raises(LimitExceeded, match="more than 1000 steps"):
        evaluate(case(loop, "", n="i32"), ((1,),), number="float", limits=Limits(steps=1000))
    recursion = "define void @f(i32 %n) {\n call void @f(i32 %n)\n ret void\n}"
    with pytest.raises(LimitExceeded, match="nested"):
        evaluate(case(recursion, "", n="i32"), ((1,),), number="float")
    heap = "define void @f(i32 %n) {\n %m = call ptr @malloc(i64 1000000)\n ret void\n}\ndeclare ptr @malloc(i64)"
    with pytest.raises(LimitExceeded, match="memory"):
        evaluate(case(heap, "", n="i32"), ((1,),), number="float", limits=Limits(memory=1000))


def test_program_that_ends_itself_is_told_apart(run) -> None:
    with pytest.raises(Terminated) as caught:
        run(text_of("call void @abort()\n %v = fneg double 0.0"), "f64", ((0.5, 0.25), 2), x="f64[2]", n="i64")
    assert "abort" in caught.value.place.instruction


def test_two_runs_do_not_see_each_other(run) -> None:
    text = """@state = internal global double 1.0
define double @f(double %x) {
  %s = load double, ptr @state
  %v = fmul double %s, %x
  store double %v, ptr @state
  ret double %v
}"""
    for _ in range(3):
        assert run(text, "f64", (2.0,), x="f64").returned.values == (2.0,)
