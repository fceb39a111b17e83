// C as numeric libraries expose it: strides, leading dimensions, characters as flags, work arrays, callbacks with a context.
#include <math.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

typedef struct { size_t size, stride; double *data; int owner; } vec_t;
typedef struct { size_t rows, cols, tda; double *data; } mat_t;
typedef double (*fn_t)(double x, void *params);
typedef struct { fn_t function; void *params; } func_t;

double vec_asum(int n, const double *x, int incx) {
  double s = 0;
  if (n <= 0 || incx <= 0) return 0;
  for (int i = 0; i < n; i++) s += fabs(x[i * incx]);
  return s;
}

void mat_vec(char trans, int m, int n, double alpha, const double *a, int lda, const double *x, int incx, double beta,
             double *y, int incy) {
  int lenx = trans == 'N' || trans == 'n' ? n : m, leny = trans == 'N' || trans == 'n' ? m : n;
  for (int i = 0; i < leny; i++) y[i * incy] *= beta;
  for (int j = 0; j < n; j++)
    for (int i = 0; i < m; i++) {
      if (leny == m && lenx == n) y[i * incy] += alpha * a[i + j * lda] * x[j * incx];
      else y[j * incy] += alpha * a[i + j * lda] * x[i * incx];
    }
}

int lu_factor(int m, int n, double *a, int lda, int *ipiv) {
  if (m < 0) return -1;
  if (n < 0) return -2;
  if (lda < m) return -4;
  int k = m < n ? m : n;
  for (int j = 0; j < k; j++) {
    int p = j;
    for (int i = j + 1; i < m; i++)
      if (fabs(a[i + j * lda]) > fabs(a[p + j * lda])) p = i;
    ipiv[j] = p + 1;
    if (a[p + j * lda] == 0) return j + 1;
    if (p != j)
      for (int c = 0; c < n; c++) { double t = a[j + c * lda]; a[j + c * lda] = a[p + c * lda]; a[p + c * lda] = t; }
    for (int i = j + 1; i < m; i++) a[i + j * lda] /= a[j + j * lda];
    for (int c = j + 1; c < n; c++)
      for (int i = j + 1; i < m; i++) a[i + c * lda] -= a[i + j * lda] * a[j + c * lda];
  }
  return 0;
}

void tri_solve(char uplo, char diag, int n, const double *a, int lda, double *b) {
  if (uplo == 'U' || uplo == 'u')
    for (int i = n - 1; i >= 0; i--) {
      for (int j = i + 1; j < n; j++) b[i] -= a[i + j * lda] * b[j];
      if (diag != 'U') b[i] /= a[i + i * lda];
    }
  else
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) b[i] -= a[i + j * lda] * b[j];
      if (diag != 'U') b[i] /= a[i + i * lda];
    }
}

double vec_dot(const vec_t *a, const vec_t *b) {
  double s = 0;
  for (size_t i = 0; i < a->size && i < b->size; i++) s += a->data[i * a->stride] * b->data[i * b->stride];
  return s;
}

int mat_scale_rows(mat_t *m, const vec_t *d) {
  if (m->rows != d->size) return 19;
  for (size_t i = 0; i < m->rows; i++)
    for (size_t j = 0; j < m->cols; j++) m->data[i * m->tda + j] *= d->data[i * d->stride];
  return 0;
}

int integrate_trap(const func_t *f, double a, double b, int n, double *result, double *error) {
  double h = (b - a) / n, s = 0.5 * (f->function(a, f->params) + f->function(b, f->params)), coarse = s;
  for (int i = 1; i < n; i++) {
    double v = f->function(a + i * h, f->params);
    s += v;
    if (i % 2 == 0) coarse += v;
  }
  *result = s * h;
  *error = fabs(s * h - coarse * 2 * h);
  return 0;
}

double gaussian(double x, void *p) {
  const double *q = p;
  return q[0] * exp(-q[1] * x * x);
}

double gaussian_area(double height, double rate, double a, double b) {
  double params[2] = {height, rate}, r, e;
  func_t f = {gaussian, params};
  integrate_trap(&f, a, b, 16, &r, &e);
  return r;
}

typedef int (*rhs_t)(double t, const double *y, double *ydot, void *user);
typedef struct { double k1, k2, k3; } rates_t;

static int robertson(double t, const double *y, double *ydot, void *user) {
  const rates_t *r = user;
  (void)t;
  ydot[0] = -r->k1 * y[0] + r->k3 * y[1] * y[2];
  ydot[2] = r->k2 * y[1] * y[1];
  ydot[1] = -ydot[0] - ydot[2];
  return 0;
}

static int rk_step(rhs_t f, double t, double h, int n, double *y, double *work, void *user) {
  double *k1 = work, *k2 = work + n, *tmp = work + 2 * n;
  int flag = f(t, y, k1, user);
  if (flag) return flag;
  for (int i = 0; i < n; i++) tmp[i] = y[i] + 0.5 * h * k1[i];
  if ((flag = f(t + 0.5 * h, tmp, k2, user))) return flag;
  for (int i = 0; i < n; i++) y[i] += h * k2[i];
  return 0;
}

int kinetics(const rates_t *rates, double *y, double tend, int steps) {
  double work[9];
  for (int i = 0; i < steps; i++) {
    int flag = rk_step(robertson, i * tend / steps, tend / steps, 3, y, work, (void *)rates);
    if (flag) return flag;
  }
  return 0;
}

typedef struct { float b0, b1, b2, a1, a2; } biquad_coeffs;
typedef struct { unsigned stages; float *state; const float *coeffs; } cascade_t;

