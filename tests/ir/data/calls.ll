; Calls of every form: conventions, tail kinds, flags, attributes, bundles, inline assembly, metadata operands, invoke, callbr.

%s = type { i32, [2 x ptr] }

declare i32 @plain(i32, ptr)
declare double @fast(double)
declare i32 @variadic(ptr, ...)
declare { i32, ptr } @pair()
declare void @nothing()
declare void @sret(ptr sret(%s), ptr byval({ i32, [4 x ptr] }) align 16)
declare void @metadata(metadata)
declare i32 @personality(...)
declare void @noreturn() noreturn
declare <4 x i32> @vector(<4 x i32>)
declare void @elementtype(ptr)
declare ptr @objc()
declare i1 @llvm.type.test(ptr, metadata)
declare double @llvm.experimental.constrained.fadd.f64(double, double, metadata, metadata)
declare void @llvm.assume(i1)
declare token @llvm.call.preallocated.setup(i32)
declare ptr @llvm.call.preallocated.arg(token, i32)
declare void @llvm.call.preallocated.teardown(token)
declare void @preallocated(ptr preallocated(i32))
declare token @llvm.experimental.gc.statepoint.p0(i64, i32, ptr, i32, i32, ...)
declare void @llvm.dbg.value(metadata, metadata, metadata)

define void @calls(ptr %f, ptr %g, double %x, i32 %i, i1 %c, ptr addrspace(7) %far) personality ptr @personality {
entry:
  %0 = call i32 @plain(i32 1, ptr null)
  %named = call i32 @plain(i32 noundef signext %i, ptr noundef nonnull align 8 dereferenceable(16) captures(none) %g) #0
  %1 = tail call zeroext range(i32 0, 10) i32 @plain(i32 inreg 1, ptr undef), !range !0
  notail call void @nothing()
  %2 = call nnan ninf contract double @fast(double nofpclass(nan inf) %x)
  %3 = tail call fast fastcc noundef nofpclass(nan) double @fast(double %x) #1
  %4 = call i32 (ptr, ...) @variadic(ptr %g, i32 1, double 2.0, %s { i32 1, [2 x ptr] zeroinitializer })
  %5 = call cc 77 i32 @plain(i32 0, ptr @plain)
  %6 = call { i32, ptr } @pair()
  %7 = call i64 %f(i64 4)
  %8 = call i32 (i32, ...) %f(i32 4)
  call void @sret(ptr sret(%s) %g, ptr byval({ i32, [4 x ptr] }) align 16 %g)
  call void @metadata(metadata !1)
  call void @metadata(metadata !"a string")
  call void @metadata(metadata ptr %g)
  call void @metadata(metadata i32 7)
  call void @metadata(metadata %s zeroinitializer)
  %9 = call i1 @llvm.type.test(ptr %g, metadata !"_ZTS1A")
  %10 = call double @llvm.experimental.constrained.fadd.f64(double %x, double 1.0, metadata !"round.dynamic", metadata !"fpexcept.strict") #2
  call void @llvm.assume(i1 %c) [ "align"(ptr %g, i64 8, i32 0), "nonnull"(ptr %f), "deopt"() ]
  call void @nothing() [ "funclet"(token none), "bundle\22quoted"(double 1.0, metadata !"x") ]
  %11 = call ptr @objc() #0 [ "clang.arc.attachedcall"(ptr @objc) ]
  call void asm sideeffect "nop", ""()
  %12 = call i32 asm sideeffect alignstack inteldialect "mov $0, $1\0A\22", "=r,r,~{memory},~{dirflag}"(i32 %i) #3, !srcloc !2
  %13 = call { i32, i32 } asm "x", "=r,=r,0,1,*m"(i32 1, i32 2, ptr elementtype({ i32, ptr }) %g)
  call void asm sideeffect unwind "x", "~{flags}"() nounwind
  %14 = call i32 inttoptr (i64 4096 to ptr)(i32 5)
  %15 = call <4 x i32> @vector(<4 x i32> splat (i32 7))
  call void undef(i32 1)
  call void @elementtype(ptr elementtype(void (i32, ...)) @nothing)
  %16 = call token @llvm.call.preallocated.setup(i32 1)
  %17 = call ptr @llvm.call.preallocated.arg(token %16, i32 0) preallocated(i32)
  call void @preallocated(ptr preallocated(i32) %17) [ "preallocated"(token %16) ]
  %18 = call token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 0, i32 0, ptr elementtype(void ()) @nothing, i32 0, i32 0, i32 0, i32 0) [ "deopt"(i32 1, i32 undef), "gc-live"(ptr %g) ]
  %19 = call noalias noundef nonnull align 16 dereferenceable(8) dereferenceable_or_null(8) ptr @objc()
  %20 = call align 8 "string-attr" "key"="value" ptr @objc()
  %21 = call i32 @plain(i32 "a" "b"="c" 1, ptr alignstack(16) noext null)
  %22 = call x86_thiscallcc i32 @plain(i32 0, ptr null)
  %23 = call i32 @plain(i32 ptrtoint (ptr @plain to i32), ptr getelementptr (i8, ptr @plain, i64 1))
  %24 = call i64 %f(i64 noundef range(i64 -5, 7) 4, [2 x i32] noundef [i32 1, i32 2], { i8, [2 x <2 x i8>] } zeroinitializer, ptr addrspace(7) noalias %far)
  %25 = invoke i32 @plain(i32 1, ptr null)
          to label %normal unwind label %lpad

