"""How far two colours are from each other, for every kind of eye.

What is left of linear RGB without the long, the middle, the short cones: Machado,
Oliveira, Fernandes 2009, IEEE TVCG 15(6). Distances are taken in CIE Lab (D65),
where they are as large as they look.
"""

from math import dist

Rgb = tuple[float, float, float]
"""Red, green, blue of sRGB, each 0 to 1."""
_Rows = tuple[Rgb, Rgb, Rgb]
EYES: dict[str, _Rows] = {
    "all": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
"""By eye, "all" being those that miss nothing."""
TOO_CLOSE = 12.0
"""Below this distance thin underlines of two colours are taken for each other; those of the codebook that ships are not."""


def lab(colour: Rgb, eye: str = "all") -> tuple[float, float, float]:
    """The colour as an `eye` sees it, in CIE Lab."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour]
    red, green, blue = (min(1.0, max(0.0, sum(m * c for m, c in zip(row, linear, strict=True)))) for row in EYES[eye])
    x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
    y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue
    z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883
    fx, fy, fz = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def distance(one: Rgb, other: Rgb, eye: str = "all") -> float:
    """How far the colours are apart for an eye: 0 is the same, 100 black from white."""
    return dist(lab(one, eye), lab(other, eye))


def confused_by(one: Rgb, other: Rgb) -> tuple[str, ...]:
    """The eyes that hardly tell the colours apart; ("all",) when nobody does."""
    found = tuple(eye for eye in EYES if distance(one, other, eye) < TOO_CLOSE)
    return ("all",) if "all" in found else found
