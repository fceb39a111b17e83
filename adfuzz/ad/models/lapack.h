// The commonest of LAPACK, as plain loops; part of blas.h. The result is what `info` becomes.
//
// `rows` says that matrices lie by rows. A triangle that does is the other triangle of the transposed matrix.

// Option letters of LAPACK itself.
#define IS(letter, option) (((option) & ~32) == (letter))

#define AT(a, i, j, leading) a[rows ? (i) * (leading) + (j) : (i) + (j) * (leading)]

// Whether row i, column j belongs to the named part: all, the upper or the lower trapezoid.
#define IN_PART(part, i, j) (IS('U', part) ? (i) <= (j) : IS('L', part) ? (i) >= (j) : 1)

MODEL void NAME(lacpy)(long part, long m, long n, const Number *a, long lda, Number *b, long ldb, long rows) {
  EACH(j, n) EACH(i, m) if (IN_PART(part, i, j)) AT(b, i, j, ldb) = AT(a, i, j, lda);
}

// Storage G, L, U: whole, lower, upper; H: Hessenberg; B, Q: lower and upper half of a symmetric band; Z: a band.
MODEL long NAME(lascl)(long type, long below, long above, Real from, Real to, long m, long n, Number *a, long lda,
                       long rows) {
  Real factor = to / from;
  EACH(j, n) {
    long first = 0, end = m;
    if (IS('L', type)) first = j;
    if (IS('U', type) || IS('H', type)) end = j + (IS('H', type) ? 2 : 1);
    if (IS('B', type)) end = below + 1 < n - j ? below + 1 : n - j;
    if (IS('Q', type)) first = above > j ? above - j : 0, end = above + 1;
    if (IS('Z', type)) {
      first = below + above > j + below ? below + above - j : below;
      end = 2 * below + above + 1 < below + above + m - j ? 2 * below + above + 1 : below + above + m - j;
    } else if (!IS('B', type) && !IS('Q', type) && end > m) {
      end = m;
    }
    for (long i = first; i < end; i++) AT(a, i, j, lda) *= factor;
  }
  return 0;
}

// X with op(A) X = B, in the place of B, for a triangular A.
HELPER void solve_columns(long upper, long trans, long unit, long n, long columns, const Number *a, long lda, Number *b,
                          long ldb, long rows) {
  NAME(_solve)(FULL, upper ^ rows, n, 0, lda, trans ^ rows, unit, columns, a, b, rows ? ldb : 1, rows ? 1 : ldb);
}

MODEL long NAME(trtrs)(long upper, long trans, long unit, long n, long columns, const Number *a, long lda, Number *b,
                       long ldb, long rows) {
  if (!unit) EACH(i, n) if (a[i + i * lda] == 0) return i + 1;
  solve_columns(upper, trans, unit, n, columns, a, lda, b, ldb, rows);
  return 0;
}

// Row i, column j (i ≥ j) of the lower factor, or its conjugate, which is what stands in the upper triangle.
#define LOWER(i, j) a[upper != rows ? (j) + (i) * lda : (i) + (j) * lda]

// The core knows this function's derivative, for real numbers, as it knows that of _solve.
MODEL long NAME(_cholesky)(long upper, long n, Number *a, long lda, long rows) {
  EACH(j, n) {
    Real rest = PART(LOWER(j, j));
    EACH(k, j) rest -= SQUARE(LOWER(j, k));
    if (!(rest > 0)) {
      LOWER(j, j) = rest;
      return j + 1;
    }
    Real root = SQRT(rest);
    LOWER(j, j) = root;
    for (long i = j + 1; i < n; i++) {
      Number total = LOWER(i, j);
      EACH(k, j) total -= LOWER(i, k) * TURN(LOWER(j, k), 1);
      LOWER(i, j) = total / root;
    }
  }
  return 0;
}

#ifndef COMPLEX

typedef struct {
  Number *factor;
  long info;
} Factored;

MODEL Factored NAME(_cholesky_augmented)(long upper, long n, Number *a, long lda, long rows) {
  long info = NAME(_cholesky)(upper, n, a, lda, rows);
  Number *kept = malloc((n * n + 1) * sizeof *kept);
  kept[n * n] = info ? info - 1 : n;  // how many columns are done
  EACH(j, n) for (long i = j; i < n; i++) kept[i + j * n] = LOWER(i, j);
  return (Factored){kept, info};
}

