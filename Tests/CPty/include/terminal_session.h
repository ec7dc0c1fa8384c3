// A program in a pseudo-terminal, for tests that drive it as a person would.

#ifndef DATELINE_TERMINAL_SESSION_H
#define DATELINE_TERMINAL_SESSION_H

#include <stddef.h>
#include <stdbool.h>

/// Starts `path` with `arguments` and `environment` (both end with NULL).
/// Returns the process id and the terminal's other end, or -1.
int pty_start(const char *path, char *const arguments[], char *const environment[], int columns, int rows,
              int *master);
void pty_resize(int master, int columns, int rows);
/// Bytes read; 0 when there were none in time; -1 when the program's end is
/// closed.
long pty_read(int master, char *buffer, size_t count, int milliseconds);
void pty_write(int master, const char *bytes, size_t count);
void pty_signal(int process, int number);
void pty_close(int master);
/// Whether input is echoed and read line by line, as a shell leaves it.
bool pty_is_cooked(int master);

enum pty_state { PTY_RUNNING, PTY_STOPPED, PTY_EXITED, PTY_KILLED };

/// What has become of the process: an `enum pty_state`, with the exit status
/// or the signal's number in `detail`.
int pty_look(int process, int *detail);

#endif
