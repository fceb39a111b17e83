/* Stand-alone: expects 100 0 40; Enzyme gives 116 0 40. Compile with clang and the Enzyme plugin. */
#include <stdio.h>
void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
extern int enzyme_dup, enzyme_const;

static double scratch[3];
static double f(const double *x, int n) {
    for (int i = 0; i < n; i++)
        scratch[i] = x[i] * x[i];
    return scratch[0] * scratch[2];
}

int main(int count, char **words) {
    (void)words;
    double x[3] = {2, 3, 5}, along[3] = {1, 0, 0}, gradient[3] = {0};
    int n = count + 2;
    __enzyme_fwddiff((void *)f, enzyme_dup, x, along, enzyme_const, n);
    __enzyme_autodiff((void *)f, enzyme_dup, x, gradient, enzyme_const, n);
    printf("%g %g %g\n", gradient[0], gradient[1], gradient[2]);
    return 0;
}
