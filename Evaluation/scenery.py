"""Kitchen scenes drawn and moved by ffmpeg's `ass` filter: no footage, no pictures, Python's standard library only.

A `Stage` collects drawings with times and writes them as one ASS script. Later drawings lie over earlier ones. The light
comes from the upper left. Lengths are pixels of a frame whose shorter side is 720; other sizes are scaled by `ass`.
"""

import math
import random


def clock(seconds):
    hundredths = max(0, round(seconds * 100))
    return f"{hundredths // 360000}:{hundredths // 6000 % 60:02}:{hundredths // 100 % 60:02}.{hundredths % 100:02}"


def colour(value):
    """"#rrggbb" as ASS writes it."""
    return f"&H{value[5:7]}{value[3:5]}{value[1:3]}&".upper()


def mix(a, b, share):
    """The colour `share` of the way from `a` to `b`."""
    return "#" + "".join(
        f"{round(int(a[i:i + 2], 16) * (1 - share) + int(b[i:i + 2], 16) * share):02x}" for i in (1, 3, 5))


# ---- Outlines: lists of points ----

def ellipse(rx, ry=None, x=0, y=0, start=0, end=360):
    ry = rx if ry is None else ry
    count = max(12, int(max(rx, ry) ** 0.5 * 5))
    angles = [math.radians(start + (end - start) * i / count) for i in range(count + (end - start < 360))]
    return [(x + rx * math.cos(a), y + ry * math.sin(a)) for a in angles]


def rounded(width, height, radius, x=0, y=0):
    """A rectangle round (x, y) with rounded corners."""
    radius = min(radius, width / 2, height / 2)
    dx, dy = width / 2 - radius, height / 2 - radius
    points = []
    for cx, cy, start in ((dx, dy, 0), (-dx, dy, 90), (-dx, -dy, 180), (dx, -dy, 270)):
        points += [(x + cx + radius * math.cos(math.radians(start + d)), y + cy + radius * math.sin(math.radians(start + d)))
                   for d in range(0, 91, 15)]
    return points


def smooth(points, closed=True, steps=6):
    """A Catmull-Rom curve through the points."""
    count = len(points)
    curve = []
    for i in range(count if closed else count - 1):
        p = [points[(i + k) % count] if closed else points[min(max(i + k, 0), count - 1)] for k in (-1, 0, 1, 2)]
        for step in range(steps):
            t = step / steps
            curve.append(tuple(
                0.5 * (2 * p[1][d] + (p[2][d] - p[0][d]) * t + (2 * p[0][d] - 5 * p[1][d] + 4 * p[2][d] - p[3][d]) * t * t
                       + (3 * p[1][d] - p[0][d] - 3 * p[2][d] + p[3][d]) * t ** 3) for d in (0, 1)))
    return curve if closed else curve + [points[-1]]


def blob(dice, rx, ry=None, jitter=0.15, corners=9):
    ry = rx if ry is None else ry
    points = []
    for i in range(corners):
        radius, angle = 1 + dice.uniform(-jitter, jitter), 2 * math.pi * i / corners
        points.append((rx * radius * math.cos(angle), ry * radius * math.sin(angle)))
    return smooth(points)


def ribbon(points, width, end_width=None):
    """A line with a breadth."""
    end_width = width if end_width is None else end_width
    left, right = [], []
    for i, (x, y) in enumerate(points):
        ax, ay = points[max(i - 1, 0)]
        bx, by = points[min(i + 1, len(points) - 1)]
        length = math.hypot(bx - ax, by - ay) or 1
        half = (width + (end_width - width) * i / max(len(points) - 1, 1)) / 2
        nx, ny = -(by - ay) / length * half, (bx - ax) / length * half
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    cap = []
    (x, y), half = points[-1], end_width / 2
    (ax, ay) = points[-2]
    angle = math.atan2(y - ay, x - ax)
    for d in range(75, -76, -30):
        cap.append((x + half * math.cos(angle + math.radians(d)), y + half * math.sin(angle + math.radians(d))))
    (x, y), half = points[0], width / 2
    (ax, ay) = points[1]
    angle = math.atan2(y - ay, x - ax)
    head = []
    for d in range(75, -76, -30):
        head.append((x + half * math.cos(angle + math.radians(d)), y + half * math.sin(angle + math.radians(d))))
    return left + cap + right[::-1] + head


def arc(radius, start, end, x=0, y=0, steps=24):
    return [(x + radius * math.cos(math.radians(start + (end - start) * i / steps)),
             y + radius * math.sin(math.radians(start + (end - start) * i / steps))) for i in range(steps + 1)]


def shifted(points, dx, dy):
    return [(x + dx, y + dy) for x, y in points]


def turned(points, degrees):
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return [(x * c - y * s, x * s + y * c) for x, y in points]


