// Collective calls of MPI: what all ranks of a communicator do together. Included behind mpi.h.

static int ABI(rank)(Handle comm) {
  int rank;
  MPI_Comm_rank(comm, &rank);
  return rank;
}
static int ABI(ranks)(Handle comm) {
  int ranks;
  MPI_Comm_size(comm, &ranks);
  return ranks;
}

Record *ABI(begin_MPI_Barrier)(Handle comm) {
  Record *r = calloc(1, sizeof *r);
  r->comm = comm;
  r->result = MPI_Barrier(comm);
  return r;
}
void ABI(tangent_MPI_Barrier)(const Record *r) {}
void ABI(reverse_MPI_Barrier)(const Record *r) { MPI_Barrier(r->comm); }

Record *ABI(begin_MPI_Bcast)(void *buffer, int count, Handle type, int root, Handle comm) {
  Record *r = ABI(record)(count, type, comm);
  r->root = root;
  r->result = MPI_Bcast(buffer, count, type, root, comm);
  return r;
}
void ABI(tangent_MPI_Bcast)(const Record *r, char *shadow) {
  if (!ABI(is_active)(r, shadow, 0)) return;
  char *data = ABI(copied)(r->kind, shadow, r->numbers);
  MPI_Bcast(data, (int)r->numbers, ABI(basic)(r->kind), r->root, r->comm);
  if (shadow) memcpy(shadow, data, r->numbers * ABI(size)(r->kind));
  free(data);
}
void ABI(reverse_MPI_Bcast)(const Record *r, char *shadow) {
  if (!ABI(is_active)(r, shadow, 0)) return;
  char *own = ABI(copied)(r->kind, shadow, r->numbers), *sum = ABI(copied)(r->kind, 0, r->numbers);
  MPI_Reduce(own, sum, (int)r->numbers, ABI(basic)(r->kind), OP_SUM, r->root, r->comm);
  ABI(clear)(r->kind, shadow, r->numbers);
  if (shadow && ABI(rank)(r->comm) == r->root) ABI(add)(r->kind, shadow, sum, r->numbers);
  free(own);
  free(sum);
}

// ------------------------------------------------------------------------------------------------- reductions

static double ABI(number)(int kind, const char *data, long k) {
  return kind == SHORT ? ((const float *)data)[k] : kind == DOUBLE ? ((const double *)data)[k] : ((const long double *)data)[k];
}

// An extremum is the number of the first rank that has it; a product changes by the product of the other factors.
static double *ABI(weights)(int kind, long n, const char *own, Handle operation, Handle comm) {
  int me = ABI(rank)(comm), ranks = ABI(ranks)(comm);
  char *all = ABI(copied)(kind, 0, n * ranks);
  double *weight = malloc(n * sizeof *weight + 1);
  MPI_Allgather(own, (int)n, ABI(basic)(kind), all, (int)n, ABI(basic)(kind), comm);
  for (long k = 0; k < n; k++) {
    double mine = ABI(number)(kind, own, k);
    weight[k] = 1;
    for (int other = 0; other < ranks; other++) {
      double its = ABI(number)(kind, all, other * n + k);
      if (other == me) continue;
      if (operation == OP_PROD)
        weight[k] *= its;
      else if (other < me ? (operation == OP_MAX ? its >= mine : its <= mine) : (operation == OP_MAX ? its > mine : its < mine))
        weight[k] = 0;
    }
  }
  free(all);
  return weight;
}

// `own`: the numbers that this rank brings in, before the call changes them.
static Record *ABI(reduction)(const void *own, int in_place, int count, Handle type, Handle operation, Handle comm) {
  Record *r = ABI(record)(count, type, comm);
  int scalars = 1;
  ABI(kind)(type, &scalars);
  r->operation = operation;
  r->in_place = in_place;
  if (r->kind > NO_NUMBERS && scalars == 1 && (operation == OP_MAX || operation == OP_MIN || operation == OP_PROD))
    r->weight = ABI(weights)(r->kind, r->numbers, own, operation, comm);
  return r;
}

