// Preloaded into the program, this library writes down in order what it asks of the disk and of
// the terminal: every write, cut, sync, link and removal below one folder, and every frame.
//
// The folder is in SYNC_PROBE_FOLDER, the log in SYNC_PROBE_LOG. A record is a kind (1 byte), a
// descriptor (4), an offset (8), a length (4), all little-endian, and as many bytes as the length
// says. What goes to the disk is written down once the system has taken it, a frame before.

#define _GNU_SOURCE 1

#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { most_files = 1024 };

static bool watched[most_files];
static int journal = -1;
static const char *folder = NULL;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("SYNC_PROBE_LOG");
  folder = getenv("SYNC_PROBE_FOLDER");
  if (path == NULL || folder == NULL) return;
  int low = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND, 0600);
  // Out of the way of the numbers that the program expects.
  journal = fcntl(low, F_DUPFD_CLOEXEC, 900);
  syscall(SYS_close, low);
}

static void note(char kind, int descriptor, int64_t offset, const void *bytes, size_t count) {
  if (journal < 0) return;
  unsigned char head[17];
  int32_t number = descriptor;
  int32_t length = (int32_t)count;
  head[0] = (unsigned char)kind;
  memcpy(head + 1, &number, 4);
  memcpy(head + 5, &offset, 8);
  memcpy(head + 13, &length, 4);
  struct iovec parts[2] = {{head, sizeof head}, {(void *)bytes, count}};
  pthread_mutex_lock(&lock);
  syscall(SYS_writev, journal, parts, 2);
  pthread_mutex_unlock(&lock);
}

static bool is_ours(const char *path) {
  return journal >= 0 && path != NULL && strncmp(path, folder, strlen(folder)) == 0;
}

static bool is_watched(int descriptor) {
  return descriptor >= 0 && descriptor < most_files && watched[descriptor];
}

static int opened(int descriptor, const char *path, int flags) {
  if (descriptor >= 0 && descriptor < most_files) {
    watched[descriptor] = is_ours(path);
    if (watched[descriptor]) note('O', descriptor, flags & O_TRUNC ? 1 : 0, path, strlen(path));
  }
  return descriptor;
}

static mode_t mode_of(int flags, va_list arguments) {
  return flags & (O_CREAT | O_TMPFILE) ? va_arg(arguments, mode_t) : 0;
}

int open(const char *path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  mode_t mode = mode_of(flags, arguments);
  va_end(arguments);
  return opened(REAL(open)(path, flags, mode), path, flags);
}

int open64(const char *path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  mode_t mode = mode_of(flags, arguments);
  va_end(arguments);
  return opened(REAL(open64)(path, flags, mode), path, flags);
}

int close(int descriptor) {
  if (is_watched(descriptor)) {
    note('C', descriptor, 0, NULL, 0);
    watched[descriptor] = false;
  }
  return REAL(close)(descriptor);
}

static ssize_t wrote(int descriptor, int64_t offset, const void *bytes, ssize_t count) {
  if (count > 0 && is_watched(descriptor)) note('W', descriptor, offset, bytes, (size_t)count);
  return count;
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
  if (descriptor == STDOUT_FILENO) note('F', descriptor, 0, bytes, count);
  int64_t offset = is_watched(descriptor) ? lseek(descriptor, 0, SEEK_CUR) : 0;
  return wrote(descriptor, offset, bytes, REAL(write)(descriptor, bytes, count));
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset) {
  return wrote(descriptor, offset, bytes, REAL(pwrite)(descriptor, bytes, count, offset));
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset) {
  return wrote(descriptor, offset, bytes, REAL(pwrite64)(descriptor, bytes, count, offset));
}

static int cut(int descriptor, int64_t length, int outcome) {
  if (outcome == 0 && is_watched(descriptor)) note('T', descriptor, length, NULL, 0);
  return outcome;
}

int ftruncate(int descriptor, off_t length) {
  return cut(descriptor, length, REAL(ftruncate)(descriptor, length));
}

int ftruncate64(int descriptor, off64_t length) {
  return cut(descriptor, length, REAL(ftruncate64)(descriptor, length));
}

static int synced(int descriptor, int outcome) {
  if (outcome == 0 && is_watched(descriptor)) note('S', descriptor, 0, NULL, 0);
  return outcome;
}

int fsync(int descriptor) { return synced(descriptor, REAL(fsync)(descriptor)); }

int fdatasync(int descriptor) { return synced(descriptor, REAL(fdatasync)(descriptor)); }

int unlink(const char *path) {
  int outcome = REAL(unlink)(path);
  if (outcome == 0 && is_ours(path)) note('U', -1, 0, path, strlen(path));
  return outcome;
}

static int named(char kind, const char *from, const char *to, int outcome) {
  if (outcome != 0 || !is_ours(to)) return outcome;
  size_t first = strlen(from) + 1;
  size_t second = strlen(to);
  char *names = malloc(first + second);
  if (names == NULL) abort();
  memcpy(names, from, first);
  memcpy(names + first, to, second);
  note(kind, -1, 0, names, first + second);
  free(names);
  return outcome;
}

int link(const char *from, const char *to) { return named('L', from, to, REAL(link)(from, to)); }

int rename(const char *from, const char *to) {
  return named('R', from, to, REAL(rename)(from, to));
}
