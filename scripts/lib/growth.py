"""Draws how costs grow with the library: growth.py ROWS.tsv TABLE.tsv PICTURE.svg; see scripts/bench."""

import math
import sys

ROWS, TABLE, PICTURE = sys.argv[1:4]
# What is drawn, with its budget in milliseconds.
DRAWN = [
    "first paint, ms of processor", "key, ms of processor", "list, one screen, p95 ms", "search, common word, p95 ms",
    "context pane, p95 ms",
]
COLOURS = ["#1b6ca8", "#b5562b", "#3d8c40", "#8a4fa3", "#a8901b"]
WIDTH, HEIGHT, LEFT, BOTTOM, TOP, RIGHT = 760, 420, 60, 46, 18, 230


def read(path):
    rows = {}
    for line in open(path):
        count, name, value, _ = line.rstrip("\n").split("\t")
        try:
            rows.setdefault(name, {})[int(count)] = float(value.replace(",", ""))
        except ValueError:
            pass
    return rows


def table(rows, path):
    counts = sorted({count for values in rows.values() for count in values})
    with open(path, "w") as file:
        file.write("\t".join(["cost"] + [str(count) for count in counts]) + "\n")
        for name, values in rows.items():
            file.write("\t".join([name] + [f"{values[count]:g}" if count in values else "" for count in counts]) + "\n")


def picture(rows, path):
    drawn = [(name, rows[name]) for name in DRAWN if rows.get(name)]
    counts = sorted({count for _, values in drawn for count in values})
    low, high = math.log10(counts[0]), max(math.log10(counts[-1]), math.log10(counts[0]) + 0.1)
    floor, ceiling = -1.0, 2.5

    def x(count):
        return LEFT + (math.log10(count) - low) / (high - low) * (WIDTH - LEFT - RIGHT)

    def y(value):
        share = (math.log10(max(value, 0.1)) - floor) / (ceiling - floor)
        return HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - TOP)

    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" font-family="sans-serif" font-size="12">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>',
    ]
    for value in (0.1, 1, 10, 100):
        out.append(f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y(value):.1f}" y2="{y(value):.1f}" stroke="#ddd"/>')
        out.append(f'<text x="{LEFT - 6}" y="{y(value) + 4:.1f}" text-anchor="end">{value:g} ms</text>')
    for count in counts:
        out.append(f'<text x="{x(count):.1f}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle">{count:,}</text>')
    out.append(f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 8}" text-anchor="middle">articles in the library</text>')
    for (name, values), colour in zip(drawn, COLOURS):
        points = [(x(count), y(values[count])) for count in sorted(values)]
        out.append(f'<polyline fill="none" stroke="{colour}" stroke-width="2" points="{" ".join(f"{a:.1f},{b:.1f}" for a, b in points)}"/>')
        out += [f'<circle cx="{a:.1f}" cy="{b:.1f}" r="3" fill="{colour}"/>' for a, b in points]
    for index, ((name, _), colour) in enumerate(zip(drawn, COLOURS)):
        out.append(f'<rect x="{WIDTH - RIGHT + 20}" y="{TOP + index * 20}" width="12" height="12" fill="{colour}"/>')
        out.append(f'<text x="{WIDTH - RIGHT + 38}" y="{TOP + index * 20 + 10}">{name}</text>')
    out.append("</svg>")
    open(path, "w").write("\n".join(out) + "\n")


rows = read(ROWS)
table(rows, TABLE)
picture(rows, PICTURE)
