// Several tangents or adjoints at once, and batches: with memory, mutation, custom rules and derivatives inside.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct { double v[2]; } two;
typedef struct { double v[3]; } three;
extern double __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
extern three __enzyme_fwddiff_three(void *, ...);
extern three __enzyme_autodiff_three(void *, ...);
extern two __enzyme_batch_two(void *, ...);
extern void __enzyme_autodiff_void(void *, ...);
extern void __enzyme_batch_void(void *, ...);
extern int enzyme_const, enzyme_dup, enzyme_dupv, enzyme_out, enzyme_width, enzyme_vector, enzyme_scalar, enzyme_buffer;

static int failures;
static void expect(const char *what, double found, double wanted) {
  if (!(fabs(found - wanted) <= 1e-11 * (fabs(wanted) + 1))) {
    printf("%s: %.15g, not %.15g\n", what, found, wanted);
    failures++;
  }
}

static double mixes(double *x, int n) {  // overwrites its input, uses the heap and the stack
  double *h = malloc(n * sizeof(double)), local[4] = {0}, s = 0;
  for (int i = 0; i < n; i++) { h[i] = x[i] * x[(i + 1) % n]; local[i % 4] += sin(x[i]); }
  for (int i = 0; i < n; i++) { x[i] *= h[i]; s += x[i] + local[i % 4] * h[i]; }
  free(h);
  return s;
}
static void test_forward_width(void) {
  enum { N = 4 };
  double x[N], v[3][N], alone[3][N], y[N], after[N];
  for (int i = 0; i < N; i++) { x[i] = 0.3 + 0.2 * i; for (int k = 0; k < 3; k++) alone[k][i] = v[k][i] = (i + 1) * (k - 1) + 0.1; }
  three got = __enzyme_fwddiff_three((void *)mixes, enzyme_width, 3, enzyme_dup, x, v[0], v[1], v[2], enzyme_const, N);
  for (int i = 0; i < N; i++) after[i] = x[i];
  for (int k = 0; k < 3; k++) {
    for (int i = 0; i < N; i++) y[i] = 0.3 + 0.2 * i;
    expect("tangent of the result", got.v[k], __enzyme_fwddiff((void *)mixes, enzyme_dup, y, alone[k], enzyme_const, N));
    for (int i = 0; i < N; i++) { expect("tangent of memory", v[k][i], alone[k][i]); expect("memory", after[i], y[i]); }
  }
}
static void test_strided_shadows(void) {
  enum { N = 4 };
  double x[N] = {0.3, 0.5, 0.7, 0.9}, y[N] = {0.3, 0.5, 0.7, 0.9}, all[3 * N] = {0}, one[N] = {0};
  __enzyme_autodiff_void((void *)mixes, enzyme_width, 3, enzyme_dupv, sizeof(double[N]), x, all, enzyme_const, N);
  __enzyme_autodiff_void((void *)mixes, enzyme_dup, y, one, enzyme_const, N);
  for (int k = 0; k < 3; k++) for (int i = 0; i < N; i++) expect("adjoint in a stride", all[k * N + i], one[i]);
}

__attribute__((noinline)) double ruled(double x) { return x * x * x; }
double ruled_tangent(double x, double dx) { return 3 * x * x * dx; }
double ruled_forward(double x) { return x * x * x; }
double ruled_reverse(double x, double seed) { return 3 * x * x * seed; }
void *__enzyme_register_derivative_ruled[2] = {(void *)ruled, (void *)ruled_tangent};
static double with_rule(double x, double y) { return ruled(x) * y + ruled(y); }
static void test_rule_for_one_lane(void) {
  double x = 0.7, y = 1.2;
  three got = __enzyme_fwddiff_three((void *)with_rule, enzyme_width, 3, x, 1.0, 0.0, 0.5, y, 0.0, 1.0, 2.0);
  double dx = 3 * x * x * y, dy = x * x * x + 3 * y * y;
  expect("rule, lane 0", got.v[0], dx);
  expect("rule, lane 1", got.v[1], dy);
  expect("rule, lane 2", got.v[2], 0.5 * dx + 2 * dy);
}

static double cube(double x) { return x * x * x; }
static double slope_times(double x, double f) { return f * __enzyme_fwddiff((void *)cube, x, 1.0); }
static double gradient_times(double x, double f) { return f * __enzyme_autodiff((void *)cube, x); }
static double of_memory(const double *x, double f, int n) { double s = 0; for (int i = 0; i < n; i++) s += x[i] * x[i] * f; return s; }
static void test_batches(void) {
  two s = __enzyme_batch_two((void *)slope_times, enzyme_width, 2, enzyme_vector, 0.5, 2.0, enzyme_scalar, 3.0);
  expect("batch of a tangent, 0", s.v[0], 9 * 0.25);
  expect("batch of a tangent, 1", s.v[1], 9 * 4.0);
  two g = __enzyme_batch_two((void *)gradient_times, enzyme_width, 2, enzyme_vector, 0.5, 2.0, enzyme_vector, 1.0, 2.0);
  expect("batch of a gradient, 0", g.v[0], 3 * 0.25);
  expect("batch of a gradient, 1", g.v[1], 6 * 4.0);
  double rows[2][3] = {{1, 2, 3}, {0.5, -1, 4}};
  two m = __enzyme_batch_two((void *)of_memory, enzyme_width, 2, enzyme_buffer, sizeof(double[3]), rows, enzyme_vector, 1.0, 2.0, enzyme_scalar, 3);
  expect("batch over rows, 0", m.v[0], 14);
  expect("batch over rows, 1", m.v[1], 2 * 17.25);
}

static double scalars(double x, double *y) { *y *= x; return *y * x; }
static void test_out_arguments(void) {
  double x = 1.5, y = 2, d[3] = {1, 0, -1};
  three got = __enzyme_autodiff_three((void *)scalars, enzyme_width, 3, enzyme_out, x, enzyme_dup, &y, &d[0], &d[1], &d[2]);
  for (int k = 0; k < 3; k++) {
    double seed = k == 0 ? 1 : k == 1 ? 0 : -1;
    expect("out", got.v[k], 2 * 1.5 * 2 + seed * 2);
    expect("dup", d[k], 1.5 * 1.5 + seed * 1.5);
  }
}

int main(void) {
  test_forward_width();
  test_strided_shadows();
  test_rule_for_one_lane();
  test_batches();
  test_out_arguments();
  if (!failures) puts("ok");
  return failures != 0;
}
