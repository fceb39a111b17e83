/* C that makes the compiler print much of what it can: unions, bit fields, atomics, TLS, VLAs, varargs, labels as values. */
#include <complex.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

struct bits { unsigned a : 3; int b : 17; long long c : 44; };
struct __attribute__((packed)) tight { char c; double d; short s[3]; };
union any { double d; uint64_t i; float f[2]; struct tight t; };
typedef double (*kernel)(const double *restrict, size_t);
typedef float vec4 __attribute__((vector_size(16)));
typedef _BitInt(77) odd;

static _Thread_local int counter;
_Atomic double total;
atomic_int flag;
extern int weak_one __attribute__((weak));
const char *names[] = {"alpha", "beta\n\"quoted\"", "\x01\xff"};
static const double table[4][2] = {{1.0, 0.1}, {-0.0, 1e300}, {INFINITY, -INFINITY}, {4.9e-324, 3}};
long double wide = 3.14159265358979323846264338327950288L;
__float128 quad = 0.1;
_Float16 half_value = 1.5f16;
union any chosen = {.t = {1, 2.5, {1, 2, 3}}};
struct bits field = {5, -7, 1LL << 40};
kernel kernels[2];
char big[100000];

double sum(const double *restrict x, size_t n) {
    double s = 0;
    for (size_t i = 0; i < n; i++) s += x[i] * table[i % 4][i & 1];
    total += s;
    counter++;
    return s;
}
__attribute__((noinline, cold)) int variadic(int n, ...) {
    va_list list;
    va_start(list, n);
    int s = 0;
    while (n--) s += va_arg(list, int) + (int)va_arg(list, double) + va_arg(list, struct tight).c;
    va_end(list);
    return s;
}
int computed(int op, double *x) {
    static void *labels[] = {&&add, &&twice, &&stop};
    goto *labels[op];
add: *x += 1; goto *labels[2];
twice: *x *= 2; goto *labels[op & 2];
stop: return (int)*x;
}
odd bit_int(odd a, odd b) { return a * b + 5 - (a >> 3); }
double complex rotate(double complex z, double t) { return z * cexp(I * t) / (1 + z); }
vec4 shuffle(vec4 a, vec4 b) { return __builtin_shufflevector(a, b, 0, 5, 2, 7) * a + (vec4){1, 2, 3, 4}; }
int atomics(void) {
    int old = atomic_fetch_add_explicit(&flag, 2, memory_order_relaxed), want = 3;
    atomic_compare_exchange_weak(&flag, &want, 4);
    atomic_thread_fence(memory_order_acq_rel);
    atomic_signal_fence(memory_order_seq_cst);
    return old + atomic_exchange(&flag, 7) + atomic_load_explicit(&flag, memory_order_acquire);
}
double vla(int n, double *restrict out) {
    double rows[n][n + 1];
    memset(rows, 0, sizeof rows);
    for (int i = 0; i < n; i++)
        for (int j = 0; j <= n; j++) rows[i][j] = fmax(sin(i) * cos(j), sqrt(i + j)) + fabs(rows[i][0]);
    memcpy(out, rows, sizeof rows);
    return rows[n - 1][n];
}
int assembly(int x) {
    int y;
    __asm__ volatile("movl %1, %0\n\taddl $1, %0" : "=r"(y) : "r"(x) : "cc", "memory");
    __asm__ goto("jmp %l[out]" : : : : out);
    y++;
out:
    return y;
}
jmp_buf where;
int jumps(int x) { if (setjmp(where)) return 1; if (x) longjmp(where, 1); return 0; }
long select_case(unsigned long x) {
    switch (x) {
    case 0: case 1 ... 5: return 4;
    case 77: return 1;
    case 1UL << 63: return (long)(field.b = (int)x);
    default: return __builtin_expect(x > 3, 1) ? __builtin_popcountl(x) : __builtin_clzl(x | 1);
    }
}
float mixed(_Float16 a, float b, double c, long double d, __float128 e) {
    return a + b + (float)(c * d) + (float)(e * quad) + half_value + (float)(uint8_t)c + (int64_t)d;
}
int recursive(int n) { return n < 2 ? n : recursive(n - 1) + recursive(n - 2); }
void *indirect(int i) { return kernels[i] ? (void *)kernels[i] : (void *)&weak_one; }
__attribute__((weak, visibility("hidden"), section(".odd"), aligned(64))) int placed = 4;
int aliased(void) { return placed; }
int alias_of(void) __attribute__((alias("aliased")));
static void *resolve(void) { return (void *)aliased; }
int resolved(void) __attribute__((ifunc("resolve")));
__attribute__((constructor)) static void start(void) { kernels[0] = sum; }
