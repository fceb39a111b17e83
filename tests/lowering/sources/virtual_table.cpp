// Objects whose shadows have a virtual table of their own, made by __enzyme_virtualreverse, or that of their primals;
// casts between their bases.
#include <cmath>
#include <cstdio>
#include <cstdlib>
#define EQ(L, R) { double l = (L), r = (R); if (!(std::fabs(l - r) <= 1e-9 * (1 + std::fabs(r)))) { std::fprintf(stderr, "FAIL %s: %g vs %g line %d\n", #L, l, r, __LINE__); std::abort(); } }
extern int enzyme_dup, enzyme_const;
template <typename R, typename... T> R __enzyme_autodiff(void*, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void*, T...);
void* __enzyme_virtualreverse(void*);

struct Line { double m; Line(double m) : m(m) {} virtual double f(double x) { return m * x; } virtual double g(double x) { return f(x) + 1; } virtual ~Line() {} };
struct Square : Line { using Line::Line; double f(double x) override { return m * x * x; } };
struct Scaled : Square { double q; Scaled(double m, double q) : Square(m), q(q) {} double g(double x) override { return q * f(x); } };
struct Named { double weight = 2; virtual ~Named() {} };
struct Both : Line, Named { using Line::Line; double f(double x) override { return m * x * weight; } };
double cube(double x) { return x * x * x; }
double twice(double (*f)(double), double x) { return f(x) + f(2 * x); }
double run(Line* a, double x) { return a->g(x) * a->f(1); }
double across(double m, double x, int which) {
  Both both(m);
  Square square(m);
  Line* a = which ? (Line*)&both : &square;
  Named* named = dynamic_cast<Named*>(a);
  if (named) named->weight = x * m;
  return a->f(x);
}
template <typename T> T* shadow_of(T* object, T* shadow) {
  *(void**)shadow = __enzyme_virtualreverse(*(void**)object);
  return shadow;
}

int main() {
  Square s(2), ds(0);
  EQ(__enzyme_autodiff<double>((void*)run, &s, shadow_of(&s, &ds), 3.0), 2 * 2 * 3 * 2);
  EQ(ds.m, 2 * 18 + 1);
  Scaled c(2, 3), dc(0, 0);
  EQ(__enzyme_autodiff<double>((void*)run, &c, shadow_of(&c, &dc), 3.0), 3 * 2 * 2 * 3 * 2);
  EQ(dc.q, 36);
  EQ(dc.m, 2 * 27 * 2);
  Line *h = new Scaled(2, 3), *dh = new Scaled(1, 0);
  EQ(__enzyme_fwddiff<double>((void*)run, enzyme_dup, h, shadow_of(h, dh), enzyme_dup, 3.0, 0.0), 108);
  delete h;
  Scaled own(2, 3), like(0, 0);  // a shadow with the virtual table of its primal, a function that is its own shadow
  EQ(__enzyme_autodiff<double>((void*)run, &own, &like, 3.0), 3 * 2 * 2 * 3 * 2);
  EQ(like.q, 36);
  Square tangent(1);
  EQ(__enzyme_fwddiff<double>((void*)run, enzyme_dup, &s, &tangent, enzyme_dup, 3.0, 0.0), 2 * 18 + 1);
  EQ(__enzyme_autodiff<double>((void*)twice, enzyme_dup, cube, cube, 2.0), 12 + 2 * 48);
  EQ(__enzyme_fwddiff<double>((void*)twice, enzyme_dup, cube, cube, enzyme_dup, 2.0, 1.0), 12 + 2 * 48);
  double in[2] = {1.5, .7};
  for (int which = 0; which < 2; which++) {
    struct { double m, x; } d;
    d.m = __enzyme_fwddiff<double>((void*)across, enzyme_dup, in[0], 1.0, enzyme_dup, in[1], 0.0, enzyme_const, which);
    d.x = __enzyme_autodiff<double>((void*)across, enzyme_const, in[0], in[1], enzyme_const, which);
    EQ(d.m, which ? 2 * in[0] * in[1] * in[1] : in[1] * in[1]);
    EQ(d.x, which ? 2 * in[0] * in[0] * in[1] : 2 * in[0] * in[1]);
  }
  std::puts("ok");
}
