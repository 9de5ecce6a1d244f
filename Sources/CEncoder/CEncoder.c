#include "CEncoder.h"
#include <math.h>
#include <stdint.h>
#include <string.h>

// Loops of independent elements and sums that may be taken in any order, so that the compiler makes vectors of them; on
// x86-64 for AVX-512 and AVX2, too, chosen when the program is loaded.
#if defined(__x86_64__) && defined(__linux__)
#define WIDE __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define WIDE
#endif
#define INLINE static inline __attribute__((always_inline))
#define FAST _Pragma("clang fp reassociate(on) contract(fast)")

// e^x by 2^n · e^r, |r| ≤ ln 2 / 2, and a polynomial for e^r (Cephes, expf); below -87 it stays at e^-87.
INLINE float exponential(float x) {
#pragma clang fp contract(fast)
    x = x < -87.0f ? -87.0f : x > 88.0f ? 88.0f : x;
    // Adding 1.5 · 2^23 rounds to a whole number, which then stands in the lowest bits.
    const float shift = 12582912.0f;
    union { float f; int32_t i; } whole = {x * 1.44269504088896341f + shift}, power;
    power.i = (whole.i - 0x4B400000 + 127) << 23;
    const float n = (float)(whole.i - 0x4B400000);
    const float r = (x - n * 0.693359375f) - n * -2.12194440e-4f;
    float p = 1.9875691500e-4f;
    p = p * r + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    return (p * r * r + r + 1.0f) * power.f;
}

// Abramowitz and Stegun, 7.1.26.
INLINE float error_function(float x) {
    FAST
    const float a = fabsf(x);
    const float t = 1.0f / (1.0f + 0.3275911f * a);
    float p = 1.061405429f;
    p = p * t - 1.453152027f;
    p = p * t + 1.421413741f;
    p = p * t - 0.284496736f;
    p = p * t + 0.254829592f;
    return copysignf(1.0f - p * t * exponential(-a * a), x);
}

WIDE void dp_add_norm(float *restrict x, const float *restrict bias, const float *restrict residual,
                      const float *restrict gamma, const float *restrict beta, size_t rows, size_t width, float epsilon) {
    FAST
    for (size_t row = 0; row < rows; row++, x += width, residual += width) {
        float sum = 0;
        for (size_t i = 0; i < width; i++) {
            x[i] += bias[i] + residual[i];
            sum += x[i];
        }
        const float mean = sum / (float)width;
        float squares = 0;
        for (size_t i = 0; i < width; i++) squares += (x[i] - mean) * (x[i] - mean);
        const float scale = 1.0f / sqrtf(squares / (float)width + epsilon);
        for (size_t i = 0; i < width; i++) x[i] = (x[i] - mean) * scale * gamma[i] + beta[i];
    }
}

WIDE void dp_bias_gelu(float *restrict x, const float *restrict bias, size_t rows, size_t width) {
    for (size_t row = 0; row < rows; row++, x += width) {
        for (size_t i = 0; i < width; i++) {
            const float value = x[i] + bias[i];
            x[i] = 0.5f * value * (1.0f + error_function(value * 0.70710678118654752f));
        }
    }
}

WIDE void dp_softmax(float *x, size_t rows, size_t width) {
    FAST
    for (size_t row = 0; row < rows; row++, x += width) {
        float highest = x[0];
        for (size_t i = 1; i < width; i++) highest = x[i] > highest ? x[i] : highest;
        float sum = 0;
        for (size_t i = 0; i < width; i++) {
            x[i] = exponential(x[i] - highest);
            sum += x[i];
        }
        const float scale = 1.0f / sum;
        for (size_t i = 0; i < width; i++) x[i] *= scale;
    }
}

void dp_fill_rows(float *x, const float *bias, size_t rows, size_t width) {
    for (size_t row = 0; row < rows; row++) memcpy(x + row * width, bias, width * sizeof(float));
}

WIDE void dp_unit_mean(float *restrict out, const float *restrict x, size_t rows, size_t width) {
    FAST
    memset(out, 0, width * sizeof(float));
    for (size_t row = 0; row < rows; row++, x += width)
        for (size_t i = 0; i < width; i++) out[i] += x[i];
    float squares = 0;
    for (size_t i = 0; i < width; i++) squares += out[i] * out[i];
    // The mean's divisor falls out.
    const float scale = squares > 0 ? 1.0f / sqrtf(squares) : 0;
    for (size_t i = 0; i < width; i++) out[i] *= scale;
}
