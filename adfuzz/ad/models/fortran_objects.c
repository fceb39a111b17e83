// Models of flang's functions that make, initialise and end objects, and arrays that are allocated by descriptors.
#include "fortran_types.h"

MODEL void model__FortranAInitialize(Descriptor *d, const char *file, int line) {
  const char *type = type_of(d);
  if (has_defaults(type)) initialise_all(d, type);
}

// ---- allocate and deallocate

enum { ALREADY = 109, NEVER = 110 };  // what stat= becomes

// Leave it to the library, by way of a copy, so that the descriptor itself stays a local variable. Only where the
// object is comes back: type and rank stay what they are, and are seen to.
#define WITH_COPY(d, CALL)                                                                                 \
  do {                                                                                                     \
    Passed copied;                                                                                         \
    Descriptor *copy = pass(copied, d);                                                                     \
    int found = CALL;                                                                                      \
    d->base = copy->base;                                                                                  \
    return found;                                                                                          \
  } while (0)

int _FortranAAllocatableAllocate(Descriptor *, const long *, _Bool, const Descriptor *, const char *, int,
                                 const Descriptor *);
MODEL int model__FortranAAllocatableAllocate(Descriptor *d, const long *queue, _Bool has_stat,
                                             const Descriptor *message, const char *file, int line,
                                             const Descriptor *source) {
  const char *type = type_of(d);
  if (source) WITH_COPY(d, _FortranAAllocatableAllocate(copy, queue, has_stat, message, file, line, source));
  if (d->base) {
    if (!has_stat) __builtin_trap();
    return ALREADY;
  }
  make_room(d);
  if (has_defaults(type)) initialise_all(d, type);
  return 0;
}

// Release an object. Of a type that is known at run time only, nothing may hang on it, and no final procedure.
HELPER void release(Descriptor *d, const char *type) {
  if (has_parts(type)) {
    if (!__builtin_constant_p(type)) __builtin_trap();
    destroy_all(d, type);
  }
  free(d->base);
  d->base = 0;
}

HELPER int is_left_to_library(const char *type) {
  if (!ends_specially(type)) return 0;
  if (!__builtin_constant_p(type)) __builtin_trap();
  return 1;
}

int _FortranAAllocatableDeallocate(Descriptor *, _Bool, const Descriptor *, const char *, int);
MODEL int model__FortranAAllocatableDeallocate(Descriptor *d, _Bool has_stat, const Descriptor *message,
                                               const char *file, int line) {
  const char *type = type_of(d);
  if (is_left_to_library(type))
    WITH_COPY(d, _FortranAAllocatableDeallocate(copy, has_stat, message, file, line));
  if (!d->base) {
    if (!has_stat) __builtin_trap();
    return NEVER;
  }
  release(d, type);
  return 0;
}

// Memory for a pointer: what it pointed to before stays.
int _FortranAPointerAllocate(Descriptor *, _Bool, const Descriptor *, const char *, int, const Descriptor *);
MODEL int model__FortranAPointerAllocate(Descriptor *d, _Bool has_stat, const Descriptor *message, const char *file,
                                         int line, const Descriptor *source) {
  const char *type = type_of(d);
  if (source)
    WITH_COPY(d, _FortranAPointerAllocate(copy, has_stat, message, file, line, source));
  make_room(d);
  if (has_defaults(type)) initialise_all(d, type);
  return 0;
}

int _FortranAPointerDeallocate(Descriptor *, _Bool, const Descriptor *, const char *, int);
MODEL int model__FortranAPointerDeallocate(Descriptor *d, _Bool has_stat, const Descriptor *message, const char *file,
                                           int line) {
  const char *type = type_of(d);
  if (is_left_to_library(type))
    WITH_COPY(d, _FortranAPointerDeallocate(copy, has_stat, message, file, line));
  if (!d->base) return NEVER;
  release(d, type);
  return 0;
}

void _FortranADestroy(Descriptor *);
MODEL void model__FortranADestroy(Descriptor *d) {
  const char *type = type_of(d);
  if (!type) return;
  if (is_left_to_library(type)) {
    _FortranADestroy(d);
    return;
  }
  if (has_parts(type)) destroy_all(d, type);
}

// What is to be allocated becomes an object of this type, or an array of such.
void _FortranAAllocatableInitDerivedForAllocate(Descriptor *, const char *, int, int);
MODEL void model__FortranAAllocatableInitDerivedForAllocate(Descriptor *d, const char *type, int rank, int corank) {
  if (d->base) return;
  d->size = *(const long *)(type + 88);
  d->version = 20240719;
  d->rank = rank;
  d->type = DERIVED;
  d->attribute = ALLOCATABLE;
  d->extra |= 1;
  EACH_RANK(r, rank, {
    *(const char **)&d->dim[r][0] = type;
    d->dim[r][1] = 0;
  });
}

// What is to be allocated gets the element type and the shape of another array.
MODEL void model__FortranAAllocatableApplyMold(Descriptor *d, const Descriptor *mold, int rank) {
  if (d->base) return;
  const char *type = type_of(mold);
  d->size = mold->size;
  d->type = mold->type;
  d->rank = rank;
  if (mold->rank == rank) {
    EACH_DIMENSION(r, rank, {
      d->dim[r][LOWER] = mold->dim[r][LOWER];
      d->dim[r][EXTENT] = mold->dim[r][EXTENT];
      d->dim[r][STRIDE] = r ? d->dim[r - 1][STRIDE] * d->dim[r - 1][EXTENT] : d->size;
    });
  }
  if (d->extra & 1) EACH_RANK(r, rank, {
    *(const char **)&d->dim[r][0] = type;
    d->dim[r][1] = 0;
  });
}

// Allocate, with the values of another array, or one for all elements. Nothing may hang on an object.
int _FortranAAllocatableAllocateSource(Descriptor *, const Descriptor *, _Bool, const Descriptor *, const char *, int);
MODEL int model__FortranAAllocatableAllocateSource(Descriptor *d, const Descriptor *source, _Bool has_stat,
                                                   const Descriptor *message, const char *file, int line) {
  const char *type = type_of(source);
  int is_left = (!is_plain(source) && !type) || has_parts(type) || assigns_specially(type);
  if (is_left) {
    if (!__builtin_constant_p(source->type)) __builtin_trap();
    Passed words;
    WITH_COPY(d, _FortranAAllocatableAllocateSource(copy, pass(words, source), has_stat, message, file, line));
  }
  if (d->base) {
    if (!has_stat) __builtin_trap();
    return ALREADY;
  }
  make_room(d);
  long n = elements(d), size = d->size;
  for (long k = 0; k < n; k++) {
    const char *from = source->base + (source->rank ? place(source, k) : 0);
    if (type) adfuzz_assign(d->base + k * size, from, type);
    else move(d->base + k * size, from, source->type, size);
  }
  return 0;
}

// An object of a class: when it is released, the descriptor is for the declared type again.
int _FortranAAllocatableDeallocatePolymorphic(Descriptor *, const char *, _Bool, const Descriptor *, const char *, int);
MODEL int model__FortranAAllocatableDeallocatePolymorphic(Descriptor *d, const char *declared, _Bool has_stat,
                                                          const Descriptor *message, const char *file, int line) {
  int found = model__FortranAAllocatableDeallocate(d, has_stat, message, file, line);
  if (found == 0 && declared) {
    d->type = DERIVED;
    EACH_RANK(r, d->rank, *(const char **)&d->dim[r][0] = declared);
  }
  return found;
}
