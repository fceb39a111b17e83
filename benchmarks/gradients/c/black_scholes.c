/* Prices of n European calls and puts. x: spot, strike, rate, volatility, time for each; y: call and put of each. */
#include <math.h>

static double normal(double v) { return 0.5 * erfc(-v * 0.70710678118654752440); }

void black_scholes(const double *restrict x, const double *restrict c, const long *restrict m, double *restrict y,
                   long n) {
  for (long i = 0; i < n; i++) {
    double spot = x[5 * i], strike = x[5 * i + 1], rate = x[5 * i + 2], volatility = x[5 * i + 3], time = x[5 * i + 4];
    double root = volatility * sqrt(time);
    double d1 = (log(spot / strike) + (rate + 0.5 * volatility * volatility) * time) / root, d2 = d1 - root;
    double discount = strike * exp(-rate * time);
    double call = spot * normal(d1) - discount * normal(d2);
    y[2 * i] = call;
    y[2 * i + 1] = call + discount - spot;
  }
}
