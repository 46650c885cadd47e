#!/usr/bin/env python3
"""What a person at the terminal feels, measured from outside and beside two programs known to be
quick: Assay, tig and kakoune in turn on a pseudo-terminal of 120 by 40, five rounds.

Prints medians, 99th percentiles and each figure against its bar. Leaves nothing outside
.build/bench, and judges nothing by its exit status: a busy machine misses any bar. On a virtual
machine that shares its processors `--awake` keeps them from sleeping between keys, for all three.
"""
import argparse
import os
import random
import re
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import nullcontext

sys.dont_write_bytecode = True  # nothing is left in the checkout

from awake import kept_awake
from screen import Screen
from terminal import PAUSE, Terminal, percentile
from surroundings import Refusal, file_system, fresh_folder, make_repository, make_text, taken

ROUNDS = 5
STARTS = 3  # of each program in a round
MOVES = 60  # keys in a round
RATINGS = 20
TYPED = 200  # a 99th percentile takes many: of all rounds' keys it is the tenth worst
IDLE_SECONDS = 3
ROWS, COLUMNS = 40, 120

CHECKOUT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
ASSAY = os.path.join(CHECKOUT, ".build", "release", "assay")
INSIDE = os.path.join(CHECKOUT, ".build", "release", "assay-bench")
PROTOCOLS = os.path.join(CHECKOUT, "Protocols")

MOVING_KEYS = "j" * 15 + "k" * 15

STANDARDS = ["iso-10001", "iso-10002", "iso-10003", "iso-10004"]
NOTES = 5  # long notes, on the first criteria
NOTE_TEXT = "Anyone who takes over sees 作者 where it stands, and Jørgen who owns it. " * 40
NOTE_LENGTH = 2000


def wandering(count):
    """Up and down at random, the same in every round, and never over an edge."""
    chance = random.Random(10002)
    place, keys = 0, ""
    for _ in range(count):
        key = "j" if place == 0 else "k" if place == 30 else chance.choice("jk")
        place += 1 if key == "j" else -1
        keys += key
    return keys


WANDERING_KEYS = wandering(MOVES)

# Assay looks ahead for the last two keys that moved; here each comes back after three others.
TURNING_KEYS = ["j", "\x1bOB", "k", "\x1bOA"]


class Programs:
    """The command lines, by name, and where they run."""

    def __init__(self, folder, memory):
        self.folder = folder
        home = os.path.join(folder, "home")
        self.environment = {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
            "HOME": home,
            "XDG_CACHE_HOME": os.path.join(home, "cache"),
            "TERM": "xterm-256color",
            "LANG": "C.UTF-8",
            "LC_ALL": "C.UTF-8",
        }
        os.makedirs(home)
        self.document = os.path.join(folder, "bench.assay")
        subjects = [f"Note complaint {number + 1} where it stands" for number in range(60)]
        repository = make_repository(
            os.path.join(folder, "repository"), self.environment, subjects)
        # The same in tig as in Assay: a step brings the text of the next criterion. The newest
        # commit stands first.
        texts = make_repository(
            os.path.join(folder, "texts"), self.environment,
            [f"{subject}\n\n{text}" for subject, text in zip(subjects, reversed(self.criteria()))])
        text = make_text(os.path.join(folder, "text.txt"))
        self.begin(self.document, ["iso-10002"])
        self.lines = {
            "assay": ([ASSAY, self.document], folder),
            "tig": (["tig"], repository),
            "kak": (["kak", text], folder),
        }
        # Four standards and long notes, and a copy where a commit costs nothing: what is left is the
        # program's own.
        chain = os.path.join(folder, "chain.assay")
        copy = os.path.join(memory, "chain.assay")
        self.others = {
            "chain": ([ASSAY, chain], folder), "memory": ([ASSAY, copy], folder),
            "texts": (["tig"], texts),
        }
        self.begin(chain, STANDARDS)
        with self.start("chain") as terminal:
            terminal.settle()
            for number in range(NOTES):
                # Begun elsewhere each time, so that no two look the same.
                note = NOTE_TEXT[7 * number:][:NOTE_LENGTH]
                for keys in ("i", f"\x1b[200~{note}\x1b[201~", "\x1b", "j"):
                    terminal.press(keys, patience=2)
        shutil.copyfile(chain, copy)

    def begin(self, path, protocols):
        """A new assessment against these."""
        named = [word for protocol in protocols for word in ("--protocol", protocol)]
        subprocess.run(
            [ASSAY, "new", path, "--organisation", "Nordlys Energi 作者", *named,
             "--protocols", PROTOCOLS, "--by", "Jørgen"],
            env=self.environment, check=True, stdout=subprocess.DEVNULL)

    def criteria(self):
        """What Assay shows of each criterion of iso-10002: text, steps, look and ask."""
        form = subprocess.run(
            [ASSAY, "protocol", "show", "iso-10002", "--protocols", PROTOCOLS],
            env=self.environment, check=True, stdout=subprocess.PIPE, text=True).stdout
        parts = re.split(r"^(?=\d[.\d]*\.[a-z] +Level)", form, flags=re.MULTILINE)[1:]
        return [re.split(r"^ +(?:See also|Hosts|Seen) ", part, flags=re.MULTILINE)[0]
                for part in parts]

    def start(self, name):
        arguments, folder = self.lines.get(name) or self.others[name]
        return Terminal(arguments, folder, self.environment, ROWS, COLUMNS)


