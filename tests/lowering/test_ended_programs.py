"""Programs that the derivative code ends with a word, where only run time can tell that there is no derivative."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

KEPT_IN_A_GLOBAL = """
#include <stdio.h>
#include <stdlib.h>
extern double __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
double *work;
static double f(double x) { work[0] = x * x; return work[0] * x; }
int main(int count, char **words) {
  (void)words;
  work = malloc(8);
  double d = count > 1 ? __enzyme_fwddiff((void *)f, 2.0, 1.0) : __enzyme_autodiff((void *)f, 2.0);
  printf("%g\\n", d);
  return 0;
}
"""


CONTAINERS = """
#include <stdio.h>
#include <stdlib.h>
extern double __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
typedef struct node { double value; struct node *next; } node;
struct { double *data; long size; node *first; } table;
__attribute__((noinline)) static void put(double **data, long i, double x) { (*data)[i] = x; }
__attribute__((noinline)) static double get(double *const *data, long i) { return (*data)[i]; }
__attribute__((noinline)) static double last(const node *n) { while (n->next) n = n->next; return n->value; }
__attribute__((noinline)) static void set(node *n, double x) { while (n->next) n = n->next; n->value = x; }
static double vector(double x) { put(&table.data, 1, x * x); return get(&table.data, 1) * x; }
static double list(double x) { set(table.first, x * x); return last(table.first) * x; }
int main(int count, char **words) {
  table.data = malloc(16);
  table.first = calloc(1, sizeof(node));
  table.first->next = calloc(1, sizeof(node));
  int forward = words[1][0] == 'f';
  double d;
  if (count > 2) d = forward ? __enzyme_fwddiff((void *)list, 2.0, 1.0) : __enzyme_autodiff((void *)list, 2.0);
  else d = forward ? __enzyme_fwddiff((void *)vector, 2.0, 1.0) : __enzyme_autodiff((void *)vector, 2.0);
  printf("%g\\n", d);
  return 0;
}
"""


NARROW = """
extern int enzyme_context, enzyme_width;
typedef struct { double lane[2]; } two;
extern two __enzyme_fwddiff(void *, ...);
extern void *__enzyme_context(int);
extern void *__enzyme_shadow(void *, void *, int);
double k = 3;
static double f(double x) { return k * x; }
int main(int count, char **words) {
  void *context = __enzyme_context(count);
  if (count > 1 && words[1][0] == 's') return *(double *)__enzyme_shadow(context, words, 0) > 0;
  return __enzyme_fwddiff((void *)f, enzyme_width, 2, enzyme_context, context, 2.0, 1.0, 2.0).lane[1] > 0;
}
"""


REUSED = """
#include <string.h>
extern int enzyme_dup;
extern void *__enzyme_augmentfwd(void *, ...);
extern void __enzyme_fwdsplit(void *, ...);
typedef union { double number; double *place; } slot;
__attribute__((noinline)) static void move(void *to, const void *from) { memcpy(to, from, 8); }
static void f(slot *s, double *x, slot *t) {
  move(t, s);
  x[0] *= t->number;
  s->place = x;
  move(t, s);
  x[1] *= *t->place;
}
int main(void) {
  slot s = {3.0}, ds = {1.0}, t = {0.0}, dt = {0.0};
  double x[2] = {2.0, 5.0}, dx[2] = {1.0, 0.0};
  void *tape = __enzyme_augmentfwd((void *)f, enzyme_dup, &s, &ds, enzyme_dup, x, dx, enzyme_dup, &t, &dt);
  __enzyme_fwdsplit((void *)f, enzyme_dup, &s, &ds, enzyme_dup, x, dx, enzyme_dup, &t, &dt, tape);
  return 0;
}
"""

SEEDED = """
#include <stdio.h>
extern int enzyme_dup;
extern void __enzyme_autodiff(void *, ...);
typedef union { double number; double *place; } slot;
__attribute__((noinline)) static void point(slot *s, double *x) { s->place = x; }
__attribute__((noinline)) static double read(const slot *s) { return *s->place; }
static void f(slot *s, double *x) {
  point(s, x + 1);
  s->number = x[0] * read(s);
}
int main(void) {
  slot s = {0.0}, ds = {1.0};
  double x[2] = {2.0, 5.0}, dx[2] = {0.0, 0.0};
  __enzyme_autodiff((void *)f, enzyme_dup, &s, &ds, enzyme_dup, x, dx);
  printf("%g %g\\n", dx[0], dx[1]);
  return 0;
}
"""


@pytest.mark.skipif(shutil.which("clang-22") is None, reason="clang-22 is not installed")
@pytest.mark.parametrize(
    ("source", "words", "says"),
    [
        pytest.param(KEPT_IN_A_GLOBAL, (), "error[global-without-shadow]", id="memory-in-a-global-reverse"),
        pytest.param(KEPT_IN_A_GLOBAL, ("forward",), "error[global-without-shadow]", id="memory-in-a-global-forward"),
        pytest.param(CONTAINERS, ("forward",), "error[global-without-shadow]", id="vector-in-a-callee-forward"),
        pytest.param(CONTAINERS, ("reverse",), "error[global-without-shadow]", id="vector-in-a-callee-reverse"),
        pytest.param(CONTAINERS, ("forward", "list"), "error[global-without-shadow]", id="list-in-a-callee-forward"),
        pytest.param(CONTAINERS, ("reverse", "list"), "error[global-without-shadow]", id="list-in-a-callee-reverse"),
        pytest.param(NARROW, (), "error[narrow-context]", id="context-of-fewer-lanes"),
        pytest.param(SEEDED, (), "error[word-reused]", id="seed-under-a-pointer"),
        pytest.param(REUSED, (), "error[word-reused]", id="tangent-under-a-pointer-in-forward-split"),
        pytest.param(NARROW, ("shadow",), "error[global-without-shadow]", id="shadow-of-no-global"),
    ],
)
def test_program_is_ended_with_a_word(
    source: str, words: tuple[str, ...], says: str, tmp_path: Path, run_adfuzz: Callable[..., Any]
) -> None:
    written, text, lowered, program = (tmp_path / name for name in ("in.c", "in.ll", "out.ll", "program"))
    written.write_text(source)
    subprocess.run(["clang-22", "-O2", "-S", "-emit-llvm", str(written), "-o", str(text)], check=True)
    finished = run_adfuzz("lower", text, "-o", lowered)
    assert finished.code == 0, finished.err
    subprocess.run(["clang-22", "-w", "-O1", str(lowered), "-o", str(program), "-lm"], check=True)
    ran = subprocess.run([str(program), *words], capture_output=True, text=True, timeout=60, check=False)
    assert says in ran.stderr and ran.stdout == ""
