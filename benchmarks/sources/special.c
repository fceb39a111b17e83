// Special functions, roots, quadrature, interpolation and differential equations as numerical libraries write them.
#include <complex.h>
#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static const double lanczos[9] = {0.99999999999980993,  676.5203681218851,     -1259.1392167224028,
                                  771.32342877765313,   -176.61502916214059,   12.507343278686905,
                                  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7};

double gamma_lanczos(double x) {
  if (x < 0.5) return M_PI / (sin(M_PI * x) * gamma_lanczos(1 - x));
  x -= 1;
  double a = lanczos[0], t = x + 7.5;
  for (int i = 1; i < 9; i++) a += lanczos[i] / (x + i);
  return sqrt(2 * M_PI) * pow(t, x + 0.5) * exp(-t) * a;
}

double chebev(double a, double b, const double *c, int m, double x) {
  double d = 0.0, dd = 0.0, y = (2.0 * x - a - b) / (b - a), y2 = 2.0 * y;
  for (int j = m - 1; j > 0; j--) {
    double sv = d;
    d = y2 * d - dd + c[j];
    dd = sv;
  }
  return y * d - dd + 0.5 * c[0];
}

double bessj0(double x) {
  double ax = fabs(x);
  if (ax < 8.0) {
    double y = x * x;
    double p = 57568490574.0 + y * (-13362590354.0 + y * (651619640.7 + y * (-11214424.18 + y * 77392.33017)));
    double q = 57568490411.0 + y * (1029532985.0 + y * (9494680.718 + y * (59272.64853 + y * 267.8532712)));
    return p / q;
  }
  double z = 8.0 / ax, y = z * z, xx = ax - 0.785398164;
  return sqrt(0.636619772 / ax) * (cos(xx) * (1.0 - y * 0.1098628627e-2) - z * sin(xx) * -0.1562499995e-1);
}

// Regularised incomplete gamma function by series or continued fraction.
double gammp(double a, double x) {
  if (x < 0.0 || a <= 0.0) {
    fprintf(stderr, "gammp: invalid arguments\n");
    exit(1);
  }
  if (x < a + 1.0) {
    double ap = a, del = 1.0 / a, sum = del;
    for (int n = 0; n < 100; n++) {
      ap += 1.0;
      del *= x / ap;
      sum += del;
      if (fabs(del) < fabs(sum) * 1e-15) break;
    }
    return sum * exp(-x + a * log(x) - lgamma(a));
  }
  double b = x + 1.0 - a, c = 1.0 / DBL_MIN, d = 1.0 / b, h = d;
  for (int i = 1; i <= 100; i++) {
    double an = -i * (i - a);
    b += 2.0;
    d = an * d + b;
    if (fabs(d) < DBL_MIN) d = DBL_MIN;
    c = b + an / c;
    if (fabs(c) < DBL_MIN) c = DBL_MIN;
    d = 1.0 / d;
    double del = d * c;
    h *= del;
    if (fabs(del - 1.0) < 1e-15) break;
  }
  return 1.0 - exp(-x + a * log(x) - lgamma(a)) * h;
}

double elliptic_agm(double k) {
  double a = 1.0, b = sqrt(1.0 - k * k);
  while (fabs(a - b) > 1e-15) {
    double t = 0.5 * (a + b);
    b = sqrt(a * b);
    a = t;
  }
  return M_PI / (2.0 * a);
}

double legendre(int l, double x) {
  double p0 = 1.0, p1 = x;
  if (l == 0) return p0;
  for (int k = 2; k <= l; k++) {
    double p2 = ((2 * k - 1) * x * p1 - (k - 1) * p0) / k;
    p0 = p1;
    p1 = p2;
  }
  return p1;
}

long double expm1_series(long double x) {
  long double term = x, sum = x;
  for (int k = 2; k < 40; k++) {
    term *= x / k;
    sum += term;
  }
  return sum;
}

double lambertw(double x) {
  double w = log1p(x);
  for (int i = 0; i < 20; i++) {
    double e = exp(w), f = w * e - x, step = f / (e * (w + 1.0) - (w + 2.0) * f / (2.0 * w + 2.0));
    w -= step;
    if (fabs(step) < 1e-14 * (1.0 + fabs(w))) break;
  }
  return w;
}

