// Linear algebra as numerical libraries write it: strides, leading dimensions, band and sparse storage, factorisations.
#include <math.h>
#include <stddef.h>
#include <stdlib.h>

double ddot(int n, const double *x, int incx, const double *y, int incy) {
  double sum = 0.0;
  int ix = incx < 0 ? (1 - n) * incx : 0, iy = incy < 0 ? (1 - n) * incy : 0;
  if (n <= 0) return 0.0;
  for (int i = 0; i < n; i++, ix += incx, iy += incy) sum += x[ix] * y[iy];
  return sum;
}

void daxpy(int n, double alpha, const double *x, int incx, double *y, int incy) {
  if (n <= 0 || alpha == 0.0) return;
  for (int i = 0; i < n; i++) y[i * incy] += alpha * x[i * incx];
}

double dnrm2(int n, const double *x, int incx) {
  double scale = 0.0, ssq = 1.0;
  for (int i = 0; i < n; i++) {
    double a = fabs(x[i * incx]);
    if (a != 0.0) {
      if (scale < a) {
        ssq = 1.0 + ssq * (scale / a) * (scale / a);
        scale = a;
      } else {
        ssq += (a / scale) * (a / scale);
      }
    }
  }
  return scale * sqrt(ssq);
}

// y := alpha·A·x + beta·y, column-major A with leading dimension lda.
void dgemv(char trans, int m, int n, double alpha, const double *a, int lda, const double *x, double beta, double *y) {
  int rows = trans == 'N' || trans == 'n' ? m : n;
  for (int i = 0; i < rows; i++) y[i] *= beta;
  for (int j = 0; j < n; j++)
    for (int i = 0; i < m; i++)
      if (rows == m && (trans == 'N' || trans == 'n'))
        y[i] += alpha * a[i + (size_t)j * lda] * x[j];
      else
        y[j] += alpha * a[i + (size_t)j * lda] * x[i];
}

void dgemm(int m, int n, int k, double alpha, const double *a, int lda, const double *b, int ldb, double beta,
           double *c, int ldc) {
  for (int j = 0; j < n; j++)
    for (int i = 0; i < m; i++) {
      double t = 0.0;
      for (int l = 0; l < k; l++) t += a[i + l * lda] * b[l + j * ldb];
      c[i + j * ldc] = alpha * t + beta * c[i + j * ldc];
    }
}

// Solves A·x = b in place by Gaussian elimination with partial pivoting; returns 0 or the singular column.
int gauss_solve(double *a, double *b, int n) {
  for (int k = 0; k < n; k++) {
    int p = k;
    for (int i = k + 1; i < n; i++)
      if (fabs(a[i * n + k]) > fabs(a[p * n + k])) p = i;
    if (a[p * n + k] == 0.0) return k + 1;
    if (p != k) {
      for (int j = 0; j < n; j++) {
        double t = a[k * n + j];
        a[k * n + j] = a[p * n + j];
        a[p * n + j] = t;
      }
      double t = b[k];
      b[k] = b[p];
      b[p] = t;
    }
    for (int i = k + 1; i < n; i++) {
      double f = a[i * n + k] / a[k * n + k];
      for (int j = k; j < n; j++) a[i * n + j] -= f * a[k * n + j];
      b[i] -= f * b[k];
    }
  }
  for (int i = n - 1; i >= 0; i--) {
    for (int j = i + 1; j < n; j++) b[i] -= a[i * n + j] * b[j];
    b[i] /= a[i * n + i];
  }
  return 0;
}

double lu_logdet(const double *a, int n) {
  double *w = malloc(sizeof(double) * n * n);
  double sum = 0.0;
  if (!w) return NAN;
  for (int i = 0; i < n * n; i++) w[i] = a[i] + (i % (n + 1) == 0 ? n : 0);
  for (int k = 0; k < n; k++) {
    sum += log(fabs(w[k * n + k]));
    for (int i = k + 1; i < n; i++) {
      w[i * n + k] /= w[k * n + k];
      for (int j = k + 1; j < n; j++) w[i * n + j] -= w[i * n + k] * w[k * n + j];
    }
  }
  free(w);
  return sum;
}

