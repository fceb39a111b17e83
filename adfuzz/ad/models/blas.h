// BLAS on one type of number, as plain loops; blas_s.c, blas_d.c, blas_c.c and blas_z.c include this file.
//
// Matrices are stored by columns. Options are numbers: `trans` is one of the four below, `upper`, `right`, `unit` say
// 1 for yes. What is written beyond vectors is memory of its own (restrict), as BLAS demands. Complex numbers come by
// pointer, as they do in every BLAS. As BLAS promises, what is multiplied by a zero beta is not read, nor is the other
// triangle, nor a diagonal of ones. adfuzz/ad/blas.py knows who calls what how.

#pragma STDC CX_LIMITED_RANGE ON

#define MODEL __attribute__((noinline))
#define HELPER static __attribute__((noinline))

void *malloc(unsigned long);
void free(void *);

enum { PLAIN, TRANSPOSED, ADJOINT, CONJUGATED };  // what `trans` says

#ifdef SINGLE
typedef float Real;
#define SQRT __builtin_sqrtf
#define ABS __builtin_fabsf
#define LARGE 0x1p+120f
#define SMALL 0x1p-90f
#else
typedef double Real;
#define SQRT __builtin_sqrt
#define ABS __builtin_fabs
#define LARGE 0x1p+1000
#define SMALL 0x1p-900
#endif

#ifdef COMPLEX
#ifdef SINGLE
typedef _Complex float Number;
#else
typedef _Complex double Number;
#endif
typedef const Number *Passed;
#define VALUE(passed) (*(passed))
#define PART(z) __real__(z)
#define SIZE(z) (ABS(__real__(z)) + ABS(__imag__(z)))
#define SQUARE(z) (__real__(z) * __real__(z) + __imag__(z) * __imag__(z))
#define TURN(z, turned) ((turned) ? ~(z) : (z))
#else
typedef Real Number;
typedef Number Passed;
#define VALUE(passed) (passed)
#define PART(z) (z)
#define SIZE(z) ABS(z)
#define SQUARE(z) ((z) * (z))
#define TURN(z, turned) (z)
#endif

// ---- where things are

#define EACH(i, n) for (long i = 0; i < (n); i++)

// The first element of a vector: the last one in memory when the step is negative.
#define FIRST(x, n, step) ((step) < 0 ? (x) + (1 - (n)) * (step) : (x))

// Numbers beta times what stands at a place, which is not read for beta = 0.
#define SCALED(beta, place) ((beta) == 0 ? 0 : (beta) * (place))

enum { FULL, PACKED, BAND };  // how a triangle is stored

// A triangle is described by five numbers; the width is that of a band, beside the diagonal.
typedef const long Triangle[5];
enum { HOW, UPPER, N, WIDTH, LEADING };

#define WHOLE(upper, n, leading) ((Triangle){FULL, upper, n, 0, leading})
#define BANDED(upper, n, width, leading) ((Triangle){BAND, upper, n, width, leading})
#define PACK(upper, n) ((Triangle){PACKED, upper, n, 0, 0})

// Where row i, column j of the stored triangle lies.
HELPER long place(Triangle t, long i, long j) {
  if (t[HOW] == FULL) return i + j * t[LEADING];
  if (t[HOW] == BAND) return (t[UPPER] ? t[WIDTH] : 0) + i - j + j * t[LEADING];
  return t[UPPER] ? i + j * (j + 1) / 2 : i + j * (2 * t[N] - j - 1) / 2;
}

HELPER int is_turned(long trans) { return trans == TRANSPOSED || trans == ADJOINT; }
HELPER int is_conjugate(long trans) { return trans >= ADJOINT; }
HELPER int is_upper(Triangle t, long trans) { return (t[UPPER] != 0) != is_turned(trans); }

// The columns beside the diagonal in row i of op(A): the first one, and the one behind the last.
HELPER long from(Triangle t, long trans, long i) {
  if (is_upper(t, trans)) return i + 1;
  return t[HOW] == BAND && i > t[WIDTH] ? i - t[WIDTH] : 0;
}
HELPER long to(Triangle t, long trans, long i) {
  if (!is_upper(t, trans)) return i;
  return t[HOW] == BAND && i + t[WIDTH] + 1 < t[N] ? i + t[WIDTH] + 1 : t[N];
}

