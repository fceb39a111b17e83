// Models of flang's reductions: whole arrays and along one dimension, with masks; dot products; norms.
#include "fortran.h"

double sqrt(double);
float sqrtf(float);

#define WHOLE(NAME, T, START, STEP)                                                                        \
  MODEL T NAME(const Descriptor *x, const char *file, int line, int dim, const Descriptor *mask) {         \
    long n = elements(x);                                                                                  \
    T total = START;                                                                                       \
    for (long k = 0; k < n; k++)                                                                           \
      if (chosen(mask, k)) {                                                                               \
        T v = *(const T *)(x->base + place(x, k));                                                         \
        STEP;                                                                                              \
      }                                                                                                    \
    return total;                                                                                          \
  }

#define KIND(NAME, T, LOWEST, HIGHEST)                                                                     \
  WHOLE(model__FortranASum##NAME, T, 0, total += v)                                                              \
  WHOLE(model__FortranAProduct##NAME, T, 1, total *= v)                                                          \
  WHOLE(model__FortranAMaxval##NAME, T, LOWEST, if (v > total) total = v)                                        \
  WHOLE(model__FortranAMinval##NAME, T, HIGHEST, if (v < total) total = v)

KIND(Real8, double, -1.7976931348623157e308, 1.7976931348623157e308)
KIND(Real4, float, -3.4028234663852886e38f, 3.4028234663852886e38f)

#define COMPLEX(NAME, T)                                                                                   \
  MODEL void model__FortranACppSum##NAME(T *r, const Descriptor *x, const char *file, int line, int dim,         \
                                   const Descriptor *mask) {                                               \
    long n = elements(x);                                                                                  \
    T re = 0, im = 0;                                                                                      \
    for (long k = 0; k < n; k++)                                                                           \
      if (chosen(mask, k)) {                                                                               \
        const T *z = (const T *)(x->base + place(x, k));                                                   \
        re += z[0];                                                                                        \
        im += z[1];                                                                                        \
      }                                                                                                    \
    r[0] = re;                                                                                             \
    r[1] = im;                                                                                             \
  }                                                                                                        \
  MODEL void model__FortranACppProduct##NAME(T *r, const Descriptor *x, const char *file, int line, int dim,     \
                                       const Descriptor *mask) {                                           \
    long n = elements(x);                                                                                  \
    T re = 1, im = 0;                                                                                      \
    for (long k = 0; k < n; k++)                                                                           \
      if (chosen(mask, k)) {                                                                               \
        const T *z = (const T *)(x->base + place(x, k));                                                   \
        T both = re * z[0] - im * z[1];                                                                    \
        im = re * z[1] + im * z[0];                                                                        \
        re = both;                                                                                         \
      }                                                                                                    \
    r[0] = re;                                                                                             \
    r[1] = im;                                                                                             \
  }                                                                                                        \
  MODEL void model__FortranACppDotProduct##NAME(T *r, const Descriptor *x, const Descriptor *y,                  \
                                          const char *file, int line) {                                    \
    long n = elements(x);                                                                                  \
    T re = 0, im = 0;                                                                                      \
    for (long k = 0; k < n; k++) {                                                                         \
      const T *a = (const T *)(x->base + place(x, k)), *b = (const T *)(y->base + place(y, k));            \
      re += a[0] * b[0] + a[1] * b[1];                                                                     \
      im += a[0] * b[1] - a[1] * b[0];                                                                     \
    }                                                                                                      \
    r[0] = re;                                                                                             \
    r[1] = im;                                                                                             \
  }

COMPLEX(Complex8, double)
COMPLEX(Complex4, float)

#define DOT(NAME, T)                                                                                       \
  MODEL T model__FortranADotProduct##NAME(const Descriptor *x, const Descriptor *y, const char *file, int line) { \
    long n = elements(x);                                                                                  \
    T total = 0;                                                                                           \
    for (long k = 0; k < n; k++)                                                                           \
      total += *(const T *)(x->base + place(x, k)) * *(const T *)(y->base + place(y, k));                  \
    return total;                                                                                          \
  }

DOT(Real8, double)
DOT(Real4, float)

#define NORM(NAME, T, ROOT)                                                                                \
  MODEL T NAME(const Descriptor *x, const char *file, int line, int dim) {                                 \
    long n = elements(x);                                                                                  \
    T total = 0;                                                                                           \
    for (long k = 0; k < n; k++) {                                                                         \
      T v = *(const T *)(x->base + place(x, k));                                                           \
      total += v * v;                                                                                      \
    }                                                                                                      \
    return ROOT(total);                                                                                    \
  }