static double cubic(double x, double a) { return x * x * x + a * x - 1.0; }

double bisect(double a, double lo, double hi, double tol) {
  double flo = cubic(lo, a);
  while (hi - lo > tol) {
    double mid = 0.5 * (lo + hi), fm = cubic(mid, a);
    if (flo * fm <= 0.0)
      hi = mid;
    else {
      lo = mid;
      flo = fm;
    }
  }
  return 0.5 * (lo + hi);
}

static double cubic_at(double x, void *a) { return x * x * x + *(double *)a * x - 1.0; }
static double cubic_slope(double x, void *a) { return 3 * x * x + *(double *)a; }

double newton(double (*f)(double, void *), double (*df)(double, void *), double x, void *params, int maxit) {
  for (int i = 0; i < maxit; i++) x -= f(x, params) / df(x, params);
  return x;
}

double cubic_root(double a, double start) { return newton(cubic_at, cubic_slope, start, &a, 6); }

double simpson(double a, double b, int n) {
  double h = (b - a) / (2 * n), s = exp(-a * a) + exp(-b * b);
  for (int i = 1; i < 2 * n; i++) {
    double x = a + i * h;
    s += (i % 2 ? 4.0 : 2.0) * exp(-x * x);
  }
  return s * h / 3.0;
}

double gauss_legendre5(double a, double b, double w) {
  static const double x[] = {0.1488743389816312, 0.4333953941292472, 0.6794095682990244, 0.8650633666889845,
                             0.9739065285171717};
  static const double wt[] = {0.2955242247147529, 0.2692667193099963, 0.2190863625159821, 0.1494513491505806,
                              0.0666713443086881};
  double xm = 0.5 * (b + a), xr = 0.5 * (b - a), s = 0;
  for (int j = 0; j < 5; j++) {
    double dx = xr * x[j];
    s += wt[j] * (sin(w * (xm + dx)) + sin(w * (xm - dx)));
  }
  return s * xr;
}

static double adapt(double a, double b, double fa, double fm, double fb, double whole, double eps, int depth) {
  double m = 0.5 * (a + b), lm = 0.5 * (a + m), rm = 0.5 * (m + b), fl = 1 / (1 + lm * lm), fr = 1 / (1 + rm * rm);
  double left = (m - a) / 6 * (fa + 4 * fl + fm), right = (b - m) / 6 * (fm + 4 * fr + fb);
  double delta = left + right - whole;
  if (depth <= 0 || fabs(delta) <= 15 * eps) return left + right + delta / 15;
  return adapt(a, m, fa, fl, fm, left, eps / 2, depth - 1) + adapt(m, b, fm, fr, fb, right, eps / 2, depth - 1);
}

double adaptive_simpson(double a, double b) {
  double m = 0.5 * (a + b), fa = 1 / (1 + a * a), fm = 1 / (1 + m * m), fb = 1 / (1 + b * b);
  return adapt(a, b, fa, fm, fb, (b - a) / 6 * (fa + 4 * fm + fb), 1e-6, 12);
}

double linear_interp(const double *xa, const double *ya, size_t n, double x) {
  size_t lo = 0, hi = n - 1;
  while (hi - lo > 1) {
    size_t mid = (lo + hi) / 2;
    if (xa[mid] > x)
      hi = mid;
    else
      lo = mid;
  }
  return ya[lo] + (ya[hi] - ya[lo]) * (x - xa[lo]) / (xa[hi] - xa[lo]);
}

void spline(const double *x, const double *y, int n, double yp1, double ypn, double *y2) {
  double *u = malloc(n * sizeof *u);
  y2[0] = -0.5;
  u[0] = (3.0 / (x[1] - x[0])) * ((y[1] - y[0]) / (x[1] - x[0]) - yp1);
  for (int i = 1; i < n - 1; i++) {
    double sig = (x[i] - x[i - 1]) / (x[i + 1] - x[i - 1]), p = sig * y2[i - 1] + 2.0;
    y2[i] = (sig - 1.0) / p;
    u[i] = (y[i + 1] - y[i]) / (x[i + 1] - x[i]) - (y[i] - y[i - 1]) / (x[i] - x[i - 1]);
    u[i] = (6.0 * u[i] / (x[i + 1] - x[i - 1]) - sig * u[i - 1]) / p;
  }
  double un = (3.0 / (x[n - 1] - x[n - 2])) * (ypn - (y[n - 1] - y[n - 2]) / (x[n - 1] - x[n - 2]));
  y2[n - 1] = (un - 0.5 * u[n - 2]) / (0.5 * y2[n - 2] + 1.0);
  for (int k = n - 2; k >= 0; k--) y2[k] = y2[k] * y2[k + 1] + u[k];
  free(u);
}

