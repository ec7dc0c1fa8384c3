// What Swift needs of the terminal and can't say itself: curses (whose macros,
// variadics and globals don't reach Swift), signal handlers, poll, and giving
// the screen back on every way out. No curses name is seen through this file.
//
// Everything but `dl_wake` is called by one thread.

#ifndef DATELINE_TERMINAL_H
#define DATELINE_TERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// MARK: Opening and leaving

enum dl_locale { DL_LOCALE_UTF8 = 0, DL_LOCALE_FALLBACK = 1, DL_LOCALE_ASCII = 2 };

/// Takes the user's locale; where it isn't UTF-8, C.UTF-8; failing that the
/// terminal is written in ASCII. Returns an `enum dl_locale`.
int dl_set_locale(void);

enum dl_status { DL_OK = 0, DL_NOT_A_TERMINAL, DL_NO_TERM, DL_UNKNOWN_TERM, DL_PLAIN_TERM, DL_IS_OPEN, DL_FAILED };

/// Takes the screen. Returns an `enum dl_status`; but for DL_OK nothing has
/// changed. `mouse`: report clicks, drags and the wheel.
int dl_open(bool mouse);

/// Gives the screen back, and prints what was written to standard error
/// meanwhile. Harmless when not open.
void dl_close(void);

/// Gives the screen back, stops the process group as ^Z would, and takes the
/// screen again when the shell continues it.
void dl_suspend(void);

/// Takes the screen again after something else wrote on it.
void dl_reclaim(void);

// MARK: What the terminal can do

/// The colours of terminfo; 0 where it has none.
int dl_colours(void);
/// Whether terminfo says that a colour number is 0xRRGGBB.
bool dl_has_direct_colour(void);
void dl_get_size(int *columns, int *rows);

/// The columns that the C library, and so curses, gives a scalar value; -1
/// for what it can't print.
int dl_width(uint32_t scalar);

// MARK: Drawing

enum dl_attribute { DL_BOLD = 1, DL_UNDERLINE = 2, DL_REVERSE = 4, DL_DIM = 8, DL_ITALIC = 16 };

/// The number of a pair of colours; -1 is the terminal's own.
int dl_pair(int foreground, int background);
/// Blanks a row before it is written anew: half a wide character that stays
/// would take what is written beside it along.
void dl_erase_row(int row);
/// Puts one character, with its combining marks, into the frame to come.
/// `width` is 1 or 2 columns; the caller makes sure that the C library agrees.
void dl_put(int row, int column, const char *utf8, unsigned attributes, int pair);
/// Puts printable ASCII, one column each: most of every frame, so it has a
/// short way.
void dl_put_ascii(int row, int column, const uint8_t *bytes, int count, unsigned attributes, int pair);
/// The terminal itself moves what stands in a rectangle up (`by` negative:
/// down): whole rows, or for terminals with left and right margins (DECLRMM) a
/// part of them. Nothing else of the screen moves.
void dl_scroll(int top, int left, int height, int width, int by);
/// Between `true` and `false` the terminal keeps its screen still, if it can.
void dl_synchronise(bool begins);
/// Sends what changed so far, wherever that leaves the cursor.
void dl_send_rows(void);
/// Sends what changed. A negative row hides the cursor.
void dl_refresh(int cursor_row, int cursor_column);
/// The next `dl_refresh` paints everything.
void dl_repaint(void);

// MARK: Waiting and input

enum dl_ready { DL_READY_INPUT = 1, DL_READY_SIGNAL = 2, DL_READY_WAKE = 4, DL_READY_HANGUP = 8 };

/// Sleeps until there is input, a signal or a wake, or for so many
/// milliseconds (negative: for ever). Returns `enum dl_ready` bits.
unsigned dl_wait(int milliseconds);

enum dl_signal { DL_SIGNAL_NONE = 0, DL_SIGNAL_TERMINATE, DL_SIGNAL_HANGUP, DL_SIGNAL_SUSPEND, DL_SIGNAL_CONTINUE };

/// The oldest signal not yet taken, an `enum dl_signal`.
int dl_take_signal(void);

/// The last of them that ends the program; SIGHUP where none came.
int dl_ending_signal(void);

/// Wakes `dl_wait`; from any thread, at any time.
void dl_wake(void);

enum dl_kind { DL_CHARACTER = 1, DL_KEY, DL_RESIZED };

enum dl_key {
    DL_KEY_NONE = 0, DL_KEY_UP, DL_KEY_DOWN, DL_KEY_LEFT, DL_KEY_RIGHT, DL_KEY_HOME, DL_KEY_END, DL_KEY_PAGE_UP,
    DL_KEY_PAGE_DOWN, DL_KEY_ENTER, DL_KEY_BACKSPACE, DL_KEY_DELETE, DL_KEY_BACK_TAB,
    // The start and the end of a bracketed paste, and the starts of reports,
    // whose rest follows as characters.
    DL_KEY_PASTE_START, DL_KEY_PASTE_END, DL_KEY_BACKGROUND, DL_KEY_SYNCHRONISED, DL_KEY_MARGINS,
    DL_KEY_NARROW_LINES, DL_KEY_WIDE_LINES,
    DL_KEY_MOUSE,
    DL_KEY_FUNCTION = 100  // + n: F(n)
};

struct dl_event {
    int kind;
    /// A scalar value or an `enum dl_key`.
    uint32_t code;
};

/// Reads one event without waiting; false when there is none.
bool dl_read(struct dl_event *event);

// MARK: Around the screen

/// Asks for the background colour, for synchronised output, for left and right
/// margins, and how wide a border is drawn; the answers come as input, or never. Before the first frame, so that what a terminal
/// prints by mistake is painted over.
void dl_ask(void);
/// Sends bytes that draw nothing, such as OSC 52.
void dl_send(const char *bytes, size_t count);

/// Runs a program with the screen given back meanwhile. `arguments` ends with
/// NULL; the first is looked up in PATH; no shell. Returns 0 or an errno;
/// `status` is the exit status, 128 + the signal that ended it. `input`, if
/// any, is its standard input in place of the terminal. `waits`: what it
/// printed stays until Enter.
int dl_run(char *const arguments[], const char *input, size_t count, bool waits, int *status);
/// Starts a program that needs no terminal, with `input` as its standard
/// input, and doesn't wait for it. Returns 0 or an errno.
int dl_start(char *const arguments[], const char *input, size_t count);

#endif
