"""Small programs of clang compute, interpreted, what their compiled form does: va_list, strict floats, OpenMP, maps."""

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

VARARGS = r"""
#include <stdarg.h>
struct big { double a, b, c; };
struct small { double a; int n; };
__attribute__((noinline)) static double total(int count, double scale, struct big named, ...) {
  va_list list, again;
  va_start(list, named);
  va_copy(again, list);
  double sum = named.a + named.c;
  for (int i = 0; i < count; i++) {
    sum += va_arg(list, double) * va_arg(list, int);
    sum += va_arg(list, long) * scale;
    struct big b = va_arg(list, struct big);
    struct small s = va_arg(list, struct small);
    sum += b.a * b.b - b.c + s.a * s.n;
    sum += (double)va_arg(list, long double);
    sum += *va_arg(list, double *);
    sum += (double)va_arg(list, __int128);
  }
  sum += va_arg(again, double);
  va_end(list); va_end(again);
  return sum;
}
double f(double x, int k, double *p) {
  struct big b = {x, x * x, 2};
  struct small s = {3 * x, k};
  p[0] += x;
  return total(2, x, b, x * 5, k, 7L, b, s, (long double)x, p, (__int128)k << 3,
               x / 3, -k, -9L, b, s, (long double)x * 2, p + 1, (__int128)5);
}
"""

STRICT = r"""
#include <math.h>
#include <fenv.h>
#pragma STDC FENV_ACCESS ON
double f(double x, int k, double *p) {
  float s = x * k;
  long n = lrint(x * 7.3) + (long)p[3] + (unsigned)(p[1] + 2);
  p[0] = s / 3 + fma(x, p[1], n);
  if (p[0] > p[1] && !(x >= 1e9)) p[2] = sqrt(x) + sin(x) + nearbyint(p[1]);
  return p[0] * fegetround() + pow(x, 1.5) + n;
}
"""

COMPLEX = r"""
#include <complex.h>
double f(double x, int k, double *p) {
  double complex z = x + p[1] * I, w = csqrt(z) * cexp(-z) / (z + k);
  w += clog(z) + ctanh(z) * csin(w) + cproj(z) + conj(ccos(z)) + csinh(z) - ccosh(w);
  float complex u = csqrtf((float)k + I * 0.5f) + cexpf(0.25f * I);
  p[2] = cabs(w) + carg(z);
  return creal(w) + cimag(w) + crealf(u) * cimagf(u);
}
"""

TREE = r"""
#include <map>
extern "C" double f(double x, int k, double *p) {
  std::map<int, double> m;
  for (int i = 0; i < 40; i++) m[(i * 17 + k) % 29] += x * i + p[i & 3];
  m.erase(m.begin());
  double s = 0, w = 1;
  for (auto &e : m) { s += w * e.second; w *= 0.9; }
  for (auto i = m.rbegin(); i != m.rend(); ++i) s -= i->first * x;
  auto i = m.lower_bound(5);
  return s + i->second;
}
"""

OPENMP = r"""
typedef struct omp_lock_t { void *p; } omp_lock_t;
void omp_init_lock(omp_lock_t *); void omp_set_lock(omp_lock_t *);
void omp_unset_lock(omp_lock_t *); void omp_destroy_lock(omp_lock_t *);
int omp_get_max_threads(void);
static double shared;
#pragma omp threadprivate(shared)
double f(double x, int k, double *p) {
  double s = 0, q = 1;
  int seen = 0;
  shared = x;
  #pragma omp parallel for reduction(+:s) reduction(*:q) schedule(dynamic, 2) if(k > 1)
  for (int i = 0; i < 4; i++) { s += p[i] * x; q *= 1 + p[i] * x; }
  #pragma omp parallel num_threads(3) proc_bind(close)
  {
    int mine;
    #pragma omp single copyprivate(mine)
    mine = 3;
    seen = mine;
    #pragma omp master
    p[0] += x;
    #pragma omp taskgroup
    {
      #pragma omp taskloop grainsize(1)
      for (int i = 0; i < 3; i++) p[1] += x * i;
      #pragma omp task depend(out: s)
      s += x;
      #pragma omp task depend(in: s)
      q += s;
    }
    #pragma omp for ordered
    for (int i = 0; i < 3; i++) {
      #pragma omp ordered
      s = s * 0.5 + p[i];
    }
    #pragma omp sections
    {
      #pragma omp section
      s += 1;
      #pragma omp section
      q -= 1;
    }
    #pragma omp atomic
    s += p[2] * x;
    #pragma omp critical (name)
    q *= 2;
  }
  omp_lock_t lock;
  omp_init_lock(&lock); omp_set_lock(&lock); omp_unset_lock(&lock); omp_destroy_lock(&lock);
  #pragma omp simd
  for (int i = 0; i < 4; i++) p[i] += shared;
  return s + q + seen + omp_get_max_threads() * 0;
}
"""

