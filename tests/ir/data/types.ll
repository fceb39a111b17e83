; Types: odd widths, nested aggregates, scalable vectors, target types, tokens, x86_amx, opaque and recursive structs, function types.

%opaque = type opaque
%list = type { ptr, %tree }
%tree = type { i32, [2 x %leaf] }
%leaf = type <{ i1, i7, i128, i65535 }>
%0 = type { double }
%"with \22quote\22" = type { %0 }
%"12" = type { i8 }
%target.holder = type { target("spirv.Image", void, 1, 0, 0, 0, 0, 0, 0) }

@opaque = external global %opaque
@tree = global %list zeroinitializer
@q = global %"with \22quote\22" zeroinitializer
@n = global %"12" zeroinitializer

define void @widths(i1 %a, i7 %b, i128 %c, i999 %d, half %e, bfloat %f, x86_fp80 %g, fp128 %h, ppc_fp128 %i) {
  %x = add i999 %d, 123456789012345678901234567890
  %y = mul i7 %b, -64
  ret void
}

define <vscale x 4 x i32> @scalable(<vscale x 4 x i32> %a, <vscale x 2 x ptr> %b, <vscale x 1 x i1> %c, { <vscale x 2 x i32>, <vscale x 2 x i32> } %d) {
  %p = alloca <vscale x 4 x i32>, align 16
  %q = load <vscale x 4 x i32>, ptr %p, align 16
  %r = add <vscale x 4 x i32> %q, splat (i32 1)
  %s = extractvalue { <vscale x 2 x i32>, <vscale x 2 x i32> } %d, 1
  %t = call <vscale x 4 x i32> @llvm.vector.insert.nxv4i32.nxv2i32(<vscale x 4 x i32> %r, <vscale x 2 x i32> %s, i64 0)
  ret <vscale x 4 x i32> %t
}

define void @targets(target("spirv.Sampler") %a, target("spirv.Image", void, 1, 0, 0, 0, 0, 0, 0) %b, target("aarch64.svcount") %c, target("dx.TypedBuffer", <4 x float>, 1, 0, 0) %d) {
  %x = alloca target("spirv.Sampler"), align 8
  store target("spirv.Sampler") zeroinitializer, ptr %x, align 8
  %y = load target("spirv.Sampler"), ptr %x, align 8
  call void @take(target("spirv.Image", void, 1, 0, 0, 0, 0, 0, 0) poison)
  ret void
}

declare void @take(target("spirv.Image", void, 1, 0, 0, 0, 0, 0, 0))

define token @tokens() {
  %t = call token @llvm.experimental.convergence.anchor()
  call void @llvm.donothing() [ "convergencectrl"(token %t) ]
  ret token none
}

declare token @llvm.experimental.convergence.anchor() convergent
declare void @llvm.donothing() convergent
declare <vscale x 4 x i32> @llvm.vector.insert.nxv4i32.nxv2i32(<vscale x 4 x i32>, <vscale x 2 x i32>, i64)

define void @tiles(x86_amx %t, ptr %p) {
  call void @llvm.x86.tilestored64.internal(i16 8, i16 8, ptr %p, i64 64, x86_amx %t)
  ret void
}

declare void @llvm.x86.tilestored64.internal(i16, i16, ptr, i64, x86_amx)

define [0 x i32] @zero_sized([0 x i32] %a, {} %b, <{}> %c, [2 x [3 x [4 x <2 x half>]]] %d) {
  %x = insertvalue [2 x [3 x [4 x <2 x half>]]] %d, <2 x half> splat (half 0xH3C00), 1, 2, 3
  ret [0 x i32] %a
}

define ptr @pointers_to_functions(ptr %f) {
  %r = call ptr (ptr, ...) %f(ptr %f, { i32, { i8, ptr } } { i32 1, { i8, ptr } { i8 2, ptr null } }, [2 x [2 x i8]] [[2 x i8] c"ab", [2 x i8] zeroinitializer])
  ret ptr %r
}
