// What Swift's view of the system library leaves out.

#ifndef DATELINE_FILES_H
#define DATELINE_FILES_H

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/syscall.h>
#endif

/// Two files, or folders, take one another's name in one step. -1 and `errno`
/// where that fails, and where the file system can't.
static inline int dl_exchange(const char *path, const char *other) {
#if defined(__linux__) && defined(SYS_renameat2)
    // The call itself: older C libraries have no function for it. 2 is RENAME_EXCHANGE.
    return (int)syscall(SYS_renameat2, AT_FDCWD, path, AT_FDCWD, other, 2U);
#elif defined(__APPLE__)
    return renamex_np(path, other, RENAME_SWAP);
#else
    errno = ENOSYS;
    return -1;
#endif
}

#endif
