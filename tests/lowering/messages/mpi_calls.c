// MPI: messages and collective calls, differentiated forward, in reverse and split. The sum of what all ranks compute is
// differentiated with respect to what each of them gets, and compared with differences.
#include <math.h>
#include <mpi.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#define N 6
extern double __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
extern double __enzyme_fwdsplit(void *, ...);
extern void *__enzyme_augmentfwd(void *, ...);
extern void __enzyme_reverse(void *, ...);
int enzyme_dup, enzyme_const;

static int me, all;
#define WORLD MPI_COMM_WORLD
#define IGNORE MPI_STATUS_IGNORE
#define NEXT ((me + 1) % all)
#define BEFORE ((me + all - 1) % all)

static double sum(const double *y, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) s += (i + 1 + me) * y[i] * y[i];
  return s;
}

static double ring(double *x, int n) {
  double y[N];
  if (me == 0) {
    MPI_Send(x, n, MPI_DOUBLE, NEXT, 3, WORLD);
    MPI_Recv(y, n, MPI_DOUBLE, BEFORE, 3, WORLD, IGNORE);
  } else {
    MPI_Status status;
    MPI_Recv(y, N, MPI_DOUBLE, BEFORE, MPI_ANY_TAG, WORLD, &status);
    for (int i = 0; i < n; i++) y[i] = y[i] * x[i] + status.MPI_TAG;
    MPI_Ssend(y, n, MPI_DOUBLE, NEXT, 3, WORLD);
  }
  return sum(y, n);
}

static double halo(double *x, int n) {
  double *u = malloc((n + 2) * sizeof *u), s = 0;
  for (int i = 0; i < n; i++) u[i + 1] = x[i] * x[i];
  for (int step = 0; step < 3; step++) {
    MPI_Request r[4];
    int left = me > 0 ? me - 1 : MPI_PROC_NULL, right = me < all - 1 ? me + 1 : MPI_PROC_NULL;
    u[0] = 0.5;
    u[n + 1] = 0.25;
    MPI_Irecv(&u[0], 1, MPI_DOUBLE, left, 1, WORLD, &r[0]);
    MPI_Irecv(&u[n + 1], 1, MPI_DOUBLE, right, 2, WORLD, &r[1]);
    MPI_Isend(&u[1], 1, MPI_DOUBLE, left, 2, WORLD, &r[2]);
    MPI_Isend(&u[n], 1, MPI_DOUBLE, right, 1, WORLD, &r[3]);
    MPI_Waitall(4, r, MPI_STATUSES_IGNORE);
    double before = u[0];
    for (int i = 1; i <= n; i++) {
      double here = u[i];
      u[i] = here + 0.1 * (before - 2 * here + u[i + 1]) * here;
      before = here;
    }
  }
  for (int i = 1; i <= n; i++) s += u[i] * u[i] * i;
  free(u);
  return s;
}

// Messages of one tag, longer than their sizes, waited for out of order; large ones, that no library buffers.
static double out_of_order(double *x, int n) {
  enum { LONG = 20000 };
  double *a = calloc(LONG, sizeof *a), *b = malloc(LONG * sizeof *b), y[N], z[2 * N], s = 0;
  MPI_Request first, second, third, sends[3];
  for (int i = 0; i < n; i++) a[i] = x[i] * 3, z[n + i] = x[i] + 1;
  MPI_Irecv(b, LONG, MPI_DOUBLE, BEFORE, 7, WORLD, &first);
  MPI_Irecv(y, N, MPI_DOUBLE, BEFORE, 7, WORLD, &second);
  MPI_Irecv(z, 2 * N, MPI_DOUBLE, BEFORE, 7, WORLD, &third);
  MPI_Isend(a, LONG, MPI_DOUBLE, NEXT, 7, WORLD, &sends[0]);
  MPI_Isend(x, n, MPI_DOUBLE, NEXT, 7, WORLD, &sends[1]);
  MPI_Issend(a, n, MPI_DOUBLE, NEXT, 7, WORLD, &sends[2]);
  MPI_Wait(&third, IGNORE);
  MPI_Wait(&first, IGNORE);
  int done = 0;
  while (!done) MPI_Test(&second, &done, IGNORE);
  for (int k = 0; k < 3; k++) {
    int which;
    MPI_Waitany(3, sends, &which, IGNORE);
  }
  for (int i = 0; i < n; i++) s += b[i] * y[i] * x[0] + z[i] * y[i] * y[i] + z[n + i];
  free(a);
  free(b);
  return s;
}

