"""Python through numba as packages expose it: arrays in and out, tuples, array expressions, helpers."""

import math

import numpy as np
from numba import njit


@njit("float64[::1](float64[::1], float64[::1], float64)")
def saxpy(x, y, a):
    return a * x + y


@njit("float64[:,::1](float64[:,::1], float64[:,::1])")
def matmul_loops(a, b):
    c = np.zeros((a.shape[0], b.shape[1]))
    for i in range(a.shape[0]):
        for j in range(b.shape[1]):
            for k in range(a.shape[1]):
                c[i, j] += a[i, k] * b[k, j]
    return c


@njit("float64[::1](float64[::1])")
def cumulative(x):
    out = np.empty_like(x)
    s = 0.0
    for i in range(x.size):
        s += x[i]
        out[i] = s * s
    return out


@njit("float64(float64[::1])")
def rms(x):
    return np.sqrt(np.sum(x * x) / x.size)


@njit("float64(float64[::1], float64[::1])")
def correlation(x, y):
    mx, my = x.mean(), y.mean()
    sxy = 0.0
    sxx = 0.0
    syy = 0.0
    for i in range(len(x)):
        sxy += (x[i] - mx) * (y[i] - my)
        sxx += (x[i] - mx) ** 2
        syy += (y[i] - my) ** 2
    return sxy / math.sqrt(sxx * syy)


@njit("Tuple((float64, float64))(float64[::1])")
def mean_variance(x):
    m = 0.0
    for v in x:
        m += v
    m /= x.size
    s = 0.0
    for v in x:
        s += (v - m) ** 2
    return m, s / x.size


@njit("void(float64[::1], float64[::1], float64, float64)")
def euler_step(y, dy, k, h):
    for i in range(y.shape[0]):
        dy[i] = -k * y[i]
    for i in range(y.shape[0]):
        y[i] += h * dy[i]


@njit("float64(float64)")
def _kernel(r):
    if r < 1.0:
        return 1.0 - 1.5 * r**2 + 0.75 * r**3
    if r < 2.0:
        return 0.25 * (2.0 - r) ** 3
    return 0.0


@njit("float64(float64[:,::1], float64)")
def sph_density(p, h):
    s = 0.0
    for i in range(p.shape[0]):
        for j in range(p.shape[0]):
            d = 0.0
            for k in range(p.shape[1]):
                d += (p[i, k] - p[j, k]) ** 2
            s += _kernel(math.sqrt(d + 1e-3) / h)
    return s


@njit("float64[::1](float64[::1], float64[::1])")
def convolve(a, v):
    n = a.size + v.size - 1
    out = np.zeros(n)
    for i in range(a.size):
        for j in range(v.size):
            out[i + j] += a[i] * v[j]
    return out


@njit("float64(float64[:,::1], float64[::1])")
def quadratic(a, x):
    s = 0.0
    for i in range(x.size):
        row = a[i]
        for j in range(x.size):
            s += x[i] * row[j] * x[j]
    return s


@njit("float64[::1](float64[::1], int64)")
def power_iterate(x, n):
    y = x.copy()
    for _ in range(n):
        z = np.zeros_like(y)
        for i in range(y.size):
            z[i] = 2.0 * y[i]
            if i > 0:
                z[i] -= 0.5 * y[i - 1]
        y = z / math.sqrt((z * z).sum())
    return y


@njit("float64(float64, float64, float64, float64, float64)")
def black_scholes(s, k, t, r, sigma):
    d1 = (math.log(s / k) + (r + 0.5 * sigma**2) * t) / (sigma * math.sqrt(t))
    d2 = d1 - sigma * math.sqrt(t)
    return s * 0.5 * math.erfc(-d1 / math.sqrt(2)) - k * math.exp(-r * t) * 0.5 * math.erfc(-d2 / math.sqrt(2))


@njit("float64[::1](float64[::1])")
def softmax(x):
    e = np.exp(x - x.max())
    return e / e.sum()


@njit("complex128[::1](complex128[::1])")
def dft(x):
    n = x.size
    out = np.zeros(n, np.complex128)
    for k in range(n):
        for j in range(n):
            out[k] += x[j] * np.exp(-2j * math.pi * k * j / n)
    return out


@njit("float32(float32[::1])")
def logsumexp32(x):
    m = x[0]
    for v in x:
        m = max(m, v)
    s = np.float32(0.0)
    for v in x:
        s += np.exp(v - m)
    return m + np.log(s)


@njit("UniTuple(float64, 3)(float64, float64, float64, int64)")
def lorenz(x, y, z, n):
    for _ in range(n):
        dx = 10.0 * (y - x)
        dy = x * (28.0 - z) - y
        dz = x * y - 8.0 / 3.0 * z
        x, y, z = x + 0.001 * dx, y + 0.001 * dy, z + 0.001 * dz
    return x, y, z


@njit("float64(float64[:,:], int64, int64)")
def block_sum(a, i, j):
    return np.sum(a[: i + 1, : j + 1] ** 2)
