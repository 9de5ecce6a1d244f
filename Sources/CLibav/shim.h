#pragma once
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/avutil.h>
#include <libavutil/display.h>
#include <libavutil/imgutils.h>
#include <libavutil/opt.h>
#include <libswresample/swresample.h>
#include <libswscale/swscale.h>

// Macros that Swift cannot import.
static inline int dp_error_again(void) { return AVERROR(EAGAIN); }
static inline int dp_error_memory(void) { return AVERROR(ENOMEM); }
static inline int dp_error_eof(void) { return AVERROR_EOF; }
static inline int64_t dp_no_timestamp(void) { return AV_NOPTS_VALUE; }
