/* Log likelihood of points under a mixture of Gaussians with inverse covariance factors.
   x: K log weights, K*D means, K*(D + D*(D-1)/2) factors; c: n*D points; y: one number. */
#include <math.h>
enum { D = 8, K = 12, F = D + D * (D - 1) / 2 };

static double largest(const double *v, long n) {
  double found = v[0];
  for (long i = 1; i < n; i++)
    if (v[i] > found) found = v[i];
  return found;
}

static double log_sum_exp(const double *v, long n) {
  double top = largest(v, n), sum = 0;
  for (long i = 0; i < n; i++) sum += exp(v[i] - top);
  return top + log(sum);
}

static double distance(const double *factor, const double *mean, const double *point) {
  double centred[D], total = 0;
  for (long i = 0; i < D; i++) centred[i] = point[i] - mean[i];
  const double *lower = factor + D;
  for (long i = 0; i < D; i++) {
    double row = exp(factor[i]) * centred[i];
    for (long j = 0; j < i; j++) row += *lower++ * centred[j];
    total += row * row;
  }
  return total;
}

void gmm(const double *restrict x, const double *restrict c, const long *restrict m, double *restrict y, long n) {
  const double *alpha = x, *means = x + K, *factors = x + K + K * D;
  double total = 0;
  for (long p = 0; p < n; p++) {
    double terms[K];
    for (long k = 0; k < K; k++) {
      double trace = 0;
      for (long i = 0; i < D; i++) trace += factors[k * F + i];
      terms[k] = alpha[k] + trace - 0.5 * distance(factors + k * F, means + k * D, c + p * D);
    }
    total += log_sum_exp(terms, K);
  }
  y[0] = total - n * log_sum_exp(alpha, K);
}
