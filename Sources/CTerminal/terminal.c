#include "terminal.h"
int dl_terminal_placeholder(void) { return 0; }
