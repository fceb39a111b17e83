// Functions that take a variable number of arguments: numbers, pointers, a list handed on.
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#define EQ(L, R) { double l = (L), r = (R); if (!(fabs(l - r) <= 1e-9 * (1 + fabs(r)))) { fprintf(stderr, "FAIL %s: %g vs %g line %d\n", #L, l, r, __LINE__); abort(); } }
extern int enzyme_const, enzyme_out;
double __enzyme_autodiff(void*, ...);
double __enzyme_fwddiff(void*, ...);

static double weighted(int n, ...) {
  va_list list;
  va_start(list, n);
  double s = 0;
  for (int i = 0; i < n; i++) s += va_arg(list, double) * (i + 1);
  va_end(list);
  return s;
}
static double read_all(const char* format, va_list list) {
  double s = 1;
  for (; *format; format++) {
    if (*format == 'd') s *= va_arg(list, double);
    else if (*format == 'p') { double* p = va_arg(list, double*); s += p[0] * p[1]; }
    else s += va_arg(list, int);
  }
  return s;
}
static double formatted(const char* format, ...) {
  va_list list, again;
  va_start(list, format);
  va_copy(again, list);
  double s = read_all(format, list) + read_all(format, again);
  va_end(again);
  va_end(list);
  return s;
}
double many(double x, double y) {  // more than there are registers
  return weighted(3, x, y * y, x * y) + weighted(10, x, x, y, y, x, x, y, y, x, y);
}
double mixed(double* x) { return formatted("dipd", x[0], 3, x, x[1] * x[1]); }

int main() {
  EQ(__enzyme_fwddiff(many, 2.0, 1.0, 3.0, 0.0), 1 + 9 + (1 + 2 + 5 + 6 + 9));
  EQ(__enzyme_fwddiff(many, 2.0, 0.0, 3.0, 1.0), 12 + 6 + (3 + 4 + 7 + 8 + 10));
  EQ(__enzyme_autodiff(many, enzyme_out, 2.0, enzyme_const, 3.0), 1 + 9 + (1 + 2 + 5 + 6 + 9));
  double x[2] = {2, 3}, d[2] = {0, 0}, t[2] = {0, 1};
  __enzyme_autodiff(mixed, x, d);  // 2 (a + 3 + a b) b²
  EQ(d[0], 2 * (1 + 3.) * 9);
  EQ(d[1], 2 * (2 * 9 + (2 + 3 + 6) * 2 * 3));
  EQ(__enzyme_fwddiff(mixed, x, t), d[1]);
  puts("ok");
}
