// Other programs: run directly, never through a shell.

#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

/// Default signals and an empty mask, as a shell would start it.
static int spawn(pid_t *child, char *const arguments[], const posix_spawn_file_actions_t *files, short flags) {
    posix_spawnattr_t attributes;
    sigset_t handled, none;
    dl_handled_signals(&handled);
    sigemptyset(&none);
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | flags);
    posix_spawnattr_setsigdefault(&attributes, &handled);
    posix_spawnattr_setsigmask(&attributes, &none);
    int failure = posix_spawnp(child, arguments[0], files, &attributes, arguments, environ);
    posix_spawnattr_destroy(&attributes);
    return failure;
}

static int wait_for(pid_t child) {
    int status = 0;
    while (waitpid(child, &status, 0) < 0) {
        if (errno != EINTR) return -1;
    }
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

/// A file in memory that holds `input`, to be read; negative where there is no room.
static int hold(const char *input, size_t count) {
    int source = memfd_create("input", MFD_CLOEXEC);
    if (source < 0) return source;
    dl_write_all(source, input, count);
    lseek(source, 0, SEEK_SET);
    return source;
}

static void wait_for_enter(void) {
    static const char words[] = "\nEnter goes back to Dateline. ";
    char byte = 0;
    dl_write_all(STDOUT_FILENO, words, sizeof words - 1);
    while (read(STDIN_FILENO, &byte, 1) == 1 && byte != '\n' && byte != '\r') {}
}

int dl_run(char *const arguments[], const char *input, size_t count, bool waits, int *status) {
    // ^C is for the program that has the screen; ^Z stops both of us.
    struct sigaction ignore = {.sa_handler = SIG_IGN}, normal = {.sa_handler = SIG_DFL}, interrupt, quit, stop;
    dl_leave();
    sigaction(SIGINT, &ignore, &interrupt);
    sigaction(SIGQUIT, &ignore, &quit);
    sigaction(SIGTSTP, &normal, &stop);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    int source = input ? hold(input, count) : -1;
    if (source >= 0) posix_spawn_file_actions_adddup2(&files, source, STDIN_FILENO);
    pid_t child;
    int failure = input && source < 0 ? errno : spawn(&child, arguments, &files, 0);
    posix_spawn_file_actions_destroy(&files);
    if (source >= 0) close(source);
    if (failure == 0) *status = wait_for(child);
    if (failure == 0 && waits) wait_for_enter();
    sigaction(SIGINT, &interrupt, NULL);
    sigaction(SIGQUIT, &quit, NULL);
    sigaction(SIGTSTP, &stop, NULL);
    dl_enter();
    return failure;
}

/// Programs started and not waited for; they are collected when they end.
static void collect(pid_t started) {
    static pid_t running[32];
    for (int i = 0; i < 32; i++) {
        if (running[i] != 0 && waitpid(running[i], NULL, WNOHANG) != 0) running[i] = 0;
        if (running[i] == 0 && started != 0) {
            running[i] = started;
            started = 0;
        }
    }
}

int dl_start(char *const arguments[], const char *input, size_t count) {
    int source = hold(input, count);
    if (source < 0) return errno;
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, source, STDIN_FILENO);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t child;
    int failure = spawn(&child, arguments, &files, POSIX_SPAWN_SETSID);
    posix_spawn_file_actions_destroy(&files);
    close(source);
    if (failure == 0) collect(child);
    return failure;
}
