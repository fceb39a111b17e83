/* Floats of which run time decides whether they are torn. main: mode (forward, reverse), function, n. */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

extern double __enzyme_fwddiff(void *, ...);
extern double __enzyme_autodiff(void *, ...);
extern int enzyme_const, enzyme_dup;

typedef union {
  double d;
  float f[2];
  int w[2];
  char c[8];
} word;

/* x[0] and x[1] are the numbers, n decides at run time whether a float is torn. */

__attribute__((noinline)) static double index_known_at_run_time(const double *x, int n) {
  word u;
  u.d = x[0] * x[0];
  if (n < 2) u.f[n] = (float)x[1];
  return u.d;
}

static double two_pointers(const double *x, int n) {
  word *all = malloc(4 * sizeof(word));
  for (int i = 0; i < 4; i++) all[i].d = x[0] * (i + 1);
  float *p = n & 1 ? &all[1].f[1] : &all[2].f[0];
  *p = (float)x[1];
  double r = all[n & 2 ? 1 : 3].d * x[0];
  free(all);
  return r;
}

__attribute__((noinline)) static void set(char *place, float value) { memcpy(place, &value, 4); }
__attribute__((noinline)) static double get(const word *place) { return place->d * place->d; }
static double in_other_functions(const double *x, int n) {
  word u[3];
  for (int i = 0; i < 3; i++) u[i].d = x[0];
  set(u[1].c + n, (float)x[1]);
  return get(&u[1]);
}

static double bytes_one_by_one(const double *x, int n) {
  word u, v;
  u.d = x[0] * 2;
  v.d = x[1] * 3;
  for (int i = 0; i < n; i++) u.c[i] = v.c[i];
  return u.d * u.d;
}

static double moved_by_words(const double *x, int n) {
  double numbers[4] = {x[0], x[1], x[0] * x[1], 1};
  char *buffer = malloc(64);
  memcpy(buffer, numbers, 32);
  memmove(buffer + 4 * n, buffer, 32);
  double r;
  memcpy(&r, buffer + 16, 8);
  free(buffer);
  return r * r;
}

typedef struct {
  int kind;
  word value;
} tagged;
__attribute__((noinline)) static double sum(const tagged *all, int n) {
  double s = 0;
  for (int i = 0; i < n; i++)
    s += all[i].kind == 0 ? all[i].value.d * all[i].value.d : all[i].kind == 1 ? all[i].value.f[1] * 3 : all[i].value.w[0];
  return s;
}
__attribute__((noinline)) static void put(tagged *t, int kind, double x) {
  t->kind = kind;
  if (kind == 0) t->value.d = x;
  else if (kind == 1) t->value.f[0] = 1, t->value.f[1] = (float)x;
  else t->value.w[0] = 7;
}
static double tagged_unions(const double *x, int n) {
  tagged all[6];
  double s = 0;
  for (int round = 0; round < n + 3; round++) {
    for (int i = 0; i < 6; i++) put(&all[i], (i + round) % 3, x[i & 1] * (i + 1));
    s += sum(all, 6);
  }
  return s;
}

static double memory_used_again(const double *x, int n) {
  double s = 0;
  for (int i = 0; i < 4; i++) {
    word *p = malloc(4 * sizeof(word));
    for (int k = 0; k < 8; k++) p[k / 2].f[k % 2] = (float)x[k % 2] * k;
    for (int k = 0; k < 8; k++) s += p[k / 2].f[k % 2];
    for (int k = 0; k < 4; k++) p[k].d = x[k % 2] * k;
    for (int k = 0; k < 4; k++) s += p[k].d * p[k].d;
    free(p);
  }
  return s + n;
}

__attribute__((noinline)) static void reset(word *u, int n) { for (int i = 0; i < n; i++) u[i].f[0] = 0, u[i].f[1] = 1; }
static double reset_by_others(const double *x, int n) {
  word u[2];
  u[0].d = x[0];
  u[1].d = x[1];
  double s = u[0].d * u[1].d;
  reset(u, 2);
  if (n) u[1].f[1] *= (float)x[0];
  return s + u[0].f[1] * u[1].f[1];
}

