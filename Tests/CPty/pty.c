#include "terminal_session.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

int pty_start(const char *path, char *const arguments[], char *const environment[], int columns, int rows,
              int *master) {
    struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
    int process = forkpty(master, NULL, NULL, &size);
    if (process == 0) {
        for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
        sigset_t none;
        sigemptyset(&none);
        sigprocmask(SIG_SETMASK, &none, NULL);
        execve(path, arguments, environment);
        _exit(127);
    }
    return process;
}

void pty_resize(int master, int columns, int rows) {
    struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
    ioctl(master, TIOCSWINSZ, &size);
}

long pty_read(int master, char *buffer, size_t count, int milliseconds) {
    struct pollfd source = {.fd = master, .events = POLLIN};
    if (poll(&source, 1, milliseconds) <= 0) return 0;
    long got = read(master, buffer, count);
    if (got > 0) return got;
    return got < 0 && (errno == EINTR || errno == EAGAIN) ? 0 : -1;
}

void pty_write(int master, const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t written = write(master, bytes, count);
        if (written <= 0) {
            if (errno == EINTR) continue;
            return;
        }
        bytes += written;
        count -= (size_t)written;
    }
}

void pty_signal(int process, int number) { kill(process, number); }

void pty_close(int master) { close(master); }

bool pty_is_cooked(int master) {
    struct termios modes;
    if (tcgetattr(master, &modes) != 0) return false;
    return (modes.c_lflag & (ECHO | ICANON | ISIG)) == (ECHO | ICANON | ISIG);
}

int pty_look(int process, int *detail) {
    int status;
    *detail = 0;
    if (waitpid(process, &status, WNOHANG | WUNTRACED) <= 0) return PTY_RUNNING;
    if (WIFSTOPPED(status)) return PTY_STOPPED;
    *detail = WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status);
    return WIFSIGNALED(status) ? PTY_KILLED : PTY_EXITED;
}