class Stage:
    """Drawings with times, for one ASS script."""

    def __init__(self, width, height, seed=0):
        self.width, self.height = width, height
        self.dice = random.Random(seed)
        self.events = []
        self.styles = []
        self.start, self.end = 0.0, 0.0
        self.offset = (0, 0)

    @property
    def centre(self):
        """Where a scene's main thing stands."""
        return self.width / 2 + self.offset[0], self.height / 2 + self.offset[1]

    def draw(self, outline, fill, x=0, y=0, *, alpha=0.0, blur=0, start=None, end=None, move=None, turn=None, about=None,
             grow=None, fade=None, rotate=0, border=None):
        """Draws `outline` with its origin at (x, y).

        alpha: 0 opaque … 1 clear. move: (to x, to y). turn: (from, to) degrees clockwise about `about` or the origin.
        grow: (from, to) per cent. fade: (in, out) seconds. border: (width, colour). Movements last from `start` to `end`.
        """
        start = self.start if start is None else start
        end = self.end if end is None else end
        if end - start < 0.02:
            return
        milliseconds = round((end - start) * 1000)
        tags = ["\\an7"]
        tags.append(f"\\move({x:.1f},{y:.1f},{move[0]:.1f},{move[1]:.1f})" if move else f"\\pos({x:.1f},{y:.1f})")
        if about:
            tags.append(f"\\org({about[0]:.1f},{about[1]:.1f})")
        if turn:
            tags.append(f"\\frz{-turn[0]:.1f}\\t(0,{milliseconds},\\frz{-turn[1]:.1f})")
        elif rotate:
            tags.append(f"\\frz{-rotate:.1f}")
        if grow:
            tags.append(f"\\fscx{grow[0]:.0f}\\fscy{grow[0]:.0f}\\t(0,{milliseconds},\\fscx{grow[1]:.0f}\\fscy{grow[1]:.0f})")
        tags.append(f"\\1c{colour(fill)}\\shad0")
        tags.append(f"\\bord{border[0]}\\3c{colour(border[1])}" if border else "\\bord0")
        if alpha:
            tags.append(f"\\alpha&H{round(alpha * 255):02X}&")
        if blur:
            tags.append(f"\\blur{blur}")
        if fade:
            tags.append(f"\\fad({round(fade[0] * 1000)},{round(fade[1] * 1000)})")
        points = [f"{round(px * 8)} {round(py * 8)}" for px, py in outline]
        path = f"m {points[0]} l " + " ".join(points[1:])
        self.events.append((start, end, "Drawing", "{" + "".join(tags) + "\\p4}" + path))

    def shadow(self, outline, x, y, depth=10, **options):
        self.draw(outline, "#000000", x + depth * 0.7, y + depth, alpha=0.68, blur=max(2, depth * 0.7), **options)

    def solid(self, outline, fill, x, y, depth=10, **options):
        """A shape with its shadow."""
        self.shadow(outline, x, y, depth, **{k: v for k, v in options.items() if k not in ("alpha", "border", "blur")})
        self.draw(outline, fill, x, y, **options)

    def write(self, path):
        lines = [
            "[Script Info]", "ScriptType: v4.00+", f"PlayResX: {self.width}", f"PlayResY: {self.height}", "WrapStyle: 2",
            "ScaledBorderAndShadow: yes", "YCbCr Matrix: None", "", "[V4+ Styles]",
            "Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, "
            "Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, "
            "MarginR, MarginV, Encoding",
            "Style: Drawing,DejaVu Sans,20,&H00FFFFFF,&H00FFFFFF,&H00000000,&H00000000,0,0,0,0,100,100,0,0,1,0,0,7,0,0,0,1",
            *self.styles, "", "[Events]",
            "Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text"]
        for start, end, style, text in self.events:
            lines.append(f"Dialogue: 0,{clock(start)},{clock(end)},{style},,0,0,0,,{text}")
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")


# ---- Worktops ----

def planks(s, dark=False):
    base = "#5b3d28" if dark else "#c79a63"
    w, h = s.width + 240, s.height + 240
    s.draw(rounded(w, h, 0), base, s.width / 2, s.height / 2)
    breadth = 150
    for i in range(int(h / breadth) + 1):
        y = -120 + i * breadth
        tone = mix(base, "#000000" if s.dice.random() < 0.5 else "#ffe0b0", s.dice.uniform(0.02, 0.12))
        s.draw([(-120, y), (w, y), (w, y + breadth - 4), (-120, y + breadth - 4)], tone)
        for _ in range(7):
            gy, length, gx = y + s.dice.uniform(12, breadth - 14), s.dice.uniform(200, 800), s.dice.uniform(-100, w - 300)
            wave = [(gx + length * k / 5, gy + s.dice.uniform(-5, 5)) for k in range(6)]
            s.draw(ribbon(smooth(wave, closed=False), 3, 1), mix(tone, "#2a1508", 0.35), alpha=0.45)
        s.draw([(-120, y + breadth - 4), (w, y + breadth - 4), (w, y + breadth), (-120, y + breadth)], mix(base, "#000000", 0.55))


def marble(s, tint="#eceae6"):
    w, h = s.width + 240, s.height + 240
    s.draw(rounded(w, h, 0), tint, s.width / 2, s.height / 2)
    for _ in range(9):
        x, y = s.dice.uniform(-120, s.width), s.dice.uniform(-120, s.height + 100)
        points = []
        for _ in range(7):
            points.append((x, y))
            x += s.dice.uniform(60, 190)
            y += s.dice.uniform(-75, 90)
        s.draw(ribbon(smooth(points, closed=False), s.dice.uniform(3, 14), 1), "#b9b6b1", alpha=0.5, blur=4)
    for _ in range(5):
        s.draw(blob(s.dice, 200, 130, 0.3), "#d6d3ce", s.dice.uniform(0, s.width), s.dice.uniform(0, s.height), alpha=0.5, blur=30)


def slate(s, tint="#3a4148"):
    w, h = s.width + 240, s.height + 240
    s.draw(rounded(w, h, 0), tint, s.width / 2, s.height / 2)
    for _ in range(26):
        s.draw(blob(s.dice, s.dice.uniform(30, 190), s.dice.uniform(10, 60), 0.3), mix(tint, s.dice.choice(["#000000", "#9fb0bd"]), 0.2),
               s.dice.uniform(0, s.width), s.dice.uniform(0, s.height), alpha=0.6, blur=8)


def gingham(s, tint="#c8553d"):
    w, h = s.width + 240, s.height + 240
    s.draw(rounded(w, h, 0), "#f6efe2", s.width / 2, s.height / 2)
    for x in range(-120, w, 96):
        s.draw(rounded(48, h, 0), tint, x, s.height / 2, alpha=0.55)
    for y in range(-120, h, 96):
        s.draw(rounded(w, 48, 0), tint, s.width / 2, y, alpha=0.55)


def tiles(s, tint="#7fb0a8"):
    w, h = s.width + 240, s.height + 240
    s.draw(rounded(w, h, 0), "#e4e0d6", s.width / 2, s.height / 2)
    for row in range(-1, int(h / 84) + 1):
        for column in range(-1, int(w / 168) + 1):
            tone = mix(tint, s.dice.choice(["#ffffff", "#204040"]), s.dice.uniform(0, 0.2))
            s.draw(rounded(160, 76, 6), tone, column * 168 + (84 if row % 2 else 0), row * 84)


WORKTOPS = {
    "light wood": lambda s: planks(s), "dark wood": lambda s: planks(s, dark=True), "marble": marble, "slate": slate,
    "gingham": gingham, "blue gingham": lambda s: gingham(s, "#3f6fa8"), "tiles": tiles,
    "steel": lambda s: slate(s, "#a9afb4"), "flour": lambda s: marble(s, "#f5efe4"), "green": lambda s: slate(s, "#3f5b48"),
}


# ---- Things ----

def lemon(s, x, y, size=60, rotate=-20, **o):
    body = smooth([(-1.35, 0), (-1.1, -0.28), (-0.6, -0.82), (0.2, -0.95), (0.9, -0.6), (1.2, -0.2), (1.42, 0),
                   (1.2, 0.22), (0.9, 0.62), (0.2, 0.95), (-0.6, 0.82), (-1.1, 0.28)])
    body = turned([(px * size, py * size) for px, py in body], rotate)
    s.solid(body, "#f4c81e", x, y, 12, **o)
    s.draw([(px * 0.86 - size * 0.04, py * 0.84 - size * 0.06) for px, py in body], "#fcdc4a", x, y, blur=4, **o)
    s.draw(turned(ellipse(size * 0.34, size * 0.14), rotate - 20), "#fff6bf", x - size * 0.32, y - size * 0.42, alpha=0.25, blur=3, **o)


