// Bytes that are only moved about, in a program that has floats of two sizes: fields that nobody uses, flags, numbers in
// unions and variants, digits of text beside numbers; and second derivatives of what grows.
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <variant>
#include <vector>
#define EQ(L,R) { double l_=(L), r_=(R); if (!(std::fabs(l_-r_) <= 1e-7 * (1 + std::fabs(r_)))) { std::fprintf(stderr, "FAIL %s: %g vs %g line %d\n", #L, l_, r_, __LINE__); std::abort(); } }
extern int enzyme_dup, enzyme_const;
template<typename R, typename... T> R __enzyme_autodiff(T...);
template<typename R, typename... T> R __enzyme_fwddiff(T...);
#define APART __attribute__((noinline))

APART static float narrow(float x, float y) { return x * y * y; }

struct View { double *data; long spare; long count; };
APART static void hand_on(View *to, const View *from) { std::memcpy(to, from, sizeof *to); }
static double through_views(double *x, int n) {
  View **views = new View *[2]{new View, new View}, *&first = views[0], *&second = views[1];
  first->data = x;
  first->count = n;
  hand_on(second, first);
  double s = 0;
  for (long i = 0; i < second->count; i++) s += second->data[i] * second->data[i] * narrow(i, 0.5f);
  delete first;
  delete second;
  delete[] views;
  return s;
}

struct Stepper {
  bool first = false;
  char order = 0, last = 0;
  std::vector<double> kept;
  Stepper(int n) : kept(n) {}
  APART Stepper(const Stepper &o) : kept(o.kept) { std::memcpy(&first, &o.first, 3); }
};
static double with_copies(double *x, int n) {
  std::vector<Stepper> all(1, Stepper(n));
  for (int i = 0; i < n; i++) all[0].kept[i] = x[i] * x[i];
  all.push_back(all[0]);
  double s = 0;
  for (double k : all[1].kept) s += k * narrow(1, 2) * x[0];
  return s;
}

static double alternatives(double *x, int n) {
  std::vector<std::variant<double, int, std::string>> v;
  for (int i = 0; i < n; i++) {
    if (i % 3 == 0) v.emplace_back(x[i] * x[i]);
    else if (i % 3 == 1) v.emplace_back(i);
    else v.emplace_back(std::string(20, 'a'));
  }
  double s = 0;
  for (auto &e : v) {
    if (auto *d = std::get_if<double>(&e)) s += *d * *d;
    else if (auto *k = std::get_if<int>(&e)) s += narrow(*k, 3) * x[0];
    else s += std::get<std::string>(e).size();
  }
  return s;
}

struct Labelled { double value; std::string text; };
static double with_text(double *x, int n) {
  std::vector<Labelled> v;
  for (int i = 0; i < n; i++) v.push_back({x[i] * x[i], std::to_string(i * 1000)});
  double s = 0;
  for (auto &e : v) s += e.value * e.value * narrow(e.text.size(), 1);
  return s;
}

template <class F> static void check(double (*f)(double *, int), F gradient) {
  const int n = 7;
  double x[n], dx[n] = {}, t[n] = {0, 0, 0, 1};
  for (int i = 0; i < n; i++) x[i] = 0.3 + 0.2 * i;
  gradient(x, dx, t, n);
  for (int i = 0; i < n; i++) {
    double h = 1e-5, was = x[i];
    x[i] = was + h;
    double up = f(x, n);
    x[i] = was - h;
    double down = f(x, n);
    x[i] = was;
    EQ(dx[i], (up - down) / (2 * h));
  }
}
#define CHECK(f) check(f, [](double *x, double *dx, double *t, int n) { \
  __enzyme_autodiff<void>((void *)f, enzyme_dup, x, dx, enzyme_const, n); \
  EQ(__enzyme_fwddiff<double>((void *)f, enzyme_dup, x, t, enzyme_const, n), dx[3]); })

static double grown(const double *x, size_t n) {
  std::vector<double> t;
  for (size_t i = 0; i < n; i++) t.push_back(x[i] * std::exp(x[(i + 1) % n]));
  double s = 0;
  for (double d : t) s += d * d;
  return s;
}
static void gradient(const double *x, double *g, size_t n) {
  __enzyme_autodiff<void>((void *)grown, enzyme_dup, x, g, enzyme_const, n);
}
static void check_second() {
  const size_t n = 4;
  double x[n] = {.5, -.3, .8, 1.1}, v[n] = {1, 2, -1, .5}, g[n] = {}, h[n] = {}, up[n] = {}, down[n] = {}, y[n], z[n];
  __enzyme_fwddiff<void>((void *)gradient, enzyme_dup, x, v, enzyme_dup, g, h, enzyme_const, n);
  for (size_t i = 0; i < n; i++) y[i] = x[i] + 1e-5 * v[i], z[i] = x[i] - 1e-5 * v[i];
  gradient(y, up, n);
  gradient(z, down, n);
  for (size_t i = 0; i < n; i++) EQ(h[i], (up[i] - down[i]) / 2e-5);
}

int main() {
  EQ(__enzyme_autodiff<float>((void *)narrow, 2.0f, enzyme_const, 3.0f), 9);
  CHECK(through_views);
  CHECK(with_copies);
  CHECK(alternatives);
  CHECK(with_text);
  check_second();
  puts("ok");
}
