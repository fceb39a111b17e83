// What numba's C helpers do, for programs that leave Python: memory that is counted, reshaping, gamma functions, linear
// algebra of real numbers.
//
// Linked (as numba_helpers.ll) into what numba compiles when it calls them. Matrices are stored by columns, as BLAS and
// LAPACK want them. Kinds that are not covered end the program. After a change:
//
// clang-22 -std=gnu17 -O1 -fno-ident -ffp-contract=off -fno-builtin -fno-strict-aliasing -S -emit-llvm -o - numba_helpers.c |
//   sed -e '/^target /d; /^; ModuleID/d; s/^define dso_local/define linkonce_odr/; s/ dso_local//; s/ signext//g; s/#[0-9]*//' \
//       -e '/^attributes/d; /^!/d; /^; Function Attrs/d; s/, !llvm.loop.*//' > numba_helpers.ll

typedef long size;

double tgamma(double), lgamma(double);
float tgammaf(float), lgammaf(float);
double sqrt(double), fabs(double);
float sqrtf(float), fabsf(float);
__attribute__((noreturn)) void abort(void);

double numba_gamma(double x) { return tgamma(x); }
float numba_gammaf(float x) { return tgammaf(x); }
double numba_lgamma(double x) { return lgamma(x); }
float numba_lgammaf(float x) { return lgammaf(x); }
int numba_fatal_error(void) { abort(); }

// Memory of its own kind: a header with a count of references, what to call at the end, where the data is. Nothing is
// called at the end of memory whose data lies apart (lists): its data stays, which no result depends on.
typedef struct {
  size references;
  void (*end)(void *, size, void *);
  void *information, *data;
  size bytes;
  void *external;
} counted;

void *malloc(size), *realloc(void *, size);
void free(void *);

static counted *header(size room, void (*end)(void *, size, void *), void *information, size bytes) {
  counted *c = malloc(room);
  c->references = 1;
  c->end = end;
  c->information = information;
  c->bytes = bytes;
  c->external = 0;
  return c;
}

void *NRT_MemInfo_alloc(size bytes) {
  counted *c = header(sizeof *c + bytes, 0, 0, bytes);
  c->data = c + 1;
  return c;
}
void *NRT_MemInfo_alloc_safe(size bytes) { return NRT_MemInfo_alloc(bytes); }
void *NRT_MemInfo_alloc_dtor(size bytes, void (*end)(void *, size, void *)) {
  counted *c = NRT_MemInfo_alloc(bytes);
  c->end = end;
  return c;
}
void *NRT_MemInfo_alloc_dtor_safe(size bytes, void (*end)(void *, size, void *)) {
  return NRT_MemInfo_alloc_dtor(bytes, end);
}
void *NRT_MemInfo_new_varsize_dtor(size bytes, void *end) {
  counted *c = header(sizeof *c, 0, 0, bytes);
  c->data = malloc(bytes);
  return c;
}
void *NRT_MemInfo_new_varsize(size bytes) { return NRT_MemInfo_new_varsize_dtor(bytes, 0); }
void *NRT_MemInfo_varsize_alloc(counted *c, size bytes) {
  c->bytes = bytes;
  return c->data = malloc(bytes);
}
void *NRT_MemInfo_varsize_realloc(counted *c, size bytes) {
  c->bytes = bytes;
  return c->data = realloc(c->data, bytes);
}
void NRT_MemInfo_varsize_free(counted *c, void *data) {
  free(data);
  if (data == c->data) c->data = 0;
}

// The strides under which the elements are those of another shape, without moving them; 0 where there are none.
//
// Old axes that follow each other without a gap make a run; each new axis takes its part off a run, fastest axis first.
int numba_attempt_nocopy_reshape(size axes, const size *dims, const size *strides, size newaxes, const size *newdims,
                                 size *newstrides, size itemsize, int by_columns) {
  size left = axes, length = 1, step = itemsize;
  for (size j = 0; j < newaxes; j++) {
    size axis = by_columns ? j : newaxes - 1 - j, wanted = newdims[axis];
    if (wanted > 1 && length == 1)
      for (; left > 0; left--) {
        size old = by_columns ? axes - left : left - 1;
        if (dims[old] == 1) continue;
        if (length == 1) step = strides[old];
        else if (strides[old] != step * length) break;
        length *= dims[old];
      }
    newstrides[axis] = step;
    if (wanted <= 1) continue;
    if (length % wanted) return 0;
    step *= wanted;
    length /= wanted;
  }
  return 1;
}