double barycentric(int n, const double xs[], const double fs[], const double w[], double x) {
  double num = 0, den = 0;
  for (int j = 0; j < n; j++) {
    if (x == xs[j]) return fs[j];
    double t = w[j] / (x - xs[j]);
    num += t * fs[j];
    den += t;
  }
  return num / den;
}

void polint(double xa[], double ya[], int n, double x, double *y, double *dy) {
  double c[16], d[16];
  int ns = 0;
  double dif = fabs(x - xa[0]);
  if (n > 16) abort();
  for (int i = 0; i < n; i++) {
    double dift = fabs(x - xa[i]);
    if (dift < dif) {
      ns = i;
      dif = dift;
    }
    c[i] = d[i] = ya[i];
  }
  *y = ya[ns--];
  for (int m = 1; m < n; m++) {
    for (int i = 0; i < n - m; i++) {
      double ho = xa[i] - x, hp = xa[i + m] - x, w = c[i + 1] - d[i], den = ho - hp;
      den = w / den;
      d[i] = hp * den;
      c[i] = ho * den;
    }
    *dy = 2 * (ns + 1) < n - m ? c[ns + 1] : d[ns--];
    *y += *dy;
  }
}

typedef int (*rhs_fn)(double t, const double y[], double dydt[], void *params);

static int van_der_pol(double t, const double y[], double dydt[], void *params) {
  double mu = *(double *)params;
  (void)t;
  dydt[0] = y[1];
  dydt[1] = -y[0] - mu * y[1] * (y[0] * y[0] - 1);
  return 0;
}

static void rk4_step(rhs_fn f, int n, double t, double h, double *y, void *params) {
  double k1[8], k2[8], k3[8], k4[8], w[8];
  f(t, y, k1, params);
  for (int i = 0; i < n; i++) w[i] = y[i] + h / 2 * k1[i];
  f(t + h / 2, w, k2, params);
  for (int i = 0; i < n; i++) w[i] = y[i] + h / 2 * k2[i];
  f(t + h / 2, w, k3, params);
  for (int i = 0; i < n; i++) w[i] = y[i] + h * k3[i];
  f(t + h, w, k4, params);
  for (int i = 0; i < n; i++) y[i] += h / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
}

void integrate_vdp(double *y, double mu, double t1, int steps) {
  for (int i = 0; i < steps; i++) rk4_step(van_der_pol, 2, i * t1 / steps, t1 / steps, y, &mu);
}

int rk4_generic(rhs_fn f, int n, double t, double h, double *y, void *params) {
  if (n > 8) return -1;
  rk4_step(f, n, t, h, y, params);
  return 0;
}

void lorenz_euler(double y[3], const double p[3], double dt, long steps) {
  for (long i = 0; i < steps; i++) {
    double dx = p[0] * (y[1] - y[0]), dy = y[0] * (p[1] - y[2]) - y[1], dz = y[0] * y[1] - p[2] * y[2];
    y[0] += dt * dx;
    y[1] += dt * dy;
    y[2] += dt * dz;
  }
}

double long_series(double x) {
  double sum = 0.0;
  for (long k = 1; k <= 10000000; k++) sum += sin(k * x) / ((double)k * k);
  return sum;
}

double complex roots_unity_poly(const double complex *c, int n, double complex z) {
  double complex r = 0;
  for (int i = n - 1; i >= 0; i--) r = r * z + c[i];
  return r;
}

double impedance(double r, double l, double c, double w) {
  double complex z = r + I * w * l + 1.0 / (I * w * c);
  return cabs(z);
}