// A blocking send that needs the receive which was begun before it.
static double exchange(double *x, int n) {
  enum { LONG = 20000 };
  double *a = malloc(LONG * sizeof *a), *b = malloc(LONG * sizeof *b), s = 0;
  for (int i = 0; i < LONG; i++) a[i] = x[i % n] * (i < n);
  MPI_Request r;
  MPI_Irecv(b, LONG, MPI_DOUBLE, BEFORE, 0, WORLD, &r);
  MPI_Send(a, LONG, MPI_DOUBLE, NEXT, 0, WORLD);
  MPI_Wait(&r, IGNORE);
  for (int i = 0; i < n; i++) s += a[i] * b[i] * b[n - 1 - i];
  MPI_Sendrecv(b, n, MPI_DOUBLE, NEXT, 1, a, LONG, MPI_DOUBLE, BEFORE, 1, WORLD, IGNORE);
  MPI_Sendrecv_replace(a, n, MPI_DOUBLE, BEFORE, 1, NEXT, 1, WORLD, IGNORE);
  for (int i = 0; i < n; i++) s += sin(a[i]) * b[i];
  free(a);
  free(b);
  return s;
}

// Buffers that are constant on one side: a message of numbers without derivative into active memory, and back.
static double one_sided(double *x, int n) {
  static const double table[N] = {1, 2, 3, 4, 5, 6};
  double y[N], s = 0;
  if (me == 0) {
    for (int k = 1; k < all; k++) MPI_Send(table, n, MPI_DOUBLE, k, 5, WORLD);
    for (int k = 1; k < all; k++) {
      MPI_Recv(y, n, MPI_DOUBLE, MPI_ANY_SOURCE, 6, WORLD, IGNORE);
      s += sum(y, n);
    }
    return s;
  }
  MPI_Recv(y, n, MPI_DOUBLE, 0, 5, WORLD, IGNORE);
  for (int i = 0; i < n; i++) y[i] *= x[i];
  MPI_Send(y, n, MPI_DOUBLE, 0, 6, WORLD);
  return y[0];
}

static double master_worker(double *x, int n) {
  if (me == 0) {
    double s = 0, y[N];
    int count = n;
    MPI_Bcast(&count, 1, MPI_INT, 0, WORLD);
    for (int k = 1; k < all; k++) {
      MPI_Status status;
      MPI_Probe(MPI_ANY_SOURCE, MPI_ANY_TAG, WORLD, &status);
      MPI_Get_count(&status, MPI_DOUBLE, &count);
      MPI_Recv(y, count, MPI_DOUBLE, status.MPI_SOURCE, status.MPI_TAG, WORLD, IGNORE);
      for (int i = 0; i < count; i++) s += y[i] * x[i] * status.MPI_SOURCE;
    }
    return s;
  }
  int count;
  double y[N];
  MPI_Bcast(&count, 1, MPI_INT, 0, WORLD);
  for (int i = 0; i < count; i++) y[i] = x[i] * x[i];
  MPI_Send(y, count - me, MPI_DOUBLE, 0, me, WORLD);
  return x[0];
}

static double broadcast(double *x, int n) {
  double y[N];
  for (int i = 0; i < n; i++) y[i] = x[i] * x[i];
  MPI_Bcast(y, n, MPI_DOUBLE, all - 1, WORLD);
  MPI_Barrier(WORLD);
  for (int i = 0; i < n; i++) y[i] *= x[i];
  return sum(y, n);
}

