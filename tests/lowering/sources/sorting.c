// qsort and bsearch of elements of every size: floats, doubles, long doubles, structs of numbers and other things.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#define CLOSE(L, R) { double l = (L), r = (R); if (!(fabs(l - r) <= 1e-6 * (1 + fabs(r)))) { fprintf(stderr, "line %d: %s is %.17g, not %.17g\n", __LINE__, #L, l, r); abort(); } }
extern void __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
extern int enzyme_dup, enzyme_const;

#define ORDER(name, type, field) \
  static int name(const void *a, const void *b) { type x = ((const type *)a)[0], y = ((const type *)b)[0]; return (x field > y field) - (x field < y field); }
struct tagged { double value; long tag; };
struct record { int id; float weight; double value; };
struct large { char name[5]; float value; double twice; short at; };
ORDER(by_float, float, ) ORDER(by_double, double, ) ORDER(by_long_double, long double, )
ORDER(by_tagged, struct tagged, .value) ORDER(by_record, struct record, .value) ORDER(by_large, struct large, .value)

// Each gives Σ (i + 1) · (the i-th smallest)².
#define SUM(term) double s = 0; for (int i = 0; i < n; i++) s += (i + 1) * (double)(term); return s;
static double floats(const double *x, int n) { float b[8]; for (int i = 0; i < n; i++) b[i] = x[i]; qsort(b, n, sizeof *b, by_float); SUM(b[i] * b[i]) }
static double doubles(const double *x, int n) { double b[8]; memcpy(b, x, n * sizeof *b); qsort(b, n, sizeof *b, by_double); SUM(b[i] * b[i]) }
static double long_doubles(const double *x, int n) { long double b[8]; for (int i = 0; i < n; i++) b[i] = x[i]; qsort(b, n, sizeof *b, by_long_double); SUM(b[i] * b[i]) }
static double tagged(const double *x, int n) {
  struct tagged b[8];
  for (int i = 0; i < n; i++) b[i] = (struct tagged){x[i], i};
  qsort(b, n, sizeof *b, by_tagged);
  SUM(b[i].value * x[b[i].tag])
}
static double records(const double *x, int n) {
  struct record b[8];
  for (int i = 0; i < n; i++) b[i] = (struct record){i, x[i], x[i]};
  qsort(b, n, sizeof *b, by_record);
  SUM(b[i].weight * b[i].value * (b[i].id + 1) / (b[i].id + 1))
}
static double large(const double *x, int n) {
  struct large b[8];
  for (int i = 0; i < n; i++) b[i] = (struct large){"four", x[i], 2 * x[i], i};
  qsort(b, n, sizeof *b, by_large);
  SUM(b[i].value * b[i].twice / 2 + 0 * b[i].at)
}
// A constant number of elements.
static double eight(const double *x, int n) {
  struct tagged b[8];
  for (int i = 0; i < 8; i++) b[i] = (struct tagged){i < n ? x[i] : 10 + i, i};
  qsort(b, 8, sizeof *b, by_tagged);
  SUM(b[i].value * b[i].value)
}
// Looked up: the values that stand beside 2 and 3 among sorted keys, and nothing beside 9.
struct pair { double key, value; };
struct small { float key, value; };
struct entry { int key; double value[2]; };
static int by_key(const void *a, const void *b) { double x = *(const double *)a, y = *(const double *)b; return (x > y) - (x < y); }
static int by_number(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }
#define FIND(type, number, compare, member) \
  type b[8]; \
  for (int i = 0; i < n; i++) { memset(&b[i], 0, sizeof b[i]); b[i].key = i + 1; b[i].member = x[i] * x[i]; } \
  number two = 2, three = 3, nine = 9; \
  type *p = bsearch(&two, b, n, sizeof *b, compare), *q = bsearch(&three, b, n, sizeof *b, compare), *r = bsearch(&nine, b, n, sizeof *b, compare); \
  return r ? 0 : p->member + 2 * q->member;
static double pairs(const double *x, int n) { FIND(struct pair, double, by_key, value) }
static double smalls(const double *x, int n) { FIND(struct small, float, by_float, value) }
static double entries(const double *x, int n) { FIND(struct entry, int, by_number, value[1]) }

static const double start[4] = {1.3, 0.2, 0.9, 0.7};
static void check(double (*f)(const double *, int), const double *d, const double *t, const double expected[4]) {
  for (int k = 0; k < 4; k++) CLOSE(d[k], expected[k]);
  for (int k = 0; k < 4; k++) CLOSE(t[k], expected[k]);
}
#define CHECK(f, expected) { double d[4] = {0}, t[4]; __enzyme_autodiff((void *)f, enzyme_dup, start, d, enzyme_const, 4); \
  for (int k = 0; k < 4; k++) { double e[4] = {0}; e[k] = 1; t[k] = __enzyme_fwddiff((void *)f, enzyme_dup, start, e, enzyme_const, 4); } \
  check(f, d, t, expected); }

int main(void) {
  const double sorted[4] = {2 * 4 * 1.3, 2 * 1 * 0.2, 2 * 3 * 0.9, 2 * 2 * 0.7}, found[4] = {0, 2 * 0.2, 4 * 0.9, 0};
  CHECK(floats, sorted) CHECK(doubles, sorted) CHECK(long_doubles, sorted) CHECK(tagged, sorted) CHECK(records, sorted) CHECK(large, sorted)
  CHECK(eight, sorted)
  CHECK(pairs, found) CHECK(smalls, found) CHECK(entries, found)
  puts("ok");
  return 0;
}
