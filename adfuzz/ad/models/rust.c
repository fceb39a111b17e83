// Models of what Rust's vectors keep in a library when code is not optimised: RawVecInner's allocation and growth.
//
// The allocator is the module's own (`__rust_alloc` under its mangled name), or malloc where the module names none.

#define MODEL __attribute__((noinline))
#define HELPER static __attribute__((noinline))

void *malloc(unsigned long);
void *realloc(void *, unsigned long);
void free(void *);
void *memset(void *, int, unsigned long);

void *__rust_alloc(long size, long align);
void *__rust_alloc_zeroed(long size, long align);
void *__rust_realloc(void *, long old, long align, long size);
void __rust_dealloc(void *, long size, long align);

MODEL void *model___rust_alloc(long size, long align) { return malloc(size); }
MODEL void *model___rust_alloc_zeroed(long size, long align) {
  void *made = malloc(size);
  memset(made, 0, size);
  return made;
}
MODEL void *model___rust_realloc(void *old, long before, long align, long size) { return realloc(old, size); }
MODEL void model___rust_dealloc(void *old, long size, long align) { free(old); }

typedef struct {
  long capacity;
  char *data;
} Vector;

typedef struct {
  long code, size;
} Result;

#define DONE ((long)0x8000000000000001)

HELPER Result resize(Vector *v, long capacity, long align, long size) {
  if (size && capacity > (0x7fffffffffffffff - align) / size) return (Result){0, 0};  // capacity overflow
  long bytes = capacity * size;
  char *made = v->capacity ? __rust_realloc(v->data, v->capacity * size, align, bytes) : __rust_alloc(bytes, align);
  if (!made) return (Result){align, bytes};
  v->data = made;
  v->capacity = capacity;
  return (Result){DONE, 0};
}

MODEL Result model_grow_amortized(Vector *v, long used, long more, long align, long size) {
  if (!size) return (Result){0, 0};
  long capacity = used + more, least = size == 1 ? 8 : size <= 1024 ? 4 : 1;
  if (capacity < 2 * v->capacity) capacity = 2 * v->capacity;
  return resize(v, capacity > least ? capacity : least, align, size);
}

MODEL Result model_grow_exact(Vector *v, long used, long more, long align, long size) {
  if (!size) return (Result){0, 0};
  return resize(v, used + more, align, size);
}

MODEL void model_do_reserve_and_handle(Vector *v, long used, long more, long align, long size) {
  if (model_grow_amortized(v, used, more, align, size).code != DONE) __builtin_trap();
}

typedef struct {
  long is_error;
  Vector vector;
} Allocated;

MODEL void model_try_allocate_in(Allocated *result, long capacity, _Bool zeroed, long align, long size) {
  long bytes = capacity * size;
  result->is_error = 0;
  if (!bytes) {
    result->vector.capacity = 0;
    result->vector.data = (char *)align;
    return;
  }
  if (capacity < 0 || capacity > (0x7fffffffffffffff - align) / size) __builtin_trap();
  result->vector.capacity = capacity;
  result->vector.data = zeroed ? __rust_alloc_zeroed(bytes, align) : __rust_alloc(bytes, align);
}

MODEL void model_deallocate(Vector *v, long align, long size) {
  if (v->capacity && size) __rust_dealloc(v->data, v->capacity * size, align);
}

MODEL void model_drop_bytes(Vector *v) {
  if (v->capacity) __rust_dealloc(v->data, v->capacity, 1);
}

MODEL void model_nothing(void *v) {}
