; A stand-in for Julia's run time: objects come from calloc and are never freed, nothing is ever collected.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:10:11:12:13"
target triple = "x86_64-unknown-linux-gnu"

@Float64 = constant i8 0
@Point = constant i8 0
@Memory = constant { [5 x i64], ptr } { [5 x i64] zeroinitializer, ptr @layout }, align 16 ; a type knows its layout,
@layout = constant i32 8 ; and that the size of its elements
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

define ptr addrspace(10) @jl_alloc_genericmemory(ptr addrspace(10) %type, i64 %count) {
  %bytes = mul i64 %count, 8
  %whole = add i64 %bytes, 24
  %p = call ptr @malloc(i64 %whole)
  call void @llvm.memset.p0.i64(ptr %p, i8 17, i64 %whole, i1 false)
  %marked = getelementptr i8, ptr addrspace(10) %type, i64 3 ; the collector's marks
  store ptr addrspace(10) %marked, ptr %p
  %memory = getelementptr i8, ptr %p, i64 8
  store i64 %count, ptr %memory
  %at.data = getelementptr i8, ptr %p, i64 16
  %data = getelementptr i8, ptr %p, i64 24
  store ptr %data, ptr %at.data
  %q = addrspacecast ptr %memory to ptr addrspace(10)
  ret ptr addrspace(10) %q
}
define ptr addrspace(10) @ijl_genericmemory_copy(ptr addrspace(10) %memory) {
  %count = load i64, ptr addrspace(10) %memory
  %at.data = getelementptr i8, ptr addrspace(10) %memory, i64 8
  %data = load ptr, ptr addrspace(10) %at.data
  %made = call ptr addrspace(10) @jl_genericmemory_copy_slice(ptr addrspace(10) %memory, ptr %data, i64 %count)
  ret ptr addrspace(10) %made
}
define ptr addrspace(10) @jl_genericmemory_copy_slice(ptr addrspace(10) %memory, ptr %from, i64 %count) {
  %type = addrspacecast ptr @Memory to ptr addrspace(10)
  %made = call ptr addrspace(10) @jl_alloc_genericmemory(ptr addrspace(10) %type, i64 %count)
  %at.data = getelementptr i8, ptr addrspace(10) %made, i64 8
  %data = load ptr, ptr addrspace(10) %at.data
  %bytes = mul i64 %count, 8
  call void @llvm.memcpy.p0.p0.i64(ptr %data, ptr %from, i64 %bytes, i1 false)
  ret ptr addrspace(10) %made
}
define double @ijl_unbox_float64(ptr addrspace(10) %box) {
  %x = load double, ptr addrspace(10) %box
  ret double %x
}
define ptr @julia.new_gc_frame(i32 %count) {
  %p = call ptr @calloc(i64 64, i64 1)
  ret ptr %p
}
define void @julia.push_gc_frame(ptr %frame, i32 %count) {
  ret void
}
define void @julia.pop_gc_frame(ptr %frame) {
  ret void
}
define ptr @julia.get_gc_frame_slot(ptr %frame, i32 %index) {
  %behind = add i32 %index, 2
  %p = getelementptr ptr, ptr %frame, i32 %behind
  ret ptr %p
}
define ptr addrspace(10) @julia.gc_alloc_bytes(ptr %task, i64 %size, i64 %type) {
  %p = call ptr @malloc(i64 %size)
  call void @llvm.memset.p0.i64(ptr %p, i8 17, i64 %size, i1 false)
  %q = addrspacecast ptr %p to ptr addrspace(10)
  ret ptr addrspace(10) %q
}
define void @julia.queue_gc_root(ptr addrspace(10) %p) {
  ret void
}
define ptr addrspace(10) @jl_alloc_array_1d(ptr addrspace(10) %type, i64 %count) {
  %header = call ptr @calloc(i64 40, i64 1)
  %bytes = mul i64 %count, 8
  %data = call ptr @malloc(i64 %bytes)
  call void @llvm.memset.p0.i64(ptr %data, i8 17, i64 %bytes, i1 false)
  store ptr %data, ptr %header
  %at.length = getelementptr i8, ptr %header, i64 8
  store i64 %count, ptr %at.length
  %at.element = getelementptr i8, ptr %header, i64 18
  store i16 8, ptr %at.element
  %made = addrspacecast ptr %header to ptr addrspace(10)
  ret ptr addrspace(10) %made
}
define void @ijl_array_grow_end(ptr addrspace(10) %a, i64 %by) {
  %at.length = getelementptr i8, ptr addrspace(10) %a, i64 8
  %old = load i64, ptr addrspace(10) %at.length
  %new = add i64 %old, %by
  %bytes = mul i64 %new, 8
  %to = call ptr @malloc(i64 %bytes)
  %from = load ptr, ptr addrspace(10) %a
  %moved = mul i64 %old, 8
  call void @llvm.memcpy.p0.p0.i64(ptr %to, ptr %from, i64 %moved, i1 false)
  call void @llvm.memset.p0.i64(ptr %from, i8 17, i64 %moved, i1 false)
  store ptr %to, ptr addrspace(10) %a
  store i64 %new, ptr addrspace(10) %at.length
  ret void
}
define void @jl_array_ptr_copy(ptr addrspace(10) %a, ptr %to, ptr addrspace(10) %b, ptr %from, i64 %count) {
  %bytes = mul i64 %count, 8
  call void @llvm.memmove.p0.p0.i64(ptr %to, ptr %from, i64 %bytes, i1 false)
  ret void
}
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)

define [2 x double] @__fd_sincos_1(double %x) {
  %s = call double @sine(double %x)
  %c = call double @cosine(double %x)
  %first = insertvalue [2 x double] poison, double %s, 0
  %both = insertvalue [2 x double] %first, double %c, 1
  ret [2 x double] %both
}
define internal double @sine(double %x) noinline { ; apart: for both together, LLVM would call sincos
  %s = call double @llvm.sin.f64(double %x)
  ret double %s
}
define internal double @cosine(double %x) noinline {
  %c = call double @llvm.cos.f64(double %x)
  ret double %c
}
declare double @llvm.sin.f64(double)
declare double @llvm.cos.f64(double)
