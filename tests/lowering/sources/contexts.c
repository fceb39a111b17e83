// Shadows of globals in contexts: reverse, forward, split, three lanes, derivatives of derivatives, heap behind a global.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#define EQ(L, R) { double l = (L), r = (R); if (!(fabs(l - r) <= 1e-8 * (1 + fabs(r)))) { fprintf(stderr, "FAIL %s: %g vs %g line %d\n", #L, l, r, __LINE__); abort(); } }
extern int enzyme_context, enzyme_const, enzyme_width;
double __enzyme_autodiff(void*, ...);
double __enzyme_fwddiff(void*, ...);
void *__enzyme_augmentfwd(void*, ...);
double __enzyme_reverse(void*, ...);
typedef struct { double lane[3]; } three;
three __enzyme_fwddiff_three(void*, ...);
void *__enzyme_context(int width);
void *__enzyme_shadow(void *context, void *address, int lane);
void __enzyme_zero_shadows(void *context);
#define SHADOW(C, V) (*(double *)__enzyme_shadow(C, &(V), 0))

double k = 2, numbers[4] = {1, 2, 3, 4};
static double hidden[3];
static struct { int count; double weight[2]; double *link; } common = {3, {0.5, 0.25}, &numbers[1]};
double *const table[2] = {&numbers[2], &k};

__attribute__((noinline)) static void stage(double x) {
  for (int i = 0; i < 3; i++) hidden[i] += x * numbers[i];
}

static double all(double x) {  // k x² + Σ (x nᵢ)² + w₀ x + 3 w₁ n₁ + x n₂ + k
  stage(x);
  double sum = k * x * x;
  for (int i = 0; i < 3; i++) sum += hidden[i] * hidden[i];
  sum += common.weight[0] * x + *common.link * common.weight[1] * common.count;
  *table[0] *= x;
  return sum + numbers[2] + *table[1];
}

static void again(void) {
  numbers[2] = 3;
  for (int i = 0; i < 3; i++) hidden[i] = 0;
}

static void one_level(double x) {
  void *c = __enzyme_context(1), *other = __enzyme_context(1);
  double slope = 2 * k * x + 2 * x * 14 + 0.5 + 3;
  EQ(__enzyme_autodiff((void *)all, enzyme_context, c, x), slope);
  EQ(SHADOW(c, k), x * x + 1);
  EQ(SHADOW(c, numbers[0]), 2 * x * x);
  EQ(SHADOW(c, numbers[1]), 4 * x * x + 0.75);
  EQ(SHADOW(c, numbers[2]), 6 * x * x + x);
  EQ(SHADOW(c, common.weight[1]), 6);
  EQ(SHADOW(other, k), 0);
  again();
  SHADOW(other, k) = 1;
  SHADOW(other, numbers[0]) = 10;
  EQ(__enzyme_fwddiff((void *)all, enzyme_context, other, x, 0.0), x * x + 1 + 20 * x * x);
  EQ(SHADOW(c, k), x * x + 1);
  __enzyme_zero_shadows(c);
  EQ(SHADOW(c, k), 0);
  EQ(SHADOW(c, numbers[2]), 0);
  again();
  EQ(__enzyme_fwddiff((void *)all, x, 1.0), slope);  // without a context all shadows are zero
  again();
  void *wide = __enzyme_context(3);
  for (int i = 0; i < 3; i++) *(double *)__enzyme_shadow(wide, &k, i) = i;
  three d = __enzyme_fwddiff_three((void *)all, enzyme_width, 3, enzyme_context, wide, x, 0.0, 1.0, 2.0);
  for (int i = 0; i < 3; i++) EQ(d.lane[i], i * (x * x + 1) + i * slope);
  double *found = getenv("NO_SUCH_VARIABLE") ? &k : &numbers[2];
  if (__enzyme_shadow(c, found, 0) != (void *)&SHADOW(c, numbers[2])) abort();
}

double out;
static double cubes(double x) {  // k² x³, and k³ x³ in out
  double s = k * k * x;
  s *= x * x;
  out = s * k;
  return s;
}
static double by_k(double x) {  // 2 k x³
  void *c = __enzyme_context(1);
  __enzyme_autodiff((void *)cubes, enzyme_context, c, enzyme_const, x);
  return SHADOW(c, k);
}
static double along_k(double x) {
  void *c = __enzyme_context(1);
  SHADOW(c, k) = 1;
  return __enzyme_fwddiff((void *)cubes, enzyme_context, c, enzyme_const, x);
}

static void two_levels(double x) {
  void *c = __enzyme_context(1);
  EQ(__enzyme_autodiff((void *)by_k, enzyme_context, c, x), 6 * k * x * x);
  EQ(SHADOW(c, k), 2 * x * x * x);
  __enzyme_zero_shadows(c);
  SHADOW(c, k) = 1;
  EQ(__enzyme_fwddiff((void *)by_k, enzyme_context, c, x, 0.0), 2 * x * x * x);
  __enzyme_zero_shadows(c);
  SHADOW(c, k) = 1;
  EQ(__enzyme_fwddiff((void *)along_k, enzyme_context, c, x, 1.0), 2 * x * x * x + 6 * k * x * x);
  __enzyme_zero_shadows(c);
  EQ(__enzyme_autodiff((void *)along_k, enzyme_context, c, x), 6 * k * x * x);
  EQ(SHADOW(c, k), 2 * x * x * x);
}

static void seeds_in_globals(double x) {
  void *c = __enzyme_context(1);
  double both = 3 * k * k * x * x * (1 + k), by_k = 2 * k * x * x * x + 3 * k * k * x * x * x;
  SHADOW(c, out) = 1;
  EQ(__enzyme_autodiff((void *)cubes, enzyme_context, c, x), both);
  EQ(SHADOW(c, k), by_k);
  EQ(SHADOW(c, out), 0);
  __enzyme_zero_shadows(c);
  void *tape = __enzyme_augmentfwd((void *)cubes, enzyme_context, c, x);
  SHADOW(c, out) = 1;
  EQ(__enzyme_reverse((void *)cubes, enzyme_context, c, x, 1.0, tape), both);
  EQ(SHADOW(c, k), by_k);
}

double *heap;
static double on_heap(double x) { return heap[0] * x * heap[1]; }
static void shadow_of_a_pointer(double x) {
  double memory[2] = {3, 5}, shadow[2] = {0, 0};
  heap = memory;
  void *c = __enzyme_context(1);
  *(double **)__enzyme_shadow(c, &heap, 0) = shadow;
  EQ(__enzyme_autodiff((void *)on_heap, enzyme_context, c, x), 15);
  EQ(shadow[0], 5 * x);
  EQ(shadow[1], 3 * x);
}

int main(void) {
  one_level(1.5);
  two_levels(1.5);
  seeds_in_globals(1.5);
  shadow_of_a_pointer(1.5);
  puts("ok");
}