class Commits:
    """One commit at a time as Assay makes them: same page size, journal and synchronisation."""

    def __init__(self, folder, document):
        size = sqlite3.connect(document).execute("PRAGMA page_size").fetchone()[0]
        path = os.path.join(folder, "commits.sqlite")
        self.connection = sqlite3.connect(path, isolation_level=None)
        for statement in (
            f"PRAGMA page_size = {size}", "PRAGMA journal_mode = PERSIST",
            "PRAGMA synchronous = FULL", "PRAGMA secure_delete = ON",
            "CREATE TABLE event (number INTEGER PRIMARY KEY, id TEXT NOT NULL, "
            "line TEXT NOT NULL) STRICT",
        ):
            self.connection.execute(statement)

    def one(self):
        """Milliseconds for one event."""
        began = time.perf_counter()
        self.connection.execute("BEGIN IMMEDIATE")
        self.connection.execute(
            "INSERT INTO event (id, line) VALUES (?, ?)", ("0" * 64, "x" * 420))
        self.connection.execute("COMMIT")
        return (time.perf_counter() - began) * 1e3


def measure(programs):
    """Every sample by its name, in milliseconds but for bytes, switches and memory."""
    samples = {}

    def add(name, value):
        samples.setdefault(name, []).append(value)

    commits = Commits(programs.folder, programs.document)
    for number in range(ROUNDS):
        print(f"round {number + 1} of {ROUNDS} …", file=sys.stderr, flush=True)
        for _ in range(STARTS):
            for name in programs.lines:
                with programs.start(name) as terminal:
                    add(f"{name} start", terminal.settle())
        open_terminals = {name: programs.start(name) for name in (*programs.lines, "chain")}
        for terminal in open_terminals.values():
            terminal.settle()
        assay, chain = open_terminals["assay"], open_terminals["chain"]
        # The place is remembered from the round before; the others begin at the top.
        for terminal in (assay, chain):
            terminal.press("G")
            go_to_top(terminal)
        # In turn, a few keys each, so that whatever else the machine does falls on all of them.
        for keys, kind in (
            (MOVING_KEYS, "move"), (WANDERING_KEYS, "wander"), (TURNING_KEYS, "turn"),
        ):
            for place in range(0, MOVES, 10):
                for name, terminal in open_terminals.items():
                    for step in range(place, place + 10):
                        answer = terminal.press(keys[step % len(keys)])
                        if answer is not None:
                            add(f"{name} {kind}", answer.last)
                            add(f"{name} {kind} bytes", answer.count)
                        else:
                            add(f"{name} silent", 1)
        rate_in_turn(assay, chain, commits, add)
        type_in_note(chain, add, "type", commits)
        with programs.start("memory") as memory:
            memory.settle()
            type_in_note(memory, add, "memory type", None)
        move_in_lists(programs, assay, add)
        count_redrawn(assay, add)
        if number == ROUNDS - 1:
            assay.drain(0.5)
            before, cpu_before = assay.switches(), assay.cpu()
            time.sleep(IDLE_SECONDS)
            add("idle switches", assay.switches() - before)
            add("idle cpu", (assay.cpu() - cpu_before) * 1e3)
            add("pss", assay.memory())
        for terminal in open_terminals.values():
            terminal.end()
    return samples


