"""Programs of rustc and flang compute, interpreted, what their compiled form does."""

from __future__ import annotations

import ctypes
import subprocess
from pathlib import Path
from typing import Any

import pytest

from adfuzz.interp import evaluate
from adfuzz.ir import llvm
from adfuzz.model import Activity, Argument, ArrayLayout, Case, FloatLayout, IntegerLayout, PointerLayout

ARGUMENTS = (
    Argument("x", FloatLayout("f64"), Activity.OUT),
    Argument("k", IntegerLayout(32), Activity.CONST),
    Argument("p", PointerLayout(ArrayLayout(FloatLayout("f64"), 4)), Activity.DUP),
)
MEMORY = (0.25, 1.5, -2.0, 3.0)

RUST = r"""
use std::collections::BTreeMap;
trait Shape { fn area(&self) -> f64; fn grow(&mut self, k: f64); }
struct Disc { r: f64 }
struct Rect { w: f64, h: f64 }
impl Shape for Disc { fn area(&self) -> f64 { self.r * self.r * 3.0 } fn grow(&mut self, k: f64) { self.r += k; } }
impl Shape for Rect { fn area(&self) -> f64 { self.w * self.h }
                       fn grow(&mut self, k: f64) { self.w *= k; self.h += k; } }
#[derive(Clone)]
enum Expr { Num(f64), Var, Add(Box<Expr>, Box<Expr>), Mul(Box<Expr>, Box<Expr>), Sin(Box<Expr>) }
fn eval(e: &Expr, x: f64) -> f64 {
    match e { Expr::Num(v) => *v, Expr::Var => x, Expr::Add(a, b) => eval(a, x) + eval(b, x),
              Expr::Mul(a, b) => eval(a, x) * eval(b, x), Expr::Sin(a) => eval(a, x).sin() }
}
fn sum(it: impl Iterator<Item = f64>) -> f64 { it.fold(0.0, |a, b| a + b) }
#[no_mangle]
pub extern "C" fn f(x: f64, k: i32, p: &mut [f64; 4]) -> f64 {
    let mut shapes: Vec<Box<dyn Shape>> = Vec::with_capacity(8);
    shapes.push(Box::new(Disc { r: x }));
    shapes.push(Box::new(Rect { w: x, h: p[1] }));
    for s in shapes.iter_mut() { s.grow(0.5 * x); }
    let area = sum(shapes.iter().map(|s| s.area()));
    let m = Expr::Mul(Box::new(Expr::Var), Box::new(Expr::Num(p[3])));
    let e = Expr::Add(Box::new(m), Box::new(Expr::Sin(Box::new(Expr::Var))));
    let e2 = e.clone();
    let best = p.iter().cloned().fold(f64::NEG_INFINITY, f64::max);
    let w: Vec<f64> = p.windows(2).map(|w| w[1] - w[0]).filter(|d| d.abs() > 0.1).collect();
    let opt: Option<f64> = if k > 2 { Some(x) } else { None };
    let n = (x * 10.0) as u8 as f64 + (p[2] as i64).rem_euclid(5) as f64
        + (k as u32).wrapping_mul(2654435761).leading_zeros() as f64;
    let mut acc = [0.0f64; 3];
    for (i, c) in w.chunks(2).enumerate() { acc[i % 3] += c.iter().product::<f64>(); }
    p[0] = area.mul_add(0.5, best);
    eval(&e, x) + eval(&e2, p[0]) + opt.unwrap_or(1.0).powi(3) + n + acc[0] + x.clamp(0.1, 1.0) + x.rem_euclid(0.7)
}
"""

