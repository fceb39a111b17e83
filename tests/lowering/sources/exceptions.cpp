// Exceptions that are thrown and caught: what was written before them counts, and so does what the handlers do.
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <string>
#include <vector>
extern int enzyme_dup, enzyme_const;
template <typename R, typename... T> R __enzyme_autodiff(void*, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void*, T...);

struct Big { int k; };
void deep(double* o, const double* x, int n, int at) {
  if (n == 0) return;
  for (int i = 0; i < 3; i++) {
    o[0] += x[i] * x[i] * n;
    o[0] *= 1.1;
  }
  if (n == at) {
    o[0] *= x[0];
    throw Big{n};
  }
  deep(o, x, n - 1, at);
  o[0] += x[1];
}
void passes(double* o, const double* x, int at) {
  std::vector<double> v(x, x + 3);  // is destroyed on the way
  v[0] *= x[1];
  try { deep(o, v.data(), 4, at); } catch (std::string& s) { o[0] = 0; }
  for (double y : v) o[0] += y * y;
}
double caught(const double* x, int at) {
  double o = 1;
  try { passes(&o, x, at); } catch (Big& b) { o *= b.k * x[2]; } catch (...) { o = 7; }
  return o * o;
}
double in_loop(const double* x, int times) {
  double s = 0;
  for (int i = 0; i < times; i++) {
    double o = s;
    try { deep(&o, x, 3, i); } catch (Big& b) { o += b.k; }
    s += o * .1;
  }
  return s;
}
double past_the_end(const double* x, int n) {
  std::vector<double> v(x, x + 3);
  double s = x[0];
  try { for (int i = 0; i < n; i++) s += s * v.at(i); } catch (const std::out_of_range&) { s *= 2; }
  return s;
}

int main() {
  double x[3] = {.5, .6, .7};
#define CHECK(F) for (int n = 0; n < 5; n++) { \
    double d[3] = {0, 0, 0}; \
    __enzyme_autodiff<void>((void*)F, enzyme_dup, x, d, enzyme_const, n); \
    for (int i = 0; i < 3; i++) { \
      double t[3] = {0, 0, 0}, h = 1e-6, keep = x[i]; t[i] = 1; \
      double forward = __enzyme_fwddiff<double>((void*)F, enzyme_dup, x, t, enzyme_const, n); \
      x[i] = keep + h; double slope = F(x, n); x[i] = keep - h; slope = (slope - F(x, n)) / (2 * h); x[i] = keep; \
      if (std::fabs(d[i] - forward) > 1e-9 * (1 + std::fabs(forward)) || std::fabs(d[i] - slope) > 1e-5 * (1 + std::fabs(slope))) { \
        std::fprintf(stderr, "FAIL %s n %d x%d: %g %g %g\n", #F, n, i, d[i], forward, slope); \
        std::abort(); \
      } } }
  CHECK(caught) CHECK(in_loop) CHECK(past_the_end)
  std::puts("ok");
}
