// Transforms, filters, images, statistics, finance and learning as numerical libraries write them.
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// In-place radix-2 transform of n complex numbers stored as pairs; n is a power of two.
void fft(double *data, unsigned long nn, int isign) {
  unsigned long n = nn << 1, j = 1;
  for (unsigned long i = 1; i < n; i += 2) {
    if (j > i) {
      double t = data[j - 1];
      data[j - 1] = data[i - 1];
      data[i - 1] = t;
      t = data[j];
      data[j] = data[i];
      data[i] = t;
    }
    unsigned long m = nn;
    while (m >= 2 && j > m) {
      j -= m;
      m >>= 1;
    }
    j += m;
  }
  for (unsigned long mmax = 2; n > mmax;) {
    unsigned long istep = mmax << 1;
    double theta = isign * (6.28318530717959 / mmax), wtemp = sin(0.5 * theta);
    double wpr = -2.0 * wtemp * wtemp, wpi = sin(theta), wr = 1.0, wi = 0.0;
    for (unsigned long m = 1; m < mmax; m += 2) {
      for (unsigned long i = m; i <= n; i += istep) {
        unsigned long k = i + mmax;
        double tr = wr * data[k - 1] - wi * data[k], ti = wr * data[k] + wi * data[k - 1];
        data[k - 1] = data[i - 1] - tr;
        data[k] = data[i] - ti;
        data[i - 1] += tr;
        data[i] += ti;
      }
      wtemp = wr;
      wr += wr * wpr - wi * wpi;
      wi += wi * wpr + wtemp * wpi;
    }
    mmax = istep;
  }
}

typedef struct {
  float r, i;
} cpx;

void butterfly(cpx *f, const cpx *tw, size_t fstride, int m) {
  cpx *g = f + m;
  const cpx *w = tw;
  do {
    cpx t = {g->r * w->r - g->i * w->i, g->r * w->i + g->i * w->r};
    w += fstride;
    g->r = f->r - t.r;
    g->i = f->i - t.i;
    f->r += t.r;
    f->i += t.i;
    ++g;
    ++f;
  } while (--m);
}

void fir(const float *restrict x, const float *restrict h, float *restrict y, int n, int taps) {
  for (int i = 0; i < n; i++) {
    float acc = 0.0f;
    for (int k = 0; k < taps; k++) acc += h[k] * x[i + k];
    y[i] = acc;
  }
}

typedef struct {
  double b0, b1, b2, a1, a2, z1, z2;
} biquad;

void biquad_process(biquad *s, const double *in, double *out, size_t n) {
  for (size_t i = 0; i < n; i++) {
    double x = in[i], y = s->b0 * x + s->z1;
    s->z1 = s->b1 * x - s->a1 * y + s->z2;
    s->z2 = s->b2 * x - s->a2 * y;
    out[i] = y;
  }
}

void gaussian_blur3(const float *src, float *dst, int width, int height, int stride) {
  static const float k[3] = {0.25f, 0.5f, 0.25f};
  for (int y = 1; y < height - 1; y++)
    for (int x = 1; x < width - 1; x++) {
      float s = 0;
      for (int j = -1; j <= 1; j++)
        for (int i = -1; i <= 1; i++) s += k[j + 1] * k[i + 1] * src[(y + j) * stride + x + i];
      dst[y * stride + x] = s;
    }
}

float bilinear(const float *img, int w, int h, float u, float v) {
  float x = u * (w - 1), y = v * (h - 1);
  int x0 = (int)floorf(x), y0 = (int)floorf(y);
  if (x0 < 0) x0 = 0;
  if (y0 < 0) y0 = 0;
  if (x0 > w - 2) x0 = w - 2;
  if (y0 > h - 2) y0 = h - 2;
  float fx = x - x0, fy = y - y0;
  const float *p = img + y0 * w + x0;
  return (1 - fy) * ((1 - fx) * p[0] + fx * p[1]) + fy * ((1 - fx) * p[w] + fx * p[w + 1]);
}

void rgb_to_gray(const uint8_t *rgb, float *gray, int n, float gain) {
  for (int i = 0; i < n; i++)
    gray[i] = gain * (0.299f * rgb[3 * i] + 0.587f * rgb[3 * i + 1] + 0.114f * rgb[3 * i + 2]) / 255.0f;
}

double mean(const double data[], const size_t stride, const size_t size) {
  long double m = 0;
  for (size_t i = 0; i < size; i++) m += (data[i * stride] - m) / (i + 1);
  return m;
}

double variance(const double *x, int n) {
  double mean = 0, m2 = 0;
  for (int i = 0; i < n; i++) {
    double d = x[i] - mean;
    mean += d / (i + 1);
    m2 += d * (x[i] - mean);
  }
  return n > 1 ? m2 / (n - 1) : NAN;
}

void linear_fit(const double *x, const double *y, int n, double *slope, double *intercept, double *r2) {
  double sx = 0, sy = 0, sxx = 0, sxy = 0, syy = 0;
  for (int i = 0; i < n; i++) {
    sx += x[i];
    sy += y[i];
    sxx += x[i] * x[i];
    sxy += x[i] * y[i];
    syy += y[i] * y[i];
  }
  double d = n * sxx - sx * sx, e = n * sxy - sx * sy;
  *slope = e / d;
  *intercept = (sy - *slope * sx) / n;
  *r2 = e * e / (d * (n * syy - sy * sy));
}

