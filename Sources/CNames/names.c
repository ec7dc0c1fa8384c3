#include "names.h"

#pragma clang diagnostic ignored "-Wc23-extensions"
static const unsigned char model[] __attribute__((aligned(64))) = {
#embed "names.model"
};

const void *dateline_names_bytes(void) { return model; }

size_t dateline_names_size(void) { return sizeof model; }