static double reductions(double *x, int n) {
  double y[N], z[N], w[N], s = 0;
  float f[N], g[N];
  for (int i = 0; i < n; i++) y[i] = sin(x[i]), w[i] = x[i] * x[0], z[i] = 0;
  MPI_Reduce(y, z, n, MPI_DOUBLE, MPI_SUM, all - 1, WORLD);
  if (me == all - 1) s += sum(z, n);
  MPI_Allreduce(y, z, n, MPI_DOUBLE, MPI_SUM, WORLD);
  MPI_Allreduce(MPI_IN_PLACE, w, n, MPI_DOUBLE, MPI_SUM, WORLD);
  for (int i = 0; i < n; i++) s += z[i] * w[i] * x[i];
  if (me == 0)
    MPI_Reduce(MPI_IN_PLACE, w, n, MPI_DOUBLE, MPI_SUM, 0, WORLD);
  else
    MPI_Reduce(w, 0, n, MPI_DOUBLE, MPI_SUM, 0, WORLD);
  for (int i = 0; i < n; i++) f[i] = (float)i;
  MPI_Allreduce(f, g, n, MPI_FLOAT, MPI_SUM, WORLD);
  return s + sum(w, n) * g[1] + sum(y, n);
}

static double other_operations(double *x, int n) {
  double y[N], z[N], s = 0;
  for (int i = 0; i < n; i++) y[i] = x[i] * (i + 1) + 0.1 * me;
  MPI_Allreduce(y, z, n, MPI_DOUBLE, MPI_MAX, WORLD);
  s += sum(z, n);
  MPI_Allreduce(y, z, n, MPI_DOUBLE, MPI_MIN, WORLD);
  s += sum(z, n);
  MPI_Allreduce(y, z, n, MPI_DOUBLE, MPI_PROD, WORLD);
  s += z[0] * z[1];
  MPI_Reduce(y, z, n, MPI_DOUBLE, MPI_MAX, 0, WORLD);
  if (me == 0) s += sum(z, n);
  MPI_Scan(y, z, n, MPI_DOUBLE, MPI_SUM, WORLD);
  s += sum(z, n);
  MPI_Exscan(y, z, n, MPI_DOUBLE, MPI_SUM, WORLD);
  return s + sum(z, n);
}

static double parts(double *x, int n) {
  double *whole = malloc(all * n * sizeof *whole), *other = malloc(all * n * sizeof *other), y[N], s = 0;
  for (int i = 0; i < n; i++) y[i] = x[i] * x[i];
  MPI_Gather(y, n, MPI_DOUBLE, whole, n, MPI_DOUBLE, 0, WORLD);
  if (me == 0)
    for (int i = 0; i < all * n; i++) whole[i] *= whole[i] * (i + 1) * x[0];
  MPI_Scatter(whole, n, MPI_DOUBLE, y, n, MPI_DOUBLE, 0, WORLD);
  s += sum(y, n);
  MPI_Allgather(y, n, MPI_DOUBLE, whole, n, MPI_DOUBLE, WORLD);
  for (int i = 0; i < all * n; i++) whole[i] *= x[i % n];
  MPI_Alltoall(whole, n, MPI_DOUBLE, other, n, MPI_DOUBLE, WORLD);
  for (int i = 0; i < all * n; i++) s += other[i] * (i + me) * x[1];
  MPI_Reduce_scatter_block(other, y, n, MPI_DOUBLE, MPI_SUM, WORLD);
  s += sum(y, n) * 1e-2;
  memcpy(whole + me * n, y, n * sizeof *y);
  MPI_Allgather(MPI_IN_PLACE, 0, MPI_DATATYPE_NULL, whole, n, MPI_DOUBLE, WORLD);
  s += sum(whole, all * n) * 1e-3;
  free(whole);
  free(other);
  return s;
}

static double norm(const double *x, int n) {
  double s = 0, t;
  for (int i = 0; i < n; i++) s += x[i] * x[i];
  PMPI_Allreduce(&s, &t, 1, MPI_DOUBLE, MPI_SUM, WORLD);
  return sqrt(t);
}
static double in_functions(double *x, int n) {
  double y[N], s = norm(x, n);
  for (int i = 0; i < n; i++) y[i] = x[i] / s;
  for (int k = 0; k < 3; k++) {
    double d = norm(y, n - k);
    for (int i = 0; i < n; i++) y[i] = y[i] * d + x[i] * 0.1;
  }
  return sum(y, n) * s;
}

static double total(double (*f)(double *, int), const double *x) {
  double y[N], s, t;
  memcpy(y, x, sizeof y);
  s = f(y, N);
  MPI_Allreduce(&s, &t, 1, MPI_DOUBLE, MPI_SUM, WORLD);
  return t;
}

