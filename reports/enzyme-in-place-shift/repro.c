/* Stand-alone: expects 0.5 1.5 0.7 -> d/dr = u[1] + u[2] = 2.2; Enzyme gives 2.41 (= after the overwrite: 1.71 + 0.7).
   Compile with clang -O2 -fno-vectorize -fno-unroll-loops and the Enzyme plugin. */
#include <stdio.h>
extern int enzyme_dup, enzyme_const, enzyme_out;
double __enzyme_autodiff(void *, ...);

static void f(double *u, int n, double r) {
    for (int i = 0; i < n - 1; i++) u[i] += r * u[i + 1];
}

int main(void) {
    double u[3] = {0.5, 1.5, 0.7}, d[3] = {1, 1, 1};
    printf("%.17g\n", __enzyme_autodiff((void *)f, enzyme_dup, u, d, enzyme_const, 3, enzyme_out, 0.3));
    return 0;
}
