// C++ as numerical libraries write it: classes, templates, containers, exceptions, function objects.
#include <algorithm>
#include <array>
#include <cmath>
#include <complex>
#include <functional>
#include <numeric>
#include <span>
#include <stdexcept>
#include <vector>

namespace numerics {

class Polynomial {
 public:
  explicit Polynomial(std::vector<double> c) : c_(std::move(c)) {}
  double operator()(double x) const;
  double derivative(double x) const;

 private:
  std::vector<double> c_;
};

double Polynomial::operator()(double x) const {
  double r = 0;
  for (auto it = c_.rbegin(); it != c_.rend(); ++it) r = r * x + *it;
  return r;
}

double Polynomial::derivative(double x) const {
  double r = 0;
  for (std::size_t i = c_.size(); i-- > 1;) r = r * x + i * c_[i];
  return r;
}

struct Spring {
  double k, rest, damping;
  double energy(double x) const;
  double force(double x, double v) const;
};

double Spring::energy(double x) const { return 0.5 * k * (x - rest) * (x - rest); }
double Spring::force(double x, double v) const { return -k * (x - rest) - damping * v; }

template <typename T, int N>
struct Vec {
  T data[N];
  T dot(const Vec &o) const {
    T s = 0;
    for (int i = 0; i < N; i++) s += data[i] * o.data[i];
    return s;
  }
};

double angle(const Vec<double, 3> &a, const Vec<double, 3> &b) { return std::acos(a.dot(b) / std::sqrt(a.dot(a) * b.dot(b) * 4)); }

template <typename T>
T horner(const T *c, int n, T x) {
  T r = 0;
  for (int i = n; i-- > 0;) r = r * x + c[i];
  return r;
}
template double horner<double>(const double *, int, double);
template float horner<float>(const float *, int, float);

double trapezoid(const std::vector<double> &x, const std::vector<double> &y) {
  if (x.size() != y.size()) throw std::invalid_argument("sizes differ");
  double s = 0;
  for (std::size_t i = 1; i < x.size(); i++) s += 0.5 * (y[i] + y[i - 1]) * (x[i] - x[i - 1]);
  return s;
}

double integrate(const std::function<double(double)> &f, double a, double b, int n) {
  double s = 0, h = (b - a) / n;
  for (int i = 0; i < n; i++) s += f(a + (i + 0.5) * h);
  return s * h;
}

double sum_squares(std::span<const double> v) {
  return std::accumulate(v.begin(), v.end(), 0.0, [](double s, double x) { return s + x * x; });
}

std::array<double, 3> cross(const std::array<double, 3> &a, const std::array<double, 3> &b) {
  return {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
}

double complex_magnitude(std::complex<double> z, double t) { return std::abs(std::exp(z * t) + z * z); }

void normalize(std::vector<double> &v) {
  double n = std::sqrt(std::inner_product(v.begin(), v.end(), v.begin(), 0.0));
  for (auto &x : v) x /= n;
}

double moving_median(double *v, int n) {
  std::sort(v, v + n);
  return v[n / 2];
}

double solve2(const double (&a)[2][2], const double (&b)[2], double (&x)[2]) {
  double d = a[0][0] * a[1][1] - a[0][1] * a[1][0];
  if (d == 0) throw std::domain_error("singular");
  x[0] = (b[0] * a[1][1] - b[1] * a[0][1]) / d;
  x[1] = (a[0][0] * b[1] - a[1][0] * b[0]) / d;
  return d;
}

}  // namespace numerics