def lemon_half(s, x, y, size=60, **o):
    s.solid(ellipse(size), "#f0bf12", x, y, 10, **o)
    s.draw(ellipse(size * 0.92), "#fff8dc", x, y, **o)
    for i in range(9):
        a = math.radians(i * 40 + 5)
        wedge = smooth([(size * 0.13, 0), (size * 0.5, -size * 0.2), (size * 0.8, -size * 0.2), (size * 0.84, 0),
                        (size * 0.8, size * 0.2), (size * 0.5, size * 0.2)])
        s.draw(turned(wedge, math.degrees(a)), "#fbd93f", x, y, **o)


def garlic(s, x, y, size=55, **o):
    bulb = smooth([(0, -1.35), (0.16, -0.9), (0.62, -0.55), (0.98, 0.1), (0.8, 0.72), (0.2, 0.9), (-0.2, 0.9),
                   (-0.8, 0.72), (-0.98, 0.1), (-0.62, -0.55), (-0.16, -0.9)])
    bulb = [(px * size, py * size) for px, py in bulb]
    s.solid(bulb, "#efe6dc", x, y, 10, **o)
    for bend, tone in ((-0.5, "#d5c3bd"), (0.0, "#d9c9c2"), (0.5, "#cdb9b6")):
        line = smooth([(0, -0.9 * size), (bend * size, 0), (bend * 0.7 * size, 0.82 * size)], closed=False)
        s.draw(ribbon(line, 3, 3), tone, x, y, **o)
    s.draw(ellipse(size * 0.16, size * 0.34), "#ffffff", x - size * 0.52, y - size * 0.02, alpha=0.3, blur=3, **o)


def clove(s, x, y, size=24, rotate=0, **o):
    shape = smooth([(-1, 0.1), (-0.3, -0.62), (0.6, -0.5), (1.15, 0.1), (0.5, 0.42), (-0.4, 0.5)])
    s.solid(turned([(a * size, b * size) for a, b in shape], rotate), "#f3e9d8", x, y, 6, **o)
    s.draw(turned(ellipse(size * 0.45, size * 0.12), rotate), "#ffffff", x, y - size * 0.18, alpha=0.3, blur=2, **o)


def tomato(s, x, y, size=60, fill="#d8362a", **o):
    s.solid(ellipse(size, size * 0.94), fill, x, y, 12, **o)
    s.draw(ellipse(size * 0.78, size * 0.7), mix(fill, "#ff8860", 0.35), x - size * 0.08, y - size * 0.1, blur=10, **o)
    star = []
    for i in range(10):
        r, a = (size * 0.5 if i % 2 == 0 else size * 0.14), math.radians(i * 36 - 80)
        star.append((r * math.cos(a), r * math.sin(a)))
    s.draw(star, "#4d8b3a", x, y - size * 0.1, **o)
    s.draw(ellipse(size * 0.2, size * 0.12), "#ffd9cc", x - size * 0.45, y - size * 0.45, alpha=0.3, blur=3, **o)


def egg(s, x, y, size=48, fill="#f3dcc2", rotate=20, **o):
    shape = turned([(px * (1 - 0.16 * py / (size * 1.25)), py) for px, py in ellipse(size, size * 1.25)], rotate)
    s.solid(shape, fill, x, y, 11, **o)
    s.draw([(px * 0.75, py * 0.75) for px, py in shape], mix(fill, "#ffffff", 0.5), x - size * 0.12, y - size * 0.14, blur=9, **o)


def onion(s, x, y, size=58, fill="#a8476a", **o):
    shape = smooth([(0, -1.3), (0.2, -0.92), (0.9, -0.35), (0.95, 0.35), (0.4, 0.9), (0, 1.05), (-0.4, 0.9), (-0.95, 0.35),
                    (-0.9, -0.35), (-0.2, -0.92)])
    s.solid([(a * size, b * size) for a, b in shape], fill, x, y, 11, **o)
    for bend in (-0.75, -0.3, 0.3, 0.75):
        line = smooth([(0, -size), (bend * size, 0), (0, 0.98 * size)], closed=False)
        s.draw(ribbon(line, 2.5), mix(fill, "#ffffff", 0.35), x, y, alpha=0.3, **o)


def leaf(s, x, y, size=40, rotate=0, fill="#4c9a3c", **o):
    shape = smooth([(-1, 0), (-0.4, -0.48), (0.4, -0.45), (1.1, 0), (0.4, 0.45), (-0.4, 0.48)])
    s.solid(turned([(a * size, b * size) for a, b in shape], rotate), fill, x, y, 6, **o)
    s.draw(turned(ribbon([(-size * 0.9, 0), (size * 0.9, 0)], 3, 1), rotate), mix(fill, "#d8f0b0", 0.5), x, y, **o)


def carrot(s, x, y, size=60, rotate=15, **o):
    body = smooth([(-1.9, 0), (-1.0, -0.22), (0.6, -0.42), (1.25, -0.38), (1.4, 0), (1.25, 0.38), (0.6, 0.42), (-1.0, 0.22)])
    s.solid(turned([(a * size, b * size) for a, b in body], rotate), "#e8842b", x, y, 11, **o)
    for k in (-0.9, -0.2, 0.5, 0.9):
        s.draw(turned(ribbon([(k * size, -0.25 * size), ((k + 0.05) * size, 0.02 * size)], 3, 1), rotate), "#b9601a", x, y, **o)
    for d in (-28, 0, 28):
        stem = turned([(a + 1.35 * size, b) for a, b in turned(ribbon([(0, 0), (size * 0.9, 0)], 9, 16), d)], rotate)
        s.draw(stem, "#5fa044", x, y, **o)


def mushroom(s, x, y, size=46, **o):
    s.solid(rounded(size * 0.7, size * 1.2, size * 0.3, 0, size * 0.5), "#efe3d0", x, y, 9, **o)
    cap = ellipse(size, size * 0.85, start=180, end=360) + [(size * 0.8, size * 0.2), (-size * 0.8, size * 0.2)]
    s.draw(cap, "#b98a63", x, y, **o)
    s.draw(ellipse(size * 0.4, size * 0.18), "#dcb694", x - size * 0.25, y - size * 0.4, blur=5, **o)


