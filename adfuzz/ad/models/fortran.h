// flang's array descriptors, as its generated code builds them, and what the models of its run time share.
//
// A model is ordinary code for a function that a compiler's run time keeps in a library. It is written so that it
// becomes short when rank and element type are constants, which they are where flang's code makes the descriptor.
// What a model does not cover it leaves to the original, so that the core refuses there and names the function.

enum { LOWER, EXTENT, STRIDE };  // what stands in a dimension; the stride in bytes

typedef struct {
  char *base;
  long size;  // of an element, in bytes
  int version;
  signed char rank, type, attribute, extra;
  long dim[][3];
} Descriptor;

enum { INT1 = 7, INT2 = 8, INT4 = 9, INT8 = 11, REAL4 = 27, REAL8 = 28, COMPLEX4 = 34, COMPLEX8 = 35, DERIVED = 42 };
enum { POINTER = 1, ALLOCATABLE = 2 };

// Nothing is inlined here: the core inlines a model where it is called, after the call tells rank and type.
#define MODEL __attribute__((noinline))
#define HELPER static __attribute__((noinline))

void *malloc(unsigned long);
void free(void *);

// Do something for every dimension, each with its own constant number: a descriptor is a struct, no array of words.
#define EACH_DIMENSION(r, rank, BODY)                                                                      \
  do {                                                                                                     \
    int rank_ = rank;                                                                                      \
    if (rank_ > 5) __builtin_trap();                                                                       \
    { enum { r = 0 }; if (rank_ > r) BODY; }                                                               \
    { enum { r = 1 }; if (rank_ > r) BODY; }                                                               \
    { enum { r = 2 }; if (rank_ > r) BODY; }                                                               \
    { enum { r = 3 }; if (rank_ > r) BODY; }                                                               \
    { enum { r = 4 }; if (rank_ > r) BODY; }                                                               \
  } while (0)

// Do something for the rank alone, as a constant number.
#define EACH_RANK(r, rank, BODY)                                                                           \
  switch (rank) {                                                                                          \
  case 0: { enum { r = 0 }; BODY; break; }                                                                 \
  case 1: { enum { r = 1 }; BODY; break; }                                                                 \
  case 2: { enum { r = 2 }; BODY; break; }                                                                 \
  case 3: { enum { r = 3 }; BODY; break; }                                                                 \
  case 4: { enum { r = 4 }; BODY; break; }                                                                 \
  case 5: { enum { r = 5 }; BODY; break; }                                                                 \
  default: __builtin_trap();                                                                               \
  }

// The description of the derived type that stands behind the dimensions, or null.
HELPER const char *type_of(const Descriptor *d) {
  if (d->extra & 1) EACH_RANK(r, d->rank, return *(const char *const *)&d->dim[r]);
  return 0;
}

// The number of elements.
HELPER long elements(const Descriptor *d) {
  long n = 1;
  EACH_DIMENSION(r, d->rank, n *= d->dim[r][EXTENT]);
  return n;
}

// Where element k (counted in array element order) lies behind the base.
HELPER long place(const Descriptor *d, long k) {
  if (d->rank == 1) return k * d->dim[0][STRIDE];
  long offset = 0;
  EACH_DIMENSION(r, d->rank, {
    offset += k % d->dim[r][EXTENT] * d->dim[r][STRIDE];
    k /= d->dim[r][EXTENT];
  });
  return offset;
}

// Whether a logical of `size` bytes is true.
HELPER int is_true(const char *p, long size) {
  switch (size) {
  case 1: return *p != 0;
  case 2: return *(const short *)p != 0;
  case 8: return *(const long *)p != 0;
  default: return *(const int *)p != 0;
  }
}

// Whether a mask (or none) lets element k through.
HELPER int chosen(const Descriptor *mask, long k) {
  return !mask || is_true(mask->base + (mask->rank ? place(mask, k) : 0), mask->size);
}

// An integer of any kind that an argument's descriptor points to.
HELPER long integer_at(const char *p, long size) {
  switch (size) {
  case 1: return *(const signed char *)p;
  case 2: return *(const short *)p;
  case 4: return *(const int *)p;
  default: return *(const long *)p;
  }
}

// Whether the model moves elements of this type: numbers and logicals, and derived types of such.
HELPER int is_plain(const Descriptor *d) {
  return d->type == REAL8 || d->type == REAL4 || d->type == COMPLEX8 || d->type == COMPLEX4 ||
         (d->type >= INT1 && d->type <= INT8) || d->type == 14 || d->type == 39;
}

