#define _XOPEN_SOURCE_EXTENDED 1
#define _GNU_SOURCE 1
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1

#include "CNcurses.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

// Macros of term.h that take the plainest of names.
#undef lines
#undef columns

#include "Signals.h"

static SCREEN *screen = NULL;
static bool entered = false;
static FILE *output = NULL;
static int frame_file = -1;
static bool cursor_is_unknown = false;
static int cursor_row = -1;
static int cursor_column = 0;
static char enter_string[128];
static char leave_string[128];

#pragma mark Opening

// A capability without its padding ($<5>), for the write that a trap makes.
static void append_plain(char *buffer, size_t capacity, const char *string) {
  if (string == NULL || string == (const char *)-1) return;
  size_t length = strlen(buffer);
  while (*string != '\0' && length + 1 < capacity) {
    const char *end = strncmp(string, "$<", 2) == 0 ? strchr(string, '>') : NULL;
    if (end != NULL) {
      string = end + 1;
    } else {
      buffer[length++] = *string++;
    }
  }
  buffer[length] = '\0';
}

static void prepare_trap(void) {
  char restore[512] = "";
  append_plain(restore, sizeof restore, leave_string);
  append_plain(restore, sizeof restore, exit_attribute_mode);
  append_plain(restore, sizeof restore, orig_pair);
  append_plain(restore, sizeof restore, cursor_normal);
  append_plain(restore, sizeof restore, keypad_local);
  append_plain(restore, sizeof restore, exit_ca_mode);
  append_plain(restore, sizeof restore, "\r\n");
  cn_set_trap(restore);
}

static void copy_string(char *buffer, size_t capacity, const char *string) {
  buffer[0] = '\0';
  if (strlen(string) < capacity) memcpy(buffer, string, strlen(string) + 1);
}

// ncurses has a descriptor of its own for the terminal, so that a frame can be gathered.
static bool open_output(void) {
  int descriptor = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  output = descriptor < 0 ? NULL : fdopen(descriptor, "w");
  if (output == NULL && descriptor >= 0) close(descriptor);
  frame_file = memfd_create("frame", MFD_CLOEXEC);
  return output != NULL;
}

static void close_output(void) {
  if (output != NULL) fclose(output);
  if (frame_file >= 0) close(frame_file);
  output = NULL;
  frame_file = -1;
}

// The terminal driver has nothing to change in what we send, and passes it on faster so.
static void leave_output_alone(void) {
  struct termios modes;
  if (tcgetattr(STDIN_FILENO, &modes) != 0) return;
  modes.c_oflag &= ~(tcflag_t)OPOST;
  if (tcsetattr(STDIN_FILENO, TCSANOW, &modes) == 0) def_prog_mode();
}

// ncurses repeats a write that would block without waiting, so the terminal has to block. The flag
// belongs to the terminal as all programs share it, and some leave it set behind them.
static void let_block(void) {
  for (int descriptor = STDIN_FILENO; descriptor <= STDOUT_FILENO; descriptor++) {
    int flags = fcntl(descriptor, F_GETFL);
    if (flags >= 0 && (flags & O_NONBLOCK)) fcntl(descriptor, F_SETFL, flags & ~O_NONBLOCK);
  }
}

int cn_open(void) {
  if (screen != NULL) {
    errno = EBUSY;
    return CN_FAILED;
  }
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return CN_NOT_A_TERMINAL;

  // setupterm answers for the terminal's name without exiting or printing, as newterm might.
  const char *name = getenv("TERM");
  int outcome = 0;
  if (name == NULL || name[0] == '\0') return CN_UNKNOWN_TERMINAL;
  if (setupterm(name, STDOUT_FILENO, &outcome) != OK) return CN_UNKNOWN_TERMINAL;
  bool can_move = cursor_address != NULL && cursor_address != (char *)-1;
  del_curterm(cur_term);
  if (!can_move) return CN_CURSOR_IS_FIXED;

  let_block();
  if (!cn_catch_signals()) return CN_FAILED;
  use_env(FALSE);
  use_tioctl(TRUE);
  if (open_output()) screen = newterm(name, output, stdin);
  if (screen == NULL) {
    int failure = errno;
    close_output();
    cn_release_signals();
    errno = failure;
    return CN_FAILED;
  }
  cn_set_modes("", "");
  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  leave_output_alone();
  typeahead(-1);  // else ncurses puts off drawing while keys wait that only we read
  static bool closes_at_exit = false;
  if (!closes_at_exit) closes_at_exit = atexit(cn_close) == 0;
  int rows, columns;
  cn_size(&rows, &columns);
  if (rows != LINES || columns != COLS) resize_term(rows, columns);
  return CN_OPENED;
}

void cn_set_modes(const char *on_enter, const char *on_leave) {
  copy_string(enter_string, sizeof enter_string, on_enter);
  copy_string(leave_string, sizeof leave_string, on_leave);
  prepare_trap();
}

void cn_close(void) {
  if (screen == NULL) return;
  cn_leave();
  cn_release_signals();
  delscreen(screen);
  screen = NULL;
  close_output();
}

void cn_size(int *rows, int *columns) {
  struct winsize size;
  *rows = 0;
  *columns = 0;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0) {
    *rows = size.ws_row;
    *columns = size.ws_col;
  }
  if (*rows <= 0) *rows = 24;
  if (*columns <= 0) *columns = 80;
}

void cn_resize(int rows, int columns) {
  if (screen == NULL) return;
  resize_term(rows, columns);
  cn_forget();
}

#pragma mark Colours

