"""What is sent for a key, laid on what was sent before: how much of it was there already."""
import re
import unicodedata

PIECE = re.compile(
    r"\x1b\[(?P<private>\?)?(?P<numbers>[0-9;]*)(?P<final>[@-~])|\x1b\].*?(?:\x07|\x1b\\)"
    r"|\x1b[()].|\x1b.|(?P<character>.)", re.DOTALL)


class Screen:
    """The cells as far as they have been written while this one was watching."""

    PLAIN = (frozenset(), None)  # attributes and colour, as numbers of SGR
    BLANK = (" ", PLAIN)

    def __init__(self, rows, columns):
        self.rows, self.columns = rows, columns
        self.cells = {}
        self.row = self.column = None  # where the cursor is; not known at first
        self.style = self.PLAIN

    def take(self, data):
        """How many cells were written, how many of them had been so already, and in how many rows
        that was all there was."""
        written, same, changed_rows, rows = 0, 0, set(), set()
        for place, content in self._writes(data.decode("utf-8", "replace")):
            before = self.cells.get(place)
            written += 1
            rows.add(place[0])
            if before == content:
                same += 1
            else:
                changed_rows.add(place[0])
            self.cells[place] = content
        return written, same, len(rows - changed_rows)

    def _writes(self, text):
        for piece in PIECE.finditer(text):
            character = piece["character"]
            if character is None:
                if piece["final"] and not piece["private"]:
                    numbers = [int(number or 0) for number in piece["numbers"].split(";")]
                    yield from self._obey(piece["final"], numbers)
            elif self.row is None:
                continue
            elif character == "\r":
                self.column = 0
            elif character == "\n":
                self.row += 1
            elif character >= " ":
                if unicodedata.combining(character):
                    continue
                width = 2 if unicodedata.east_asian_width(character) in "WF" else 1
                for half in range(width):
                    yield (self.row, self.column + half), (character, self.style)
                self.column += width

    def _obey(self, final, numbers):
        count = max(numbers[0], 1)
        if final == "H":
            self.row = count - 1
            self.column = max(numbers[1], 1) - 1 if len(numbers) > 1 else 0
        elif final == "m":
            self._look(numbers)
        elif self.row is None:
            return
        elif final == "C":
            self.column += count
        elif final in "XK":
            end = self.columns if final == "K" else min(self.column + count, self.columns)
            places = [(self.row, column) for column in range(self.column, end)]
            # What was blank costs nothing, unless there was nothing else.
            changed = [place for place in places if self.cells.get(place) != self.BLANK]
            for place in changed or places:
                yield place, self.BLANK

    def _look(self, numbers):
        attributes, colour = self.style
        while numbers:
            number, *numbers = numbers
            if number == 0:
                attributes, colour = self.PLAIN
            elif number == 38:
                colour, numbers = tuple(numbers[:2]), numbers[2:]
            elif number < 30:
                attributes |= {number}
            else:
                colour = number
        self.style = (attributes, colour)
