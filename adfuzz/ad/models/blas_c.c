// BLAS on complex float: see blas.h.
#define SINGLE
#define COMPLEX
#define NAME(routine) model_blas_c##routine
#include "blas.h"
