// Bytes that are only moved about, in a program that has floats of two sizes: fields that nobody uses, flags, numbers in
// unions and variants, digits of text beside numbers, flags behind arrays; and second derivatives of what grows.
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <utility>
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

// Arrays whose ends the compiled code does not tell, with a flag and an enumeration behind them.
enum class Mode { none, found, failed };
template <class T, int N> struct Dense {
  T d[N];
  T *data() { return d; }
  T &at(long i) { return data()[i]; }
};
struct Factors {
  Dense<double, 9> entries;
  double norm;
  Dense<int, 3> order;
  Dense<double, 3> kept;
  int sign;
  bool ready;
  Mode mode;
  APART void compute(const double *x, long n) {
    ready = false;
    mode = Mode::none;
    for (long i = 0; i < n; i++) for (long j = 0; j < n; j++) entries.at(n * i + j) = x[i] * x[j];
    for (long k = 0; k < n; k++) {
      long big = k;
      for (long j = k; j < n; j++) if (entries.at(j * (n + 1)) > entries.at(big * (n + 1))) big = j;
      order.at(k) = (int)big;
      double *p = entries.data() + k * n, *q = entries.data() + big * n;
      for (long j = 0; j < n; j++) std::swap(p[j], q[j]);
      for (long j = 0; j < k; j++) kept.at(j) = entries.at(j * n + k) * entries.at(j);
      for (long j = 0; j < k; j++) entries.at(k) -= kept.at(j);
    }
    mode = Mode::found;
    ready = true;
  }
};
static double with_flags(double *x, int n) {
  Factors f;
  f.compute(x, n - 4);
  double s = 0;
  if (f.ready && f.mode == Mode::found) for (int i = 0; i < 9; i++) s += f.entries.d[i] * (i + 1) + f.order.d[i / 3];
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
  CHECK(with_flags);
  check_second();
  puts("ok");
}
