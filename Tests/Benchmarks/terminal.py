"""A program on a pseudo-terminal of its own, with a stopwatch beside it."""
import fcntl
import os
import select
import signal
import struct
import termios
import time
from collections import namedtuple

# Milliseconds from the key to the first and the last byte, how many bytes there were, and which.
Answer = namedtuple("Answer", "first last count data")

QUIET = 0.25  # seconds without a byte after which a first frame is settled
PAUSE = 0.02  # the same for a key


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


class Terminal:
    def __init__(self, arguments, folder, environment, rows, columns):
        self.master, slave = os.openpty()
        # Before anything runs, so that no program sees another size first.
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.began = time.perf_counter()
        self.process = os.fork()
        if self.process == 0:
            os.close(self.master)
            os.login_tty(slave)
            os.chdir(folder)
            try:
                os.execvpe(arguments[0], arguments, environment)
            finally:
                os._exit(127)
        os.close(slave)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.end()

    def end(self):
        os.kill(self.process, signal.SIGTERM)
        limit = time.perf_counter() + 2
        # Read on, or a program that says goodbye would wait for ever.
        while os.waitpid(self.process, os.WNOHANG) == (0, 0):
            if time.perf_counter() > limit:
                os.kill(self.process, signal.SIGKILL)
            self._read(0.01)
        os.close(self.master)

    def settle(self):
        """Milliseconds from the start to the last byte of the first frame."""
        answer = self._collect(self.began, QUIET, patience=10)
        return answer.last if answer else float("nan")

    def press(self, key, patience=0.5, quiet=PAUSE):
        began = time.perf_counter()
        os.write(self.master, key.encode())
        return self._collect(began, quiet, patience)

    def drain(self, seconds):
        self._collect(time.perf_counter(), seconds, seconds)

    def switches(self):
        """Times the program was put on a processor or taken off it."""
        count = 0
        for thread in os.listdir(f"/proc/{self.process}/task"):
            with open(f"/proc/{self.process}/task/{thread}/status") as status:
                for line in status:
                    if "ctxt_switches" in line:
                        count += int(line.split()[1])
        return count

    def cpu(self):
        """Seconds of processor time."""
        nanoseconds = 0
        for thread in os.listdir(f"/proc/{self.process}/task"):
            with open(f"/proc/{self.process}/task/{thread}/schedstat") as statistics:
                nanoseconds += int(statistics.read().split()[0])
        return nanoseconds / 1e9

    def memory(self):
        """Its share of memory (PSS) in MiB."""
        with open(f"/proc/{self.process}/smaps_rollup") as rollup:
            for line in rollup:
                if line.startswith("Pss:"):
                    return int(line.split()[1]) / 1024
        return float("nan")

    def _collect(self, began, quiet, patience):
        first = last = None
        pieces = []
        limit = began + patience
        while True:
            now = time.perf_counter()
            data = self._read(max(limit - now, 0) if last is None else quiet)
            if not data:
                break
            last = time.perf_counter()
            first = first or last
            pieces.append(data)
            # What a terminal answers when it is asked where the cursor is, or who it is.
            if b"\x1b[6n" in data:
                os.write(self.master, b"\x1b[1;1R")
            if b"\x1b[c" in data or b"\x1b[0c" in data:
                os.write(self.master, b"\x1b[?62;c")
        if last is None:
            return None
        data = b"".join(pieces)
        return Answer((first - began) * 1e3, (last - began) * 1e3, len(data), data)

    def _read(self, seconds):
        ready, _, _ = select.select([self.master], [], [], seconds)
        if not ready:
            return b""
        try:
            return os.read(self.master, 65536)
        except OSError:
            return b""
