"""Stand-ins for runtime symbols are valid IR and do what the originals do."""

from __future__ import annotations

import llvmlite.binding as llvm
import pytest

from adfuzz.engines.native import NativeEngine
from adfuzz.jit import runtimes
from adfuzz.jit.protocol import Settings
from adfuzz.model import Activity, Argument, Case, FloatLayout, Job, Mode, OutcomeKind, Request, Trial

F64 = FloatLayout("f64")
NAMES = (
    "__rust_alloc", "_RNvCsX_7___rustc12___rust_alloc", "__rust_alloc_zeroed", "__rust_dealloc", "__rust_realloc",
    "__rust_no_alloc_shim_is_unstable_v2", "__rust_no_alloc_shim_is_unstable", "rust_eh_personality",
    "_ZN4core9panicking5panic17h0123456789abcdefE", "NRT_MemInfo_call_dtor", "NRT_MemInfo_alloc_aligned",
    "NRT_MemInfo_alloc_safe_aligned", "NRT_Allocate", "NRT_Free",
    "numba_gil_ensure", "numba_unpickle", "numba_do_raise", "PyErr_WriteUnraisable",
)  # fmt: skip


def test_all_stand_ins_together_are_valid() -> None:
    text, defined = runtimes.stand_ins([*NAMES, "sin", "no_such_thing"])
    assert defined == list(NAMES)
    llvm.parse_assembly(text, llvm.create_context()).verify()


@pytest.mark.parametrize("name", NAMES)
def test_each_stand_in_is_valid_alone(name: str) -> None:
    text, defined = runtimes.stand_ins([name])
    assert defined == [name]
    llvm.parse_assembly(text, llvm.create_context()).verify()


def test_symbols_of_the_process_resolve_and_others_do_not() -> None:
    assert runtimes.resolves("malloc")
    assert not runtimes.resolves("no_such_thing")


def run(body: str) -> Job:
    case = Case("runtime", body, "f", (Argument("x", F64, Activity.OUT),), F64)
    return Job(case, Request(Mode.PRIMAL, (Activity.OUT,)), (Trial(((3.0,),), ()),))


def test_programs_that_allocate_through_stand_ins_run() -> None:
    rust = (
        "declare ptr @_X__rust_alloc_zeroed(i64, i64)\ndeclare void @_X__rust_dealloc(ptr, i64, i64)\n"
        "declare ptr @_X__rust_realloc(ptr, i64, i64, i64)\n"
        "define double @f(double %x) {\n  %p = call ptr @_X__rust_alloc_zeroed(i64 40, i64 32)\n"
        "  %z = load double, ptr %p, align 32\n  store double %x, ptr %p\n"
        "  %q = call ptr @_X__rust_realloc(ptr %p, i64 40, i64 8, i64 80)\n  %y = load double, ptr %q\n"
        "  call void @_X__rust_dealloc(ptr %q, i64 80, i64 8)\n  %r = fadd double %y, %z\n  ret double %r\n}\n"
    )
    numba = (
        "declare ptr @NRT_MemInfo_alloc_aligned(i64, i32)\ndeclare void @NRT_MemInfo_call_dtor(ptr)\n"
        "define double @f(double %x) {\n  %m = call ptr @NRT_MemInfo_alloc_aligned(i64 64, i32 32)\n"
        "  %a = getelementptr i8, ptr %m, i64 24\n  %p = load ptr, ptr %a\n"
        "  store volatile double %x, ptr %p, align 32\n"
        "  %y = load volatile double, ptr %p, align 32\n"
        "  call void @NRT_MemInfo_call_dtor(ptr %m)\n  ret double %y\n}\n"
    )
    engine = NativeEngine("plain", Settings())
    try:
        for outcome in engine.run([run(rust), run(numba)]):
            assert outcome.kind is OutcomeKind.VALUES, outcome.message
            assert outcome.values[0].returned == (3.0,)
    finally:
        engine.close()