#define FOR(i, n) for (size i = 0; i < (n); i++)
#define REAL(T, f)                                                                                                     \
  static void dot_##f(size n, const T *x, const T *y, T *r) {                                                          \
    T s = 0;                                                                                                           \
    FOR(i, n) s += x[i] * y[i];                                                                                        \
    *r = s;                                                                                                            \
  }                                                                                                                    \
  static void gemv_##f(int by_columns, size m, size n, T alpha, const T *a, size lda, const T *x, T beta, T *y) {      \
    FOR(i, by_columns ? n : m) {                                                                                       \
      T s = 0;                                                                                                         \
      FOR(j, by_columns ? m : n) s += (by_columns ? a[j + i * lda] : a[i + j * lda]) * x[j];                           \
      y[i] = alpha * s + (beta == 0 ? 0 : beta * y[i]);                                                                \
    }                                                                                                                  \
  }                                                                                                                    \
  static void gemm_##f(int ta, int tb, size m, size n, size k, T alpha, const T *a, size lda, const T *b, size ldb,    \
                       T beta, T *c, size ldc) {                                                                       \
    FOR(j, n) FOR(i, m) {                                                                                              \
      T s = 0;                                                                                                         \
      FOR(l, k) s += (ta ? a[l + i * lda] : a[i + l * lda]) * (tb ? b[j + l * ldb] : b[l + j * ldb]);                  \
      c[i + j * ldc] = alpha * s + (beta == 0 ? 0 : beta * c[i + j * ldc]);                                            \
    }                                                                                                                  \
  }                                                                                                                    \
  static int getrf_##f(size m, size n, T *a, size lda, int *pivots) {                                                  \
    int info = 0;                                                                                                      \
    FOR(j, m < n ? m : n) {                                                                                            \
      size p = j;                                                                                                      \
      for (size i = j + 1; i < m; i++)                                                                                 \
        if (fabs_##f(a[i + j * lda]) > fabs_##f(a[p + j * lda])) p = i;                                                \
      pivots[j] = (int)(p + 1);                                                                                        \
      if (a[p + j * lda] == 0) {                                                                                       \
        if (!info) info = (int)(j + 1);                                                                                \
        continue;                                                                                                      \
      }                                                                                                                \
      if (p != j) FOR(k, n) {                                                                                          \
        T t = a[j + k * lda];                                                                                          \
        a[j + k * lda] = a[p + k * lda];                                                                               \
        a[p + k * lda] = t;                                                                                            \
      }                                                                                                                \
      for (size i = j + 1; i < m; i++) {                                                                               \
        a[i + j * lda] /= a[j + j * lda];                                                                              \
        for (size k = j + 1; k < n; k++) a[i + k * lda] -= a[i + j * lda] * a[j + k * lda];                            \
      }                                                                                                                \
    }                                                                                                                  \
    return info;                                                                                                       \
  }                                                                                                                    \
  static void getrs_##f(size n, size count, const T *a, size lda, const int *pivots, T *b, size ldb) {                 \
    FOR(k, count) {                                                                                                    \
      T *x = b + k * ldb;                                                                                              \
      FOR(i, n) {                                                                                                      \
        T t = x[i];                                                                                                    \
        x[i] = x[pivots[i] - 1];                                                                                       \
        x[pivots[i] - 1] = t;                                                                                          \
      }                                                                                                                \
      FOR(i, n) FOR(j, i) x[i] -= a[i + j * lda] * x[j];                                                               \
      for (size i = n - 1; i >= 0; i--) {                                                                              \
        for (size j = i + 1; j < n; j++) x[i] -= a[i + j * lda] * x[j];                                                \
        x[i] /= a[i + i * lda];                                                                                        \
      }                                                                                                                \
    }                                                                                                                  \
  }                                                                                                                    \
  static void getri_##f(size n, T *a, size lda, const int *pivots) {                                                    \
    T *inverse = malloc(n * n * (size)sizeof(T));                                                                      \
    FOR(i, n) FOR(j, n) inverse[i + j * n] = i == j;                                                                   \
    getrs_##f(n, n, a, lda, pivots, inverse, n);                                                                       \
    FOR(i, n) FOR(j, n) a[i + j * lda] = inverse[i + j * n];                                                           \
    free(inverse);                                                                                                     \
  }                                                                                                                    \
  static int potrf_##f(int upper, size n, T *a, size lda) {                                                            \
    size down = upper ? lda : 1, right = upper ? 1 : lda;                                                              \
    FOR(j, n) {                                                                                                        \
      FOR(k, j) a[j + j * lda] -= a[j * down + k * right] * a[j * down + k * right];                                   \
      if (!(a[j + j * lda] > 0)) return (int)(j + 1);                                                                  \
      a[j + j * lda] = sqrt_##f(a[j + j * lda]);                                                                       \
      for (size i = j + 1; i < n; i++) {                                                                               \
        FOR(k, j) a[i * down + j * right] -= a[i * down + k * right] * a[j * down + k * right];                        \
        a[i * down + j * right] /= a[j + j * lda];                                                                     \
      }                                                                                                                \
    }                                                                                                                  \
    return 0;                                                                                                          \
  }

