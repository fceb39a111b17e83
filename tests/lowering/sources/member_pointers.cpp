// Pointers to members, which are integers: the address of a function, or where a virtual table holds it.
#include <cmath>
#include <cstdio>
extern int enzyme_dup;
template <typename R, typename... T> R __enzyme_autodiff(void*, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void*, T...);

struct Machine {
  double sum = 1;
  using Step = void (Machine::*)(double);
  void add(double v) { sum += v; }
  void multiply(double v) { sum *= v; }
  virtual void mix(double v) { sum = sum * sum * .1 + v; }
};
struct Shaped : Machine {
  void mix(double v) override { sum = std::sin(sum) * v; }
};

double run(const double* x, int rounds) {
  Machine plain;
  Shaped shaped;
  Machine* both[] = {&plain, &shaped};
  Machine::Step steps[] = {&Machine::add, &Machine::multiply, &Machine::mix};
  for (int i = 0; i < rounds; i++) (both[i / 3 % 2]->*steps[i % 3])(x[i % 3]);
  return plain.sum * shaped.sum;
}

int main() {
  const double a = 1.1, b = .7, c = .5, x[3] = {a, b, c};
  // ((1 + a) b)^2 / 10 + c, and sin((1 + a) b) c
  const double p = (1 + a) * b, f = p * p / 10 + c, g = std::sin(p) * c, df = p / 5, dg = std::cos(p) * c;
  const double expected[3] = {(df * g + f * dg) * b, (df * g + f * dg) * (1 + a), g + f * std::sin(p)};
  double d[3] = {};
  __enzyme_autodiff<void>((void*)run, enzyme_dup, x, d, 6);
  for (int i = 0; i < 3; i++) {
    double t[3] = {};
    t[i] = 1;
    double w = __enzyme_fwddiff<double>((void*)run, enzyme_dup, x, t, 6);
    if (std::fabs(d[i] - expected[i]) + std::fabs(w - expected[i]) > 1e-12) { std::fprintf(stderr, "%d: %g and %g, not %g\n", i, d[i], w, expected[i]); return 1; }
  }
  std::puts("ok");
}
