#ifndef DATELINE_TERMINAL_H
#define DATELINE_TERMINAL_H
int dl_terminal_placeholder(void);
#endif
