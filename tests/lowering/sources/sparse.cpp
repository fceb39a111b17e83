// Hessians of functions that couple neighbours, column by column, through pointers to dense memory that is not there.
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

#define EQ(a, b) if (!(std::fabs((a) - (b)) < 1e-6 * (1 + std::fabs(b)))) { printf("%d: %g %g\n", __LINE__, (double)(a), (double)(b)); exit(1); }

extern int enzyme_dup, enzyme_dupnoneed, enzyme_const;
template <typename T, typename... Ts> T __enzyme_autodiff(Ts...) noexcept;
template <typename T, typename... Ts> T __enzyme_fwddiff(Ts...) noexcept;
template <typename T, typename... Ts> T __enzyme_todense(Ts...) noexcept;

template <typename T> struct triplet { size_t row, column; T value; };

template <typename T> static T ident_load(unsigned long long offset, size_t i) { return offset / sizeof(T) == i; }
template <typename T> static void ident_store(T, unsigned long long, size_t) { abort(); }
template <typename T> static T sparse_load(unsigned long long, size_t, std::vector<triplet<T>> *) { return 0; }
template <typename T>
static void sparse_store(T value, unsigned long long offset, size_t i, std::vector<triplet<T>> *found) {
  if (value != 0) found->push_back({offset / sizeof(T), i, value});
}

template <typename T> __attribute__((noinline)) static T coupled(size_t n, const T *x) {
  T sum = 0;
  for (size_t i = 0; i + 1 < n; i++) sum += x[i] * x[i] * x[i + 1] + std::sin(x[i + 1]) * x[i];
  return sum;
}
template <typename T> static void gradient(size_t n, const T *x, T *dx) {
  __enzyme_autodiff<void>((void *)coupled<T>, enzyme_const, n, enzyme_dup, x, dx);
}
template <typename T> __attribute__((noinline)) static std::vector<triplet<T>> hessian(size_t n, const T *x) {
  std::vector<triplet<T>> found;
  for (size_t i = 0; i < n; i++) {
    T *seed = __enzyme_todense<T *>((void *)ident_load<T>, (void *)ident_store<T>, i);
    T *column = __enzyme_todense<T *>((void *)sparse_load<T>, (void *)sparse_store<T>, i, &found);
    __enzyme_fwddiff<void>((void *)gradient<T>, enzyme_const, n, enzyme_dup, x, seed, enzyme_dupnoneed, (T *)0x1, column);
  }
  return found;
}
template <typename T> static void check_hessian() {
  const size_t n = 5;
  T x[n] = {T(0.3), T(1.1), T(-0.7), T(0.9), T(2)}, full[n][n] = {};
  for (auto &t : hessian(n, x)) full[t.row][t.column] += t.value;
  for (size_t i = 0; i < n; i++)
    for (size_t j = 0; j < n; j++) {
      T wanted = 0;
      if (i == j && i + 1 < n) wanted += 2 * x[i + 1];
      if (i == j && i > 0) wanted -= std::sin(x[i]) * x[i - 1];
      if (j == i + 1) wanted += 2 * x[i] + std::cos(x[j]);
      if (i == j + 1) wanted += 2 * x[j] + std::cos(x[i]);
      EQ(full[i][j], wanted);
    }
}

// A Jacobian by reverse mode: seeds are loaded, adjoints stored; with copies, fills, and a choice of pointers.
__attribute__((noinline)) static void mixed(double *y, const double *x, double *work, int n, int which) {
  double *kept = which ? work : y;
  memset(y, 0, n * sizeof(double));
  for (int i = 0; i < n; i++) kept[i] += x[i] * x[(i + 1) % n];
  if (which) memcpy(y, work, n * sizeof(double));
}
static double of_table(unsigned long long offset, double *table, int scale) { return table[offset / 8] * scale; }
static void to_table(double value, unsigned long long offset, double *table, int scale) {
  table[offset / 8] = value / scale;
}
static void check_tables(int which) {
  const int n = 4;
  double x[n] = {1, 2, 3, 4}, y[n], work[n] = {}, dwork[n] = {}, seed[n] = {1, 10, 100, 1000}, dx[n] = {};
  double *dense_y = __enzyme_todense<double *>((void *)of_table, (void *)to_table, seed, 1);
  double *dense_x = __enzyme_todense<double *>((void *)of_table, (void *)to_table, dx, 2);
  __enzyme_autodiff<void>((void *)mixed, enzyme_dup, y, dense_y, enzyme_dup, x, dense_x, enzyme_dup, work, dwork,
                          enzyme_const, n, enzyme_const, which);
  for (int i = 0; i < n; i++) {
    const double weights[n] = {1, 10, 100, 1000};
    EQ(2 * dx[i], weights[i] * x[(i + 1) % n] + weights[(i + n - 1) % n] * x[(i + n - 1) % n]);
    EQ(seed[i], 0);
  }
  double direction[n] = {0, 1, 0, 0}, dy[n] = {};
  double *along = __enzyme_todense<double *>((void *)of_table, (void *)to_table, direction, 1);
  double *result = __enzyme_todense<double *>((void *)of_table, (void *)to_table, dy, 1);
  memset(work, 0, sizeof work);
  memset(dwork, 0, sizeof dwork);
  __enzyme_fwddiff<void>((void *)mixed, enzyme_dup, y, result, enzyme_dup, x, along, enzyme_dup, work, dwork,
                         enzyme_const, n, enzyme_const, which);
  const double wanted[n] = {1, 3, 0, 0};
  for (int i = 0; i < n; i++) EQ(dy[i], wanted[i]);
}

int main() {
  check_hessian<double>();
  check_hessian<float>();
  check_tables(0);
  check_tables(1);
  puts("ok");
}