static int ABI(is_reduced)(const Record *r, const char *a, const char *b) {
  if (!ABI(is_active)(r, a, b)) return 0;
  if (r->operation == OP_SUM || r->weight) return 1;
  if (a || b) ABI(refuse)(ABI(operation_text));
  return 0;
}

static char *ABI(weighted)(const Record *r, const char *shadow) {
  char *made = ABI(copied)(r->kind, shadow, r->numbers);
  for (long k = 0; r->weight && k < r->numbers; k++)
    if (r->kind == SHORT)
      ((float *)made)[k] = r->weight[k] == 0 ? 0 : (float)(((float *)made)[k] * r->weight[k]);
    else if (r->kind == DOUBLE)
      ((double *)made)[k] = r->weight[k] == 0 ? 0 : ((double *)made)[k] * r->weight[k];
    else
      ((long double *)made)[k] = r->weight[k] == 0 ? 0 : ((long double *)made)[k] * r->weight[k];
  return made;
}

Record *ABI(begin_MPI_Allreduce)(const void *from, void *to, int count, Handle type, Handle operation, Handle comm) {
  Record *r = ABI(reduction)(from == IN_PLACE ? to : from, from == IN_PLACE, count, type, operation, comm);
  r->result = MPI_Allreduce(from, to, count, type, operation, comm);
  return r;
}
void ABI(tangent_MPI_Allreduce)(const Record *r, char *from, char *to) {
  if (!ABI(is_reduced)(r, from, to)) return;
  char *own = ABI(weighted)(r, r->in_place ? to : from), *sum = ABI(copied)(r->kind, 0, r->numbers);
  MPI_Allreduce(own, sum, (int)r->numbers, ABI(basic)(r->kind), OP_SUM, r->comm);
  if (to) memcpy(to, sum, r->numbers * ABI(size)(r->kind));
  free(own);
  free(sum);
}
void ABI(reverse_MPI_Allreduce)(const Record *r, char *from, char *to) {
  if (!ABI(is_reduced)(r, from, to)) return;
  char *own = ABI(copied)(r->kind, to, r->numbers), *sum = ABI(copied)(r->kind, 0, r->numbers);
  MPI_Allreduce(own, sum, (int)r->numbers, ABI(basic)(r->kind), OP_SUM, r->comm);
  ABI(clear)(r->kind, to, r->numbers);
  char *target = r->in_place ? to : from, *amount = ABI(weighted)(r, sum);
  if (target) ABI(add)(r->kind, target, amount, r->numbers);
  free(own);
  free(sum);
  free(amount);
}

Record *ABI(begin_MPI_Reduce)(const void *from, void *to, int count, Handle type, Handle operation, int root,
                              Handle comm) {
  Record *r = ABI(reduction)(from == IN_PLACE ? to : from, from == IN_PLACE, count, type, operation, comm);
  r->root = root;
  r->result = MPI_Reduce(from, to, count, type, operation, root, comm);
  return r;
}
void ABI(tangent_MPI_Reduce)(const Record *r, char *from, char *to) {
  int is_root = ABI(rank)(r->comm) == r->root;
  if (!ABI(is_reduced)(r, from, to)) return;
  char *own = ABI(weighted)(r, r->in_place ? to : from), *sum = ABI(copied)(r->kind, 0, r->numbers);
  MPI_Reduce(own, sum, (int)r->numbers, ABI(basic)(r->kind), OP_SUM, r->root, r->comm);
  if (is_root && to) memcpy(to, sum, r->numbers * ABI(size)(r->kind));
  free(own);
  free(sum);
}
void ABI(reverse_MPI_Reduce)(const Record *r, char *from, char *to) {
  int is_root = ABI(rank)(r->comm) == r->root;
  if (!ABI(is_reduced)(r, from, to)) return;
  char *sum = ABI(copied)(r->kind, is_root ? to : 0, r->numbers);
  MPI_Bcast(sum, (int)r->numbers, ABI(basic)(r->kind), r->root, r->comm);
  if (is_root) ABI(clear)(r->kind, to, r->numbers);
  char *target = r->in_place ? to : from, *amount = ABI(weighted)(r, sum);
  if (target) ABI(add)(r->kind, target, amount, r->numbers);
  free(sum);
  free(amount);
}

