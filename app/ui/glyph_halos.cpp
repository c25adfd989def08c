#include "ui/glyph_halos.hpp"

#include "map/halo.hpp"

#include <algorithm>
#include <cmath>

namespace app::ui {

namespace {

constexpr float kEm_px = 24;        ///< size in which halos are made
constexpr double kRadius_em = 0.19; ///< the look: 0.34 em across, with a soft end

/// The picture of a letter out of an atlas.
map::GreyPicture letter_of(const ImFontAtlas& atlas, const ImFontGlyph& glyph)
{
    const int left = static_cast<int>(std::lround(glyph.U0 * static_cast<float>(atlas.TexWidth)));
    const int top = static_cast<int>(std::lround(glyph.V0 * static_cast<float>(atlas.TexHeight)));
    const int right = static_cast<int>(std::lround(glyph.U1 * static_cast<float>(atlas.TexWidth)));
    const int bottom = static_cast<int>(std::lround(glyph.V1 * static_cast<float>(atlas.TexHeight)));
    map::GreyPicture letter{right - left, bottom - top, {}};
    for (int row = top; row < bottom; ++row) {
        const unsigned char* line = atlas.TexPixelsAlpha8 + row * atlas.TexWidth;
        letter.pixels.insert(letter.pixels.end(), line + left, line + right);
    }
    return letter;
}

/// An atlas with one font of the size in which halos are made.
ImFont* build_letters(ImFontAtlas& atlas, std::span<const std::byte> font, float em_height, const ImWchar* ranges)
{
    ImFontConfig config;
    config.FontDataOwnedByAtlas = false;
    config.SizePixels = std::floor(kEm_px * em_height);
    config.RasterizerDensity = kEm_px * em_height / config.SizePixels;
    config.OversampleH = 1;
    config.OversampleV = 1;
    atlas.Flags |= ImFontAtlasFlags_NoMouseCursors | ImFontAtlasFlags_NoBakedLines;
    auto* data = const_cast<std::byte*>(font.data()); // only read: see FontDataOwnedByAtlas
    ImFont* letters = atlas.AddFontFromMemoryTTF(data, static_cast<int>(font.size()), 0, &config, ranges);
    return atlas.Build() ? letters : nullptr;
}

} // namespace

HaloPainter::HaloPainter(ImFontAtlas& atlas, std::span<const std::byte> font, float em_height, const ImWchar* ranges)
{
    ImFontAtlas letters;
    const ImFont* drawn = build_letters(letters, font, em_height, ranges);
    if (drawn == nullptr) return;
    const double radius_px = kRadius_em * static_cast<double>(kEm_px);
    const auto margin_px = static_cast<float>(map::halo_margin(radius_px));
    const float baseline_px = std::floor(drawn->Ascent + 0.5F);
    // Glyph boxes are in units of the cut-off size; the density makes up for it.
    const float em_per_unit = letters.ConfigData[0].RasterizerDensity / kEm_px;
    const float margin_em = margin_px / kEm_px;
    for (const ImFontGlyph& glyph : drawn->Glyphs) {
        if (!glyph.Visible) continue;
        map::GreyPicture halo = map::make_halo(letter_of(letters, glyph), radius_px);
        Piece piece;
        piece.character = static_cast<ImWchar>(glyph.Codepoint);
        piece.glyph.min_em = {glyph.X0 * em_per_unit - margin_em, (glyph.Y0 - baseline_px) * em_per_unit - margin_em};
        piece.glyph.max_em = {glyph.X1 * em_per_unit + margin_em, (glyph.Y1 - baseline_px) * em_per_unit + margin_em};
        piece.place = atlas.AddCustomRectRegular(halo.width, halo.height);
        piece.width = halo.width;
        piece.pixels = std::move(halo.pixels);
        pieces_.push_back(std::move(piece));
    }
}

HaloGlyphs HaloPainter::paint(ImFontAtlas& atlas) const
{
    HaloGlyphs glyphs;
    for (const Piece& piece : pieces_) {
        const ImFontAtlasCustomRect& rect = *atlas.GetCustomRectByIndex(piece.place);
        for (std::size_t i = 0; i < piece.pixels.size(); ++i) {
            const int row = static_cast<int>(i) / piece.width;
            const int column = static_cast<int>(i) % piece.width;
            atlas.TexPixelsAlpha8[(rect.Y + row) * atlas.TexWidth + rect.X + column] = piece.pixels[i];
        }
        HaloGlyph glyph = piece.glyph;
        atlas.CalcCustomRectUV(&rect, &glyph.uv_min, &glyph.uv_max);
        glyphs.emplace(piece.character, glyph);
    }
    return glyphs;
}

} // namespace app::ui