NORM(model__FortranANorm2_8, double, sqrt)
NORM(model__FortranANorm2_4, float, sqrtf)

// Along dimension `dim`: element k of the result is a reduction over a line of x that starts at `start` bytes.

HELPER void result_along(Descriptor *r, const Descriptor *x, int dim) {
  start_result(r, x, x->rank - 1);
  EACH_DIMENSION(d, x->rank - 1, shape_dimension(r, d, x->dim[d < dim - 1 ? d : d + 1][EXTENT]));
  make_room(r);
}

HELPER long without(const Descriptor *x, int dim, long k) {
  long offset = 0;
  EACH_DIMENSION(d, x->rank, {
    if (d != dim - 1) {
      offset += k % x->dim[d][EXTENT] * x->dim[d][STRIDE];
      k /= x->dim[d][EXTENT];
    }
  });
  return offset;
}

HELPER int chosen_along(const Descriptor *mask, int dim, long k, long i) {
  if (!mask) return 1;
  long offset = mask->rank ? without(mask, dim, k) + i * mask->dim[dim - 1][STRIDE] : 0;
  return is_true(mask->base + offset, mask->size);
}

#define LINES(T, START, STEP, END)                                                                         \
  for (long k = 0; k < n; k++) {                                                                           \
    T total = START;                                                                                       \
    const char *line_start = x->base + without(x, dim, k);                                                 \
    for (long i = 0; i < x->dim[dim - 1][EXTENT]; i++)                                                      \
      if (chosen_along(mask, dim, k, i)) {                                                                 \
        T v = *(const T *)(line_start + i * x->dim[dim - 1][STRIDE]);                                       \
        STEP;                                                                                              \
      }                                                                                                    \
    ((T *)r->base)[k] = END;                                                                               \
  }

#define ALONG(NAME, START8, START4, STEP)                                                                  \
  void _FortranA##NAME##Dim(Descriptor *, const Descriptor *, int, const char *, int, const Descriptor *); \
  MODEL void model__FortranA##NAME##Dim(Descriptor *r, const Descriptor *x, int dim, const char *file,     \
                                        int line, const Descriptor *mask) {                                \
    if (x->type != REAL8 && x->type != REAL4) {                                                            \
      ORIGINAL(x, r, _FortranA##NAME##Dim(pass(c0, r), pass(c1, x), dim, file, line, pass(c2, mask)));\
      return;                                                                                              \
    }                                                                                                      \
    result_along(r, x, dim);                                                                               \
    long n = elements(r);                                                                                  \
    if (x->type == REAL8) {                                                                                \
      LINES(double, START8, STEP, total)                                                                   \
    } else {                                                                                               \
      LINES(float, START4, STEP, total)                                                                    \
    }                                                                                                      \
  }

ALONG(Sum, 0, 0, total += v)
ALONG(Product, 1, 1, total *= v)
ALONG(Maxval, -1.7976931348623157e308, -3.4028234663852886e38f, if (v > total) total = v)
ALONG(Minval, 1.7976931348623157e308, 3.4028234663852886e38f, if (v < total) total = v)

void _FortranANorm2Dim(Descriptor *, const Descriptor *, int, const char *, int);
MODEL void model__FortranANorm2Dim(Descriptor *r, const Descriptor *x, int dim, const char *file, int line) {
  const Descriptor *mask = 0;
  if (x->type != REAL8 && x->type != REAL4) {
    ORIGINAL(x, r, _FortranANorm2Dim(pass(c0, r), pass(c1, x), dim, file, line));
    return;
  }
  result_along(r, x, dim);
  long n = elements(r);
  if (x->type == REAL8) {
    LINES(double, 0, total += v * v, sqrt(total))
  } else {
    LINES(float, 0, total += v * v, sqrtf(total))
  }
}

// Whether the elements lie one behind the other (in the first dimensions).
MODEL _Bool model__FortranAIsContiguousUpTo(const Descriptor *x, int dimensions) {
  long stride = x->size;
  int are_close = 1;
  EACH_DIMENSION(r, x->rank, {
    if (r < dimensions) are_close &= x->dim[r][STRIDE] == stride || x->dim[r][EXTENT] == 1;
    stride *= x->dim[r][EXTENT];
  });
  return are_close || stride == 0;
}

MODEL _Bool model__FortranAIsContiguous(const Descriptor *x) { return model__FortranAIsContiguousUpTo(x, 15); }
