// BLAS on float: see blas.h.
#define SINGLE
#define NAME(routine) model_blas_s##routine
#include "blas.h"
