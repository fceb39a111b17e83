// Models of flang's functions that only move elements: assignment, transposition, shifts, reshaping, packing.
#include "fortran_types.h"

// Copy all elements, or one to all; as if everything was read before anything is written.
HELPER void copy_elements(const Descriptor *to, const Descriptor *from) {
  long n = elements(to), size = from->size;
  int type = from->type;
  if (n > 0 && from->rank > 0 && may_overlap(to, from)) {
    char *between = malloc(n * size);
    for (long k = 0; k < n; k++) move(between + k * size, from->base + place(from, k), type, size);
    for (long k = 0; k < n; k++) move(to->base + place(to, k), between + k * size, type, size);
    free(between);
    return;
  }
  for (long k = 0; k < n; k++)
    move(to->base + place(to, k), from->base + (from->rank ? place(from, k) : 0), type, size);
}

HELPER void assign(Descriptor *to, const Descriptor *from) {
  if (to->attribute == ALLOCATABLE && (!to->base || (from->rank > 0 && !same_shape(to, from)))) {
    char *old = to->base;
    to->size = from->size;
    to->type = from->type;
    to->rank = from->rank;
    EACH_DIMENSION(r, from->rank, {
      shape_dimension(to, r, from->dim[r][EXTENT]);
      if (!old && from->dim[r][EXTENT] > 0) to->dim[r][LOWER] = from->dim[r][LOWER];
    });
    make_room(to);
    long n = elements(from), size = from->size;
    for (long k = 0; k < n; k++) move(to->base + k * size, from->base + place(from, k), from->type, size);
    free(old);
    return;
  }
  copy_elements(to, from);
}

// Whether objects of a type are assigned here: it has no procedures of its own for that.
HELPER int are_assigned(const Descriptor *to, const char *type) {
  return type && type == type_of(to) && !assigns_specially(type) && !ends_specially(type);
}

#define ASSIGN(NAME)                                                                                       \
  void NAME(Descriptor *, const Descriptor *, const char *, int);                                          \
  MODEL void model_##NAME(Descriptor *to, const Descriptor *from, const char *file, int line) {            \
    const char *type = type_of(from);                                                                      \
    if (is_plain(from)) assign(to, from);                                                                  \
    else if (are_assigned(to, type)) assign_objects(to, from, type);                                       \
    else ORIGINAL(from, to, NAME(pass(c0, to), pass(c1, from), file, line));                               \
  }

ASSIGN(_FortranAAssign)
ASSIGN(_FortranAAssignTemporary)

// A contiguous copy of an argument, and back (var is null where nothing comes back).
void _FortranACopyInAssign(Descriptor *, const Descriptor *, const char *, int);
MODEL void model__FortranACopyInAssign(Descriptor *temporary, const Descriptor *var, const char *file, int line) {
  if (!is_plain(var)) {
    ORIGINAL(var, temporary, _FortranACopyInAssign(pass(c0, temporary), pass(c1, var), file, line));
    return;
  }
  start_result(temporary, var, var->rank);
  EACH_DIMENSION(r, var->rank, shape_dimension(temporary, r, var->dim[r][EXTENT]));
  make_room(temporary);
  long n = elements(var);
  for (long k = 0; k < n; k++)
    move(temporary->base + k * var->size, var->base + place(var, k), var->type, var->size);
}

void _FortranACopyOutAssign(Descriptor *, Descriptor *, const char *, int);
MODEL void model__FortranACopyOutAssign(Descriptor *var, Descriptor *temporary, const char *file, int line) {
  if (!is_plain(temporary)) {
    ORIGINAL(temporary, var, _FortranACopyOutAssign(pass(c0, var), pass(c1, temporary), file, line));
    return;
  }
  if (var) {
    long n = elements(temporary);
    for (long k = 0; k < n; k++)
      move(var->base + place(var, k), temporary->base + place(temporary, k), temporary->type, temporary->size);
  }
  free(temporary->base);
  temporary->base = 0;
}

void _FortranATranspose(Descriptor *, const Descriptor *, const char *, int);
MODEL void model__FortranATranspose(Descriptor *r, const Descriptor *m, const char *file, int line) {
  if (!is_plain(m)) {
    ORIGINAL(m, r, _FortranATranspose(pass(c0, r), pass(c1, m), file, line));
    return;
  }
  start_result(r, m, 2);
  shape_dimension(r, 0, m->dim[1][EXTENT]);
  shape_dimension(r, 1, m->dim[0][EXTENT]);
  make_room(r);
  long rows = m->dim[0][EXTENT], columns = m->dim[1][EXTENT];
  for (long i = 0; i < rows; i++)
    for (long j = 0; j < columns; j++)
      move(r->base + (j + i * columns) * m->size, m->base + i * m->dim[0][STRIDE] + j * m->dim[1][STRIDE], m->type,
           m->size);
}

