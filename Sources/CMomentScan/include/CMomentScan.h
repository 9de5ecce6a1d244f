#pragma once
#include <stddef.h>
#include <stdint.h>

// Scalar products over blocks of vectors, for search. Rows are dense, one behind the other; nothing is allocated or kept.

/// The ways in which rows can be multiplied, the narrowest first. What the processor lacks is never chosen.
enum dp_scan_way { DP_SCAN_PLAIN, DP_SCAN_SSE2, DP_SCAN_AVX2, DP_SCAN_VNNI };

/// The widest that this processor has.
int dp_scan_best_way(void);

/// Exact scalar products of `count` rows with `query`. A row is `width` bytes, each a component plus 128; `width` is a
/// multiple of 64, at most 8192, so that no sum overflows. A way that the processor lacks falls to the best it has.
void dp_scan(int way, const uint8_t *rows, size_t count, size_t width, const int8_t *query, int32_t *products);

/// The scalar product of two vectors of single floats, added up in double floats.
double dp_dot(const float *a, const float *b, size_t width);

/// Adds up bytes, eight at a time: what reading memory takes, and no more.
uint64_t dp_read(const uint8_t *bytes, size_t count);

/// A checksum of bytes; not against forgery, only against damage.
uint64_t dp_checksum(const uint8_t *bytes, size_t count);
