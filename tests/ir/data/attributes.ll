; Every attribute LLVM 22 knows, on functions, parameters, returns and call sites, in groups and written out.

%s = type { i32 }

declare noalias noundef nonnull align 16 dereferenceable(8) ptr @returns1()
declare dereferenceable_or_null(16) ptr @returns2()
declare inreg zeroext i8 @returns3()
declare signext i8 @returns4()
declare noext i8 @returns5()
declare nofpclass(snan qnan ninf nnorm nsub nzero pzero psub pnorm pinf) double @returns6()
declare nofpclass(all) double @returns7()
declare range(i8 -1, 3) i8 @returns8()
declare alignstack(8) i32 @returns9()

declare ptr @parameters1(ptr allocptr, i64 allocalign, ptr byref(%s), ptr byval({ i32, [2 x ptr] }) align 4, ptr captures(none), ptr captures(address, read_provenance), ptr captures(ret: address, provenance))
declare void @parameters2(ptr dead_on_unwind writable sret(%s) align 8, ptr dead_on_return, ptr dereferenceable(4), ptr dereferenceable_or_null(4), ptr elementtype(i32))
declare void @parameters3(ptr initializes((0, 8), (16, 24)), ptr initializes((-8, 0)), i32 immarg, i32 inreg, ptr nest, ptr noalias nofree noundef nonnull readnone, ptr readonly, ptr returned writeonly)
declare void @parameters4(ptr preallocated(%s), i1 zeroext, i8 signext, i8 noext, ptr swiftself, ptr swifterror, ptr swiftasync, i32 range(i32 0, 10), <2 x i64> range(i64 -9, 4), double nofpclass(inf), ptr alignstack(8))
declare void @parameters5(ptr inalloca([2 x { i8, %s }]))
declare void @parameters6(ptr "string" "key"="va(l,ue" align 4294967296 noundef, i32 "x")

define void @f01() #0 { ret void }
define void @f02() #1 { ret void }
define void @f03() #2 { ret void }
define void @f04() #3 { ret void }
define void @f05() #4 { ret void }
define void @f06() #5 { ret void }
define void @f07() #6 { ret void }
define void @f08() #7 { ret void }
define void @f09() #8 { ret void }
define void @f10() #9 { ret void }
define void @f11() #10 { ret void }
declare ptr @allocate(i64, i64, ptr) #11
declare ptr @allocate2(i64) #12
declare void @f12() #13
declare void @f13() memory(readwrite, argmem: none, inaccessiblemem: read)
declare void @f14() memory(argmem: readwrite, inaccessiblemem: write, errnomem: write)
declare void @f15() memory(target_mem0: read, target_mem1: write)
declare void @f16() vscale_range(1,16) uwtable(sync) preallocated(i32)
declare void @f17() nounwind "x"="\22quoted\5C, { braces } (and) =\22"

define void @g() {
  %1 = call noalias ptr @allocate2(i64 4) #14
  call void @f01() #15
  call void @f02() builtin memory(none) "a"="b"
  call void @f03() allocsize(0)
  ret void
}

attributes #0 = { alwaysinline cold convergent disable_sanitizer_instrumentation fn_ret_thunk_extern }
attributes #1 = { hot hybrid_patchable inlinehint jumptable minsize naked nobuiltin }
attributes #2 = { nocallback nocf_check nocreateundeforpoison nodivergencesource noduplicate nofree noimplicitfloat noinline }
attributes #3 = { nomerge nonlazybind noprofile norecurse noredzone noreturn nosanitize_bounds nosanitize_coverage nosync nounwind }
attributes #4 = { null_pointer_is_valid optdebug optforfuzzing optsize }
attributes #5 = { noinline optnone presplitcoroutine returns_twice safestack }
attributes #6 = { sanitize_address sanitize_alloc_token sanitize_hwaddress sanitize_memory sanitize_memtag sanitize_numerical_stability sanitize_realtime sanitize_realtime_blocking sanitize_thread sanitize_type }
attributes #7 = { shadowcallstack skipprofile speculatable speculative_load_hardening ssp }
attributes #8 = { sspreq strictfp uwtable }
attributes #9 = { sspstrong willreturn mustprogress coro_only_destroy_when_complete coro_elide_safe alignstack=16 }
attributes #10 = { "denormal-fp-math"="preserve-sign,positive-zero" "less-precise-fpmad"="true" "target-features"="+a,-b" "frame-pointer"="all" "empty"="" "alone" }
attributes #11 = { allockind("alloc,uninitialized,aligned") allocsize(0,1) "alloc-family"="malloc" memory(inaccessiblemem: readwrite) }
attributes #12 = { allockind("realloc,zeroed") allocsize(0) }
attributes #13 = { memory(argmem: read) vscale_range(2,0) uwtable(async) "marked_for_windows_hot_patching" }
attributes #14 = { nobuiltin allocsize(0) "heap" }
attributes #15 = { nomerge nounwind }
