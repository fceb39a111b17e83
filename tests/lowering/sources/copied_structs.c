// Structs that are copied as bytes by functions that see no types: integers beside the floats are no adjoints.
#include <stdio.h>
#include <string.h>

extern double __enzyme_autodiff(void *, ...);
extern int enzyme_dup, enzyme_const;

typedef struct { double a[3]; int n[2]; int m; } record;

__attribute__((noinline)) static void move_bytes(char *to, const char *from, size_t size) { memcpy(to, from, size); }
static double product(record *to, record *from) {
  move_bytes((char *)to, (char *)from, sizeof *from);
  return to->a[0] * to->a[1] * to->a[2];
}
static double products(record *to, record *from, int count) {
  move_bytes((char *)to, (char *)from, count * sizeof *from);
  return to[0].a[0] * to[0].a[1] + to[1].a[2];
}

static int failures;
static void expect(const char *what, double found, double wanted) {
  if (found != wanted) { printf("%s: %g, not %g\n", what, found, wanted); failures++; }
}

int main(void) {
  record from = {{2, 3, 5}, {7, 8}, 9}, shadow = {{0, 0, 0}, {7, 8}, 9}, to = {{0}}, to_shadow = {{0, 0, 0}, {7, 8}, 9};
  __enzyme_autodiff((void *)product, enzyme_dup, &to, &to_shadow, enzyme_dup, &from, &shadow);
  expect("a[0]", shadow.a[0], 15);
  expect("a[1]", shadow.a[1], 10);
  expect("a[2]", shadow.a[2], 6);
  expect("integers", shadow.n[0] * 100 + shadow.n[1] * 10 + shadow.m, 789);
  record many[2] = {from, from}, shadows[2] = {{{0, 0, 0}, {7, 8}, 9}, {{0, 0, 0}, {7, 8}, 9}}, tos[2] = {{{0}}}, to_shadows[2] = {{{0}}};
  __enzyme_autodiff((void *)products, enzyme_dup, tos, to_shadows, enzyme_dup, many, shadows, enzyme_const, 2);
  expect("first a[0]", shadows[0].a[0], 3);
  expect("first a[1]", shadows[0].a[1], 2);
  expect("second a[2]", shadows[1].a[2], 1);
  for (int i = 0; i < 2; i++) expect("integers of many", shadows[i].n[0] * 100 + shadows[i].n[1] * 10 + shadows[i].m, 789);
  if (!failures) puts("ok");
  return failures != 0;
}
