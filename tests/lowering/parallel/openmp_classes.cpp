// OpenMP in C++: members, lambdas, references, vectors, a reduction that the program declares, exceptions inside a region.
#include <cmath>
#include <cstdio>
#include <numeric>
#include <vector>
extern double __enzyme_autodiff(void *, ...);
template <class R, class... T> R __enzyme_fwddiff(void *, T...);
int enzyme_dup, enzyme_const;

struct Pair {
  double a = 0, b = 0;
  Pair &operator+=(const Pair &o) {
    a += o.a;
    b += o.b;
    return *this;
  }
};
#pragma omp declare reduction(+ : Pair : omp_out += omp_in) initializer(omp_priv = Pair())

static double pairs(const double *x, int n) {
  Pair p;
#pragma omp parallel for reduction(+ : p)
  for (int i = 0; i < n; i++) {
    p.a += x[i] * x[i];
    p.b += std::sin(x[i]);
  }
  return p.a * p.b;
}

struct Grid {
  std::vector<double> v;
  double h;
  template <class F> void each(F f) {
#pragma omp parallel for
    for (std::size_t i = 0; i < v.size(); i++) v[i] = f(v[i], i);
  }
  double norm() const {
    double s = 0;
#pragma omp parallel for reduction(+ : s)
    for (std::size_t i = 1; i < v.size(); i++) s += (v[i] - v[i - 1]) * (v[i] - v[i - 1]) / h;
    return s;
  }
};

static double members(const double *x, int n) {
  Grid g{std::vector<double>(x, x + n), 0.5};
  double w = x[0];
  g.each([&](double u, std::size_t i) { return u * u * w + i * 0.1 * x[1]; });
  return g.norm();
}

static double own_vectors(const double *x, int n) {
  double total = 0;
#pragma omp parallel
  {
    std::vector<double> mine;
#pragma omp for nowait
    for (int i = 0; i < n; i++) mine.push_back(x[i] * x[i] * x[(i + 1) % n]);
    double s = std::accumulate(mine.begin(), mine.end(), 0.0);
#pragma omp critical
    total += s;
  }
  return total;
}

static double caught(const double *x, int n) {
  double s = 0;
#pragma omp parallel for reduction(+ : s)
  for (int i = 0; i < n; i++) {
    try {
      if (x[i] > 1e9) throw 1;
      s += std::exp(x[i]) * x[0];
    } catch (int) {
      s = 0;
    }
  }
  return s;
}

static int wrong;
static void check(const char *name, double (*f)(const double *, int)) {
  constexpr int n = 9;
  double x[n], g[n] = {}, along = 0, d[n];
  for (int i = 0; i < n; i++) x[i] = 0.4 + 0.3 * std::sin(2.0 * i), d[i] = 0.2 * i - 1;
  auto different = [&](const char *mode, double found, double expected) {
    if (std::fabs(found - expected) <= 1e-6 * (1 + std::fabs(expected))) return;
    std::fprintf(stderr, "%s, %s: %.12g, not %.12g\n", name, mode, found, expected);
    wrong++;
  };
  for (int i = 0; i < n; i++) {
    double y[n], h = 1e-5;
    std::copy(x, x + n, y);
    y[i] = x[i] + h;
    double up = f(y, n);
    y[i] = x[i] - h;
    g[i] = (up - f(y, n)) / (2 * h);
    along += g[i] * d[i];
  }
#define CHECK(F)                                                                                   \
  if (f == F) {                                                                                    \
    double r[n] = {};                                                                              \
    __enzyme_autodiff((void *)F, enzyme_dup, x, r, enzyme_const, n);                               \
    for (int i = 0; i < n; i++) different("reverse", r[i], g[i]);                                  \
    different("forward", __enzyme_fwddiff<double>((void *)F, enzyme_dup, x, d, enzyme_const, n), along); \
  }
  CHECK(pairs)
  CHECK(members)
  CHECK(own_vectors)
  CHECK(caught)
}

int main() {
  check("pairs", pairs);
  check("members", members);
  check("own_vectors", own_vectors);
  check("caught", caught);
  if (!wrong) std::puts("ok");
  return wrong != 0;
}