def butter(s, x, y, size=60, **o):
    s.solid([(-size, -size * 0.35), (size * 0.7, -size * 0.55), (size * 1.1, -size * 0.2), (size * 1.1, size * 0.35),
             (-size * 0.55, size * 0.6), (-size, size * 0.2)], "#eec84b", x, y, 10, **o)
    s.draw([(-size, -size * 0.35), (size * 0.7, -size * 0.55), (size * 1.1, -size * 0.2), (-size * 0.55, size * 0.05)],
           "#fbe286", x, y, **o)
    s.draw([(-size, -size * 0.35), (-size * 0.55, size * 0.05), (-size * 0.55, size * 0.6), (-size, size * 0.2)], "#d9ae2c", x, y, **o)


def bottle(s, x, y, size=60, fill="#6b7d2a", label="#f3ecd8", **o):
    body = smooth([(-0.28, -2.3), (0.28, -2.3), (0.28, -1.3), (0.75, -0.7), (0.78, 1.7), (0.6, 1.9), (-0.6, 1.9), (-0.78, 1.7),
                   (-0.75, -0.7), (-0.28, -1.3)], steps=5)
    s.solid([(a * size, b * size) for a, b in body], fill, x, y, 14, **o)
    s.draw(rounded(size * 0.2, size * 2.4, size * 0.1, -size * 0.5, size * 0.4), mix(fill, "#ffffff", 0.45), x, y, alpha=0.4, blur=3, **o)
    s.draw(rounded(size * 1.45, size * 1.1, 6, 0, size * 0.65), label, x, y, **o)
    s.draw(ellipse(size * 0.32, size * 0.24, 0, size * 0.65), mix(fill, "#ffffff", 0.2), x, y, **o)
    s.draw(rounded(size * 0.64, size * 0.4, 5, 0, -size * 2.3), "#c9a55a", x, y, **o)


def dish(s, x, y, radius=70, fill="#f4f1ea", content="#ffffff", lumps=14, **o):
    """A small bowl with something in it, from above."""
    s.solid(ellipse(radius), fill, x, y, 12, **o)
    s.draw(ellipse(radius * 0.86), mix(fill, "#000000", 0.14), x, y, **o)
    s.draw(ellipse(radius * 0.8), content, x + 2, y + 3, **o)
    for _ in range(lumps):
        r, a = radius * 0.62 * s.dice.random() ** 0.5, s.dice.uniform(0, 6.28)
        s.draw(blob(s.dice, radius * 0.13, radius * 0.1), mix(content, s.dice.choice(["#ffffff", "#000000"]), s.dice.uniform(0.1, 0.25)),
               x + r * math.cos(a), y + r * math.sin(a), **o)


def spaghetti_bundle(s, x, y, length=300, rotate=0, **o):
    for i in range(15):
        line = [(-length / 2 + s.dice.uniform(-8, 8), (i - 7) * 6), (length / 2 + s.dice.uniform(-8, 8), (i - 7) * 6 + s.dice.uniform(-5, 5))]
        s.draw(turned(ribbon(line, 5.5), rotate), mix("#edc873", "#b98a35", s.dice.random() * 0.6), x, y, **o)
    s.draw(turned(rounded(34, 100, 8), rotate), "#c04b3a", x, y, **o)


THINGS = {
    "lemon": lemon, "half lemon": lemon_half, "garlic": garlic, "tomato": tomato, "egg": egg, "onion": onion, "leaf": leaf,
    "carrot": carrot, "mushroom": mushroom, "butter": butter, "oil": bottle, "clove": clove,
    "milk": lambda s, x, y, **o: bottle(s, x, y, fill="#e8eef2", label="#4f86b8", **o),
    "vinegar": lambda s, x, y, **o: bottle(s, x, y, fill="#5a2230", **o),
    "flour": lambda s, x, y, **o: dish(s, x, y, 84, content="#fbf7ee", **o),
    "sugar": lambda s, x, y, **o: dish(s, x, y, 64, fill="#7fa7b8", content="#fdfcf8", **o),
    "spice": lambda s, x, y, **o: dish(s, x, y, 52, fill="#4a4f55", content="#b4421f", **o),
    "herbs": lambda s, x, y, **o: dish(s, x, y, 62, content="#5a9440", lumps=30, **o),
    "rice": lambda s, x, y, **o: dish(s, x, y, 76, fill="#8a5a3a", content="#f4efdf", lumps=40, **o),
    "beans": lambda s, x, y, **o: dish(s, x, y, 74, content="#d8b078", lumps=34, **o),
    "cheese": lambda s, x, y, **o: dish(s, x, y, 66, fill="#54606b", content="#f3dd8a", lumps=34, **o),
    "chocolate": lambda s, x, y, **o: dish(s, x, y, 66, content="#4a2a1a", lumps=26, **o),
    "green onion": lambda s, x, y, **o: onion(s, x, y, fill="#c9a24a", **o),
    "lime": lambda s, x, y, **o: tomato(s, x, y, 46, fill="#7fb02f", **o),
    "potato": lambda s, x, y, **o: egg(s, x, y, 58, fill="#c89a5e", rotate=70, **o),
    "spaghetti": spaghetti_bundle,
}


def steam(s, x, y, breadth=160, rate=2.2):
    """Puffs that rise and fade."""
    time = s.start - 1.5
    while time < s.end - 0.4:
        start, end = max(time, s.start), min(time + 2.6, s.end)
        px = x + s.dice.uniform(-breadth, breadth)
        drift = s.dice.uniform(-50, 50)
        s.draw(blob(s.dice, s.dice.uniform(28, 50), s.dice.uniform(36, 64), 0.25), "#ffffff", px, y, alpha=0.82, blur=18, start=start,
               end=end, move=(px + drift, y - 190), fade=(0.7, 1.1), )
        time += 1 / rate


# ---- Scenes ----

def ingredients(s, things=("lemon", "garlic", "oil", "tomato"), slide=True, **_):
    """Things on the worktop, coming in one after the other."""
    x0, y0 = s.centre
    landscape = s.width >= s.height
    spots = [(-370, -120), (-130, 110), (120, -110), (370, 90), (-400, 160), (0, -10), (400, -190), (180, 170)] if landscape else \
        [(-180, -330), (150, -170), (-150, 20), (170, 160), (-160, 330), (150, 420), (20, -420), (0, 200)]
    for i, thing in enumerate(things):
        x, y = x0 + spots[i % 8][0] + s.dice.uniform(-18, 18), y0 + spots[i % 8][1] + s.dice.uniform(-15, 15)
        begin = s.start + (0.25 * i if slide else 0)
        landed = min(begin + 0.45, s.end)
        if slide:
            THINGS[thing](s, x + (300 if x > x0 else -300), y - 40, start=begin, end=landed, move=(x, y))
        THINGS[thing](s, x, y, start=landed if slide else begin)



