// What the derivatives of MPI calls do, for one MPI library: records of calls, messages from one rank to another.
//
// Derivative code calls `begin_F` in the place of F: it makes the call and returns a record of it. Then, for every lane,
// `tangent_F` moves tangents as F moved numbers, or (in the reverse sweep) `reverse_F` moves adjoints the other way: the
// adjoint of a send is a receive, of a broadcast a sum. Both get the shadows of F's buffers; null stands for a buffer
// without one, whose tangents are zero and whose adjoints nobody wants: all ranks take part in any case, for a buffer
// may be constant on one side only. `drop` ends a record. Where tangents follow the tape of an augmented function,
// `replay_F` stands for `tangent_F` of calls that wait, and lets records be.
//
// What derivatives send never blocks (a copy is sent, and `drain` waits for it at the end), what they receive is waited
// for at the last moment. So a program that does not hang has derivatives that do not: reversed in time, every message
// is still sent before it is waited for.
//
// The includer defines ABI(name), Handle, Status, and the library's constants.

#define LANES 16

void *malloc(unsigned long);
void *calloc(unsigned long, unsigned long);
void free(void *);
void *memcpy(void *, const void *, unsigned long);
void *memset(void *, int, unsigned long);
int puts(const char *);
void abort(void);

int MPI_Send(const void *, int, Handle, int, int, Handle);
int MPI_Ssend(const void *, int, Handle, int, int, Handle);
int MPI_Bsend(const void *, int, Handle, int, int, Handle);
int MPI_Rsend(const void *, int, Handle, int, int, Handle);
int MPI_Recv(void *, int, Handle, int, int, Handle, Status *);
int MPI_Isend(const void *, int, Handle, int, int, Handle, Handle *);
int MPI_Issend(const void *, int, Handle, int, int, Handle, Handle *);
int MPI_Irecv(void *, int, Handle, int, int, Handle, Handle *);
int MPI_Wait(Handle *, Status *);
int MPI_Waitall(int, Handle *, Status *);
int MPI_Waitany(int, Handle *, int *, Status *);
int MPI_Test(Handle *, int *, Status *);
int MPI_Testall(int, Handle *, int *, Status *);
int MPI_Get_count(const Status *, Handle, int *);
int MPI_Sendrecv(const void *, int, Handle, int, int, void *, int, Handle, int, int, Handle, Status *);
int MPI_Sendrecv_replace(void *, int, Handle, int, int, int, int, Handle, Status *);
int MPI_Comm_rank(Handle, int *);
int MPI_Comm_size(Handle, int *);
int MPI_Barrier(Handle);
int MPI_Bcast(void *, int, Handle, int, Handle);
int MPI_Reduce(const void *, void *, int, Handle, Handle, int, Handle);
int MPI_Allreduce(const void *, void *, int, Handle, Handle, Handle);
int MPI_Scan(const void *, void *, int, Handle, Handle, Handle);
int MPI_Exscan(const void *, void *, int, Handle, Handle, Handle);
int MPI_Reduce_scatter_block(const void *, void *, int, Handle, Handle, Handle);
int MPI_Gather(const void *, int, Handle, void *, int, Handle, int, Handle);
int MPI_Scatter(const void *, int, Handle, void *, int, Handle, int, Handle);
int MPI_Allgather(const void *, int, Handle, void *, int, Handle, Handle);
int MPI_Alltoall(const void *, int, Handle, void *, int, Handle, Handle);

enum { OTHER = -1, NO_NUMBERS, SHORT, DOUBLE, LONG };  // what a datatype holds: floats of which size

typedef struct Record Record;
struct Record {
  int result, kind, peer, tag, number, root, in_place, lanes, completed_count;
  int is_listed;           // a receive that something will wait for
  long numbers;            // floats in the buffer that is sent, or in that which is received
  Handle comm, operation;
  double *weight;          // of a reduction: what the sum of tangents counts each with; null: one
  Record *received;        // of a Sendrecv: its other half
  Record **completed;      // of a wait: the receives that it ended
  Record *next;            // in the list of receives that go on
  Handle request;
  Handle datatype;
  char *shadow[LANES];     // of a receive that goes on, per lane
  char *spare[LANES];      // where tangents go that nobody wants
  Handle tangent[LANES];   // the request of their receive
};

static _Thread_local Record *ABI(receiving);

static void ABI(refuse)(const char *text) {
  puts(text);
  abort();
}
const char ABI(datatype_text)[] =
    "adfuzz: the derivative of an MPI call is asked for whose datatype is no basic floating-point type";
