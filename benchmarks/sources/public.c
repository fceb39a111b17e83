/* Kernels in the shapes of public numeric libraries: what they are given must fit together, or they turn it down. */
#include <math.h>

/* A spline of degree k on n knots at x, by de Boor's recurrence; a point outside is moved to the border. */
double spline_value(const double *knots, int n, const double *c, int k, double x) {
  double d[8];
  int span = k;
  if (k < 0 || k > 5 || n < 2 * k + 2)
    return 0.0;
  while (span < n - k - 2 && x >= knots[span + 1])
    span++;
  for (int j = 0; j <= k; j++)
    d[j] = c[span - k + j];
  for (int r = 1; r <= k; r++)
    for (int j = k; j >= r; j--) {
      double left = knots[span - k + j], right = knots[span + 1 + j - r];
      double a = right > left ? (x - left) / (right - left) : 0.0;
      d[j] = (1.0 - a) * d[j - 1] + a * d[j];
    }
  return d[k];
}

/* Integral by the trapezoidal rule over a grid that must increase; 1 where it does not. */
int trapezoid_on_grid(const double *x, const double *y, int n, double *area) {
  double sum = 0.0;
  for (int i = 1; i < n; i++)
    if (x[i] <= x[i - 1])
      return 1;
  for (int i = 1; i < n; i++)
    sum += 0.5 * (x[i] - x[i - 1]) * (y[i] + y[i - 1]);
  *area = sum;
  return 0;
}

/* y := A x for a band matrix of order n with kl and ku diagonals, stored by diagonals in rows of length ld. */
int band_product(int n, int kl, int ku, const double *a, int ld, const double *x, double *y) {
  if (kl + ku + 1 > ld || kl >= n || ku >= n)
    return -1;
  for (int i = 0; i < n; i++) {
    y[i] = 0.0;
    for (int j = i - kl < 0 ? 0 : i - kl; j <= i + ku && j < n; j++)
      y[i] += a[i * ld + j - i + kl] * x[j];
  }
  return 0;
}

/* A static kernel: optimisation inlines it, and nothing else is left of it. */
static double wrapped_angle(double x) {
  double w = fmod(x, 6.283185307179586);
  return fabs(w) >= 3.141592653589793 ? w - copysign(6.283185307179586, x) : w;
}

double angle_between(double a, double b) { return wrapped_angle(a - b); }

/* A zero of f between a and b, by n halvings and a secant step; the file has no f. */
double bisection(double (*f)(double, void *), void *data, double a, double b, int n) {
  double fa = f(a, data);
  for (int i = 0; i < n; i++) {
    double m = 0.5 * (a + b), fm = f(m, data);
    if (fa * fm <= 0.0) {
      b = m;
    } else {
      a = m;
      fa = fm;
    }
  }
  return a - fa * (b - a) / (f(b, data) - fa);
}