def board(s, food="#e8842b", inside=None, shape="long", speed=2.6, **_):
    """A chopping board: the knife goes up and down, slices fall behind it. shape: "long" or "round"."""
    x0, y0 = s.centre
    width, height = (980, 520) if s.width >= s.height else (640, 620)
    inside = inside or mix(food, "#ffffff", 0.35)
    s.solid(rounded(width, height, 40), "#d9a866", x0, y0, 16)
    for i in range(9):
        y = y0 - height / 2 + height * (i + 0.6) / 9.4
        wave = [(x0 - width / 2 + 20 + (width - 40) * k / 6, y + s.dice.uniform(-6, 6)) for k in range(7)]
        s.draw(ribbon(smooth(wave, closed=False), 3, 2), "#b98243", alpha=0.35)
    s.draw(ellipse(22), "#8d6234", x0 + width / 2 - 50, y0 - height / 2 + 50)
    s.draw(ellipse(17), "#6f4a24", x0 + width / 2 - 49, y0 - height / 2 + 52)
    for _ in range(16):
        s.solid(blob(s.dice, 17, 14), mix(inside, food, s.dice.random()), x0 + s.dice.uniform(-width * 0.42, width * 0.42),
                y0 + s.dice.uniform(height * 0.16, height * 0.42), 4)
    length = width * (0.7 if shape == "long" else 0.3)

    def half(share):
        """Half the breadth of what is cut, at a share of its length."""
        if shape == "long":
            return 54 * max(0.0, 1 - share) ** 0.7
        return length * 0.42 * max(0.0, 1 - (2 * share - 1) ** 2) ** 0.5

    top = y0 - height * (0.12 if shape == "long" else 0.16)
    left = x0 - length / 2
    beat = 1 / speed
    beats = max(1, int((s.end - s.start) / beat))
    for i in range(beats + 1):
        start, end = s.start + i * beat, s.end if i == beats else s.start + (i + 1) * beat
        share = 0.18 + 0.7 * i / beats
        x = left + share * length
        along = [share + (1 - share) * k / 24 for k in range(25)]
        rest = [((u - share) * length, -half(u)) for u in along] + [((u - share) * length, half(u)) for u in along[::-1]]
        s.solid(rest, food, x, top, 10, start=start, end=end)
        s.draw([((u - share) * length + 2, -half(u) * 0.75 + 4) for u in along] + [((u - share) * length, -half(u) * 0.45) for u in along[::-1]],
               mix(food, "#ffffff", 0.4), x, top, alpha=0.5, blur=5, start=start, end=end)
        s.draw(ellipse(12, half(share)), inside, x, top, start=start, end=end)
        # The slice that has just come off stays until the scene ends.
        size = half(share - 0.03) * 0.86
        fallen = (x - 40 - s.dice.uniform(0, 30) - i * length * 0.02, top + s.dice.uniform(-26, 40))
        lean = s.dice.uniform(-24, 24)
        s.solid(ellipse(max(14, size * 0.36), size), food, *fallen, 5, start=end, rotate=lean)
        s.draw(ellipse(max(10, size * 0.3), size * 0.86), inside, *fallen, start=end, rotate=lean)
        blade = smooth([(-8, -190), (10, -190), (13, 40), (6, 78), (-4, 88), (-11, 60)], steps=4)
        grip = rounded(30, 170, 12, 2, -268)
        middle = (start + end) / 2
        for begin, stop, y1, y2 in ((start, middle, top - 44, top + 24), (middle, end, top + 24, top - 44)):
            s.draw(blade, "#000000", x + 16, y1 + 14, alpha=0.7, blur=6, start=begin, end=stop, move=(x + 10, y2 + 14))
            s.draw(blade, "#dfe5ea", x, y1, start=begin, end=stop, move=(x, y2))
            s.draw(ribbon([(6, -180), (8, 60)], 4, 2), "#ffffff", x, y1, start=begin, end=stop, move=(x, y2))
            s.draw(grip, "#33261d", x, y1, start=begin, end=stop, move=(x, y2))


def pan(s, content="#c9772d", pieces="#e9b44c", more="#c9452f", liquid=None, turns=0.35, stir=True, vapour=True, count=34,
        noodles=None, **_):
    """A pan from above; what is in it goes round with the spatula."""
    x0, y0 = s.centre
    radius = 300
    handle = rounded(430, 62, 30, radius + 180, 0)
    s.solid(turned(handle, 28), "#2a2a2d", x0, y0, 16)
    s.draw(turned(rounded(150, 22, 11, radius + 300, -6), 28), "#4b4b50", x0, y0)
    s.solid(ellipse(radius), "#26282b", x0, y0, 20)
    s.draw(ellipse(radius - 8), "#4a4d52", x0 - 2, y0 - 2)
    s.draw(ellipse(radius - 18), "#2f3236", x0, y0)
    s.draw(ellipse(radius - 36), liquid or "#3a3431", x0, y0)
    if liquid:
        s.draw(ellipse(radius - 60), mix(liquid, "#ffffff", 0.12), x0 - 8, y0 - 10, blur=12)
    else:
        s.draw(ellipse(radius - 80, radius - 120), mix(content, "#000000", 0.55), x0, y0, alpha=0.45, blur=24)
    sweep = 360 * turns * (s.end - s.start)
    for i in range(70 if noodles else 0):
        cx, cy, a = s.dice.uniform(-50, 50), s.dice.uniform(-50, 50), s.dice.uniform(0, 360)
        r = s.dice.uniform(10, radius - 62 - math.hypot(cx, cy))
        line = arc(r, a, a + s.dice.uniform(60, 190), cx, cy, 16)
        tone = mix(noodles, s.dice.choice(["#fff2c0", "#8a5a18"]), s.dice.uniform(0.05, 0.4))
        s.draw(ribbon(line, 11), mix(tone, "#4a2a08", 0.6), x0 + 2, y0 + 4, alpha=0.4, turn=(0, sweep), about=(x0, y0))
        s.draw(ribbon(line, 10), tone, x0, y0, turn=(0, sweep), about=(x0, y0))
    for i in range(count):
        r, a = (radius - 74) * s.dice.random() ** 0.55, s.dice.uniform(0, 6.28)
        x, y = x0 + r * math.cos(a), y0 + r * math.sin(a)
        tone = mix(s.dice.choice([pieces, pieces, more, content]), s.dice.choice(["#ffffff", "#000000"]), s.dice.uniform(0, 0.16))
        size = s.dice.uniform(18, 36)
        own = sweep * s.dice.uniform(0.8, 1.1)
        shape = blob(s.dice, size, size * s.dice.uniform(0.6, 1))
        s.draw(shape, "#000000", x + 4, y + 6, alpha=0.6, blur=3, turn=(0, own), about=(x0, y0))
        s.draw(shape, tone, x, y, turn=(0, own), about=(x0, y0))
        s.draw([(px * 0.4, py * 0.4) for px, py in shape], mix(tone, "#ffffff", 0.45), x - size * 0.2, y - size * 0.25, alpha=0.35, blur=2,
               turn=(0, own), about=(x0, y0))
    if stir:
        spoon = [(px, py) for px, py in smooth([(-52, -34), (0, -44), (52, -30), (60, 20), (30, 44), (-30, 44), (-60, 20)])]
        for outline, fill in ((ribbon([(0, -20), (10, -520)], 30, 26), "#b98346"), (spoon, "#c9955a")):
            s.draw(shifted(outline, 10, 16), "#000000", x0 + 120, y0 + 40, alpha=0.65, blur=8, turn=(0, sweep), about=(x0, y0))
            s.draw(outline, fill, x0 + 120, y0 + 40, turn=(0, sweep), about=(x0, y0))
    for i in range(int((s.end - s.start) * 10)):
        start = s.start + i * 0.1
        r, a = (radius - 60) * s.dice.random() ** 0.5, s.dice.uniform(0, 6.28)
        s.draw(ellipse(s.dice.uniform(2, 5)), "#fff3c8", x0 + r * math.cos(a), y0 + r * math.sin(a), start=start,
               end=min(start + 0.25, s.end), alpha=0.2)
    if vapour:
        steam(s, x0, y0 + 20)