// cshift and eoshift of a vector by a number: element k is that of k + shift, around or off the end.
HELPER void copy_shape(Descriptor *r, const Descriptor *x) {
  start_result(r, x, x->rank);
  EACH_DIMENSION(d, x->rank, shape_dimension(r, d, x->dim[d][EXTENT]));
  make_room(r);
}

HELPER long around(long k, long n) {
  long m = n > 0 ? k % n : 0;
  return m < 0 ? m + n : m;
}

void _FortranACshiftVector(Descriptor *, const Descriptor *, long, const char *, int);
MODEL void model__FortranACshiftVector(Descriptor *r, const Descriptor *x, long shift, const char *file, int line) {
  if (!is_plain(x)) {
    ORIGINAL(x, r, _FortranACshiftVector(pass(c0, r), pass(c1, x), shift, file, line));
    return;
  }
  copy_shape(r, x);
  long n = elements(x);
  for (long k = 0; k < n; k++)
    move(r->base + k * x->size, x->base + around(k + shift, n) * x->dim[0][STRIDE], x->type, x->size);
}

HELPER void move_zero(char *to, int type, long size) {
  switch (type) {
  case REAL8: *(double *)to = 0; break;
  case REAL4: *(float *)to = 0; break;
  case COMPLEX8: ((double *)to)[0] = ((double *)to)[1] = 0; break;
  case COMPLEX4: ((float *)to)[0] = ((float *)to)[1] = 0; break;
  default:
    for (long b = 0; b < size; b++) to[b] = 0;
  }
}

void _FortranAEoshiftVector(Descriptor *, const Descriptor *, long, const Descriptor *, const char *, int);
MODEL void model__FortranAEoshiftVector(Descriptor *r, const Descriptor *x, long shift, const Descriptor *boundary,
                                        const char *file, int line) {
  if (!is_plain(x)) {
    ORIGINAL(x, r, _FortranAEoshiftVector(pass(c0, r), pass(c1, x), shift, pass(c2, boundary), file, line));
    return;
  }
  copy_shape(r, x);
  long n = elements(x);
  for (long k = 0; k < n; k++) {
    char *to = r->base + k * x->size;
    if (k + shift >= 0 && k + shift < n) move(to, x->base + (k + shift) * x->dim[0][STRIDE], x->type, x->size);
    else if (boundary) move(to, boundary->base, x->type, x->size);
    else move_zero(to, x->type, x->size);
  }
}

// Along dimension `dim`, by one shift for all or one for each line.
HELPER long along(const Descriptor *x, int dim, long k) {
  EACH_DIMENSION(d, dim - 1, k /= x->dim[d][EXTENT]);
  return k % x->dim[dim - 1][EXTENT];
}

HELPER long line_of(const Descriptor *x, int dim, long k) {
  long inner = 1;
  EACH_DIMENSION(d, dim - 1, inner *= x->dim[d][EXTENT]);
  return k % inner + k / (inner * x->dim[dim - 1][EXTENT]) * inner;
}

HELPER long shift_at(const Descriptor *shift, const Descriptor *x, int dim, long k) {
  return integer_at(shift->base + (shift->rank ? place(shift, line_of(x, dim, k)) : 0), shift->size);
}

void _FortranACshift(Descriptor *, const Descriptor *, const Descriptor *, int, const char *, int);
MODEL void model__FortranACshift(Descriptor *r, const Descriptor *x, const Descriptor *shift, int dim,
                                 const char *file, int line) {
  if (!is_plain(x)) {
    ORIGINAL(x, r, _FortranACshift(pass(c0, r), pass(c1, x), pass(c2, shift), dim, file, line));
    return;
  }
  copy_shape(r, x);
  long n = elements(x);
  for (long k = 0; k < n; k++) {
    long i = along(x, dim, k), j = around(i + shift_at(shift, x, dim, k), x->dim[dim - 1][EXTENT]);
    move(r->base + k * x->size, x->base + place(x, k) + (j - i) * x->dim[dim - 1][STRIDE], x->type, x->size);
  }
}

void _FortranAEoshift(Descriptor *, const Descriptor *, const Descriptor *, const Descriptor *, int, const char *, int);
MODEL void model__FortranAEoshift(Descriptor *r, const Descriptor *x, const Descriptor *shift,
                                  const Descriptor *boundary, int dim, const char *file, int line) {
  if (!is_plain(x)) {
    ORIGINAL(x, r,
             _FortranAEoshift(pass(c0, r), pass(c1, x), pass(c2, shift), pass(c3, boundary), dim, file, line));
    return;
  }
  copy_shape(r, x);
  long n = elements(x);
  for (long k = 0; k < n; k++) {
    long i = along(x, dim, k), j = i + shift_at(shift, x, dim, k);
    char *to = r->base + k * x->size;
    if (j >= 0 && j < x->dim[dim - 1][EXTENT])
      move(to, x->base + place(x, k) + (j - i) * x->dim[dim - 1][STRIDE], x->type, x->size);
    else if (boundary)
      move(to, boundary->base + (boundary->rank ? place(boundary, line_of(x, dim, k)) : 0), x->type, x->size);
    else
      move_zero(to, x->type, x->size);
  }
}

