// Elementary functions as libraries compute them: words of numbers taken out, masked, added to and put back.
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
double __enzyme_autodiff(void*, ...);
double __enzyme_fwddiff(void*, ...);
float __enzyme_autodiff_float(void*, float);
float __enzyme_fwddiff_float(void*, float, float);
static const double LN2 = 0.69314718055994530942;

static uint64_t bits(double x) { union { double number; uint64_t bits; } u = {x}; return u.bits; }
static double number(uint64_t b) { union { uint64_t bits; double number; } u = {b}; return u.number; }
static uint32_t bits_of_float(float x) { uint32_t b; memcpy(&b, &x, 4); return b; }
static float float_of(uint32_t b) { float x; memcpy(&x, &b, 4); return x; }
typedef union { double number; struct { uint32_t lower, upper; } words; } Words;
static int32_t upper(double x) { Words w; w.number = x; return (int32_t)w.words.upper; }
static double with_upper(double x, int32_t h) { Words w; w.number = x; w.words.upper = (uint32_t)h; return w.number; }
static double with_lower(double x, uint32_t l) { Words w; w.number = x; w.words.lower = l; return w.number; }

static double log_of_ratio(double f) {  // log(1 + f), for f not far from 0
  double s = f / (2 + f), z = s * s, sum = 0;
  for (int i = 31; i > 0; i -= 2) sum = sum * z + 1.0 / i;
  return 2 * s * sum;
}
static double exp_near_zero(double r) {
  double sum = 1;
  for (int i = 16; i > 0; i--) sum = 1 + sum * r / i;
  return sum;
}

double log_by_words(double x) {  // x = 2^k m with m in [sqrt(1/2), sqrt(2)); denormal numbers are made larger first
  int32_t high = upper(x), k = 0;
  if (high < 0x00100000) { k = -54; x *= 0x1p54; high = upper(x); }
  k += (high >> 20) - 1023;
  high &= 0xfffff;
  int32_t carried = (high + 0x95f64) & 0x100000;
  x = with_upper(x, high | (carried ^ 0x3ff00000));
  k += carried >> 20;
  return k * LN2 + log_of_ratio(x - 1);
}
double log_by_moved_word(double x) {
  uint64_t b = bits(x);
  uint32_t high = b >> 32;
  int k = 0;
  if (high < 0x00100000) { k = -54; x *= 0x1p54; b = bits(x); high = b >> 32; }
  else if (high == 0x3ff00000 && b << 32 == 0) return 0 * x;
  high += 0x3ff00000 - 0x3fe6a09e;
  k += (int)(high >> 20) - 0x3ff;
  high = (high & 0xfffff) + 0x3fe6a09e;
  return k * LN2 + log_of_ratio(number((uint64_t)high << 32 | (b & 0xffffffff)) - 1);
}
double log_by_table(double x) {
  static const struct { double inverse, log; } table[4] = {
    {1.25, -0.22314355131420976}, {1.0, 0.0}, {0.9, 0.10536051565782628}, {0.75, 0.28768207245178092}};
  uint64_t b = bits(x);
  if (b < 0x0010000000000000) { b = bits(x * 0x1p52); b -= 52ull << 52; }
  uint64_t offset = b - 0x3fe7000000000000;
  int k = (int64_t)offset >> 52;
  double z = number(b - (offset & 0xfffull << 52));
  int place = (offset >> 50) % 4;
  return k * LN2 + table[place].log + log_of_ratio(z * table[place].inverse - 1);
}
double exp_by_word(double x) {
  int k = (int)(x / LN2 + (x < 0 ? -0.5 : 0.5));
  double y = exp_near_zero(x - k * LN2);
  return with_upper(y, upper(y) + ((uint32_t)k << 20));
}
double exp_by_exponent(double x) {
  int64_t k = (int64_t)rint(x / LN2);
  return number(bits(exp_near_zero(x - k * LN2)) + ((uint64_t)k << 52));
}
static uint64_t roots[4] = {  // the bits of 2^(i/4), less i in the highest bits of the significand
  0x3ff0000000000000, 0x3ff306fe0a31b715 - (1ull << 50), 0x3ff6a09e667f3bcd - (2ull << 50),
  0x3ffae89f995ad3ad - (3ull << 50)};
