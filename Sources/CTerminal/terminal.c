// The screen: taken, drawn on, given back.

#include "internal.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen;
static volatile sig_atomic_t is_open;  // the alternate screen is up
static bool wants_mouse, has_colours;

// Modes that curses doesn't know: bracketed paste; the order of the characters
// as we send it (BDSM), for a frame is drawn from left to right; clicks, drags
// and the wheel as text (SGR).
static const char modes_on[] = "\033[?2004h\033[8l";
static const char modes_off[] = "\033[?2026l\033[?2004l\033[8h";
static const char mouse_on[] = "\033[?1000h\033[?1002h\033[?1006h";
static const char mouse_off[] = "\033[?1006l\033[?1002l\033[?1000l";

bool dl_is_open(void) { return is_open; }

int dl_set_locale(void) {
    if (setlocale(LC_ALL, "") && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return DL_LOCALE_UTF8;
    if (setlocale(LC_CTYPE, "C.UTF-8") || setlocale(LC_CTYPE, "en_US.UTF-8")) return DL_LOCALE_FALLBACK;
    return DL_LOCALE_ASCII;
}

/// A capability as text, "" where there is none.
static const char *capability(const char *name) {
    const char *text = tigetstr(name);
    return text && text != (char *)-1 ? text : "";
}

static int check_terminal(void) {
    const char *name = getenv("TERM");
    int found = 0;
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return DL_NOT_A_TERMINAL;
    if (!name || !*name) return DL_NO_TERM;
    // found is 0 for a generic type such as dumb too.
    if (setupterm(NULL, STDOUT_FILENO, &found) != OK) {
        return strcmp(name, "dumb") == 0 ? DL_PLAIN_TERM : DL_UNKNOWN_TERM;
    }
    return *capability("cup") && *capability("clear") ? DL_OK : DL_PLAIN_TERM;
}

/// All that leaves the screen as it was found, for the crash path.
static void prepare_leaving(void) {
    char text[512];
    const char *home = capability("rmcup");
    snprintf(text, sizeof text, "%s%s%s%s%s%s%s", modes_off, wants_mouse ? mouse_off : "", capability("sgr0"),
             capability("cnorm"), capability("rmkx"), home, *home ? "" : "\033[999;1H\r\n");
    dl_prepare_crash(text);
}

static void start_colours(void) {
    has_colours = has_colors() && start_color() == OK;
    if (has_colours) use_default_colors();
}

static void start_modes(void) {
    raw();
    noecho();
    nonl();
    meta(stdscr, TRUE);
    leaveok(stdscr, FALSE);
    scrollok(stdscr, FALSE);
    if (!getenv("ESCDELAY")) set_escdelay(25);
    start_colours();
    dl_prepare_input();
    def_prog_mode();
}

int dl_open(bool mouse) {
    static bool registered;
    if (screen) return DL_IS_OPEN;
    int status = check_terminal();
    if (status != DL_OK) return status;
    wants_mouse = mouse && *capability("kmous");
    prepare_leaving();
    dl_install_signals();
    // They would go before the terminal's own word, and stay at a resize.
    unsetenv("LINES");
    unsetenv("COLUMNS");
    screen = newterm(NULL, stdout, stdin);
    if (!screen) {
        dl_restore_signals();
        return DL_FAILED;
    }
    dl_chain_resize();
    if (!registered) atexit(dl_close);
    registered = true;
    start_modes();
    dl_install_crash();
    dl_enter();
    return DL_OK;
}

void dl_enter(void) {
    if (!screen || is_open) return;
    dl_hold_errors();
    is_open = 1;
    reset_prog_mode();
    clearok(curscr, TRUE);
    refresh();  // takes the alternate screen, and paints what was last on it
    dl_send(modes_on, sizeof modes_on - 1);
    if (wants_mouse) dl_send(mouse_on, sizeof mouse_on - 1);
}

void dl_leave(void) {
    if (!screen || !is_open) return;
    dl_send(modes_off, sizeof modes_off - 1);
    if (wants_mouse) dl_send(mouse_off, sizeof mouse_off - 1);
    curs_set(1);
    endwin();
    is_open = 0;
    dl_release_errors();
}

void dl_close(void) {
    if (!screen) return;
    dl_leave();
    dl_end_input();
    delscreen(screen);
    screen = NULL;
    dl_restore_signals();
    dl_restore_crash();
}

void dl_suspend(void) {
    struct sigaction normal = {.sa_handler = SIG_DFL}, noting;
    dl_leave();
    sigaction(SIGTSTP, &normal, &noting);
    kill(0, SIGTSTP);
    sigaction(SIGTSTP, &noting, NULL);
    dl_enter();
    raise(SIGWINCH);  // a resize while stopped was told to nobody
}

void dl_reclaim(void) {
    if (!screen || !is_open) return;
    reset_prog_mode();
    clearok(curscr, TRUE);
    dl_send(modes_on, sizeof modes_on - 1);
    raise(SIGWINCH);
}

int dl_colours(void) { return has_colours ? COLORS : 0; }

bool dl_has_direct_colour(void) {
    // The extension may be a flag, a number of bits or a string.
    return has_colours && COLORS > 256 && (tigetflag("RGB") > 0 || tigetnum("RGB") > 0 || *capability("RGB"));
}

void dl_get_size(int *across, int *down) {  // term.h makes macros of `columns` and `lines`
    *across = screen ? COLS : 0;
    *down = screen ? LINES : 0;
}

int dl_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

int dl_pair(int foreground, int background) {
    if (!has_colours || (foreground < 0 && background < 0)) return 0;
    int pair = alloc_pair(foreground, background);
    return pair > 0 ? pair : 0;
}

static attr_t curses_attributes(unsigned attributes) {
    return (attributes & DL_BOLD ? A_BOLD : 0) | (attributes & DL_UNDERLINE ? A_UNDERLINE : 0)
        | (attributes & DL_REVERSE ? A_REVERSE : 0) | (attributes & DL_DIM ? A_DIM : 0)
        | (attributes & DL_ITALIC ? A_ITALIC : 0);
}

void dl_erase_row(int row) {
    move(row, 0);
    clrtoeol();
}

void dl_put(int row, int column, const char *utf8, unsigned attributes, int pair) {
    wchar_t text[CCHARW_MAX + 1];
    cchar_t cell;
    mbstate_t state = {0};
    size_t count = mbsrtowcs(text, &utf8, CCHARW_MAX, &state);
    if (count == (size_t)-1 || count == 0) wcscpy(text, L"?");
    else text[count] = 0;
    if (setcchar(&cell, text, curses_attributes(attributes), 0, &pair) == OK) mvadd_wch(row, column, &cell);
}

void dl_put_ascii(int row, int column, const uint8_t *bytes, int count, unsigned attributes, int pair) {
    enum { STEP = 256 };
    cchar_t cells[STEP];
    if (setcchar(&cells[0], L" ", curses_attributes(attributes), 0, &pair) != OK) return;
    for (int start = 0; start < count; start += STEP) {
        int length = count - start < STEP ? count - start : STEP;
        for (int i = 1; i < length; i++) cells[i] = cells[0];
        for (int i = 0; i < length; i++) cells[i].chars[0] = bytes[start + i];
        mvadd_wchnstr(row, column + start, cells, length);
    }
}

/// What moves a part of the rows; cursor and look are kept, margins and region
/// are as before. Returns the length.
static int part_move(char *text, size_t size, int top, int left, int height, int width, int by) {
    return snprintf(text, size, "\0337\033[m\033[?69h\033[%d;%ds\033[%d;%dr\033[%d%c\033[?69l\033[r\0338", left + 1,
                    left + width, top + 1, top + height, abs(by), by > 0 ? 'S' : 'T');
}

static int add(char *text, size_t size, int count, const char *more) {
    return count + snprintf(text + count, size - (size_t)count, "%s", more);
}

/// The same for whole rows, in the terminal's own words; 0 where it has none.
static int rows_move(char *text, size_t size, int top, int height, int by) {
    // Line by line: it is as short, and some that go by the name of xterm know no other way.
    const char *line = capability(by > 0 ? "ind" : "ri"), *region = capability("csr");
    int left = abs(by), bottom = top + height - 1;
    if (!*line || !*region || !*capability("sc") || !*capability("rc") || (size_t)left * strlen(line) > size / 2) return 0;
    int count = add(text, size, 0, capability("sc"));
    count = add(text, size, count, capability("sgr0"));
    count = add(text, size, count, tparm(region, top, bottom));
    // Lines come in at the edge of the region that the cursor is at.
    count = add(text, size, count, tparm(capability("cup"), by > 0 ? bottom : top, 0));
    while (left-- > 0) count = add(text, size, count, line);
    count = add(text, size, count, tparm(region, 0, LINES - 1));
    return add(text, size, count, capability("rc"));
}

/// Moves the rectangle in a picture of the screen that curses has, and lets
/// curses think that nothing has changed: it remembers its rows by hashes.
static void move_picture(WINDOW *picture, int top, int left, int height, int width, int by) {
    WINDOW *moved = derwin(picture, height, width, top, left);
    if (!moved) return;
    scrollok(moved, TRUE);
    wscrl(moved, by);
    delwin(moved);
    wtouchln(picture, top, height, 0);
}

void dl_scroll(int top, int left, int height, int width, int by) {
    char text[512];
    if (!is_open) return;
    bool is_wide = width == COLS;
    int count = is_wide ? rows_move(text, sizeof text, top, height, by)
                        : part_move(text, sizeof text, top, left, height, width, by);
    if (!count) return;
    dl_send(text, (size_t)count);
    WINDOW *pictures[] = {curscr, newscr, stdscr};
    for (int i = 0; i < 3; i++) move_picture(pictures[i], top, left, height, width, by);
}

void dl_synchronise(bool begins) { dl_send(begins ? "\033[?2026h" : "\033[?2026l", 8); }

static void update(void) {
    wnoutrefresh(stdscr);
    doupdate();
}

void dl_send_rows(void) {
    if (!is_open) return;
    leaveok(stdscr, TRUE);
    update();
    leaveok(stdscr, FALSE);
}

void dl_refresh(int cursor_row, int cursor_column) {
    if (!is_open) return;
    curs_set(cursor_row >= 0);
    if (cursor_row >= 0) move(cursor_row, cursor_column);
    update();
}

void dl_repaint(void) {
    if (screen) clearok(curscr, TRUE);
}

void dl_ask(void) {
    // Terminals with neither flag may print the question.
    bool is_modern = tigetflag("XT") > 0 || tigetflag("AX") > 0;
    if (!is_open || !is_modern || !*capability("smcup")) return;
    static const char question[] = "\033]11;?\033\\\033[?2026$p\033[?69$p"
                                   // A line in the corner: one column, or two as for an East Asian character.
                                   "\033[1;1H\342\224\200\033[6n";
    dl_send(question, sizeof question - 1);
    clearok(curscr, TRUE);
}

void dl_send(const char *bytes, size_t count) {
    if (is_open) dl_write_all(STDOUT_FILENO, bytes, count);
}
