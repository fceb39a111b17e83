// What the models do with objects of derived types. What depends on a type's components is code that is made for the
// type when it is known (adfuzz.ad.models.objects): such calls stand for it here.
#include "fortran.h"

void adfuzz_initialise(char *object, const char *type);
void adfuzz_destroy(char *object, const char *type);
void adfuzz_assign(char *to, const char *from, const char *type);

HELPER int has_defaults(const char *type) { return type && !type[429]; }
HELPER int has_parts(const char *type) { return type && !type[430]; }         // that are released in the end
HELPER int ends_specially(const char *type) { return type && !type[431]; }    // with final procedures
HELPER int assigns_specially(const char *type) { return type && !type[432]; }  // with procedures for `=`

HELPER void destroy_all(const Descriptor *d, const char *type) {
  long n = elements(d);
  for (long k = 0; k < n; k++) adfuzz_destroy(d->base + (d->rank ? place(d, k) : 0), type);
}

HELPER void initialise_all(const Descriptor *d, const char *type) {
  long n = elements(d);
  for (long k = 0; k < n; k++) adfuzz_initialise(d->base + (d->rank ? place(d, k) : 0), type);
}

HELPER int same_shape(const Descriptor *a, const Descriptor *b) {
  int same = a->rank == b->rank;
  EACH_DIMENSION(r, b->rank, same &= a->dim[r][EXTENT] == b->dim[r][EXTENT]);
  return same;
}

// The bytes between the first and the end of the last element, either way the strides run.
HELPER void reach(const Descriptor *d, const char **low, const char **high) {
  *low = *high = d->base;
  EACH_DIMENSION(r, d->rank, {
    long span = (d->dim[r][EXTENT] - 1) * d->dim[r][STRIDE];
    if (span > 0) *high += span;
    else *low += span;
  });
  *high += d->size;
}

HELPER int may_overlap(const Descriptor *a, const Descriptor *b) {
  const char *a_low, *a_high, *b_low, *b_high;
  reach(a, &a_low, &a_high);
  reach(b, &b_low, &b_high);
  return a_low < b_high && b_low < a_high;
}

// All objects of an array get the values of another's, or of one; an allocatable one takes the other's shape.
HELPER void assign_objects(Descriptor *to, const Descriptor *from, const char *type) {
  if (to->base && to->base == from->base) return;
  if (to->base && may_overlap(to, from)) __builtin_trap();
  if (to->attribute == ALLOCATABLE && (!to->base || (from->rank > 0 && !same_shape(to, from)))) {
    if (to->base) {
      if (has_parts(type)) destroy_all(to, type);
      free(to->base);
    }
    EACH_DIMENSION(r, from->rank, shape_dimension(to, r, from->dim[r][EXTENT]));
    make_room(to);
    if (has_defaults(type)) initialise_all(to, type);
  }
  long n = elements(to);
  for (long k = 0; k < n; k++)
    adfuzz_assign(to->base + (to->rank ? place(to, k) : 0), from->base + (from->rank ? place(from, k) : 0), type);
}
