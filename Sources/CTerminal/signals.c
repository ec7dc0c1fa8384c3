// Signals become bytes in a pipe, so that they are handled between two steps
// of the loop and never in the middle of one; and the one place that sleeps.

#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <unistd.h>

// The last ones mean nothing here, but would end the program without giving the terminal back.
static const int noted[] = {
    SIGTERM, SIGINT, SIGQUIT, SIGHUP, SIGTSTP, SIGCONT, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU,
};
enum { NOTED = sizeof noted / sizeof *noted };

static struct sigaction old[NOTED], old_resize, curses_resize;
static bool installed, chained;
static int channel[2] = {-1, -1};
static bool hung_up;

// Made before main and never closed: a thread may wake the loop at any time,
// also when it is over.
static int waker = -1;
__attribute__((constructor)) static void make_waker(void) { waker = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC); }

static void note(int number) {
    int saved = errno;
    unsigned char byte = (unsigned char)number;
    // A full pipe already wakes the loop; there is nobody to tell.
    ssize_t ignored = write(channel[1], &byte, 1);
    (void)ignored;
    errno = saved;
}

static void note_resize(int number) {
    if (curses_resize.sa_handler != SIG_DFL && curses_resize.sa_handler != SIG_IGN) curses_resize.sa_handler(number);
    note(number);
}

void dl_install_signals(void) {
    if (installed) return;
    hung_up = false;
    if (channel[0] < 0 && pipe2(channel, O_NONBLOCK | O_CLOEXEC) != 0) return;
    struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
    sigemptyset(&action.sa_mask);
    for (int i = 0; i < NOTED; i++) {
        sigaction(noted[i], NULL, &old[i]);
        // Who started us with a signal ignored (nohup) means it.
        if (old[i].sa_handler != SIG_IGN) sigaction(noted[i], &action, NULL);
    }
    sigaction(SIGWINCH, NULL, &old_resize);
    installed = true;
}

void dl_chain_resize(void) {
    struct sigaction action = {.sa_handler = note_resize, .sa_flags = SA_RESTART};
    sigemptyset(&action.sa_mask);
    sigaction(SIGWINCH, &action, &curses_resize);
    chained = true;
}

void dl_restore_signals(void) {
    if (!installed) return;
    for (int i = 0; i < NOTED; i++) sigaction(noted[i], &old[i], NULL);
    if (chained) sigaction(SIGWINCH, &old_resize, NULL);
    installed = chained = false;
}

void dl_handled_signals(sigset_t *set) {
    sigemptyset(set);
    for (int i = 0; i < NOTED; i++) sigaddset(set, noted[i]);
    sigaddset(set, SIGWINCH);
    sigaddset(set, SIGPIPE);
    sigaddset(set, SIGXFSZ);
}

void dl_wake(void) {
    uint64_t one = 1;
    ssize_t ignored = write(waker, &one, sizeof one);
    (void)ignored;
}

/// Whether standard input is readable only because it has ended.
static bool has_ended(short events) {
    int waiting = 0;
    if (events & (POLLHUP | POLLERR | POLLNVAL)) return true;
    return (events & POLLIN) && ioctl(STDIN_FILENO, FIONREAD, &waiting) == 0 && waiting == 0;
}

unsigned dl_wait(int milliseconds) {
    struct pollfd sources[] = {
        {.fd = hung_up ? -1 : STDIN_FILENO, .events = POLLIN},
        {.fd = channel[0], .events = POLLIN},
        {.fd = waker, .events = POLLIN},
    };
    if (poll(sources, 3, milliseconds) <= 0) return 0;
    unsigned ready = 0;
    if (has_ended(sources[0].revents)) {
        hung_up = true;
        ready |= DL_READY_HANGUP;
    } else if (sources[0].revents & POLLIN) {
        ready |= DL_READY_INPUT;
    }
    if (sources[1].revents & POLLIN) ready |= DL_READY_SIGNAL;
    uint64_t count;
    if (sources[2].revents & POLLIN && read(waker, &count, sizeof count) > 0) ready |= DL_READY_WAKE;
    return ready;
}

static int ending = SIGHUP;  // where the terminal goes without one

int dl_ending_signal(void) { return ending; }

int dl_take_signal(void) {
    unsigned char number;
    while (read(channel[0], &number, 1) == 1) {
        switch (number) {
        case SIGTERM: case SIGINT: case SIGQUIT:
        case SIGUSR1: case SIGUSR2: case SIGALRM: case SIGVTALRM: case SIGPROF: case SIGXCPU:
            ending = number;
            return DL_SIGNAL_TERMINATE;
        case SIGHUP:
            ending = number;
            return DL_SIGNAL_HANGUP;
        case SIGTSTP: return DL_SIGNAL_SUSPEND;
        case SIGCONT: return DL_SIGNAL_CONTINUE;
        default: continue;  // SIGWINCH only wakes: curses then says KEY_RESIZE
        }
    }
    return DL_SIGNAL_NONE;
}