static int wrong;
static void compare(const char *name, const char *mode, double found, double expected) {
  double own = found, sum;
  MPI_Allreduce(&own, &sum, 1, MPI_DOUBLE, MPI_SUM, WORLD);
  if (!(fabs(sum - expected) <= 2e-6 * (1 + fabs(expected)))) {
    if (me == 0) fprintf(stderr, "%s, %s: %.12g, not %.12g\n", name, mode, sum, expected);
    wrong++;
  }
}

// A direction in which all ranks change what they got.
static double step(int direction, int i) { return sin(1.3 * (i + 1) * (me + 1) + direction * 2.1); }

static double difference(double (*f)(double *, int), const double *x, int direction) {
  double y[N], h = 1e-5;
  for (int i = 0; i < N; i++) y[i] = x[i] + h * step(direction, i);
  double up = total(f, y);
  for (int i = 0; i < N; i++) y[i] = x[i] - h * step(direction, i);
  return (up - total(f, y)) / (2 * h);
}

static double along(const double *g, int direction) {
  double s = 0;
  for (int i = 0; i < N; i++) s += g[i] * step(direction, i);
  return s;
}

enum { DIRECTIONS = 3 };

#define CHECK(f)                                                                                  \
  {                                                                                               \
    double x[N], y[N], g[N], d[DIRECTIONS], t;                                                    \
    for (int i = 0; i < N; i++) x[i] = 0.5 + 0.4 * sin(3 * i + 1 + 2 * me);                       \
    for (int k = 0; k < DIRECTIONS; k++) d[k] = difference(f, x, k);                              \
    for (int i = 0; i < N; i++) y[i] = x[i], g[i] = 0;                                            \
    __enzyme_autodiff((void *)f, enzyme_dup, y, g, enzyme_const, N);                              \
    for (int k = 0; k < DIRECTIONS; k++) compare(#f, "reverse", along(g, k), d[k]);               \
    for (int i = 0; i < N; i++) y[i] = x[i], g[i] = step(0, i);                                   \
    t = __enzyme_fwddiff((void *)f, enzyme_dup, y, g, enzyme_const, N);                           \
    compare(#f, "forward", t, d[0]);                                                              \
    for (int i = 0; i < N; i++) y[i] = x[i], g[i] = 0;                                            \
    void *tape = __enzyme_augmentfwd((void *)f, enzyme_dup, y, g, enzyme_const, N);               \
    __enzyme_reverse((void *)f, enzyme_dup, y, g, enzyme_const, N, 0.5, tape);                    \
    for (int k = 0; k < DIRECTIONS; k++) compare(#f, "split", along(g, k), 0.5 * d[k]);           \
  }
// Where messages have tags of their own, tangents may also follow the whole primal run.
#define CHECK_ALL(f)                                                                              \
  CHECK(f)                                                                                        \
  {                                                                                               \
    double x[N], y[N], g[N];                                                                      \
    for (int i = 0; i < N; i++) x[i] = 0.5 + 0.4 * sin(3 * i + 1 + 2 * me);                       \
    double d = difference(f, x, 0);                                                               \
    for (int i = 0; i < N; i++) y[i] = x[i], g[i] = step(0, i);                                   \
    void *tape = __enzyme_augmentfwd((void *)f, enzyme_dup, y, g, enzyme_const, N);       \
    double t = __enzyme_fwdsplit((void *)f, enzyme_dup, y, g, enzyme_const, N, tape);     \
    compare(#f, "forward split", t, d);                                                           \
  }

int main(int argc, char **argv) {
  MPI_Init(&argc, &argv);
  MPI_Comm_rank(WORLD, &me);
  MPI_Comm_size(WORLD, &all);
  CHECK(ring)
  CHECK_ALL(halo)
  CHECK_ALL(out_of_order)
  CHECK_ALL(exchange)
  CHECK_ALL(one_sided)
  CHECK(master_worker)
  CHECK_ALL(broadcast)
  CHECK_ALL(reductions)
  CHECK_ALL(other_operations)
  CHECK_ALL(parts)
  CHECK_ALL(in_functions)
  int sum_of_wrong;
  MPI_Reduce(&wrong, &sum_of_wrong, 1, MPI_INT, MPI_SUM, 0, WORLD);
  MPI_Finalize();
  if (me == 0 && !sum_of_wrong) puts("ok");
  return wrong != 0;
}
