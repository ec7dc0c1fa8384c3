// What the parts of CTerminal know of each other.

#ifndef DATELINE_TERMINAL_INTERNAL_H
#define DATELINE_TERMINAL_INTERNAL_H

#include "terminal.h"

#include <signal.h>

// terminal.c: the screen, taken and given back without ending the session.
void dl_enter(void);
void dl_leave(void);
bool dl_is_open(void);

// signals.c
/// Handlers for what ends, stops and continues; before the screen is taken.
void dl_install_signals(void);
/// After curses has put its own handler for the size in place: ours wakes the
/// loop and calls that one.
void dl_chain_resize(void);
void dl_restore_signals(void);
/// The signals that a child must find at their defaults.
void dl_handled_signals(sigset_t *set);

// crash.c
/// Remembers how to give the screen back with nothing but write(2).
void dl_prepare_crash(const char *leave_sequence);
void dl_install_crash(void);
void dl_restore_crash(void);

// errors.c: standard error, kept while the screen is up.
void dl_hold_errors(void);
/// Safe in a signal handler.
void dl_release_errors(void);

// input.c
void dl_prepare_input(void);
void dl_end_input(void);

/// Writes everything, past interruptions. Safe in a signal handler.
void dl_write_all(int descriptor, const char *bytes, size_t count);

#endif
