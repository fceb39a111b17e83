// OpenMP: every construct that shares work, waits, excludes or reduces, differentiated forward, in reverse and split.
#include <math.h>
#include <omp.h>
#include <stdio.h>
#include <stdlib.h>
#define N 37
extern double __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
extern void *__enzyme_augmentfwd(void *, ...);
extern void __enzyme_reverse(void *, ...);
extern int __enzyme_augmentsize(void *, ...);
int enzyme_dup, enzyme_const, enzyme_dupnoneed;

static double sum_of(double *x, int n) {
  double s = 0;
#pragma omp parallel for reduction(+ : s)
  for (int i = 0; i < n; i++) s += sin(x[i]) * x[i];
  return s;
}

static double several_reductions(double *x, int n) {
  double s = 0, p = 1;
  float f = 0;
  int count = 0;
#pragma omp parallel for reduction(+ : s, f, count) reduction(* : p) schedule(static)
  for (int i = 0; i < n; i++) {
    s += x[i] * x[i];
    p *= 1 + 0.1 * x[i];
    f += (float)i;
    count += x[i] > 0.5;
  }
  return s * p + f * 1e-3 * x[0] + count * x[1];
}

static double extrema(double *x, int n) {
  double high = -1e300, low = 1e300;
#pragma omp parallel for reduction(max : high) reduction(min : low)
  for (int i = 0; i < n; i++) {
    high = fmax(high, x[i] * x[i] + x[(i + 1) % n]);
    if (x[i] * 3 < low) low = x[i] * 3;
  }
  return high * low;
}

static double map_by_chunks(double *x, int n) {
  double y[N], s = 0;
#pragma omp parallel for schedule(static, 3)
  for (int i = 0; i < n; i++) y[i] = exp(0.1 * x[i]) * x[(i + 1) % n];
#pragma omp parallel for schedule(dynamic, 2)
  for (int i = n - 1; i >= 0; i--) y[i] *= x[i];
#pragma omp parallel for schedule(guided)
  for (unsigned i = 0; i < (unsigned)n; i++) y[i] += x[0] * x[i];
#pragma omp parallel for schedule(runtime) reduction(+ : s)
  for (long i = 0; i < (long)n; i += 2) s += y[i] * y[i];
  return s;
}

static double in_place(double *x, int n) {
  double *y = malloc(n * sizeof *y), s = 0;
#pragma omp parallel for
  for (int i = 0; i < n; i++) y[i] = x[i];
  for (int step = 0; step < 3; step++) {
#pragma omp parallel for firstprivate(step)
    for (int i = 0; i < n; i++) y[i] = y[i] * y[i] * 0.5 + sin(y[i]) * (step + 1);
  }
  for (int i = 0; i < n; i++) s += y[i];
  free(y);
  return s;
}

static double phases(double *x, int n) {
  double y[N], z[N], s = 0;
#pragma omp parallel shared(y, z, s)
  {
    double mine = 0;
#pragma omp for
    for (int i = 0; i < n; i++) y[i] = x[i] * x[i];
#pragma omp for nowait
    for (int i = 0; i < n; i++) z[i] = y[n - 1 - i] * x[i];
#pragma omp barrier
#pragma omp for nowait
    for (int i = 0; i < n; i++) mine += z[i] * y[(i + 1) % n];
#pragma omp critical(adding)
    s += mine;
  }
  return s;
}

static double single_master(double *x, int n) {
  double a = 0, b = 0, s = 0, y[N];
#pragma omp parallel reduction(+ : s)
  {
#pragma omp single
    a = x[0] * x[1];
#pragma omp master
    b = x[1] * x[2] * x[0];
#pragma omp barrier
#pragma omp for
    for (int i = 0; i < n; i++) {
      y[i] = a * x[i] + b;
      s += y[i] * y[i];
    }
  }
  return s;
}

