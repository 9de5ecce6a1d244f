#pragma once
#include <tesseract/capi.h>

#ifndef __cplusplus
#include <dlfcn.h>

// Tesseract's OpenMP threads cost more than they bring; the variable that says so is read when the library is loaded,
// which is before main. The setting is per thread.
static inline void dp_one_openmp_thread(void) {
    // The library names its own number of threads, which overrides omp_set_num_threads; no level of them is allowed.
    void (*set)(int) = (void (*)(int))dlsym(RTLD_DEFAULT, "omp_set_max_active_levels");
    if (set) set(0);
}
#endif
