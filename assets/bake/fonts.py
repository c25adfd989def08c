"""Makes the fonts of the canvas from the npm packages of package.json beside this file.

    /usr/bin/python3 assets/bake/fonts.py assets/bake/node_modules build/fonts

Each face is cut down to Latin text, with tabular digits as its only digits (figures then never jump), without hints
and layout tables (Dear ImGui reads neither). The icons are those of app/ui/icons.hpp. Needs Debian's python3-fonttools
and python3-brotli.
"""

import argparse
import json
import logging
import pathlib
import re
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

ROOT = pathlib.Path(__file__).resolve().parents[2]

FACES = {
    "inter-400": "@fontsource/inter/files/inter-latin-400-normal.woff2",
    "inter-500": "@fontsource/inter/files/inter-latin-500-normal.woff2",
    "inter-600": "@fontsource/inter/files/inter-latin-600-normal.woff2",
    "source-serif-400": "@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2",
    "source-serif-600": "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2",
    "source-serif-400-italic": "@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2",
}
ICONS = "lucide-static/font/lucide.ttf"
ICON_CODES = "lucide-static/font/codepoints.json"

# Latin-1, and what Dutch, English and German typography needs beyond it. app/ui/fonts.cpp loads the same characters.
CHARACTERS = [*range(0x20, 0x7F), *range(0xA0, 0xAD), *range(0xAE, 0x100), *map(ord, "–—‘’‚“”„…€−")]


class FontError(Exception):
    """A package does not hold what the product needs."""


def wanted_icons(header):
    """Pairs (name, code) from app/ui/icons.hpp."""
    pairs = re.findall(r'\{"([a-z0-9-]+)", "\\u([0-9A-F]{4})"\}', header.read_text(encoding="utf-8"))
    if not pairs:
        raise FontError(f"{header}: no icons found")
    return [(name, int(code, 16)) for name, code in pairs]


def make_tabular(font, source):
    """Lets the characters 0..9 show the glyphs that the feature tnum would put in their place."""
    features = font["GSUB"].table.FeatureList.FeatureRecord
    lookups = {i for record in features if record.FeatureTag == "tnum" for i in record.Feature.LookupListIndex}
    if not lookups:
        raise FontError(f"{source}: has no tabular digits (feature tnum)")
    mapping = {}
    for index in lookups:
        for table in font["GSUB"].table.LookupList.Lookup[index].SubTable:
            mapping.update(getattr(table, "ExtSubTable", table).mapping)
    for cmap in font["cmap"].tables:
        for digit in range(ord("0"), ord("9") + 1):
            if digit in cmap.cmap:
                cmap.cmap[digit] = mapping.get(cmap.cmap[digit], cmap.cmap[digit])


def cut(font, characters, source):
    """Keeps only these characters; all of them must be there."""
    missing = [c for c in characters if c not in font.getBestCmap()]
    if missing:
        raise FontError(f"{source}: lacks {', '.join(f'U+{c:04X}' for c in missing)}")
    options = subset.Options(hinting=False, layout_features=[], name_IDs=[0, 1, 2, 13, 14], notdef_outline=True)
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "STAT"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=characters)
    cutter.subset(font)


def save(font, path):
    """Writes plain TrueType, and only when the bytes are new (later build steps then have nothing to do)."""
    font.flavor = None
    font.recalcTimestamp = False
    fresh = path.with_suffix(".new")
    font.save(fresh)
    if path.exists() and path.read_bytes() == fresh.read_bytes():
        fresh.unlink()
    else:
        fresh.replace(path)


def bake_faces(packages, out):
    for name, source in FACES.items():
        font = TTFont(packages / source)
        make_tabular(font, source)
        cut(font, CHARACTERS, source)
        save(font, out / f"{name}.ttf")


def bake_icons(packages, out, header):
    codes = json.loads((packages / ICON_CODES).read_text(encoding="utf-8"))
    icons = wanted_icons(header)
    for name, code in icons:
        if codes.get(name) != code:
            found = f"U+{codes[name]:04X}" if name in codes else "nothing"
            raise FontError(f"{header}: icon '{name}' stands as U+{code:04X}, {ICON_CODES} has {found}")
    font = TTFont(packages / ICONS)
    cut(font, [code for _, code in icons], ICONS)
    save(font, out / "icons.ttf")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("packages", type=pathlib.Path, help="the node_modules folder")
    arguments.add_argument("out", type=pathlib.Path, help="folder for the .ttf files")
    arguments.add_argument("--icons", type=pathlib.Path, default=ROOT / "app/ui/icons.hpp")
    options = arguments.parse_args()
    logging.getLogger("fontTools").setLevel(logging.ERROR)  # it remarks on harmless bytes in lucide.ttf
    options.out.mkdir(parents=True, exist_ok=True)
    try:
        bake_faces(options.packages, options.out)
        bake_icons(options.packages, options.out, options.icons)
    except (FontError, OSError) as error:
        sys.exit(f"fonts.py: {error}")


if __name__ == "__main__":
    main()
