// Derivatives of MPI calls for Open MPI: handles are addresses of objects of the library.

#define ABI(name) openmpi_##name

typedef void *Handle;
typedef struct ABI(status) {
  int source, tag, error, cancelled;
  unsigned long count;
} Status;
#define STATUS_IGNORE ((Status *)0)
#define IN_PLACE ((void *)1)
enum { PROC_NULL = -2, ANY_SOURCE = -1, ANY_TAG = -1 };

extern char ompi_mpi_op_max, ompi_mpi_op_min, ompi_mpi_op_sum, ompi_mpi_op_prod;
extern char ompi_mpi_float, ompi_mpi_double, ompi_mpi_long_double, ompi_mpi_c_float_complex, ompi_mpi_c_double_complex;
extern char ompi_mpi_real, ompi_mpi_real4, ompi_mpi_real8, ompi_mpi_dblprec, ompi_mpi_cplex, ompi_mpi_dblcplex;
extern char ompi_mpi_char, ompi_mpi_signed_char, ompi_mpi_unsigned_char, ompi_mpi_short, ompi_mpi_unsigned_short;
extern char ompi_mpi_int, ompi_mpi_unsigned, ompi_mpi_long, ompi_mpi_unsigned_long, ompi_mpi_long_long_int;
extern char ompi_mpi_unsigned_long_long, ompi_mpi_int8_t, ompi_mpi_int16_t, ompi_mpi_int32_t, ompi_mpi_int64_t;
extern char ompi_mpi_uint8_t, ompi_mpi_uint16_t, ompi_mpi_uint32_t, ompi_mpi_uint64_t, ompi_mpi_c_bool;
extern char ompi_mpi_integer, ompi_mpi_logical, ompi_mpi_character;
#define OP_MAX ((Handle)&ompi_mpi_op_max)
#define OP_MIN ((Handle)&ompi_mpi_op_min)
#define OP_SUM ((Handle)&ompi_mpi_op_sum)
#define OP_PROD ((Handle)&ompi_mpi_op_prod)
#define TYPE_FLOAT ((Handle)&ompi_mpi_float)
#define TYPE_DOUBLE ((Handle)&ompi_mpi_double)
#define TYPE_LONG_DOUBLE ((Handle)&ompi_mpi_long_double)

// What a datatype holds, and how many floats are one of it.
static int ABI(kind)(Handle type, int *scalars);

#include "mpi.h"
#include "mpi_collective.h"

static int ABI(kind)(Handle type, int *scalars) {
#define IS(name) (type == (Handle)&ompi_mpi_##name)
  *scalars = 1;
  if (IS(float) || IS(real) || IS(real4)) return SHORT;
  if (IS(double) || IS(dblprec) || IS(real8)) return DOUBLE;
  if (IS(long_double)) return LONG;
  if (IS(c_float_complex) || IS(cplex)) return *scalars = 2, SHORT;
  if (IS(c_double_complex) || IS(dblcplex)) return *scalars = 2, DOUBLE;
  if (IS(char) || IS(signed_char) || IS(unsigned_char) || IS(short) || IS(unsigned_short) || IS(int) || IS(unsigned))
    return NO_NUMBERS;
  if (IS(long) || IS(unsigned_long) || IS(long_long_int) || IS(unsigned_long_long) || IS(c_bool)) return NO_NUMBERS;
  if (IS(int8_t) || IS(int16_t) || IS(int32_t) || IS(int64_t) || IS(integer) || IS(logical)) return NO_NUMBERS;
  if (IS(uint8_t) || IS(uint16_t) || IS(uint32_t) || IS(uint64_t) || IS(character)) return NO_NUMBERS;
  return OTHER;  // bytes, and what the program makes
}
