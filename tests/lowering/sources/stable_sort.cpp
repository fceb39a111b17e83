// Objects of an integer and a number are merged through a buffer: LLVM copies all but the integer by itself.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>
extern int enzyme_dup;
template <typename... T> void __enzyme_autodiff(void*, T...);

struct Item { int id; double value; };
double sorted(const double* x) {
  static const int order[9] = {3, 7, 2, 8, 0, 4, 6, 1, 5};
  std::vector<Item> v(9);
  for (int i = 0; i < 9; i++) v[i] = {order[i], x[i % 3] * (i + 1)};
  std::stable_sort(v.begin(), v.end(), [](auto& a, auto& b) { return a.id % 4 > b.id % 4; });
  double s = 0;
  for (int i = 0; i < 9; i++) s += v[i].value * v[i].value * i;
  return s;
}

int main() {
  static const int places[9] = {0, 1, 2, 6, 7, 8, 3, 4, 5};  // of item i once sorted
  double x[3] = {1.1, 0.7, 0.5}, d[3] = {};
  __enzyme_autodiff((void*)sorted, enzyme_dup, x, d);
  double expected[3] = {};
  for (int i = 0; i < 9; i++) expected[i % 3] += 2 * x[i % 3] * (i + 1) * (i + 1) * places[i];
  for (int i = 0; i < 3; i++)
    if (std::fabs(d[i] - expected[i]) > 1e-9) { std::fprintf(stderr, "%d: %g, not %g\n", i, d[i], expected[i]); return 1; }
  std::puts("ok");
}