def pot(s, liquid="#c8d8d6", noodles=None, bits=None, **_):
    """A boiling pot from above."""
    x0, y0 = s.centre
    radius = 300
    for side in (-1, 1):
        s.solid(rounded(120, 150, 40, side * (radius + 34), 0), "#8b9299", x0, y0, 16)
        s.draw(rounded(60, 90, 24, side * (radius + 46), 0), "#2f3437", x0, y0)
    s.solid(ellipse(radius), "#9aa1a8", x0, y0, 22)
    s.draw(ellipse(radius - 8), "#d4d9dd", x0 - 2, y0 - 2)
    s.draw(ellipse(radius - 22), "#6f767c", x0, y0)
    s.draw(ellipse(radius - 32), liquid, x0, y0)
    s.draw(ellipse(radius - 90), mix(liquid, "#ffffff", 0.3), x0 - 14, y0 - 16, blur=22)
    spin = 22 * (s.end - s.start)
    if noodles:
        for i in range(46):
            a, r = s.dice.uniform(0, 360), s.dice.uniform(20, radius - 60)
            bend = s.dice.uniform(50, 150) * s.dice.choice([-1, 1])
            line = arc(r, a, a + bend, s.dice.uniform(-20, 20), s.dice.uniform(-20, 20), 14)
            s.draw(ribbon(line, 11), mix(noodles, "#8a5a18", s.dice.uniform(0, 0.45)), x0, y0, turn=(0, spin * s.dice.uniform(0.8, 1.2)))
    if bits:
        for _ in range(34):
            r, a = (radius - 60) * s.dice.random() ** 0.5, s.dice.uniform(0, 6.28)
            s.draw(blob(s.dice, s.dice.uniform(12, 26)), mix(s.dice.choice(bits), "#ffffff", s.dice.uniform(0, 0.2)), x0 + r * math.cos(a), y0 + r * math.sin(a),
                   turn=(0, spin * s.dice.uniform(0.6, 1.3)), about=(x0, y0))
    time = s.start
    while time < s.end - 0.1:
        r, a = (radius - 55) * s.dice.random() ** 0.5, s.dice.uniform(0, 6.28)
        x, y, size = x0 + r * math.cos(a), y0 + r * math.sin(a), s.dice.uniform(8, 22)
        end = min(time + s.dice.uniform(0.4, 0.8), s.end)
        s.draw(ellipse(size), mix(liquid, "#ffffff", 0.45), x, y, start=time, end=end, grow=(30, 110), alpha=0.35, border=(2, mix(liquid, "#ffffff", 0.75)))
        time += 0.05
    steam(s, x0, y0, 200, 3)


def bowl(s, content="#f0dca0", shell="#5f8ea0", speed=1.1, drops=None, **_):
    """A mixing bowl with a whisk going round."""
    x0, y0 = s.centre
    radius = 290
    s.solid(ellipse(radius), shell, x0, y0, 22)
    s.draw(ellipse(radius - 10), mix(shell, "#ffffff", 0.55), x0 - 2, y0 - 3)
    s.draw(ellipse(radius - 24), mix(shell, "#000000", 0.25), x0, y0)
    s.draw(ellipse(radius - 56), content, x0 + 4, y0 + 8)
    sweep = 360 * speed * (s.end - s.start)
    for i in range(11):
        r = 30 + i * 18
        start = s.dice.uniform(0, 360)
        tone = mix(content, "#ffffff" if i % 2 else "#8a6420", 0.28)
        s.draw(ribbon(arc(r, start, start + s.dice.uniform(90, 220)), 11, 2), tone, x0 + 4, y0 + 8, turn=(0, sweep * (0.9 - i * 0.05)), alpha=0.2)
    if drops:
        for i in range(26):
            r, a = 200 * s.dice.random() ** 0.5, s.dice.uniform(0, 6.28)
            s.draw(blob(s.dice, s.dice.uniform(8, 17)), drops, x0 + r * math.cos(a), y0 + r * math.sin(a), turn=(0, sweep * 0.6), about=(x0, y0))
    hub = (x0 + 96, y0 + 10)
    beat = 0.1
    count = max(1, int((s.end - s.start) / beat))
    for i in range(count):
        start, end = s.start + i * beat, s.end if i == count - 1 else s.start + (i + 1) * beat
        a, b = math.radians(360 * speed * i * beat), math.radians(360 * speed * (i + 1) * beat)
        p, q = ((x0 + 95 * math.cos(t), y0 + 12 + 70 * math.sin(t)) for t in (a, b))
        whisk(s, p[0], p[1], start=start, end=end, move=q)


