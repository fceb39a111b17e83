// Probabilistic programs: traced, traced under conditions, run as they stand; with a library of traces.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#define EQ(L,R) { double l_=(L), r_=(R); if (!(fabs(l_-r_) <= 1e-12 * (1 + fabs(r_)))) { fprintf(stderr, "FAIL %s: %g vs %g line %d\n", #L, l_, r_, __LINE__); abort(); } }
int enzyme_const, enzyme_trace, enzyme_likelihood, enzyme_observations;
double __enzyme_trace(void *, ...);
double __enzyme_condition(void *, ...);
double __enzyme_sample(void *, void *, const char *, double, double);
long __enzyme_sample_number(void *, void *, const char *, long);
void __enzyme_observe(double, void *, const char *, double, double);

typedef struct Trace { char names[8][32]; double choices[8], scores[8]; struct Trace *calls[8]; int count, called; char functions[8][32]; double result; double arguments[4]; int taken; } Trace;
static double number(void *bits, size_t size) { double d; long n = (long)bits; if (size == 8) { memcpy(&d, &bits, 8); return d; } return n; }
Trace *__enzyme_newtrace() { return calloc(1, sizeof(Trace)); }
void __enzyme_insert_function(Trace *t, void *f) { t->taken = 0; }
void __enzyme_insert_argument(Trace *t, const char *name, void *bits, size_t size) { if (size) t->arguments[t->taken++] = number(bits, size); }
void __enzyme_insert_return(Trace *t, void *bits, size_t size) { t->result = number(bits, size); }
void __enzyme_insert_choice(Trace *t, const char *name, double score, void *bits, size_t size) { strcpy(t->names[t->count], name); t->scores[t->count] = score; t->choices[t->count++] = number(bits, size); }
void __enzyme_insert_call(Trace *t, const char *name, Trace *sub) { strcpy(t->functions[t->called], name); t->calls[t->called++] = sub; }
static int find(Trace *t, const char *name) { for (int i = 0; i < t->count; i++) if (!strcmp(t->names[i], name)) return i; return -1; }
static int find_call(Trace *t, const char *name) { for (int i = 0; i < t->called; i++) if (!strcmp(t->functions[i], name)) return i; return -1; }
_Bool __enzyme_has_choice(Trace *t, const char *name) { return find(t, name) >= 0; }
_Bool __enzyme_has_call(Trace *t, const char *name) { return find_call(t, name) >= 0; }
Trace *__enzyme_get_trace(Trace *t, const char *name) { return t->calls[find_call(t, name)]; }
size_t __enzyme_get_choice(Trace *t, const char *name, void *place, size_t size) { memcpy(place, &t->choices[find(t, name)], size); return size; }

__attribute__((noinline)) static double draw(double m, double s) { return m + s / 2; }
__attribute__((noinline)) static double density(double m, double s, double x) { double z = (x - m) / s; return -z * z / 2 - log(s); }
__attribute__((noinline)) static long draw_number(long n) { return n / 2; }
__attribute__((noinline)) static double density_number(long n, long k) { return -log(n + 1) + 0 * k; }

__attribute__((noinline)) double inner(double a, const double *scale) {
  double x = __enzyme_sample(draw, density, "x", a, *scale);
  return x * *scale;
}
double model(double y, const double *scale, int n) {
  double m = __enzyme_sample(draw, density, "m", y, 1.0), s = 0;
  long k = __enzyme_sample_number(draw_number, density_number, "k", 9);
  for (int i = 0; i < n; i++) s += inner(m + i, scale);
  __enzyme_observe(s, density, "s", m, 3.0);
  return s * k;
}

int main() {
  double scale = 2, l = 0;
  Trace *t = __enzyme_newtrace();
  double r = __enzyme_trace((void *)model, 1.0, enzyme_const, &scale, 2, enzyme_likelihood, &l, enzyme_trace, t);
  double m = 1.5, x0 = 2.5, x1 = 3.5, s = 2 * (x0 + x1);
  EQ(r, s * 4); EQ(t->result, r); EQ(t->count, 3); EQ(t->called, 2); EQ(t->arguments[0], 1);
  EQ(t->choices[0], m); EQ(t->choices[2], s); EQ(t->calls[0]->choices[0], x0); EQ(t->calls[1]->choices[0], x1); EQ(t->calls[1]->result, 2 * x1);
  EQ(l, density(1, 1, m) + density_number(9, 4) + density(m, 2, x0) + density(m + 1, 2, x1) + density(m, 3, s));
  EQ(t->scores[0] + t->scores[1] + t->scores[2] + t->calls[0]->scores[0] + t->calls[1]->scores[0], l);

  Trace *u = __enzyme_newtrace(), *given = __enzyme_newtrace();
  strcpy(given->names[0], "m"); given->choices[0] = 0.25; given->count = 1;
  l = 0;
  r = __enzyme_condition((void *)model, 1.0, enzyme_const, &scale, 1, enzyme_observations, given, enzyme_likelihood, &l, enzyme_trace, u);
  EQ(r, 2 * 1.25 * 4); EQ(u->choices[0], 0.25); EQ(u->calls[0]->choices[0], 1.25);
  EQ(l, density(1, 1, 0.25) + density_number(9, 4) + density(0.25, 2, 1.25) + density(0.25, 3, 2.5));

  u->calls[0]->choices[0] = 5;
  u->count = 1;
  Trace *v = __enzyme_newtrace();
  l = 0;
  r = __enzyme_condition((void *)model, 1.0, enzyme_const, &scale, 1, enzyme_observations, u, enzyme_likelihood, &l, enzyme_trace, v);
  EQ(v->choices[0], 0.25); EQ(v->calls[0]->choices[0], 5); EQ(r, 2 * 5 * 4);

  EQ(model(1, &scale, 2), s * 4);
  puts("ok");
}
