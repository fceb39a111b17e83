// Globals written and read by different functions, mixed activity decided at run time, memory that outlives a call, headers.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#define CLOSE(L, R) { double l = (L), r = (R); if (!(fabs(l - r) <= 1e-7 * (1 + fabs(r)))) { fprintf(stderr, "line %d: %s is %.17g, not %.17g\n", __LINE__, #L, l, r); abort(); } }
extern double __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
int enzyme_dup, enzyme_const, enzyme_runtime_activity;

static double kept[4];
double scale = 2.0;
int calls;
__attribute__((noinline)) static void put(double *x, int i) { calls++; kept[i & 3] = x[i] * x[i]; }
__attribute__((noinline)) static double get(int i) { return kept[i & 3] * scale; }
static double through_globals(double *x, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) { put(x, i); s += get(i) * x[0]; }
  return s;
}

__attribute__((noinline)) static double mixed(double *x, double *c, int k) {
  double *p[2] = {x, c};
  double *q = p[k & 1], t[2];
  memcpy(t, p[(k >> 1) & 1], 16);
  q[0] = q[0] * x[1];
  return t[0] * t[1] * q[0] * x[0];
}

struct node { double v; struct node *next; };
static struct node *cons(double v, struct node *next) { struct node *q = malloc(sizeof *q); q->v = v; q->next = next; return q; }
static double chain(double *x, int n) {
  struct node *h = 0;
  for (int i = 0; i < n; i++) h = cons(x[i] * x[i], h);
  double s = 0, w = 1;
  while (h) { struct node *q = h; s += w * h->v; w *= 0.9; h = h->next; free(q); }
  return s;
}

struct headed { double *p; double k; double a[]; };
static double copied_with_header(double *x, int n) {
  struct headed *h = malloc(sizeof *h + 8 * n), *g = malloc(sizeof *g + 8 * n);
  h->p = x; h->k = x[0];
  for (int i = 0; i < n; i++) h->a[i] = x[i] * x[i];
  memcpy(g, h, sizeof *h + 8 * n);
  double s = 0;
  for (int i = 0; i < n; i++) s += g->a[i] * (i + 1) * g->p[i] * g->k;
  free(h); free(g);
  return s;
}
static _Thread_local double own[4];
static double through_thread_local(double *x, int n) {
  for (int i = 0; i < n; i++) own[i] = x[i] * x[n - 1];
  double s = 0;
  for (int i = 0; i < n; i++) s += own[i] * own[i];
  return s;
}

static double difference(double (*f)(double *, int), double *x, int n, int k) {
  double h = 1e-6, y[4];
  memcpy(y, x, n * sizeof *x); y[k] += h; double up = f(y, n);
  memcpy(y, x, n * sizeof *x); y[k] -= h; return (up - f(y, n)) / (2 * h);
}

int main(void) {
  double x[3] = {0.3, 0.5, 0.7}, d[3] = {0}, e[3] = {0};
  __enzyme_autodiff((void *)through_globals, enzyme_dup, x, d, 3);
  __enzyme_autodiff((void *)chain, enzyme_dup, x, e, 3);
  for (int k = 0; k < 3; k++) {
    CLOSE(d[k], difference(through_globals, x, 3, k));
    CLOSE(e[k], difference(chain, x, 3, k));
    double t[3] = {0}; t[k] = 1;
    CLOSE(__enzyme_fwddiff((void *)through_globals, enzyme_dup, x, t, 3), d[k]);
  }
  double (*shapes[])(double *, int) = {copied_with_header, through_thread_local};
  double g2[2][3] = {{0}};
  __enzyme_autodiff((void *)copied_with_header, x, g2[0], 3);
  __enzyme_autodiff((void *)through_thread_local, x, g2[1], 3);
  for (int k = 0; k < 3; k++) {
    double t[3] = {0}; t[k] = 1;
    CLOSE(__enzyme_fwddiff((void *)copied_with_header, x, t, 3), g2[0][k]);
    CLOSE(__enzyme_fwddiff((void *)through_thread_local, x, t, 3), g2[1][k]);
    for (int f = 0; f < 2; f++) CLOSE(g2[f][k], difference(shapes[f], x, 3, k));
  }
  for (int k = 0; k < 4; k++) {
    double a[2] = {0.3, 0.5}, c[2] = {0.7, 1.1}, g[2] = {0}, h = 1e-6;
    __enzyme_autodiff((void *)mixed, enzyme_runtime_activity, enzyme_dup, a, g, enzyme_const, c, k);
    double a1[2] = {0.3 + h, 0.5}, c1[2] = {0.7, 1.1}, a2[2] = {0.3 - h, 0.5}, c2[2] = {0.7, 1.1};
    CLOSE(g[0], (mixed(a1, c1, k) - mixed(a2, c2, k)) / (2 * h));
    double a3[2] = {0.3, 0.5}, c3[2] = {0.7, 1.1}, t[2] = {1, 0};
    CLOSE(__enzyme_fwddiff((void *)mixed, enzyme_runtime_activity, enzyme_dup, a3, t, enzyme_const, c3, k), g[0]);
  }
  puts("ok");
  return 0;
}
