// Derivatives of derivatives, and one function differentiated in many ways in one module.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

extern double __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
extern int enzyme_const, enzyme_dup, enzyme_out, enzyme_dupnoneed, enzyme_width;

static int failures;
static void expect(const char *what, double found, double wanted) {
  double scale = fabs(wanted) > 1 ? fabs(wanted) : 1;
  if (!(fabs(found - wanted) <= 1e-9 * scale)) {
    printf("%s: %.15g, not %.15g\n", what, found, wanted);
    failures++;
  }
}

// A sum that needs a cache in its loop and memory of its own: f = sum over i of x_i^2 x_{i+1} + (product of all x).
static double energy(double *x, int n) {
  double *parts = malloc(n * sizeof(double));
  double product = 1;
  for (int i = 0; i < n; i++) {
    parts[i] = x[i] * x[i];
    product *= x[i];
  }
  double sum = product;
  for (int i = 0; i + 1 < n; i++) sum += parts[i] * x[i + 1];
  free(parts);
  return sum;
}
static double hessian_entry(const double *x, int n, int i, int j) {
  double product = 1;
  for (int k = 0; k < n; k++) if (k != i && k != j) product *= x[k];
  double h = i == j ? 0 : product;
  if (i == j && i + 1 < n) h += 2 * x[i + 1];
  if (j == i + 1) h += 2 * x[i];
  if (i == j + 1) h += 2 * x[j];
  return h;
}
static void gradient(double *x, double *dx, int n) { __enzyme_autodiff((void *)energy, enzyme_dup, x, dx, enzyme_const, n); }
static double slope(double *x, double *v, int n) {
  return __enzyme_fwddiff((void *)energy, enzyme_dup, x, v, enzyme_const, n);
}

static void test_hessian_vector_products(void) {
  enum { N = 4 };
  double x[N] = {1.1, -0.7, 0.4, 1.6};
  for (int j = 0; j < N; j++) {
    double v[N] = {0}, g[N] = {0}, hv[N] = {0};
    v[j] = 1;  // forward over reverse: all rows, not the first one only
    __enzyme_fwddiff((void *)gradient, enzyme_dup, x, v, enzyme_dup, g, hv, enzyme_const, N);
    for (int i = 0; i < N; i++) expect("forward over reverse", hv[i], hessian_entry(x, N, i, j));
    double back[N] = {0}, seed[N] = {0};
    seed[j] = 1;  // reverse over forward
    double dv[N] = {0};
    __enzyme_autodiff((void *)slope, enzyme_dup, x, back, enzyme_dup, seed, dv, enzyme_const, N);
    for (int i = 0; i < N; i++) expect("reverse over forward", back[i], hessian_entry(x, N, i, j));
    double g2[N] = {0}, w[N] = {0}, rr[N] = {0};
    w[j] = 1;  // reverse over reverse
    __enzyme_autodiff((void *)gradient, enzyme_dup, x, rr, enzyme_dup, g2, w, enzyme_const, N);
    for (int i = 0; i < N; i++) expect("reverse over reverse", rr[i], hessian_entry(x, N, i, j));
  }
}

// d/dx (x * d/dy (x + y)) is 1: a tool that confuses the two perturbations says 2.
static double plus(double x, double y) { return x + y; }
static double confused(double x) {
  return x * __enzyme_fwddiff((void *)plus, enzyme_const, x, enzyme_dup, 1.0, 1.0);
}
static double confused_back(double x) { return x * __enzyme_autodiff((void *)plus, enzyme_const, x, enzyme_out, 1.0); }
static void test_perturbations_are_not_confused(void) {
  expect("forward over forward", __enzyme_fwddiff((void *)confused, 3.0, 1.0), 1);
  expect("reverse over forward", __enzyme_autodiff((void *)confused, 3.0), 1);
  expect("forward over reverse", __enzyme_fwddiff((void *)confused_back, 3.0, 1.0), 1);
  expect("reverse over reverse", __enzyme_autodiff((void *)confused_back, 3.0), 1);
}

static double power(double x) { return x * x * x * x * x; }
static double first(double x) { return __enzyme_autodiff((void *)power, x); }
static double second(double x) { return __enzyme_fwddiff((void *)first, x, 1.0); }
static double third(double x) { return __enzyme_autodiff((void *)second, x); }
static void test_orders(void) {
  double x = 1.3;
  expect("first order", first(x), 5 * pow(x, 4));
  expect("second order", second(x), 20 * pow(x, 3));
  expect("third order", third(x), 60 * x * x);
  expect("fourth order", __enzyme_fwddiff((void *)third, x, 1.0), 120 * x);
}

// The same function with other activities and in other modes: none may be taken for another.
static double both(double *x, double y) { return x[0] * y * y + sin(x[1]) * y; }
static void test_one_function_many_ways(void) {
  double x[2] = {0.8, 0.5}, y = 1.7, dx[2] = {0, 0};
  double dy = __enzyme_autodiff((void *)both, enzyme_dup, x, dx, enzyme_out, y);
  expect("all active, y", dy, 2 * x[0] * y + sin(x[1]));
  expect("all active, x0", dx[0], y * y);
  expect("all active, x1", dx[1], cos(x[1]) * y);
  expect("x constant", __enzyme_autodiff((void *)both, enzyme_const, x, enzyme_out, y), 2 * x[0] * y + sin(x[1]));
  double only[2] = {0, 0};
  __enzyme_autodiff((void *)both, enzyme_dup, x, only, enzyme_const, y);
  expect("y constant, x0", only[0], y * y);
  double v[2] = {0.3, -2};
  expect("forward", __enzyme_fwddiff((void *)both, enzyme_dup, x, v, enzyme_dup, y, 0.5),
         v[0] * y * y + v[1] * cos(x[1]) * y + 0.5 * (2 * x[0] * y + sin(x[1])));
  expect("forward, y constant", __enzyme_fwddiff((void *)both, enzyme_dup, x, v, enzyme_const, y),
         v[0] * y * y + v[1] * cos(x[1]) * y);
}

typedef struct { double value, weight; } pair;
static pair split(double x) { pair p = {x * x, exp(x)}; return p; }
static double join(double x) { pair p = split(x); return p.value * p.weight; }
static double join_first(double x) { return __enzyme_autodiff((void *)join, x); }
static void test_struct_returns_inside(void) {
  double x = 0.4;
  expect("struct, second order", __enzyme_fwddiff((void *)join_first, x, 1.0), exp(x) * (x * x + 4 * x + 2));
  expect("struct, reverse twice", __enzyme_autodiff((void *)join_first, x), exp(x) * (x * x + 4 * x + 2));
}

int main(void) {
  test_hessian_vector_products();
  test_perturbations_are_not_confused();
  test_orders();
  test_one_function_many_ways();
  test_struct_returns_inside();
  if (!failures) puts("ok");
  return failures != 0;
}
