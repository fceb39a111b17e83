// Models of flang's functions that make and release arrays: allocatables, pointers, array constructors; products.
#include "fortran.h"

// ---- allocate (with stat=) and deallocate

MODEL void model__FortranAAllocatableSetBounds(Descriptor *d, int dim, long lower, long upper) {
  d->dim[dim][LOWER] = lower;
  d->dim[dim][EXTENT] = upper >= lower ? upper - lower + 1 : 0;
  d->dim[dim][STRIDE] = dim ? d->dim[dim - 1][STRIDE] * d->dim[dim - 1][EXTENT] : d->size;
}

MODEL void model__FortranAPointerSetBounds(Descriptor *d, int dim, long lower, long upper) {
  model__FortranAAllocatableSetBounds(d, dim, lower, upper);
}

int _FortranAMoveAlloc(Descriptor *, Descriptor *, const char *, _Bool, const Descriptor *, const char *, int);
MODEL int model__FortranAMoveAlloc(Descriptor *to, Descriptor *from, const char *type, _Bool has_stat,
                                   const Descriptor *message, const char *file, int line) {
  if (to->extra & 1) {
    if (!__builtin_constant_p(to->extra)) __builtin_trap();  // without the call nothing else can change it
    return _FortranAMoveAlloc(to, from, type, has_stat, message, file, line);
  }
  if (to->base) free(to->base);
  to->base = from->base;  // the rest of the heads is the same, and constant
  EACH_DIMENSION(r, to->rank, {
    to->dim[r][LOWER] = from->dim[r][LOWER];
    to->dim[r][EXTENT] = from->dim[r][EXTENT];
    to->dim[r][STRIDE] = from->dim[r][STRIDE];
  });
  from->base = 0;
  return 0;
}

// ---- array constructors: elements are pushed into an array that exists, or that grows

typedef struct {
  Descriptor *to;
  long used, room;  // in elements; room -1: a fixed array
} Vector;

void _FortranAInitArrayConstructorVector(Vector *, Descriptor *, _Bool, const char *, int);
MODEL void model__FortranAInitArrayConstructorVector(Vector *v, Descriptor *to, _Bool by_value, const char *file,
                                                     int line) {
  if (__builtin_constant_p(to->type) && !is_plain(to)) {
    _FortranAInitArrayConstructorVector(v, to, by_value, file, line);
    return;
  }
  v->to = to;
  v->used = 0;
  v->room = to->base ? -1 : 0;
}

HELPER void have_room(Vector *v, long more) {
  Descriptor *to = v->to;
  if (v->room < 0) return;
  if (v->used + more > v->room) {
    long room = 2 * (v->used + more) + 8;
    char *larger = malloc(room * to->size), *old = to->base;
    for (long k = 0; k < v->used; k++) move(larger + k * to->size, old + k * to->size, to->type, to->size);
    free(old);
    to->base = larger;
    v->room = room;
  }
  to->dim[0][LOWER] = 1;
  to->dim[0][EXTENT] = v->used + more;
  to->dim[0][STRIDE] = to->size;
}

void _FortranAPushArrayConstructorValue(Vector *, const Descriptor *);
MODEL void model__FortranAPushArrayConstructorValue(Vector *v, const Descriptor *from) {
  if (!is_plain(from)) {
    ORIGINAL(from, 0, _FortranAPushArrayConstructorValue(v, pass(c0, from)));
    return;
  }
  long n = elements(from);
  have_room(v, n);
  for (long k = 0; k < n; k++)
    move(v->to->base + (v->used + k) * from->size, from->base + place(from, k), from->type, from->size);
  v->used += n;
}

void _FortranAPushArrayConstructorSimpleScalar(Vector *, const char *);
MODEL void model__FortranAPushArrayConstructorSimpleScalar(Vector *v, const char *from) {
  if (!is_plain(v->to)) {
    ORIGINAL(v->to, 0, (pass(c0, v->to), _FortranAPushArrayConstructorSimpleScalar(v, from)));
    return;
  }
  have_room(v, 1);
  move(v->to->base + v->used * v->to->size, from, v->to->type, v->to->size);
  v->used += 1;
}

// ---- products of matrices and vectors

#define AT(T, x, i, j)                                                                                     \
  (*(const T *)((x)->base + (i) * (x)->dim[0][STRIDE] + ((x)->rank == 2 ? (j) * (x)->dim[1][STRIDE] : 0)))
#define ROW_VECTOR(T, x, i, j) ((x)->rank == 2 ? AT(T, x, i, j) : AT(T, x, j, 0))

HELPER void product_shape(Descriptor *r, int type, long size, const Descriptor *x, int x_rows, const Descriptor *y) {
  r->version = x->version;
  r->size = size;
  r->type = type;
  r->rank = x->rank + y->rank - 2;
  r->attribute = ALLOCATABLE;
  r->extra = 0;
  if (x->rank == 2) shape_dimension(r, 0, x->dim[x_rows][EXTENT]);
  if (y->rank == 2) shape_dimension(r, x->rank == 2 ? 1 : 0, y->dim[1][EXTENT]);
}

