// The part of ncurses that Terminal needs, as plain C functions: no macros, variadics or globals.
// curses.h stays out of this header, since its names (clear, move, filter) would pollute Swift.
// There is one screen in a process, and one thread may use it.
#pragma once

#include <stdbool.h>
#include <stdint.h>

#pragma mark Opening

enum {
  CN_OPENED = 0,
  CN_NOT_A_TERMINAL,
  CN_UNKNOWN_TERMINAL,  // TERM is not set, or the terminal database does not know it
  CN_CURSOR_IS_FIXED,   // the terminal cannot place its cursor (TERM=dumb)
  CN_FAILED,            // errno says more
};

// Takes the locale from the environment and says whether it is UTF-8.
//
// A UTF-8 locale that is not installed, or `require_utf8`, gives C.UTF-8.
bool cn_set_locale(bool require_utf8);

// Opens the terminal on standard input and output, with our handlers of signals set before ncurses
// sees any. `cn_enter` then takes the screen.
int cn_open(void);
// What is sent on entering the screen and before leaving it, beside what ncurses sends: modes that
// ncurses does not know, such as bracketed paste.
void cn_set_modes(const char *on_enter, const char *on_leave);
void cn_close(void);

// A string from the terminal database by its short name, extended ones included; NULL if absent.
const char *cn_capability(const char *name);

// Flags and numbers by the same names; false and below 0 where absent.
bool cn_flag(const char *name);
int cn_number(const char *name);
// The string that sets the colour of text, NULL if absent; good until the next call.
const char *cn_foreground(int colour);

// The terminal's size as the kernel knows it.
void cn_size(int *rows, int *columns);
// Adapts the screen to a new size; everything is drawn anew with the next flush.
void cn_resize(int rows, int columns);

#pragma mark Colours

// How many colours the terminal has; 0 for none.
int cn_colours(void);
// Starts colour over the terminal's own background.
void cn_start_colour(void);
// Colours by index; -1 is the terminal's own.
void cn_define_pair(int pair, int foreground, int background);

#pragma mark Drawing

enum {
  CN_BOLD = 1,
  CN_DIM = 2,
  CN_UNDERLINE = 4,
  CN_REVERSE = 8,
  CN_ITALIC = 16,
};

typedef struct {
  uint32_t scalars[5];  // a base and up to four marks, ended by 0 unless all five are used
  uint8_t attributes;
  uint8_t pair;
} cn_cell;

// How many columns the C library gives a scalar; -1 for one it would not print.
int cn_width(uint32_t scalar);
// Puts a run of glyphs, each taking the columns of its base. Cut at the right edge.
void cn_put(int row, int column, const cn_cell *cells, int count);
// Blanks the whole screen.
void cn_erase(void);
// Forgets what the terminal shows and how its cursor looks, so that the next flush draws all of it.
void cn_forget(void);
// Where the cursor is left; a negative row hides it.
void cn_cursor(int row, int column);
// Sends what changed and then `trailer` as it is, in one piece.
void cn_flush(const uint8_t *trailer, long count);
// Sends bytes past ncurses, which knows nothing of what they show until `cn_forget`.
void cn_send(const uint8_t *bytes, long count);

#pragma mark Leaving for a while

// Gives the terminal back as it was found.
void cn_leave(void);
// Takes it again; the next flush draws all of it.
void cn_enter(void);
// Leaves, stops the process group as SIGTSTP does, and enters again when continued.
void cn_suspend(void);
// Runs a program in the foreground with default signals; its wait status, or -1 with errno.
int cn_run(char *const arguments[]);

#pragma mark Input and signals

enum {
  CN_RESIZED = 1,
  CN_TERMINATED = 2,
  CN_HUNG_UP = 4,
  CN_STOPPED = 8,
  CN_CONTINUED = 16,
  CN_INTERRUPTED = 32,
};

// Readable when `cn_take_signals` has something to tell.
int cn_signal_descriptor(void);
// The signals since the last call, as a set.
unsigned cn_take_signals(void);

enum {
  CN_INPUT_READY = 1,
  CN_SIGNAL_READY = 2,
  CN_INPUT_GONE = 4,
};

// Waits for input or a signal; a negative time waits for ever. 0 when the time is up.
// Without `with_input` only signals count.
int cn_wait(int milliseconds, bool with_input);
// Reads what is there; 0 where nothing is after all, less when the terminal is gone.
long cn_read(uint8_t *buffer, long capacity);
// A clock that only goes forward.
int64_t cn_milliseconds(void);
