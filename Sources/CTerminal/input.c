// Keys as curses decodes them from terminfo, and the starts of what it doesn't
// know: pasted text, the mouse, the terminal's answers.

#include "internal.h"

#include <curses.h>

// Codes of our own, above those of curses.
enum { CODE_PASTE_START = KEY_MAX + 1, CODE_PASTE_END, CODE_BACKGROUND, CODE_SYNCHRONISED, CODE_MARGINS, CODE_MOUSE,
    CODE_NARROW_LINES, CODE_WIDE_LINES };

// Reading through a pad: getch on a window would first draw that window.
static WINDOW *pad;

void dl_prepare_input(void) {
    pad = newpad(1, 1);
    keypad(pad, TRUE);
    nodelay(pad, TRUE);
    define_key("\033[200~", CODE_PASTE_START);
    define_key("\033[201~", CODE_PASTE_END);
    define_key("\033]11;", CODE_BACKGROUND);
    define_key("\033[?2026;", CODE_SYNCHRONISED);
    define_key("\033[?69;", CODE_MARGINS);
    // Where the cursor stands behind the line that dl_ask drew; some terminals have keys that look like it (Shift-F3),
    // and no key of ours is one of them.
    define_key("\033[1;2R", CODE_NARROW_LINES);
    define_key("\033[1;3R", CODE_WIDE_LINES);
    // Curses would put presses and releases together to clicks, and lose some.
    define_key("\033[<", CODE_MOUSE);
}

void dl_end_input(void) {
    if (pad) delwin(pad);
    pad = NULL;
}

static uint32_t key_of_code(int code) {
    if (code >= KEY_F(1) && code <= KEY_F(63)) return DL_KEY_FUNCTION + (uint32_t)(code - KEY_F0);
    switch (code) {
    case KEY_UP: case KEY_SR: return DL_KEY_UP;
    case KEY_DOWN: case KEY_SF: return DL_KEY_DOWN;
    case KEY_LEFT: case KEY_SLEFT: return DL_KEY_LEFT;
    case KEY_RIGHT: case KEY_SRIGHT: return DL_KEY_RIGHT;
    case KEY_HOME: case KEY_SHOME: case KEY_FIND: case KEY_A1: return DL_KEY_HOME;
    case KEY_END: case KEY_SEND: case KEY_SELECT: case KEY_C1: return DL_KEY_END;
    case KEY_PPAGE: case KEY_SPREVIOUS: case KEY_A3: return DL_KEY_PAGE_UP;
    case KEY_NPAGE: case KEY_SNEXT: case KEY_C3: return DL_KEY_PAGE_DOWN;
    case KEY_ENTER: return DL_KEY_ENTER;
    case KEY_BACKSPACE: return DL_KEY_BACKSPACE;
    case KEY_DC: case KEY_SDC: return DL_KEY_DELETE;
    case KEY_BTAB: return DL_KEY_BACK_TAB;
    case CODE_PASTE_START: return DL_KEY_PASTE_START;
    case CODE_PASTE_END: return DL_KEY_PASTE_END;
    case CODE_BACKGROUND: return DL_KEY_BACKGROUND;
    case CODE_SYNCHRONISED: return DL_KEY_SYNCHRONISED;
    case CODE_MARGINS: return DL_KEY_MARGINS;
    case CODE_NARROW_LINES: return DL_KEY_NARROW_LINES;
    case CODE_WIDE_LINES: return DL_KEY_WIDE_LINES;
    case CODE_MOUSE: return DL_KEY_MOUSE;
    default: return DL_KEY_NONE;
    }
}

static bool is_valid(uint32_t value, int length) {
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    return value >= least[length] && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
}

/// Takes the next byte of UTF-8 (get_wch loses what is cut between two reads).
/// True when `value` is whole; what isn't UTF-8 is U+FFFD.
static bool take_byte(unsigned char byte, uint32_t *value) {
    static uint32_t partial;
    static int length, missing;
    if (missing > 0 && (byte & 0xC0) == 0x80) {
        partial = partial << 6 | (byte & 0x3F);
        if (--missing > 0) return false;
        *value = is_valid(partial, length) ? partial : 0xFFFD;
        return true;
    }
    missing = 0;
    if (byte < 0x80) {
        *value = byte;
        return true;
    }
    length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
    if (byte < 0xC2 || byte > 0xF4) {
        *value = 0xFFFD;
        return true;
    }
    partial = byte & (0x7Fu >> length);
    missing = length - 1;
    return false;
}

bool dl_read(struct dl_event *event) {
    for (;;) {
        int code = pad ? wgetch(pad) : ERR;
        if (code == ERR) return false;
        *event = (struct dl_event){.kind = DL_KEY};
        if (code == KEY_RESIZE) {
            event->kind = DL_RESIZED;
            return true;
        }
        if (code >= KEY_MIN) {
            event->code = key_of_code(code);
            if (event->code != DL_KEY_NONE) return true;
        } else if (take_byte((unsigned char)code, &event->code)) {
            event->kind = DL_CHARACTER;
            return true;
        }
    }
}
