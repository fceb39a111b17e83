// Objects with virtual bases behind shared pointers, whose two counts are compared as one number.
#include <cmath>
#include <cstdio>
#include <memory>
#include <vector>
extern int enzyme_dup;
template <typename R, typename... T> R __enzyme_autodiff(void*, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void*, T...);

struct Base {
  double k;
  Base(double k) : k(k) {}
  virtual double f(double v) const { return k * v; }
  virtual ~Base() = default;
};
struct Shifted : virtual Base {
  double l;
  Shifted(double l) : Base(2), l(l) {}
  double f(double v) const override { return k * v + l; }
};
struct Scaled : virtual Base {
  double r;
  Scaled(double r) : Base(3), r(r) {}
  virtual double g(double v) const { return r * v * k; }
};
struct Both : Shifted, Scaled {
  Both(double a, double b, double c) : Base(a), Shifted(b), Scaled(c) {}
  double g(double v) const override { return f(v) * r; }
};

double chain(const double* x) {
  std::vector<std::shared_ptr<Base>> v{std::make_shared<Base>(x[2]), std::make_shared<Shifted>(x[0]), std::make_shared<Both>(x[1], x[2], x[0])};
  double s = x[0];
  for (auto& p : v) {
    s = p->f(s);
    if (auto* scaled = dynamic_cast<Scaled*>(p.get())) s += scaled->g(x[1]);
  }
  return s;
}

int main() {
  // b (2 a c + a) + c + a (b b + c)
  const double a = 1.5, b = 2.5, c = 0.5, x[3] = {a, b, c};
  const double expected[3] = {b * (2 * c + 1) + b * b + c, 2 * a * c + a + 2 * a * b, 2 * a * b + 1 + a};
  double d[3] = {};
  __enzyme_autodiff<void>((void*)chain, enzyme_dup, x, d);
  for (int i = 0; i < 3; i++) {
    double t[3] = {};
    t[i] = 1;
    double w = __enzyme_fwddiff<double>((void*)chain, enzyme_dup, x, t);
    if (std::fabs(d[i] - expected[i]) + std::fabs(w - expected[i]) > 1e-12) { std::fprintf(stderr, "%d: %g and %g, not %g\n", i, d[i], w, expected[i]); return 1; }
  }
  std::puts("ok");
}
