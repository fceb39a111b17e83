/* Stand-alone: x = (0.5, 1, 1.5), c = (1, 2, 3) -> d/dx[0] = 2 x[0] (1 + 4 + 9) = 14; Enzyme gives 18 (= 2 x[0] c[2] (1 + 2 + 3)).
   Compile with clang -O2 and the Enzyme plugin. */
#include <stdio.h>
extern int enzyme_dup, enzyme_const;
double __enzyme_autodiff(void *, ...);

static void f(const double *x, const double *c, double *y, long n) {
    double sum = 0;
    for (long p = 0; p < n; p++) {
        double t[8];
        for (long k = 0; k < n; k++) t[k] = x[k] * c[p];
        for (long j = 0; j < n; j++) sum += t[j] * t[j];
    }
    *y = sum;
}

int main(int arguments, char **words) {
    double x[8] = {0.5, 1.0, 1.5}, c[8] = {1, 2, 3}, y, d[8] = {0}, dy = 1;
    __enzyme_autodiff((void *)f, enzyme_dup, x, d, enzyme_const, c, enzyme_dup, &y, &dy, enzyme_const, 2L + arguments);
    printf("%.17g\n", d[0]);
    return 0;
}