// Row i, column j of op(A) for a triangular A.
HELPER const Number *entry(Triangle t, long trans, const Number *a, long i, long j) {
  return a + (is_turned(trans) ? place(t, j, i) : place(t, i, j));
}
#define ENTRY(t, trans, a, i, j) TURN(*entry(t, trans, a, i, j), is_conjugate(trans))

// The same option for the transposed matrix.
#define FLIPPED(trans) ((trans) ^ 1)

// ---- vectors

MODEL void NAME(dot)(long n, const Number *x, long incx, const Number *y, long incy, Number *result, long conjugated) {
  x = FIRST(x, n, incx), y = FIRST(y, n, incy);
  Number total = 0;
  EACH(i, n) total += TURN(x[i * incx], conjugated) * y[i * incy];
  *result = total;
}

MODEL void NAME(axpy)(long n, Passed alpha, const Number *x, long incx, Number *y, long incy) {
  x = FIRST(x, n, incx), y = FIRST(y, n, incy);
  Number a = VALUE(alpha);
  EACH(i, n) y[i * incy] += a * x[i * incx];
}

MODEL void NAME(axpby)(long n, Passed alpha, const Number *x, long incx, Passed beta, Number *y, long incy) {
  x = FIRST(x, n, incx), y = FIRST(y, n, incy);
  Number a = VALUE(alpha), b = VALUE(beta);
  EACH(i, n) y[i * incy] = a * x[i * incx] + SCALED(b, y[i * incy]);
}

MODEL void NAME(scal)(long n, Passed alpha, Number *x, long incx) {
  Number a = VALUE(alpha);
  if (incx > 0) EACH(i, n) x[i * incx] *= a;
}

MODEL void NAME(copy)(long n, const Number *x, long incx, Number *y, long incy) {
  x = FIRST(x, n, incx), y = FIRST(y, n, incy);
  EACH(i, n) y[i * incy] = x[i * incx];
}

MODEL void NAME(swap)(long n, Number *x, long incx, Number *y, long incy) {
  x = FIRST(x, n, incx), y = FIRST(y, n, incy);
  EACH(i, n) {
    Number kept = x[i * incx];
    x[i * incx] = y[i * incy];
    y[i * incy] = kept;
  }
}

// The Euclidean norm; scaled by the largest part where squares would leave the range.
MODEL void NAME(nrm2)(long n, const Number *x, long incx, Real *result) {
  x = FIRST(x, n, incx);
  Real total = 0, largest = 0;
  EACH(i, n) total += SQUARE(x[i * incx]);
  if ((total > LARGE || total < SMALL) && total == total) {
    EACH(i, n) {
      Real size = SIZE(x[i * incx]);
      largest = size > largest ? size : largest;
    }
    if (largest > 0 && largest - largest == 0) {
      total = 0;
      EACH(i, n) {
        Number part = x[i * incx] / largest;
        total += SQUARE(part);
      }
      *result = largest * SQRT(total);
      return;
    }
  }
  *result = SQRT(total);
}

MODEL void NAME(asum)(long n, const Number *x, long incx, Real *result) {
  Real total = 0;
  if (incx > 0) EACH(i, n) total += SIZE(x[i * incx]);
  *result = total;
}

// Counted from 1; 0 for nothing.
MODEL long NAME(iamax)(long n, const Number *x, long incx) {
  if (n < 1 || incx < 1) return 0;
  long found = 0;
  Real largest = SIZE(x[0]);
  for (long i = 1; i < n; i++) {
    Real size = SIZE(x[i * incx]);
    if (size > largest) found = i, largest = size;
  }
  return found + 1;
}

#ifdef COMPLEX

MODEL void NAME(rscal)(long n, Real alpha, Number *x, long incx) {
  if (incx > 0) EACH(i, n) x[i * incx] *= alpha;
}

#else

MODEL void NAME(rot)(long n, Number *x, long incx, Number *y, long incy, Number c, Number s) {
  x = FIRST(x, n, incx), y = FIRST(y, n, incy);
  EACH(i, n) {
    Number first = x[i * incx], second = y[i * incy];
    x[i * incx] = c * first + s * second;
    y[i * incy] = c * second - s * first;
  }
}

