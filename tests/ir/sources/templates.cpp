// C++ with the standard library: exceptions, virtual bases, lambdas, containers, coroutine-free but everything else.
#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <functional>
#include <map>
#include <memory>
#include <numeric>
#include <stdexcept>
#include <string>
#include <thread>
#include <tuple>
#include <variant>
#include <vector>

struct Base { virtual ~Base() = default; virtual double value(double x) const = 0; int tag = 3; };
struct Left : virtual Base { double value(double x) const override { return x * x; } };
struct Right : virtual Base { std::string name{"right"}; };
struct Both final : Left, Right { double value(double x) const override { return Left::value(x) + name.size(); } };

thread_local std::vector<double> scratch;
inline std::atomic<long> hits{0};
template <class T, int N> struct Grid {
    std::array<T, N> cells{};
    T &operator[](int i) { if (i < 0 || i >= N) throw std::out_of_range("grid " + std::to_string(i)); return cells[i]; }
};
template <class... F> auto compose(F... f) { return [=](double x) { ((x = f(x)), ...); return x; }; }

double guarded(const Base &b, double x) try {
    hits.fetch_add(1, std::memory_order_relaxed);
    if (auto *both = dynamic_cast<const Both *>(&b)) return both->value(x);
    return b.value(x);
} catch (const std::bad_alloc &) { return -1; } catch (const std::exception &e) { return e.what()[0]; } catch (...) { throw; }

double work(int n) {
    Grid<double, 8> grid;
    std::map<std::string, std::unique_ptr<Base>> shapes;
    shapes["both"] = std::make_unique<Both>();
    std::vector<double> v(n);
    std::iota(v.begin(), v.end(), 0.5);
    std::sort(v.begin(), v.end(), [](double a, double b) { return std::sin(a) < std::sin(b); });
    std::function<double(double)> f = compose([](double x) { return std::exp(x); }, [&](double x) { return x / n; });
    std::variant<int, double, std::string> any = 2.5;
    double s = std::visit([](auto &&a) -> double { if constexpr (std::is_arithmetic_v<std::decay_t<decltype(a)>>) return a; else return a.size(); }, any);
    for (auto &[name, shape] : shapes) s += guarded(*shape, grid[n % 8]) + name.size();
    scratch.push_back(s);
    return std::accumulate(v.begin(), v.end(), s, [&](double a, double b) { return a + f(b); });
}
static double (Base::*member)(double) const = &Base::value;
double call_member(const Base *b) { static const double once = work(4); return (b->*member)(once); }
double sliced(std::tuple<float, long double, char> t) noexcept { return std::get<0>(t) + (double)std::get<1>(t); }
