#ifndef DATELINE_NAMES_H
#define DATELINE_NAMES_H

#include <stddef.h>

/// The embedded name model: its first byte, and how many there are.
extern const unsigned char dateline_names_model[];
extern const size_t dateline_names_model_size;

#endif
