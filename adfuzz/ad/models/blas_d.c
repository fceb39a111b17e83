// BLAS on double: see blas.h.
#define NAME(routine) model_blas_d##routine
#include "blas.h"
