/* Fourier transform of n complex numbers, decimation in time, recursive. c: n/2 roots of unity; y: the result. */

static void transform(const double *x, double *y, const double *roots, long n, long stride, long all) {
  if (n == 1) {
    y[0] = x[0];
    y[1] = x[1];
    return;
  }
  long half = n / 2;
  transform(x, y, roots, half, 2 * stride, all);
  transform(x + 2 * stride, y + n, roots, half, 2 * stride, all);
  for (long k = 0; k < half; k++) {
    double wr = roots[2 * k * (all / n)], wi = roots[2 * k * (all / n) + 1];
    double ar = y[2 * k], ai = y[2 * k + 1], br = y[n + 2 * k], bi = y[n + 2 * k + 1];
    double tr = wr * br - wi * bi, ti = wr * bi + wi * br;
    y[2 * k] = ar + tr;
    y[2 * k + 1] = ai + ti;
    y[n + 2 * k] = ar - tr;
    y[n + 2 * k + 1] = ai - ti;
  }
}

void fft_recursive(const double *restrict x, const double *restrict c, const long *restrict m, double *restrict y,
                   long n) {
  transform(x, y, c, n, 1, n);
}
