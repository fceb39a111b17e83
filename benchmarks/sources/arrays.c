/* Arrays and matrices behind pointers: reductions, in-place updates, stencils, solvers. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

double dot(const double *x, const double *y, int n) { double s = 0; for (int i = 0; i < n; i++) s += x[i] * y[i]; return s; }

double norm2(const double *x, int n) { double s = 0; for (int i = 0; i < n; i++) s += x[i] * x[i]; return sqrt(s); }

double log_sum_exp(const double *x, int n) {
    double m = x[0], s = 0;
    for (int i = 1; i < n; i++) if (x[i] > m) m = x[i];
    for (int i = 0; i < n; i++) s += exp(x[i] - m);
    return m + log(s);
}

void axpy(int n, double a, const double *x, double *y) { for (int i = 0; i < n; i++) y[i] += a * x[i]; }

void prefix_sum(double *x, int n) { for (int i = 1; i < n; i++) x[i] += x[i - 1]; }

void heat_step(const double *u, double *v, int n, double r) {
    v[0] = u[0];
    for (int i = 1; i < n - 1; i++) v[i] = u[i] + r * (u[i - 1] - 2 * u[i] + u[i + 1]);
    v[n - 1] = u[n - 1];
}

void heat_in_place(double *u, int n, double r) {
    for (int t = 0; t < 3; t++)
        for (int i = 1; i < n - 1; i++) u[i] += r * (u[i - 1] - 2 * u[i] + u[i + 1]);
}

void matvec(const double *a, const double *x, double *y, int n) {
    for (int i = 0; i < n; i++) {
        double s = 0;
        for (int j = 0; j < n; j++) s += a[i * n + j] * x[j];
        y[i] = s;
    }
}

void matmul3(const double a[9], const double b[9], double c[9]) {
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 3; j++) {
            c[3 * i + j] = 0;
            for (int k = 0; k < 3; k++) c[3 * i + j] += a[3 * i + k] * b[3 * k + j];
        }
}

double determinant3(const double m[9]) {
    return m[0] * (m[4] * m[8] - m[5] * m[7]) - m[1] * (m[3] * m[8] - m[5] * m[6]) + m[2] * (m[3] * m[7] - m[4] * m[6]);
}

void cholesky(double *a, int n) {
    for (int j = 0; j < n; j++) {
        double d = a[j * n + j] + 4.0 * n;
        for (int k = 0; k < j; k++) d -= a[j * n + k] * a[j * n + k];
        a[j * n + j] = sqrt(d);
        for (int i = j + 1; i < n; i++) {
            double s = a[i * n + j];
            for (int k = 0; k < j; k++) s -= a[i * n + k] * a[j * n + k];
            a[i * n + j] = s / a[j * n + j];
        }
    }
}

double sparse_form(int n, const int *row, const int *col, const double *val, const double *x) {
    double s = 0;
    for (int i = 0; i < n; i++)
        for (int k = row[i]; k < row[i + 1]; k++) s += x[i] * val[k] * x[col[k]];
    return s;
}

double scratch(const double *x, int n) {
    double *t = malloc(n * sizeof *t);
    for (int i = 0; i < n; i++) t[i] = sin(x[i]) * x[i];
    double s = 0;
    for (int i = 0; i < n; i++) s += t[i] * t[(i + 1) % n];
    free(t);
    return s;
}

double moving_product(const double *x, int n) {
    double w[4] = {1, 1, 1, 1}, s = 0;
    for (int i = 0; i < n; i++) { w[i & 3] = x[i]; s += w[0] * w[1] * w[2] * w[3]; }
    return s;
}

void copy_scaled(double *dst, const double *src, int n, double a) {
    memcpy(dst, src, n * sizeof *dst);
    for (int i = 0; i < n; i++) dst[i] *= a;
}

double early_exit(const double *x, int n) {
    double s = 0;
    for (int i = 0; i < n; i++) { s += x[i] * x[i]; if (s > 3) return s * 0.5; }
    return s;
}

float dot_single(const float *x, const float *y, int n) { float s = 0; for (int i = 0; i < n; i++) s += x[i] * y[i]; return s; }

double horner(const double *c, int n, double x) { double p = 0; for (int i = n - 1; i >= 0; i--) p = p * x + c[i]; return p; }
