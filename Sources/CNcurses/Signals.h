// How signals reach the screen: a handler sets a flag and wakes the loop, nothing else.
#pragma once

#include <stdbool.h>

// Sets our handlers; before newterm, since ncurses sets its own only where there are none.
bool cn_catch_signals(void);
void cn_release_signals(void);

// What a trap writes to give the terminal back, and when it may.
void cn_set_trap(const char *restore);
void cn_arm_trap(void);
void cn_disarm_trap(void);

// While another program has the terminal, a stop meant for the process group stops us too.
void cn_let_stop(bool stops);