static int by_value(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

double median(double *v, size_t n) {
  qsort(v, n, sizeof *v, by_value);
  return n % 2 ? v[n / 2] : 0.5 * (v[n / 2 - 1] + v[n / 2]);
}

double norm_cdf(double x) { return 0.5 * erfc(-x * M_SQRT1_2); }

double black_scholes(double s, double k, double t, double r, double v, int is_call) {
  double d1 = (log(s / k) + (r + 0.5 * v * v) * t) / (v * sqrt(t)), d2 = d1 - v * sqrt(t);
  return is_call ? s * norm_cdf(d1) - k * exp(-r * t) * norm_cdf(d2)
                 : k * exp(-r * t) * norm_cdf(-d2) - s * norm_cdf(-d1);
}

double binomial_option(double s, double k, double r, double sigma, double t, int n) {
  double dt = t / n, u = exp(sigma * sqrt(dt)), d = 1 / u, p = (exp(r * dt) - d) / (u - d), disc = exp(-r * dt);
  double *v = malloc((n + 1) * sizeof(double));
  for (int i = 0; i <= n; i++) v[i] = fmax(0.0, s * pow(u, 2 * i - n) - k);
  for (int j = n - 1; j >= 0; j--)
    for (int i = 0; i <= j; i++) v[i] = disc * (p * v[i + 1] + (1 - p) * v[i]);
  double price = v[0];
  free(v);
  return price;
}

double monte_carlo_call(double s, double k, double r, double v, double t, int paths, uint64_t seed) {
  double sum = 0;
  for (int i = 0; i < paths; i++) {
    seed = seed * 6364136223846793005ULL + 1442695040888963407ULL;
    double u1 = ((seed >> 11) + 1) * 0x1p-53;
    seed = seed * 6364136223846793005ULL + 1442695040888963407ULL;
    double u2 = (seed >> 11) * 0x1p-53, z = sqrt(-2 * log(u1)) * cos(6.283185307179586 * u2);
    double st = s * exp((r - 0.5 * v * v) * t + v * sqrt(t) * z);
    sum += st > k ? st - k : 0;
  }
  return exp(-r * t) * sum / paths;
}

float mlp_forward(const float *x, const float *w1, const float *b1, const float *w2, float b2, int nin, int nhid) {
  float out = b2;
  for (int j = 0; j < nhid; j++) {
    float h = b1[j];
    for (int i = 0; i < nin; i++) h += w1[j * nin + i] * x[i];
    out += w2[j] * tanhf(h);
  }
  return out;
}

void softmax(float *x, int size) {
  float max_val = x[0];
  for (int i = 1; i < size; i++)
    if (x[i] > max_val) max_val = x[i];
  float sum = 0.0f;
  for (int i = 0; i < size; i++) {
    x[i] = expf(x[i] - max_val);
    sum += x[i];
  }
  for (int i = 0; i < size; i++) x[i] /= sum;
}

void rmsnorm(float *o, const float *x, const float *weight, int size) {
  float ss = 0.0f;
  for (int j = 0; j < size; j++) ss += x[j] * x[j];
  ss = 1.0f / sqrtf(ss / size + 1e-5f);
  for (int j = 0; j < size; j++) o[j] = weight[j] * (ss * x[j]);
}

double cross_entropy(const double *logits, const int *labels, int batch, int classes) {
  double loss = 0;
  for (int b = 0; b < batch; b++) {
    const double *row = logits + b * classes;
    double m = row[0], s = 0;
    for (int c = 1; c < classes; c++) m = row[c] > m ? row[c] : m;
    for (int c = 0; c < classes; c++) s += exp(row[c] - m);
    loss += m + log(s) - row[labels[b]];
  }
  return loss / batch;
}

void adam(double *p, const double *g, double *m, double *v, int n, int t, double lr, double b1, double b2, double eps) {
  for (int i = 0; i < n; i++) {
    m[i] = b1 * m[i] + (1 - b1) * g[i];
    v[i] = b2 * v[i] + (1 - b2) * g[i] * g[i];
    double mh = m[i] / (1 - pow(b1, t)), vh = v[i] / (1 - pow(b2, t));
    p[i] -= lr * mh / (sqrt(vh) + eps);
  }
}

typedef struct {
  int layers;
  int sizes[4];
  double *weights[3];
} network;

double network_eval(const network *net, const double *in) {
  double a[16], z[16];
  if (net->layers > 3) return 0;
  for (int i = 0; i < net->sizes[0] && i < 16; i++) a[i] = in[i];
  for (int l = 0; l < net->layers; l++) {
    for (int j = 0; j < net->sizes[l + 1] && j < 16; j++) {
      z[j] = 0;
      for (int i = 0; i < net->sizes[l] && i < 16; i++) z[j] += net->weights[l][j * net->sizes[l] + i] * a[i];
      z[j] = tanh(z[j]);
    }
    memcpy(a, z, sizeof a);
  }
  return a[0];
}

void verbose_update(double *x, int n, double rate) {
  for (int i = 0; i < n; i++) {
    x[i] -= rate * (x[i] * x[i] - 2.0);
    printf("x[%d] = %g\n", i, x[i]);
  }
}

double checked_log(const double *x, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) {
    if (!(x[i] > 0)) {
      fprintf(stderr, "checked_log: argument %d is not positive\n", i);
      exit(EXIT_FAILURE);
    }
    s += log(x[i]);
  }
  return s;
}

static double calibration = 1.5;
static double history[4];

double calibrated(double x) {
  history[3] = history[2];
  history[2] = x * calibration;
  return history[2] * x;
}

static double hidden_kernel(const double *p, int n) {
  double s = 0;
  for (int i = 0; i + 1 < n; i++) s += p[i] * p[i + 1];
  return s;
}

double uses_hidden(const double *p, int n) { return hidden_kernel(p, n) + hidden_kernel(p + 1, n - 1); }
