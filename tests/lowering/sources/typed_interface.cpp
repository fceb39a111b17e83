// A typed interface in the manner of a C++ header: modes and activities as types, callables of all kinds, tuples of
// results; markers travel in tuples and through layers of functions; callables ask for derivatives themselves.
#include <array>
#include <cmath>
#include <complex>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>
#define EQ(L,R) { double l_=(L), r_=(R); if (!(std::fabs(l_-r_) <= 2e-6 * (1 + std::fabs(r_)))) { std::fprintf(stderr, "FAIL %s: %g vs %g line %d\n", #L, l_, r_, __LINE__); std::abort(); } }
extern int enzyme_dup, enzyme_dupnoneed, enzyme_const, enzyme_out, enzyme_primal_return, enzyme_noret, enzyme_runtime_activity;
extern int enzyme_active_return, enzyme_const_return, enzyme_dup_return;
template<typename R, typename... T> R __enzyme_autodiff(T...);
template<typename R, typename... T> R __enzyme_fwddiff(T...);
template<typename R, typename... T> R __enzyme_augmentfwd(T...);
template<typename R, typename... T> R __enzyme_reverse(T...);
namespace enzyme {
template <size_t I, class T> struct leaf { T value; };
template <class S, class... T> struct tup_base;
template <size_t... I, class... T> struct tup_base<std::index_sequence<I...>, T...> : leaf<I, T>... {};
template <class... T> struct tuple : tup_base<std::index_sequence_for<T...>, T...> {};
template <class... T> tuple(T...) -> tuple<T...>;
template <size_t I, class T> constexpr T& get_(leaf<I, T>& l) { return l.value; }
template <size_t I, class T> constexpr const T& get_(const leaf<I, T>& l) { return l.value; }
template <size_t I, class... T> constexpr auto& get(tuple<T...>& t) { return get_<I>(t); }
template <size_t I, class... T> constexpr const auto& get(const tuple<T...>& t) { return get_<I>(t); }
template <size_t I, class... T> constexpr auto get(tuple<T...>&& t) { return get_<I>(t); }
template <class T> struct tsize; template <class... T> struct tsize<tuple<T...>> { static constexpr size_t value = sizeof...(T); };
template <class A, class B, size_t... I, size_t... J> inline auto cat2(A&& a, B&& b, std::index_sequence<I...>, std::index_sequence<J...>) {
  return tuple<std::decay_t<decltype(get<I>(a))>..., std::decay_t<decltype(get<J>(b))>...>{{{get<I>(a)}..., {get<J>(b)}...}};
}
inline tuple<> tuple_cat() { return {}; }
template <class A> inline auto tuple_cat(A&& a) { return a; }
template <class A, class B, class... R> inline auto tuple_cat(A&& a, B&& b, R&&... r) {
  return tuple_cat(cat2(a, b, std::make_index_sequence<tsize<std::decay_t<A>>::value>{}, std::make_index_sequence<tsize<std::decay_t<B>>::value>{}), std::forward<R>(r)...);
}
template <bool P = false, bool RA = false, bool SZ = false> struct ReverseMode {};
template <bool P = false, bool RA = false> struct ForwardMode {};
template <bool P = false> struct ReverseSplitMode {};
using Reverse = ReverseMode<>; using ReverseWithPrimal = ReverseMode<true>; using Forward = ForwardMode<>; using ForwardWithPrimal = ForwardMode<true>;
using ReverseSplitNoPrimal = ReverseSplitMode<false>; using ReverseSplitWithPrimal = ReverseSplitMode<true>;
template <class T> struct Active { T value; inline Active(T v) : value(v) {} inline operator T&() { return value; } };
template <class T> struct Const { T value; inline Const(T v) : value(v) {} inline operator T&() { return value; } };
template <class T> struct Duplicated { T value; T shadow; inline Duplicated(T v, T s) : value(v), shadow(s) {} };
template <class T> struct DuplicatedNoNeed { T value; T shadow; inline DuplicatedNoNeed(T v, T s) : value(v), shadow(s) {} };
template <class T> Active(T) -> Active<T>; template <class T> Const(T) -> Const<T>;
template <class T> Duplicated(T*, T*) -> Duplicated<T*>;
template <class Tape, class P, class S> struct AugmentedReturn { Tape tape; P primal; S shadow; };
namespace detail {
template <class T> struct act;
template <class T> struct act<Active<T>> { using prim = T; using grad = tuple<T>; };
template <class T> struct act<Const<T>> { using prim = T; using grad = tuple<>; };
template <class T> struct act<Duplicated<T>> { using prim = T; using grad = tuple<>; };
template <class T> struct act<DuplicatedNoNeed<T>> { using prim = T; using grad = tuple<>; };
template <class T> inline auto expand(const Active<T>& a) { return tuple<int, T>{{{enzyme_out}, {a.value}}}; }
template <class T> inline auto expand(const Const<T>& a) { return tuple<int, T>{{{enzyme_const}, {a.value}}}; }
template <class T> inline auto expand(const Const<T&>& a) { return tuple<int, T*>{{{enzyme_const}, {&a.value}}}; }
template <class T> inline auto expand(const Duplicated<T>& a) { return tuple<int, T, T>{{{enzyme_dup}, {a.value}, {a.shadow}}}; }
template <class T> inline auto expand(const Duplicated<T&>& a) { return tuple<int, T*, T*>{{{enzyme_dup}, {&a.value}, {&a.shadow}}}; }
template <class T> inline auto expand(const DuplicatedNoNeed<T>& a) { return tuple<int, T, T>{{{enzyme_dupnoneed}, {a.value}, {a.shadow}}}; }
template <class T> inline auto expand(const DuplicatedNoNeed<T&>& a) { return tuple<int, T*, T*>{{{enzyme_dupnoneed}, {&a.value}, {&a.shadow}}}; }
template <class A, class B> struct cat; template <class... A, class... B> struct cat<tuple<A...>, tuple<B...>> { using type = tuple<A..., B...>; };
template <class... T> struct cats { using type = tuple<>; };
template <class H, class... R> struct cats<H, R...> { using type = typename cat<H, typename cats<R...>::type>::type; };
template <class R> struct retg { static constexpr int& value = enzyme_active_return; };
template <class T> struct retg<Const<T>> { static constexpr int& value = enzyme_const_return; };
template <class T> struct retg<Duplicated<T>> { static constexpr int& value = enzyme_dup_return; };
template <class T> struct retg<Active<T>> { static constexpr int& value = enzyme_active_return; };
template <class T> struct defret { using type = std::conditional_t<std::is_floating_point_v<T>, Active<T>, std::conditional_t<std::is_integral_v<T>, Const<T>, Duplicated<T>>>; };
template <> struct defret<void> { using type = Const<int>; };
template <class F, class R, class... P> R functor(const F& f, P... p) { return f(p...); }
template <class R, class Tup, size_t... I, class... H> inline R call_ad(Tup&& t, std::index_sequence<I...>, H... h) { return __enzyme_autodiff<R>(h..., get<I>(t)...); }
template <class R, class Tup, size_t... I, class... H> inline R call_fwd(Tup&& t, std::index_sequence<I...>, H... h) { return __enzyme_fwddiff<R>(h..., get<I>(t)...); }
template <class R, class Tup, size_t... I, class... H> inline R call_aug(Tup&& t, std::index_sequence<I...>, H... h) { return __enzyme_augmentfwd<R>(h..., get<I>(t)...); }
template <class R, class Tup, size_t... I, class Z, class... H> inline R call_rev(Tup&& t, std::index_sequence<I...>, Z z, H... h) { return __enzyme_reverse<R>(h..., get<I>(t)..., z); }
}
template <class M> struct mode_traits;
template <bool P, bool RA, bool SZ> struct mode_traits<ReverseMode<P, RA, SZ>> { static constexpr bool fwd = false, primal = P, ra = RA, sz = SZ; };
template <bool P, bool RA> struct mode_traits<ForwardMode<P, RA>> { static constexpr bool fwd = true, primal = P, ra = RA, sz = false; };
template <class M, class RetAct = void, class F, class... A> inline auto autodiff(F&& f, A... a) {
  using Fn = std::decay_t<F>; using MT = mode_traits<M>;
  using R = std::invoke_result_t<Fn, typename detail::act<A>::prim...>;
  using RA = std::conditional_t<std::is_void_v<RetAct>, typename detail::defret<R>::type, RetAct>;
  using G = typename detail::cats<typename detail::act<A>::grad...>::type;
  auto fn = &detail::functor<Fn, R, typename detail::act<A>::prim...>;
  const Fn& fr = f;
  auto pre0 = tuple<int, void*>{{{enzyme_const}, {(void*)&fr}}};
  auto all = tuple_cat(pre0, detail::expand(a)...);
  constexpr auto seq = std::make_index_sequence<tsize<decltype(all)>::value>{};
  if constexpr (!MT::fwd) {
    if constexpr (MT::primal) return detail::call_ad<tuple<R, G>>(all, seq, (void*)fn, detail::retg<RA>::value, enzyme_primal_return);
    else if constexpr (MT::ra) return detail::call_ad<std::conditional_t<tsize<G>::value == 0, void, tuple<G>>>(all, seq, (void*)fn, enzyme_runtime_activity, detail::retg<RA>::value);
    else if constexpr (tsize<G>::value == 0) return detail::call_ad<void>(all, seq, (void*)fn, detail::retg<RA>::value, enzyme_noret);
    else return detail::call_ad<tuple<G>>(all, seq, (void*)fn, detail::retg<RA>::value, enzyme_noret);
  } else {
    if constexpr (std::is_void_v<R>) { detail::call_fwd<void>(all, seq, (void*)fn); return tuple<>{}; }
    else if constexpr (MT::primal) return detail::call_fwd<tuple<R, R>>(all, seq, (void*)fn, detail::retg<RA>::value, enzyme_primal_return);
    else return detail::call_fwd<tuple<R>>(all, seq, (void*)fn);
  }
}
template <class M, class RetAct = void, class F, class... A> inline auto augmented(F&& f, A... a) {
  using Fn = std::decay_t<F>;
  using R = std::invoke_result_t<Fn, typename detail::act<A>::prim...>;
  auto fn = &detail::functor<Fn, R, typename detail::act<A>::prim...>;
  const Fn& fr = f;
  auto all = tuple_cat(tuple<int, void*>{{{enzyme_const}, {(void*)&fr}}}, detail::expand(a)...);
  constexpr auto seq = std::make_index_sequence<tsize<decltype(all)>::value>{};
  if constexpr (std::is_void_v<R>) return tuple<void*>{{{detail::call_aug<void*>(all, seq, (void*)fn)}}};
  else if constexpr (std::is_pointer_v<R>) return detail::call_aug<AugmentedReturn<void*, R, R>>(all, seq, (void*)fn);
  else return detail::call_aug<tuple<void*, R>>(all, seq, (void*)fn);
}
template <class F, class Z, class T, class... A> inline auto gradient(F&& f, T tape, Z seed, A... a) {
  using Fn = std::decay_t<F>;
  using R = std::invoke_result_t<Fn, typename detail::act<A>::prim...>;
  using G = typename detail::cats<typename detail::act<A>::grad...>::type;
  auto fn = &detail::functor<Fn, R, typename detail::act<A>::prim...>;
  const Fn& fr = f;
  if constexpr (std::is_floating_point_v<R>) {
    auto all = tuple_cat(tuple<int, void*>{{{enzyme_const}, {(void*)&fr}}}, detail::expand(a)..., tuple<Z>{{{seed}}});
    constexpr auto seq = std::make_index_sequence<tsize<decltype(all)>::value>{};
    return detail::call_rev<std::conditional_t<tsize<G>::value == 0, void, tuple<G>>>(all, seq, tape, (void*)fn);
  } else {
    auto all = tuple_cat(tuple<int, void*>{{{enzyme_const}, {(void*)&fr}}}, detail::expand(a)...);
    constexpr auto seq = std::make_index_sequence<tsize<decltype(all)>::value>{};
    return detail::call_rev<std::conditional_t<tsize<G>::value == 0, void, tuple<G>>>(all, seq, tape, (void*)fn);
  }
}
}
using namespace enzyme;
double cube(double x) { return x * x * x; }
double grad(double x) { return get<0>(get<0>(autodiff<Reverse>(cube, Active<double>(x)))); }
double gradf(double x) { return get<0>(autodiff<Forward>(cube, Duplicated<double>(x, 1.))); }
double quad(const double* x, const double* A, int n) { double s = 0; for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) s += x[i] * A[i * n + j] * x[j]; return s * s; }
void gradq(const double* x, double* g, const double* A, int n) { for (int i = 0; i < n; i++) g[i] = 0; autodiff<Reverse>(quad, Duplicated<const double*>(x, g), Const<const double*>(A), Const<int>(n)); }
struct Poly { std::vector<double> c; double operator()(double x) const { double s = 0; for (size_t i = c.size(); i-- > 0;) s = s * x + c[i]; return s; } };
struct P2 { double a, b; double operator()(double x) const { return a * x * x + b * x; } };
template <class F> double apply(const F& f, double x) { return f(x); }
template <class... T> double sumsq(std::tuple<T...> t) { return std::apply([](auto... v) { return (0. + ... + (v * v)); }, t); }
double tup3(double a, double b, double c) { return sumsq(std::make_tuple(a, b * 2, c * 3)); }
std::array<double, 3> arr3(double x) { return {x, x * x, sin(x)}; }
std::complex<double> cplx(double x) { return std::exp(std::complex<double>(0, x)); }
template <class F, class... A> double viastd(const F& f, std::tuple<A...> args) {
  return std::apply([&](auto... a) { return get<0>(get<0>(autodiff<Reverse>(f, a...))); }, args);
}
double sq(double x) { return x * x; }
double mul(double x, double y) { return x * x * y; }
float mulf(float x, double y) { return x * x * (float)y; }
double viaptr(double* x, int n) { double s = 0; for (int i = 0; i < n; i++) s += x[i] * x[i] * (i + 1); return s; }
double* elem(double* x, int i) { x[i] *= x[i]; return x + i; }
int count(double* x) { x[0] *= x[0]; return 3; }
int main() {
  { auto r = autodiff<Reverse>(mulf, Active<float>(3.f), Active<double>(5.)); EQ(get<0>(get<0>(r)), 30); EQ(get<1>(get<0>(r)), 9); }
  { double x[3] = {1, 2, 3}, d[3] = {}; autodiff<Reverse, Const<double>>(viaptr, Duplicated<double*>(x, d), Const<int>(3)); EQ(d[0], 0); EQ(d[1], 0); }
  { auto t = augmented<ReverseSplitWithPrimal>(mul, Active<double>(3.), Active<double>(5.)); EQ(get<1>(t), 45);
    auto r = gradient(mul, get<0>(t), 2., Active<double>(3.), Active<double>(5.)); EQ(get<0>(get<0>(r)), 60); EQ(get<1>(get<0>(r)), 18); }
  { double x[3] = {1, 2, 3}, d[3] = {}; auto t = augmented<ReverseSplitWithPrimal>(elem, Duplicated<double*>(x, d), Const<int>(1)); EQ(*t.primal, 4); *t.shadow = 1; gradient(elem, t.tape, 0, Duplicated<double*>(x, d), Const<int>(1)); EQ(d[1], 4); }
  { double x[3] = {1, 2, 3}, d[3] = {1, 1, 1}; autodiff<Reverse>(count, Duplicated<double*>(x, d)); EQ(d[0], 2); }
  { auto r = autodiff<Reverse>(grad, Active<double>(2.)); EQ(get<0>(get<0>(r)), 12); }
  { auto r = autodiff<Forward>(grad, Duplicated<double>(2., 1.)); EQ(get<0>(r), 12); }
  { auto r = autodiff<Reverse>(gradf, Active<double>(2.)); EQ(get<0>(get<0>(r)), 12); }
  { auto r = autodiff<Forward>(gradf, Duplicated<double>(2., 1.)); EQ(get<0>(r), 12); }
  { double x[2] = {1, 2}, v[2] = {1, 0}, g[2] = {}, h[2] = {}, A[4] = {1, 2, 3, 4}; gradq(x, g, A, 2); double q = 1 + 10 + 16; EQ(g[0], 2 * q * 12); 
    autodiff<Forward>(gradq, Duplicated<const double*>(x, v), Duplicated<double*>(g, h), Const<const double*>(A), Const<int>(2)); EQ(h[0], 2 * 12 * 12 + 2 * q * 2); EQ(h[1], 2 * 12 * 21 + 2 * q * 5); }
  { Poly p{{1, 2, 3}}; auto r = autodiff<Reverse>(p, Active<double>(2.)); EQ(get<0>(get<0>(r)), 14); }
  { P2 p{2, 3}, d{}; auto r = autodiff<Reverse>(apply<P2>, Duplicated<const P2&>(p, d), Active<double>(3.)); EQ(get<0>(get<0>(r)), 15); EQ(d.a, 9); EQ(d.b, 3); }
  { Poly p{{1, 2, 3}}, d{{0, 0, 0}}; auto r = autodiff<Reverse>(apply<Poly>, Duplicated<const Poly&>(p, d), Active<double>(2.)); EQ(get<0>(get<0>(r)), 14); EQ(d.c[0], 1); EQ(d.c[2], 4); }
  { Poly p{{1, 2, 3}}, d{{0, 1, 0}}; auto r = autodiff<Forward>(apply<Poly>, Duplicated<const Poly&>(p, d), Const<double>(2.)); EQ(get<0>(r), 2); }
  { auto r = autodiff<Reverse>(tup3, Active<double>(1.), Active<double>(2.), Active<double>(3.)); EQ(get<0>(get<0>(r)), 2); EQ(get<1>(get<0>(r)), 16); EQ(get<2>(get<0>(r)), 54); }
  { auto r = autodiff<Forward>(arr3, Duplicated<double>(2., 1.)); EQ(get<0>(r)[1], 4); EQ(get<0>(r)[2], cos(2.)); }
  { auto r = autodiff<ForwardWithPrimal>(arr3, Duplicated<double>(2., 1.)); EQ(get<0>(r)[1], 4); EQ(get<1>(r)[1], 4); EQ(get<1>(r)[2], cos(2.)); }
  { auto r = autodiff<Forward>(cplx, Duplicated<double>(2., 1.)); EQ(get<0>(r).real(), -sin(2.)); EQ(get<0>(r).imag(), cos(2.)); }
  { EQ(viastd(cube, std::make_tuple(Active<double>(2.))), 12); }
  { std::function<double(double)> f = [](double x) { return x * x * 3; }; auto g = [&](double x) { return f(x) + f(2 * x); }; auto r = autodiff<Reverse>(g, Active<double>(2.)); EQ(get<0>(get<0>(r)), 12 + 48); }
  { auto l1 = [](auto x) { return x * x; }; auto r = autodiff<Reverse>(l1, Active<float>(2.f)); EQ(get<0>(get<0>(r)), 4); auto r2 = autodiff<Reverse>(l1, Active<double>(2.)); EQ(get<0>(get<0>(r2)), 4); }
  { double (*fp)(double) = cube; auto r = autodiff<Reverse>(fp, Active<double>(2.)); EQ(get<0>(get<0>(r)), 12); }
  std::puts("ok");
}
