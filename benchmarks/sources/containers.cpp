// C++ as numeric libraries write it: class templates, operators, iterators, standard containers, spans, functors.
#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <memory>
#include <numeric>
#include <span>
#include <stdexcept>
#include <utility>
#include <vector>

namespace num {

template <typename T, int R, int C> class Matrix {
  T a_[R * C] = {};

public:
  T &operator()(int i, int j) { return a_[i * C + j]; }
  const T &operator()(int i, int j) const { return a_[i * C + j]; }
  template <int K> Matrix<T, R, K> operator*(const Matrix<T, C, K> &o) const {
    Matrix<T, R, K> r;
    for (int i = 0; i < R; i++)
      for (int j = 0; j < K; j++)
        for (int k = 0; k < C; k++) r(i, j) += (*this)(i, k) * o(k, j);
    return r;
  }
  T trace() const {
    T s = 0;
    for (int i = 0; i < R; i++) s += (*this)(i, i);
    return s;
  }
};

double trace_product(const Matrix<double, 3, 3> &a, const Matrix<double, 3, 3> &b) { return (a * b).trace(); }

class DenseMatrix {
  std::size_t rows_, cols_;
  std::vector<double> data_;

public:
  DenseMatrix(std::size_t r, std::size_t c) : rows_(r), cols_(c), data_(r * c) {}
  double &at(std::size_t i, std::size_t j) {
    if (i >= rows_ || j >= cols_) throw std::out_of_range("index");
    return data_[i * cols_ + j];
  }
  double at(std::size_t i, std::size_t j) const { return data_[i * cols_ + j]; }
  std::size_t rows() const { return rows_; }
  std::size_t cols() const { return cols_; }
};

double frobenius(const DenseMatrix &m) {
  double s = 0;
  for (std::size_t i = 0; i < m.rows(); i++)
    for (std::size_t j = 0; j < m.cols(); j++) s += m.at(i, j) * m.at(i, j);
  return std::sqrt(s);
}

double gram_det(const double *x, int n) {
  DenseMatrix g(2, 2);
  for (int i = 0; i < n; i++) {
    g.at(0, 0) += x[i] * x[i];
    g.at(0, 1) += x[i] * i;
    g.at(1, 0) += x[i] * i;
    g.at(1, 1) += double(i) * i;
  }
  return g.at(0, 0) * g.at(1, 1) - g.at(0, 1) * g.at(1, 0);
}

double span_norm(std::span<const double> x) {
  return std::sqrt(std::inner_product(x.begin(), x.end(), x.begin(), 0.0));
}

std::array<double, 3> cross(const std::array<double, 3> &a, const std::array<double, 3> &b) {
  return {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
}

std::vector<double> linspace_map(double a, double b, int n) {
  std::vector<double> r;
  r.reserve(n);
  for (int i = 0; i < n; i++) r.push_back(std::sin(a + (b - a) * i / (n - 1)));
  return r;
}

double weighted_mean(const std::vector<double> &x, const std::vector<double> &w) {
  double s = 0, t = 0;
  for (std::size_t i = 0; i < x.size() && i < w.size(); i++) { s += x[i] * w[i]; t += w[i]; }
  return s / t;
}

struct Gaussian {
  double mu, sigma;
  double operator()(double x) const {
    double z = (x - mu) / sigma;
    return std::exp(-0.5 * z * z) / (sigma * std::sqrt(2 * M_PI));
  }
};

template <class F> double simpson(F &&f, double a, double b, int n) {
  double h = (b - a) / (2 * n), s = f(a) + f(b);
  for (int i = 1; i < 2 * n; i++) s += (i % 2 ? 4 : 2) * f(a + i * h);
  return s * h / 3;
}

double gaussian_mass(double mu, double sigma, double a, double b) { return simpson(Gaussian{mu, sigma}, a, b, 8); }

double std_function_chain(double x, double k) {
  std::vector<std::function<double(double)>> steps;
  steps.push_back([k](double v) { return k * v; });
  steps.push_back([](double v) { return std::sin(v); });
  steps.push_back([k, x](double v) { return v + k * x; });
  for (auto &s : steps) x = s(x);
  return x;
}

struct Shape {
  virtual ~Shape() = default;
  virtual double area() const = 0;
};
struct Circle : Shape {
  double r;
  explicit Circle(double r) : r(r) {}
  double area() const override { return M_PI * r * r; }
};
struct Rect : Shape {
  double w, h;
  Rect(double w, double h) : w(w), h(h) {}
  double area() const override { return w * h; }
};

double total_area(double r, double w, double h) {
  std::vector<std::unique_ptr<Shape>> s;
  s.push_back(std::make_unique<Circle>(r));
  s.push_back(std::make_unique<Rect>(w, h));
  return std::accumulate(s.begin(), s.end(), 0.0, [](double t, const auto &p) { return t + p->area(); });
}

class Tridiagonal {
  std::vector<double> lower_, diag_, upper_;

public:
  Tridiagonal(const double *l, const double *d, const double *u, int n) : lower_(l, l + n), diag_(d, d + n), upper_(u, u + n) {}
  void solve(double *b) const {
    int n = (int)diag_.size();
    std::vector<double> c(n);
    double beta = diag_[0];
    b[0] /= beta;
    for (int i = 1; i < n; i++) {
      c[i] = upper_[i - 1] / beta;
      beta = diag_[i] - lower_[i] * c[i];
      b[i] = (b[i] - lower_[i] * b[i - 1]) / beta;
    }
    for (int i = n - 2; i >= 0; i--) b[i] -= c[i + 1] * b[i + 1];
  }
};

void tridiagonal_solve(const double *l, const double *d, const double *u, double *b, int n) { Tridiagonal(l, d, u, n).solve(b); }

template <typename Scalar> struct Dual { Scalar v, d; };
template <typename S> Dual<S> operator*(Dual<S> a, Dual<S> b) { return {a.v * b.v, a.v * b.d + a.d * b.v}; }
template <typename S> Dual<S> operator+(Dual<S> a, Dual<S> b) { return {a.v + b.v, a.d + b.d}; }

double dual_poly(double x) {
  Dual<double> t{x, 1}, r{0, 0};
  for (int i = 0; i < 4; i++) r = r * t + Dual<double>{double(i + 1), 0};
  return r.d;
}

double trimmed_mean(std::vector<double> x, double fraction) {
  std::sort(x.begin(), x.end());
  std::size_t k = x.size() / 4;
  (void)fraction;
  return std::accumulate(x.begin() + k, x.end() - k, 0.0) / double(x.size() - 2 * k);
}

std::pair<double, double> mean_and_slope(const std::vector<double> &y) {
  double n = y.size(), sx = 0, sy = 0, sxx = 0, sxy = 0;
  for (std::size_t i = 0; i < y.size(); i++) { sx += i; sy += y[i]; sxx += double(i) * i; sxy += i * y[i]; }
  return {sy / n, (n * sxy - sx * sy) / (n * sxx - sx * sx)};
}

struct Optimizer {
  std::vector<double> m, v;
  double rate, beta1, beta2;
  void step(std::vector<double> &p, const std::vector<double> &g) {
    for (std::size_t i = 0; i < p.size(); i++) {
      m[i] = beta1 * m[i] + (1 - beta1) * g[i];
      v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
      p[i] -= rate * m[i] / (std::sqrt(v[i]) + 1e-2);
    }
  }
};

double quadratic_form(const std::vector<std::vector<double>> &a, const std::vector<double> &x) {
  double s = 0;
  for (std::size_t i = 0; i < a.size(); i++)
    for (std::size_t j = 0; j < a[i].size(); j++) s += x[i] * a[i][j] * x[j];
  return s;
}

double checked_log(double x) {
  if (x <= 0) throw std::domain_error("log of a number that is not positive");
  return std::log(x);
}

double transform_pipeline(const double *first, const double *last) {
  std::vector<double> t(last - first);
  std::transform(first, last, t.begin(), [](double v) { return v * v + 1; });
  std::partial_sum(t.begin(), t.end(), t.begin());
  return *std::max_element(t.begin(), t.end()) / t.front();
}

} // namespace num
