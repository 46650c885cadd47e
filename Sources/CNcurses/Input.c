// What comes in: keys, signals, and the clock they are told apart by.
#define _GNU_SOURCE 1

#include "CNcurses.h"

#include <errno.h>
#include <poll.h>
#include <time.h>
#include <unistd.h>

int cn_wait(int milliseconds, bool with_input) {
  struct pollfd sources[2] = {
      {.fd = cn_signal_descriptor(), .events = POLLIN},
      {.fd = with_input ? STDIN_FILENO : -1, .events = POLLIN},
  };
  int64_t deadline = milliseconds < 0 ? 0 : cn_milliseconds() + milliseconds;
  while (poll(sources, 2, milliseconds) < 0) {
    if (errno != EINTR) return CN_INPUT_GONE;
    if (milliseconds >= 0) {
      int64_t left = deadline - cn_milliseconds();
      milliseconds = left > 0 ? (int)left : 0;
    }
  }
  int ready = 0;
  if (sources[0].revents != 0) ready |= CN_SIGNAL_READY;
  if (sources[1].revents & POLLIN) ready |= CN_INPUT_READY;
  if (sources[1].revents & (POLLHUP | POLLERR | POLLNVAL)) ready |= CN_INPUT_GONE;
  return ready;
}

long cn_read(uint8_t *buffer, long capacity) {
  ssize_t count;
  do {
    count = read(STDIN_FILENO, buffer, (size_t)capacity);
  } while (count < 0 && errno == EINTR);
  if (count < 0 && errno == EAGAIN) return 0;
  return count > 0 ? count : -1;
}

int64_t cn_milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}