// A copy of a descriptor for a function of the library, so that the descriptor itself stays a local variable that LLVM
// sees through; and back.
typedef long Passed[20];

HELPER void copy_head(Descriptor *to, const Descriptor *from) {
  to->base = from->base;
  to->size = from->size;
  to->version = from->version;
  to->rank = from->rank;
  to->type = from->type;
  to->attribute = from->attribute;
  to->extra = from->extra;
}

HELPER Descriptor *pass(long *words, const Descriptor *d) {
  if (!d) return 0;
  Descriptor *copy = (Descriptor *)words;
  copy_head(copy, d);
  EACH_DIMENSION(r, d->rank, {
    copy->dim[r][LOWER] = d->dim[r][LOWER];
    copy->dim[r][EXTENT] = d->dim[r][EXTENT];
    copy->dim[r][STRIDE] = d->dim[r][STRIDE];
  });
  if (d->extra & 1) EACH_RANK(r, d->rank, (copy->dim[r][0] = d->dim[r][0], copy->dim[r][1] = d->dim[r][1]));
  return copy;
}

HELPER void pass_back(Descriptor *d, const long *words) {
  if (!d) return;
  const Descriptor *copy = (const Descriptor *)words;
  copy_head(d, copy);
  EACH_DIMENSION(r, d->rank, {
    d->dim[r][LOWER] = copy->dim[r][LOWER];
    d->dim[r][EXTENT] = copy->dim[r][EXTENT];
    d->dim[r][STRIDE] = copy->dim[r][STRIDE];
  });
}

// The function itself, where its model does not cover the elements of d: a refusal, if they are active, where the
// compiler knows what they are; else the end of the program if it ever comes to it. Its descriptors go through c0 …; c0
// comes back as R.
#define ORIGINAL(d, R, CALL)                                                                               \
  do {                                                                                                     \
    if (__builtin_constant_p((d)->type)) {                                                                 \
      Passed c0, c1, c2, c3, c4;                                                                           \
      (void)c1, (void)c2, (void)c3, (void)c4;                                                              \
      CALL;                                                                                                \
      pass_back(R, c0);                                                                                    \
    } else {                                                                                               \
      __builtin_trap();                                                                                    \
    }                                                                                                      \
  } while (0)

// Says that this is a number and no part of a float; its argument in the end.
long adfuzz_integer(long) __attribute__((const));

// One element from here to there. Typed, so that what is a float is seen to be one.
HELPER void move(char *to, const char *from, int type, long size) {
  switch (type) {
  case REAL8: *(double *)to = *(const double *)from; break;
  case REAL4: *(float *)to = *(const float *)from; break;
  case COMPLEX8:
    ((double *)to)[0] = ((const double *)from)[0];
    ((double *)to)[1] = ((const double *)from)[1];
    break;
  case COMPLEX4:
    ((float *)to)[0] = ((const float *)from)[0];
    ((float *)to)[1] = ((const float *)from)[1];
    break;
  default:
    switch (size) {
    case 1: *to = adfuzz_integer(*from); break;
    case 2: *(short *)to = adfuzz_integer(*(const short *)from); break;
    case 8: *(long *)to = adfuzz_integer(*(const long *)from); break;
    default: *(int *)to = adfuzz_integer(*(const int *)from);
    }
  }
}

// Fill in a result's shape: lower bounds 1, elements one behind the other; `extents` of `rank` dimensions.
HELPER void shape_dimension(Descriptor *d, int r, long extent) {
  d->dim[r][LOWER] = 1;
  d->dim[r][EXTENT] = extent > 0 ? extent : 0;
  d->dim[r][STRIDE] = r ? d->dim[r - 1][STRIDE] * d->dim[r - 1][EXTENT] : d->size;
}

HELPER void make_room(Descriptor *d) {
  long bytes = elements(d) * d->size;
  d->base = malloc(bytes > 0 ? bytes : 1);
}

// Start a result like `like`: its element type, `rank` dimensions to be set.
HELPER void start_result(Descriptor *d, const Descriptor *like, int rank) {
  d->size = like->size;
  d->version = like->version;
  d->rank = rank;
  d->type = like->type;
  d->attribute = ALLOCATABLE;
  d->extra = 0;
}
