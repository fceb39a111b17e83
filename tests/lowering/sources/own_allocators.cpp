// operator new and delete, and the allocator of Rust, that come from elsewhere, with a header before each block: what
// they gave must go back to them, with the size that the program states, also what is released only when the reverse
// sweep is over.
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <memory>
#include <new>
#include <vector>

extern "C" {
double __enzyme_autodiff(void *, ...);
void *__enzyme_augmentfwd(void *, ...);
void __enzyme_reverse(void *, ...);
extern int enzyme_dup, enzyme_const;
void *__rust_alloc(size_t size, size_t alignment);
void *__rust_realloc(void *block, size_t size, size_t alignment, size_t wanted);
void __rust_dealloc(void *block, size_t size, size_t alignment);
long bytes_alive, wrong_sizes;

void *own_new(size_t size) {
  size_t *made = (size_t *)std::malloc(size + 16);
  made[0] = size;
  bytes_alive += size;
  return made + 2;
}
void *own_aligned_new(size_t size, size_t alignment) {
  char *made = (char *)std::aligned_alloc(alignment, (size + 2 * alignment - 1) / alignment * alignment);
  *(size_t *)made = size;
  bytes_alive += size;
  return made + alignment;
}
static void own_free(void *block, size_t size, size_t header) {
  if (!block) return;
  size_t *made = (size_t *)((char *)block - header);
  wrong_sizes += *made != size;
  bytes_alive -= *made;
  std::free(made);
}
void own_delete(void *block) { own_free(block, block ? ((size_t *)block)[-2] : 0, 16); }
void own_sized_delete(void *block, size_t size) { own_free(block, size, 16); }
void own_released(void *block, size_t size, size_t) { own_free(block, size, 16); }
void *own_allocated(size_t size, size_t) { return own_new(size); }
void *own_moved(void *block, size_t size, size_t, size_t wanted) {
  void *made = std::memcpy(own_new(wanted), block, size < wanted ? size : wanted);
  own_free(block, size, 16);
  return made;
}
void own_aligned_delete(void *block, size_t size, size_t alignment) { own_free(block, size, alignment); }
}
// The compiler sees declarations only, as where another file or a library has these functions.
__asm__(".globl _Znwm, _ZdlPv, _ZdlPvm, _ZnwmSt11align_val_t, _ZdlPvmSt11align_val_t\n"
        ".globl __rust_alloc, __rust_realloc, __rust_dealloc\n"
        ".set _Znwm, own_new\n.set _ZdlPv, own_delete\n.set _ZdlPvm, own_sized_delete\n"
        ".set __rust_alloc, own_allocated\n.set __rust_realloc, own_moved\n.set __rust_dealloc, own_released\n"
        ".set _ZnwmSt11align_val_t, own_aligned_new\n.set _ZdlPvmSt11align_val_t, own_aligned_delete\n");
__attribute__((used)) static void *const kept[] = {(void *)own_new, (void *)own_aligned_new, (void *)own_delete,
                                                   (void *)own_sized_delete, (void *)own_aligned_delete,
                                                   (void *)own_allocated, (void *)own_moved, (void *)own_released};

struct alignas(64) Wide {
  double values[8];
};

static double grown(const double *x) {
  size_t room = 16;
  double *list = (double *)__rust_alloc(room, 8), sum = 0;
  for (size_t i = 0; i < 9; i++) {
    if (8 * i == room) {
      list = (double *)__rust_realloc(list, room, 8, 2 * room);
      room *= 2;
    }
    list[i] = x[i & 3] * (1 - sum);
    sum += list[i / 2] * list[0] * 0.1;
  }
  __rust_dealloc(list, room, 8);
  return sum;
}

static double program(const double *x, int n) {
  double sum = 0;
  std::map<int, double> seen;
  for (int i = 0; i < n; i++) {
    std::vector<double> few(x, x + 3 + (i & 1));
    few.push_back(sum);
    seen[i * 5 % 3] = few[i & 1] * few.back() + x[i & 3];
    auto wide = std::make_unique<Wide>();
    wide->values[i & 7] = sum * x[1];
    double *one = new double(x[2] * sum);
    sum += *one * wide->values[i & 7] + few[0];
    delete one;
  }
  for (auto &[key, value] : seen) sum = sum * 0.3 + value * key;
  return sum + grown(x);
}

int main() {
  double x[4] = {0.7, 0.3, 1.1, 0.9}, gradient[4] = {}, split[4] = {};
  program(x, 4);
  long before = bytes_alive;
  __enzyme_autodiff((void *)program, enzyme_dup, x, gradient, enzyme_const, 4);
  void *tape = __enzyme_augmentfwd((void *)program, enzyme_dup, x, split, enzyme_const, 4);
  __enzyme_reverse((void *)program, enzyme_dup, x, split, enzyme_const, 4, 1.0, tape);
  int wrong = 0;
  for (int i = 0; i < 4; i++) {
    double h = 1e-6, up[4] = {x[0], x[1], x[2], x[3]}, down[4] = {x[0], x[1], x[2], x[3]};
    up[i] += h, down[i] -= h;
    double expected = (program(up, 4) - program(down, 4)) / (2 * h);
    wrong += !(std::fabs(gradient[i] - expected) < 1e-6 * (1 + std::fabs(expected))) || gradient[i] != split[i];
  }
  if (wrong || wrong_sizes || bytes_alive != before)
    std::printf("%d wrong, %ld released with other sizes, %ld bytes kept\n", wrong, wrong_sizes, bytes_alive - before);
  else
    std::puts("ok");
}
