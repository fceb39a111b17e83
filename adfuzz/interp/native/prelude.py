"""What instrumented code calls: tagged loads and stores of tangents, copies, an allocator that never reuses memory.

The tangent of the double at address p lies at p ^ TANGENT; that of a float needs eight bytes too: its upper half lies
at p ^ UPPER. The tag of each byte lies at p ^ TAG: 0 (no float was stored here), 1…8 (of a double), 9…12 (of a float).
Addresses of a process (0x7e…, 0x7f…) thus map to reserved ranges that nothing else uses.
"""

from __future__ import annotations

import math
import struct

TANGENT = 0x5000_0000_0000
TAG = 0x6000_0000_0000
UPPER = 0x4000_0000_0000
RANGES = tuple((0x7E00_0000_0000 ^ flip, 2 << 40) for flip in (TANGENT, TAG, UPPER))
"""What must be mapped, lazily, before instrumented code runs: start and size."""
DOUBLE_TAGS = 0x0807060504030201
FLOAT_TAGS = 0x0C0B0A09


def _hex(value: float) -> str:
    return f"0x{struct.pack('>d', value).hex().upper()}"


_ADDRESS = """
define internal ptr @adfuzz.{name}(ptr %p) alwaysinline {{
  %i = ptrtoint ptr %p to i64
  %j = xor i64 %i, {flip}
  %q = inttoptr i64 %j to ptr
  ret ptr %q
}}
"""

