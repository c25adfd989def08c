#pragma once
// The halos of the letters of the map's names, in the atlas beside the letters. One size serves all: a halo is soft and
// grows with its letter.

#include "base/result.hpp"

#include <imgui.h>

#include <cstddef>
#include <map>
#include <span>
#include <vector>

namespace app::ui {

/// One letter's halo: its rectangle in em, from the pen and the baseline, and its place in the atlas.
struct HaloGlyph {
    ImVec2 min_em{};
    ImVec2 max_em{};
    ImVec2 uv_min{};
    ImVec2 uv_max{};
};

/// The halos of one face, by character.
using HaloGlyphs = std::map<ImWchar, HaloGlyph>;

/// Halos on their way into an atlas: painted when it is built.
class HaloPainter {
public:
    /// Draws the letters of a font file and asks the atlas for room for their halos.
    ///   em_height   height from ascent to descent in em, as Dear ImGui counts sizes
    ///   ranges      characters as pairs first, last; ends with 0
    HaloPainter(ImFontAtlas& atlas, std::span<const std::byte> font, float em_height, const ImWchar* ranges);

    /// Fills that room after the atlas was built.
    [[nodiscard]] HaloGlyphs paint(ImFontAtlas& atlas) const;

private:
    struct Piece {
        ImWchar character = 0;
        HaloGlyph glyph;
        int place = 0; ///< number of the rectangle in the atlas
        int width = 0;
        std::vector<unsigned char> pixels;
    };
    std::vector<Piece> pieces_;
};

} // namespace app::ui
