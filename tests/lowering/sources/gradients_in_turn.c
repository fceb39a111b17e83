// What is a shadow in one call is what is differentiated in the next: what derivatives say of their memory holds for
// one run of them only.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#define CLOSE(L, R) { double l = (L), r = (R); if (!(fabs(l - r) <= 1e-9)) { fprintf(stderr, "line %d: %s is %.17g, not %.17g\n", __LINE__, #L, l, r); abort(); } }
extern double __enzyme_autodiff(void *, ...);
int enzyme_dup, enzyme_const;
static double cubes(double *x, long n) {
  double sum = 0;
  for (long i = 0; i < n; i++)
    sum += x[i] * x[i] * x[i] / 3;
  return sum;
}
static void square(double *x, double *y, long n) {
  for (long i = 0; i < n; i++)
    y[i] = x[i] * x[i];
}

int main(int arguments, char **words) {
  long n = 16 * arguments;
  double *a = malloc(n * sizeof *a), *b = malloc(n * sizeof *b), *c = malloc(n * sizeof *c);
  for (long i = 0; i < n; i++)
    a[i] = 1 + 0.01 * i;
  for (int round = 0; round < 3; round++) {  // each round squares
    memset(b, 0, n * sizeof *b);
    __enzyme_autodiff((void *)cubes, enzyme_dup, a, b, enzyme_const, n);
    double *other = a;
    a = b;
    b = other;
  }
  for (long i = 0; i < n; i++)
    CLOSE(a[i], pow(1 + 0.01 * i, 8));
  for (long i = 0; i < n; i++) {
    a[i] = 0.5 + 0.01 * i;
    b[i] = 0;
    c[i] = 1;
  }
  double *y = malloc(n * sizeof *y), *p = a, *dp = b;
  for (int round = 0; round < 2; round++) {  // p's shadow is 2 p; then 2 * 2 p is the shadow of that, added to p
    for (long i = 0; i < n; i++)
      c[i] = 1;
    __enzyme_autodiff((void *)square, enzyme_dup, p, dp, enzyme_dup, y, c, enzyme_const, n);
    double *other = p;
    p = dp;
    dp = other;
  }
  for (long i = 0; i < n; i++) {
    CLOSE(b[i], 2 * (0.5 + 0.01 * i));
    CLOSE(a[i], 5 * (0.5 + 0.01 * i));
    CLOSE(c[i], 0);
  }
  puts("ok");
  return 0;
}
