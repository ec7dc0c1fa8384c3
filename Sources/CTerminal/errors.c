// Standard error while the screen is up: what is printed then would be lost in
// the frame, so it goes to memory and is printed after leaving.

#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

static int held = -1;   // the memory
static int given = -1;  // the standard error that the user gave

void dl_write_all(int descriptor, const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t written = write(descriptor, bytes, count);
        if (written > 0) {
            bytes += written;
            count -= (size_t)written;
        } else if (written < 0 && errno == EAGAIN) {
            struct pollfd wait = {.fd = descriptor, .events = POLLOUT};
            if (poll(&wait, 1, 1000) <= 0) return;
        } else if (written == 0 || errno != EINTR) {
            return;
        }
    }
}

void dl_hold_errors(void) {
    // A redirected standard error doesn't disturb the screen.
    if (given >= 0 || !isatty(STDERR_FILENO)) return;
    fflush(stderr);
    if (held < 0) held = memfd_create("errors", MFD_CLOEXEC);
    if (held < 0) return;
    given = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 10);
    if (given >= 0) dup2(held, STDERR_FILENO);
}

void dl_release_errors(void) {
    if (given < 0) return;
    dup2(given, STDERR_FILENO);
    close(given);
    given = -1;
    char buffer[4096];
    ssize_t count;
    lseek(held, 0, SEEK_SET);
    while ((count = read(held, buffer, sizeof buffer)) > 0) dl_write_all(STDERR_FILENO, buffer, (size_t)count);
    if (ftruncate(held, 0) == 0) lseek(held, 0, SEEK_SET);
}