static double by_value(double *x, int n) {
  double a = x[0] * 2, b = x[1], last = 0, y[N], s = 0;
  float c = (float)x[2];
#pragma omp parallel for firstprivate(a, b, c) lastprivate(last)
  for (int i = 0; i < n; i++) {
    y[i] = a * x[i] + b * c * 1e-3;  // c is short: differences of it are rough
    last = y[i] * x[0];
  }
  for (int i = 0; i < n; i++) s += y[i] * y[i];
  return s + last;
}

static double atomics(double *x, int n) {
  double s = 0, t = 0;
#pragma omp parallel for num_threads(3)
  for (int i = 0; i < n; i++) {
#pragma omp atomic
    s += x[i] * x[i];
#pragma omp atomic update
    t -= sin(x[i]);
  }
  return s * t;
}

static double atomic_product(double *x, int n) {
  double p = 1;
#pragma omp parallel for
  for (int i = 0; i < n; i++) {
#pragma omp atomic
    p *= 1 + 0.05 * x[i];
  }
  return p * p;
}

static double critical_product(double *x, int n) {
  double p = x[0] + 1;
#pragma omp parallel for
  for (int i = 0; i < n; i++) {
    double factor = 1 + 0.1 * sin(x[i]);
#pragma omp critical
    p = p * factor;
  }
  return p;
}

static double sections(double *x, int n) {
  double a = 0, b = 0, c = 0;
#pragma omp parallel sections
  {
#pragma omp section
    for (int i = 0; i < n; i++) a += x[i] * x[i];
#pragma omp section
    for (int i = 0; i < n; i++) b += cos(x[i]);
#pragma omp section
    c = x[n - 1] * x[0];
  }
  return a * b + c;
}

static double tasks(double *x, int n) {
  double y[N], s = 0;
#pragma omp parallel
#pragma omp single
  {
    for (int i = 0; i < n; i++) {
      double w = x[i] * 0.5;
#pragma omp task firstprivate(i, w) shared(y)
      y[i] = x[i] * x[i] * w;
    }
#pragma omp taskwait
#pragma omp taskloop shared(y) grainsize(5)
    for (int i = 0; i < n; i++) y[i] += x[0] * x[i];
  }
  for (int i = 0; i < n; i++) s += y[i] * y[i];
  return s;
}

static double ordered(double *x, int n) {
  double s = 1;
#pragma omp parallel for ordered schedule(dynamic)
  for (int i = 0; i < n; i++) {
    double t = x[i] * x[i];
#pragma omp ordered
    s = s * 0.9 + t;
  }
  return s;
}

static double nested(double *x, int n) {
  double s = 0;
#pragma omp parallel for reduction(+ : s) num_threads(2)
  for (int i = 0; i < n; i++) {
    double t = 0;
#pragma omp parallel for reduction(+ : t) num_threads(2)
    for (int j = 0; j < n; j++) t += x[i] * x[j] * x[j];
    s += t * t;
  }
  return s;
}

static double collapsed_simd(double *x, int n) {
  double s = 0;
#pragma omp parallel for simd collapse(2) reduction(+ : s)
  for (int i = 0; i < n; i++)
    for (int j = 0; j < 4; j++) s += x[i] * x[(i + j) % n];
  return s;
}

static double only_if(double *x, int n) {
  double s = 0;
#pragma omp parallel for reduction(+ : s) if (n > 1000)
  for (int i = 0; i < n; i++) s += x[i] * x[i] * x[i];
#pragma omp parallel for reduction(+ : s) if (n > 3)
  for (int i = 0; i < n; i++) s += x[i] * x[i];
  return s;
}

static double by_thread_number(double *x, int n) {
  double part[64] = {0}, s = 0;
#pragma omp parallel num_threads(4)
  {
    int me = omp_get_thread_num(), all = omp_get_num_threads();
    for (int i = me; i < n; i += all) part[me] += x[i] * x[i];
  }
  for (int k = 0; k < 64; k++) s += part[k];
  return s;
}

