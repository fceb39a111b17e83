; Module level: types, comdats, variables, aliases, ifuncs, functions with every keyword; constants of every kind.
source_filename = "a \22quoted\5C name.c"
target datalayout = "e-m:e-i64:64-P0-G0-ni:10"
target triple = "x86_64-unknown-linux-gnu"

module asm ".globl foo"
module asm "foo: .asciz \22a\\b\22"
module asm ""

%0 = type { i32, ptr }
%1 = type { %0, %0 }
%"1" = type { i8 }
%named.0 = type { %"core::fmt<'a>", [2 x %0] }
%"core::fmt<'a>" = type { i8 }
%opaque = type opaque
%packed = type <{ i8, i32 }>
%nested.packed = type { <{ i8, [2 x <{ i16 }>] }>, {}, [0 x i8] }

$any = comdat any
$exact = comdat exactmatch
$largest = comdat largest
$nodup = comdat nodeduplicate
$samesize = comdat samesize
$"odd $name" = comdat any

@external = external global i32
@external_constant = external constant i32, align 4
@weak_external = extern_weak global i32
@private = private global i32 1
@internal = internal global i32 2, align 4
@available = available_externally global i32 3
@linkonce = linkonce global i32 4, comdat($any)
@any = weak global i32 5, comdat
@common = common global i32 0, align 4
@linkonce_odr = linkonce_odr hidden constant i32 6, comdat($any), align 4
@weak_odr = weak_odr protected constant i32 7, section "s", comdat($nodup), align 32
@appending = appending global [1 x ptr] [ptr @f], section "llvm.metadata"
@dso = dso_local global i32 8
@preemptable = dso_preemptable global i32 8
@import = external dllimport global i32
@export = dllexport global i32 9
@unnamed = unnamed_addr constant i32 10
@local_unnamed = local_unnamed_addr constant i32 11
@tls = thread_local global i32 12
@tls1 = thread_local(localdynamic) global i32 13
@tls2 = dso_local thread_local(initialexec) global i32 14
@tls3 = internal thread_local(localexec) unnamed_addr global i32 15
@space = addrspace(3) global i32 undef
@space1 = internal unnamed_addr addrspace(1) externally_initialized constant [2 x i32] [i32 1, i32 2], section "x", partition "part", align 8
@model = global i32 0, code_model "large"
@sanitized = global i32 0, no_sanitize_address
@sanitized2 = global i32 0, no_sanitize_hwaddress, sanitize_memtag, sanitize_address_dyninit
@attributed = global i32 0, align 4, !associated !0 #0
@partition = global i32 0, partition "p\22q"
@metadata = global i32 0, section "a,b", !dbg !1, !absolute_symbol !4
@"quoted $ name" = global i32 0
@"\01raw" = global i32 0
@"1" = global i32 16
@0 = private unnamed_addr constant [4 x i8] c"abc\00"
@1 = global ptr @0
@2 = global ptr @"1"

@bytes = constant [9 x i8] c"\00\01\7F\80\FF\22\\\0A "
@ints = constant [3 x i16] [i16 -32768, i16 0, i16 32767]
@bools = constant [2 x i1] [i1 true, i1 false]
@wide = constant i256 115792089237316195423570985008687907853269984665640564039457584007913129639935
@halfs = constant [4 x half] [half 0xH0000, half 0xH3C00, half 0xH7C00, half 0xHFE00]
@bfloats = constant [3 x bfloat] [bfloat 0xR0000, bfloat 0xR7FC0, bfloat 0xRFF80]
@floats = constant [8 x float] [float 0.0, float -0.0, float 1.5, float 0x3FB99999A0000000, float 0x7FF0000000000000, float 0xFFF0000000000000, float 0x7FF8000000000000, float 0x7FF4000000000000]
@doubles = constant [8 x double] [double 0.0, double -0.0, double 0.1, double 1.0e300, double 0x0000000000000001, double 0xFFF8000000000001, double 0x7FF0000000000001, double 4.940656e-324]
@x87 = constant [3 x x86_fp80] [x86_fp80 0xK00000000000000000000, x86_fp80 0xK7FFF8000000000000000, x86_fp80 0xKC000C90FDAA22168C235]
@quad = constant [2 x fp128] [fp128 0xL00000000000000000000000000000000, fp128 0xL8469898CC51701B84000921FB54442D1]
@ppc = constant [2 x ppc_fp128] [ppc_fp128 0xM00000000000000000000000000000000, ppc_fp128 0xM400921FB54442D183CA1A62633145C07]
@struct = constant %0 { i32 1, ptr @struct }
@packed = constant %packed <{ i8 1, i32 2 }>
@literal_packed = constant <{ i8, ptr }> <{ i8 1, ptr null }>
@nested = constant %nested.packed { <{ i8, [2 x <{ i16 }>] }> <{ i8 1, [2 x <{ i16 }>] [<{ i16 }> <{ i16 1 }>, <{ i16 }> zeroinitializer] }>, {} zeroinitializer, [0 x i8] zeroinitializer }
@vector = constant <4 x i32> <i32 1, i32 2, i32 3, i32 4>
@vector_splat = constant <4 x float> splat (float 2.0)
@pointer_vector = constant <2 x ptr> <ptr @f, ptr null>
@undefs = constant { i32, double, ptr, <2 x i8>, [2 x i8] } { i32 undef, double poison, ptr undef, <2 x i8> poison, [2 x i8] undef }
@zeros = constant { i32, [4 x %0], <4 x double> } zeroinitializer
@empty = constant {} zeroinitializer