int cn_colours(void) {
  int colours = tigetnum("colors");
  return colours > 0 && tigetnum("pairs") > 16 ? colours : 0;
}

void cn_start_colour(void) {
  start_color();
  use_default_colors();
}

void cn_define_pair(int pair, int foreground, int background) {
  init_pair((short)pair, (short)foreground, (short)background);
}

#pragma mark Drawing

static attr_t curses_attributes(uint8_t attributes) {
  attr_t result = A_NORMAL;
  if (attributes & CN_BOLD) result |= A_BOLD;
  if (attributes & CN_DIM) result |= A_DIM;
  if (attributes & CN_UNDERLINE) result |= A_UNDERLINE;
  if (attributes & CN_REVERSE) result |= A_REVERSE;
  if (attributes & CN_ITALIC) result |= A_ITALIC;
  return result;
}

void cn_put(int row, int column, const cn_cell *cells, int count) {
  enum { chunk = 128 };
  cchar_t glyphs[chunk];
  if (screen == NULL || row < 0 || row >= LINES) return;
  for (int start = 0; start < count && column < COLS; start += chunk) {
    int length = count - start < chunk ? count - start : chunk;
    int width = 0;
    for (int index = 0; index < length; index++) {
      const cn_cell *cell = &cells[start + index];
      attr_t attributes = curses_attributes(cell->attributes);
      wchar_t text[6];
      for (int part = 0; part < 5; part++) text[part] = (wchar_t)cell->scalars[part];
      text[5] = L'\0';
      if (setcchar(&glyphs[index], text, attributes, cell->pair, NULL) != OK) {
        setcchar(&glyphs[index], L"?", attributes, cell->pair, NULL);
        text[0] = L'?';
      }
      int columns_taken = wcwidth(text[0]);
      width += columns_taken > 0 ? columns_taken : 1;
    }
    mvadd_wchnstr(row, column, glyphs, length);
    column += width;
  }
}

void cn_erase(void) { erase(); }

void cn_forget(void) {
  clearok(curscr, TRUE);
  cursor_is_unknown = true;
}

void cn_cursor(int row, int column) {
  cursor_row = row;
  cursor_column = column;
}

static void send_to(int descriptor, const void *start, ssize_t count) {
  const char *bytes = start;
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, (size_t)count);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0 && errno == EAGAIN) {
      struct pollfd terminal = {.fd = descriptor, .events = POLLOUT};
      if (poll(&terminal, 1, -1) < 0 && errno != EINTR) return;
      if (terminal.revents & (POLLHUP | POLLERR | POLLNVAL)) return;
      continue;
    }
    if (written <= 0) return;
    bytes += written;
    count -= written;
  }
}

static void draw(void) {
  if (cursor_row < 0 && !cursor_is_unknown) curs_set(0);
  if (cursor_row >= 0) move(cursor_row, cursor_column);
  wnoutrefresh(stdscr);
  doupdate();
  // Else ncurses leaves out what it takes to be so already. Not before the alternate screen is
  // entered: some terminals save with it whether the cursor is shown, and bring that back.
  if (cursor_is_unknown) curs_set(cursor_row < 0);
  cursor_is_unknown = false;
  // Shown last, so that it is not seen running over what is drawn.
  curs_set(cursor_row >= 0);
}

// ncurses writes at every move of the cursor. A frame that reaches the terminal in one piece does
// not tear, so while ncurses draws, its descriptor is a file in memory.
void cn_flush(const uint8_t *trailer, long count) {
  static char frame[65536];
  if (screen == NULL || !entered) return;
  int descriptor = fileno(output);
  bool gathers = frame_file >= 0 && dup3(frame_file, descriptor, O_CLOEXEC) >= 0;
  draw();
  send_to(descriptor, trailer, count);
  if (!gathers) return;
  dup3(STDOUT_FILENO, descriptor, O_CLOEXEC);
  off_t end = lseek(frame_file, 0, SEEK_CUR);
  for (off_t start = 0; start < end;) {
    size_t left = (size_t)(end - start);
    ssize_t length = pread(frame_file, frame, left < sizeof frame ? left : sizeof frame, start);
    if (length <= 0) break;
    send_to(STDOUT_FILENO, frame, length);
    start += length;
  }
  lseek(frame_file, 0, SEEK_SET);
}

void cn_send(const uint8_t *bytes, long count) {
  if (screen != NULL && entered) send_to(STDOUT_FILENO, bytes, count);
}

#pragma mark Leaving for a while

static bool has_other_screen(void) {
  const char *sequence = tigetstr("smcup");
  return sequence != NULL && sequence != (const char *)-1;
}

void cn_leave(void) {
  if (screen == NULL || !entered) return;
  entered = false;
  send_to(STDOUT_FILENO, leave_string, (ssize_t)strlen(leave_string));
  // What cn_send has hidden ncurses takes to be shown still, and would leave so.
  curs_set(0);
  curs_set(1);
  endwin();
  // Where there is no other screen to go back to, what follows begins on a line of its own.
  if (!has_other_screen()) send_to(STDOUT_FILENO, "\r\n", 2);
  cn_disarm_trap();
  cn_let_stop(true);
}

void cn_enter(void) {
  if (screen == NULL) return;
  cn_let_stop(false);
  cn_arm_trap();
  entered = true;
  let_block();
  reset_prog_mode();
  send_to(STDOUT_FILENO, enter_string, (ssize_t)strlen(enter_string));
  cn_forget();
}

void cn_suspend(void) {
  cn_leave();
  kill(0, SIGTSTP);
  cn_enter();
}
