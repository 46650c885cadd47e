#define _GNU_SOURCE 1

#include "Signals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "CNcurses.h"

// All that would end the program or stop it, but for what cannot be caught and for SIGTTIN and
// SIGTTOU, which come to a program that has no terminal just then.
static const int caught[] = {
    SIGWINCH, SIGTERM, SIGHUP,  SIGINT,    SIGQUIT, SIGTSTP, SIGCONT, SIGPIPE, SIGALRM,
    SIGUSR1,  SIGUSR2, SIGXCPU, SIGVTALRM, SIGPROF, SIGIO,   SIGPWR,  SIGSTKFLT,
};
static const int traps[] = {SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGSYS};
enum {
  caught_count = sizeof caught / sizeof caught[0],
  trap_count = sizeof traps / sizeof traps[0],
};

static struct sigaction actions_before[caught_count];
static struct sigaction traps_before[trap_count];
static int wake[2] = {-1, -1};
static atomic_uint pending;

static struct termios modes_before;
static char restore_string[512];
static size_t restore_length;
static atomic_bool armed;

#pragma mark Signals the program is told of

static void note(int signal_number) {
  int saved = errno;
  unsigned flag = 0;
  switch (signal_number) {
    case SIGWINCH: flag = CN_RESIZED; break;
    case SIGHUP: flag = CN_HUNG_UP; break;
    case SIGTSTP: flag = CN_STOPPED; break;
    case SIGCONT: flag = CN_CONTINUED; break;
    case SIGINT: case SIGQUIT: flag = CN_INTERRUPTED; break;
    default: flag = CN_TERMINATED; break;
  }
  // The flag first: a full pipe loses the byte, never the news.
  atomic_fetch_or(&pending, flag);
  ssize_t ignored = write(wake[1], "", 1);
  (void)ignored;
  errno = saved;
}

int cn_signal_descriptor(void) { return wake[0]; }

unsigned cn_take_signals(void) {
  char bytes[256];
  while (read(wake[0], bytes, sizeof bytes) > 0) {
  }
  return atomic_exchange(&pending, 0);
}

#pragma mark Traps

static void restore_and_raise(int signal_number) {
  if (atomic_exchange(&armed, false)) {
    ssize_t ignored = write(STDOUT_FILENO, restore_string, restore_length);
    (void)ignored;
    tcsetattr(STDIN_FILENO, TCSANOW, &modes_before);
  }
  for (int index = 0; index < trap_count; index++) {
    if (traps[index] == signal_number) sigaction(signal_number, &traps_before[index], NULL);
  }
  // Blocked while we are in the handler, so it arrives as this returns.
  raise(signal_number);
}

void cn_set_trap(const char *restore) {
  restore_length = strnlen(restore, sizeof restore_string);
  memcpy(restore_string, restore, restore_length);
}

void cn_arm_trap(void) { atomic_store(&armed, true); }
void cn_disarm_trap(void) { atomic_store(&armed, false); }

// A stack of its own, since the trap may be an overflow of the usual one.
static void give_traps_a_stack(void) {
  static char stack[32768];
  stack_t before;
  if (sigaltstack(NULL, &before) != 0 || !(before.ss_flags & SS_DISABLE)) return;
  stack_t ours = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&ours, NULL);
}

#pragma mark Setting and giving back

bool cn_catch_signals(void) {
  if (wake[0] < 0 && pipe2(wake, O_CLOEXEC | O_NONBLOCK) != 0) return false;
  atomic_store(&pending, 0);
  tcgetattr(STDIN_FILENO, &modes_before);

  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  for (int index = 0; index < caught_count; index++) {
    sigaction(caught[index], &action, &actions_before[index]);
  }
  give_traps_a_stack();
  struct sigaction trap = {.sa_handler = restore_and_raise, .sa_flags = SA_ONSTACK};
  sigemptyset(&trap.sa_mask);
  for (int index = 0; index < trap_count; index++) {
    sigaction(traps[index], &trap, &traps_before[index]);
  }
  return true;
}

void cn_release_signals(void) {
  for (int index = 0; index < caught_count; index++) {
    sigaction(caught[index], &actions_before[index], NULL);
  }
  for (int index = 0; index < trap_count; index++) {
    sigaction(traps[index], &traps_before[index], NULL);
  }
}

#pragma mark Job control

void cn_let_stop(bool stops) {
  struct sigaction action = {.sa_handler = stops ? SIG_DFL : note, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigaction(SIGTSTP, &action, NULL);
}
