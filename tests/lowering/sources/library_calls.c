// Library functions with several results, allocation through a pointer, sorting, complex; what is said to be like one.
#include <complex.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#define CLOSE(L, R) { double l = (L), r = (R); if (!(fabs(l - r) <= 1e-6 * (1 + fabs(r)))) { fprintf(stderr, "line %d: %s is %.17g, not %.17g\n", __LINE__, #L, l, r); abort(); } }
extern double __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
extern void sincos(double, double *, double *);
extern double lgamma_r(double, int *);
int enzyme_dup;

static double fraction(double x) { int e; double m = frexp(x * 5, &e); return m * m * e; }
static double parts(double x) { double whole, part = modf(x * 5, &whole); return part * part * whole; }
static double circle(double x) { double s, c; sincos(x, &s, &c); return s * s * c + c; }
static double quotient(double x) { int q; double r = remquo(x * 4, 0.7, &q); return r * r * q; }
static double sign_of_gamma(double x) { int s; return lgamma_r(x, &s) * s; }
static float narrow(float x) { int e; float w; return frexpf(x, &e) * e + modff(x * 3, &w) * w; }
static double wide(double x) { int e; long double w; return frexpl(x * 9, &e) * e + modfl(x * 3, &w) * w; }

static double turn(double complex z) { return creal(z) + 2 * cimag(z); }
static double inverses(double x) {
  double complex z = x + 0.5 * I, w = 0.3 - x * I;
  return turn(casin(z)) + turn(cacos(w)) * turn(catan(z)) + turn(casinh(w)) * turn(cacosh(z)) + turn(catanh(w)) + turn(clog(cpow(z, w)));
}
static double narrow_complex(double x) {
  float complex z = (float)x + 0.5f * I, w = 0.3f - (float)x * I;
  return turn(casinf(z)) + turn(cpowf(z, w)) * cabsf(z) * cargf(w) + turn(csqrtf(w) + cexpf(z * w) / clogf(z));
}

static double aligned(double *x, int n) {
  double *b, s = 0;
  for (int k = 1; k < n; k++) {
    if (posix_memalign((void **)&b, 64, n * sizeof(double))) abort();
    for (int i = 0; i < n; i++) b[i] = exp(x[i]) * k;
    for (int i = 0; i < n; i++) s += b[i] * b[n - 1 - i];
    free(b);
  }
  return s;
}
static int order(const void *a, const void *b) { double x = *(double *)a, y = *(double *)b; return (x > y) - (x < y); }
static double ranked(double *x, int n) {
  double b[8], s = 0;
  memcpy(b, x, n * 8);
  qsort(b, n, 8, order);
  for (int i = 0; i < n; i++) s += b[i] * b[i] * (i + 1);
  return s;
}
static double rotated(double *x, int n) {
  double t = x[0]; memmove(x, x + 1, (n - 1) * 8); x[n - 1] = t * t;
  double s = 1;
  for (int i = 0; i < n; i++) s *= x[i] + i;
  return s;
}

__attribute__((noinline)) static double shifted(double x) { return log(x) * 2; }
void *__enzyme_function_like_shifted[2] = {(void *)shifted, (void *)"log1p"};
__attribute__((noinline)) static void *own_allocate(int kind, size_t n) { return calloc(kind, n); }
__attribute__((noinline)) static void own_release(void *p) { free(p); }
void *__enzyme_allocation_like_own[4] = {(void *)own_allocate, (void *)1, (void *)"-1", (void *)own_release};
static double stated(double x) {
  double *b = own_allocate(1, 16);
  b[0] = x * x; b[1] = b[0] * x;
  double r = b[1] * shifted(x);
  own_release(b);
  return r;
}

static double slope(double (*f)(double), double x) { return (f(x + 1e-5) - f(x - 1e-5)) / 2e-5; }
static void check(double (*f)(double *, int), const double *d, const double *at, int n) {
  for (int k = 0; k < n; k++) {
    double y[8]; memcpy(y, at, n * 8); y[k] += 1e-5; double up = f(y, n);
    memcpy(y, at, n * 8); y[k] -= 1e-5; double down = f(y, n);
    CLOSE(d[k], (up - down) / 2e-5);
  }
}
#define SCALAR(f, x) CLOSE(__enzyme_autodiff((void *)f, x), slope(f, x)); CLOSE(__enzyme_fwddiff((void *)f, x, 1.0), slope(f, x))
#define ARRAY(f) { double x[4] = {1.3, 0.2, 0.9, 0.7}, d[4] = {0}; memcpy(x, start, sizeof x); __enzyme_autodiff((void *)f, x, d, 4); check(f, d, start, 4); \
  for (int k = 0; k < 4; k++) { double t[4] = {0}; t[k] = 1; memcpy(x, start, sizeof x); CLOSE(__enzyme_fwddiff((void *)f, x, t, 4), d[k]); } }

extern float __enzyme_autodiff_float(void *, ...);
int main(void) {
  const double start[4] = {1.3, 0.2, 0.9, 0.7};
  SCALAR(fraction, 0.37) SCALAR(parts, 0.37) SCALAR(parts, -0.77) SCALAR(circle, 0.37) SCALAR(quotient, 0.37) SCALAR(sign_of_gamma, 0.37)
  SCALAR(wide, 0.37)
  SCALAR(inverses, 0.7) SCALAR(inverses, 1.7)
  double h = 0.01, d = (narrow_complex(0.7 + h) - narrow_complex(0.7 - h)) / (2 * h);
  if (fabs(__enzyme_autodiff((void *)narrow_complex, 0.7) - d) > 1e-3 * fabs(d) || fabs(__enzyme_fwddiff((void *)narrow_complex, 0.7, 1.0) - d) > 1e-3 * fabs(d)) abort();
  CLOSE(__enzyme_autodiff_float((void *)narrow, 0.8f), 0.0 + 3 * 2);
  CLOSE(__enzyme_autodiff((void *)stated, 0.7), 3 * 0.49 * shifted(0.7) + 0.343 / 1.7);
  CLOSE(__enzyme_fwddiff((void *)stated, 0.7, 1.0), 3 * 0.49 * shifted(0.7) + 0.343 / 1.7);
  ARRAY(aligned) ARRAY(ranked) ARRAY(rotated)
  puts("ok");
  return 0;
}