#define fabs_d fabs
#define fabs_s fabsf
#define sqrt_d sqrt
#define sqrt_s sqrtf
REAL(double, d)
REAL(float, s)

#define PICK(call_d, call_s)                                                                                           \
  do {                                                                                                                 \
    if (kind == 'd') call_d;                                                                                           \
    else if (kind == 's') call_s;                                                                                      \
    else abort();                                                                                                      \
  } while (0)

int numba_xxdot(char kind, char conjugated, size n, void *x, void *y, void *result) {
  PICK(dot_d(n, x, y, result), dot_s(n, x, y, result));
  return 0;
}

int numba_xxnrm2(char kind, size n, void *x, size step, void *result) {
  if (kind == 'd') {
    double s = 0, *v = x;
    FOR(i, n) s += v[i * step] * v[i * step];
    *(double *)result = sqrt(s);
  } else if (kind == 's') {
    float s = 0, *v = x;
    FOR(i, n) s += v[i * step] * v[i * step];
    *(float *)result = sqrtf(s);
  } else {
    abort();
  }
  return 0;
}

int numba_xxgemv(char kind, char trans, size m, size n, void *alpha, void *a, size lda, void *x, void *beta, void *y) {
  int t = trans != 'n' && trans != 'N';
  PICK(gemv_d(t, m, n, *(double *)alpha, a, lda, x, *(double *)beta, y),
       gemv_s(t, m, n, *(float *)alpha, a, lda, x, *(float *)beta, y));
  return 0;
}

int numba_xxgemm(char kind, char transa, char transb, size m, size n, size k, void *alpha, void *a, size lda, void *b,
                 size ldb, void *beta, void *c, size ldc) {
  int ta = transa != 'n' && transa != 'N', tb = transb != 'n' && transb != 'N';
  PICK(gemm_d(ta, tb, m, n, k, *(double *)alpha, a, lda, b, ldb, *(double *)beta, c, ldc),
       gemm_s(ta, tb, m, n, k, *(float *)alpha, a, lda, b, ldb, *(float *)beta, c, ldc));
  return 0;
}

int numba_xxgetrf(char kind, size m, size n, void *a, size lda, int *pivots) {
  int info = 0;
  PICK(info = getrf_d(m, n, a, lda, pivots), info = getrf_s(m, n, a, lda, pivots));
  return info;
}

int numba_xgesv(char kind, size n, size count, void *a, size lda, int *pivots, void *b, size ldb) {
  int info = numba_xxgetrf(kind, n, n, a, lda, pivots);
  if (info) return info;
  PICK(getrs_d(n, count, a, lda, pivots, b, ldb), getrs_s(n, count, a, lda, pivots, b, ldb));
  return 0;
}

int numba_ez_xxgetri(char kind, size n, void *a, size lda, int *pivots) {
  PICK(getri_d(n, a, lda, pivots), getri_s(n, a, lda, pivots));
  return 0;
}

int numba_xxpotrf(char kind, char uplo, size n, void *a, size lda) {
  int upper = uplo == 'U' || uplo == 'u', info = 0;
  PICK(info = potrf_d(upper, n, a, lda), info = potrf_s(upper, n, a, lda));
  return info;
}
