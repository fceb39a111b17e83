"""Exceptions are thrown, pass cleanups, and are caught where C++ and Rust catch them, as in native code."""

from __future__ import annotations

import ctypes
import subprocess
from pathlib import Path

import pytest

from adfuzz.interp import Terminated, UndefinedBehaviour, evaluate
from adfuzz.ir import llvm
from adfuzz.model import Activity, Argument, ArrayLayout, Case, FloatLayout, IntegerLayout, PointerLayout

CPP = r"""
#include <stdexcept>
#include <vector>
#include <string>
struct Base { double v; virtual ~Base() {} };
struct Other { double w; virtual ~Other() {} };
struct Derived : Other, Base { double u; };
struct Guard { double* p; ~Guard() { *p += 1.0; } };
__attribute__((noinline)) double thrower(double x, int k) {
  switch (k) {
    case 0: return x * 2;
    case 1: throw x * 3;
    case 2: throw 7;
    case 3: { Derived d; d.v = x; d.w = 2 * x; d.u = 3 * x; throw d; }
    case 4: throw std::runtime_error("bad");
    case 5: { static double cell; cell = x; throw &cell; }
    case 6: throw std::string("text");
    case 7: { std::vector<double> v(3); return v.at(17); }
    default: throw 'c';
  }
}
__attribute__((noinline)) double middle(double x, int k, double* p) {
  Guard g{p};
  try { return thrower(x, k); }
  catch (char) { throw; }
}
extern "C" double f(double x, int k, double* p) {
  try { return middle(x, k, p) + 0.5; }
  catch (double d) { return d * d; }
  catch (int i) { return i * x; }
  catch (Base& b) { return b.v * 5; }
  catch (const std::exception& e) { return x + 100; }
  catch (const double* q) { return *q * 11; }
  catch (...) { return -x; }
}
"""

RUST = r"""
use std::panic;
struct G<'a>(&'a mut f64);
impl<'a> Drop for G<'a> { fn drop(&mut self) { *self.0 += 1.0; } }
#[inline(never)]
fn inner(x: f64, k: i32, v: &[f64]) -> f64 {
    if k == 1 { panic!("no {}", k); }
    v[k as usize] * x
}
#[no_mangle]
pub extern "C" fn f(x: f64, k: i32, p: &mut f64) -> f64 {
    let v = [x, x * 2.0, x * 3.0];
    let r = panic::catch_unwind(panic::AssertUnwindSafe(|| { let _g = G(p); inner(x, k, &v) }));
    match r { Ok(y) => y, Err(_) => -x }
}
"""

ARGUMENTS = (
    Argument("x", FloatLayout("f64"), Activity.OUT),
    Argument("k", IntegerLayout(32), Activity.CONST),
    Argument("p", PointerLayout(ArrayLayout(FloatLayout("f64"), 1)), Activity.DUP),
)
SEED = ((1.0,), (0,), (0.5,))


def interpreted(text: str, k: int) -> tuple[float, float, float]:
    """Return f(1.5), what it left in memory, and df/dx."""
    found = evaluate(Case("throws", text, "f", ARGUMENTS, FloatLayout("f64")), ((1.5,), (k,), (0.25,)), (SEED,))
    assert found.abstain == ""
    return found.returned.values[0], found.memory[2].values[0], found.returned_tangents[0].values[0]


@pytest.mark.needs("clang-22")
@pytest.mark.parametrize("level", ("-O0", "-O2", "-O3"))
def test_cpp_exceptions_are_caught_as_in_native_code(tmp_path: Path, level: str) -> None:
    source = tmp_path / "throws.cpp"
    source.write_text(CPP)
    command = ("clang++-22", "-std=c++20", level, str(source))
    subprocess.run((*command, "-S", "-emit-llvm", "-o", str(tmp_path / "f.ll")), check=True)
    subprocess.run((*command, "-shared", "-fPIC", "-o", str(tmp_path / "f.so")), check=True)
    native = ctypes.CDLL(str(tmp_path / "f.so")).f
    native.restype, native.argtypes = ctypes.c_double, (ctypes.c_double, ctypes.c_int, ctypes.c_void_p)
    text = llvm.read(tmp_path / "f.ll")
    slopes = (2.0, 27.0, 7.0, 5.0, 1.0, 11.0, None, 1.0, -1.0)
    for k, slope in enumerate(slopes):
        if slope is None:
            continue  # std::string lives in libstdc++ at -O0
        cell = ctypes.c_double(0.25)
        value, left, tangent = interpreted(text, k)
        assert (value, left) == (native(1.5, k, ctypes.byref(cell)), cell.value)
        assert tangent == slope


