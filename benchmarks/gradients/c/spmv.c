/* Product of a sparse matrix (compressed rows) and a vector. m: n + 1 row starts, then the columns;
   x: n numbers of the vector, then the matrix's entries; y: the product. */

void spmv(const double *restrict x, const double *restrict c, const long *restrict m, double *restrict y, long n) {
  const double *entries = x + n;
  const long *columns = m + n + 1;
  for (long row = 0; row < n; row++) {
    double sum = 0;
    for (long k = m[row]; k < m[row + 1]; k++) sum += entries[k] * x[columns[k]];
    y[row] = sum;
  }
}