// Prefix sums: rank i gets what ranks up to i (Exscan: below i) bring in.
static void ABI(prefix)(const Record *r, char *from, char *to, int is_exclusive) {
  if (!ABI(is_active)(r, from, to)) return;
  if (r->operation != OP_SUM) {
    if (from || to) ABI(refuse)(ABI(operation_text));
    return;
  }
  int me = ABI(rank)(r->comm), ranks = ABI(ranks)(r->comm), is_set = !is_exclusive || me > 0;
  long n = r->numbers, bytes = n * ABI(size)(r->kind);
  char *own = ABI(copied)(r->kind, is_set ? to : 0, n), *all = ABI(copied)(r->kind, 0, n * ranks);
  MPI_Allgather(own, (int)n, ABI(basic)(r->kind), all, (int)n, ABI(basic)(r->kind), r->comm);
  if (is_set) ABI(clear)(r->kind, to, n);
  char *target = r->in_place ? to : from;
  for (int other = me + is_exclusive; target && other < ranks; other++) ABI(add)(r->kind, target, all + other * bytes, n);
  free(own);
  free(all);
}

#define PREFIX_SUM(F, is_exclusive)                                                                             \
  Record *ABI(begin_##F)(const void *from, void *to, int count, Handle type, Handle operation, Handle comm) {   \
    Record *r = ABI(record)(count, type, comm);                                                                 \
    r->operation = operation;                                                                                   \
    r->in_place = from == IN_PLACE;                                                                             \
    r->result = F(from, to, count, type, operation, comm);                                                      \
    return r;                                                                                                   \
  }                                                                                                             \
  void ABI(tangent_##F)(const Record *r, char *from, char *to) {                                                \
    if (!ABI(is_active)(r, from, to)) return;                                                                   \
    if (r->operation != OP_SUM) {                                                                               \
      if (from || to) ABI(refuse)(ABI(operation_text));                                                         \
      return;                                                                                                   \
    }                                                                                                           \
    char *own = ABI(copied)(r->kind, r->in_place ? to : from, r->numbers);                                      \
    char *sum = ABI(copied)(r->kind, to, r->numbers);                                                           \
    F(own, sum, (int)r->numbers, ABI(basic)(r->kind), OP_SUM, r->comm);                                         \
    if (to) memcpy(to, sum, r->numbers * ABI(size)(r->kind));                                                   \
    free(own);                                                                                                  \
    free(sum);                                                                                                  \
  }                                                                                                             \
  void ABI(reverse_##F)(const Record *r, char *from, char *to) { ABI(prefix)(r, from, to, is_exclusive); }
PREFIX_SUM(MPI_Scan, 0)
PREFIX_SUM(MPI_Exscan, 1)

Record *ABI(begin_MPI_Reduce_scatter_block)(const void *from, void *to, int count, Handle type, Handle operation,
                                            Handle comm) {
  Record *r = ABI(record)(count, type, comm);
  r->operation = operation;
  r->in_place = from == IN_PLACE;
  r->result = MPI_Reduce_scatter_block(from, to, count, type, operation, comm);
  return r;
}
void ABI(tangent_MPI_Reduce_scatter_block)(const Record *r, char *from, char *to) {
  if (!ABI(is_reduced)(r, from, to)) return;
  char *own = ABI(copied)(r->kind, r->in_place ? to : from, r->numbers * ABI(ranks)(r->comm));
  char *sum = ABI(copied)(r->kind, 0, r->numbers);
  MPI_Reduce_scatter_block(own, sum, (int)r->numbers, ABI(basic)(r->kind), OP_SUM, r->comm);
  if (to) memcpy(to, sum, r->numbers * ABI(size)(r->kind));
  free(own);
  free(sum);
}
void ABI(reverse_MPI_Reduce_scatter_block)(const Record *r, char *from, char *to) {
  if (!ABI(is_reduced)(r, from, to)) return;
  long n = r->numbers, whole = n * ABI(ranks)(r->comm);
  char *own = ABI(copied)(r->kind, to, n), *all = ABI(copied)(r->kind, 0, whole);
  MPI_Allgather(own, (int)n, ABI(basic)(r->kind), all, (int)n, ABI(basic)(r->kind), r->comm);
  ABI(clear)(r->kind, to, r->in_place ? whole : n);
  char *target = r->in_place ? to : from;
  if (target) ABI(add)(r->kind, target, all, whole);
  free(own);
  free(all);
}

// ------------------------------------------------------------------------------------------------- parts and wholes

// In these, `numbers` counts the part of one rank; the whole has as many parts as there are ranks.

Record *ABI(begin_MPI_Gather)(const void *from, int count, Handle type, void *to, int room, Handle kind, int root,
                              Handle comm) {
  int in_place = from == IN_PLACE;  // at the root
  Record *r = in_place ? ABI(record)(room, kind, comm) : ABI(record)(count, type, comm);
  r->root = root;
  r->in_place = in_place;
  r->result = MPI_Gather(from, count, type, to, room, kind, root, comm);
  return r;
}
void ABI(tangent_MPI_Gather)(const Record *r, char *from, char *to) {
  int me = ABI(rank)(r->comm), is_root = me == r->root;
  if (!ABI(is_active)(r, from, to)) return;
  long n = r->numbers, bytes = n * ABI(size)(r->kind), whole = n * ABI(ranks)(r->comm);
  char *own = ABI(copied)(r->kind, r->in_place && to ? to + me * bytes : from, n);
  char *all = is_root ? ABI(copied)(r->kind, 0, whole) : 0;
  MPI_Gather(own, (int)n, ABI(basic)(r->kind), all, (int)n, ABI(basic)(r->kind), r->root, r->comm);
  if (is_root && to) memcpy(to, all, whole * ABI(size)(r->kind));
  free(own);
  free(all);
}
void ABI(reverse_MPI_Gather)(const Record *r, char *from, char *to) {
  int me = ABI(rank)(r->comm), is_root = me == r->root;
  if (!ABI(is_active)(r, from, to)) return;
  long n = r->numbers, bytes = n * ABI(size)(r->kind), whole = n * ABI(ranks)(r->comm);
  char *own = ABI(copied)(r->kind, 0, n), *all = is_root ? ABI(copied)(r->kind, to, whole) : 0;
  MPI_Scatter(all, (int)n, ABI(basic)(r->kind), own, (int)n, ABI(basic)(r->kind), r->root, r->comm);
  if (is_root) ABI(clear)(r->kind, to, whole);
  char *target = r->in_place && to ? to + me * bytes : from;
  if (target) ABI(add)(r->kind, target, own, n);
  free(own);
  free(all);
}

Record *ABI(begin_MPI_Scatter)(const void *from, int count, Handle type, void *to, int room, Handle kind, int root,
                               Handle comm) {
  int in_place = to == IN_PLACE;  // at the root
  Record *r = in_place ? ABI(record)(count, type, comm) : ABI(record)(room, kind, comm);
  r->root = root;
  r->in_place = in_place;
  r->result = MPI_Scatter(from, count, type, to, room, kind, root, comm);
  return r;
}
void ABI(tangent_MPI_Scatter)(const Record *r, char *from, char *to) {
  int is_root = ABI(rank)(r->comm) == r->root;
  if (!ABI(is_active)(r, from, to)) return;
  long n = r->numbers;
  char *own = ABI(copied)(r->kind, 0, n), *all = is_root ? ABI(copied)(r->kind, from, n * ABI(ranks)(r->comm)) : 0;
  MPI_Scatter(all, (int)n, ABI(basic)(r->kind), own, (int)n, ABI(basic)(r->kind), r->root, r->comm);
  if (to && !r->in_place) memcpy(to, own, n * ABI(size)(r->kind));
  free(own);
  free(all);
}
void ABI(reverse_MPI_Scatter)(const Record *r, char *from, char *to) {
  int is_root = ABI(rank)(r->comm) == r->root;
  if (!ABI(is_active)(r, from, to)) return;
  long n = r->numbers, whole = n * ABI(ranks)(r->comm);
  char *own = ABI(copied)(r->kind, r->in_place ? 0 : to, n), *all = is_root ? ABI(copied)(r->kind, 0, whole) : 0;
  MPI_Gather(own, (int)n, ABI(basic)(r->kind), all, (int)n, ABI(basic)(r->kind), r->root, r->comm);
  if (!r->in_place) ABI(clear)(r->kind, to, n);
  if (is_root && from) ABI(add)(r->kind, from, all, whole);
  free(own);
  free(all);
}

Record *ABI(begin_MPI_Allgather)(const void *from, int count, Handle type, void *to, int room, Handle kind,
                                 Handle comm) {
  Record *r = ABI(record)(room, kind, comm);
  r->in_place = from == IN_PLACE;
  r->result = MPI_Allgather(from, count, type, to, room, kind, comm);
  return r;
}
void ABI(tangent_MPI_Allgather)(const Record *r, char *from, char *to) {
  if (!ABI(is_active)(r, from, to)) return;
  long n = r->numbers, bytes = n * ABI(size)(r->kind), whole = n * ABI(ranks)(r->comm);
  char *own = ABI(copied)(r->kind, r->in_place && to ? to + ABI(rank)(r->comm) * bytes : from, n);
  char *all = ABI(copied)(r->kind, 0, whole);
  MPI_Allgather(own, (int)n, ABI(basic)(r->kind), all, (int)n, ABI(basic)(r->kind), r->comm);
  if (to) memcpy(to, all, whole * ABI(size)(r->kind));
  free(own);
  free(all);
}
void ABI(reverse_MPI_Allgather)(const Record *r, char *from, char *to) {
  if (!ABI(is_active)(r, from, to)) return;
  long n = r->numbers, bytes = n * ABI(size)(r->kind), whole = n * ABI(ranks)(r->comm);
  char *all = ABI(copied)(r->kind, to, whole), *own = ABI(copied)(r->kind, 0, n);
  MPI_Reduce_scatter_block(all, own, (int)n, ABI(basic)(r->kind), OP_SUM, r->comm);
  ABI(clear)(r->kind, to, whole);
  char *target = r->in_place && to ? to + ABI(rank)(r->comm) * bytes : from;
  if (target) ABI(add)(r->kind, target, own, n);
  free(own);
  free(all);
}

Record *ABI(begin_MPI_Alltoall)(const void *from, int count, Handle type, void *to, int room, Handle kind,
                                Handle comm) {
  Record *r = ABI(record)(room, kind, comm);
  r->in_place = from == IN_PLACE;
  r->result = MPI_Alltoall(from, count, type, to, room, kind, comm);
  return r;
}
static char *ABI(exchanged)(const Record *r, const char *shadow) {
  long n = r->numbers, whole = n * ABI(ranks)(r->comm);
  char *out = ABI(copied)(r->kind, shadow, whole), *in = ABI(copied)(r->kind, 0, whole);
  MPI_Alltoall(out, (int)n, ABI(basic)(r->kind), in, (int)n, ABI(basic)(r->kind), r->comm);
  free(out);
  return in;
}
void ABI(tangent_MPI_Alltoall)(const Record *r, char *from, char *to) {
  if (!ABI(is_active)(r, from, to)) return;
  char *in = ABI(exchanged)(r, r->in_place ? to : from);
  if (to) memcpy(to, in, r->numbers * ABI(ranks)(r->comm) * ABI(size)(r->kind));
  free(in);
}
void ABI(reverse_MPI_Alltoall)(const Record *r, char *from, char *to) {
  if (!ABI(is_active)(r, from, to)) return;
  long whole = r->numbers * ABI(ranks)(r->comm);
  char *in = ABI(exchanged)(r, to), *target = r->in_place ? to : from;
  ABI(clear)(r->kind, to, whole);
  if (target) ABI(add)(r->kind, target, in, whole);
  free(in);
}
