// Shadows of globals that last from call to call: asked for without a context, or registered by the program.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#define EQ(L, R) { double l = (L), r = (R); if (!(fabs(l - r) <= 1e-8 * (1 + fabs(r)))) { fprintf(stderr, "FAIL %s: %g vs %g line %d\n", #L, l, r, __LINE__); abort(); } }
extern int enzyme_context, enzyme_const, enzyme_width;
double __enzyme_autodiff(void*, ...);
double __enzyme_fwddiff(void*, ...);
typedef struct { double lane[2]; } two;
two __enzyme_autodiff_two(void*, ...);
void *__enzyme_shadow(void *address, int width, int lane);
#define SHADOW(V) (*(double *)__enzyme_shadow(&(V), 1, 0))

double k = 2, z[3] = {1, 2, 3};
static double *p = &z[1];
static double f(double x) { return k * x * x + *p * z[2]; }
static double slope(double x) { return __enzyme_autodiff((void *)f, x); }  // 2 k x

double rate = 2, rate_shadow, pair[2] = {1, 2}, pair_shadow[2];
void *__enzyme_shadow_global_rate[2] = {&rate, &rate_shadow};
void *__enzyme_shadow_global_pair[2] = {pair, pair_shadow};
static double registered(double x) { return rate * x * x * pair[1]; }

int main(void) {
  double x = 1.5;
  EQ(__enzyme_autodiff((void *)f, x), 2 * k * x);
  EQ(SHADOW(k), x * x);
  EQ(SHADOW(z[1]), 3);
  EQ(SHADOW(z[2]), 2);
  __enzyme_autodiff((void *)f, x);
  EQ(SHADOW(k), 2 * x * x);
  SHADOW(k) = 0;
  EQ(__enzyme_autodiff((void *)slope, x), 2 * k);  // the derivative inside has shadows of its own
  EQ(SHADOW(k), 2 * x);
  two d = __enzyme_autodiff_two((void *)f, enzyme_width, 2, x, 1.0, 10.0);
  EQ(d.lane[1], 20 * k * x);
  EQ(*(double *)__enzyme_shadow(&k, 2, 1), 10 * x * x);
  EQ(SHADOW(k), 2 * x);
  EQ(__enzyme_autodiff((void *)registered, x), 2 * rate * x * pair[1]);
  EQ(rate_shadow, x * x * pair[1]);
  EQ(pair_shadow[1], rate * x * x);
  puts("ok");
}
