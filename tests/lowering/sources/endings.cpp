// Code that only leads to a throw, or to the end of the program, has no derivative and needs none.
#include <cmath>
#include <csetjmp>
#include <cstdio>
#include <cstdlib>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>
extern int enzyme_dup, enzyme_const;
template <typename R, typename... T> R __enzyme_autodiff(void*, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void*, T...);

// No derivative exists of what a jump comes back to.
static jmp_buf place;
__attribute__((noinline)) void jumps(int n) { if (n < 3) longjmp(place, n + 1); }
std::string describe(const double* x, const double& limit) {
  volatile int rounds = setjmp(place);
  jumps(rounds);
  std::ostringstream text;
  text << "of " << limit;
  for (int i = 0; i < rounds; i++) text << ' ' << x[i] * x[i];
  return text.str();
}
void replace_all(std::string& text, const char* what, const char* with) {
  std::string::size_type at = 0, length = std::string(what).size();
  while ((at = text.find(what, at)) != std::string::npos) { text.replace(at, length, with); at += std::string(with).size(); }
}
struct Failure : std::runtime_error {
  double number;
  std::vector<double> seen;
  Failure(const std::string& s, double x, std::vector<double> v) : std::runtime_error(s), number(x), seen(std::move(v)) {}
};
// Comes back never, which at -O0 nothing says.
double fails(const double* x, int n, double limit) {
  std::string text = "%1% out " + describe(x, limit);
  replace_all(text, "%1%", std::to_string(n).c_str());
  std::vector<double> seen;
  for (int i = 0; i < n; i++) seen.push_back(2 * x[i]);
  throw Failure(text, x[0] * limit, seen);
}

double checked(const double* x, int n, double limit) {
  std::vector<double> v(x, x + n);
  double s = 0;
  for (int i = 0; i < n; i++) {
    if (v[i] > limit) return fails(x, n, limit) * s;
    if (v[i] < -limit) { std::string text = describe(x, v[i]); std::fputs(text.c_str(), stderr); std::abort(); }
    s += v[i] * v[i] * limit;
  }
  return s;
}

// What is written before the throw counts, to whoever catches it outside.
void writes(double* out, const double* x, int n, double limit) {
  out[0] = x[0] * x[1];
  if (x[0] > limit) {
    out[1] = 5 * x[1];
    fails(x, n, limit);
  }
  out[1] = x[2] * out[0];
}

// Here it is caught inside: what the throwing code does is part of the function.
double last = 0;
[[noreturn]] void keeps(const double* x) { last = x[0] * x[1]; throw 1; }
double recovers(const double* x, double limit) {
  double s = x[2];
  try { if (x[0] > limit) keeps(x); s *= x[0]; } catch (int) { s *= last; }
  return s;
}

struct Guard { double* s; ~Guard() { *s *= 3; } };
double guards(const double* x, double limit) {
  double s = x[2];
  try {
    Guard guard{&s};
    std::vector<double> v(x, x + 3);  // may throw: then there is none
    s += v[0];
    if (v[0] > limit) keeps(v.data());
    s = 4;
  } catch (...) { s *= last; }
  return s;
}

static int bad;
void near(const char* what, double a, double b) {
  if (!(std::fabs(a - b) <= 1e-12 * (1 + std::fabs(b)))) { std::fprintf(stderr, "%s: %.17g, not %.17g\n", what, a, b); bad = 1; }
}

int main() {
  const double x[3] = {1.5, -0.5, 2}, t[3] = {1, 10, 100};
  double d[3] = {};
  __enzyme_autodiff<void>((void*)checked, enzyme_dup, x, d, enzyme_const, 3, enzyme_const, 4.0);
  for (int i = 0; i < 3; i++) near("checked", d[i], 8 * x[i]);
  near("forward", __enzyme_fwddiff<double>((void*)checked, enzyme_dup, x, t, enzyme_const, 3, enzyme_const, 4.0), 12 - 40 + 1600);
  for (int forward = 0; forward < 2; forward++) {
    try {
      if (forward) __enzyme_fwddiff<double>((void*)checked, enzyme_dup, x, t, enzyme_const, 3, enzyme_const, 1.75);
      else __enzyme_autodiff<void>((void*)checked, enzyme_dup, x, d, enzyme_const, 3, enzyme_const, 1.75);
      bad = 1;
    } catch (const Failure& e) {
      near("number", e.number, 1.5 * 1.75);
      near("seen", e.seen.size() == 3 ? e.seen[2] : 0, 4);
      if (std::string(e.what()) != "3 out of 1.75 2.25 0.25 4") { std::fprintf(stderr, "%s\n", e.what()); bad = 1; }
    }
  }

  double out[2] = {}, shadow[2] = {7, 7};
  try {
    __enzyme_fwddiff<void>((void*)writes, enzyme_dup, out, shadow, enzyme_dup, x, t, enzyme_const, 3, enzyme_const, 1.0);
    bad = 1;
  } catch (const Failure&) {}
  near("written", shadow[0], -0.5 + 15);
  near("written late", shadow[1], 50);
  __enzyme_fwddiff<void>((void*)writes, enzyme_dup, out, shadow, enzyme_dup, x, t, enzyme_const, 3, enzyme_const, 2.0);
  near("written on", shadow[1], 100 * -0.75 + 2 * 14.5);

  double g[3] = {};
  __enzyme_autodiff<void>((void*)recovers, enzyme_dup, x, g, enzyme_const, 1.0);
  near("recovers 0", g[0], x[2] * x[1]);
  near("recovers 1", g[1], x[2] * x[0]);
  near("recovers 2", g[2], x[0] * x[1]);
  near("recovers, forward", __enzyme_fwddiff<double>((void*)recovers, enzyme_dup, x, t, enzyme_const, 1.0), g[0] + 10 * g[1] + 100 * g[2]);

  double h[3] = {};
  __enzyme_autodiff<void>((void*)guards, enzyme_dup, x, h, enzyme_const, 1.0);
  near("guards 0", h[0], 3 * x[1] * (x[2] + 2 * x[0]));
  near("guards 1", h[1], 3 * x[0] * (x[2] + x[0]));
  near("guards 2", h[2], 3 * x[0] * x[1]);
  if (!bad) std::puts("ok");
  return bad;
}
