/* Scalar functions: library calls, branches, loops over nothing but scalars. */
#include <math.h>

double rosenbrock(double x, double y) { double a = 1 - x, b = y - x * x; return a * a + 100 * b * b; }

double gauss_density(double x, double mean, double width) {
    double z = (x - mean) / width;
    return exp(-0.5 * z * z) / (width * sqrt(2 * 3.141592653589793));
}

double lennard_jones(double r, double eps, double sigma) {
    double s = sigma / r, s6 = s * s * s * s * s * s;
    return 4 * eps * (s6 * s6 - s6);
}

double softplus(double x) { return x > 20 ? x : log1p(exp(x)); }

double huber(double x, double delta) {
    double a = fabs(x);
    return a <= delta ? 0.5 * x * x : delta * (a - 0.5 * delta);
}

double newton_sqrt(double a) {
    double x = a > 1 ? a : 1;
    for (int i = 0; i < 6; i++) x = 0.5 * (x + a / x);
    return x;
}

double power_loop(double x, int n) { double p = 1; while (n-- > 0) p *= x; return p; }

static double fib(double x, int n) { return n < 2 ? x : fib(x * 0.9, n - 1) + fib(x * x, n - 2); }
double tree(double x) { return fib(x, 6); }

double pendulum_energy(double theta, double omega, double length) {
    return 0.5 * length * length * omega * omega + 9.81 * length * (1 - cos(theta));
}

double black_scholes_call(double spot, double strike, double rate, double vol, double time) {
    double root = vol * sqrt(time);
    double d1 = (log(spot / strike) + (rate + 0.5 * vol * vol) * time) / root, d2 = d1 - root;
    return spot * 0.5 * erfc(-d1 / sqrt(2.0)) - strike * exp(-rate * time) * 0.5 * erfc(-d2 / sqrt(2.0));
}

double by_kind(double x, int kind) {
    switch (kind) {
    case 0: return sin(x);
    case 1: return x * x;
    case 2: return exp(-x);
    case 3: return tanh(x);
    default: return x / (1 + x);
    }
}

float single_poly(float x) { return ((0.5f * x - 1.25f) * x + 2.0f) * x - 0.75f; }

double haversine(double la1, double lo1, double la2, double lo2) {
    double s = sin((la2 - la1) / 2), t = sin((lo2 - lo1) / 2);
    return 2 * asin(sqrt(s * s + cos(la1) * cos(la2) * t * t));
}