// `X(i, k)` is the left factor's element; `to_extent` its columns. A result that exists is filled where it lies.
#define PRODUCT(NAME, TR, CODE, TX, TY, ELEMENT, ROWDIM, INNERDIM)                                         \
  HELPER void fill_##NAME(Descriptor *r, const Descriptor *x, const Descriptor *y) {                       \
    long rows = x->rank == 2 ? x->dim[ROWDIM][EXTENT] : 1, columns = y->rank == 2 ? y->dim[1][EXTENT] : 1;   \
    long inner = x->rank == 2 ? x->dim[INNERDIM][EXTENT] : x->dim[0][EXTENT];                                \
    for (long j = 0; j < columns; j++)                                                                     \
      for (long i = 0; i < rows; i++) {                                                                    \
        TR total = 0;                                                                                      \
        for (long k = 0; k < inner; k++) total += (TR)ELEMENT(TX, x, i, k) * (TR)AT(TY, y, k, j);          \
        long offset = x->rank == 2 ? i * r->dim[0][STRIDE] : 0;                                             \
        if (y->rank == 2) offset += j * r->dim[x->rank == 2 ? 1 : 0][STRIDE];                               \
        *(TR *)(r->base + offset) = total;                                                                 \
      }                                                                                                    \
  }                                                                                                        \
  MODEL void model__FortranA##NAME(Descriptor *r, const Descriptor *x, const Descriptor *y,                \
                                   const char *file, int line) {                                           \
    product_shape(r, CODE, sizeof(TR), x, ROWDIM, y);                                                      \
    make_room(r);                                                                                          \
    fill_##NAME(r, x, y);                                                                                  \
  }                                                                                                        \
  MODEL void model__FortranA##NAME##Direct(Descriptor *r, const Descriptor *x, const Descriptor *y,        \
                                           const char *file, int line) {                                   \
    fill_##NAME(r, x, y);                                                                                  \
  }

#define TURNED(T, x, i, k) AT(T, x, k, i)

PRODUCT(MatmulReal8Real8, double, REAL8, double, double, ROW_VECTOR, 0, 1)
PRODUCT(MatmulReal4Real4, float, REAL4, float, float, ROW_VECTOR, 0, 1)
PRODUCT(MatmulReal8Real4, double, REAL8, double, float, ROW_VECTOR, 0, 1)
PRODUCT(MatmulReal4Real8, double, REAL8, float, double, ROW_VECTOR, 0, 1)
PRODUCT(MatmulTransposeReal8Real8, double, REAL8, double, double, TURNED, 1, 0)
PRODUCT(MatmulTransposeReal4Real4, float, REAL4, float, float, TURNED, 1, 0)

#define COMPLEX_PRODUCT(NAME, T, CODE)                                                                     \
  MODEL void model__FortranA##NAME(Descriptor *r, const Descriptor *x, const Descriptor *y,                \
                                   const char *file, int line) {                                           \
    product_shape(r, CODE, 2 * sizeof(T), x, 0, y);                                                        \
    make_room(r);                                                                                          \
    long rows = x->rank == 2 ? x->dim[0][EXTENT] : 1, columns = y->rank == 2 ? y->dim[1][EXTENT] : 1;        \
    long inner = x->dim[x->rank - 1][EXTENT];                                                               \
    for (long j = 0; j < columns; j++)                                                                     \
      for (long i = 0; i < rows; i++) {                                                                    \
        T re = 0, im = 0;                                                                                  \
        for (long k = 0; k < inner; k++) {                                                                 \
          long at = x->rank == 2 ? i * x->dim[0][STRIDE] + k * x->dim[1][STRIDE] : k * x->dim[0][STRIDE];     \
          const T *a = (const T *)(x->base + at);                                                          \
          const T *b = (const T *)(y->base + k * y->dim[0][STRIDE] + (y->rank == 2 ? j * y->dim[1][STRIDE] : 0)); \
          re += a[0] * b[0] - a[1] * b[1];                                                                 \
          im += a[0] * b[1] + a[1] * b[0];                                                                 \
        }                                                                                                  \
        T *to = (T *)(r->base + (j * rows + i) * 2 * sizeof(T));                                           \
        to[0] = re;                                                                                        \
        to[1] = im;                                                                                        \
      }                                                                                                    \
  }

COMPLEX_PRODUCT(MatmulComplex8Complex8, double, COMPLEX8)
COMPLEX_PRODUCT(MatmulComplex4Complex4, float, COMPLEX4)

// ---- complex numbers to integer powers, by repeated squaring

typedef struct { double re, im; } Complex8;
typedef _Complex float Complex4;

#define POWER(NAME, N)                                                                                     \
  MODEL Complex8 model__FortranAz##NAME(double x, double y, N n) {                                         \
    double re = 1, im = 0;                                                                                 \
    for (unsigned long m = n < 0 ? -(long)n : n; m; m >>= 1) {                                             \
      if (m & 1) {                                                                                         \
        double both = re * x - im * y;                                                                     \
        im = re * y + im * x;                                                                              \
        re = both;                                                                                         \
      }                                                                                                    \
      double square = x * x - y * y;                                                                       \
      y = 2 * x * y;                                                                                       \
      x = square;                                                                                          \
    }                                                                                                      \
    if (n < 0) {                                                                                           \
      double size = re * re + im * im;                                                                     \
      re = re / size;                                                                                      \
      im = -im / size;                                                                                     \
    }                                                                                                      \
    return (Complex8){re, im};                                                                             \
  }                                                                                                        \
  MODEL Complex4 model__FortranAc##NAME(Complex4 z, N n) {                                                 \
    Complex8 power = model__FortranAz##NAME(__real__ z, __imag__ z, n);                                    \
    Complex4 result;                                                                                       \
    __real__ result = (float)power.re;                                                                     \
    __imag__ result = (float)power.im;                                                                     \
    return result;                                                                                         \
  }

POWER(powi, int)
POWER(powk, long)