// The flag in param[0] is compared, not differentiated.
MODEL void NAME(rotm)(long n, Number *x, long incx, Number *y, long incy, const Number *param) {
  Number flag = param[0];
  if (flag == -2) return;
  Number a = flag == 0 ? 1 : param[1], b = flag == 1 ? -1 : param[2], c = flag == 1 ? 1 : param[3],
         d = flag == 0 ? 1 : param[4];
  x = FIRST(x, n, incx), y = FIRST(y, n, incy);
  EACH(i, n) {
    Number first = x[i * incx], second = y[i * incy];
    x[i * incx] = a * first + c * second;
    y[i * incy] = b * first + d * second;
  }
}

#endif

// ---- matrix and vector

MODEL void NAME(gemv)(long trans, long m, long n, Passed alpha, const Number *a, long lda, const Number *x, long incx,
                      Passed beta, Number *restrict y, long incy) {
  int turned = is_turned(trans);
  long rows = turned ? n : m, columns = turned ? m : n, down = turned ? lda : 1, across = turned ? 1 : lda;
  x = FIRST(x, columns, incx), y = FIRST(y, rows, incy);
  Number factor = VALUE(alpha), b = VALUE(beta);
  EACH(i, rows) {
    Number total = 0;
    EACH(j, columns) total += TURN(a[i * down + j * across], is_conjugate(trans)) * x[j * incx];
    y[i * incy] = SCALED(b, y[i * incy]) + factor * total;
  }
}

MODEL void NAME(gbmv)(long trans, long m, long n, long below, long above, Passed alpha, const Number *a, long lda,
                      const Number *x, long incx, Passed beta, Number *restrict y, long incy) {
  int turned = is_turned(trans);
  long rows = turned ? n : m, columns = turned ? m : n;
  long before = turned ? above : below, behind = turned ? below : above;
  x = FIRST(x, columns, incx), y = FIRST(y, rows, incy);
  Number factor = VALUE(alpha), b = VALUE(beta);
  EACH(i, rows) {
    Number total = 0;
    long first = i > before ? i - before : 0, end = i + behind + 1 < columns ? i + behind + 1 : columns;
    for (long j = first; j < end; j++) {
      long place = turned ? above + j - i + i * lda : above + i - j + j * lda;
      total += TURN(a[place], is_conjugate(trans)) * x[j * incx];
    }
    y[i * incy] = SCALED(b, y[i * incy]) + factor * total;
  }
}

MODEL void NAME(ger)(long m, long n, Passed alpha, const Number *x, long incx, const Number *y, long incy,
                     Number *restrict a, long lda, long conjugated, long swapped) {
  x = FIRST(x, m, incx), y = FIRST(y, n, incy);
  Number factor = VALUE(alpha);
  EACH(j, n) {
    Number right = factor * TURN(y[j * incy], conjugated && !swapped);
    EACH(i, m) a[i + j * lda] += TURN(x[i * incx], conjugated && swapped) * right;
  }
}

HELPER void symmetric_times(Triangle t, Passed alpha, const Number *a, const Number *x, long incx, Passed beta,
                            Number *restrict y, long incy) {
  x = FIRST(x, t[N], incx), y = FIRST(y, t[N], incy);
  Number factor = VALUE(alpha), b = VALUE(beta);
  EACH(i, t[N]) {
    Number total = 0;
    for (long j = from(t, PLAIN, i); j < to(t, PLAIN, i); j++) total += ENTRY(t, PLAIN, a, i, j) * x[j * incx];
    for (long j = from(t, TRANSPOSED, i); j < to(t, TRANSPOSED, i); j++)
      total += ENTRY(t, TRANSPOSED, a, i, j) * x[j * incx];
    total += ENTRY(t, PLAIN, a, i, i) * x[i * incx];
    y[i * incy] = SCALED(b, y[i * incy]) + factor * total;
  }
}

MODEL void NAME(symv)(long upper, long n, Passed alpha, const Number *a, long lda, const Number *x, long incx,
                      Passed beta, Number *y, long incy) {
  symmetric_times(WHOLE(upper, n, lda), alpha, a, x, incx, beta, y, incy);
}