void biquad_cascade(const cascade_t *s, const float *src, float *dst, unsigned block) {
  const float *in = src;
  for (unsigned k = 0; k < s->stages; k++) {
    const float *c = s->coeffs + 5 * k;
    float *st = s->state + 2 * k, d0 = st[0], d1 = st[1];
    for (unsigned i = 0; i < block; i++) {
      float x = in[i], y = c[0] * x + d0;
      d0 = c[1] * x + c[3] * y + d1;
      d1 = c[2] * x + c[4] * y;
      dst[i] = y;
    }
    st[0] = d0;
    st[1] = d1;
    in = dst;
  }
}

double poly_eval(const double c[], const int len, const double x) {
  double ans = c[len - 1];
  for (int i = len - 1; i > 0; i--) ans = c[i - 1] + x * ans;
  return ans;
}

int newton_root(const func_t *f, double *x, double tol, int maxit) {
  for (int it = 0; it < maxit; it++) {
    double v = f->function(*x, f->params), h = 1e-3;
    double d = (f->function(*x + h, f->params) - f->function(*x - h, f->params)) / (2 * h);
    double dx = v / d;
    *x -= dx;
    if (fabs(dx) < tol) return it;
  }
  return -1;
}

double running_stats(const double data[], size_t stride, size_t n, double *var) {
  long double mean = 0, m2 = 0;
  for (size_t i = 0; i < n; i++) {
    long double delta = data[i * stride] - mean;
    mean += delta / (i + 1);
    m2 += delta * (data[i * stride] - mean);
  }
  *var = n > 1 ? (double)(m2 / (n - 1)) : 0;
  return (double)mean;
}

double cubic_interp(const double *xa, const double *ya, size_t size, double x, double *work) {
  double *c = work, *g = work + size, *d = work + 2 * size;
  c[0] = c[size - 1] = 0;
  for (size_t i = 1; i + 1 < size; i++) {
    double h0 = xa[i] - xa[i - 1], h1 = xa[i + 1] - xa[i];
    d[i] = 2 * (h0 + h1);
    g[i] = 3 * ((ya[i + 1] - ya[i]) / h1 - (ya[i] - ya[i - 1]) / h0);
    if (i > 1) {
      double w = h0 / d[i - 1];
      d[i] -= w * h0;
      g[i] -= w * g[i - 1];
    }
  }
  for (size_t i = size - 2; i >= 1; i--) c[i] = (g[i] - (xa[i + 1] - xa[i]) * c[i + 1]) / d[i];
  size_t lo = 0, hi = size - 1;
  while (hi > lo + 1) {
    size_t mid = (hi + lo) / 2;
    if (xa[mid] > x) hi = mid; else lo = mid;
  }
  double h = xa[lo + 1] - xa[lo], t = x - xa[lo];
  double b = (ya[lo + 1] - ya[lo]) / h - h * (c[lo + 1] + 2 * c[lo]) / 3;
  return ya[lo] + t * (b + t * (c[lo] + t * (c[lo + 1] - c[lo]) / (3 * h)));
}

double *vec_alloc_copy(const double *x, int n) {
  double *y = malloc(n * sizeof *y);
  memcpy(y, x, n * sizeof *y);
  return y;
}

double sorted_quantile(const double *x, int n, double q) {
  double *s = vec_alloc_copy(x, n);
  for (int i = 1; i < n; i++) {
    double v = s[i];
    int j = i;
    while (j > 0 && s[j - 1] > v) { s[j] = s[j - 1]; j--; }
    s[j] = v;
  }
  double pos = q * (n - 1);
  if (pos < 0) pos = 0;
  if (pos > n - 1) pos = n - 1;
  int lo = (int)pos;
  int hi = lo + 1 < n ? lo + 1 : lo;
  double r = s[lo] + (pos - lo) * (s[hi] - s[lo]);
  free(s);
  return r;
}

void conv_full(const double *a, int na, const double *b, int nb, double *out) {
  memset(out, 0, sizeof(double) * (size_t)(na + nb - 1));
  for (int i = 0; i < na; i++)
    for (int j = 0; j < nb; j++) out[i + j] += a[i] * b[j];
}

typedef struct { double re, im; } cplx;
cplx cplx_div(cplx a, cplx b) {
  double s = 1.0 / hypot(b.re, b.im), sbr = s * b.re, sbi = s * b.im;
  cplx r = {(a.re * sbr + a.im * sbi) * s, (a.im * sbr - a.re * sbi) * s};
  return r;
}

double householder(int n, double *alpha, double *x, int incx, double *tau) {
  double xnorm = 0;
  for (int i = 0; i < n - 1; i++) xnorm += x[i * incx] * x[i * incx];
  xnorm = sqrt(xnorm);
  if (xnorm == 0) { *tau = 0; return *alpha; }
  double beta = -copysign(hypot(*alpha, xnorm), *alpha);
  *tau = (beta - *alpha) / beta;
  for (int i = 0; i < n - 1; i++) x[i * incx] /= *alpha - beta;
  *alpha = beta;
  return beta;
}

void perlin_fade(float *out, const unsigned char *table, float x, int octaves) {
  float s = 0, amp = 1, freq = 1;
  for (int o = 0; o < octaves; o++) {
    float v = x * freq, f = v - floorf(v);
    int i = (int)floorf(v) & 7;
    float t = f * f * f * (f * (f * 6 - 15) + 10);
    float g0 = table[i] / 255.0f * f, g1 = table[(i + 1) & 7] / 255.0f * (f - 1);
    s += amp * (g0 + t * (g1 - g0));
    amp *= 0.5f;
    freq *= 2;
  }
  *out = s;
}
