/* n steps of the classical Runge-Kutta method on a stiff chemical reaction. x: 3 concentrations, 3 rates, the step. */

static void slope(const double *rates, const double *state, double *out) {
  double a = rates[0] * state[0], b = rates[1] * state[1] * state[2], c = rates[2] * state[1] * state[1];
  out[0] = b - a;
  out[1] = a - b - c;
  out[2] = c;
}

void ode(const double *restrict x, const double *restrict c, const long *restrict m, double *restrict y, long n) {
  const double *rates = x + 3;
  double h = x[6], state[3] = {x[0], x[1], x[2]};
  for (long step = 0; step < n; step++) {
    double k1[3], k2[3], k3[3], k4[3], at[3];
    slope(rates, state, k1);
    for (int i = 0; i < 3; i++) at[i] = state[i] + 0.5 * h * k1[i];
    slope(rates, at, k2);
    for (int i = 0; i < 3; i++) at[i] = state[i] + 0.5 * h * k2[i];
    slope(rates, at, k3);
    for (int i = 0; i < 3; i++) at[i] = state[i] + h * k3[i];
    slope(rates, at, k4);
    for (int i = 0; i < 3; i++) state[i] += h / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
  }
  for (int i = 0; i < 3; i++) y[i] = state[i];
}
