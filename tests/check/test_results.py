"""Results in memory that the function allocates are copied by a wrapper to where they can be compared."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from adfuzz.checking.functions import select
from adfuzz.checking.run import check_function
from adfuzz.frontends import to_ir
from adfuzz.interp import evaluate
from adfuzz.ir.parser import parse_module

needs = pytest.mark.needs


@dataclass(frozen=True)
class Source:
    """A function that returns an array: what its numbers are for the numbers of its first array, in order."""

    suffix: str
    text: str
    expected: Callable[[list[float]], list[float]]


RUST = Source(
    ".rs",
    """pub struct Fit { scale: f64, steps: usize, weights: Vec<f64>, pairs: Vec<(f64, f64)> }
#[no_mangle] pub fn f(x: &[f64]) -> Fit {
    let w: Vec<f64> = x.iter().map(|v| v * 2.0).collect();
    Fit { scale: x[0], steps: w.len(), pairs: w.iter().map(|v| (*v, v + 1.0)).collect(), weights: w }
}
""",
    lambda x: [x[0], *(2 * v for v in x), *(u for v in x for u in (2 * v, 2 * v + 1))],
)
CPP = Source(
    ".cpp",
    """#include <vector>
struct P { double a; int n; double b; };
std::vector<P> f(const std::vector<double> &x) {
  std::vector<P> r;
  for (double v : x) r.push_back({v * v, 3, v + 1});
  return r;
}
""",
    lambda x: [u for v in x for u in (v * v, v + 1)],
)
CPP_MOVED = Source(
    ".cpp",
    """#include <vector>
std::vector<double> f(std::vector<double> x) { for (double &v : x) v *= v; return x; }
""",
    lambda x: [v * v for v in x[:8]],
)
FORTRAN = Source(
    ".f90",
    """module m
contains
function f(x) result(r)
  real(8), intent(in) :: x(:)
  real(8), allocatable :: r(:)
  integer :: i
  allocate (r(size(x)))
  do i = 1, size(x)
    r(i) = x(i) * x(i)
  end do
end function
end module
""",
    lambda x: [v * v for v in x],
)
RUST_NESTED = Source(
    ".rs",
    """pub struct Fit { rows: Vec<Vec<f64>>, scale: f64 }
#[no_mangle] pub fn f(x: &[f64]) -> Option<Fit> {
    if x.is_empty() { return None; }
    Some(Fit { rows: x.iter().map(|v| vec![*v, 2.0 * v]).collect(), scale: 3.0 * x[0] })
}
""",
    lambda x: [3 * x[0], *(u for v in x for u in (v, 2 * v))],
)
RUST_OTHER_VARIANT = Source(
    ".rs",
    """#[no_mangle] pub fn f(x: &[f64]) -> Result<Vec<f64>, f64> {
    if x[0] < 9.0 { Err(2.0 * x[0]) } else { Ok(x.to_vec()) }
}
""",
    lambda x: [2 * x[0]],
)
CPP_NESTED = Source(
    ".cpp",
    """#include <vector>
std::vector<std::vector<double>> f(const std::vector<double> &x) {
  std::vector<std::vector<double>> r;
  for (double v : x) r.push_back({v, v + 1, v * v});
  return r;
}
""",
    lambda x: [u for v in x for u in (v, v + 1, v * v)],
)
NUMBA = Source(
    ".py",
    """import numpy as np
from numba import njit
@njit("Tuple((float64, float64[::1]))(float64[::1])")
def f(x):
    return x[0], 3.0 * x
""",
    lambda x: [x[0], *(3 * v for v in x)],
)
NUMBA_COMPLEX = Source(
    ".py",
    """import numpy as np
from numba import njit
@njit("complex128[:,::1](float64[:,::1])")
def f(x):
    return x * 2j
""",
    lambda x: [u for v in x for u in (0.0, 2 * v)],
)


@pytest.mark.parametrize("level", [0, 2])
@pytest.mark.parametrize(
    "source",
    [
        pytest.param(RUST, id="rust", marks=needs("rustc")),
        pytest.param(CPP, id="c++", marks=needs("clang")),
        pytest.param(RUST_NESTED, id="rust-nested", marks=needs("rustc")),
        pytest.param(RUST_OTHER_VARIANT, id="rust-other-variant", marks=needs("rustc")),
        pytest.param(CPP_NESTED, id="c++-nested", marks=needs("clang")),
        pytest.param(FORTRAN, id="fortran", marks=needs("flang")),
        pytest.param(CPP_MOVED, id="c++-moved", marks=needs("clang")),
        pytest.param(NUMBA, id="numba", marks=needs("numba")),
        pytest.param(NUMBA_COMPLEX, id="numba-complex", marks=needs("numba")),
    ],
)
def test_numbers_of_a_result_are_copied_to_an_argument(source: Source, level: int, tmp_path: Path) -> None:
    path = tmp_path / f"k{source.suffix}"
    path.write_text(source.text)
    text = to_ir(path, level=level, debug=True)
    name = select(parse_module(text), "f")[0].name
    checked = check_function(text, name, {})
    case = checked.case
    assert case is not None
    assert not checked.trouble, checked.trouble
    assert "the numbers that the result leads to" in checked.notes[-1][1]
    arrays = [i for i, argument in enumerate(case.arguments) if any(leaf.is_float for leaf in argument.leaves)]
    point = case.points[0]
    given = [x for x, leaf in zip(point[arrays[0]], case.arguments[arrays[0]].leaves, strict=True) if leaf.is_float]
    found = evaluate(case, point).memory[arrays[-1]].values
    expected = source.expected([float(x) for x in given])
    assert [float(x) for x in found[: len(expected)]] == pytest.approx(expected)