const char ABI(operation_text)[] =
    "adfuzz: the derivative of an MPI reduction is asked for whose operation is no sum, product, maximum or minimum";
const char ABI(request_text)[] = "adfuzz: the tangents of a receive from any source that goes on are not covered";
const char ABI(lanes_text)[] = "adfuzz: more than 16 lanes go through a receive of MPI that goes on";

// ------------------------------------------------------------------------------------------------- floats

static long ABI(size)(int kind) { return kind == SHORT ? 4 : kind == DOUBLE ? 8 : 16; }
static Handle ABI(basic)(int kind) { return kind == SHORT ? TYPE_FLOAT : kind == DOUBLE ? TYPE_DOUBLE : TYPE_LONG_DOUBLE; }

static void ABI(add)(int kind, char *to, const char *from, long n) {
  if (kind == SHORT)
    for (long k = 0; k < n; k++) ((float *)to)[k] += ((const float *)from)[k];
  else if (kind == DOUBLE)
    for (long k = 0; k < n; k++) ((double *)to)[k] += ((const double *)from)[k];
  else
    for (long k = 0; k < n; k++) ((long double *)to)[k] += ((const long double *)from)[k];
}

// Zeros where there is no shadow.
static char *ABI(copied)(int kind, const char *shadow, long n) {
  char *made = calloc(n > 0 ? n : 1, ABI(size)(kind));
  if (shadow) memcpy(made, shadow, n * ABI(size)(kind));
  return made;
}

static void ABI(clear)(int kind, char *shadow, long n) {
  if (shadow) memset(shadow, 0, n * ABI(size)(kind));
}

// Whether derivatives go through the call at all.
static int ABI(is_active)(const Record *r, const void *a, const void *b) {
  if (r->kind == OTHER && (a || b)) ABI(refuse)(ABI(datatype_text));
  return r->kind > NO_NUMBERS;
}

// ------------------------------------------------------------------------------------------------- sending

typedef struct Posted Posted;
struct Posted {
  Posted *next;
  Handle request;
  char *data;
};
static _Thread_local Posted *ABI(posted);

// Forget what has arrived, or wait for all of it.
static void ABI(progress)(int is_end) {
  Posted **place = &ABI(posted);
  while (*place) {
    Posted *one = *place;
    int done = 1;
    if (is_end)
      MPI_Wait(&one->request, STATUS_IGNORE);
    else
      MPI_Test(&one->request, &done, STATUS_IGNORE);
    if (done) {
      *place = one->next;
      free(one->data);
      free(one);
    } else
      place = &one->next;
  }
}

void ABI(drain)(void) { ABI(progress)(1); }

// Tags of derivatives: those of messages that follow each other differ, so that it does not matter in which order they
// are waited for.
static int ABI(tag)(const Record *r) { return 0x4000 + (int)(((unsigned)(r->tag + 1) * 31u + (unsigned)r->number) % 0x3fffu); }

static void ABI(post)(const Record *r, const char *shadow) {
  ABI(progress)(0);
  if (r->peer == PROC_NULL) return;
  Posted *one = malloc(sizeof *one);
  one->data = ABI(copied)(r->kind, shadow, r->numbers);
  one->next = ABI(posted);
  ABI(posted) = one;
  MPI_Isend(one->data, (int)r->numbers, ABI(basic)(r->kind), r->peer, ABI(tag)(r), r->comm, &one->request);
}

// What arrives, in memory of its own.
static char *ABI(taken)(const Record *r) {
  char *data = ABI(copied)(r->kind, 0, r->numbers);
  if (r->peer != PROC_NULL)
    MPI_Recv(data, (int)r->numbers, ABI(basic)(r->kind), r->peer, ABI(tag)(r), r->comm, STATUS_IGNORE);
  return data;
}

static void ABI(take_tangent)(const Record *r, char *shadow) {
  if (r->peer == PROC_NULL) return;
  char *data = ABI(taken)(r);
  if (shadow) memcpy(shadow, data, r->numbers * ABI(size)(r->kind));
  free(data);
}

static void ABI(take_adjoint)(const Record *r, char *shadow) {
  char *data = ABI(taken)(r);
  if (shadow) ABI(add)(r->kind, shadow, data, r->numbers);
  free(data);
}

static void ABI(give_adjoint)(const Record *r, char *shadow) {
  if (r->peer == PROC_NULL) return;
  ABI(post)(r, shadow);
  ABI(clear)(r->kind, shadow, r->numbers);
}

// ------------------------------------------------------------------------------------------------- records