PROGRAMS = {
    "varargs": (VARARGS, "c", ()),
    "strict": (STRICT, "c", ("-ffp-model=strict",)),
    "complex": (COMPLEX, "c", ()),
    "tree": (TREE, "cpp", ()),
    "openmp": (OPENMP, "c", ("-fopenmp",)),
}


def compiled(folder: Path, name: str, level: str) -> tuple[str, Path]:
    """Return the IR and the shared library of a program."""
    text, suffix, options = PROGRAMS[name]
    source = folder / f"program.{suffix}"
    source.write_text(text)
    compiler = "clang-22" if suffix == "c" else "clang++-22"
    command = (compiler, level, *options, "-march=x86-64-v3", "-ffp-contract=off", "-Wno-everything", str(source))
    subprocess.run((*command, "-S", "-emit-llvm", "-o", str(folder / "f.ll")), check=True)
    link = ("-shared", "-fPIC", "-lm", "-o", str(folder / "f.so"))
    if name != "openmp":
        subprocess.run((*command, *link), check=True)
    return llvm.read(folder / "f.ll"), folder / "f.so"


def interpreted(text: str, x: float, k: int, number: str = "float") -> Any:
    seeds = (((1.0,), (0,), (0.0,) * 4),) if number == "dual" else ()
    return evaluate(Case("p", text, "f", ARGUMENTS, FloatLayout("f64")), ((x,), (k,), MEMORY), seeds, number=number)


@pytest.mark.needs("clang-22")
@pytest.mark.parametrize("level", ("-O0", "-O2", "-O3"))
@pytest.mark.parametrize("name", [name for name in PROGRAMS if name != "openmp"])
def test_program_computes_what_its_compiled_form_does(tmp_path: Path, name: str, level: str) -> None:
    text, library = compiled(tmp_path, name, level)
    native = ctypes.CDLL(str(library)).f
    native.restype, native.argtypes = ctypes.c_double, (ctypes.c_double, ctypes.c_int, ctypes.c_void_p)
    for x, k in ((0.75, 3), (1.9, 0)):
        buffer = (ctypes.c_double * 4)(*MEMORY)
        value = native(x, k, ctypes.addressof(buffer))
        found = interpreted(text, x, k)
        if name == "complex":  # our complex functions are a few roundings from libm's
            assert found.returned.values[0] == pytest.approx(value, rel=1e-7 if level else 0)
            assert found.memory[2].values == pytest.approx(tuple(buffer), rel=1e-13)
        else:
            assert found.returned.values == (value,)
            assert found.memory[2].values == tuple(buffer)
        dual = interpreted(text, x, k, "dual")
        low, high = (interpreted(text, x + h, k).returned.values[0] for h in (-1e-6, 1e-6))
        if name != "strict":  # rounds to integers and to float
            assert dual.returned_tangents[0].values[0] == pytest.approx((high - low) / 2e-6, rel=1e-3)


@pytest.mark.needs("clang-22")
@pytest.mark.parametrize("level", ("-O0", "-O2"))
def test_openmp_runs_as_one_thread(tmp_path: Path, level: str) -> None:
    text, _ = compiled(tmp_path, "openmp", level)
    serial = OPENMP.replace("#pragma omp", "#pragma nothing")
    serial = "".join(line for line in serial.splitlines(keepends=True) if "omp_" not in line)
    serial = serial[: serial.rindex("}")] + "  return s + q + seen;\n}\n"
    PROGRAMS["serial"] = (serial, "c", ())
    (tmp_path / "serial").mkdir()
    try:
        plain, _ = compiled(tmp_path / "serial", "serial", "-O0")
    finally:
        del PROGRAMS["serial"]
    for number in ("float", "dual"):
        found, expected = interpreted(text, 0.75, 3, number), interpreted(plain, 0.75, 3, number)
        assert found.returned.values == expected.returned.values
        assert found.memory[2].values == expected.memory[2].values
        assert [t.values for t in found.returned_tangents] == [t.values for t in expected.returned_tangents]
