// Containers that hold text and numbers side by side: their copies move words that are told apart when the program runs.
#include <any>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <unordered_map>
#include <vector>
extern int enzyme_dup;
template <typename R, typename... T> R __enzyme_autodiff(void*, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void*, T...);

struct Item { std::string name; double v; std::vector<double> w; };
double items(const double* x) {
  std::vector<Item> v;
  for (int i = 0; i < 3; i++) v.push_back({i ? "a name that does not fit into its object" : "short", x[i % 2] * i, {x[0], 1.0}});
  double s = 0;
  for (auto& i : v) if (i.name != "x") s += i.v * i.w[0] * i.name.length();
  return s;
}
double table(const double* x) {
  std::unordered_map<std::string, std::vector<double>> m;
  for (int i = 0; i < 3; i++) m[i % 2 ? "a" : "b"].push_back(x[i % 2] * (i + 1));
  double s = 0;
  for (auto& [key, values] : m) for (double y : values) s += y * y * (key == "a" ? 2 : 3);
  return s;
}
double anything(const double* x) {
  std::any a = x[0] * x[1];
  double s = std::any_cast<double>(a);
  a = std::vector<double>{x[0], x[1]};
  for (double y : std::any_cast<std::vector<double>&>(a)) s += y * y * y;
  return s;
}

template <auto f> void check() {
  double x[2] = {1.5, .7}, d[2] = {0}, h = 1e-6;
  __enzyme_autodiff<void>((void*)f, enzyme_dup, x, d);
  for (int i = 0; i < 2; i++) {
    double t[2] = {0}, keep = x[i];
    t[i] = 1;
    double forward = __enzyme_fwddiff<double>((void*)f, enzyme_dup, x, t);
    x[i] = keep + h;
    double up = f(x);
    x[i] = keep - h;
    double slope = (up - f(x)) / (2 * h);
    x[i] = keep;
    if (std::fabs(d[i] - slope) < 1e-6 * (1 + std::fabs(slope)) && std::fabs(forward - d[i]) < 1e-9 * (1 + std::fabs(d[i]))) continue;
    std::fprintf(stderr, "FAIL %s [%d]: %g, %g, %g\n", __PRETTY_FUNCTION__, i, d[i], forward, slope);
    std::abort();
  }
}
int main() {
  check<items>();
  check<table>();
  check<anything>();
  std::puts("ok");
}