// Tridiagonal system by the Thomas algorithm; c and d are overwritten.
void thomas(int n, const double *a, const double *b, double *c, double *d) {
  c[0] /= b[0];
  d[0] /= b[0];
  for (int i = 1; i < n; i++) {
    double m = 1.0 / (b[i] - a[i] * c[i - 1]);
    c[i] *= m;
    d[i] = (d[i] - a[i] * d[i - 1]) * m;
  }
  for (int i = n - 2; i >= 0; i--) d[i] -= c[i] * d[i + 1];
}

void csr_spmv(size_t rows, const size_t *indptr, const int *indices, const double *data, const double *x, double *y) {
  for (size_t i = 0; i < rows; i++) {
    double sum = 0.0;
    for (size_t p = indptr[i]; p < indptr[i + 1]; p++) sum += data[p] * x[indices[p]];
    y[i] = sum;
  }
}

void coo_spmv(int nnz, const int *ri, const int *ci, const double *v, const double *x, double *y) {
  for (int k = 0; k < nnz; k++) y[ri[k]] += v[k] * x[ci[k]];
}

int cholesky_packed(int n, double *ap) {
  for (int j = 0; j < n; j++) {
    double *row = ap + j * (j + 1) / 2;
    double d = row[j] + n;
    for (int k = 0; k < j; k++) {
      const double *other = ap + k * (k + 1) / 2;
      double s = row[k];
      for (int l = 0; l < k; l++) s -= row[l] * other[l];
      row[k] = s / other[k];
      d -= row[k] * row[k];
    }
    if (d <= 0.0) return j + 1;
    row[j] = sqrt(d);
  }
  return 0;
}

// Dominant eigenvalue by power iteration; the work vector is the caller's.
double power_iteration(int n, const double *a, double *v, double *work, int maxit, double tol) {
  double lambda = 0.0;
  for (int it = 0; it < maxit; it++) {
    double norm = 0.0, old = lambda;
    for (int i = 0; i < n; i++) {
      work[i] = 0.0;
      for (int j = 0; j < n; j++) work[i] += a[i * n + j] * v[j];
      norm += work[i] * work[i];
    }
    lambda = sqrt(norm);
    for (int i = 0; i < n; i++) v[i] = work[i] / lambda;
    if (fabs(lambda - old) < tol) break;
  }
  return lambda;
}

void jacobi_rows(double **a, const double *b, double *x, double *xnew, int n, int sweeps) {
  for (int s = 0; s < sweeps; s++) {
    for (int i = 0; i < n; i++) {
      double t = b[i];
      for (int j = 0; j < n; j++)
        if (j != i) t -= a[i][j] * x[j];
      xnew[i] = t / (a[i][i] + n);
    }
    for (int i = 0; i < n; i++) x[i] = xnew[i];
  }
}

void givens(double a, double b, double *c, double *s, double *r) {
  if (b == 0.0) {
    *c = 1.0;
    *s = 0.0;
    *r = a;
  } else if (fabs(b) > fabs(a)) {
    double t = a / b, u = copysign(sqrt(1.0 + t * t), b);
    *s = 1.0 / u;
    *c = *s * t;
    *r = b * u;
  } else {
    double t = b / a, u = copysign(sqrt(1.0 + t * t), a);
    *c = 1.0 / u;
    *s = *c * t;
    *r = a * u;
  }
}

typedef struct {
  size_t size1, size2, tda;
  double *data;
} matrix;
typedef struct {
  size_t size, stride;
  double *data;
} vector;

int matrix_vector(const matrix *m, const vector *x, vector *y) {
  if (m->size2 != x->size || m->size1 != y->size) return 1;
  for (size_t i = 0; i < m->size1; i++) {
    double t = 0.0;
    for (size_t j = 0; j < m->size2; j++) t += m->data[i * m->tda + j] * x->data[j * x->stride];
    y->data[i * y->stride] = t;
  }
  return 0;
}
