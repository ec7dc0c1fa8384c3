#ifndef DATELINE_ZLIB_H
#define DATELINE_ZLIB_H

#include <zlib.h>

#endif