static void scale_orphaned(double *y, double *x, int n) {
#pragma omp for
  for (int i = 0; i < n; i++) y[i] = x[i] * x[i];
}
static double orphaned(double *x, int n) {
  double y[N], s = 0;
#pragma omp parallel
  scale_orphaned(y, x, n);
  scale_orphaned(x, y, n);
  for (int i = 0; i < n; i++) s += y[i] * (i + 1) + x[i];
  return s;
}

static double global_sum;
static double kept[N];
#pragma omp threadprivate(kept)
static double globals(double *x, int n) {
  global_sum = 0;
#pragma omp parallel for num_threads(2)
  for (int i = 0; i < n; i++) {
    kept[i] = x[i] * x[i];
#pragma omp atomic
    global_sum += kept[i] * x[i];
  }
  return global_sum;
}

static double locked(double *x, int n) {
  double s = 0;
  omp_lock_t lock;
  omp_init_lock(&lock);
#pragma omp parallel for
  for (int i = 0; i < n; i++) {
    omp_set_lock(&lock);
    s += x[i] * x[i];
    omp_unset_lock(&lock);
  }
  omp_destroy_lock(&lock);
  return s;
}

static double difference(double (*f)(double *, int), const double *x, int k) {
  double y[N], h = 1e-5, up, down;
  for (int i = 0; i < N; i++) y[i] = x[i];
  y[k] = x[k] + h;
  up = f(y, N);
  for (int i = 0; i < N; i++) y[i] = x[i];
  y[k] = x[k] - h;
  down = f(y, N);
  return (up - down) / (2 * h);
}

static int wrong;
static void compare(const char *name, const char *mode, int k, double found, double expected) {
  if (!(fabs(found - expected) <= 2e-6 * (1 + fabs(expected)))) {
    fprintf(stderr, "%s, %s: component %d is %.12g, not %.12g\n", name, mode, k, found, expected);
    wrong++;
  }
}

#define CHECK(f)                                                                              \
  {                                                                                           \
    double x[N], y[N], d[N], g[N];                                                            \
    for (int i = 0; i < N; i++) x[i] = 0.3 + 0.4 * sin(3 * i + 1);                            \
    for (int i = 0; i < N; i++) d[i] = difference(f, x, i);                                   \
    for (int i = 0; i < N; i++) y[i] = x[i], g[i] = 0;                                        \
    __enzyme_autodiff((void *)f, enzyme_dup, y, g, enzyme_const, N);                          \
    for (int i = 0; i < N; i++) compare(#f, "reverse", i, g[i], d[i]);                        \
    double along = 0;                                                                         \
    for (int i = 0; i < N; i++) y[i] = x[i], g[i] = 0.1 * i - 1, along += g[i] * d[i];        \
    double tangent = __enzyme_fwddiff((void *)f, enzyme_dup, y, g, enzyme_const, N);          \
    compare(#f, "forward", -1, tangent, along);                                               \
    for (int i = 0; i < N; i++) y[i] = x[i], g[i] = 0;                                        \
    void *tape = __enzyme_augmentfwd((void *)f, enzyme_dup, y, g, enzyme_const, N);           \
    __enzyme_reverse((void *)f, enzyme_dup, y, g, enzyme_const, N, 0.5, tape);                \
    for (int i = 0; i < N; i++) compare(#f, "split", i, g[i], 0.5 * d[i]);                    \
  }

int main(void) {
  omp_set_num_threads(4);
  omp_set_schedule(omp_sched_dynamic, 3);
  CHECK(sum_of)
  CHECK(several_reductions)
  CHECK(extrema)
  CHECK(map_by_chunks)
  CHECK(in_place)
  CHECK(phases)
  CHECK(single_master)
  CHECK(by_value)
  CHECK(atomics)
  CHECK(atomic_product)
  CHECK(critical_product)
  CHECK(sections)
  CHECK(tasks)
  CHECK(ordered)
  CHECK(nested)
  CHECK(collapsed_simd)
  CHECK(only_if)
  CHECK(by_thread_number)
  CHECK(orphaned)
  CHECK(globals)
  CHECK(locked)
  if (!wrong) puts("ok");
  return wrong != 0;
}
