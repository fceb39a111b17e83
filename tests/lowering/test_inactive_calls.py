"""Calls of libraries that compute no numbers, and counters in other files, have nothing to differentiate."""

from __future__ import annotations

import pytest

from adfuzz.ad import lower_module
from adfuzz.ad.options import Options
from adfuzz.errors import Unsupported
from adfuzz.ir.instructions import Call
from adfuzz.ir.module import Function
from adfuzz.ir.parser import parse_module

CALLS = """
i32 stat(ptr @text, ptr @text)
i32 open(ptr @text, i32 0)
i32 compress2(ptr @text, ptr @text, ptr @text, i64 8, i32 9)
i64 malloc_size(ptr %p)
i32 mpfr_greater_p(ptr @text, ptr @text)
void xerbla_(ptr @text, ptr @text)
i32 lsame_(ptr @text, ptr @text)
double dlamch_(ptr @text)
double gsl_rng_uniform(ptr @text)
i32 __kmpc_global_thread_num(ptr @text)
i32 cublasCreate_v2(ptr @text)
i32 cublasSetStream_v2(ptr @text, ptr null)
i32 cuMemGetInfo_v2(ptr @text, ptr @text)
i32 f90io_unf_init(ptr @text, ptr @text, ptr @text, ptr @text)
i32 ftnio_fmt_write64(i32 1, i32 1, i32 1, ptr @text)
void $ss5print_9separator10terminatoryypd_S2StF(ptr @text, i64 1, ptr @text, i64 1, ptr @text)
void swift_beginAccess(ptr %p, ptr @text, i64 1, ptr null)
ptr __swift_instantiateConcreteTypeFromMangledName(ptr @text)
i32 ijl_subtype(ptr @text, ptr @text)
i32 jl_isa(ptr @text, ptr @text)
i64 memhash_seed(ptr @text, i64 8, i32 1)
ptr jl_lazy_load_and_lookup(ptr @text, ptr @text)
""".strip().splitlines()


def program() -> str:
    """x² after all the calls, which are given addresses of text, of numbers that are there, and constants."""
    lines = ["@text = external global [64 x i8]"]
    made = ["define double @f(ptr %p) {"]
    for number, call in enumerate(CALLS):
        result, rest = call.split(" ", 1)
        name, arguments = rest[:-1].split("(")
        types = ", ".join(argument.split()[0] for argument in arguments.split(", "))
        lines.append(f'declare {result} @"{name}"({types})')
        given = "" if result == "void" else f"%r{number} = "
        made.append(f'  {given}call {result} @"{name}"({arguments})')
    made += ["  %x = load double, ptr %p", "  %y = fmul double %x, %x", "  ret double %y", "}"]
    return "\n".join([*lines, *made])


DRIVERS = {
    "reverse": """
declare void @__enzyme_autodiff(...)
define void @d(ptr %p, ptr %t) {
  call void (...) @__enzyme_autodiff(ptr @f, ptr %p, ptr %t)
  ret void
}
""",
    "forward": """
declare double @__enzyme_fwddiff(...)
define double @d(ptr %p, ptr %t) {
  %r = call double (...) @__enzyme_fwddiff(ptr @f, ptr %p, ptr %t)
  ret double %r
}
""",
}


@pytest.mark.parametrize("mode", DRIVERS)
def test_call_without_numbers_is_done_once(mode: str) -> None:
    lowered = parse_module(lower_module(program() + DRIVERS[mode], Options(optimize=None)))
    made = [i for f in lowered.functions if f.name != "f" for i in f.instructions if isinstance(i, Call)]
    called = [i.callee.name for i in made if isinstance(i.callee, Function) and i.callee.is_declaration]
    names = [call.partition("(")[0].split(" ")[1] for call in CALLS]
    assert [name for name in called if name in names] == names


COUNTER = """
@hits = external global {type}
define double @f(ptr %p) {{
  %x = load double, ptr %p
  %k = fptosi double %x to i64
  %hit = getelementptr {type}, ptr @hits, {index}
  %old = load i32, ptr %hit
  %new = add i32 %old, 1
  store i32 %new, ptr %hit
  %y = fmul double %x, %x
  ret double %y
}}
"""


@pytest.mark.parametrize("mode", DRIVERS)
@pytest.mark.parametrize(("kind", "index"), [("i32", "i64 0"), ("[8 x i32]", "i64 0, i64 %k")])
def test_counter_of_another_file_needs_no_shadow(mode: str, kind: str, index: str) -> None:
    lowered = lower_module(COUNTER.format(type=kind, index=index) + DRIVERS[mode])
    assert "__enzyme" not in lowered


def test_number_in_a_variable_of_another_file_needs_a_shadow() -> None:
    text = """@word = external global i64
define double @f(ptr %p) {
  %bits = load i64, ptr %p
  store i64 %bits, ptr @word
  %x = load double, ptr %p
  ret double %x
}
"""
    with pytest.raises(Unsupported, match="'@word' is active, defined elsewhere and has no shadow"):
        lower_module(text + DRIVERS["reverse"])
