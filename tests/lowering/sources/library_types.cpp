// Derivatives through the C++ library: vectors, functions, virtual calls, results in memory, streams.
#include <memory>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <iomanip>
#include <iostream>
#include <sstream>
#include <array>
#include <functional>
#include <map>
#include <string>
#include <unordered_map>
#define EQ(L,R) { double l=(L), r=(R); if (std::fabs(l-r) > 1e-8) { std::fprintf(stderr, "FAIL %s: %g vs %g line %d\n", #L, l, r, __LINE__); std::abort(); } }
extern int enzyme_dup, enzyme_const, enzyme_out, enzyme_width;
template<typename R, typename... T> R __enzyme_autodiff(void*, T...);
template<typename R, typename... T> R __enzyme_fwddiff(void*, T...);
struct V2 { double a, b; };
double vecsum(const std::vector<double>& v) { double s = 0; for (double x : v) s += x * x; return s; }
double lam(double x) { auto g = [x](double y) { return x * y; }; std::function<double(double)> h = g; return h(x) + g(2); }
struct Op { virtual double operator()(double) const = 0; virtual ~Op() = default; };
struct Mul : Op { double k; Mul(double k) : k(k) {} double operator()(double x) const override { return k * x; } };
double virt(double x) { std::vector<std::unique_ptr<Op>> v; for (int i = 0; i < 3; i++) v.push_back(std::make_unique<Mul>(x + i)); double s = 1; for (auto& p : v) s = (*p)(s); return s; }
std::array<double, 3> many(double x) { return {x, x * x, x * x * x}; }
double loud(double x) { std::ostringstream o; o << x; std::cout << "x = " << std::setprecision(3) << x << std::endl; return o.str().empty() ? x : x * x; }
V2 pair(V2 p) { return {p.a * p.b, p.a + p.b}; }
double usepair(double x, double y) { V2 q = pair({x, y}); return q.a * q.b; }
double grid(const std::vector<double>& x) { size_t n = x.size(); std::vector<std::vector<double>> m(n, std::vector<double>(n)); for (size_t i = 0; i < n; i++) for (size_t j = 0; j < n; j++) m[i][j] = x[i] * x[j] + i; double s = 0; for (auto& r : m) s += r[0] * r[n - 1]; return s; }
using State = std::array<double, 2>;
using Rhs = std::function<void(const State&, State&)>;
void step(Rhs f, State& s) { State k; f(s, k); for (int i = 0; i < 2; i++) s[i] += 0.1 * k[i]; }
double ode(const double* p) { Rhs f = [p](const State& s, State& k) { k[0] = s[1] * p[2]; k[1] = -s[0]; }; State s{p[0], p[1]}; for (int i = 0; i < 5; i++) step(f, s); return s[0] * s[1]; }
double alternate(const double* x, int n) { std::function<double(double)> f; double s = 0; for (int i = 0; i < n; i++) { double k = x[i]; if (i & 1) f = [k](double y) { return k * y; }; else f = [x](double y) { return x[0] * y * y; }; s += f(x[1]); } return s; }
void sv(double* __restrict o, const double* __restrict x, int n) { for (int i = 0; i < n; i++) o[i] = std::exp(x[i]) * x[i]; }
double keyed(double x) { std::map<double, double> m; for (int i = 0; i < 4; i++) m[x * (i * 3 % 4)] = x + i; double s = 0; for (auto& [k, v] : m) s += k * v; return s; }
double hashed(double x) { std::unordered_map<std::string, double> m{{"a", x}, {"bb", 2 * x}}; m["a"] *= x; double s = 0; for (auto& [k, v] : m) s += k.size() * v; return s; }
int main() {
  EQ(__enzyme_autodiff<double>((void*)keyed, 2.0), 34.0); EQ(__enzyme_fwddiff<double>((void*)keyed, 2.0, 1.0), 34.0);
  EQ(__enzyme_autodiff<double>((void*)hashed, 3.0), 10.0); EQ(__enzyme_fwddiff<double>((void*)hashed, 3.0, 1.0), 10.0);
  std::vector<double> v{1, 2, 3}, dv{0, 0, 0};
  __enzyme_autodiff<void>((void*)vecsum, &v, &dv); for (int i = 0; i < 3; i++) EQ(dv[i], 2 * v[i]);
  EQ(__enzyme_autodiff<double>((void*)lam, 3.0), 8.0);
  EQ(__enzyme_fwddiff<double>((void*)lam, 3.0, 1.0), 8.0);
  EQ(__enzyme_autodiff<double>((void*)virt, 2.0), 3*4 + 2*4 + 2*3);
  EQ(__enzyme_fwddiff<double>((void*)virt, 2.0, 1.0), 26);
  auto m = __enzyme_fwddiff<std::array<double, 3>>((void*)many, 2.0, 1.0); EQ(m[2], 12.0); EQ(m[1], 4.0);
  EQ(__enzyme_autodiff<double>((void*)loud, 3.0), 6.0);
  V2 g = __enzyme_autodiff<V2>((void*)usepair, 2.0, 3.0); EQ(g.a, 2*2*3+9); EQ(g.b, 4+2*2*3);
  double x[3] = {.1, .2, .3}, dx[3] = {0}, o[3], d_o[3] = {1, 1, 1}; __enzyme_autodiff<void>((void*)sv, enzyme_dup, o, d_o, enzyme_dup, x, dx, enzyme_const, 3); for (int i = 0; i < 3; i++) EQ(dx[i], std::exp(x[i]) * (1 + x[i]));
  std::vector<double> u{.3, .5, .7}, du(3); __enzyme_autodiff<void>((void*)grid, &u, &du);
  double p[3] = {1, .5, 2}, dp[3] = {0}; __enzyme_autodiff<void>((void*)ode, p, dp);
  double da[3] = {0}; __enzyme_autodiff<double>((void*)alternate, p, da, 3);
  for (int i = 0; i < 3; i++) {
    double h = 1e-6; u[i] += h; double up = grid(u); u[i] -= 2 * h; double slope = (up - grid(u)) / (2 * h); u[i] += h; if (std::fabs(slope - du[i]) > 1e-6) std::abort();
    p[i] += h; up = ode(p); p[i] -= 2 * h; slope = (up - ode(p)) / (2 * h); p[i] += h; if (std::fabs(slope - dp[i]) > 1e-6) std::abort();
    p[i] += h; up = alternate(p, 3); p[i] -= 2 * h; slope = (up - alternate(p, 3)) / (2 * h); p[i] += h; if (std::fabs(slope - da[i]) > 1e-6) std::abort();
    double t[3] = {0}; t[i] = 1; EQ(__enzyme_fwddiff<double>((void*)alternate, p, t, 3), da[i]); EQ(__enzyme_fwddiff<double>((void*)ode, p, t), dp[i]);
  }
  auto w = __enzyme_fwddiff<std::array<double, 2>>((void*)usepair, enzyme_width, 2, enzyme_dup, 2.0, 1.0, 0.0, enzyme_dup, 3.0, 0.0, 1.0); EQ(w[0], 21); EQ(w[1], 16);
  std::puts("ok");
}
