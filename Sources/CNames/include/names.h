#ifndef DATELINE_NAMES_H
#define DATELINE_NAMES_H

#include <stddef.h>

/* The embedded name model: its first byte (aligned to 64), and how many there are. */
const void *dateline_names_bytes(void);
size_t dateline_names_size(void);

#endif
