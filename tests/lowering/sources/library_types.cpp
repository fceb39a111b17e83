// Derivatives through the C++ library: vectors, functions, virtual calls, results in memory, streams.
#include <memory>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <iostream>
#include <array>
#include <functional>
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
double loud(double x) { std::cout << "x = " << x << std::endl; return x * x; }
V2 pair(V2 p) { return {p.a * p.b, p.a + p.b}; }
double usepair(double x, double y) { V2 q = pair({x, y}); return q.a * q.b; }
void sv(double* __restrict o, const double* __restrict x, int n) { for (int i = 0; i < n; i++) o[i] = std::exp(x[i]) * x[i]; }
int main() {
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
  auto w = __enzyme_fwddiff<std::array<double, 2>>((void*)usepair, enzyme_width, 2, enzyme_dup, 2.0, 1.0, 0.0, enzyme_dup, 3.0, 0.0, 1.0); EQ(w[0], 21); EQ(w[1], 16);
  std::puts("ok");
}
