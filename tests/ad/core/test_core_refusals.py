"""What the core declines: every refusal has its code, the place, and where something can be done, the remedy.

Broken calls of `__enzyme_*` are answered at the call; nothing half-lowered ever comes out.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from adfuzz.ad import Options, lower_module
from adfuzz.cli.main import main
from adfuzz.errors import Unsupported

SQUARE = "define double @f(double %x) {\nentry:\n  %y = fmul double %x, %x\n  ret double %y\n}\n"
ARRAY = (
    "define double @f(ptr %x) {\nentry:\n  %v = load double, ptr %x\n  %y = fmul double %v, %v\n  ret double %y\n}\n"
)


@dataclass(frozen=True)
class Refusal:
    """A module that is refused: the function under test, the call, and what the refusal says."""

    name: str
    body: str
    call: str
    code: str
    says: str
    place: tuple[str, str] = ("derivative", "__enzyme_")
    has_remedy: bool = True


def plain(name: str, parameters: str, body: str, call: str, code: str, says: str, at: str, **more: bool) -> Refusal:
    """A refusal inside @f: `at` is a part of the instruction."""
    function = f"define double @f({parameters}) {{\nentry:\n{body}}}\n"
    return Refusal(name, function, call, code, says, ("f", at), **more)


SCALAR = "call double (...) @__enzyme_autodiff(ptr @f, double %x)"
BROKEN_CALLS = (
    Refusal("too_few_arguments", SQUARE, "call double (...) @__enzyme_autodiff(ptr @f)", "too-few-arguments",
            "argument 0 (%x) is missing", has_remedy=False),
    Refusal("no_function", SQUARE, "call double (...) @__enzyme_autodiff()", "no-function", "no function",
            has_remedy=False),
    Refusal("missing_shadow", ARRAY, "call double (...) @__enzyme_autodiff(ptr @f, metadata !\"enzyme_dup\", ptr %p, "
            "metadata !\"enzyme_const\")", "missing-shadow", "the shadow of argument 0 (%x)"),
    Refusal("shadow_not_there", ARRAY, "call double (...) @__enzyme_autodiff(ptr @f, metadata !\"enzyme_dup\", ptr %p)",
            "too-few-arguments", "the shadow of argument 0 (%x) is missing", has_remedy=False),
    Refusal("unknown_function", SQUARE, "call double (...) @__enzyme_autodiff(ptr %p, double %x)", "unknown-function",
            "which function"),
    Refusal("no_body", "declare double @f(double)\n", SCALAR, "no-derivative", "'f', which has no body"),
    Refusal("context_from_elsewhere", SQUARE, "call double (...) @__enzyme_autodiff(ptr @f, "
            "metadata !\"enzyme_context\", ptr %p, double %x)", "bad-context", "makes a context"),
    Refusal("bad_width", SQUARE, "call double (...) @__enzyme_fwddiff(ptr @f, metadata !\"enzyme_width\", i64 %n, "
            "double %x, double 1.0)", "bad-width", "positive constant", has_remedy=False),
    Refusal("zero_width", SQUARE, "call double (...) @__enzyme_fwddiff(ptr @f, metadata !\"enzyme_width\", i64 0, "
            "double %x, double 1.0)", "bad-width", "positive constant", has_remedy=False),
    Refusal("out_in_forward_mode", SQUARE, "call double (...) @__enzyme_fwddiff(ptr @f, metadata !\"enzyme_out\", "
            "double %x)", "bad-activity", "forward mode does not have"),
    Refusal("out_for_a_pointer", ARRAY, "call double (...) @__enzyme_autodiff(ptr @f, metadata !\"enzyme_out\", "
            "ptr %p)", "bad-activity", "holds no floating-point number", has_remedy=False),
    Refusal("marker_behind_the_arguments", SQUARE, "call double (...) @__enzyme_autodiff(ptr @f, double %x, "
            "metadata !\"enzyme_dup\")", "bad-marker", "'enzyme_dup' stands behind", has_remedy=False),
    Refusal("unsupported_marker", SQUARE, "call double (...) @__enzyme_autodiff(ptr @f, metadata !\"enzyme_trace\", "
            "double %x)", "unsupported-marker", "'enzyme_trace'", has_remedy=False),
    Refusal("wrong_size_behind_byref", SQUARE, "call double (...) @__enzyme_autodiff(ptr @f, metadata "
            "!\"enzyme_byref\", i64 4, ptr %p)", "bad-size", "followed by 8", has_remedy=False),
    Refusal("unknown_marker", SQUARE, "call double (...) @__enzyme_autodiff(ptr @f, metadata !\"enzyme_konst\", "
            "double %x)", "unknown-marker", "\"enzyme_konst\""),
    Refusal("two_activities", SQUARE, "call double (...) @__enzyme_autodiff(ptr @f, metadata !\"enzyme_const\", "
            "metadata !\"enzyme_out\", double %x)", "bad-marker", "another activity", has_remedy=False),
    Refusal("two_widths", SQUARE, "call double (...) @__enzyme_fwddiff(ptr @f, metadata !\"enzyme_width\", i64 1, "
            "metadata !\"enzyme_width\", i64 1, double %x, double 1.0)", "bad-width", "twice", has_remedy=False),
    Refusal("too_many_arguments", SQUARE, "call double (...) @__enzyme_fwddiff(ptr @f, double %x, double 1.0, "
            "double 2.0)", "too-many-arguments", "1 more"),
    Refusal("pointer_for_a_number", SQUARE, "call double (...) @__enzyme_autodiff(ptr @f, ptr %p)", "bad-argument",
            "type ptr cannot serve as double"),
    Refusal("number_for_a_tape", SQUARE, "call double (...) @__enzyme_reverse(ptr @f, double %x, double 1.0)",
            "no-tape", "is a pointer"),
    Refusal("no_tape", SQUARE, "call double (...) @__enzyme_reverse(ptr @f, double %x)", "no-tape", "needs the tape",
            has_remedy=False),
    Refusal("primal_return_in_split_mode", SQUARE, "call double (...) @__enzyme_augmentfwd(ptr @f, "
            "metadata !\"enzyme_primal_return\", double %x)", "bad-marker", "split mode"),
    Refusal("variadic_function", "define double @f(double %x, ...) {\nentry:\n  ret double %x\n}\n", SCALAR,
            "variadic-function", "variable arguments", has_remedy=False),
    Refusal("unsupported_marker", SQUARE, "call double (...) @__enzyme_autodiff(ptr @f, metadata !\"enzyme_trace\", "
            "ptr %p, double %x)", "unsupported-marker", "enzyme_trace", has_remedy=False),
    Refusal("wrong_result_type", SQUARE, "call { double, double, double } (...) @__enzyme_autodiff(ptr @f, double %x)",
            "bad-return", "the call expects"),
)  # fmt: skip

BOTH_CALL = "call double (...) @__enzyme_autodiff(ptr @f, ptr %p, ptr %p, ptr %p, ptr %p, i1 true)"
TWO_CALL = 'call double (...) @__enzyme_autodiff(ptr @f, ptr %p, ptr %p, metadata !"enzyme_const", ptr %p, i1 true)'
BODIES = (
    plain("no_derivative", "double %x", "  %y = call double @secret(double %x)\n  ret double %y\n", SCALAR,
          "no-derivative", "'secret'", "@secret"),
    Refusal("sine_of_a_number_that_is_a_vector",
            'declare <2 x double> @like(double) "enzyme_math"="sin"\n'
            "define double @f(double %x) {\nentry:\n  %v = call <2 x double> @like(double %x)\n"
            "  %y = extractelement <2 x double> %v, i32 0\n  ret double %y\n}\n", SCALAR, "no-derivative", "'like'",
            ("f", "@like")),
    plain("inline_assembly", "double %x", "  %y = call double asm \"mulsd $1, $0\", \"=x,x,0\"(double %x, double %x)\n"
          "  ret double %y\n", SCALAR, "inline-assembly", "inline assembly", "asm"),
    plain("integer_bits", "double %x", "  %i = bitcast double %x to i64\n  %j = mul i64 %i, 7\n"
          "  %y = bitcast i64 %j to double\n  ret double %y\n", SCALAR, "no-derivative",
          "integer bits that depend on active data", "mul i64"),
    plain("swapped_bytes", "double %x", "  %i = bitcast double %x to i64\n  %j = call i64 @llvm.bswap.i64(i64 %i)\n"
          "  %y = bitcast i64 %j to double\n  ret double %y\n", SCALAR, "no-derivative",
          "integer bits that depend on active data", "bswap"),
    Refusal("computed_bits_from_a_callee",
            "define internal i64 @g(double %x) noinline {\nentry:\n  %i = bitcast double %x to i64\n"
            "  %j = xor i64 %i, 1234567890123\n"
            "  ret i64 %j\n}\ndefine double @f(double %x) {\n  %i = call i64 @g(double %x)\n"
            "  %y = bitcast i64 %i to double\n  ret double %y\n}\n",
            SCALAR, "no-derivative", "on the bits of an active double", ("g", "xor i64")),
    Refusal("multiplied_bits_from_a_callee",
            "define internal i64 @g(double %x) noinline {\nentry:\n  %i = bitcast double %x to i64\n"
            "  %j = mul i64 %i, %i\n"
            "  ret i64 %j\n}\ndefine double @f(double %x) {\n  %i = call i64 @g(double %x)\n"
            "  %y = bitcast i64 %i to double\n  ret double %y\n}\n",
            SCALAR, "no-derivative", "integer bits that depend on active data", ("g", "mul i64")),
    plain("computed_bits_in_memory", "double %x", "  %a = alloca double\n  %i = bitcast double %x to i64\n"
          "  %j = mul i64 %i, %i\n  store volatile i64 %j, ptr %a\n  %y = load volatile double, ptr %a\n"
          "  ret double %y\n", SCALAR, "no-derivative", "integer bits that depend on active data", "mul i64"),
    Refusal("computed_bits_as_an_argument",
            "define internal double @g(i64 %j) noinline {\n  %y = bitcast i64 %j to double\n  ret double %y\n}\n"
            "define double @f(double %x) {\nentry:\n  %i = bitcast double %x to i64\n  %j = mul i64 %i, %i\n"
            "  %y = call double @g(i64 %j)\n  ret double %y\n}\n",
            SCALAR, "no-derivative", "integer bits that depend on active data", ("f", "mul i64")),
    plain("mixed_activity", "ptr %x, ptr %c, i1 %k", "  %p = select i1 %k, ptr %x, ptr %c\n"
          "  %v = load double, ptr %x\n  store volatile double %v, ptr %p\n"
          "  %y = load volatile double, ptr %p\n  ret double %y\n", TWO_CALL, "mixed-activity", "%c", "%p"),
    plain("const_memory", "ptr %x, ptr %c, i1 %k", "  %v = load double, ptr %x\n  store volatile double %v, ptr %c\n"
          "  %y = load volatile double, ptr %c\n  ret double %y\n", TWO_CALL, "active-data-in-const-memory", "%c",
          "load"),
    plain("unknown_bytes", "ptr %x, ptr %z, i1 %k",
          "  call void @llvm.memcpy.p0.p0.i64(ptr %x, ptr %z, i64 16, i1 false)\n"
          "  ret double 0.0\n", BOTH_CALL, "cannot-deduce-type", "copied memory", "memcpy"),
    plain("variadic_call", "double %x", "  %y = call double (double, ...) @many(double %x, [1 x double] [double 1.0])\n"
          "  ret double %y\n", SCALAR, "variadic-call", "variable arguments", "@many", has_remedy=False),
    plain("one_sided_communication", "ptr %x, ptr %c, i1 %k", "  %put = call i32 @MPI_Put(ptr %x, i32 1)\n"
          "  %y = load double, ptr %x\n  ret double %y\n", TWO_CALL, "mpi", "'MPI_Put'", "@MPI_Put"),
    Refusal("global_behind_a_function_from_elsewhere",
            "@t = global double 0.0\ndeclare double @get()\ndefine double @f(double %x) {\nentry:\n"
            "  store double %x, ptr @t\n  %y = call double @get()\n  ret double %y\n}\n",
            SCALAR, "no-derivative", "'get'", ("f", "@get")),
    Refusal("global_behind_two_functions",
            "@t = global double 0.0\ndeclare double @get()\ndefine double @h() noinline {\nentry:\n"
            "  %y = call double @get()\n  ret double %y\n}\ndefine double @f(double %x) {\nentry:\n"
            "  store double %x, ptr @t\n  %y = call double @h()\n  ret double %y\n}\n",
            SCALAR, "no-derivative", "'get'", ("h", "@get")),
    Refusal("function_handed_to_another_file",
            "@t = internal global double 0.0\ndeclare i32 @pthread_once(ptr, ptr)\n@o = internal global i32 0\n"
            "define internal void @start() {\n  %v = load double, ptr @t\n  %w = fmul double %v, %v\n"
            "  store double %w, ptr @t\n  ret void\n}\n"
            "define double @f(double %x) {\nentry:\n  store double %x, ptr @t\n"
            "  %e = call i32 @pthread_once(ptr @o, ptr @start)\n  %y = load double, ptr @t\n  ret double %y\n}\n",
            SCALAR, "no-derivative", "'pthread_once'", ("f", "@pthread_once")),
    Refusal("function_that_takes_a_string",
            "declare double @_Z4lookRKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEd(ptr, double)\n"
            "define double @f(double %x) {\nentry:\n"
            "  %y = call double @_Z4lookRKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEd(ptr null, double %x)\n"
            "  ret double %y\n}\n", SCALAR, "no-derivative", "'_Z4look", ("f", "@_Z4look")),
    Refusal("exception_filled_and_read_by_others",
            "declare ptr @__cxa_allocate_exception(i64)\ndeclare void @__cxa_throw(ptr, ptr, ptr)\n"
            "declare ptr @__cxa_begin_catch(ptr)\ndeclare void @__cxa_end_catch()\n"
            "declare i32 @__gxx_personality_v0(...)\n@_ZTId = external constant ptr\n"
            "define internal void @fill(ptr %e, double %v) noinline {\n  store double %v, ptr %e\n  ret void\n}\n"
            "define internal double @read(ptr %e) noinline {\n  %v = load double, ptr %e\n  ret double %v\n}\n"
            "define internal void @throws(double %x) noinline {\n  %e = call ptr @__cxa_allocate_exception(i64 8)\n"
            "  call void @fill(ptr %e, double %x)\n  call void @__cxa_throw(ptr %e, ptr @_ZTId, ptr null)\n"
            "  unreachable\n}\n"
            "define internal double @handles(ptr %p) noinline {\nentry:\n  %o = call ptr @__cxa_begin_catch(ptr %p)\n"
            "  %y = call double @read(ptr %o)\n  call void @__cxa_end_catch()\n  ret double %y\n}\n"
            "define double @f(double %x) personality ptr @__gxx_personality_v0 {\n"
            "  invoke void @throws(double %x) to label %on unwind label %pad\non:\n  ret double 0.0\npad:\n"
            "  %l = landingpad { ptr, i32 } catch ptr @_ZTId\n  %p = extractvalue { ptr, i32 } %l, 0\n"
            "  %y = call double @handles(ptr %p)\n  %z = fmul double %y, %x\n  ret double %z\n}\n",
            SCALAR, "active-data-in-exception", "exception", ("handles", "@read")),
    Refusal("number_through_text",
            "declare i32 @snprintf(ptr, i64, ptr, ...)\ndeclare double @strtod(ptr, ptr)\n"
            "define double @f(double %x) {\nentry:\n  %b = alloca [64 x i8]\n"
            "  %n = call i32 (ptr, i64, ptr, ...) @snprintf(ptr %b, i64 64, ptr null, double %x)\n"
            "  %y = call double @strtod(ptr %b, ptr null)\n  ret double %y\n}\n",
            SCALAR, "active-data-outside", "text", ("f", "@snprintf")),
    Refusal("numbers_through_a_file",
            "declare i64 @fwrite(ptr, i64, i64, ptr)\ndeclare i64 @fread(ptr, i64, i64, ptr)\n"
            "define double @f(ptr %x, ptr %c, i1 %k) {\nentry:\n  %b = alloca double\n"
            "  %w = call i64 @fwrite(ptr %x, i64 8, i64 1, ptr null)\n"
            "  %r = call i64 @fread(ptr %b, i64 8, i64 1, ptr null)\n  %y = load double, ptr %b\n  ret double %y\n}\n",
            TWO_CALL, "active-data-outside", "a file", ("f", "@fwrite")),
    Refusal("second_return",
            "declare i32 @setjmp(ptr) returns_twice\ndefine double @f(double %x) {\nentry:\n  %e = alloca [200 x i8]\n"
            "  %k = call i32 @setjmp(ptr %e) returns_twice\n  %c = icmp eq i32 %k, 0\n"
            "  %y = select i1 %c, double 1.0, double %x\n  ret double %y\n}\n",
            SCALAR, "returns-twice", "longjmp", ("f", "@setjmp")),
    plain("assembly_behind_a_comment", "ptr %x, ptr %c, i1 %k", "  call void asm sideeffect \"# double\\0A\\09fldl "
          "($0)\", \"r\"(ptr %x)\n  %y = load double, ptr %x\n  ret double %y\n", TWO_CALL, "inline-assembly",
          "inline assembly", "asm"),
    plain("doacross_loop", "ptr %x, ptr %c, i1 %k", "  call void @__kmpc_doacross_wait(ptr %c, i32 0, ptr %c)\n"
          "  %y = load double, ptr %x\n  ret double %y\n", TWO_CALL, "openmp", "__kmpc_doacross_wait", "doacross"),
)  # fmt: skip


def module(item: Refusal) -> str:
    """The whole text: function, and a derivative of it asked for in @derivative."""
    entry = next(word for word in item.call.replace("(", " ").split() if word.startswith("@__enzyme_"))
    result = item.call.removeprefix("call ").partition(" (...)")[0]
    declarations = f"declare {result} {entry}(...)\n"
    if "@secret" in item.body:
        declarations += "declare double @secret(double)\n"
    if "@many" in item.body:
        declarations += "define double @many(double %x, ...) {\n  %l = alloca [24 x i8]\n"
        declarations += "  call void @llvm.va_start.p0(ptr %l)\n  ret double %x\n}\n"
        declarations += "declare void @llvm.va_start.p0(ptr)\n"
    if "@MPI_Put" in item.body:
        declarations += "declare i32 @MPI_Put(ptr, i32)\n"
    if "@__kmpc_" in item.body:
        declarations += "declare void @__kmpc_doacross_wait(ptr, i32, ptr)\n"
    if "memcpy" in item.body:
        declarations += "declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1 immarg)\n"
    return (
        f"{item.body}{declarations}define void @derivative(double %x, ptr %p, i64 %n) {{\nhere:\n"
        f"  %r = {item.call}\n  store {result} %r, ptr %p\n  ret void\n}}\n"
    )


def refusal_of(text: str, options: Options | None = None) -> Unsupported:
    with pytest.raises(Unsupported) as caught:
        lower_module(text, options)
    return caught.value


@pytest.mark.parametrize("item", [*BROKEN_CALLS, *BODIES], ids=lambda item: item.name)
def test_refusal_says_what_where_and_what_to_do(item: Refusal) -> None:
    error = refusal_of(module(item), Options(pre_optimize=False))
    assert error.code == item.code
    assert item.says in str(error)
    function, instruction = item.place
    assert error.place.function == function
    assert error.place.block == ("here" if function == "derivative" else "entry")
    assert instruction in error.place.instruction
    assert bool(error.remedy) or not item.has_remedy


@pytest.mark.parametrize("item", [*BROKEN_CALLS, *BODIES], ids=lambda item: item.name)
def test_refused_module_leaves_no_file(item: Refusal, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, target = tmp_path / "in.ll", tmp_path / "out.ll"
    source.write_text(module(item))
    assert main(["lower", str(source), "-o", str(target)]) == 2
    assert not target.exists()
    shown = capsys.readouterr()
    assert f"error[{item.code}]" in shown.err
    assert not shown.out


def test_function_that_contains_its_own_derivative_is_refused() -> None:
    text = (
        "declare double @__enzyme_autodiff(...)\n"
        "define double @f(double %x) {\n  %y = call double (...) @__enzyme_autodiff(ptr @f, double %x)\n"
        "  ret double %y\n}\n"
    )
    assert refusal_of(text).code == "nesting"


def test_function_that_is_chosen_at_load_time_is_refused() -> None:
    text = (
        "@h = ifunc double (double), ptr @chooses\n@new = external global i1\ndeclare double @k(double)\n"
        "define internal ptr @chooses() {\n  %b = load i1, ptr @new\n  %c = select i1 %b, ptr @g, ptr @k\n"
        "  ret ptr %c\n}\n"
        "define internal double @g(double %x) {\n  ret double %x\n}\ndeclare double @__enzyme_autodiff(...)\n"
        "define double @f(double %x) {\n  %y = call double @h(double %x)\n  ret double %y\n}\n"
        "define double @derivative(double %x) {\n"
        "  %r = call double (...) @__enzyme_autodiff(ptr @f, double %x)\n  ret double %r\n}\n"
    )
    assert refusal_of(text).code == "ifunc"


def test_one_good_and_one_bad_call_leave_nothing() -> None:
    text = (
        f"{SQUARE}declare double @__enzyme_autodiff(...)\n"
        f"define double @good(double %x) {{\n  %r = {SCALAR}\n  ret double %r\n}}\n"
        "define double @bad() {\n  %r = call double (...) @__enzyme_autodiff(ptr @f)\n  ret double %r\n}\n"
    )
    assert refusal_of(text).place.function == "bad"


def calling(declaration: str, call: str) -> str:
    """A module whose @f calls a declared function on active memory."""
    return (
        f"declare {declaration}\ndeclare void @__enzyme_autodiff(...)\n"
        f"define double @f(ptr %x) {{\n  {call}\n  %y = load double, ptr %x\n  ret double %y\n}}\n"
        "define void @g(ptr %x, ptr %d) {\n  call void (...) @__enzyme_autodiff(ptr @f, ptr %x, ptr %d)\n"
        "  ret void\n}\n"
    )


def test_call_that_only_reads_what_can_be_seen_has_no_derivative() -> None:
    shows = "memory(argmem: read, inaccessiblemem: readwrite)"
    lowered = lower_module(calling(f"void @show(ptr) {shows}", "call void @show(ptr %x)"))
    assert "@show(ptr" in lowered.partition("@g(")[2]
    lowered = lower_module(calling(f"i64 @show(ptr) {shows}", "%n = call i64 @show(ptr %x)"))
    assert "@show(ptr" in lowered.partition("@g(")[2]


@pytest.mark.parametrize(
    ("declaration", "call"),
    [
        ("void @change(ptr) memory(argmem: readwrite)", "call void @change(ptr %x)"),
        (
            "i64 @bits(ptr) memory(inaccessiblemem: readwrite, argmem: read)",
            "%b = call i64 @bits(ptr %x)\n  store i64 %b, ptr %x",
        ),
    ],
)
def test_call_that_changes_memory_or_gives_bits_is_refused(declaration: str, call: str) -> None:
    assert refusal_of(calling(declaration, call)).code == "no-derivative"
