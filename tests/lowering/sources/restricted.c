// Pointers that are apart (restrict): what is only read through them may lie together, and so may its shadows.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#define EQ(L, R) { double l = (L), r = (R); if (!(fabs(l - r) <= 1e-10 * (1 + fabs(r)))) { fprintf(stderr, "FAIL %s: %g vs %g line %d\n", #L, l, r, __LINE__); abort(); } }
enum { N = 67 };
extern int enzyme_const;
double __enzyme_autodiff(void*, ...);

double dot(const double *restrict a, const double *restrict b, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++) sum += a[i] * b[i];
  return sum;
}

static double inner(const double *restrict a, const double *restrict b, int n) { return dot(a, b, n) + a[1] * b[2]; }
double outer(const double *a, const double *b, int n) { return 2 * inner(a, b, n); }

double first_written(double *restrict p, const double *restrict q, int n) {  // q may be p + 1: only p[0] is written
  p[0] *= 3;
  double sum = p[0] * p[0];
  for (int i = 1; i < n; i++) sum += p[i] * q[i - 1];
  return sum;
}

void multiply(const double *restrict a, const double *restrict b, double *restrict y, int n) {
  for (int i = 0; i < n; i++)
    for (int k = 0; k < n; k++)
      for (int j = 0; j < n; j++) y[i * n + j] += a[i * n + k] * b[k * n + j];
}

double weighed(const double *a, const double *b, double *y, int n) {
  multiply(a, b, y, n);
  double sum = 0;
  for (int i = 0; i < n * n; i++) sum += (i % 5 + 1) * y[i];
  return sum;
}

static void fill(double *v, int n, double phase) {
  for (int i = 0; i < n; i++) v[i] = sin(i + phase);
}

int main(void) {
  double v[N], w[N], dv[N] = {0};
  fill(v, N, 0.3);
  fill(w, N, 1.7);
  __enzyme_autodiff((void*)dot, v, dv, w, dv, N);  // one shadow for both
  for (int i = 0; i < N; i++) EQ(dv[i], v[i] + w[i]);
  for (int i = 0; i < N; i++) dv[i] = 0;
  __enzyme_autodiff((void*)dot, v, dv, v, dv, N);
  for (int i = 0; i < N; i++) EQ(dv[i], 2 * v[i]);
  for (int i = 0; i < N; i++) dv[i] = 0;
  __enzyme_autodiff((void*)outer, v, dv, w, dv, N);
  for (int i = 0; i < N; i++) EQ(dv[i], 2 * (v[i] + w[i] + (i == 1 ? w[2] : 0) + (i == 2 ? v[1] : 0)));

  for (int i = 0; i < N; i++) dv[i] = 0;
  double start = v[0];
  __enzyme_autodiff((void*)first_written, v, dv, v + 1, dv + 1, N);
  EQ(dv[0], 18 * start);
  for (int i = 1; i < N; i++) EQ(dv[i], 2 * v[i]);

  enum { M = 19 };
  double a[M * M], b[M * M], y[M * M], da[M * M] = {0}, db[M * M] = {0}, dy[M * M] = {0};
  fill(a, M * M, 0.1);
  fill(b, M * M, 0.2);
  fill(y, M * M, 0.4);
  __enzyme_autodiff((void*)weighed, a, da, b, db, y, dy, M);
  for (int i = 0; i < M; i++)
    for (int j = 0; j < M; j++) {
      double left = 0, right = 0;
      for (int k = 0; k < M; k++) left += ((i * M + k) % 5 + 1) * b[j * M + k];
      for (int k = 0; k < M; k++) right += ((k * M + j) % 5 + 1) * a[k * M + i];
      EQ(da[i * M + j], left);
      EQ(db[i * M + j], right);
      EQ(dy[i * M + j], (i * M + j) % 5 + 1);
    }
  for (int i = 0; i < M * M; i++) da[i] = db[i] = dy[i] = 0;
  __enzyme_autodiff((void*)weighed, a, da, b, da, y, dy, M);  // one shadow for the factors, another for the product
  for (int i = 0; i < M; i++)
    for (int j = 0; j < M; j++) {
      double sum = 0;
      for (int k = 0; k < M; k++) sum += ((i * M + k) % 5 + 1) * b[j * M + k];
      for (int k = 0; k < M; k++) sum += ((k * M + j) % 5 + 1) * a[k * M + i];
      EQ(da[i * M + j], sum);
    }
  puts("ok");
  return 0;
}