MODEL void NAME(sbmv)(long upper, long n, long k, Passed alpha, const Number *a, long lda, const Number *x, long incx,
                      Passed beta, Number *y, long incy) {
  symmetric_times(BANDED(upper, n, k, lda), alpha, a, x, incx, beta, y, incy);
}

MODEL void NAME(spmv)(long upper, long n, Passed alpha, const Number *a, const Number *x, long incx, Passed beta,
                      Number *y, long incy) {
  symmetric_times(PACK(upper, n), alpha, a, x, incx, beta, y, incy);
}

HELPER void rank_one(Triangle t, Passed alpha, const Number *x, long incx, Number *restrict a) {
  x = FIRST(x, t[N], incx);
  Number factor = VALUE(alpha);
  EACH(i, t[N]) {
    a[place(t, i, i)] += factor * x[i * incx] * x[i * incx];
    for (long j = from(t, PLAIN, i); j < to(t, PLAIN, i); j++) a[place(t, i, j)] += factor * x[i * incx] * x[j * incx];
  }
}

MODEL void NAME(syr)(long upper, long n, Passed alpha, const Number *x, long incx, Number *a, long lda) {
  rank_one(WHOLE(upper, n, lda), alpha, x, incx, a);
}

MODEL void NAME(spr)(long upper, long n, Passed alpha, const Number *x, long incx, Number *a) {
  rank_one(PACK(upper, n), alpha, x, incx, a);
}

HELPER void rank_two(Triangle t, Passed alpha, const Number *x, long incx, const Number *y, long incy,
                     Number *restrict a) {
  x = FIRST(x, t[N], incx), y = FIRST(y, t[N], incy);
  Number factor = VALUE(alpha);
  EACH(i, t[N]) {
    a[place(t, i, i)] += 2 * factor * (x[i * incx] * y[i * incy]);
    for (long j = from(t, PLAIN, i); j < to(t, PLAIN, i); j++)
      a[place(t, i, j)] += factor * (x[i * incx] * y[j * incy] + y[i * incy] * x[j * incx]);
  }
}

MODEL void NAME(syr2)(long upper, long n, Passed alpha, const Number *x, long incx, const Number *y, long incy,
                      Number *a, long lda) {
  rank_two(WHOLE(upper, n, lda), alpha, x, incx, y, incy, a);
}

MODEL void NAME(spr2)(long upper, long n, Passed alpha, const Number *x, long incx, const Number *y, long incy,
                      Number *a) {
  rank_two(PACK(upper, n), alpha, x, incx, y, incy, a);
}

// x becomes op(A)·x; the old x is kept, so that nothing that is read is overwritten.
HELPER void triangular_times(Triangle t, long trans, long unit, const Number *a, Number *restrict x, long incx) {
  x = FIRST(x, t[N], incx);
  Number *old = malloc(t[N] * sizeof *old);
  EACH(i, t[N]) old[i] = x[i * incx];
  EACH(i, t[N]) {
    Number total = unit ? old[i] : ENTRY(t, trans, a, i, i) * old[i];
    for (long j = from(t, trans, i); j < to(t, trans, i); j++) total += ENTRY(t, trans, a, i, j) * old[j];
    x[i * incx] = total;
  }
  free(old);
}

// ---- triangular systems: the columns of X, for which op(A) X is what stands there, take its place
//
// A column has an element every `down`, the next one begins `across` later. The core knows this function's derivative:
// it calls …_augmented in its place, which returns what …_reverse needs besides the arguments and their adjoints (null
// where there are none).

MODEL void NAME(_solve)(long how, long upper, long n, long width, long leading, long trans, long unit, long columns,
                        const Number *a, Number *restrict x, long down, long across) {
  Triangle t = {how, upper, n, width, leading};
  EACH(c, columns) {
    Number *column = FIRST(x + c * across, n, down);
    EACH(step, n) {
      long i = is_upper(t, trans) ? n - 1 - step : step;
      Number total = column[i * down];
      for (long j = from(t, trans, i); j < to(t, trans, i); j++) total -= ENTRY(t, trans, a, i, j) * column[j * down];
      column[i * down] = unit ? total : total / ENTRY(t, trans, a, i, i);
    }
  }
}

