#pragma once
#include <stddef.h>

// What a transformer's layers do besides multiplying matrices. Matrices are dense, row after row; nothing is allocated,
// and nothing is kept. Infinities and NaNs go through as the arithmetic has it.

/// Each row of x := the layer norm of (x + bias + residual), times gamma, plus beta. `residual` is of x's size, the others
/// of one row's.
void dp_add_norm(float *x, const float *bias, const float *residual, const float *gamma, const float *beta, size_t rows,
                 size_t width, float epsilon);

/// x := GELU(x + bias), the exact one (with erf), to 5e-7.
void dp_bias_gelu(float *x, const float *bias, size_t rows, size_t width);

/// Each row of x := its softmax; the width is at least 1.
void dp_softmax(float *x, size_t rows, size_t width);

/// Each row of x := bias.
void dp_fill_rows(float *x, const float *bias, size_t rows, size_t width);

/// out := the mean of the rows of x, scaled to length 1; of zeros it is zeros.
void dp_unit_mean(float *out, const float *x, size_t rows, size_t width);
