/* log(sum(exp(x))) of n numbers without overflow. y: one number. */
#include <math.h>

void logsumexp(const double *restrict x, const double *restrict c, const long *restrict m, double *restrict y,
               long n) {
  double top = x[0], sum = 0;
  for (long i = 1; i < n; i++)
    if (x[i] > top) top = x[i];
  for (long i = 0; i < n; i++) sum += exp(x[i] - top);
  y[0] = top + log(sum);
}