// Elements in array element order; `pad` goes on where the source ends. Another order is left to the original.
void _FortranAReshape(Descriptor *, const Descriptor *, const Descriptor *, const Descriptor *, const Descriptor *,
                      const char *, int);
MODEL void model__FortranAReshape(Descriptor *r, const Descriptor *x, const Descriptor *shape, const Descriptor *pad,
                                  const Descriptor *order, const char *file, int line) {
  if (!is_plain(x) || order) {
    ORIGINAL(x, r, _FortranAReshape(pass(c0, r), pass(c1, x), pass(c2, shape), pass(c3, pad), pass(c4, order),
                                    file, line));
    return;
  }
  int rank = shape->dim[0][EXTENT];
  start_result(r, x, rank);
  EACH_DIMENSION(d, rank, shape_dimension(r, d, integer_at(shape->base + d * shape->dim[0][STRIDE], shape->size)));
  make_room(r);
  long n = elements(r), have = elements(x);
  for (long k = 0; k < n; k++) {
    char *to = r->base + k * x->size;
    if (k < have) move(to, x->base + place(x, k), x->type, x->size);
    else if (pad) move(to, pad->base + place(pad, (k - have) % elements(pad)), x->type, x->size);
  }
}

void _FortranASpread(Descriptor *, const Descriptor *, int, long, const char *, int);
MODEL void model__FortranASpread(Descriptor *r, const Descriptor *x, int dim, long copies, const char *file, int line) {
  if (!is_plain(x)) {
    ORIGINAL(x, r, _FortranASpread(pass(c0, r), pass(c1, x), dim, copies, file, line));
    return;
  }
  if (copies < 0) copies = 0;
  start_result(r, x, x->rank + 1);
  EACH_DIMENSION(d, x->rank + 1,
                 shape_dimension(r, d, d == dim - 1 ? copies : x->dim[d < dim - 1 ? d : d - 1][EXTENT]));
  make_room(r);
  long n = elements(x), inner = 1;
  EACH_DIMENSION(d, dim - 1, inner *= x->dim[d][EXTENT]);
  for (long k = 0; k < n; k++)
    for (long c = 0; c < copies; c++)
      move(r->base + (k % inner + (c + k / inner * copies) * inner) * x->size, x->base + place(x, k), x->type, x->size);
}

void _FortranAPack(Descriptor *, const Descriptor *, const Descriptor *, const Descriptor *, const char *, int);
MODEL void model__FortranAPack(Descriptor *r, const Descriptor *x, const Descriptor *mask, const Descriptor *vector,
                               const char *file, int line) {
  if (!is_plain(x)) {
    ORIGINAL(x, r, _FortranAPack(pass(c0, r), pass(c1, x), pass(c2, mask), pass(c3, vector), file, line));
    return;
  }
  long n = elements(x), count = 0;
  for (long k = 0; k < n; k++) count += chosen(mask, k);
  start_result(r, x, 1);
  shape_dimension(r, 0, vector ? vector->dim[0][EXTENT] : count);
  make_room(r);
  long at = 0, room = r->dim[0][EXTENT];
  for (long k = 0; k < n; k++)
    if (chosen(mask, k)) move(r->base + at++ * x->size, x->base + place(x, k), x->type, x->size);
  for (; at < room; at++) move(r->base + at * x->size, vector->base + place(vector, at), x->type, x->size);
}

void _FortranAUnpack(Descriptor *, const Descriptor *, const Descriptor *, const Descriptor *, const char *, int);
MODEL void model__FortranAUnpack(Descriptor *r, const Descriptor *vector, const Descriptor *mask,
                                 const Descriptor *field, const char *file, int line) {
  if (!is_plain(vector)) {
    ORIGINAL(vector, r,
             _FortranAUnpack(pass(c0, r), pass(c1, vector), pass(c2, mask), pass(c3, field), file, line));
    return;
  }
  start_result(r, vector, mask->rank);
  EACH_DIMENSION(d, mask->rank, shape_dimension(r, d, mask->dim[d][EXTENT]));
  make_room(r);
  long n = elements(mask), at = 0;
  for (long k = 0; k < n; k++) {
    char *to = r->base + k * vector->size;
    if (chosen(mask, k)) move(to, vector->base + place(vector, at++), vector->type, vector->size);
    else move(to, field->base + (field->rank ? place(field, k) : 0), vector->type, vector->size);
  }
}