// How many messages of one tag went to (or came from) a rank: both sides count alike.
typedef struct Channel Channel;
struct Channel {
  Channel *next;
  Handle comm;
  int peer, tag, is_sent, count;
};
static _Thread_local Channel *ABI(channels);

static void ABI(count)(Record *r, int is_sent) {
  Channel *c = ABI(channels);
  while (c && !(c->comm == r->comm && c->peer == r->peer && c->tag == r->tag && c->is_sent == is_sent)) c = c->next;
  if (!c) {
    c = malloc(sizeof *c);
    *c = (Channel){ABI(channels), r->comm, r->peer, r->tag, is_sent, 0};
    ABI(channels) = c;
  }
  r->number = c->count++;
}

static Record *ABI(record)(long count, Handle datatype, Handle comm) {
  Record *r = calloc(1, sizeof *r);
  int scalars = 1;
  r->kind = ABI(kind)(datatype, &scalars);
  r->numbers = count * scalars;
  r->comm = comm;
  r->datatype = datatype;
  return r;
}

static Record *ABI(sent)(int count, Handle datatype, int peer, int tag, Handle comm) {
  Record *r = ABI(record)(count, datatype, comm);
  r->peer = peer;
  r->tag = tag;
  if (peer != PROC_NULL) ABI(count)(r, 1);
  return r;
}

static int ABI(is_wild)(const Record *r) { return r->peer == ANY_SOURCE || r->tag == ANY_TAG; }

// What a receive got: perhaps less than there was room for.
static void ABI(arrived)(Record *r, const Status *status) {
  int count = 0, scalars = 1, was_wild = ABI(is_wild)(r);
  ABI(kind)(r->datatype, &scalars);
  MPI_Get_count(status, r->datatype, &count);
  r->peer = status->source;
  r->tag = status->tag;
  r->numbers = r->peer == PROC_NULL || count < 0 ? 0 : (long)count * scalars;
  if (was_wild && r->peer != PROC_NULL) ABI(count)(r, 0);
}

static Record *ABI(awaited)(int count, Handle datatype, int peer, int tag, Handle comm) {
  Record *r = ABI(record)(count, datatype, comm);
  r->peer = peer;
  r->tag = tag;
  if (peer != PROC_NULL && !ABI(is_wild)(r)) ABI(count)(r, 0);
  return r;
}

int ABI(result)(const Record *r) { return r->result; }

void ABI(drop)(void *record) {
  Record *r = record;
  if (r->is_listed)
    for (Record **place = &ABI(receiving); *place; place = &(*place)->next)
      if (*place == r) {
        *place = r->next;
        break;
      }
  if (r->received) free(r->received);
  free(r->completed);
  free(r->weight);
  free(r);
}

// When the tangents were moved: a receive that goes on stays until it is waited for.
void ABI(finish)(Record *r) {
  if (!r->is_listed) ABI(drop)(r);
}

// ------------------------------------------------------------------------------------------------- messages

#define SEND(F)                                                                                          \
  Record *ABI(begin_##F)(const void *buffer, int count, Handle type, int peer, int tag, Handle comm) {   \
    Record *r = ABI(sent)(count, type, peer, tag, comm);                                                 \
    r->result = F(buffer, count, type, peer, tag, comm);                                                 \
    return r;                                                                                            \
  }                                                                                                      \
  SEND_DERIVATIVES(F)
#define START(F)                                                                                         \
  Record *ABI(begin_##F)(const void *buffer, int count, Handle type, int peer, int tag, Handle comm,     \
                         Handle *request) {                                                              \
    Record *r = ABI(sent)(count, type, peer, tag, comm);                                                 \
    r->result = F(buffer, count, type, peer, tag, comm, request);                                        \
    return r;                                                                                            \
  }                                                                                                      \
  SEND_DERIVATIVES(F)
#define SEND_DERIVATIVES(F)                                                                              \
  void ABI(tangent_##F)(const Record *r, char *shadow) {                                                 \
    if (ABI(is_active)(r, shadow, 0)) ABI(post)(r, shadow);                                              \
  }                                                                                                      \
  void ABI(reverse_##F)(const Record *r, char *shadow) {                                                 \
    if (ABI(is_active)(r, shadow, 0)) ABI(take_adjoint)(r, shadow);                                      \
  }
SEND(MPI_Send)
SEND(MPI_Ssend)
SEND(MPI_Bsend)
SEND(MPI_Rsend)
START(MPI_Isend)
START(MPI_Issend)