#define COMPACT(how, n, width) ((how) == BAND ? (width) + 1 : (n))  // the leading dimension of a copy

MODEL void *NAME(_solve_augmented)(long how, long upper, long n, long width, long leading, long trans, long unit,
                                   long columns, const Number *a, Number *restrict x, long down, long across) {
  Triangle t = {how, upper, n, width, leading}, compact = {how, upper, n, width, COMPACT(how, n, width)};
  Number *kept = malloc((n * compact[LEADING] + n * columns) * sizeof *kept), *solution = kept + n * compact[LEADING];
  EACH(i, n) {
    for (long j = from(t, PLAIN, i); j < to(t, PLAIN, i); j++) kept[place(compact, i, j)] = a[place(t, i, j)];
    if (!unit) kept[place(compact, i, i)] = a[place(t, i, i)];
  }
  NAME(_solve)(how, upper, n, width, leading, trans, unit, columns, a, x, down, across);
  EACH(c, columns) EACH(i, n) solution[i + c * n] = FIRST(x + c * across, n, down)[i * down];
  return kept;
}

MODEL void NAME(_solve_reverse)(long how, long upper, long n, long width, long leading, long trans, long unit,
                                long columns, const Number *a, Number *a_adjoint, Number *x, Number *x_adjoint,
                                long down, long across, void *tape) {
  if (!x_adjoint) return;
  Triangle t = {how, upper, n, width, leading};
  Number *kept = tape, *solution = kept + n * COMPACT(how, n, width);
  // op(A)ᴴ · adjoint of the right side = adjoint of the solution
  NAME(_solve)(how, upper, n, width, COMPACT(how, n, width), trans ^ ADJOINT, unit, columns, kept, x_adjoint, down, across);
  if (!a_adjoint) return;
  EACH(i, n) {
    for (long j = from(t, trans, i); j < to(t, trans, i) + !unit; j++) {
      long column = j < to(t, trans, i) ? j : i;  // the diagonal last
      Number total = 0;
      EACH(c, columns)
      total += FIRST(x_adjoint + c * across, n, down)[i * down] * TURN(solution[column + c * n], 1);
      *(Number *)entry(t, trans, a_adjoint, i, column) -= TURN(total, is_conjugate(trans));
    }
  }
}

#define SOLVE(how, upper, n, width, leading, trans, unit, a, x, incx) \
  NAME(_solve)(how, upper, n, width, leading, trans, unit, 1, a, x, incx, 0)

MODEL void NAME(trmv)(long upper, long trans, long unit, long n, const Number *a, long lda, Number *x, long incx) {
  triangular_times(WHOLE(upper, n, lda), trans, unit, a, x, incx);
}

MODEL void NAME(tbmv)(long upper, long trans, long unit, long n, long k, const Number *a, long lda, Number *x,
                      long incx) {
  triangular_times(BANDED(upper, n, k, lda), trans, unit, a, x, incx);
}

MODEL void NAME(tpmv)(long upper, long trans, long unit, long n, const Number *a, Number *x, long incx) {
  triangular_times(PACK(upper, n), trans, unit, a, x, incx);
}

MODEL void NAME(trsv)(long upper, long trans, long unit, long n, const Number *a, long lda, Number *x, long incx) {
  SOLVE(FULL, upper, n, 0, lda, trans, unit, a, x, incx);
}

MODEL void NAME(tbsv)(long upper, long trans, long unit, long n, long k, const Number *a, long lda, Number *x,
                      long incx) {
  SOLVE(BAND, upper, n, k, lda, trans, unit, a, x, incx);
}

MODEL void NAME(tpsv)(long upper, long trans, long unit, long n, const Number *a, Number *x, long incx) {
  SOLVE(PACKED, upper, n, 0, 0, trans, unit, a, x, incx);
}

// ---- matrix and matrix

