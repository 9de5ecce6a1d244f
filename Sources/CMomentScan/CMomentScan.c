#include "CMomentScan.h"
#include <string.h>

#define OFFSET 128

static int32_t sum_of(const int8_t *query, size_t width) {
    int32_t sum = 0;
    for (size_t i = 0; i < width; i++) sum += query[i];
    return sum;
}

static void scan_plain(const uint8_t *rows, size_t count, size_t width, const int8_t *query, int32_t *products) {
    const int32_t correction = OFFSET * sum_of(query, width);
    for (size_t row = 0; row < count; row++, rows += width) {
        int32_t sum = 0;
        for (size_t i = 0; i < width; i++) sum += (int32_t)rows[i] * query[i];
        products[row] = sum - correction;
    }
}

#if defined(__x86_64__)
#include <immintrin.h>

// Bytes times bytes would overflow 16 bits where two products are added, so both sides are widened first.
static void scan_sse2(const uint8_t *rows, size_t count, size_t width, const int8_t *query, int32_t *products) {
    const int32_t correction = OFFSET * sum_of(query, width);
    const __m128i zero = _mm_setzero_si128();
    for (size_t row = 0; row < count; row++, rows += width) {
        __m128i sum = zero;
        for (size_t i = 0; i < width; i += 16) {
            const __m128i r = _mm_loadu_si128((const __m128i *)(rows + i));
            const __m128i q = _mm_loadu_si128((const __m128i *)(query + i));
            const __m128i sign = _mm_cmpgt_epi8(zero, q);
            sum = _mm_add_epi32(sum, _mm_madd_epi16(_mm_unpacklo_epi8(r, zero), _mm_unpacklo_epi8(q, sign)));
            sum = _mm_add_epi32(sum, _mm_madd_epi16(_mm_unpackhi_epi8(r, zero), _mm_unpackhi_epi8(q, sign)));
        }
        sum = _mm_add_epi32(sum, _mm_shuffle_epi32(sum, 0x4e));
        sum = _mm_add_epi32(sum, _mm_shuffle_epi32(sum, 0xb1));
        products[row] = _mm_cvtsi128_si32(sum) - correction;
    }
}

__attribute__((target("avx2"))) static void scan_avx2(const uint8_t *rows, size_t count, size_t width,
                                                      const int8_t *query, int32_t *products) {
    const int32_t correction = OFFSET * sum_of(query, width);
    for (size_t row = 0; row < count; row++, rows += width) {
        __m256i a = _mm256_setzero_si256(), b = a;
        for (size_t i = 0; i < width; i += 32) {
            const __m256i r0 = _mm256_cvtepu8_epi16(_mm_loadu_si128((const __m128i *)(rows + i)));
            const __m256i r1 = _mm256_cvtepu8_epi16(_mm_loadu_si128((const __m128i *)(rows + i + 16)));
            const __m256i q0 = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(query + i)));
            const __m256i q1 = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(query + i + 16)));
            a = _mm256_add_epi32(a, _mm256_madd_epi16(r0, q0));
            b = _mm256_add_epi32(b, _mm256_madd_epi16(r1, q1));
        }
        a = _mm256_add_epi32(a, b);
        __m128i sum = _mm_add_epi32(_mm256_castsi256_si128(a), _mm256_extracti128_si256(a, 1));
        sum = _mm_add_epi32(sum, _mm_shuffle_epi32(sum, 0x4e));
        sum = _mm_add_epi32(sum, _mm_shuffle_epi32(sum, 0xb1));
        products[row] = _mm_cvtsi128_si32(sum) - correction;
    }
}

