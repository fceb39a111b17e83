// A table of functions with a shadow table of the user's making: __enzyme_virtualreverse.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#define CLOSE(L, R) { double l = (L), r = (R); if (!(fabs(l - r) <= 1e-9)) { fprintf(stderr, "line %d: %s is %.17g, not %.17g\n", __LINE__, #L, l, r); abort(); } }
extern double __enzyme_autodiff(void *, ...);
extern void *__enzyme_virtualreverse(void *);
int enzyme_dup, enzyme_const;
struct object { void **table; double k; };
static double scaled(struct object *o, double x) { return o->k * x * x; }
static double shifted(struct object *o, double x) { return o->k + x * x * x; }
__attribute__((noinline)) static double apply(struct object *o, double x) {
  double (*f)(struct object *, double) = (double (*)(struct object *, double))o->table[0];
  return f(o, x) * x;
}

int main(void) {
  void *tables[2] = {(void *)scaled, (void *)shifted};
  void *shadows[2] = {__enzyme_virtualreverse((void *)scaled), __enzyme_virtualreverse((void *)shifted)};
  for (int n = 0; n < 2; n++) {
    struct object o = {&tables[n], 3.0}, d = {&shadows[n], 0.0};
    double dx = __enzyme_autodiff((void *)apply, enzyme_dup, &o, &d, 2.0);
    CLOSE(dx, n ? 3.0 + 4 * 8.0 : 3 * 3.0 * 4.0);
    CLOSE(d.k, n ? 2.0 : 8.0);
  }
  puts("ok");
  return 0;
}
