"""Where the measuring happens: a folder on a real disk, a repository, a text."""
import os
import shutil
import subprocess

IN_MEMORY = {"tmpfs", "ramfs", "devtmpfs"}


class Refusal(Exception):
    pass


def file_system(folder):
    """The file system a folder lies on, as `ext4 on /dev/sda1`.

    Refuses one that is memory: a commit there costs nothing, and the figures would be worth as much.
    """
    real = os.path.realpath(folder)
    best, kind, source = "", "unknown", "unknown"
    with open("/proc/self/mountinfo") as mounts:
        for line in mounts:
            left, right = line.rstrip("\n").split(" - ", 1)
            place = left.split()[4].encode().decode("unicode_escape")
            inside = real == place or real.startswith(place.rstrip("/") + "/")
            if inside and len(place) >= len(best):
                best, (kind, source) = place, right.split()[:2]
    if kind in IN_MEMORY:
        raise Refusal(f"{real} is in memory ({kind}): measure in a checkout on a real disk")
    return f"{kind} on {source}"


def fresh_folder(path):
    shutil.rmtree(path, ignore_errors=True)
    os.makedirs(path)
    return path


def make_repository(path, environment, messages):
    """One commit a message; each adds a line to the same file."""
    os.makedirs(path)
    person = {
        f"GIT_{role}_{part}": value
        for role in ("AUTHOR", "COMMITTER")
        for part, value in (("NAME", "Jørgen"), ("EMAIL", "jorgen@example.org"))
    }

    def git(*arguments):
        subprocess.run(
            ["git", *arguments], cwd=path, env={**environment, **person}, check=True,
            stdout=subprocess.DEVNULL)

    git("init", "-q")
    for number, message in enumerate(messages):
        with open(os.path.join(path, "complaints.txt"), "a") as text:
            text.write(f"line {number + 1}: received, acknowledged, answered\n")
        git("add", "complaints.txt")
        git("commit", "-q", "-m", message)
    return path


def make_text(path, lines=300):
    with open(path, "w") as text:
        for number in range(lines):
            text.write(
                f"{number + 1} Anyone who takes over a complaint sees where it stands, who owns it"
                " and what was said last.\n")
    return path


def taken():
    """Seconds in which a processor was wanted here and the host ran something else, of all of them."""
    with open("/proc/stat") as statistics:
        return int(statistics.readline().split()[8]) / os.sysconf("SC_CLK_TCK")
