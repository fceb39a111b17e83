/* Product of two dense n by n matrices, row by row. x: both factors; y: the product. */

void matmul(const double *restrict x, const double *restrict c, const long *restrict m, double *restrict y, long n) {
  const double *a = x, *b = x + n * n;
  for (long i = 0; i < n; i++) {
    for (long j = 0; j < n; j++) y[i * n + j] = 0;
    for (long k = 0; k < n; k++)
      for (long j = 0; j < n; j++) y[i * n + j] += a[i * n + k] * b[k * n + j];
  }
}