// Memory is what takes the time: two rows side by side keep more of it on its way.
__attribute__((target("avx512f,avx512bw,avx512vl,avx512vnni"))) static void
scan_vnni(const uint8_t *rows, size_t count, size_t width, const int8_t *query, int32_t *products) {
    const int32_t correction = OFFSET * sum_of(query, width);
    size_t row = 0;
    for (; row + 2 <= count; row += 2, rows += 2 * width) {
        __m512i a = _mm512_setzero_si512(), b = a;
        for (size_t i = 0; i < width; i += 64) {
            const __m512i q = _mm512_loadu_si512((const void *)(query + i));
            a = _mm512_dpbusd_epi32(a, _mm512_loadu_si512((const void *)(rows + i)), q);
            b = _mm512_dpbusd_epi32(b, _mm512_loadu_si512((const void *)(rows + width + i)), q);
            _mm_prefetch((const char *)(rows + 16 * width + i), _MM_HINT_T0);
            _mm_prefetch((const char *)(rows + 17 * width + i), _MM_HINT_T0);
        }
        products[row] = _mm512_reduce_add_epi32(a) - correction;
        products[row + 1] = _mm512_reduce_add_epi32(b) - correction;
    }
    if (row < count) {
        __m512i a = _mm512_setzero_si512();
        for (size_t i = 0; i < width; i += 64)
            a = _mm512_dpbusd_epi32(a, _mm512_loadu_si512((const void *)(rows + i)),
                                    _mm512_loadu_si512((const void *)(query + i)));
        products[row] = _mm512_reduce_add_epi32(a) - correction;
    }
}

int dp_scan_best_way(void) {
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
        __builtin_cpu_supports("avx512vnni"))
        return DP_SCAN_VNNI;
    return __builtin_cpu_supports("avx2") ? DP_SCAN_AVX2 : DP_SCAN_SSE2;
}
#else
int dp_scan_best_way(void) { return DP_SCAN_PLAIN; }
#endif

void dp_scan(int way, const uint8_t *rows, size_t count, size_t width, const int8_t *query, int32_t *products) {
    const int best = dp_scan_best_way();
    switch (way > best ? best : way) {
#if defined(__x86_64__)
    case DP_SCAN_VNNI: scan_vnni(rows, count, width, query, products); return;
    case DP_SCAN_AVX2: scan_avx2(rows, count, width, query, products); return;
    case DP_SCAN_SSE2: scan_sse2(rows, count, width, query, products); return;
#endif
    default: scan_plain(rows, count, width, query, products);
    }
}

double dp_dot(const float *a, const float *b, size_t width) {
    double sums[8] = {0};
    size_t i = 0;
    for (; i + 8 <= width; i += 8)
        for (size_t lane = 0; lane < 8; lane++) sums[lane] += (double)a[i + lane] * (double)b[i + lane];
    double sum = 0;
    for (; i < width; i++) sum += (double)a[i] * (double)b[i];
    for (size_t lane = 0; lane < 8; lane++) sum += sums[lane];
    return sum;
}

uint64_t dp_read(const uint8_t *bytes, size_t count) {
    uint64_t sums[8] = {0};
    size_t i = 0;
    for (; i + 64 <= count; i += 64)
        for (size_t lane = 0; lane < 8; lane++) {
            uint64_t word;
            memcpy(&word, bytes + i + 8 * lane, 8);
            sums[lane] += word;
        }
    uint64_t sum = 0;
    for (; i < count; i++) sum += bytes[i];
    for (size_t lane = 0; lane < 8; lane++) sum += sums[lane];
    return sum;
}

// Eight bytes at a time, four sums side by side: what is read at a start is as long as the whole index.
uint64_t dp_checksum(const uint8_t *bytes, size_t count) {
    const uint64_t prime = 0x9E3779B185EBCA87ull;
    uint64_t sums[4] = {1, 2, 3, 4};
    size_t i = 0;
    for (; i + 32 <= count; i += 32)
        for (size_t lane = 0; lane < 4; lane++) {
            uint64_t word;
            memcpy(&word, bytes + i + 8 * lane, 8);
            sums[lane] = (sums[lane] ^ word) * prime;
            sums[lane] ^= sums[lane] >> 29;
        }
    uint64_t sum = count * prime;
    for (; i < count; i++) sum = (sum ^ bytes[i]) * prime;
    for (size_t lane = 0; lane < 4; lane++) {
        sum = (sum ^ sums[lane]) * prime;
        sum ^= sum >> 31;
    }
    return sum;
}