def whisk(s, x, y, **o):
    s.draw(ribbon([(30, -150), (150, -470)], 30, 36), "#000000", x + 16, y + 22, alpha=0.68, blur=8, **{**o, "move": (o["move"][0] + 16, o["move"][1] + 22)})
    for bend in (-75, -45, -15, 15, 45, 75):
        wire = smooth([(34, -150), (bend * 0.8 + 14, -80), (bend, -10), (bend * 0.6 - 4, 42), (-14, 58)], closed=False)
        s.draw(ribbon(wire, 6, 5), "#cfd6db", x, y, **o)
    s.draw(ribbon([(30, -150), (150, -470)], 30, 36), "#7d8489", x, y, **o)
    s.draw(ribbon([(26, -160), (138, -460)], 6, 6), "#c4cbd0", x, y, **o)


def dough(s, fill="#eed9ad", pin=True, **_):
    """A rolling pin over a sheet of dough that grows."""
    x0, y0 = s.centre
    for _ in range(60):
        s.draw(blob(s.dice, s.dice.uniform(3, 16), None, 0.3, 7), "#ffffff", x0 + s.dice.gauss(0, 330), y0 + s.dice.gauss(0, 230), alpha=0.3, blur=2)
    sheet = blob(s.dice, 300, 210, 0.08, 11)
    s.shadow(sheet, x0, y0, 12, grow=(78, 112))
    s.draw(sheet, fill, x0, y0, grow=(78, 112))
    s.draw([(px * 0.85, py * 0.8) for px, py in sheet], mix(fill, "#ffffff", 0.35), x0 - 12, y0 - 12, grow=(78, 112), blur=14)
    if not pin:
        return
    roller, left, right = rounded(560, 104, 30), rounded(130, 46, 23, -340, 0), rounded(130, 46, 23, 340, 0)
    beat, up, time = 0.9, True, s.start
    while time < s.end - 0.05:
        end = min(time + beat, s.end)
        y1, y2 = (y0 - 170, y0 + 170) if up else (y0 + 170, y0 - 170)
        y2 = y1 + (y2 - y1) * (end - time) / beat
        s.draw(roller, "#000000", x0 + 12, y1 + 26, alpha=0.62, blur=12, start=time, end=end, move=(x0 + 12, y2 + 26))
        for outline, tone in ((left, "#a9713c"), (right, "#a9713c"), (roller, "#cf9a5c")):
            s.draw(outline, tone, x0, y1, start=time, end=end, move=(x0, y2))
        s.draw(rounded(520, 18, 9, 0, -24), "#ecc894", x0, y1, alpha=0.25, blur=3, start=time, end=end, move=(x0, y2))
        time, up = end, not up


def oven(s, items="#c98b45", kind="buns", **_):
    """The oven's window: a glowing tray on which things rise and brown."""
    x0, y0 = s.centre
    width = min(s.width - 60, 1060)
    s.draw(rounded(s.width + 240, s.height + 240, 0), "#4b4f54", s.width / 2, s.height / 2)
    s.draw(rounded(width + 60, 600, 34), "#2b2d30", x0, y0 + 20)
    s.draw(rounded(width, 500, 26), "#120b07", x0, y0 + 40)
    for i in range(int((s.end - s.start) / 0.8) + 1):
        start, end = s.start + i * 0.8, min(s.start + (i + 1) * 0.8, s.end)
        s.draw(rounded(width - 90, 400, 60), "#d9641c", x0, y0 + 40, alpha=0.5 + 0.12 * (i % 2), blur=40, start=start, end=end)
    s.draw(rounded(width - 80, 12, 6), "#ff9b3a", x0, y0 - 178, blur=3)
    for y in (80, 200):
        s.draw(rounded(width - 40, 8, 4), "#6c6259", x0, y0 + y + 36)
    s.draw(rounded(width - 120, 34, 12), "#33302d", x0, y0 + 112)
    for i in range(230 if kind == "crumbs" else 0):
        x, y = x0 + s.dice.uniform(-width / 2 + 130, width / 2 - 130), y0 + 92 - abs(s.dice.gauss(0, 14))
        size = s.dice.uniform(6, 13)
        tone = s.dice.uniform(0, 0.3)
        shape = blob(s.dice, size, size * 0.8, 0.25, 6)
        s.draw(shape, mix(mix(items, "#fff0c8", 0.55), "#000000", tone), x, y)
        s.draw(shape, mix(items, "#5a2a08", tone), x, y, fade=((s.end - s.start) * 0.9, 0))
    count = int((width - 200) / 130) if kind == "buns" else 0
    for i in range(count):
        x = x0 + (i - (count - 1) / 2) * 130
        shape = ellipse(56, 50, start=180, end=360) + [(56, 12), (-56, 12)]
        s.draw(shape, mix(items, "#f7e0b0", 0.5), x, y0 + 92, grow=(70, 104))
        s.draw(shape, mix(items, "#5a2a08", 0.2), x, y0 + 92, grow=(70, 104), fade=((s.end - s.start) * 0.9, 0))
        s.draw(ellipse(20, 9), "#ffe7b8", x - 14, y0 + 62, alpha=0.4, blur=4, grow=(70, 104))
    glare = [(-width * 0.36, -190), (-width * 0.26, -190), (-width * 0.42, 230), (-width * 0.47, 230)]
    s.draw(glare, "#ffffff", x0, y0 + 40, alpha=0.9)
    for k in (-2, -1, 0, 1, 2):
        s.solid(ellipse(24), "#c9ced2", x0 + k * 150, y0 - 300, 6)
        s.draw(rounded(6, 22, 3, 0, -8), "#3a3d40", x0 + k * 150, y0 - 300, rotate=k * 40)