MODEL void NAME(gemm)(long trans_a, long trans_b, long m, long n, long k, Passed alpha, const Number *a, long lda,
                      const Number *b, long ldb, Passed beta, Number *restrict c, long ldc) {
  int turned_a = is_turned(trans_a), turned_b = is_turned(trans_b);
  long below = turned_b ? ldb : 1, beside = turned_b ? 1 : ldb;
  Number factor = VALUE(alpha), old = VALUE(beta);
  EACH(j, n) {
    if (turned_a) EACH(i, m) {  // inner products of columns
      Number total = 0;
      EACH(p, k)
      total += TURN(a[i * lda + p], is_conjugate(trans_a)) * TURN(b[p * below + j * beside], is_conjugate(trans_b));
      c[i + j * ldc] = SCALED(old, c[i + j * ldc]) + factor * total;
    } else {  // sums of columns
      EACH(i, m) c[i + j * ldc] = SCALED(old, c[i + j * ldc]);
      EACH(p, k) {
        Number share = factor * TURN(b[p * below + j * beside], is_conjugate(trans_b));
        EACH(i, m) c[i + j * ldc] += TURN(a[i + p * lda], is_conjugate(trans_a)) * share;
      }
    }
  }
}

MODEL void NAME(symm)(long right, long upper, long m, long n, Passed alpha, const Number *a, long lda, const Number *b,
                      long ldb, Passed beta, Number *c, long ldc) {
  if (right)
    EACH(i, m) symmetric_times(WHOLE(upper, n, lda), alpha, a, b + i, ldb, beta, c + i, ldc);
  else
    EACH(j, n) symmetric_times(WHOLE(upper, m, lda), alpha, a, b + j * ldb, 1, beta, c + j * ldc, 1);
}

MODEL void NAME(syrk)(long upper, long trans, long n, long k, Passed alpha, const Number *a, long lda, Passed beta,
                      Number *restrict c, long ldc) {
  long down = is_turned(trans) ? lda : 1, across = is_turned(trans) ? 1 : lda;
  Number factor = VALUE(alpha), old = VALUE(beta);
  EACH(j, n) for (long i = upper ? 0 : j; i < (upper ? j + 1 : n); i++) {
    Number total = 0;
    EACH(p, k) total += a[i * down + p * across] * a[j * down + p * across];
    c[i + j * ldc] = SCALED(old, c[i + j * ldc]) + factor * total;
  }
}

MODEL void NAME(syr2k)(long upper, long trans, long n, long k, Passed alpha, const Number *a, long lda, const Number *b,
                       long ldb, Passed beta, Number *restrict c, long ldc) {
  int turned = is_turned(trans);
  long down = turned ? lda : 1, across = turned ? 1 : lda, below = turned ? ldb : 1, beside = turned ? 1 : ldb;
  Number factor = VALUE(alpha), old = VALUE(beta);
  EACH(j, n) for (long i = upper ? 0 : j; i < (upper ? j + 1 : n); i++) {
    Number total = 0;
    EACH(p, k)
    total += a[i * down + p * across] * b[j * below + p * beside] + b[i * below + p * beside] * a[j * down + p * across];
    c[i + j * ldc] = SCALED(old, c[i + j * ldc]) + factor * total;
  }
}

MODEL void NAME(trmm)(long right, long upper, long trans, long unit, long m, long n, Passed alpha, const Number *a,
                      long lda, Number *b, long ldb) {
  Number factor = VALUE(alpha);
  if (right)
    EACH(i, m) triangular_times(WHOLE(upper, n, lda), FLIPPED(trans), unit, a, b + i, ldb);
  else
    EACH(j, n) triangular_times(WHOLE(upper, m, lda), trans, unit, a, b + j * ldb, 1);
  EACH(j, n) EACH(i, m) b[i + j * ldb] *= factor;
}

MODEL void NAME(trsm)(long right, long upper, long trans, long unit, long m, long n, Passed alpha, const Number *a,
                      long lda, Number *b, long ldb) {
  Number factor = VALUE(alpha);
  EACH(j, n) EACH(i, m) b[i + j * ldb] *= factor;
  if (right)
    NAME(_solve)(FULL, upper, n, 0, lda, FLIPPED(trans), unit, m, a, b, ldb, 1);
  else
    NAME(_solve)(FULL, upper, m, 0, lda, trans, unit, n, a, b, 1, ldb);
}

#include "lapack.h"
