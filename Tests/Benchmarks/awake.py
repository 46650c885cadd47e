"""Processors that do not sleep between keys.

One that sleeps on a virtual machine is woken by its host, which takes its time where others want it
too: ten milliseconds and more for a key that needs one. What is measured then is the host. A process
of the lowest kind on each processor keeps it awake and gives way to everything else at once.
"""
import os
import signal
from contextlib import contextmanager


@contextmanager
def kept_awake():
    processes = []
    try:
        for processor in os.sched_getaffinity(0):
            process = os.fork()
            if process == 0:
                yield_for_ever(processor)
            processes.append(process)
        yield
    finally:
        for process in processes:
            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)


def yield_for_ever(processor):
    try:
        os.sched_setaffinity(0, {processor})
        os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))
        while os.getppid() > 1:
            # NB: without a pause, but not in a loop of its own: a processor that runs one may be left
            # to it until its next tick, four milliseconds later.
            os.sched_yield()
    finally:
        os._exit(0)
