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

// Through pointers: what they lead to writes, then throws, by itself, by way of another pointer or behind a virtual call.
using Step = void (*)(double*, int);
void scales(double* v, int n) { v[0] *= v[1]; if (n > 1) throw 1; v[1] *= v[1]; }
void squares(double* v, int n) { v[0] *= v[0]; if (n > 2) throw Big{n}; }
void catches(double* v, int n) { try { scales(v, n); } catch (int) { v[1] *= v[0]; } }
Step volatile steps[] = {scales, squares, catches};
void goes_on(double* v, int n) { v[1] *= v[0]; Step step = steps[n & 1]; step(v, n); v[0] *= 3; }
Step volatile outer[] = {goes_on, scales};
double by_pointer(const double* x, int n) {
  double v[2] = {x[0], x[1]}, s = x[2];
  for (int i = 0; i < n; i++) {
    Step step = steps[i % 3], deep = outer[i & 1];
    try { step(v, i); s += v[0]; } catch (int) { s += v[0] * v[1]; } catch (...) { s *= v[0]; }
    try { deep(v, i); s += v[1]; } catch (int) { s += v[0] * v[0]; } catch (Big& b) { s += b.k * v[1]; }
  }
  return s;
}
struct Shape { virtual double area(double* v, int n) = 0; virtual ~Shape() {} };
struct Disc : Shape { double area(double* v, int n) override { v[0] *= v[1]; if (n > 1) throw 2.0; return v[0]; } };
struct Box : Shape { double area(double* v, int n) override { v[0] += v[1] * v[1]; if (n > 2) throw 3; return v[1]; } };
Disc disc; Box box;
Shape* volatile shapes[] = {&disc, &box};
double by_virtual_call(const double* x, int n) {
  double v[2] = {x[0], x[1]};
  try { return x[2] * shapes[n & 1]->area(v, n); } catch (double) { return v[0] * v[0]; } catch (int) { return 3 * v[0] * v[1]; }
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
  CHECK(caught) CHECK(in_loop) CHECK(past_the_end) CHECK(by_pointer) CHECK(by_virtual_call)
  std::puts("ok");
}