normal:
  invoke fastcc void @nothing() #3 [ "deopt"(i32 7) ]
          to label %normal2 unwind label %lpad, !prof !3

normal2:
  %26 = invoke i32 (ptr, ...) @variadic(ptr null, i32 2)
          to label %normal3 unwind label %lpad

normal3:
  callbr void asm sideeffect "jmp ${0:l}", "!i"()
          to label %direct [label %indirect]

direct:
  %27 = callbr i32 asm "jmp ${1:l} ${2:l}", "=r,!i,!i,~{memory}"() #3
          to label %after [label %indirect, label %indirect2], !srcloc !2

indirect:
  br label %after

indirect2:
  br label %after

after:
  ret void

lpad:
  %28 = landingpad { ptr, i32 }
          cleanup
          catch ptr null
          catch ptr @plain
          filter [0 x ptr] zeroinitializer
          filter [2 x ptr] [ptr @plain, ptr null]
  resume { ptr, i32 } %28
}

define i32 @landing_only() personality ptr @personality {
  invoke void @noreturn() #3
          to label %1 unwind label %2

1:                                                ; preds = %0
  unreachable

2:                                                ; preds = %0
  %3 = landingpad { ptr, i32 }
          cleanup
  %4 = extractvalue { ptr, i32 } %3, 1
  ret i32 %4
}

define fastcc i32 @musttail(i32 %a, ptr %b) {
  %r = musttail call fastcc i32 @plain(i32 %a, ptr %b)
  ret i32 %r
}

define void @thunk(ptr %this, ...) {
  musttail call void (ptr, ...) %this(ptr %this, ...)
  ret void
}

define tailcc void @tailcc() {
  tail call tailcc void @tailcc()
  ret void
}

define void @nested_types({ i32, { ptr, [2 x { i8, <2 x double> }] } } %x, <{ i8, [3 x i16] }> %y, [2 x [3 x ptr]] %z, i1 %odd) {
  %r = call { i32, { ptr, [2 x { i8, <2 x double> }] } } @nested_result([2 x [3 x ptr]] %z, <{ i8, [3 x i16] }> %y)
  ret void
}

declare { i32, { ptr, [2 x { i8, <2 x double> }] } } @nested_result([2 x [3 x ptr]], <{ i8, [3 x i16] }>)

attributes #0 = { nounwind memory(none) }
attributes #1 = { "key"="value" }
attributes #2 = { strictfp }
attributes #3 = { nounwind }

!keep = !{!1}
!0 = !{i32 0, i32 5, i32 7, i32 9}
!1 = !{!"node", !1}
!2 = !{i32 123}
!3 = !{!"branch_weights", i32 1, i32 2000}
