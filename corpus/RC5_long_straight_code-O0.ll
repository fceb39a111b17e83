;! adfuzz = 1
;! name = "RC5_long_straight_code-O0"
;! function = "RC5_long_straight_code"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529], [1.492406328017494]],
;!   [[0.18965926505598402], [0.6520348697950454]],
;!   [[1.2970864611525046], [0.5606950855013105]],
;!   [[0.6059722810338671], [0.7532953652618657]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "y"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "rows.c"
;! level = "O0"
; ModuleID = '<string>'
source_filename = "rows.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #0

; Function Attrs: nounwind
declare double @sin(double noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @RC5_long_straight_code(double noundef %x, double noundef %y) #2 {
entry:
  %x.addr = alloca double, align 8
  %y.addr = alloca double, align 8
  store double %x, ptr %x.addr, align 8
  store double %y, ptr %y.addr, align 8
  %0 = load double, ptr %x.addr, align 8
  %1 = load double, ptr %x.addr, align 8
  %mul1 = fmul double %1, 1.000000e+00
  %call = call double @sin(double noundef %mul1) #3
  %mul2 = fmul double %call, 1.000000e-02
  %2 = call double @llvm.fmuladd.f64(double %0, double 0x3FEFAE147AE147AE, double %mul2)
  store double %2, ptr %x.addr, align 8
  %3 = load double, ptr %y.addr, align 8
  %4 = load double, ptr %x.addr, align 8
  %5 = load double, ptr %y.addr, align 8
  %mul = fmul double %4, %5
  %6 = call double @llvm.fmuladd.f64(double %mul, double 1.000000e-03, double %3)
  store double %6, ptr %y.addr, align 8
  %7 = load double, ptr %x.addr, align 8
  %8 = load double, ptr %x.addr, align 8
  %mul5 = fmul double %8, 2.000000e+00
  %call6 = call double @sin(double noundef %mul5) #3
  %mul7 = fmul double %call6, 1.000000e-02
  %9 = call double @llvm.fmuladd.f64(double %7, double 0x3FEFAE147AE147AE, double %mul7)
  store double %9, ptr %x.addr, align 8
  %10 = load double, ptr %y.addr, align 8
  %11 = load double, ptr %x.addr, align 8
  %12 = load double, ptr %y.addr, align 8
  %mul8 = fmul double %11, %12
  %13 = call double @llvm.fmuladd.f64(double %mul8, double 1.000000e-03, double %10)
  store double %13, ptr %y.addr, align 8
  %14 = load double, ptr %x.addr, align 8
  %15 = load double, ptr %x.addr, align 8
  %mul11 = fmul double %15, 3.000000e+00
  %call12 = call double @sin(double noundef %mul11) #3
  %mul13 = fmul double %call12, 1.000000e-02
  %16 = call double @llvm.fmuladd.f64(double %14, double 0x3FEFAE147AE147AE, double %mul13)
  store double %16, ptr %x.addr, align 8
  %17 = load double, ptr %y.addr, align 8
  %18 = load double, ptr %x.addr, align 8
  %19 = load double, ptr %y.addr, align 8
  %mul14 = fmul double %18, %19
  %20 = call double @llvm.fmuladd.f64(double %mul14, double 1.000000e-03, double %17)
  store double %20, ptr %y.addr, align 8
  %21 = load double, ptr %x.addr, align 8
  %22 = load double, ptr %x.addr, align 8
  %mul17 = fmul double %22, 4.000000e+00
  %call18 = call double @sin(double noundef %mul17) #3
  %mul19 = fmul double %call18, 1.000000e-02
  %23 = call double @llvm.fmuladd.f64(double %21, double 0x3FEFAE147AE147AE, double %mul19)
  store double %23, ptr %x.addr, align 8
  %24 = load double, ptr %y.addr, align 8
  %25 = load double, ptr %x.addr, align 8
  %26 = load double, ptr %y.addr, align 8
  %mul20 = fmul double %25, %26
  %27 = call double @llvm.fmuladd.f64(double %mul20, double 1.000000e-03, double %24)
  store double %27, ptr %y.addr, align 8
  %28 = load double, ptr %x.addr, align 8
  %29 = load double, ptr %x.addr, align 8
  %mul23 = fmul double %29, 5.000000e+00
  %call24 = call double @sin(double noundef %mul23) #3
  %mul25 = fmul double %call24, 1.000000e-02
  %30 = call double @llvm.fmuladd.f64(double %28, double 0x3FEFAE147AE147AE, double %mul25)
  store double %30, ptr %x.addr, align 8
  %31 = load double, ptr %y.addr, align 8
  %32 = load double, ptr %x.addr, align 8
  %33 = load double, ptr %y.addr, align 8
  %mul26 = fmul double %32, %33
  %34 = call double @llvm.fmuladd.f64(double %mul26, double 1.000000e-03, double %31)
  store double %34, ptr %y.addr, align 8
  %35 = load double, ptr %x.addr, align 8
  %36 = load double, ptr %x.addr, align 8
  %mul29 = fmul double %36, 6.000000e+00
  %call30 = call double @sin(double noundef %mul29) #3
  %mul31 = fmul double %call30, 1.000000e-02
  %37 = call double @llvm.fmuladd.f64(double %35, double 0x3FEFAE147AE147AE, double %mul31)
  store double %37, ptr %x.addr, align 8
  %38 = load double, ptr %y.addr, align 8
  %39 = load double, ptr %x.addr, align 8
  %40 = load double, ptr %y.addr, align 8
  %mul32 = fmul double %39, %40
  %41 = call double @llvm.fmuladd.f64(double %mul32, double 1.000000e-03, double %38)
  store double %41, ptr %y.addr, align 8
  %42 = load double, ptr %x.addr, align 8
  %43 = load double, ptr %x.addr, align 8
  %mul35 = fmul double %43, 7.000000e+00
  %call36 = call double @sin(double noundef %mul35) #3
  %mul37 = fmul double %call36, 1.000000e-02
  %44 = call double @llvm.fmuladd.f64(double %42, double 0x3FEFAE147AE147AE, double %mul37)
  store double %44, ptr %x.addr, align 8
  %45 = load double, ptr %y.addr, align 8
  %46 = load double, ptr %x.addr, align 8
  %47 = load double, ptr %y.addr, align 8
  %mul38 = fmul double %46, %47
  %48 = call double @llvm.fmuladd.f64(double %mul38, double 1.000000e-03, double %45)
  store double %48, ptr %y.addr, align 8
  %49 = load double, ptr %x.addr, align 8
  %50 = load double, ptr %x.addr, align 8
  %mul41 = fmul double %50, 8.000000e+00
  %call42 = call double @sin(double noundef %mul41) #3
  %mul43 = fmul double %call42, 1.000000e-02
  %51 = call double @llvm.fmuladd.f64(double %49, double 0x3FEFAE147AE147AE, double %mul43)
  store double %51, ptr %x.addr, align 8
  %52 = load double, ptr %y.addr, align 8
  %53 = load double, ptr %x.addr, align 8
  %54 = load double, ptr %y.addr, align 8
  %mul44 = fmul double %53, %54
  %55 = call double @llvm.fmuladd.f64(double %mul44, double 1.000000e-03, double %52)
  store double %55, ptr %y.addr, align 8
  %56 = load double, ptr %x.addr, align 8
  %57 = load double, ptr %x.addr, align 8
  %mul47 = fmul double %57, 9.000000e+00
  %call48 = call double @sin(double noundef %mul47) #3
  %mul49 = fmul double %call48, 1.000000e-02
  %58 = call double @llvm.fmuladd.f64(double %56, double 0x3FEFAE147AE147AE, double %mul49)
  store double %58, ptr %x.addr, align 8
  %59 = load double, ptr %y.addr, align 8
  %60 = load double, ptr %x.addr, align 8
  %61 = load double, ptr %y.addr, align 8
  %mul50 = fmul double %60, %61
  %62 = call double @llvm.fmuladd.f64(double %mul50, double 1.000000e-03, double %59)
  store double %62, ptr %y.addr, align 8
  %63 = load double, ptr %x.addr, align 8
  %64 = load double, ptr %x.addr, align 8
  %mul53 = fmul double %64, 1.000000e+01
  %call54 = call double @sin(double noundef %mul53) #3
  %mul55 = fmul double %call54, 1.000000e-02
  %65 = call double @llvm.fmuladd.f64(double %63, double 0x3FEFAE147AE147AE, double %mul55)
  store double %65, ptr %x.addr, align 8
  %66 = load double, ptr %y.addr, align 8
  %67 = load double, ptr %x.addr, align 8
  %68 = load double, ptr %y.addr, align 8
  %mul56 = fmul double %67, %68
  %69 = call double @llvm.fmuladd.f64(double %mul56, double 1.000000e-03, double %66)
  store double %69, ptr %y.addr, align 8
  %70 = load double, ptr %x.addr, align 8
  %71 = load double, ptr %x.addr, align 8
  %mul59 = fmul double %71, 1.000000e+00
  %call60 = call double @sin(double noundef %mul59) #3
  %mul61 = fmul double %call60, 1.000000e-02
  %72 = call double @llvm.fmuladd.f64(double %70, double 0x3FEFAE147AE147AE, double %mul61)
  store double %72, ptr %x.addr, align 8
  %73 = load double, ptr %y.addr, align 8
  %74 = load double, ptr %x.addr, align 8
  %75 = load double, ptr %y.addr, align 8
  %mul62 = fmul double %74, %75
  %76 = call double @llvm.fmuladd.f64(double %mul62, double 1.000000e-03, double %73)
  store double %76, ptr %y.addr, align 8
  %77 = load double, ptr %x.addr, align 8
  %78 = load double, ptr %x.addr, align 8
  %mul65 = fmul double %78, 2.000000e+00
  %call66 = call double @sin(double noundef %mul65) #3
  %mul67 = fmul double %call66, 1.000000e-02
  %79 = call double @llvm.fmuladd.f64(double %77, double 0x3FEFAE147AE147AE, double %mul67)
  store double %79, ptr %x.addr, align 8
  %80 = load double, ptr %y.addr, align 8
  %81 = load double, ptr %x.addr, align 8
  %82 = load double, ptr %y.addr, align 8
  %mul68 = fmul double %81, %82
  %83 = call double @llvm.fmuladd.f64(double %mul68, double 1.000000e-03, double %80)
  store double %83, ptr %y.addr, align 8
  %84 = load double, ptr %x.addr, align 8
  %85 = load double, ptr %x.addr, align 8
  %mul71 = fmul double %85, 3.000000e+00
  %call72 = call double @sin(double noundef %mul71) #3
  %mul73 = fmul double %call72, 1.000000e-02
  %86 = call double @llvm.fmuladd.f64(double %84, double 0x3FEFAE147AE147AE, double %mul73)
  store double %86, ptr %x.addr, align 8
  %87 = load double, ptr %y.addr, align 8
  %88 = load double, ptr %x.addr, align 8
  %89 = load double, ptr %y.addr, align 8
  %mul74 = fmul double %88, %89
  %90 = call double @llvm.fmuladd.f64(double %mul74, double 1.000000e-03, double %87)
  store double %90, ptr %y.addr, align 8
  %91 = load double, ptr %x.addr, align 8
  %92 = load double, ptr %x.addr, align 8
  %mul77 = fmul double %92, 4.000000e+00
  %call78 = call double @sin(double noundef %mul77) #3
  %mul79 = fmul double %call78, 1.000000e-02
  %93 = call double @llvm.fmuladd.f64(double %91, double 0x3FEFAE147AE147AE, double %mul79)
  store double %93, ptr %x.addr, align 8
  %94 = load double, ptr %y.addr, align 8
  %95 = load double, ptr %x.addr, align 8
  %96 = load double, ptr %y.addr, align 8
  %mul80 = fmul double %95, %96
  %97 = call double @llvm.fmuladd.f64(double %mul80, double 1.000000e-03, double %94)
  store double %97, ptr %y.addr, align 8
  %98 = load double, ptr %x.addr, align 8
  %99 = load double, ptr %x.addr, align 8
  %mul83 = fmul double %99, 5.000000e+00
  %call84 = call double @sin(double noundef %mul83) #3
  %mul85 = fmul double %call84, 1.000000e-02
  %100 = call double @llvm.fmuladd.f64(double %98, double 0x3FEFAE147AE147AE, double %mul85)
  store double %100, ptr %x.addr, align 8
  %101 = load double, ptr %y.addr, align 8
  %102 = load double, ptr %x.addr, align 8
  %103 = load double, ptr %y.addr, align 8
  %mul86 = fmul double %102, %103
  %104 = call double @llvm.fmuladd.f64(double %mul86, double 1.000000e-03, double %101)
  store double %104, ptr %y.addr, align 8
  %105 = load double, ptr %x.addr, align 8
  %106 = load double, ptr %x.addr, align 8
  %mul89 = fmul double %106, 6.000000e+00
  %call90 = call double @sin(double noundef %mul89) #3
  %mul91 = fmul double %call90, 1.000000e-02
  %107 = call double @llvm.fmuladd.f64(double %105, double 0x3FEFAE147AE147AE, double %mul91)
  store double %107, ptr %x.addr, align 8
  %108 = load double, ptr %y.addr, align 8
  %109 = load double, ptr %x.addr, align 8
  %110 = load double, ptr %y.addr, align 8
  %mul92 = fmul double %109, %110
  %111 = call double @llvm.fmuladd.f64(double %mul92, double 1.000000e-03, double %108)
  store double %111, ptr %y.addr, align 8
  %112 = load double, ptr %x.addr, align 8
  %113 = load double, ptr %x.addr, align 8
  %mul95 = fmul double %113, 7.000000e+00
  %call96 = call double @sin(double noundef %mul95) #3
  %mul97 = fmul double %call96, 1.000000e-02
  %114 = call double @llvm.fmuladd.f64(double %112, double 0x3FEFAE147AE147AE, double %mul97)
  store double %114, ptr %x.addr, align 8
  %115 = load double, ptr %y.addr, align 8
  %116 = load double, ptr %x.addr, align 8
  %117 = load double, ptr %y.addr, align 8
  %mul98 = fmul double %116, %117
  %118 = call double @llvm.fmuladd.f64(double %mul98, double 1.000000e-03, double %115)
  store double %118, ptr %y.addr, align 8
  %119 = load double, ptr %x.addr, align 8
  %120 = load double, ptr %x.addr, align 8
  %mul101 = fmul double %120, 8.000000e+00
  %call102 = call double @sin(double noundef %mul101) #3
  %mul103 = fmul double %call102, 1.000000e-02
  %121 = call double @llvm.fmuladd.f64(double %119, double 0x3FEFAE147AE147AE, double %mul103)
  store double %121, ptr %x.addr, align 8
  %122 = load double, ptr %y.addr, align 8
  %123 = load double, ptr %x.addr, align 8
  %124 = load double, ptr %y.addr, align 8
  %mul104 = fmul double %123, %124
  %125 = call double @llvm.fmuladd.f64(double %mul104, double 1.000000e-03, double %122)
  store double %125, ptr %y.addr, align 8
  %126 = load double, ptr %x.addr, align 8
  %127 = load double, ptr %x.addr, align 8
  %mul107 = fmul double %127, 9.000000e+00
  %call108 = call double @sin(double noundef %mul107) #3
  %mul109 = fmul double %call108, 1.000000e-02
  %128 = call double @llvm.fmuladd.f64(double %126, double 0x3FEFAE147AE147AE, double %mul109)
  store double %128, ptr %x.addr, align 8
  %129 = load double, ptr %y.addr, align 8
  %130 = load double, ptr %x.addr, align 8
  %131 = load double, ptr %y.addr, align 8
  %mul110 = fmul double %130, %131
  %132 = call double @llvm.fmuladd.f64(double %mul110, double 1.000000e-03, double %129)
  store double %132, ptr %y.addr, align 8
  %133 = load double, ptr %x.addr, align 8
  %134 = load double, ptr %x.addr, align 8
  %mul113 = fmul double %134, 1.000000e+01
  %call114 = call double @sin(double noundef %mul113) #3
  %mul115 = fmul double %call114, 1.000000e-02
  %135 = call double @llvm.fmuladd.f64(double %133, double 0x3FEFAE147AE147AE, double %mul115)
  store double %135, ptr %x.addr, align 8
  %136 = load double, ptr %y.addr, align 8
  %137 = load double, ptr %x.addr, align 8
  %138 = load double, ptr %y.addr, align 8
  %mul116 = fmul double %137, %138
  %139 = call double @llvm.fmuladd.f64(double %mul116, double 1.000000e-03, double %136)
  store double %139, ptr %y.addr, align 8
  %140 = load double, ptr %x.addr, align 8
  %141 = load double, ptr %x.addr, align 8
  %mul119 = fmul double %141, 1.000000e+00
  %call120 = call double @sin(double noundef %mul119) #3
  %mul121 = fmul double %call120, 1.000000e-02
  %142 = call double @llvm.fmuladd.f64(double %140, double 0x3FEFAE147AE147AE, double %mul121)
  store double %142, ptr %x.addr, align 8
  %143 = load double, ptr %y.addr, align 8
  %144 = load double, ptr %x.addr, align 8
  %145 = load double, ptr %y.addr, align 8
  %mul122 = fmul double %144, %145
  %146 = call double @llvm.fmuladd.f64(double %mul122, double 1.000000e-03, double %143)
  store double %146, ptr %y.addr, align 8
  %147 = load double, ptr %x.addr, align 8
  %148 = load double, ptr %x.addr, align 8
  %mul125 = fmul double %148, 2.000000e+00
  %call126 = call double @sin(double noundef %mul125) #3
  %mul127 = fmul double %call126, 1.000000e-02
  %149 = call double @llvm.fmuladd.f64(double %147, double 0x3FEFAE147AE147AE, double %mul127)
  store double %149, ptr %x.addr, align 8
  %150 = load double, ptr %y.addr, align 8
  %151 = load double, ptr %x.addr, align 8
  %152 = load double, ptr %y.addr, align 8
  %mul128 = fmul double %151, %152
  %153 = call double @llvm.fmuladd.f64(double %mul128, double 1.000000e-03, double %150)
  store double %153, ptr %y.addr, align 8
  %154 = load double, ptr %x.addr, align 8
  %155 = load double, ptr %x.addr, align 8
  %mul131 = fmul double %155, 3.000000e+00
  %call132 = call double @sin(double noundef %mul131) #3
  %mul133 = fmul double %call132, 1.000000e-02
  %156 = call double @llvm.fmuladd.f64(double %154, double 0x3FEFAE147AE147AE, double %mul133)
  store double %156, ptr %x.addr, align 8
  %157 = load double, ptr %y.addr, align 8
  %158 = load double, ptr %x.addr, align 8
  %159 = load double, ptr %y.addr, align 8
  %mul134 = fmul double %158, %159
  %160 = call double @llvm.fmuladd.f64(double %mul134, double 1.000000e-03, double %157)
  store double %160, ptr %y.addr, align 8
  %161 = load double, ptr %x.addr, align 8
  %162 = load double, ptr %x.addr, align 8
  %mul137 = fmul double %162, 4.000000e+00
  %call138 = call double @sin(double noundef %mul137) #3
  %mul139 = fmul double %call138, 1.000000e-02
  %163 = call double @llvm.fmuladd.f64(double %161, double 0x3FEFAE147AE147AE, double %mul139)
  store double %163, ptr %x.addr, align 8
  %164 = load double, ptr %y.addr, align 8
  %165 = load double, ptr %x.addr, align 8
  %166 = load double, ptr %y.addr, align 8
  %mul140 = fmul double %165, %166
  %167 = call double @llvm.fmuladd.f64(double %mul140, double 1.000000e-03, double %164)
  store double %167, ptr %y.addr, align 8
  %168 = load double, ptr %x.addr, align 8
  %169 = load double, ptr %x.addr, align 8
  %mul143 = fmul double %169, 5.000000e+00
  %call144 = call double @sin(double noundef %mul143) #3
  %mul145 = fmul double %call144, 1.000000e-02
  %170 = call double @llvm.fmuladd.f64(double %168, double 0x3FEFAE147AE147AE, double %mul145)
  store double %170, ptr %x.addr, align 8
  %171 = load double, ptr %y.addr, align 8
  %172 = load double, ptr %x.addr, align 8
  %173 = load double, ptr %y.addr, align 8
  %mul146 = fmul double %172, %173
  %174 = call double @llvm.fmuladd.f64(double %mul146, double 1.000000e-03, double %171)
  store double %174, ptr %y.addr, align 8
  %175 = load double, ptr %x.addr, align 8
  %176 = load double, ptr %x.addr, align 8
  %mul149 = fmul double %176, 6.000000e+00
  %call150 = call double @sin(double noundef %mul149) #3
  %mul151 = fmul double %call150, 1.000000e-02
  %177 = call double @llvm.fmuladd.f64(double %175, double 0x3FEFAE147AE147AE, double %mul151)
  store double %177, ptr %x.addr, align 8
  %178 = load double, ptr %y.addr, align 8
  %179 = load double, ptr %x.addr, align 8
  %180 = load double, ptr %y.addr, align 8
  %mul152 = fmul double %179, %180
  %181 = call double @llvm.fmuladd.f64(double %mul152, double 1.000000e-03, double %178)
  store double %181, ptr %y.addr, align 8
  %182 = load double, ptr %x.addr, align 8
  %183 = load double, ptr %x.addr, align 8
  %mul155 = fmul double %183, 7.000000e+00
  %call156 = call double @sin(double noundef %mul155) #3
  %mul157 = fmul double %call156, 1.000000e-02
  %184 = call double @llvm.fmuladd.f64(double %182, double 0x3FEFAE147AE147AE, double %mul157)
  store double %184, ptr %x.addr, align 8
  %185 = load double, ptr %y.addr, align 8
  %186 = load double, ptr %x.addr, align 8
  %187 = load double, ptr %y.addr, align 8
  %mul158 = fmul double %186, %187
  %188 = call double @llvm.fmuladd.f64(double %mul158, double 1.000000e-03, double %185)
  store double %188, ptr %y.addr, align 8
  %189 = load double, ptr %x.addr, align 8
  %190 = load double, ptr %x.addr, align 8
  %mul161 = fmul double %190, 8.000000e+00
  %call162 = call double @sin(double noundef %mul161) #3
  %mul163 = fmul double %call162, 1.000000e-02
  %191 = call double @llvm.fmuladd.f64(double %189, double 0x3FEFAE147AE147AE, double %mul163)
  store double %191, ptr %x.addr, align 8
  %192 = load double, ptr %y.addr, align 8
  %193 = load double, ptr %x.addr, align 8
  %194 = load double, ptr %y.addr, align 8
  %mul164 = fmul double %193, %194
  %195 = call double @llvm.fmuladd.f64(double %mul164, double 1.000000e-03, double %192)
  store double %195, ptr %y.addr, align 8
  %196 = load double, ptr %x.addr, align 8
  %197 = load double, ptr %x.addr, align 8
  %mul167 = fmul double %197, 9.000000e+00
  %call168 = call double @sin(double noundef %mul167) #3
  %mul169 = fmul double %call168, 1.000000e-02
  %198 = call double @llvm.fmuladd.f64(double %196, double 0x3FEFAE147AE147AE, double %mul169)
  store double %198, ptr %x.addr, align 8
  %199 = load double, ptr %y.addr, align 8
  %200 = load double, ptr %x.addr, align 8
  %201 = load double, ptr %y.addr, align 8
  %mul170 = fmul double %200, %201
  %202 = call double @llvm.fmuladd.f64(double %mul170, double 1.000000e-03, double %199)
  store double %202, ptr %y.addr, align 8
  %203 = load double, ptr %x.addr, align 8
  %204 = load double, ptr %x.addr, align 8
  %mul173 = fmul double %204, 1.000000e+01
  %call174 = call double @sin(double noundef %mul173) #3
  %mul175 = fmul double %call174, 1.000000e-02
  %205 = call double @llvm.fmuladd.f64(double %203, double 0x3FEFAE147AE147AE, double %mul175)
  store double %205, ptr %x.addr, align 8
  %206 = load double, ptr %y.addr, align 8
  %207 = load double, ptr %x.addr, align 8
  %208 = load double, ptr %y.addr, align 8
  %mul176 = fmul double %207, %208
  %209 = call double @llvm.fmuladd.f64(double %mul176, double 1.000000e-03, double %206)
  store double %209, ptr %y.addr, align 8
  %210 = load double, ptr %x.addr, align 8
  %211 = load double, ptr %x.addr, align 8
  %mul179 = fmul double %211, 1.000000e+00
  %call180 = call double @sin(double noundef %mul179) #3
  %mul181 = fmul double %call180, 1.000000e-02
  %212 = call double @llvm.fmuladd.f64(double %210, double 0x3FEFAE147AE147AE, double %mul181)
  store double %212, ptr %x.addr, align 8
  %213 = load double, ptr %y.addr, align 8
  %214 = load double, ptr %x.addr, align 8
  %215 = load double, ptr %y.addr, align 8
  %mul182 = fmul double %214, %215
  %216 = call double @llvm.fmuladd.f64(double %mul182, double 1.000000e-03, double %213)
  store double %216, ptr %y.addr, align 8
  %217 = load double, ptr %x.addr, align 8
  %218 = load double, ptr %x.addr, align 8
  %mul185 = fmul double %218, 2.000000e+00
  %call186 = call double @sin(double noundef %mul185) #3
  %mul187 = fmul double %call186, 1.000000e-02
  %219 = call double @llvm.fmuladd.f64(double %217, double 0x3FEFAE147AE147AE, double %mul187)
  store double %219, ptr %x.addr, align 8
  %220 = load double, ptr %y.addr, align 8
  %221 = load double, ptr %x.addr, align 8
  %222 = load double, ptr %y.addr, align 8
  %mul188 = fmul double %221, %222
  %223 = call double @llvm.fmuladd.f64(double %mul188, double 1.000000e-03, double %220)
  store double %223, ptr %y.addr, align 8
  %224 = load double, ptr %x.addr, align 8
  %225 = load double, ptr %x.addr, align 8
  %mul191 = fmul double %225, 3.000000e+00
  %call192 = call double @sin(double noundef %mul191) #3
  %mul193 = fmul double %call192, 1.000000e-02
  %226 = call double @llvm.fmuladd.f64(double %224, double 0x3FEFAE147AE147AE, double %mul193)
  store double %226, ptr %x.addr, align 8
  %227 = load double, ptr %y.addr, align 8
  %228 = load double, ptr %x.addr, align 8
  %229 = load double, ptr %y.addr, align 8
  %mul194 = fmul double %228, %229
  %230 = call double @llvm.fmuladd.f64(double %mul194, double 1.000000e-03, double %227)
  store double %230, ptr %y.addr, align 8
  %231 = load double, ptr %x.addr, align 8
  %232 = load double, ptr %x.addr, align 8
  %mul197 = fmul double %232, 4.000000e+00
  %call198 = call double @sin(double noundef %mul197) #3
  %mul199 = fmul double %call198, 1.000000e-02
  %233 = call double @llvm.fmuladd.f64(double %231, double 0x3FEFAE147AE147AE, double %mul199)
  store double %233, ptr %x.addr, align 8
  %234 = load double, ptr %y.addr, align 8
  %235 = load double, ptr %x.addr, align 8
  %236 = load double, ptr %y.addr, align 8
  %mul200 = fmul double %235, %236
  %237 = call double @llvm.fmuladd.f64(double %mul200, double 1.000000e-03, double %234)
  store double %237, ptr %y.addr, align 8
  %238 = load double, ptr %x.addr, align 8
  %239 = load double, ptr %x.addr, align 8
  %mul203 = fmul double %239, 5.000000e+00
  %call204 = call double @sin(double noundef %mul203) #3
  %mul205 = fmul double %call204, 1.000000e-02
  %240 = call double @llvm.fmuladd.f64(double %238, double 0x3FEFAE147AE147AE, double %mul205)
  store double %240, ptr %x.addr, align 8
  %241 = load double, ptr %y.addr, align 8
  %242 = load double, ptr %x.addr, align 8
  %243 = load double, ptr %y.addr, align 8
  %mul206 = fmul double %242, %243
  %244 = call double @llvm.fmuladd.f64(double %mul206, double 1.000000e-03, double %241)
  store double %244, ptr %y.addr, align 8
  %245 = load double, ptr %x.addr, align 8
  %246 = load double, ptr %x.addr, align 8
  %mul209 = fmul double %246, 6.000000e+00
  %call210 = call double @sin(double noundef %mul209) #3
  %mul211 = fmul double %call210, 1.000000e-02
  %247 = call double @llvm.fmuladd.f64(double %245, double 0x3FEFAE147AE147AE, double %mul211)
  store double %247, ptr %x.addr, align 8
  %248 = load double, ptr %y.addr, align 8
  %249 = load double, ptr %x.addr, align 8
  %250 = load double, ptr %y.addr, align 8
  %mul212 = fmul double %249, %250
  %251 = call double @llvm.fmuladd.f64(double %mul212, double 1.000000e-03, double %248)
  store double %251, ptr %y.addr, align 8
  %252 = load double, ptr %x.addr, align 8
  %253 = load double, ptr %x.addr, align 8
  %mul215 = fmul double %253, 7.000000e+00
  %call216 = call double @sin(double noundef %mul215) #3
  %mul217 = fmul double %call216, 1.000000e-02
  %254 = call double @llvm.fmuladd.f64(double %252, double 0x3FEFAE147AE147AE, double %mul217)
  store double %254, ptr %x.addr, align 8
  %255 = load double, ptr %y.addr, align 8
  %256 = load double, ptr %x.addr, align 8
  %257 = load double, ptr %y.addr, align 8
  %mul218 = fmul double %256, %257
  %258 = call double @llvm.fmuladd.f64(double %mul218, double 1.000000e-03, double %255)
  store double %258, ptr %y.addr, align 8
  %259 = load double, ptr %x.addr, align 8
  %260 = load double, ptr %x.addr, align 8
  %mul221 = fmul double %260, 8.000000e+00
  %call222 = call double @sin(double noundef %mul221) #3
  %mul223 = fmul double %call222, 1.000000e-02
  %261 = call double @llvm.fmuladd.f64(double %259, double 0x3FEFAE147AE147AE, double %mul223)
  store double %261, ptr %x.addr, align 8
  %262 = load double, ptr %y.addr, align 8
  %263 = load double, ptr %x.addr, align 8
  %264 = load double, ptr %y.addr, align 8
  %mul224 = fmul double %263, %264
  %265 = call double @llvm.fmuladd.f64(double %mul224, double 1.000000e-03, double %262)
  store double %265, ptr %y.addr, align 8
  %266 = load double, ptr %x.addr, align 8
  %267 = load double, ptr %x.addr, align 8
  %mul227 = fmul double %267, 9.000000e+00
  %call228 = call double @sin(double noundef %mul227) #3
  %mul229 = fmul double %call228, 1.000000e-02
  %268 = call double @llvm.fmuladd.f64(double %266, double 0x3FEFAE147AE147AE, double %mul229)
  store double %268, ptr %x.addr, align 8
  %269 = load double, ptr %y.addr, align 8
  %270 = load double, ptr %x.addr, align 8
  %271 = load double, ptr %y.addr, align 8
  %mul230 = fmul double %270, %271
  %272 = call double @llvm.fmuladd.f64(double %mul230, double 1.000000e-03, double %269)
  store double %272, ptr %y.addr, align 8
  %273 = load double, ptr %x.addr, align 8
  %274 = load double, ptr %x.addr, align 8
  %mul233 = fmul double %274, 1.000000e+01
  %call234 = call double @sin(double noundef %mul233) #3
  %mul235 = fmul double %call234, 1.000000e-02
  %275 = call double @llvm.fmuladd.f64(double %273, double 0x3FEFAE147AE147AE, double %mul235)
  store double %275, ptr %x.addr, align 8
  %276 = load double, ptr %y.addr, align 8
  %277 = load double, ptr %x.addr, align 8
  %278 = load double, ptr %y.addr, align 8
  %mul236 = fmul double %277, %278
  %279 = call double @llvm.fmuladd.f64(double %mul236, double 1.000000e-03, double %276)
  store double %279, ptr %y.addr, align 8
  %280 = load double, ptr %x.addr, align 8
  %281 = load double, ptr %x.addr, align 8
  %mul239 = fmul double %281, 1.000000e+00
  %call240 = call double @sin(double noundef %mul239) #3
  %mul241 = fmul double %call240, 1.000000e-02
  %282 = call double @llvm.fmuladd.f64(double %280, double 0x3FEFAE147AE147AE, double %mul241)
  store double %282, ptr %x.addr, align 8
  %283 = load double, ptr %y.addr, align 8
  %284 = load double, ptr %x.addr, align 8
  %285 = load double, ptr %y.addr, align 8
  %mul242 = fmul double %284, %285
  %286 = call double @llvm.fmuladd.f64(double %mul242, double 1.000000e-03, double %283)
  store double %286, ptr %y.addr, align 8
  %287 = load double, ptr %x.addr, align 8
  %288 = load double, ptr %x.addr, align 8
  %mul245 = fmul double %288, 2.000000e+00
  %call246 = call double @sin(double noundef %mul245) #3
  %mul247 = fmul double %call246, 1.000000e-02
  %289 = call double @llvm.fmuladd.f64(double %287, double 0x3FEFAE147AE147AE, double %mul247)
  store double %289, ptr %x.addr, align 8
  %290 = load double, ptr %y.addr, align 8
  %291 = load double, ptr %x.addr, align 8
  %292 = load double, ptr %y.addr, align 8
  %mul248 = fmul double %291, %292
  %293 = call double @llvm.fmuladd.f64(double %mul248, double 1.000000e-03, double %290)
  store double %293, ptr %y.addr, align 8
  %294 = load double, ptr %x.addr, align 8
  %295 = load double, ptr %x.addr, align 8
  %mul251 = fmul double %295, 3.000000e+00
  %call252 = call double @sin(double noundef %mul251) #3
  %mul253 = fmul double %call252, 1.000000e-02
  %296 = call double @llvm.fmuladd.f64(double %294, double 0x3FEFAE147AE147AE, double %mul253)
  store double %296, ptr %x.addr, align 8
  %297 = load double, ptr %y.addr, align 8
  %298 = load double, ptr %x.addr, align 8
  %299 = load double, ptr %y.addr, align 8
  %mul254 = fmul double %298, %299
  %300 = call double @llvm.fmuladd.f64(double %mul254, double 1.000000e-03, double %297)
  store double %300, ptr %y.addr, align 8
  %301 = load double, ptr %x.addr, align 8
  %302 = load double, ptr %x.addr, align 8
  %mul257 = fmul double %302, 4.000000e+00
  %call258 = call double @sin(double noundef %mul257) #3
  %mul259 = fmul double %call258, 1.000000e-02
  %303 = call double @llvm.fmuladd.f64(double %301, double 0x3FEFAE147AE147AE, double %mul259)
  store double %303, ptr %x.addr, align 8
  %304 = load double, ptr %y.addr, align 8
  %305 = load double, ptr %x.addr, align 8
  %306 = load double, ptr %y.addr, align 8
  %mul260 = fmul double %305, %306
  %307 = call double @llvm.fmuladd.f64(double %mul260, double 1.000000e-03, double %304)
  store double %307, ptr %y.addr, align 8
  %308 = load double, ptr %x.addr, align 8
  %309 = load double, ptr %x.addr, align 8
  %mul263 = fmul double %309, 5.000000e+00
  %call264 = call double @sin(double noundef %mul263) #3
  %mul265 = fmul double %call264, 1.000000e-02
  %310 = call double @llvm.fmuladd.f64(double %308, double 0x3FEFAE147AE147AE, double %mul265)
  store double %310, ptr %x.addr, align 8
  %311 = load double, ptr %y.addr, align 8
  %312 = load double, ptr %x.addr, align 8
  %313 = load double, ptr %y.addr, align 8
  %mul266 = fmul double %312, %313
  %314 = call double @llvm.fmuladd.f64(double %mul266, double 1.000000e-03, double %311)
  store double %314, ptr %y.addr, align 8
  %315 = load double, ptr %x.addr, align 8
  %316 = load double, ptr %x.addr, align 8
  %mul269 = fmul double %316, 6.000000e+00
  %call270 = call double @sin(double noundef %mul269) #3
  %mul271 = fmul double %call270, 1.000000e-02
  %317 = call double @llvm.fmuladd.f64(double %315, double 0x3FEFAE147AE147AE, double %mul271)
  store double %317, ptr %x.addr, align 8
  %318 = load double, ptr %y.addr, align 8
  %319 = load double, ptr %x.addr, align 8
  %320 = load double, ptr %y.addr, align 8
  %mul272 = fmul double %319, %320
  %321 = call double @llvm.fmuladd.f64(double %mul272, double 1.000000e-03, double %318)
  store double %321, ptr %y.addr, align 8
  %322 = load double, ptr %x.addr, align 8
  %323 = load double, ptr %x.addr, align 8
  %mul275 = fmul double %323, 7.000000e+00
  %call276 = call double @sin(double noundef %mul275) #3
  %mul277 = fmul double %call276, 1.000000e-02
  %324 = call double @llvm.fmuladd.f64(double %322, double 0x3FEFAE147AE147AE, double %mul277)
  store double %324, ptr %x.addr, align 8
  %325 = load double, ptr %y.addr, align 8
  %326 = load double, ptr %x.addr, align 8
  %327 = load double, ptr %y.addr, align 8
  %mul278 = fmul double %326, %327
  %328 = call double @llvm.fmuladd.f64(double %mul278, double 1.000000e-03, double %325)
  store double %328, ptr %y.addr, align 8
  %329 = load double, ptr %x.addr, align 8
  %330 = load double, ptr %x.addr, align 8
  %mul281 = fmul double %330, 8.000000e+00
  %call282 = call double @sin(double noundef %mul281) #3
  %mul283 = fmul double %call282, 1.000000e-02
  %331 = call double @llvm.fmuladd.f64(double %329, double 0x3FEFAE147AE147AE, double %mul283)
  store double %331, ptr %x.addr, align 8
  %332 = load double, ptr %y.addr, align 8
  %333 = load double, ptr %x.addr, align 8
  %334 = load double, ptr %y.addr, align 8
  %mul284 = fmul double %333, %334
  %335 = call double @llvm.fmuladd.f64(double %mul284, double 1.000000e-03, double %332)
  store double %335, ptr %y.addr, align 8
  %336 = load double, ptr %x.addr, align 8
  %337 = load double, ptr %x.addr, align 8
  %mul287 = fmul double %337, 9.000000e+00
  %call288 = call double @sin(double noundef %mul287) #3
  %mul289 = fmul double %call288, 1.000000e-02
  %338 = call double @llvm.fmuladd.f64(double %336, double 0x3FEFAE147AE147AE, double %mul289)
  store double %338, ptr %x.addr, align 8
  %339 = load double, ptr %y.addr, align 8
  %340 = load double, ptr %x.addr, align 8
  %341 = load double, ptr %y.addr, align 8
  %mul290 = fmul double %340, %341
  %342 = call double @llvm.fmuladd.f64(double %mul290, double 1.000000e-03, double %339)
  store double %342, ptr %y.addr, align 8
  %343 = load double, ptr %x.addr, align 8
  %344 = load double, ptr %x.addr, align 8
  %mul293 = fmul double %344, 1.000000e+01
  %call294 = call double @sin(double noundef %mul293) #3
  %mul295 = fmul double %call294, 1.000000e-02
  %345 = call double @llvm.fmuladd.f64(double %343, double 0x3FEFAE147AE147AE, double %mul295)
  store double %345, ptr %x.addr, align 8
  %346 = load double, ptr %y.addr, align 8
  %347 = load double, ptr %x.addr, align 8
  %348 = load double, ptr %y.addr, align 8
  %mul296 = fmul double %347, %348
  %349 = call double @llvm.fmuladd.f64(double %mul296, double 1.000000e-03, double %346)
  store double %349, ptr %y.addr, align 8
  %350 = load double, ptr %x.addr, align 8
  %351 = load double, ptr %y.addr, align 8
  %mul298 = fmul double %350, %351
  ret double %mul298
}

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
