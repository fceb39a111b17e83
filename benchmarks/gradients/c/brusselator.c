/* Right-hand side of the Brusselator on an n by n periodic grid: reaction and diffusion of two substances.
   x: both fields, then the three parameters; y: both slopes. */

static long before(long i, long n) { return i == 0 ? n - 1 : i - 1; }
static long behind(long i, long n) { return i == n - 1 ? 0 : i + 1; }

void brusselator(const double *restrict x, const double *restrict c, const long *restrict m, double *restrict y,
                 long n) {
  const double *u = x, *v = x + n * n, *p = x + 2 * n * n;
  double *du = y, *dv = y + n * n;
  for (long i = 0; i < n; i++)
    for (long j = 0; j < n; j++) {
      long here = i * n + j, up = before(i, n) * n + j, down = behind(i, n) * n + j;
      long left = i * n + before(j, n), right = i * n + behind(j, n);
      double square = u[here] * u[here] * v[here];
      double spread = p[2] * (double)n * (double)n;
      du[here] = p[0] + square - (p[1] + 1) * u[here] + spread * (u[up] + u[down] + u[left] + u[right] - 4 * u[here]);
      dv[here] = p[1] * u[here] - square + spread * (v[up] + v[down] + v[left] + v[right] - 4 * v[here]);
    }
}
