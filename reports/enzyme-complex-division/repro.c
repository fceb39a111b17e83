/* Stand-alone: expects 1 + 1/w^2 = 2 at w = 1; Enzyme's reverse mode gives 1. Compile with clang and the Enzyme plugin. */
#include <complex.h>
#include <stdio.h>
double __enzyme_autodiff(void *, ...);

static double f(double w) { return w + cimag(1.0 / (I * w)); }

int main(void) {
    printf("%.17g\n", __enzyme_autodiff((void *)f, 1.0));
    return 0;
}
