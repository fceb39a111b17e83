/* Stand-alone: expects d(v^2 * v) = 3 v^2 = 1.47 at v = 0.7; Enzyme's forward mode gives 2.8. Compile with clang and the Enzyme
   plugin. */
#include <stdio.h>
double __enzyme_fwddiff(void *, ...);
extern int enzyme_dup, enzyme_const;

static double square(double v) { return v * v; }
static double cube(double v) { return v * v * v; }
static double f(double x, int which) {
    double (*g)(double) = which ? cube : square;
    return g(x) * x;
}

int main(int count, char **words) {
    (void)words;
    printf("%.17g\n", __enzyme_fwddiff((void *)f, enzyme_dup, 0.7, 1.0, enzyme_const, count - 1));
    return 0;
}
