; A stand-in for Julia's run time: objects come from calloc and are never freed, nothing is ever collected.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:10:11:12:13"
target triple = "x86_64-unknown-linux-gnu"

@Float64 = constant i8 0
@Point = constant i8 0
@task = global [4 x ptr] zeroinitializer

declare ptr @calloc(i64, i64)
declare void @abort() noreturn

define ptr @julia.get_pgcstack() {
  ret ptr @task
}
define ptr @jl_get_pgcstack() {
  ret ptr @task
}
define void @julia.safepoint(ptr %p) {
  ret void
}
define void @julia.write_barrier(ptr addrspace(10) %p, ...) {
  ret void
}
define ptr addrspace(10) @julia.gc_alloc_obj(ptr %task, i64 %size, ptr addrspace(10) %type) {
  %p = call ptr @calloc(i64 %size, i64 1)
  %q = addrspacecast ptr %p to ptr addrspace(10)
  ret ptr addrspace(10) %q
}
define ptr @ijl_gc_small_alloc(ptr %ptls, i32 %offset, i32 %size, i64 %type) {
  %wide = zext i32 %size to i64
  %p = call ptr @calloc(i64 %wide, i64 1)
  %q = getelementptr i8, ptr %p, i64 8
  ret ptr %q
}
define ptr addrspace(10) @ijl_box_float64(double %x) {
  %p = call ptr @calloc(i64 8, i64 1)
  store double %x, ptr %p
  %q = addrspacecast ptr %p to ptr addrspace(10)
  ret ptr addrspace(10) %q
}
define ptr addrspace(10) @jl_alloc_genericmemory_unchecked(ptr %ptls, i64 %size, ptr %type) {
  %whole = add i64 %size, 16
  %p = call ptr @calloc(i64 %whole, i64 1)
  %data = getelementptr i8, ptr %p, i64 16
  %at = getelementptr i8, ptr %p, i64 8
  store ptr %data, ptr %at
  %q = addrspacecast ptr %p to ptr addrspace(10)
  ret ptr addrspace(10) %q
}
define ptr @julia.pointer_from_objref(ptr addrspace(11) %p) {
  %q = addrspacecast ptr addrspace(11) %p to ptr
  ret ptr %q
}
define ptr addrspace(13) @julia.gc_loaded(ptr addrspace(10) %o, ptr %p) {
  %q = addrspacecast ptr %p to ptr addrspace(13)
  ret ptr addrspace(13) %q
}
define void @ijl_bounds_error_ints(ptr addrspace(12) %a, ptr %i, i64 %n) noreturn {
  call void @abort()
  unreachable
}
define void @ijl_throw(ptr addrspace(12) %e) noreturn {
  call void @abort()
  unreachable
}

define ptr addrspace(10) @ijl_reshape_array(ptr addrspace(10) %type, ptr addrspace(10) %a, ptr addrspace(10) %dims) {
  %header = call ptr @malloc(i64 24)
  %from = addrspacecast ptr addrspace(10) %a to ptr
  call void @llvm.memcpy.p0.p0.i64(ptr %header, ptr %from, i64 24, i1 false)
  %made = addrspacecast ptr %header to ptr addrspace(10)
  ret ptr addrspace(10) %made
}
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare ptr @malloc(i64)