static double bits_computed_with(const double *x, int n) {
  unsigned long k[8];
  for (int i = 0; i < 8; i++) {
    double y = x[i & 1] * x[i & 1];
    memcpy(&k[i], &y, 8);
  }
  for (int i = 8 - n; i < 8; i++) k[(i * 3) % 8] += 1;
  double s = 0, y;
  for (int i = 0; i < 8; i++) {
    memcpy(&y, &k[i], 8);
    s += y * (i + 1);
  }
  return s;
}

typedef struct {
  long is_number;
  union {
    double d;
    long n;
  } value;
} variant;
static double counters_beside_numbers(const double *x, int n) {
  variant all[6];
  for (int i = 0; i < 6; i++) {
    all[i].is_number = i % 3;
    if (i % 3) all[i].value.d = x[i & 1];
    else all[i].value.n = n + 1;
  }
  double s = 0;
  for (int i = 0; i < 12; i++) {
    variant *v = &all[(i * 5 + n) % 6];
    if (v->is_number) v->value.d *= x[0];
    else v->value.n = v->value.n * 2 + i;
  }
  for (int i = 0; i < 6; i++) s += all[i].is_number ? all[i].value.d : all[i].value.n * x[1];
  return s;
}

#define EACH(DO) \
  DO(index_known_at_run_time) DO(two_pointers) DO(in_other_functions) DO(bytes_one_by_one) \
  DO(moved_by_words) DO(tagged_unions) DO(memory_used_again) DO(reset_by_others) \
  DO(bits_computed_with) DO(counters_beside_numbers) DO(words_taken_for_numbers) DO(words_passed_by_value)

typedef struct {
  union {
    double number;
    long count;
  } u;
  int tag;
} either;

static void fill_either(either *all, const double *x) {
  for (int i = 0; i < 4; i++) {
    all[i].tag = i & 1;
    if (all[i].tag) all[i].u.count = 7 - 5 * i;
    else all[i].u.number = x[i / 2] * x[0];
  }
}

static double words_taken_for_numbers(const double *x, int n) {
  either all[4];
  fill_either(all, x);
  return (double)(all[n].u.count + 3) * 1e-15 * x[0] * x[1];
}

__attribute__((noinline)) static double as_number(long word, int tag) {
  if (tag) return (double)word;
  double number;
  memcpy(&number, &word, 8);
  return number;
}

static double words_passed_by_value(const double *x, int n) {
  either all[4];
  double s = 0;
  fill_either(all, x);
  for (int i = 0; i < 4; i++) s += as_number(all[i].u.count, all[i].tag | (n == i)) * x[1];
  return s;
}

#define DEFINE(name) \
  __attribute__((noinline)) static void forward_##name(double *x, double *dx, int n) { \
    dx[2] = __enzyme_fwddiff((void *)name, enzyme_dup, x, dx, enzyme_const, n); \
  } \
  __attribute__((noinline)) static void reverse_##name(double *x, double *dx, int n) { \
    __enzyme_autodiff((void *)name, enzyme_dup, x, dx, enzyme_const, n); \
  }
EACH(DEFINE)

#define ROW(name) {#name, name, forward_##name, reverse_##name},
static const struct {
  const char *name;
  double (*primal)(const double *, int);
  void (*forward)(double *, double *, int), (*reverse)(double *, double *, int);
} rows[] = {EACH(ROW){0}};

int main(int count, char **words) {
  if (count != 4) return 2;
  int n = atoi(words[3]), row = 0;
  while (rows[row].name && strcmp(rows[row].name, words[2])) row++;
  double x[2] = {1.5, 0.75}, d[2] = {0, 0};
  if (words[1][0] == 'r') rows[row].reverse(x, d, n);
  for (int i = 0; i < 2; i++) {
    double h = 1.0 / 1024, up[2] = {x[0], x[1]}, down[2] = {x[0], x[1]}, dx[3] = {i == 0, i == 1, 0};
    up[i] += h;
    down[i] -= h;
    double wanted = (rows[row].primal(up, n) - rows[row].primal(down, n)) / (2 * h);
    if (words[1][0] == 'f') rows[row].forward(x, dx, n), d[i] = dx[2];
    double off = d[i] - wanted;
    printf("%s %g %g\n", off < 1e-3 && off > -1e-3 ? "ok" : "WRONG", d[i], wanted);
  }
  return 0;
}
