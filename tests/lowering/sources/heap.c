// Allocations of many shapes, each freed exactly once by the derivative: the test runs this under a leak checker too.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

extern double __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
extern void *__enzyme_augmentfwd(void *, ...);
extern void __enzyme_reverse(void *, ...);
extern int enzyme_dup, enzyme_const, enzyme_tape;

#define N 5

static double in_loop(double *x, int n) {
    double s = 1;
    for (int i = 0; i < n; i++) {
        double *t = malloc(2 * sizeof *t);
        t[0] = s;
        t[1] = x[i];
        s = t[0] * t[1] + t[0];
        free(t);
    }
    return s;
}

static double conditional(double *x, int n) {
    double s = 0, *kept = 0;
    for (int i = 0; i < n; i++) {
        if (x[i] > 1) {
            double *t = malloc(sizeof *t);
            *t = x[i] * x[i];
            s += *t * x[0];
            if (kept)
                free(kept);
            kept = t;
        }
    }
    s += kept ? *kept : 0;
    free(kept);
    return s;
}

static double growing(double *x, int n) {
    double *buf = 0, s = 0;
    int cap = 0, len = 0;
    for (int i = 0; i < n; i++) {
        if (len == cap) {
            cap = cap ? 2 * cap : 1;
            buf = realloc(buf, cap * sizeof *buf);
        }
        buf[len++] = x[i] * x[i];
    }
    for (int i = 0; i < len; i++)
        s += buf[i] * x[i];
    free(buf);
    return s;
}

struct node {
    double value;
    struct node *next;
};

static double list(double *x, int n) {
    struct node *head = 0;
    for (int i = 0; i < n; i++) {
        struct node *made = malloc(sizeof *made);
        made->value = x[i] * (head ? head->value : 1);
        made->next = head;
        head = made;
    }
    double s = 0;
    while (head) {
        struct node *next = head->next;
        s += head->value;
        free(head);
        head = next;
    }
    return s;
}

__attribute__((noinline)) static double *scaled(const double *x, int n, double by) {
    double *t = malloc(n * sizeof *t);
    if (!t)
        abort();
    for (int i = 0; i < n; i++)
        t[i] = x[i] * by;
    return t;
}

static double escaping(double *x, int n) {
    double *a = scaled(x, n, x[0]), *b = scaled(a, n, x[1]);
    free(a);
    double s = 0;
    for (int i = 0; i < n; i++)
        s += b[i] * b[i];
    free(b);
    return s;
}

__attribute__((noinline)) static double recursive(const double *x, int n) {
    if (n == 0)
        return 1;
    double *t = calloc(2, sizeof *t);
    t[0] = x[n - 1];
    t[1] = recursive(x, n - 1);
    double r = t[0] * t[1] + t[0];
    free(t);
    return r;
}

static double recursion(double *x, int n) { return recursive(x, n); }

static double zigzag(double *x, int n) {
    double *rows[3];
    for (int i = 0; i < 3; i++)
        rows[i] = i == 1 ? 0 : malloc(n * sizeof(double));
    for (int i = 0; i < n; i++) {
        rows[0][i] = x[i] * x[i];
        rows[2][i] = rows[0][i] * x[0];
    }
    double s = 0;
    for (int i = 0; i < n; i++)
        s += rows[2][i] * rows[0][n - 1 - i];
    for (int i = 0; i < 3; i++)
        free(rows[i]);
    return s;
}

typedef double function(double *, int);

static int failed;

static void compare(const char *name, const char *mode, double found, double expected) {
    if (fabs(found - expected) > 1e-5 * (1 + fabs(expected))) {
        fprintf(stderr, "%s %s: %.12g, expected %.12g\n", name, mode, found, expected);
        failed = 1;
    }
}

#define CHECK(f)                                                                                                       \
    do {                                                                                                               \
        for (int k = 0; k < N; k++) {                                                                                  \
            double x[N] = {1.25, 0.75, 1.5, 0.5, 2.0}, g[N] = {0}, h = 1e-6, t[N] = {0}, d[N] = {0};                   \
            double up[N], down[N];                                                                                     \
            memcpy(up, x, sizeof x);                                                                                   \
            memcpy(down, x, sizeof x);                                                                                 \
            up[k] += h;                                                                                                \
            down[k] -= h;                                                                                              \
            double expected = (f(up, N) - f(down, N)) / (2 * h);                                                       \
            t[k] = 1;                                                                                                  \
            compare(#f, "forward", __enzyme_fwddiff((void *)f, enzyme_dup, x, t, enzyme_const, N), expected);          \
            __enzyme_autodiff((void *)f, enzyme_dup, x, g, enzyme_const, N);                                           \
            compare(#f, "reverse", g[k], expected);                                                                    \
            void *tape = __enzyme_augmentfwd((void *)f, enzyme_dup, x, d, enzyme_const, N);                            \
            __enzyme_reverse((void *)f, enzyme_dup, x, d, enzyme_const, N, enzyme_tape, tape);                         \
            compare(#f, "split", d[k], expected);                                                                      \
        }                                                                                                              \
    } while (0)

int main(void) {
    CHECK(in_loop);
    CHECK(conditional);
    CHECK(growing);
    CHECK(list);
    CHECK(escaping);
    CHECK(recursion);
    CHECK(zigzag);
    puts(failed ? "failed" : "ok");
    return failed;
}
