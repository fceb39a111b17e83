// Derivatives of MPI calls for MPICH and its relatives (Intel MPI, MVAPICH …): handles are integers, Fortran's are C's.

#define ABI(name) mpich_##name

typedef int Handle;
typedef struct ABI(status) {
  int low, high, source, tag, error;
} Status;
#define STATUS_IGNORE ((Status *)1)
#define IN_PLACE ((void *)-1)
enum {
  PROC_NULL = -1, ANY_SOURCE = -2, ANY_TAG = -1,
  OP_MAX = 0x58000001, OP_MIN, OP_SUM, OP_PROD,
  TYPE_FLOAT = 0x4c00040a, TYPE_DOUBLE = 0x4c00080b, TYPE_LONG_DOUBLE = 0x4c00100c,
};

// What a datatype holds, and how many floats are one of it.
static int ABI(kind)(Handle type, int *scalars);

#include "mpi.h"
#include "mpi_collective.h"

static int ABI(kind)(Handle type, int *scalars) {
  *scalars = 1;
  switch (type) {
  case TYPE_FLOAT: case 0x4c00041c: case 0x4c000427: return SHORT;  // also MPI_REAL, MPI_REAL4
  case TYPE_DOUBLE: case 0x4c00081f: case 0x4c000829: return DOUBLE;  // also MPI_DOUBLE_PRECISION, MPI_REAL8
  case TYPE_LONG_DOUBLE: return LONG;
  case 0x4c000840: case 0x4c00081e: case 0x4c000828: case 0x4c000834: *scalars = 2; return SHORT;  // complex
  case 0x4c001041: case 0x4c001022: case 0x4c00102a: case 0x4c001035: *scalars = 2; return DOUBLE;
  case 0x4c002042: case 0x4c002036: *scalars = 2; return LONG;
  case 0x4c00010d: case 0x4c00010f: return OTHER;  // bytes, packed data
  case 0x4c00102b: case 0x4c00202c: case 0x4c000246: return OTHER;  // REAL16, COMPLEX32, half precision
  case 0x4c000821: case 0x4c001023: case 0x4c001024: case 0x4c002025: return OTHER;  // pairs of floats
  default: return (type & 0xff000000) == 0x4c000000 ? NO_NUMBERS : OTHER;  // the integers; made by the program
  }
}

// ------------------------------------------------------------------------------------------------- Fortran

extern void *MPIR_F_MPI_IN_PLACE;
extern Status *MPI_F_STATUS_IGNORE, *MPI_F_STATUSES_IGNORE;

static void *place(void *buffer) { return buffer == MPIR_F_MPI_IN_PLACE ? IN_PLACE : buffer; }
static Status *one(Status *status) { return status == MPI_F_STATUS_IGNORE ? STATUS_IGNORE : status; }
static Status *many(Status *status) { return status == MPI_F_STATUSES_IGNORE ? STATUS_IGNORE : status; }
static Record *told(Record *r, int *error) {
  *error = r->result;
  return r;
}

#define FORTRAN(f, F, PARAMETERS, ARGUMENTS) \
  Record *mpich_begin_##f PARAMETERS { return told(mpich_begin_##F ARGUMENTS, error); }
#define MESSAGE void *buffer, int *count, int *type, int *peer, int *tag, int *comm
#define MESSAGE_GIVEN buffer, *count, *type, *peer, *tag, *comm
FORTRAN(mpi_send_, MPI_Send, (MESSAGE, int *error), (MESSAGE_GIVEN))
FORTRAN(mpi_ssend_, MPI_Ssend, (MESSAGE, int *error), (MESSAGE_GIVEN))
FORTRAN(mpi_bsend_, MPI_Bsend, (MESSAGE, int *error), (MESSAGE_GIVEN))
FORTRAN(mpi_rsend_, MPI_Rsend, (MESSAGE, int *error), (MESSAGE_GIVEN))
FORTRAN(mpi_isend_, MPI_Isend, (MESSAGE, int *request, int *error), (MESSAGE_GIVEN, request))
FORTRAN(mpi_issend_, MPI_Issend, (MESSAGE, int *request, int *error), (MESSAGE_GIVEN, request))
FORTRAN(mpi_irecv_, MPI_Irecv, (MESSAGE, int *request, int *error), (MESSAGE_GIVEN, request))
FORTRAN(mpi_recv_, MPI_Recv, (MESSAGE, Status *status, int *error), (MESSAGE_GIVEN, one(status)))
FORTRAN(mpi_wait_, MPI_Wait, (int *request, Status *status, int *error), (request, one(status)))
FORTRAN(mpi_waitall_, MPI_Waitall, (int *count, int *requests, Status *statuses, int *error),
        (*count, requests, many(statuses)))
FORTRAN(mpi_sendrecv_, MPI_Sendrecv,
        (void *buffer, int *count, int *type, int *to, int *tag, void *target, int *room, int *kind, int *from, int *mark, int *comm, Status *status, int *error),
        (buffer, *count, *type, *to, *tag, target, *room, *kind, *from, *mark, *comm, one(status)))
FORTRAN(mpi_barrier_, MPI_Barrier, (int *comm, int *error), (*comm))
FORTRAN(mpi_bcast_, MPI_Bcast, (void *buffer, int *count, int *type, int *root, int *comm, int *error),
        (buffer, *count, *type, *root, *comm))
FORTRAN(mpi_reduce_, MPI_Reduce,
        (void *from, void *to, int *count, int *type, int *operation, int *root, int *comm, int *error),
        (place(from), to, *count, *type, *operation, *root, *comm))
#define REDUCTION (void *from, void *to, int *count, int *type, int *operation, int *comm, int *error)
#define REDUCTION_GIVEN (place(from), to, *count, *type, *operation, *comm)
FORTRAN(mpi_allreduce_, MPI_Allreduce, REDUCTION, REDUCTION_GIVEN)
FORTRAN(mpi_scan_, MPI_Scan, REDUCTION, REDUCTION_GIVEN)
FORTRAN(mpi_exscan_, MPI_Exscan, REDUCTION, REDUCTION_GIVEN)
FORTRAN(mpi_reduce_scatter_block_, MPI_Reduce_scatter_block, REDUCTION, REDUCTION_GIVEN)
#define ROOTED (void *from, int *count, int *type, void *to, int *room, int *kind, int *root, int *comm, int *error)
#define ROOTED_GIVEN (place(from), *count, *type, place(to), *room, *kind, *root, *comm)
FORTRAN(mpi_gather_, MPI_Gather, ROOTED, ROOTED_GIVEN)
FORTRAN(mpi_scatter_, MPI_Scatter, ROOTED, ROOTED_GIVEN)
#define PARTS (void *from, int *count, int *type, void *to, int *room, int *kind, int *comm, int *error)
#define PARTS_GIVEN (place(from), *count, *type, to, *room, *kind, *comm)
FORTRAN(mpi_allgather_, MPI_Allgather, PARTS, PARTS_GIVEN)
FORTRAN(mpi_alltoall_, MPI_Alltoall, PARTS, PARTS_GIVEN)