Record *ABI(begin_MPI_Recv)(void *buffer, int count, Handle type, int peer, int tag, Handle comm, Status *status) {
  Record *r = ABI(awaited)(count, type, peer, tag, comm);
  Status own;
  if (status == STATUS_IGNORE) status = &own;
  r->result = MPI_Recv(buffer, count, type, peer, tag, comm, status);
  ABI(arrived)(r, status);
  return r;
}
void ABI(tangent_MPI_Recv)(const Record *r, char *shadow) {
  if (ABI(is_active)(r, shadow, 0)) ABI(take_tangent)(r, shadow);
}
void ABI(reverse_MPI_Recv)(const Record *r, char *shadow) {
  if (ABI(is_active)(r, shadow, 0)) ABI(give_adjoint)(r, shadow);
}

// A receive that goes on is looked up by its request when something waits for it.
Record *ABI(begin_MPI_Irecv)(void *buffer, int count, Handle type, int peer, int tag, Handle comm, Handle *request) {
  Record *r = ABI(awaited)(count, type, peer, tag, comm);
  r->result = MPI_Irecv(buffer, count, type, peer, tag, comm, request);
  r->request = *request;
  if (peer != PROC_NULL && r->kind != NO_NUMBERS) {
    r->next = ABI(receiving);
    ABI(receiving) = r;
    r->is_listed = 1;
  }
  return r;
}
// In the forward sweep of a reverse mode: remember where the adjoints will stand.
void ABI(note_MPI_Irecv)(Record *r, char *shadow) {
  if (r->lanes == LANES) ABI(refuse)(ABI(lanes_text));
  r->shadow[r->lanes++] = shadow;
}
void ABI(tangent_MPI_Irecv)(Record *r, char *shadow) {
  if (!ABI(is_active)(r, shadow, 0) || r->peer == PROC_NULL) return;
  if (r->lanes == LANES) ABI(refuse)(ABI(lanes_text));
  if (ABI(is_wild)(r)) ABI(refuse)(ABI(request_text));
  char *place = shadow ? shadow : ABI(copied)(r->kind, 0, r->numbers);
  r->spare[r->lanes] = shadow ? 0 : place;
  MPI_Irecv(place, (int)r->numbers, ABI(basic)(r->kind), r->peer, ABI(tag)(r), r->comm, &r->tangent[r->lanes++]);
}
void ABI(reverse_MPI_Irecv)(const Record *r, char *shadow) {}

static Record *ABI(found)(Handle request) {
  for (Record **place = &ABI(receiving); *place; place = &(*place)->next)
    if ((*place)->request == request) {
      Record *r = *place;
      *place = r->next;
      r->is_listed = 0;
      return r;
    }
  return 0;
}

static void ABI(complete)(Record *wait, Handle request, const Status *status) {
  Record *r = ABI(found)(request);
  if (!r) return;
  ABI(arrived)(r, status);
  wait->completed[wait->completed_count++] = r;
}

// Receives that a wait ended, the one begun last first: so both sides agree on the order.
static Record *ABI(waiting)(int count) {
  Record *r = calloc(1, sizeof *r);
  r->completed = calloc(count > 0 ? count : 1, sizeof *r->completed);
  return r;
}

Record *ABI(begin_MPI_Wait)(Handle *request, Status *status) {
  Record *r = ABI(waiting)(1);
  Handle handle = *request;
  Status own;
  if (status == STATUS_IGNORE) status = &own;
  r->result = MPI_Wait(request, status);
  ABI(complete)(r, handle, status);
  return r;
}
Record *ABI(begin_MPI_Test)(Handle *request, int *flag, Status *status) {
  Record *r = ABI(waiting)(1);
  Handle handle = *request;
  Status own;
  if (status == STATUS_IGNORE) status = &own;
  r->result = MPI_Test(request, flag, status);
  if (*flag) ABI(complete)(r, handle, status);
  return r;
}
Record *ABI(begin_MPI_Waitany)(int count, Handle *requests, int *index, Status *status) {
  Record *r = ABI(waiting)(1);
  Handle *before = malloc(count * sizeof *before + 1);
  Status own;
  memcpy(before, requests, count * sizeof *before);
  if (status == STATUS_IGNORE) status = &own;
  r->result = MPI_Waitany(count, requests, index, status);
  if (*index >= 0 && *index < count) ABI(complete)(r, before[*index], status);
  free(before);
  return r;
}
static Record *ABI(all)(int count, Handle *requests, int *flag, Status *statuses) {
  Record *r = ABI(waiting)(count);
  Handle *before = malloc(count * sizeof *before + 1);
  Status *own = malloc(count * sizeof *own + 1);
  int done = 1;
  memcpy(before, requests, count * sizeof *before);
  if (statuses == STATUS_IGNORE) statuses = own;
  r->result = flag ? MPI_Testall(count, requests, &done, statuses) : MPI_Waitall(count, requests, statuses);
  if (flag) *flag = done;
  for (int k = 0; done && k < count; k++) ABI(complete)(r, before[k], &statuses[k]);
  free(before);
  free(own);
  return r;
}
Record *ABI(begin_MPI_Waitall)(int count, Handle *requests, Status *statuses) {
  return ABI(all)(count, requests, 0, statuses);
}
Record *ABI(begin_MPI_Testall)(int count, Handle *requests, int *flag, Status *statuses) {
  return ABI(all)(count, requests, flag, statuses);
}

