; Models of what in Julia's code is only a view of a pointer, or a box around a number. Written by hand: C has no
; address spaces 10 (tracked), 11 (derived), 13 (loaded). `adfuzz.fresh.f` is f where it makes memory of its own.

define ptr @adfuzz.model.julia.pointer_from_objref(ptr addrspace(11) %object) {
  %pointer = addrspacecast ptr addrspace(11) %object to ptr
  ret ptr %pointer
}

define ptr addrspace(13) @adfuzz.model.julia.gc_loaded(ptr addrspace(10) %owner, ptr %data) {
  %pointer = addrspacecast ptr %data to ptr addrspace(13)
  ret ptr addrspace(13) %pointer
}

define ptr addrspace(10) @adfuzz.model.jl_box_float64(double %x) {
  %box = call ptr addrspace(10) @adfuzz.fresh.jl_box_float64(double 0.0)
  store double %x, ptr addrspace(10) %box, align 8
  ret ptr addrspace(10) %box
}

define ptr @adfuzz.model.jl_box_float64.plain(double %x) {
  %box = call ptr @adfuzz.fresh.jl_box_float64.plain(double 0.0)
  store double %x, ptr %box, align 8
  ret ptr %box
}

define ptr addrspace(10) @adfuzz.model.jl_box_float32(float %x) {
  %box = call ptr addrspace(10) @adfuzz.fresh.jl_box_float32(float 0.0)
  store float %x, ptr addrspace(10) %box, align 4
  ret ptr addrspace(10) %box
}

define ptr @adfuzz.model.jl_box_float32.plain(float %x) {
  %box = call ptr @adfuzz.fresh.jl_box_float32.plain(float 0.0)
  store float %x, ptr %box, align 4
  ret ptr %box
}

define ptr addrspace(10) @adfuzz.model.ijl_box_float64(double %x) {
  %box = call ptr addrspace(10) @adfuzz.fresh.ijl_box_float64(double 0.0)
  store double %x, ptr addrspace(10) %box, align 8
  ret ptr addrspace(10) %box
}

define ptr @adfuzz.model.ijl_box_float64.plain(double %x) {
  %box = call ptr @adfuzz.fresh.ijl_box_float64.plain(double 0.0)
  store double %x, ptr %box, align 8
  ret ptr %box
}

define ptr addrspace(10) @adfuzz.model.ijl_box_float32(float %x) {
  %box = call ptr addrspace(10) @adfuzz.fresh.ijl_box_float32(float 0.0)
  store float %x, ptr addrspace(10) %box, align 4
  ret ptr addrspace(10) %box
}

define ptr @adfuzz.model.ijl_box_float32.plain(float %x) {
  %box = call ptr @adfuzz.fresh.ijl_box_float32.plain(float 0.0)
  store float %x, ptr %box, align 4
  ret ptr %box
}

declare ptr addrspace(10) @adfuzz.fresh.jl_box_float64(double)
declare ptr @adfuzz.fresh.jl_box_float64.plain(double)
declare ptr addrspace(10) @adfuzz.fresh.jl_box_float32(float)
declare ptr @adfuzz.fresh.jl_box_float32.plain(float)
declare ptr addrspace(10) @adfuzz.fresh.ijl_box_float64(double)
declare ptr @adfuzz.fresh.ijl_box_float64.plain(double)
declare ptr addrspace(10) @adfuzz.fresh.ijl_box_float32(float)
declare ptr @adfuzz.fresh.ijl_box_float32.plain(float)

; A copy of an array (Julia before 1.11): an array that starts as zero where it is active, then its bytes.
define ptr addrspace(10) @adfuzz.model.jl_array_copy(ptr addrspace(10) %array) {
  %made = call ptr addrspace(10) @adfuzz.fresh.jl_array_copy(ptr addrspace(10) %array)
  %at.length = getelementptr i8, ptr addrspace(10) %array, i64 8
  %length = load i64, ptr addrspace(10) %at.length, align 8
  %at.element = getelementptr i8, ptr addrspace(10) %array, i64 18
  %element = load i16, ptr addrspace(10) %at.element, align 2
  %wide = zext i16 %element to i64
  %bytes = mul i64 %length, %wide
  %from = load ptr addrspace(13), ptr addrspace(10) %array, align 8
  %to = load ptr addrspace(13), ptr addrspace(10) %made, align 8
  call void @llvm.memcpy.p13.p13.i64(ptr addrspace(13) %to, ptr addrspace(13) %from, i64 %bytes, i1 false)
  ret ptr addrspace(10) %made
}

; A copy of an array (Julia before 1.11): an array that starts as zero where it is active, then its bytes.
define ptr addrspace(10) @adfuzz.model.ijl_array_copy(ptr addrspace(10) %array) {
  %made = call ptr addrspace(10) @adfuzz.fresh.ijl_array_copy(ptr addrspace(10) %array)
  %at.length = getelementptr i8, ptr addrspace(10) %array, i64 8
  %length = load i64, ptr addrspace(10) %at.length, align 8
  %at.element = getelementptr i8, ptr addrspace(10) %array, i64 18
  %element = load i16, ptr addrspace(10) %at.element, align 2
  %wide = zext i16 %element to i64
  %bytes = mul i64 %length, %wide
  %from = load ptr addrspace(13), ptr addrspace(10) %array, align 8
  %to = load ptr addrspace(13), ptr addrspace(10) %made, align 8
  call void @llvm.memcpy.p13.p13.i64(ptr addrspace(13) %to, ptr addrspace(13) %from, i64 %bytes, i1 false)
  ret ptr addrspace(10) %made
}

declare void @llvm.memcpy.p13.p13.i64(ptr addrspace(13), ptr addrspace(13), i64, i1)
declare ptr addrspace(10) @adfuzz.fresh.jl_array_copy(ptr addrspace(10))
declare ptr addrspace(10) @adfuzz.fresh.ijl_array_copy(ptr addrspace(10))
