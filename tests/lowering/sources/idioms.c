// What numeric libraries write by hand: barriers, instructions in assembly, rounding and exponents by bits, allocators.
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#define EQ(L, R) { double l = (L), r = (R); if (!(fabs(l - r) <= 1e-8 * (1 + fabs(r)))) { fprintf(stderr, "FAIL %s: %g vs %g line %d\n", #L, l, r, __LINE__); abort(); } }
extern int enzyme_const;
double __enzyme_autodiff(void*, ...);
double __enzyme_fwddiff(void*, ...);

static double barrier(double x) { __asm__ volatile("" : "+x"(x)); return x; }
static double lesser(double a, double b) { __asm__("minsd %1, %0" : "+x"(a) : "x"(b)); return a; }
static double root(double x) { double r; __asm__("sqrtsd %1, %0" : "=x"(r) : "x"(x)); return r; }
double assembled(double x, double y) {
  __asm__ volatile("# a comment" ::: "memory");
  return lesser(barrier(x) * y, 100) * root(x) + lesser(x, y);
}

double exponential(double x) {  // e^x = 2^n e^r, n rounded by a magic number
  double n = x * 1.4426950408889634, magic = 0x1.8p52;
  n = n + magic;
  n = barrier(n) - magic;
  double r = x - n * 0.6931471805599453, sum = 1, term = 1;
  for (int i = 1; i < 20; i++) sum += term *= r / i;
  return ldexp(sum, (int)n);
}

double logarithm(double x) {  // x = 2^k m with m in [1, 2), taken apart by bits
  int64_t bits;
  memcpy(&bits, &x, 8);
  int64_t k = ((bits >> 52) & 0x7ff) - 1023;
  bits = (bits & 0x800fffffffffffff) | 0x3ff0000000000000;
  double m;
  memcpy(&m, &bits, 8);
  double s = (m - 1) / (m + 1), sum = 0, power = s;
  for (int i = 1; i < 40; i += 2, power *= s * s) sum += power / i;
  return 2 * sum + k * 0.6931471805599453;
}

__attribute__((noinline)) double* fresh(long n) {  // nothing says here that what it returns will hold active data
  if (n == 0) return 0;
  if ((unsigned long)n > (1ul << 60)) abort();
  double* p = malloc(n * sizeof(double));
  if (p == 0 || ((uintptr_t)p & 7)) abort();
  for (volatile long i = 0; i < 1; i++) { }
  return p;
}
double through_fresh(const double* x, long n) {
  double *a = fresh(n), *b = fresh(n), s = 0;
  memcpy(a, x, n * sizeof(double));  // of whose elements only two are looked at
  b[0] = a[0] * a[1];
  s = b[0] * a[1];
  free(a);
  free(b);
  return s;
}

static uint64_t bits(double x) { uint64_t b; memcpy(&b, &x, 8); return b; }
static double number(uint64_t b) { double x; memcpy(&x, &b, 8); return x; }
double least_by_key(double x, double y) {  // of positive numbers, which LLVM makes a minimum of integers
  uint64_t a = bits(x * y), b = bits(x + y);
  return number(a < b ? a : b) * x;
}
double turned(double x, double y) {  // rotated by whole bytes, and back
  uint64_t a = bits(x * y);
  a = (a << 32) | (a >> 32);
  return number((a >> 32) | (a << 32)) * y;
}

int main() {
  EQ(__enzyme_autodiff(least_by_key, 0.5, enzyme_const, 3.0), 2 * 0.5 * 3);
  EQ(__enzyme_fwddiff(least_by_key, 0.5, 1.0, 3.0, 0.0), 2 * 0.5 * 3);
  EQ(__enzyme_autodiff(least_by_key, 2.0, enzyme_const, 3.0), 2 * 2.0 + 3);
  EQ(__enzyme_fwddiff(least_by_key, 2.0, 1.0, 3.0, 0.0), 2 * 2.0 + 3);
  EQ(__enzyme_autodiff(turned, 2.0, enzyme_const, 3.0), 9);
  EQ(__enzyme_fwddiff(turned, 2.0, 1.0, 3.0, 0.0), 9);
  EQ(__enzyme_fwddiff(assembled, 4.0, 1.0, 5.0, 0.0), 5 * 2 + 20 * 0.25 + 1);
  EQ(__enzyme_fwddiff(assembled, 4.0, 0.0, 5.0, 1.0), 4 * 2);
  EQ(__enzyme_autodiff(assembled, 4.0, enzyme_const, 5.0), 5 * 2 + 20 * 0.25 + 1);
  for (double x = -3.3; x < 4; x += 0.7) {
    EQ(__enzyme_autodiff(exponential, x), exp(x));
    EQ(__enzyme_fwddiff(exponential, x, 1.0), exp(x));
  }
  for (double x = 0.3; x < 20; x *= 1.7) {
    EQ(__enzyme_autodiff(logarithm, x), 1 / x);
    EQ(__enzyme_fwddiff(logarithm, x, 1.0), 1 / x);
  }
  double x[2] = {3, 4}, d[2] = {0, 0}, t[2] = {0, 1};
  __enzyme_autodiff(through_fresh, x, d, enzyme_const, 2l);
  EQ(d[0], 16);
  EQ(d[1], 24);
  EQ(__enzyme_fwddiff(through_fresh, x, t, enzyme_const, 2l), 24);
  puts("ok");
}