double exp_by_magic(double x) {  // 2^(n/4) e^r, n rounded by a magic number, in whose bits it is found
  double n = x * (4 / LN2) + 0x1.8p52;
  uint64_t b = bits(n);
  n -= 0x1.8p52;
  double scale = number(roots[b % 4] + (b << 50));
  return scale + scale * (exp_near_zero(x - n * (LN2 / 4)) - 1);
}
double exp2_by_magic(double x) {  // the same, where the magic number rounds to quarters
  double n = x + 0x1.8p50;
  uint64_t b = bits(n);
  n -= 0x1.8p50;
  return number(roots[b % 4] + (b << 50)) * exp_near_zero((x - n) * LN2);
}
double cube_root(double x) {  // a third of the exponent, three better ones, the last after rounding to 23 bits
  uint32_t high = (uint32_t)upper(x), sign = high & 0x80000000;
  high ^= sign;
  double t = with_upper(0, (int32_t)(high / 3 + 715094163));
  double a = fabs(x);
  for (int i = 0; i < 3; i++) t = t * (t * t * t + 2 * a) / (2 * t * t * t + a);
  t = number((bits(t) + 0x80000000) & 0xffffffffc0000000);
  for (int i = 0; i < 2; i++) t = t * (t * t * t + 2 * a) / (2 * t * t * t + a);
  return sign ? -t : t;
}
double inverse_root(double x) {
  double y = number(0x5fe6eb50c7b537a9 - (bits(x) >> 1));
  for (int i = 0; i < 6; i++) y *= 1.5 - 0.5 * x * y * y;
  return y;
}
double fraction_and_exponent(double x) {
  uint64_t b = bits(x);
  int e = (int)(b >> 52 & 0x7ff) - 0x3fe;
  double m = number((b & 0x800fffffffffffff) | 0x3fe0000000000000);
  return m * m * (e + 2000);
}
double shifted_exponent(double x) {
  int32_t high = upper(x);
  int k = ((high & 0x7ff00000) >> 20) - 3;
  return with_upper(x, (high & 0x800fffff) | (k << 20)) * x;
}
double square_in_two_parts(double x) {  // -x^2 without the error of the product
  double z = with_lower(x, 0);
  return exp(-z * z) * exp((z - x) * (z + x));
}
double rounded_to_a_word(double x) { return with_lower(x, 0) * x; }
double next_number(double x) { return number(bits(x) + 1) * x; }
float log_of_float(float x) {
  uint32_t b = bits_of_float(x);
  b += 0x3f800000 - 0x3f3504f3;
  int k = (int)(b >> 23) - 0x7f;
  b = (b & 0x007fffff) + 0x3f3504f3;
  return k * (float)LN2 + (float)log_of_ratio(float_of(b) - 1.0f);
}
float inverse_root_of_float(float x) {
  float y = float_of(0x5f3759df - (bits_of_float(x) >> 1));
  for (int i = 0; i < 4; i++) y *= 1.5f - 0.5f * x * y * y;
  return y;
}

static void near(const char* what, double x, double got, double want, double tolerance) {
  if (!(fabs(got - want) <= tolerance * fabs(want))) {
    fprintf(stderr, "FAIL %s at %g: %.17g, not %.17g\n", what, x, got, want);
    abort();
  }
}
#define BOTH(F, X, WANT) { double x = X; \
  near(#F " forward", x, __enzyme_fwddiff((void*)F, x, 1.0), WANT, 1e-9); \
  near(#F " reverse", x, __enzyme_autodiff((void*)F, x), WANT, 1e-9); }
#define BOTH_OF_FLOAT(F, X, WANT) { float x = X; \
  near(#F " forward", x, __enzyme_fwddiff_float((void*)F, x, 1.0f), WANT, 1e-5); \
  near(#F " reverse", x, __enzyme_autodiff_float((void*)F, x), WANT, 1e-5); }
static double slope(double x) { return __enzyme_fwddiff((void*)log_by_moved_word, x, 1.0); }

int main(void) {
  static const double points[] = {0.013, 0.37, 0.7071067, 0.9999, 1.0, 1.23456789, 1.5, 2.75, 3.999, 1234.5, 7e20, 3e-30};
  for (unsigned i = 0; i < sizeof points / sizeof *points; i++) {
    BOTH(log_by_words, points[i], 1 / x);
    BOTH(log_by_moved_word, points[i], x == 1 ? 0 : 1 / x);
    BOTH(log_by_table, points[i], 1 / x);
    BOTH(cube_root, points[i], cbrt(x) / (3 * x));
    BOTH(inverse_root, points[i], -0.5 / (x * sqrt(x)));
    BOTH_OF_FLOAT(log_of_float, (float)points[i], 1 / x);
    BOTH_OF_FLOAT(inverse_root_of_float, fminf((float)points[i], 1e8f) + 1e-8f, -0.5 / (x * sqrt(x)));
    BOTH(next_number, points[i], 2 * x);
    BOTH(rounded_to_a_word, points[i], 2 * x + 0 * x + (with_lower(x, 0) - x));
    int e;
    double m = frexp(points[i], &e);
    BOTH(fraction_and_exponent, points[i], 2 * m * m * (e + 2000) / x);
    BOTH(shifted_exponent, points[i], x / 4);
  }
  BOTH(log_by_words, 1.5e-308, 1 / x);
  BOTH(log_by_moved_word, 1.5e-308, 1 / x);
  BOTH(log_by_table, 1.5e-308, 1 / x);
  BOTH(cube_root, -5.5, cbrt(x) / (3 * x));
  for (double at = -3.77; at < 4; at += 0.61) {
    BOTH(exp_by_word, at, exp(x));
    BOTH(exp_by_exponent, at, exp(x));
    BOTH(exp_by_magic, at, exp(x));
    BOTH(exp2_by_magic, at, LN2 * exp2(x));
    BOTH(square_in_two_parts, at, -2 * x * exp(-x * x));
  }
  near("second derivative", 2.5, __enzyme_autodiff((void*)slope, 2.5), -1 / 6.25, 1e-9);
  printf("ok\n");
}
