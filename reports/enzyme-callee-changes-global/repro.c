/* Stand-alone: expects 0.5 0.5; Enzyme gives 1.25 0.25. Compile with clang and the Enzyme plugin. */
#include <stdio.h>
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
extern int enzyme_out, enzyme_dup, enzyme_const;

static double state;
static void halve(int times) {
    if (times > 0) {
        halve(times - 1);
        state *= 0.5;
    }
}
static double f(double x, int times) {
    state = x;
    halve(times);
    return state * x;
}

int main(int count, char **words) {
    (void)words;
    int times = count + 1;
    double forward = __enzyme_fwddiff((void *)f, enzyme_dup, 1.0, 1.0, enzyme_const, times);
    double reverse = __enzyme_autodiff((void *)f, enzyme_out, 1.0, enzyme_const, times);
    printf("%g %g\n", forward, reverse);
    return 0;
}
