/* Stand-alone: expects 0 6 0 0; Enzyme gives 0 0 0 6. Compile with clang and the Enzyme plugin. */
#include <stdio.h>
#include <string.h>
void __enzyme_autodiff(void *, ...);
extern int enzyme_dup;

static double f(double *x) {
    memmove(x, x + 1, 3 * sizeof *x);
    return x[0] * x[0];
}

int main(void) {
    double x[4] = {2, 3, 5, 7}, d[4] = {0};
    __enzyme_autodiff((void *)f, enzyme_dup, x, d);
    printf("%g %g %g %g\n", d[0], d[1], d[2], d[3]);
    return 0;
}
