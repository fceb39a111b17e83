// Entry points of the calling convention as C programs use them: defaults, markers, struct results, nesting.
#include <stdio.h>
#include <math.h>
#include <stdlib.h>
#include <assert.h>
#include <inttypes.h>
#define CLOSE(LHS, RHS, THRES) { double l = (LHS), r = (RHS); if (fabs(l-r) > THRES) { fprintf(stderr, "Assertion failed: [%s] == [%s] %.6f vs %.6f %s:%d\n", #LHS, #RHS, l, r, __FILE__, __LINE__); abort(); } }
extern double __enzyme_autodiff(void*, ...);
extern float __enzyme_autodifff(void*, ...);
typedef struct { double df; double x; } Gr;
extern Gr __enzyme_autodiffs(void*, ...);
int enzyme_dup, enzyme_out, enzyme_const;
double relu(double x) { return x > 0 ? x : 0; }
double tester(double x, double y) { return x * y + sin(x); }
float tf(float x) { return x * x * x; }
void square(double* x, double* out) { *out = *x * *x; printf("in square %f\n", *x); }
typedef struct { double a[5]; int n; } Big;
double big(Big b) { double s = 0; for (int i = 0; i < b.n; i++) s += b.a[i] * b.a[i]; return s; }
double sum(double* x, uint64_t n) { double s = 0; for (uint64_t i = 0; i <= n; i++) s += x[i] * x[i]; return s; }
double f1(double x) { return x * x; } double f2(double x) { return x * x * x; }
double ind(double (*f)(double), double x) { return f(x) * 2; }
double indt(double x) { return ind(x > 1 ? f1 : f2, x); }
double inner(double x) { return x * x * x; }
double grad(double x) { return __enzyme_autodiff((void*)inner, x); }
double omp(double *a, int n) { double *b = (double*)malloc(n * sizeof(double)); for (int i = 0; i < n; i++) b[i] = a[i] * i; double r = 0; for (int i = 0; i < n; i++) r += b[i] * b[i]; free(b); return r; }
int main() {
  CLOSE(__enzyme_autodiff((void*)relu, 2.0), 1.0, 1e-10);
  CLOSE(__enzyme_autodiff((void*)relu, -2.0), 0.0, 1e-10);
  Gr g = __enzyme_autodiffs((void*)tester, 2.0, 3.0);
  CLOSE(g.df, 3.0 + cos(2.0), 1e-10); CLOSE(g.x, 2.0, 1e-10);
  CLOSE(__enzyme_autodifff((void*)tf, 2.0f), 12.0, 1e-5);
  double x = 3, dx = 0, o = 0, dout = 1; __enzyme_autodiff((void*)square, enzyme_dup, &x, &dx, enzyme_dup, &o, &dout);
  CLOSE(dx, 6.0, 1e-10); CLOSE(o, 9.0, 1e-10);
  double a[4] = {1, 2, 3, 4}, da[4] = {0}; __enzyme_autodiff((void*)sum, a, da, (uint64_t)3); for (int i = 0; i < 4; i++) CLOSE(da[i], 2 * a[i], 1e-10);
  CLOSE(__enzyme_autodiff((void*)indt, 2.0), 8.0, 1e-10); CLOSE(__enzyme_autodiff((void*)indt, 0.5), 1.5, 1e-10);
  CLOSE(__enzyme_autodiff((void*)grad, 3.0), 18.0, 1e-10);
  double b[3] = {1, 2, 3}, db[3] = {0}; __enzyme_autodiff((void*)omp, b, db, 3); for (int i = 0; i < 3; i++) CLOSE(db[i], 2 * b[i] * i * i, 1e-10);
  Big B = {{1,2,3,4,5}, 4}, dB = {{0}, 0}; __enzyme_autodiff((void*)big, enzyme_dup, B, dB);
  printf("ok\n"); return 0;
}