FORTRAN = r"""
module m
  use iso_c_binding
  type :: node
    real(8) :: v
    integer :: n
  end type
contains
  recursive function fact(x, n) result(r)
    real(8), intent(in) :: x
    integer, intent(in) :: n
    real(8) :: r
    if (n <= 1) then
      r = x
    else
      r = x * fact(x + 0.1d0, n - 1)
    end if
  end function
  subroutine apply(g, y)
    interface
      function g(t)
        real(8), intent(in) :: t
        real(8) :: g
      end function
    end interface
    real(8), intent(inout) :: y
    y = g(y) + g(2 * y)
  end subroutine
  function f(x, k, p) bind(c, name="f") result(r)
    real(c_double), value :: x
    integer(c_int), value :: k
    real(c_double) :: p(4)
    real(c_double) :: r, a(3,3), b(3), s
    complex(8) :: z
    type(node) :: nodes(3)
    integer :: i, j
    do j = 1, 3
      do i = 1, 3
        a(i,j) = x * i + p(j) / (i + j)
      end do
      b(j) = x ** j
      nodes(j)%v = x * j
      nodes(j)%n = j + k
    end do
    s = sum(matmul(a, b)) + dot_product(b, a(:,2)) + maxval(b) - minval(a)
    where (b > 0.9d0)
      b = sqrt(b)
    elsewhere
      b = b * x
    end where
    z = cmplx(x, p(2), 8)
    z = z * z / (z + (1d0, 2d0))
    s = s + abs(z) + real(z) + aimag(z) + atan2(x, p(3)) + sign(x, p(3)) + mod(x, 0.3d0) + nint(x) + anint(p(4) * x)
    do i = 1, 3
      if (mod(nodes(i)%n, 2) == 0) s = s + nodes(i)%v ** 2
    end do
    call apply(inner, s)
    p(1) = norm2(b) + fact(x, 3) + merge(x, p(1), k > 1)
    select case (k)
    case (0); r = s
    case (1:3); r = s * x
    case default; r = -s
    end select
    r = r + sum(b)
  contains
    function inner(t)
      real(8), intent(in) :: t
      real(8) :: inner
      inner = sin(t) + x * b(2)
    end function
  end function
end module
"""


def check(text: str, library: Path) -> None:
    """Compare with the compiled function, and the tangent with a difference."""
    native = ctypes.CDLL(str(library)).f
    native.restype, native.argtypes = ctypes.c_double, (ctypes.c_double, ctypes.c_int, ctypes.c_void_p)

    def interpreted(x: float, k: int, number: str) -> Any:
        seeds = (((1.0,), (0,), (0.0,) * 4),) if number == "dual" else ()
        return evaluate(Case("p", text, "f", ARGUMENTS, FloatLayout("f64")), ((x,), (k,), MEMORY), seeds, number=number)

    for x, k in ((0.77, 3), (1.93, 0)):
        buffer = (ctypes.c_double * 4)(*MEMORY)
        value = native(x, k, ctypes.addressof(buffer))
        found, dual = interpreted(x, k, "float"), interpreted(x, k, "dual")
        assert found.returned.values == (value,)
        assert found.memory[2].values == tuple(buffer)
        assert dual.abstain == ""
        low, high = (interpreted(x + h, k, "float").returned.values[0] for h in (-1e-6, 1e-6))
        assert dual.returned_tangents[0].values[0] == pytest.approx((high - low) / 2e-6, rel=1e-5)


@pytest.mark.needs("rustc")
@pytest.mark.parametrize("level", (2, 3))
def test_rust_program(tmp_path: Path, level: int) -> None:
    """At level 0, Vec calls functions of the compiled standard library that the interpreter does not know."""
    source, library = tmp_path / "r.rs", tmp_path / "r.so"
    source.write_text(RUST)
    command = ("rustc", "--edition", "2021", "--crate-type=cdylib", f"-Copt-level={level}", "-Ccodegen-units=1",
               "-Ctarget-cpu=x86-64-v3", str(source))  # fmt: skip
    subprocess.run((*command, "--emit=llvm-ir", "-o", str(tmp_path / "r.ll")), check=True)
    subprocess.run((*command, "--emit=link", "-o", str(library)), check=True)
    check(llvm.read(tmp_path / "r.ll"), library)


@pytest.mark.needs("flang")
@pytest.mark.parametrize("level", (0, 2, 3))
def test_fortran_program(tmp_path: Path, level: int) -> None:
    source, library = tmp_path / "g.f90", tmp_path / "g.so"
    source.write_text(FORTRAN)
    command = ("flang-22", f"-O{level}", "-march=x86-64-v3", "-ffp-contract=off", str(source))
    subprocess.run((*command, "-S", "-emit-llvm", "-o", str(tmp_path / "g.ll")), check=True, cwd=tmp_path)
    subprocess.run((*command, "-shared", "-fPIC", "-o", str(library)), check=True, cwd=tmp_path)
    check(llvm.read(tmp_path / "g.ll"), library)
