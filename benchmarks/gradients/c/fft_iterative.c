/* Fourier transform of n complex numbers: bit reversal, then butterflies in place. c: n/2 roots of unity. */

void fft_iterative(const double *restrict x, const double *restrict c, const long *restrict m, double *restrict y,
                   long n) {
  for (long i = 0, j = 0; i < n; i++) {
    y[2 * i] = x[2 * j];
    y[2 * i + 1] = x[2 * j + 1];
    long bit = n >> 1;
    while (bit && (j & bit)) {
      j ^= bit;
      bit >>= 1;
    }
    j |= bit;
  }
  for (long size = 2; size <= n; size *= 2) {
    long half = size / 2, step = n / size;
    for (long base = 0; base < n; base += size)
      for (long k = 0; k < half; k++) {
        double wr = c[2 * k * step], wi = c[2 * k * step + 1];
        double *a = y + 2 * (base + k), *b = a + size;
        double tr = wr * b[0] - wi * b[1], ti = wr * b[1] + wi * b[0];
        b[0] = a[0] - tr;
        b[1] = a[1] - ti;
        a[0] += tr;
        a[1] += ti;
      }
  }
}