@pytest.mark.needs("rustc")
@pytest.mark.parametrize("level", (0, 2))
def test_rust_panics_are_caught(tmp_path: Path, level: int) -> None:
    source = tmp_path / "panics.rs"
    source.write_text(RUST)
    command = ("rustc", "--edition", "2021", "--crate-type=lib", f"-Copt-level={level}", "-Ccodegen-units=1")
    subprocess.run((*command, "--emit=llvm-ir", str(source), "-o", str(tmp_path / "f.ll")), check=True)
    text = llvm.read(tmp_path / "f.ll")
    assert interpreted(text, 2) == (6.75, 1.25, 9.0)
    assert interpreted(text, 1) == (-1.5, 1.25, -1.0)  # panic!
    assert interpreted(text, 5) == (-1.5, 1.25, -1.0)  # index out of range


THROWS = """
@_ZTId = external constant ptr
@_ZTIi = external constant ptr
declare ptr @__cxa_allocate_exception(i64)
declare void @__cxa_throw(ptr, ptr, ptr)
declare ptr @__cxa_begin_catch(ptr)
declare void @__cxa_end_catch()
declare i32 @__gxx_personality_v0(...)
declare i32 @llvm.eh.typeid.for.p0(ptr)

define double @thrower(double %x) {attributes} {{
  %local = alloca double
  store double %x, ptr %local
  %e = call ptr @__cxa_allocate_exception(i64 8)
  store double %x, ptr %e
  call void @__cxa_throw(ptr %e, ptr @_ZTI{thrown}, ptr null)
  unreachable
}}

define double @f(double %x, i32 %k, ptr %p) personality ptr @__gxx_personality_v0 {{
  %y = invoke double @thrower(double %x) to label %normal unwind label %pad
normal:
  ret double %y
pad:
  %l = landingpad {{ ptr, i32 }} {clauses}
  %s = extractvalue {{ ptr, i32 }} %l, 1
  %t = call i32 @llvm.eh.typeid.for.p0(ptr @_ZTId)
  %m = icmp eq i32 %s, %t
  store double 4.0, ptr %p
  br i1 %m, label %mine, label %other
mine:
  %o = extractvalue {{ ptr, i32 }} %l, 0
  %q = call ptr @__cxa_begin_catch(ptr %o)
  %v = load double, ptr %q
  call void @__cxa_end_catch()
  %w = fmul double %v, %v
  ret double %w
other:
  resume {{ ptr, i32 }} %l
}}
"""


def test_handler_of_the_thrown_type_gets_the_object() -> None:
    text = THROWS.format(attributes="", thrown="d", clauses="catch ptr @_ZTId")
    assert interpreted(text, 0) == (2.25, 4.0, 3.0)


@pytest.mark.parametrize(
    ("clauses", "runs"),
    (("catch ptr @_ZTId", False), ("cleanup catch ptr @_ZTId", True), ("filter [1 x ptr] [ptr @_ZTIi]", False),
     ("filter [1 x ptr] [ptr @_ZTId]", True)),
)  # fmt: skip
def test_exception_that_nothing_catches_ends_the_program(clauses: str, runs: bool) -> None:
    """A landing pad none of whose clauses is meant is passed by; with `cleanup` or a filter that rejects, it runs."""
    text = THROWS.format(attributes="", thrown="i", clauses=clauses)
    with pytest.raises(Terminated, match=r"nothing catches.*_ZTIi") as caught:
        interpreted(text, 0)
    assert caught.value.place.function == ("f" if runs else "thrower")


def test_exception_that_leaves_a_nounwind_function_is_undefined() -> None:
    text = THROWS.format(attributes="nounwind", thrown="d", clauses="catch ptr @_ZTId")
    with pytest.raises(UndefinedBehaviour, match="leaves @thrower"):
        interpreted(text, 0)


def test_stack_objects_of_functions_that_were_left_are_dead() -> None:
    text = """
@_ZTIPd = external constant ptr
declare ptr @__cxa_allocate_exception(i64)
declare void @__cxa_throw(ptr, ptr, ptr)
declare i32 @__gxx_personality_v0(...)

define void @thrower(ptr %p) {
  %local = alloca double
  store double 1.0, ptr %local
  store ptr %local, ptr %p
  %e = call ptr @__cxa_allocate_exception(i64 8)
  call void @__cxa_throw(ptr %e, ptr @_ZTIPd, ptr null)
  unreachable
}

define double @f(double %x, i32 %k, ptr %p) personality ptr @__gxx_personality_v0 {
  invoke void @thrower(ptr %p) to label %normal unwind label %pad
normal:
  ret double %x
pad:
  %l = landingpad { ptr, i32 } cleanup
  %q = load ptr, ptr %p
  %v = load double, ptr %q
  ret double %v
}
"""
    with pytest.raises(UndefinedBehaviour, match="load after free"):
        interpreted(text, 0)
