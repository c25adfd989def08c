#include "ui/shadow.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace app::ui {

namespace {

// Two shadows in one texture: a tight one (1 px down, 2 px soft, 8 %) and a wide one (10 px down, 32 px soft, 12 %).
// The texture holds their sum divided by kStrongest; it is smooth, so one texel per CSS pixel is enough.
constexpr int kMargin = 48; ///< reach of the shadow outside the panel
constexpr int kInside = 36; ///< from the edge of the panel inwards until the shadow is even
constexpr int kSize = 2 * (kMargin + kInside) + 1;
constexpr float kStrongest = 0.20F;

struct Layer {
    float sigma_px;
    float down_px;
    float opacity;
};
constexpr std::array<Layer, 2> kLayers{{{1, 1, 0.08F}, {16, 10, 0.12F}}};

/// 1 deep inside a soft edge, 1/2 on it, 0 far outside (the integral of a Gaussian).
float soft_edge(float distance_px, float sigma_px)
{
    return (1 - std::erf(distance_px / (sigma_px * std::sqrt(2.0F)))) / 2;
}

/// Distance to the edge of a rounded square in the middle of the texture; below zero inside.
float distance_to_panel(float x, float y)
{
    constexpr float kRadius_px = 14;
    constexpr float kHalf = kSize / 2.0F;
    const float across = std::abs(x - kHalf) - (kHalf - kMargin - kRadius_px);
    const float along = std::abs(y - kHalf) - (kHalf - kMargin - kRadius_px);
    const float outside = std::hypot(std::max(across, 0.0F), std::max(along, 0.0F));
    return outside + std::min(std::max(across, along), 0.0F) - kRadius_px;
}

/// Opacity of the sum at a texel, 0..1 of kStrongest.
float opacity_at(int column, int row)
{
    const float x = static_cast<float>(column) + 0.5F;
    const float y = static_cast<float>(row) + 0.5F;
    float sum = 0;
    for (const Layer& layer : kLayers) {
        sum += layer.opacity * soft_edge(distance_to_panel(x, y - layer.down_px), layer.sigma_px);
    }
    return std::min(1.0F, sum / kStrongest);
}

/// Where the nine patches are cut along one side: on the screen and in the texture (0..1).
struct Cuts {
    std::array<float, 4> place_px;
    std::array<float, 4> share;
};

Cuts cut(float start_px, float length_px)
{
    const float inside_px = std::min<float>(kInside, length_px / 2); // a narrow panel has no even middle
    const float corner = (kMargin + inside_px) / kSize;
    return {
        {start_px - kMargin, start_px + inside_px, start_px + length_px - inside_px, start_px + length_px + kMargin},
        {0, corner, 1 - corner, 1}};
}

} // namespace

int reserve_shadow(ImFontAtlas& atlas)
{
    return atlas.AddCustomRectRegular(kSize, kSize);
}

ShadowTexture paint_shadow(ImFontAtlas& atlas, int place)
{
    const ImFontAtlasCustomRect& rect = *atlas.GetCustomRectByIndex(place);
    for (int row = 0; row < kSize; ++row) {
        unsigned char* line = atlas.TexPixelsAlpha8 + (rect.Y + row) * atlas.TexWidth + rect.X;
        for (int column = 0; column < kSize; ++column) {
            line[column] = static_cast<unsigned char>(opacity_at(column, row) * 255 + 0.5F);
        }
    }
    ShadowTexture shadow;
    atlas.CalcCustomRectUV(&rect, &shadow.uv_min, &shadow.uv_max);
    return shadow;
}

void draw_shadow(ImDrawList& list, const ShadowTexture& shadow, const Rect& panel, ImU32 colour)
{
    const Cuts x = cut(panel.x_px, panel.width_px);
    const Cuts y = cut(panel.y_px, panel.height_px);
    const ImVec2 uv_size{shadow.uv_max.x - shadow.uv_min.x, shadow.uv_max.y - shadow.uv_min.y};
    const auto uv = [&](std::size_t column, std::size_t row) {
        return ImVec2{shadow.uv_min.x + x.share[column] * uv_size.x, shadow.uv_min.y + y.share[row] * uv_size.y};
    };
    const auto alpha = static_cast<ImU32>(kStrongest * 255);
    const ImU32 tint = (colour & ~IM_COL32_A_MASK) | alpha << IM_COL32_A_SHIFT;
    list.PushClipRectFullScreen();
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column) {
            list.PrimReserve(6, 4);
            list.PrimRectUV({x.place_px[column], y.place_px[row]}, {x.place_px[column + 1], y.place_px[row + 1]},
                            uv(column, row), uv(column + 1, row + 1), tint);
        }
    }
    list.PopClipRect();
}

} // namespace app::ui
