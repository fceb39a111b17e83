"""Python through numba as numeric packages write it: arrays by value, reductions, slices, tuples, errors."""

import math

import numpy as np
from numba import njit


@njit("float64(float64[:,:])")
def frob(a):
    s = 0.0
    for i in range(a.shape[0]):
        for j in range(a.shape[1]):
            s += a[i, j] ** 2
    return math.sqrt(s)


@njit("float64(float64[::1])")
def np_reductions(x):
    return np.sum(x * x) + np.mean(x) - np.max(x) + x.min()


@njit("float64[::1](float64[::1], float64)")
def heat(u, r):
    v = u.copy()
    for _ in range(3):
        w = v.copy()
        for i in range(1, len(v) - 1):
            v[i] = w[i] + r * (w[i + 1] - 2 * w[i] + w[i - 1])
    return v


@njit("UniTuple(float64, 2)(float64, float64, int64)")
def leapfrog(q, p, n):
    for _ in range(n):
        p -= 0.05 * math.sin(q)
        q += 0.1 * p
        p -= 0.05 * math.sin(q)
    return q, p


@njit("complex128(complex128, int64)")
def mandel(c, n):
    z = 0j
    for _ in range(n):
        z = z * z + c
    return z


@njit("float32(float32[::1], float32[::1])")
def dot32(x, y):
    s = np.float32(0)
    for i in range(x.shape[0]):
        s += x[i] * y[i]
    return s


@njit("float64(float64[:], float64[:])")
def strided(x, y):
    s = 0.0
    for i in range(0, x.size, 2):
        s += x[i] * y[x.size - 1 - i]
    return s


@njit("float64(float64[::1])")
def safe_log(x):
    s = 0.0
    for v in x:
        if v < 0:
            raise ValueError("negative")
        s += math.log(v + 1.0)
    return s


@njit("void(float64[:,::1], float64[::1])")
def gauss_seidel(a, x):
    n = x.shape[0]
    for i in range(n):
        s = x[i]
        for j in range(n):
            if j != i:
                s -= a[i, j] * x[j]
        x[i] = s / (a[i, i] + n)


@njit("float64(float64)")
def closure(x):
    def f(t):
        return t * t + x

    s = 0.0
    for k in range(4):
        s += f(x * k)
    return s


@njit("float64(float64[:,::1], float64[:,::1])")
def matmul_trace(a, b):
    n = a.shape[0]
    c = np.zeros((n, n))
    for i in range(n):
        for j in range(n):
            for k in range(n):
                c[i, j] += a[i, k] * b[k, j]
    s = 0.0
    for i in range(n):
        s += c[i, i] * c[i, 0]
    return s


@njit("float64(float64[::1])")
def where_clip(x):
    y = np.where(x > 0.5, x * x, 0.5 * x)
    return np.clip(y, 0.1, 1.2).sum()


@njit("float64(float64[::1], float64)")
def interp(y, t):
    n = y.shape[0]
    k = min(int(t * (n - 1) / 2), n - 2)
    w = t * (n - 1) / 2 - k
    return (1 - w) * y[k] + w * y[k + 1]


@njit("float64[:,::1](float64[::1], float64[::1])")
def outer(x, y):
    return np.outer(x, y)


@njit("float64(float64[::1])")
def slices(x):
    d = x[1:] - x[:-1]
    return np.dot(d, d) + np.sqrt((x[::2] ** 2).sum())


@njit("float64(float64, float64)")
def erfs(x, y):
    return math.erf(x) * math.gamma(y + 1) + math.lgamma(x + 2) + math.hypot(x, y) + math.atan2(y, x)


@njit("float64(float64[::1])")
def listy(x):
    out = []
    s = 0.0
    for v in x:
        s += v
        out.append(s)
    t = 0.0
    for v in out:
        t += v * v
    return t


@njit("float64(float64[::1])")
def cumprod(x):
    return np.cumsum(x)[-1] * np.prod(x[:3])
