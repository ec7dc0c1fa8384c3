// The articles of seeds/, within the program: what a first look is had at.

#ifndef DATELINE_SAMPLES_H
#define DATELINE_SAMPLES_H

#include <stddef.h>

struct dateline_sample {
    const char *name;
    const unsigned char *bytes;
    size_t count;
};

/// The sample with this number; without a name where there is none.
struct dateline_sample dateline_sample(size_t number);

#endif