PRELUDE = (
    "".join(
        _ADDRESS.format(name=name, flip=flip) for name, flip in (("tangent", TANGENT), ("tag", TAG), ("upper", UPPER))
    )
    + f"""
@adfuzz.lost = global i64 0
@adfuzz.path = global i64 0
@adfuzz.steps = global i64 0
@adfuzz.room = global i64 0
@adfuzz.room.end = global i64 0

declare i64 @write(i32, ptr, i64)
declare void @_exit(i32)

define internal void @adfuzz.stop(ptr %text, i64 %size) cold noreturn {{
  %w = call i64 @write(i32 2, ptr %text, i64 %size)
  call void @_exit(i32 71)
  unreachable
}}

define internal void @adfuzz.lose(i1 %bad) alwaysinline {{
  br i1 %bad, label %yes, label %no
yes:
  store i64 1, ptr @adfuzz.lost
  br label %no
no:
  ret void
}}

define internal void @adfuzz.branch(i64 %where) alwaysinline {{
  %h = load i64, ptr @adfuzz.path
  %g = mul i64 %h, 6364136223846793005
  %f = add i64 %g, %where
  store i64 %f, ptr @adfuzz.path
  ret void
}}

define internal double @adfuzz.load.f64(ptr %p) alwaysinline {{
  %q = call ptr @adfuzz.tag(ptr %p)
  %k = load i64, ptr %q, align 1
  %whole = icmp eq i64 %k, {DOUBLE_TAGS}
  %none = icmp eq i64 %k, 0
  %fine = or i1 %whole, %none
  %bad = xor i1 %fine, true
  call void @adfuzz.lose(i1 %bad)
  %s = call ptr @adfuzz.tangent(ptr %p)
  %t = load double, ptr %s, align 1
  %r = select i1 %whole, double %t, double 0.0
  ret double %r
}}

define internal void @adfuzz.store.f64(ptr %p, double %t) alwaysinline {{
  %q = call ptr @adfuzz.tag(ptr %p)
  store i64 {DOUBLE_TAGS}, ptr %q, align 1
  %s = call ptr @adfuzz.tangent(ptr %p)
  store double %t, ptr %s, align 1
  ret void
}}

define internal double @adfuzz.load.f32(ptr %p) alwaysinline {{
  %q = call ptr @adfuzz.tag(ptr %p)
  %k = load i32, ptr %q, align 1
  %whole = icmp eq i32 %k, {FLOAT_TAGS}
  %none = icmp eq i32 %k, 0
  %fine = or i1 %whole, %none
  %bad = xor i1 %fine, true
  call void @adfuzz.lose(i1 %bad)
  %s = call ptr @adfuzz.tangent(ptr %p)
  %low = load i32, ptr %s, align 1
  %u = call ptr @adfuzz.upper(ptr %p)
  %high = load i32, ptr %u, align 1
  %a = zext i32 %low to i64
  %b = zext i32 %high to i64
  %c = shl i64 %b, 32
  %d = or i64 %a, %c
  %t = bitcast i64 %d to double
  %r = select i1 %whole, double %t, double 0.0
  ret double %r
}}

define internal void @adfuzz.store.f32(ptr %p, double %t) alwaysinline {{
  %q = call ptr @adfuzz.tag(ptr %p)
  store i32 {FLOAT_TAGS}, ptr %q, align 1
  %d = bitcast double %t to i64
  %low = trunc i64 %d to i32
  %c = lshr i64 %d, 32
  %high = trunc i64 %c to i32
  %s = call ptr @adfuzz.tangent(ptr %p)
  store i32 %low, ptr %s, align 1
  %u = call ptr @adfuzz.upper(ptr %p)
  store i32 %high, ptr %u, align 1
  ret void
}}

define internal void @adfuzz.clear(ptr %p, i64 %n) alwaysinline {{
  %q = call ptr @adfuzz.tag(ptr %p)
  call void @llvm.memset.p0.i64(ptr %q, i8 0, i64 %n, i1 false)
  ret void
}}

define internal void @adfuzz.check(ptr %p, i64 %n) {{
entry:
  %none = icmp eq i64 %n, 0
  br i1 %none, label %end, label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %a = getelementptr i8, ptr %p, i64 %i
  %q = call ptr @adfuzz.tag(ptr %a)
  %k = load i8, ptr %q
  %bad = icmp ne i8 %k, 0
  call void @adfuzz.lose(i1 %bad)
  %j = add i64 %i, 1
  %more = icmp ult i64 %j, %n
  br i1 %more, label %loop, label %end
end:
  ret void
}}

define internal void @adfuzz.copy(ptr %to, ptr %from, i64 %n) {{
  call void @llvm.memmove.p0.p0.i64(ptr %to, ptr %from, i64 %n, i1 false)
  %a = call ptr @adfuzz.tangent(ptr %to)
  %b = call ptr @adfuzz.tangent(ptr %from)
  call void @llvm.memmove.p0.p0.i64(ptr %a, ptr %b, i64 %n, i1 false)
  %c = call ptr @adfuzz.tag(ptr %to)
  %d = call ptr @adfuzz.tag(ptr %from)
  call void @llvm.memmove.p0.p0.i64(ptr %c, ptr %d, i64 %n, i1 false)
  %e = call ptr @adfuzz.upper(ptr %to)
  %f = call ptr @adfuzz.upper(ptr %from)
  call void @llvm.memmove.p0.p0.i64(ptr %e, ptr %f, i64 %n, i1 false)
  ret void
}}

define internal ptr @adfuzz.allocate(i64 %n) {{
  %at = load i64, ptr @adfuzz.room
  %body = add i64 %at, 64
  %slot = inttoptr i64 %at to ptr
  %n1 = add i64 %n, 127
  %n2 = and i64 %n1, -64
  %next = add i64 %at, %n2
  %end = load i64, ptr @adfuzz.room.end
  %huge = icmp ugt i64 %n, 1099511627776
  %out = icmp ugt i64 %next, %end
  %bad = or i1 %huge, %out
  br i1 %bad, label %full, label %fine
full:
  call void @adfuzz.stop(ptr @adfuzz.full, i64 20)
  unreachable
fine:
  store i64 %n, ptr %slot
  store i64 %next, ptr @adfuzz.room
  %p = inttoptr i64 %body to ptr
  ret ptr %p
}}
@adfuzz.full = private constant [20 x i8] c"the arena is full  \\0A"

define internal ptr @adfuzz.zeroed(i64 %count, i64 %each) {{
  %n = mul i64 %count, %each
  %p = call ptr @adfuzz.allocate(i64 %n)
  call void @llvm.memset.p0.i64(ptr %p, i8 0, i64 %n, i1 false)
  ret ptr %p
}}

define internal ptr @adfuzz.moved(ptr %old, i64 %n) {{
  %p = call ptr @adfuzz.allocate(i64 %n)
  %none = icmp eq ptr %old, null
  br i1 %none, label %end, label %copy
copy:
  %i = ptrtoint ptr %old to i64
  %j = sub i64 %i, 64
  %slot = inttoptr i64 %j to ptr
  %had = load i64, ptr %slot
  %less = icmp ult i64 %had, %n
  %m = select i1 %less, i64 %had, i64 %n
  call void @adfuzz.copy(ptr %p, ptr %old, i64 %m)
  br label %end
end:
  ret ptr %p
}}

define double @adfuzz.digamma.f64(double %given) {{
entry:
  %low = fcmp olt double %given, 0.5
  %mirror = fsub double 1.0, %given
  %x0 = select i1 %low, double %mirror, double %given
  br label %loop
loop:
  %x = phi double [ %x0, %entry ], [ %x1, %more ]
  %s = phi double [ 0.0, %entry ], [ %s1, %more ]
  %small = fcmp olt double %x, 12.0
  br i1 %small, label %more, label %series
more:
  %r = fdiv double 1.0, %x
  %s1 = fsub double %s, %r
  %x1 = fadd double %x, 1.0
  br label %loop
series:
  %i = fdiv double 1.0, %x
  %q = fmul double %i, %i
  %c6 = fmul double %q, {_hex(-691 / 32760)}
  %c5 = fadd double %c6, {_hex(1 / 132)}
  %d5 = fmul double %c5, %q
  %c4 = fadd double %d5, {_hex(-1 / 240)}
  %d4 = fmul double %c4, %q
  %c3 = fadd double %d4, {_hex(1 / 252)}
  %d3 = fmul double %c3, %q
  %c2 = fadd double %d3, {_hex(-1 / 120)}
  %d2 = fmul double %c2, %q
  %c1 = fadd double %d2, {_hex(1 / 12)}
  %d1 = fmul double %c1, %q
  %l = call double @llvm.log.f64(double %x)
  %h = fmul double %i, 0.5
  %a = fsub double %l, %h
  %b = fsub double %a, %d1
  %psi = fadd double %b, %s
  br i1 %low, label %reflect, label %end
reflect:
  %whole = call double @llvm.floor.f64(double %given)
  %rest = fsub double %given, %whole
  %angle = fmul double %rest, {_hex(math.pi)}
  %tan = call double @llvm.tan.f64(double %angle)
  %cot = fdiv double {_hex(math.pi)}, %tan
  %turned = fsub double %psi, %cot
  ret double %turned
end:
  ret double %psi
}}

define internal void @adfuzz.free(ptr %p) alwaysinline {{
  ret void
}}
"""
)
