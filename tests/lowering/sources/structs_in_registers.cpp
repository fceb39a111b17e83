// Structs of floats and integers as registers hold them: as arguments and results, in every mode; padding on the way.
#include <cmath>
#include <complex>
#include <cstdio>
#include <cstdlib>
#include <utility>
#define EQ(L,R) { double l=(L), r_=(R); if (!(std::fabs(l-r_) <= 2e-5 * (1 + std::fabs(r_)))) { std::fprintf(stderr, "FAIL %s: %g vs %g line %d\n", #L, l, r_, __LINE__); std::abort(); } }
extern int enzyme_dup, enzyme_const, enzyme_out, enzyme_primal_return;
template<typename R, typename... T> R __enzyme_autodiff(void*, T...);
template<typename R, typename... T> R __enzyme_fwddiff(void*, T...);
struct FI { float a; int n; };
struct IF { int n; float a; };
struct FIF { float a; int n; float b; };
struct IFF { int n; float a, b; };
struct CF { char c; float a; };
struct FFD { float a, b; double c; };
struct BD { bool t; double d; };
struct SF { short s[2]; float f; };
__attribute__((noinline)) FI fi(float x) { return {x * x, 3}; }
__attribute__((noinline)) IF if_(float x) { return {3, x * x}; }
__attribute__((noinline)) FIF fif(float x) { return {x * x, 3, 5 * x}; }
__attribute__((noinline)) IFF iff(float x) { return {3, x * x, 5 * x}; }
CF cf(float x) { return {'a', x * x}; }
FFD ffd(float x) { return {x * x, 3 * x, x * x * x}; }
BD bd(double x) { return {x > 0, x * x}; }
SF sf(float x) { return {{1, 2}, x * x}; }
float use_fi(FI s) { float r = 1; for (int i = 0; i < s.n; i++) r *= s.a; return r; }
float use_if(IF s) { float r = 1; for (int i = 0; i < s.n; i++) r *= s.a; return r; }
float use_fif(FIF s) { return s.a * s.b * s.n; }
double use_ffd(FFD s) { return s.a * s.b * s.c; }
double use_bd(BD s) { return s.t ? s.d * s.d : -s.d; }
float inner(float x) { FI s = fi(x); IF t = if_(s.a); FIF u = fif(t.a); IFF v = iff(u.b); return v.a * v.b + s.n * u.a; }
std::complex<float> csq(std::complex<float> z) { return z * z * z; }
std::complex<double> csqd(std::complex<double> z) { return z * z * z; }
float cabs2(std::complex<float> z) { return z.real() * z.real() * z.imag(); }
float mixed3(float a, float b, double c) { return a * b * (float)c; }
std::pair<double, double> pr(double x) { return {x * x, sin(x)}; }
template <class T> struct Two { T p, d; };
struct G3 { float a, b; double c; };
struct PG { float p; G3 g; };
int main() {
  { FI r = __enzyme_fwddiff<FI>((void*)fi, 3.f, 1.f); EQ(r.a, 6); }
  { Two<FI> r = __enzyme_fwddiff<Two<FI>>((void*)fi, enzyme_primal_return, 3.f, 1.f); EQ(r.p.a, 9); EQ(r.p.n, 3); EQ(r.d.a, 6); }
  { IF r = __enzyme_fwddiff<IF>((void*)if_, 3.f, 1.f); EQ(r.a, 6); }
  { FIF r = __enzyme_fwddiff<FIF>((void*)fif, 3.f, 1.f); EQ(r.a, 6); EQ(r.b, 5); }
  { Two<FIF> r = __enzyme_fwddiff<Two<FIF>>((void*)fif, enzyme_primal_return, 3.f, 1.f); EQ(r.p.n, 3); EQ(r.p.b, 15); EQ(r.d.a, 6); EQ(r.d.b, 5); }
  { IFF r = __enzyme_fwddiff<IFF>((void*)iff, 3.f, 1.f); EQ(r.a, 6); EQ(r.b, 5); }
  { Two<IFF> r = __enzyme_fwddiff<Two<IFF>>((void*)iff, enzyme_primal_return, 3.f, 1.f); EQ(r.p.n, 3); EQ(r.p.b, 15); EQ(r.d.a, 6); EQ(r.d.b, 5); }
  { CF r = __enzyme_fwddiff<CF>((void*)cf, 3.f, 1.f); EQ(r.a, 6); }
  { FFD r = __enzyme_fwddiff<FFD>((void*)ffd, 3.f, 1.f); EQ(r.a, 6); EQ(r.b, 3); EQ(r.c, 27); }
  { Two<FFD> r = __enzyme_fwddiff<Two<FFD>>((void*)ffd, enzyme_primal_return, 3.f, 1.f); EQ(r.p.a, 9); EQ(r.d.a, 6); EQ(r.d.b, 3); EQ(r.d.c, 27); }
  { BD r = __enzyme_fwddiff<BD>((void*)bd, 3., 1.); EQ(r.d, 6); }
  { Two<BD> r = __enzyme_fwddiff<Two<BD>>((void*)bd, enzyme_primal_return, 3., 1.); EQ(r.p.t, 1); EQ(r.p.d, 9); EQ(r.d.d, 6); }
  { SF r = __enzyme_fwddiff<SF>((void*)sf, 3.f, 1.f); EQ(r.f, 6); }
  { float r = __enzyme_fwddiff<float>((void*)use_fi, enzyme_dup, FI{3, 3}, FI{1, 0}); EQ(r, 27); }
  { float r = __enzyme_fwddiff<float>((void*)use_if, enzyme_dup, IF{3, 3}, IF{0, 1}); EQ(r, 27); }
  { FI r = __enzyme_autodiff<FI>((void*)use_fi, enzyme_out, FI{3, 3}); EQ(r.a, 27); }
  { FI r = __enzyme_autodiff<FI>((void*)use_fi, FI{3, 3}); EQ(r.a, 27); }
  { float r = __enzyme_autodiff<float>((void*)fi, 3.f); EQ(r, 6); }
  { float r = __enzyme_autodiff<float>((void*)iff, 3.f); EQ(r, 11); }
  { float r = __enzyme_autodiff<float>((void*)ffd, 3.f); EQ(r, 36); }
  { float r = __enzyme_autodiff<float>((void*)inner, 1.5f); double x = 1.5, a = x * x, t = a * a, b = 5 * t; EQ(r, 15 * b * b * 5 * 4 * x * x * x + 3 * 2 * t * 4 * x * x * x); }
  { auto r = __enzyme_fwddiff<std::complex<float>>((void*)csq, enzyme_dup, std::complex<float>(1, 2), std::complex<float>(1, 0)); EQ(r.real(), -9); EQ(r.imag(), 12); }
  { auto r = __enzyme_fwddiff<Two<std::complex<float>>>((void*)csq, enzyme_primal_return, enzyme_dup, std::complex<float>(1, 2), std::complex<float>(1, 0)); EQ(r.p.real(), -11); EQ(r.d.imag(), 12); }
  { auto r = __enzyme_autodiff<std::complex<float>>((void*)cabs2, std::complex<float>(1, 2)); EQ(r.real(), 4); EQ(r.imag(), 1); }
  { auto r = __enzyme_autodiff<PG>((void*)mixed3, enzyme_primal_return, 2.f, 3.f, 4.); EQ(r.p, 24); EQ(r.g.a, 12); EQ(r.g.b, 8); EQ(r.g.c, 6); }
  { auto r = __enzyme_autodiff<G3>((void*)mixed3, 2.f, 3.f, 4.); EQ(r.a, 12); EQ(r.b, 8); EQ(r.c, 6); }
  { auto r = __enzyme_fwddiff<std::pair<double, double>>((void*)pr, 2., 1.); EQ(r.first, 4); EQ(r.second, cos(2.)); }
  std::puts("ok");
}