MODEL void NAME(_cholesky_reverse)(long upper, long n, Number *a, Number *a_adjoint, long lda, long rows, void *tape) {
  if (!a_adjoint) return;
  const Number *kept = tape;
  long done = kept[n * n];
  a = a_adjoint;
#define FACTOR(i, j) kept[(i) + (j) * n]
  if (done < n) EACH(k, done) LOWER(done, k) -= 2 * LOWER(done, done) * FACTOR(done, k);
  for (long j = done - 1; j >= 0; j--) {
    for (long i = n - 1; i > j; i--) {
      Number share = LOWER(i, j) / FACTOR(j, j);
      LOWER(j, j) -= share * FACTOR(i, j);
      EACH(k, j) {
        LOWER(i, k) -= share * FACTOR(j, k);
        LOWER(j, k) -= share * FACTOR(i, k);
      }
      LOWER(i, j) = share;
    }
    LOWER(j, j) /= 2 * FACTOR(j, j);
    EACH(k, j) LOWER(j, k) -= 2 * LOWER(j, j) * FACTOR(j, k);
  }
}

#endif

MODEL long NAME(potrf)(long upper, long n, Number *a, long lda, long rows) {
  return NAME(_cholesky)(upper, n, a, lda, rows);
}

MODEL long NAME(potrs)(long upper, long n, long columns, const Number *a, long lda, Number *b, long ldb, long rows) {
  solve_columns(upper, upper ? ADJOINT : PLAIN, 0, n, columns, a, lda, b, ldb, rows);
  solve_columns(upper, upper ? PLAIN : ADJOINT, 0, n, columns, a, lda, b, ldb, rows);
  return 0;
}

MODEL long NAME(posv)(long upper, long n, long columns, Number *a, long lda, Number *b, long ldb, long rows) {
  long info = NAME(potrf)(upper, n, a, lda, rows);
  if (!info) NAME(potrs)(upper, n, columns, a, lda, b, ldb, rows);
  return info;
}

// A row begins at a number and has one every `step`.
HELPER void swap_rows(long columns, Number *b, long first, long second, long down, long across) {
  if (first != second) NAME(swap)(columns, b + first * down, across, b + second * down, across);
}

// Pivots are integers of `wide` bytes, counted from 1.
HELPER long pivot(const void *pivots, long wide, long i) {
  return (wide == 8 ? ((const long *)pivots)[i] : ((const int *)pivots)[i]) - 1;
}

MODEL long NAME(getrf)(long m, long n, Number *a, long lda, void *pivots, long wide, long rows) {
  long info = 0, down = rows ? lda : 1, across = rows ? 1 : lda;
  EACH(j, m < n ? m : n) {
    long row = j + NAME(iamax)(m - j, a + j * down + j * across, down) - 1;
    if (wide == 8)
      ((long *)pivots)[j] = row + 1;
    else
      ((int *)pivots)[j] = row + 1;
    if (a[row * down + j * across] == 0) {
      info = info ? info : j + 1;
      continue;
    }
    swap_rows(n, a, j, row, down, across);
    for (long i = j + 1; i < m; i++) AT(a, i, j, lda) /= AT(a, j, j, lda);
    for (long c = j + 1; c < n; c++)
      for (long i = j + 1; i < m; i++) AT(a, i, c, lda) -= AT(a, i, j, lda) * AT(a, j, c, lda);
  }
  return info;
}

MODEL long NAME(getrs)(long trans, long n, long columns, const Number *a, long lda, const void *pivots, Number *b,
                       long ldb, long wide, long rows) {
  int turned = is_turned(trans);
  long down = rows ? ldb : 1, across = rows ? 1 : ldb;
  if (!turned) EACH(i, n) swap_rows(columns, b, i, pivot(pivots, wide, i), down, across);
  solve_columns(turned, trans, !turned, n, columns, a, lda, b, ldb, rows);
  solve_columns(!turned, trans, turned, n, columns, a, lda, b, ldb, rows);
  if (turned)
    for (long i = n - 1; i >= 0; i--) swap_rows(columns, b, i, pivot(pivots, wide, i), down, across);
  return 0;
}

MODEL long NAME(gesv)(long n, long columns, Number *a, long lda, void *pivots, Number *b, long ldb, long wide,
                      long rows) {
  long info = NAME(getrf)(n, n, a, lda, pivots, wide, rows);
  if (!info) NAME(getrs)(PLAIN, n, columns, a, lda, pivots, b, ldb, wide, rows);
  return info;
}
