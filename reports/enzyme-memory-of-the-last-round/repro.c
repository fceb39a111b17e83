/* Stand-alone: expects 4 x^3 = 32 at x = 2; Enzyme's code frees memory twice. Compile with clang and the Enzyme plugin. */
#include <stdio.h>
#include <stdlib.h>
double __enzyme_autodiff(void *, ...);
extern int enzyme_out, enzyme_const;

static double f(double x, int n) {
    double *current = malloc(sizeof *current);
    *current = x;
    for (int i = 0; i < n; i++) {
        double *next = malloc(sizeof *next);
        *next = *current * x;
        free(current);
        current = next;
    }
    double result = *current;
    free(current);
    return result;
}

int main(int count, char **words) {
    (void)words;
    printf("%g\n", __enzyme_autodiff((void *)f, enzyme_out, 2.0, enzyme_const, count + 2));
    return 0;
}