// The tangents of all lanes of a receive arrive with it.
static void ABI(take_tangents)(Record *r) {
  for (int k = 0; k < r->lanes; k++) {
    MPI_Wait(&r->tangent[k], STATUS_IGNORE);
    free(r->spare[k]);
  }
  r->lanes = 0;
}
// In forward mode that is all that its record was kept for.
static void ABI(end_tangents)(Record *r) {
  ABI(take_tangents)(r);
  ABI(drop)(r);
}
static void ABI(begin_adjoints)(const Record *r) {
  for (int k = 0; k < r->lanes; k++)
    if (ABI(is_active)(r, r->shadow[k], 0)) ABI(give_adjoint)(r, r->shadow[k]);
}

#define WAIT(F)                                                                           \
  void ABI(tangent_##F)(const Record *r) {                                                \
    for (int k = 0; k < r->completed_count; k++) ABI(end_tangents)(r->completed[k]);      \
  }                                                                                       \
  void ABI(replay_##F)(const Record *r) {                                                 \
    for (int k = 0; k < r->completed_count; k++) ABI(take_tangents)(r->completed[k]);     \
  }                                                                                       \
  void ABI(reverse_##F)(const Record *r) {                                                \
    for (int k = r->completed_count - 1; k >= 0; k--) ABI(begin_adjoints)(r->completed[k]); \
  }
WAIT(MPI_Wait)
WAIT(MPI_Waitall)
WAIT(MPI_Waitany)
WAIT(MPI_Test)
WAIT(MPI_Testall)

Record *ABI(begin_MPI_Sendrecv)(const void *buffer, int count, Handle type, int to, int tag, void *target, int room,
                                Handle target_type, int from, int mark, Handle comm, Status *status) {
  Record *r = ABI(sent)(count, type, to, tag, comm);
  Status own;
  if (status == STATUS_IGNORE) status = &own;
  r->received = ABI(awaited)(room, target_type, from, mark, comm);
  r->result = MPI_Sendrecv(buffer, count, type, to, tag, target, room, target_type, from, mark, comm, status);
  ABI(arrived)(r->received, status);
  return r;
}
void ABI(tangent_MPI_Sendrecv)(const Record *r, char *shadow, char *target) {
  if (ABI(is_active)(r, shadow, 0)) ABI(post)(r, shadow);
  if (ABI(is_active)(r->received, target, 0)) ABI(take_tangent)(r->received, target);
}
void ABI(reverse_MPI_Sendrecv)(const Record *r, char *shadow, char *target) {
  if (ABI(is_active)(r->received, target, 0)) ABI(give_adjoint)(r->received, target);
  if (ABI(is_active)(r, shadow, 0)) ABI(take_adjoint)(r, shadow);
}

Record *ABI(begin_MPI_Sendrecv_replace)(void *buffer, int count, Handle type, int to, int tag, int from, int mark,
                                        Handle comm, Status *status) {
  Record *r = ABI(sent)(count, type, to, tag, comm);
  Status own;
  if (status == STATUS_IGNORE) status = &own;
  r->received = ABI(awaited)(count, type, from, mark, comm);
  r->result = MPI_Sendrecv_replace(buffer, count, type, to, tag, from, mark, comm, status);
  ABI(arrived)(r->received, status);
  return r;
}
void ABI(tangent_MPI_Sendrecv_replace)(const Record *r, char *shadow) { ABI(tangent_MPI_Sendrecv)(r, shadow, shadow); }
void ABI(reverse_MPI_Sendrecv_replace)(const Record *r, char *shadow) { ABI(reverse_MPI_Sendrecv)(r, shadow, shadow); }
