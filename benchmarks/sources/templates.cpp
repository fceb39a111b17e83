// C++: templates, references, lambdas, std::array, std::vector, virtual calls.
#include <array>
#include <cmath>
#include <numeric>
#include <vector>

template <class T> static T lerp_(const T &a, const T &b, const T &t) { return a + t * (b - a); }
extern "C" double mix3(double a, double b, double t) { return lerp_(lerp_(a, b, t), lerp_(b, a, t * t), t); }

extern "C" void rotate(std::array<double, 2> &v, double angle) {
    double c = std::cos(angle), s = std::sin(angle);
    v = {c * v[0] - s * v[1], s * v[0] + c * v[1]};
}

extern "C" double closure(double x, double y) {
    auto f = [=](double z) { return x * z + std::sin(y * z); };
    return f(x) * f(y) + f(1.0);
}

extern "C" double vector_norm(const double *p, int n) {
    std::vector<double> v(p, p + n);
    return std::sqrt(std::inner_product(v.begin(), v.end(), v.begin(), 0.0));
}

extern "C" double vector_grow(const double *p, int n) {
    std::vector<double> v;
    for (int i = 0; i < n; i++) v.push_back(p[i] * p[i]);
    double s = 1;
    for (double x : v) s *= 1 + x;
    return s;
}

struct Shape { virtual double area(double s) const = 0; virtual ~Shape() {} };
struct Square : Shape { double a; Square(double a) : a(a) {} double area(double s) const override { return s * a * a; } };
struct Disc : Shape { double r; Disc(double r) : r(r) {} double area(double s) const override { return s * 3.14159 * r * r; } };
extern "C" double areas(double a, double r, double s) {
    Square q(a); Disc d(r);
    const Shape *all[2] = {&q, &d};
    double t = 0;
    for (auto p : all) t += p->area(s);
    return t;
}

extern "C" double max_pool(const double *x, int n) {
    double m = x[0];
    for (int i = 1; i < n; i++) m = std::fmax(m, x[i]);
    return m * m;
}

extern "C" void softmax(const double *x, double *y, int n) {
    double m = x[0], s = 0;
    for (int i = 1; i < n; i++) m = std::max(m, x[i]);
    for (int i = 0; i < n; i++) s += y[i] = std::exp(x[i] - m);
    for (int i = 0; i < n; i++) y[i] /= s;
}

extern "C" double clamp_sum(const double *x, int n, double lo, double hi) {
    double s = 0;
    for (int i = 0; i < n; i++) s += x[i] < lo ? lo : x[i] > hi ? hi : x[i];
    return s;
}
