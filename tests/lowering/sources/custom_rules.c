// Derivatives that users register, in all the ways that they are asked for.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

extern double __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
extern int enzyme_const, enzyme_dup, enzyme_out;

static int failures;
static void expect(const char *what, double found, double wanted) {
  if (!(fabs(found - wanted) <= 1e-12 * (fabs(wanted) + 1))) {
    printf("%s: %.15g, not %.15g\n", what, found, wanted);
    failures++;
  }
}

// Rules that are wrong on purpose (a factor of 10) show that they are used.
__attribute__((noinline)) double scaled(double x) { return x * x; }
double scaled_augmented(double x, double *tape) { *tape = x; return x * x; }
typedef struct { double tape, result; } kept;
kept scaled_forward(double x) { kept k = {x, x * x}; return k; }
double scaled_reverse(double x, double seed, double tape) { return 10 * 2 * tape * seed; }
double scaled_tangent(double x, double dx) { return 10 * 2 * x * dx; }
void *__enzyme_register_gradient_scaled[3] = {(void *)scaled, (void *)scaled_forward, (void *)scaled_reverse};
void *__enzyme_register_derivative_scaled[2] = {(void *)scaled, (void *)scaled_tangent};

static double uses(double x) { return sin(scaled(x)); }
static double in_a_loop(double *x, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) s += scaled(x[i]) * (i + 1);
  return s;
}
static void test_scalar_rule(void) {
  double x = 0.6;
  expect("reverse", __enzyme_autodiff((void *)uses, x), cos(x * x) * 20 * x);
  expect("forward", __enzyme_fwddiff((void *)uses, x, 1.0), cos(x * x) * 20 * x);
  double v[4] = {0.1, 0.2, 0.3, 0.4}, dv[4] = {1, 1, 1, 1};
  __enzyme_autodiff((void *)in_a_loop, enzyme_dup, v, dv, enzyme_const, 4);
  for (int i = 0; i < 4; i++) expect("its own tape in each round", dv[i], 1 + 20 * v[i] * (i + 1));
}

// A rule on memory: it gets primal and shadow, and must add.
__attribute__((noinline)) void square_all(double *out, const double *in, int n) {
  for (int i = 0; i < n; i++) out[i] = in[i] * in[i];
}
static int reversed;
double *square_all_forward(double *out, double *dout, const double *in, double *din, int n) {
  double *copy = malloc(n * sizeof(double));
  for (int i = 0; i < n; i++) { copy[i] = in[i]; out[i] = in[i] * in[i]; }
  return copy;
}
void square_all_reverse(double *out, double *dout, const double *in, double *din, int n, double *copy) {
  reversed++;
  for (int i = 0; i < n; i++) { din[i] += 2 * copy[i] * dout[i]; dout[i] = 0; }
  free(copy);
}
void *__enzyme_register_gradient_square_all[3] = {(void *)square_all, (void *)square_all_forward, (void *)square_all_reverse};

static double chain(double *x, int n) {
  double *a = malloc(n * sizeof(double)), *b = malloc(n * sizeof(double)), s = 0;
  square_all(a, x, n);
  for (int i = 0; i < n; i++) x[i] = 0;  // what the rule kept must not be read again from here
  square_all(b, a, n);
  for (int i = 0; i < n; i++) s += b[i] * a[i];
  free(a);
  free(b);
  return s;
}
static void test_memory_rule(void) {
  double x[3] = {0.5, -1.5, 2}, was[3] = {0.5, -1.5, 2}, dx[3] = {0};
  __enzyme_autodiff((void *)chain, enzyme_dup, x, dx, enzyme_const, 3);
  for (int i = 0; i < 3; i++) expect("through the rule twice", dx[i], 6 * pow(was[i], 5));
  expect("calls of the rule", reversed, 2);
}

// Inactive by name: no derivative comes through.
__attribute__((noinline)) double observed(double x) { return x * 3; }
void *__enzyme_inactivefn_observed[1] = {(void *)observed};
static double watching(double x) { return x * x + observed(x); }
// Like a library function by name.
__attribute__((noinline)) double my_exponential(double x) { return exp(x) + 0 * x; }
static const char name_of_exp[] = "exp";
void *__enzyme_function_like_exponential[2] = {(void *)my_exponential, (void *)name_of_exp};
static double grows(double x) { return my_exponential(2 * x); }
static void test_statements_about_functions(void) {
  expect("inactive", __enzyme_autodiff((void *)watching, 1.5), 3);
  expect("inactive, forward", __enzyme_fwddiff((void *)watching, 1.5, 1.0), 3);
  expect("like exp", __enzyme_autodiff((void *)grows, 0.3), 2 * exp(0.6));
}

int main(void) {
  test_scalar_rule();
  test_memory_rule();
  test_statements_about_functions();
  if (!failures) puts("ok");
  return failures != 0;
}
