"""Python through numba: C functions, and njit functions on arrays."""

import math

from numba import cfunc, njit


@cfunc("float64(CPointer(float64), CPointer(float64), int64)")
def weighted_sum(x, w, n):
    s = 0.0
    for i in range(n):
        s += w[i] * math.sin(x[i])
    return s


@cfunc("float64(float64, float64)")
def logistic(x, k):
    return 1.0 / (1.0 + math.exp(-k * x))


@cfunc("void(CPointer(float64), int64, float64)")
def decay(x, n, rate):
    for i in range(n):
        x[i] = x[i] * math.exp(-rate * i)


@cfunc("float64(float64, int64)")
def continued(x, n):
    v = x
    for _ in range(n):
        v = x + 1.0 / v
    return v


@njit("float64(float64[::1])")
def energy(x):
    s = 0.0
    for i in range(x.shape[0]):
        s += 0.5 * x[i] ** 2
    return s


@njit("float64(float64[::1], float64[::1])")
def distance(x, y):
    s = 0.0
    for i in range(x.shape[0]):
        d = x[i] - y[i]
        s += d * d
    return math.sqrt(s)


@njit("void(float64[:, ::1], float64[::1], float64[::1])")
def apply_matrix(a, x, y):
    for i in range(a.shape[0]):
        s = 0.0
        for j in range(a.shape[1]):
            s += a[i, j] * x[j]
        y[i] = s
