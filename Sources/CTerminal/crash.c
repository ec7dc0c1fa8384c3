// The way out when the program faults: give the terminal back with write(2)
// and tcsetattr(3) alone, put the old handler back and let the fault repeat
// into it (the Swift runtime's backtracer, or the default).

#include "internal.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static const int faults[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT};
enum { FAULTS = sizeof faults / sizeof *faults };

static struct sigaction old[FAULTS];
static bool installed;
static struct termios given_modes;
static bool has_modes;
static char leaving[512];
static size_t leaving_size;
// A stack overflow needs another stack to be handled on.
static char spare_stack[64 * 1024];

/// Copies a terminfo string without its padding, `$<5>`.
static size_t without_padding(const char *from, char *to, size_t limit) {
    size_t count = 0;
    while (*from && count + 1 < limit) {
        const char *end = from[0] == '$' && from[1] == '<' ? strchr(from, '>') : NULL;
        if (end) {
            from = end + 1;
        } else {
            to[count++] = *from++;
        }
    }
    to[count] = 0;
    return count;
}

void dl_prepare_crash(const char *leave_sequence) {
    has_modes = tcgetattr(STDIN_FILENO, &given_modes) == 0;
    leaving_size = without_padding(leave_sequence, leaving, sizeof leaving);
}

static void put_back(int fault) {
    for (int i = 0; i < FAULTS; i++) {
        if (faults[i] == fault) sigaction(fault, &old[i], NULL);
    }
}

static void crashed(int fault, siginfo_t *information, void *context) {
    (void)context;
    int saved = errno;
    put_back(fault);
    if (dl_is_open()) {
        dl_write_all(STDOUT_FILENO, leaving, leaving_size);
        if (has_modes) tcsetattr(STDIN_FILENO, TCSANOW, &given_modes);
        dl_release_errors();
    }
    // A fault of the machine repeats by itself; one that was sent doesn't.
    if (information->si_code <= 0) raise(fault);
    errno = saved;
}

static void use_spare_stack(void) {
    stack_t present;
    if (sigaltstack(NULL, &present) != 0 || !(present.ss_flags & SS_DISABLE)) return;
    stack_t spare = {.ss_sp = spare_stack, .ss_size = sizeof spare_stack};
    sigaltstack(&spare, NULL);
}

void dl_install_crash(void) {
    if (installed) return;
    use_spare_stack();
    struct sigaction action = {.sa_sigaction = crashed, .sa_flags = SA_SIGINFO | SA_ONSTACK};
    sigemptyset(&action.sa_mask);
    for (int i = 0; i < FAULTS; i++) sigaction(faults[i], &action, &old[i]);
    installed = true;
}

void dl_restore_crash(void) {
    if (!installed) return;
    for (int i = 0; i < FAULTS; i++) sigaction(faults[i], &old[i], NULL);
    installed = false;
}
