"""Kernels as packages on numba have them: no types at the decorators, arrays by expressions that are changed after."""

import numpy as np
from numba import njit


@njit
def distance(x, y):
    total = 0.0
    for i in range(x.shape[0]):
        total += (x[i] - y[i]) ** 2
    return np.sqrt(total)


@njit(error_model="numpy")
def log_density(x, mean, scale):
    z = (x - mean) * (1.0 / scale)
    for i in range(len(z)):
        z[i] = -0.5 * z[i] * z[i] - np.log(scale)
    return z


@njit(cache=True)
def gathered(values, rows, weights):
    total = 0.0
    for k in range(rows.shape[0]):
        total += weights[k] * values[rows[k]]
    return total


@njit
def true_anomaly(mean, eccentricity, steps=8):
    e = mean
    for _ in range(steps):
        e -= (e - eccentricity * np.sin(e) - mean) / (1.0 - eccentricity * np.cos(e))
    return 2.0 * np.arctan(np.sqrt((1.0 + eccentricity) / (1.0 - eccentricity)) * np.tan(e / 2.0))
