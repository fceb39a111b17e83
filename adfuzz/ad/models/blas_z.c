// BLAS on complex double: see blas.h.
#define COMPLEX
#define NAME(routine) model_blas_z##routine
#include "blas.h"
