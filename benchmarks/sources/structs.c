/* Structs, nested pointers, function pointers, globals. */
#include <math.h>

typedef struct { double x, y, z; } Vec;
typedef struct { Vec position, speed; double mass; int id; } Body;
typedef struct { int n; double *data; } Span;

double speed2(const Vec *v) { return v->x * v->x + v->y * v->y + v->z * v->z; }

void cross(const Vec *a, const Vec *b, Vec *c) {
    c->x = a->y * b->z - a->z * b->y;
    c->y = a->z * b->x - a->x * b->z;
    c->z = a->x * b->y - a->y * b->x;
}

double kinetic(const Body *b, int n) {
    double e = 0;
    for (int i = 0; i < n; i++) e += 0.5 * b[i].mass * speed2(&b[i].speed);
    return e;
}

double gravity(const Body *b, int n) {
    double e = 0;
    for (int i = 0; i < n; i++)
        for (int j = 0; j < i; j++) {
            double dx = b[i].position.x - b[j].position.x, dy = b[i].position.y - b[j].position.y;
            double dz = b[i].position.z - b[j].position.z;
            e -= b[i].mass * b[j].mass / sqrt(dx * dx + dy * dy + dz * dz + 0.01);
        }
    return e;
}

void drift(Body *b, int n, double dt) {
    for (int i = 0; i < n; i++) {
        b[i].position.x += dt * b[i].speed.x;
        b[i].position.y += dt * b[i].speed.y;
        b[i].position.z += dt * b[i].speed.z;
    }
}

double span_sum(const Span *s) { double t = 0; for (int i = 0; i < s->n; i++) t += sin(s->data[i]); return t; }

void rows_product(double **a, const double *x, double *y, int n) {
    for (int i = 0; i < n; i++) {
        y[i] = 0;
        for (int j = 0; j < n; j++) y[i] += a[i][j] * x[j];
    }
}

static double square(double v) { return v * v; }
static double cube(double v) { return v * v * v; }
static double (*const table[2])(double) = {square, cube};
double indirect(const double *x, int n) {
    double s = 0;
    for (int i = 0; i < n; i++) s += table[i & 1](x[i]);
    return s;
}

static const double weight[5] = {0.2369268850561891, 0.4786286704993665, 0.5688888888888889, 0.4786286704993665, 0.2369268850561891};
static const double node[5] = {-0.9061798459386640, -0.5384693101056831, 0, 0.5384693101056831, 0.9061798459386640};
double quadrature(double a, double b) {
    double s = 0, m = 0.5 * (a + b), h = 0.5 * (b - a);
    for (int i = 0; i < 5; i++) s += weight[i] * exp(-(m + h * node[i]) * (m + h * node[i]));
    return h * s;
}