@gep = constant ptr getelementptr inbounds (%1, ptr @struct2, i64 0, i32 1, i32 0)
@struct2 = global %1 zeroinitializer
@gep_inrange = constant ptr getelementptr inbounds inrange(-16, 16) ({ [3 x ptr] }, ptr @vtable, i32 0, i32 0, i32 2)
@vtable = constant { [3 x ptr] } { [3 x ptr] [ptr null, ptr @f, ptr @g] }
@gep_flags = constant ptr getelementptr nusw nuw (i8, ptr @bytes, i64 3)
@gep_nuw = constant ptr getelementptr inbounds nuw (i8, ptr @bytes, i64 4)
@cast = constant i64 ptrtoint (ptr @f to i64)
@address = constant i64 ptrtoaddr (ptr @f to i64)
@back = constant ptr inttoptr (i64 4096 to ptr)
@space_cast = constant ptr addrspacecast (ptr addrspace(3) @space to ptr)
@truncated = constant i32 trunc (i64 ptrtoint (ptr @f to i64) to i32)
@difference = constant i32 trunc (i64 sub (i64 ptrtoint (ptr @f to i64), i64 ptrtoint (ptr @difference to i64)) to i32)
@sum = constant i64 add (i64 ptrtoint (ptr @f to i64), i64 5)
@sum_flags = constant i64 add nuw nsw (i64 ptrtoint (ptr @f to i64), i64 5)
@xor = constant i64 xor (i64 ptrtoint (ptr @f to i64), i64 -1)
@cast_bits = constant <2 x i32> bitcast (i64 ptrtoint (ptr @f to i64) to <2 x i32>)
@element = constant i32 extractelement (<2 x i32> bitcast (i64 ptrtoint (ptr @f to i64) to <2 x i32>), i32 0)
@inserted = constant <2 x i64> insertelement (<2 x i64> zeroinitializer, i64 ptrtoint (ptr @f to i64), i32 1)
@shuffled = constant <2 x i64> shufflevector (<2 x i64> <i64 ptrtoint (ptr @f to i64), i64 1>, <2 x i64> <i64 ptrtoint (ptr @g to i64), i64 2>, <2 x i32> <i32 0, i32 2>)
@block = constant ptr blockaddress(@blocks, %named)
@block_numbered = constant [2 x ptr] [ptr blockaddress(@blocks, %3), ptr blockaddress(@blocks, %"odd name")]
@equivalent = constant ptr dso_local_equivalent @f
@no_cfi = constant ptr no_cfi @f
@signed = constant ptr ptrauth (ptr @f, i32 0)
@signed2 = constant ptr ptrauth (ptr @f, i32 2, i64 1234, ptr @signed2)

@alias = alias i32, ptr @internal
@alias2 = weak_odr hidden unnamed_addr alias %0, getelementptr inbounds (%1, ptr @struct2, i64 0, i32 1)
@alias3 = dso_local thread_local(initialexec) alias i32, ptr @tls2
@alias4 = alias i32, ptr addrspace(1) @space1, partition "part"
@alias5 = dllexport local_unnamed_addr alias void (ptr, ...), ptr @variadic
@3 = private alias i32, ptr @internal
@ifunc = ifunc i32 (i32), ptr @resolver
@ifunc2 = internal ifunc void (), ptr @resolver, partition "part"

define ptr @resolver() {
  ret ptr @f
}

declare void @f()

declare extern_weak dllimport void @imported()

declare !dbg !5 hidden fastcc noundef nonnull ptr @g(ptr noundef, i32 zeroext) local_unnamed_addr #0

define void @variadic(ptr %x, ...) comdat($any) {
  ret void
}

define weak_odr hidden noundef i32 @everything(i32 noundef %0, ptr byval(%0) align 8 %named, i32 %1) unnamed_addr #0 section "text" partition "part" comdat align 16 gc "statepoint-example" prefix i32 123 prologue i8 -112 personality ptr @personality !prof !6 !section_prefix !7 {
  ret i32 %0
}

$everything = comdat any

declare i32 @personality(...)

define private void @4() {
  call void @5()
  ret void
}

declare void @5()

define i32 @blocks(i32 %0, ptr %1) {
  indirectbr ptr %1, [label %named, label %3, label %"odd name"]

named:
  ret i32 1

3:
  store ptr blockaddress(@blocks, %3), ptr %1, align 8
  ret i32 2

"odd name":
  %4 = load i32, ptr %1, align 4
  ret i32 %4
}

attributes #0 = { "key"="value" "alone" nounwind }

!llvm.module.flags = !{!8}
!named = !{!0, !2}
!odd\20name = !{!2}
!empty = !{}
!0 = !{ptr @internal}
!1 = !DIGlobalVariableExpression(var: !3, expr: !DIExpression(DW_OP_plus_uconst, 4))
!2 = !{!"string \22 with \\ escapes\00", i32 1, null, !2, double 1.0, ptr @f, !{}}
!3 = distinct !DIGlobalVariable(name: "metadata", scope: null, file: null, line: 3, type: !9, isLocal: false, isDefinition: true)
!4 = !{i64 0, i64 256}
!5 = !DISubprogram(name: "g", scope: null, spFlags: 0)
!6 = !{!"function_entry_count", i64 100}
!7 = !{!"section_prefix", !"hot"}
!8 = !{i32 2, !"Debug Info Version", i32 3}
!9 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