def plate(s, food="#ecc873", more="#4c9a3c", kind="pasta", rim="#f7f4ee", vapour=True, fork=True, sprinkle=None, **_):
    """The finished dish, turning slowly while something is sprinkled over it."""
    x0, y0 = s.centre
    radius = 300
    if fork and s.width > s.height:
        for dx in (-24, -8, 8, 24):
            s.draw(rounded(8, 130, 4, dx, -150), "#c9cfd4", x0 - 430, y0)
        s.solid(rounded(60, 60, 24, 0, -70), "#c9cfd4", x0 - 430, y0, 8)
        s.solid(rounded(20, 330, 10, 0, 100), "#c9cfd4", x0 - 430, y0, 8)
    s.solid(ellipse(radius), rim, x0, y0, 24)
    s.draw(ellipse(radius - 6), mix(rim, "#ffffff", 0.6), x0 - 2, y0 - 3)
    s.draw(ellipse(radius - 70), mix(rim, "#000000", 0.12), x0 + 3, y0 + 4, blur=6)
    s.draw(ellipse(radius - 76), mix(rim, "#000000", 0.03), x0, y0)
    spin = 5 * (s.end - s.start)
    about = (x0, y0)
    if kind == "pasta":
        s.draw(ellipse(206), mix(food, "#6a4210", 0.5), x0, y0 + 5, blur=6)
        for i in range(95):
            r0, a = s.dice.uniform(10, 190) , s.dice.uniform(0, 360)
            cx, cy = s.dice.uniform(-34, 34), s.dice.uniform(-34, 34)
            r0 = min(r0, 196 - math.hypot(cx, cy))
            line = arc(abs(r0) + 4, a, a + s.dice.uniform(60, 200), cx, cy, 16)
            tone = mix(food, s.dice.choice(["#fff2c0", "#8a5a18", "#d9a545"]), s.dice.uniform(0.1, 0.45))
            s.draw(ribbon(line, 10), mix(tone, "#5a3808", 0.55), x0 + 2, y0 + 3, turn=(0, spin), about=about, alpha=0.4)
            s.draw(ribbon(line, 9), tone, x0, y0, turn=(0, spin), about=about)
    elif kind == "bites":
        for i in range(9):
            r, a = (0, 0) if i == 0 else (128, i * math.pi / 4)
            shape = blob(s.dice, 58, 54, 0.07)
            x, y = x0 + r * math.cos(a), y0 + r * math.sin(a)
            s.draw(shape, "#000000", x + 6, y + 9, alpha=0.65, blur=6, turn=(0, spin), about=about)
            s.draw(shape, mix(food, "#5a3010", s.dice.uniform(0, 0.25)), x, y, turn=(0, spin), about=about)
            s.draw([(px * 0.7, py * 0.65) for px, py in shape], mix(food, "#ffe9b8", 0.4), x - 5, y - 8, blur=8, turn=(0, spin), about=about)
    else:
        shape = blob(s.dice, 208, 200, 0.05, 12)
        s.draw(shape, food, x0, y0, turn=(0, spin))
        s.draw(ellipse(150), mix(food, "#ffffff", 0.2), x0 - 20, y0 - 26, blur=26)
        for i in range(60):
            r, a = 186 * s.dice.random() ** 0.5, s.dice.uniform(0, 6.28)
            s.draw(blob(s.dice, s.dice.uniform(10, 25), s.dice.uniform(9, 18)), mix(s.dice.choice([food, food, more]), s.dice.choice(["#ffffff", "#000000"]), s.dice.uniform(0.05, 0.3)),
                   x0 + r * math.cos(a), y0 + r * math.sin(a), turn=(0, spin), about=about)
    for i in range(20):
        r, a = 170 * s.dice.random() ** 0.5, s.dice.uniform(0, 6.28)
        x, y = x0 + r * math.cos(a), y0 + r * math.sin(a)
        begin = s.start if i < 7 else min(s.start + 0.12 * i, s.end - 0.3)
        shape = turned(smooth([(-1, 0), (0, -0.5), (1.1, 0), (0, 0.5)]), s.dice.uniform(0, 360))
        shape = [(px * 17, py * 17) for px, py in shape]
        if i >= 7:
            s.draw(shape, more, x, y - 260, start=begin, end=begin + 0.3, move=(x, y))
        s.draw(shape, mix(more, s.dice.choice(["#ffffff", "#103010"]), 0.15), x, y, start=begin if i < 7 else begin + 0.3)
    if sprinkle:
        for i in range(int((s.end - s.start) * 9)):
            r, a = 180 * s.dice.random() ** 0.5, s.dice.uniform(0, 6.28)
            x, y, begin = x0 + r * math.cos(a), y0 + r * math.sin(a), s.start + 0.3 + i * 0.1
            if begin + 0.4 < s.end:
                flake = blob(s.dice, s.dice.uniform(5, 9), s.dice.uniform(4, 7), 0.25, 6)
                s.draw(flake, sprinkle, x, y - 300, start=begin, end=begin + 0.35, move=(x, y))
                s.draw(flake, sprinkle, x, y, start=begin + 0.35, rotate=s.dice.uniform(0, 180))
    if vapour:
        steam(s, x0, y0, 120, 1.6)


def pour(s, liquid="#f4f1e6", shell="#8a6f9a", content="#f0dca0", **_):
    """A jug pours into a bowl; rings run outward."""
    x0, y0 = s.centre
    y0 += 60
    radius = 270
    s.solid(ellipse(radius), shell, x0, y0, 22)
    s.draw(ellipse(radius - 10), mix(shell, "#ffffff", 0.55), x0 - 2, y0 - 3)
    s.draw(ellipse(radius - 24), mix(shell, "#000000", 0.25), x0, y0)
    s.draw(ellipse(radius - 60), content, x0 + 4, y0 + 8)
    s.draw(ellipse(radius - 150), mix(content, liquid, 0.8), x0 + 4, y0 + 8, grow=(30, 150), blur=10)
    time = s.start
    while time < s.end - 0.1:
        s.draw(ellipse(130, 120), content, x0, y0, start=time, end=min(time + 1.1, s.end), grow=(10, 150), alpha=0.93, border=(5, mix(liquid, "#ffffff", 0.4)), fade=(0, 0.6))
        time += 0.4
    for i in range(max(1, int((s.end - s.start) / 0.12))):
        start, end = s.start + i * 0.12, min(s.start + (i + 1) * 0.12, s.end)
        line = smooth([(74, -300), (20, -250), (4 + s.dice.uniform(-4, 4), -150), (s.dice.uniform(-6, 6), 0)], closed=False)
        s.draw(ribbon(line, 30, 16 + s.dice.uniform(-4, 4)), liquid, x0, y0, start=start, end=end)
    jug = smooth([(60, -330), (150, -430), (330, -420), (380, -300), (270, -190), (120, -230)])
    s.draw(jug, "#000000", x0 + 20, y0 + 26, alpha=0.7, blur=14, turn=(-3, 5))
    s.draw(jug, "#dfe7ea", x0, y0, turn=(-3, 5))
    s.draw([(px * 0.78 + 52, py * 0.78 - 70) for px, py in jug], mix(liquid, "#c8d2d6", 0.3), x0, y0, turn=(-3, 5))


SCENES = {scene.__name__: scene for scene in (ingredients, board, pan, pot, bowl, dough, oven, plate, pour)}


def play(s, scene, start, end, worktop="light wood", /, **options):
    """Draws one scene from `start` to `end`."""
    s.start, s.end = start, end
    WORKTOPS[worktop](s)
    SCENES[scene](s, **options)