def go_to_top(terminal):
    terminal.press("g")
    terminal.press("g")


def rate_in_turn(assay, chain, commits, add):
    """Each comes after the same pause and, over the steps, equally often after each other: a disk
    and a processor that have just been at work are quicker."""

    def rate(name, terminal, step):
        answer = terminal.press("12"[step % 2], patience=2)
        if answer is not None:
            add(name, answer.last)

    def commit(step):
        add("commit", commits.one())
        time.sleep(PAUSE)

    turns = [
        lambda step: rate("rate", assay, step), lambda step: rate("chain rate", chain, step), commit,
    ]
    for step in range(RATINGS):
        order = turns[step % 3:] + turns[:step % 3]
        for turn in order if step % 2 else reversed(order):
            turn(step)


def type_in_note(terminal, add, name, commits):
    """At the end of a note of 2,000 characters."""
    go_to_top(terminal)
    terminal.press("i")
    for step in range(TYPED):
        answer = terminal.press("etaoin shrdlu"[step % 13], patience=2)
        if answer is not None:
            add(name, answer.last)
            add(f"{name} key {step}", answer.last)
            add(f"{name} bytes", answer.count)
        if commits:
            add(f"{name} commit", commits.one())
            time.sleep(PAUSE)
    terminal.press("\x1b", patience=2)


def move_in_lists(programs, assay, add):
    """A row of a list against tig's, which is one; and a step against a commit with as much text."""
    for key in "th":
        assay.press(key)
    for key in "j" * 10 + "k" * 10:
        answer = assay.press(key)
        if answer is not None:
            add("list move", answer.last)
            add("list bytes", answer.count)
    assay.press("q")
    with programs.start("texts") as tig:
        tig.settle()
        tig.press("\r", patience=2, quiet=0.2)
        for key in ["\x1bOB"] * 15 + ["\x1bOA"] * 15:
            answer = tig.press(key, patience=2, quiet=0.2)
            if answer is not None:
                add("tig text bytes", answer.count)


def count_redrawn(terminal, add):
    """How much of what is sent for a key shows what was there before."""
    screen = Screen(ROWS, COLUMNS)
    for turn in range(2):
        for key in MOVING_KEYS + "j1k2":
            answer = terminal.press(key, patience=2)
            cells, same, rows = screen.take(answer.data if answer else b"")
            # Cells are known when they have been written once.
            if turn > 0:
                add("cells", cells)
                add("cells redrawn", same)
                add("rows redrawn", rows)


def inside(folder):
    """The figures taken inside a process, in microseconds by name, and their rest as text."""
    cache = os.path.join(folder, "inside")
    output = subprocess.run(
        [INSIDE, PROTOCOLS, cache], check=True, capture_output=True, text=True).stdout
    figures = []
    for line in output.splitlines():
        name, value = line.split("\t")
        figures.append((name, float(value)))
    return figures


def verdict(value, bar):
    return "met" if value <= bar else "missed"


def report(samples, figures):
    def middle(name):
        return statistics.median(samples.get(name) or [float("nan")])

    def tail(name):
        return percentile(samples.get(name) or [float("nan")], 0.99)

    rows = []

    def row(what, ours, bar_text, value, bar):
        rows.append((what, ours, bar_text, verdict(value, bar)))

    start, tig_start = middle("assay start"), middle("tig start")
    move = middle("assay move")
    rate, commit = middle("rate"), middle("commit")

    print(f"{'':32}{'assay':>10}{'tig':>10}{'kak':>10}")
    for what, key, unit in (
        ("start to settled frame, median", "start", "ms"),
        ("move, key to last byte, p50", "move", "ms"),
        ("  j and k at random, p50", "wander", "ms"),
        ("  a key not looked at, p50", "turn", "ms"),
    ):
        cells = "".join(f"{middle(f'{name} {key}'):>7.2f} {unit}" for name in ("assay", "tig", "kak"))
        print(f"{what:32}{cells}")
        cells = "".join(f"{tail(f'{name} {key}'):>7.2f} {unit}" for name in ("assay", "tig", "kak"))
        print(f"{'  p99':32}{cells}")
    cells = "".join(f"{middle(f'{name} move bytes'):>8.0f} B" for name in ("assay", "tig", "kak"))
    print(f"{'bytes a move':32}{cells}")
    print(f"{'  to a row of a list':32}{middle('list bytes'):>8.0f} B{middle('tig move bytes'):>8.0f} B")
    print(f"{'  with another text beside it':32}{middle('assay move bytes'):>8.0f} B"
          f"{middle('tig text bytes'):>8.0f} B")
    print(f"{'rate, key to last byte, p50':32}{rate:>7.2f} ms")
    print(f"{'  p99':32}{tail('rate'):>7.2f} ms")
    print(f"{'one SQLite commit, p50':32}{commit:>7.2f} ms")
    print(f"{'  p99':32}{tail('commit'):>7.2f} ms")
    print(f"with {len(STANDARDS)} standards and notes of {NOTE_LENGTH} characters")
    for what, key in (
        ("  move, p50", "chain move"), ("  j and k at random, p50", "chain wander"),
        ("  a key not looked at, p50", "chain turn"),
        ("  rate, p50", "chain rate"), ("  type in the note, p50", "type"),
        ("  a commit between, p50", "type commit"), ("  type in memory, p50", "memory type"),
    ):
        print(f"{what:32}{middle(key):>7.2f} ms")
        print(f"{'    p99':32}{tail(key):>7.2f} ms")
    print(f"{'  bytes a character':32}{middle('type bytes'):>8.0f} B")
    cells, same = sum(samples.get("cells") or [0]), sum(samples.get("cells redrawn") or [0])
    print(f"cells sent that were there before: {same} of {cells}")
    for name in ("assay", "tig", "kak"):
        if samples.get(f"{name} silent"):
            print(f"NB: {name} left {len(samples[f'{name} silent'])} keys unanswered")
    print()

    row("start", f"{start / tig_start:.2f} × tig", "≤ 1.00 × tig", start, tig_start)
    for other in ("tig", "kak"):
        theirs = middle(f"{other} move")
        row("moving", f"{move / theirs:.2f} × {other}", f"≤ 1.00 × {other}", move, theirs)
    for what, kind in (("moving at random", "wander"), ("moving unforeseen", "turn")):
        ours, theirs = middle(f"assay {kind}"), middle(f"tig {kind}")
        row(what, f"{ours / theirs:.2f} × tig", "≤ 1.00 × tig", ours, theirs)
    row(
        "rating", f"moving + {(rate - move) / commit:.2f} commits", "≤ moving + 1.50 commits",
        rate, move + 1.5 * commit)
    chain_move, chain_rate = middle("chain move"), middle("chain rate")
    row("moving, 4 standards", f"{chain_move / middle('tig move'):.2f} × tig", "≤ 1.00 × tig",
        chain_move, middle("tig move"))
    row("rating, 4 standards", f"moving + {(chain_rate - chain_move) / commit:.2f} commits",
        "≤ moving + 1.50 commits", chain_rate, chain_move + 1.5 * commit)
    for what, kind in (("typing p99", "type"), ("  in memory", "memory type")):
        typing = middle(kind)
        row(what, f"{tail(kind) / typing:.2f} × p50", "≤ 2.00 × p50", tail(kind), 2 * typing)
        # What a key needs in every round, without what came by chance: from the machine, mostly.
        always = [min(samples.get(f"{kind} key {step}") or [float("nan")]) for step in range(TYPED)]
        ours, bar = percentile(always, 0.99), 2 * statistics.median(always)
        row("    in every round", f"{2 * ours / bar:.2f} × p50", "≤ 2.00 × p50", ours, bar)
    list_bytes, tig_bytes = middle("list bytes"), middle("tig move bytes")
    row("bytes, a character", f"{middle('type bytes') / tig_bytes:.2f} × tig", "≤ 1.00 × tig",
        middle("type bytes"), tig_bytes)
    row("bytes, a row", f"{list_bytes / tig_bytes:.2f} × tig", "≤ 1.00 × tig", list_bytes, tig_bytes)
    step_bytes, text_bytes = middle("assay move bytes"), middle("tig text bytes")
    row("bytes, with text", f"{step_bytes / text_bytes:.2f} × tig", "≤ 1.00 × tig", step_bytes,
        text_bytes)
    row("bytes, a step", f"{step_bytes / tig_bytes:.2f} × tig", "≤ 1.00 × tig", step_bytes, tig_bytes)
    row("redrawn", f"{sum(samples.get('rows redrawn') or [0])} rows as they were", "0",
        sum(samples.get("rows redrawn") or [0]), 0)
    row("idle", f"{middle('idle switches'):.0f} wake-ups in {IDLE_SECONDS} s", "0",
        middle("idle switches"), 0)
    row("idle", f"{middle('idle cpu'):.2f} ms CPU", "0", middle("idle cpu"), 0)
    row("memory", f"{middle('pss'):.1f} MiB PSS", "≤ 25 MiB", middle("pss"), 25)
    for name, value in figures:
        if name == "score 300 criteria":
            row(name, f"{value:.1f} µs", "< 20 µs", value, 20)
    print(f"{'bar':20}{'measured':>28}   {'allowed':26}")
    for what, ours, bar_text, word in rows:
        print(f"{what:20}{ours:>28}   {bar_text:26}{word}")
    print()
    print("inside one process, medians")
    for name, value in figures:
        print(f"  {name:46}{value:>12.1f} µs")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--awake", action="store_true", help="keep the processors from sleeping between keys")
    is_awake = parser.parse_args().awake
    for program in (ASSAY, INSIDE):
        if not os.path.exists(program):
            sys.exit(f"{program} is missing: build it with make bench")
    for name in ("tig", "kak", "git"):
        if shutil.which(name) is None:
            sys.exit(f"{name} is missing: make setup-bench installs it")
    try:
        folder = fresh_folder(os.path.join(CHECKOUT, ".build", "bench"))
        system = file_system(folder)
    except Refusal as refusal:
        sys.exit(str(refusal))
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory(dir="/dev/shm") as memory:
        programs = Programs(folder, memory)
        with kept_awake() if is_awake else nullcontext():
            system += " · processors kept awake" if is_awake else ""
            compare(programs, folder, system, load)


def compare(programs, folder, system, load):
    print(f"Assay beside tig and kakoune · {COLUMNS}×{ROWS} · {ROUNDS} rounds in turn")
    print(f"{system} · {os.cpu_count()} processors · load {load:.2f} before")
    if load >= 1:
        print("NB: the machine is busy; figures of a quiet one are lower and steadier")
    began, taken_before = time.monotonic(), taken()
    samples = measure(programs)
    share = (taken() - taken_before) / (time.monotonic() - began) / os.cpu_count()
    print(f"load {os.getloadavg()[0]:.2f} after · the host kept {100 * share:.1f} % of processor time")
    if share >= 0.005:
        print("NB: the machine is disturbed; its delays are among the 99th percentiles")
    print()
    report(samples, inside(folder))


if __name__ == "__main__":
    main()
