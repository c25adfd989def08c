#include "ui/halo_text.hpp"

#include "ui/text.hpp"
#include "ui/theme.hpp"

#include <cmath>
#include <numbers>

namespace app::ui {

namespace {

constexpr int kDirections = 12;
constexpr float kHalo_px = 2;

void turn(ImDrawList& list, int first_vertex, ImVec2 centre, float angle_rad)
{
    const float cosine = std::cos(angle_rad);
    const float sine = std::sin(angle_rad);
    for (int i = first_vertex; i < list.VtxBuffer.Size; ++i) {
        ImVec2& place = list.VtxBuffer[i].pos;
        const ImVec2 way{place.x - centre.x, place.y - centre.y};
        place = {centre.x + way.x * cosine - way.y * sine, centre.y + way.x * sine + way.y * cosine};
    }
}

} // namespace

void draw_halo_text(ImDrawList& list, const Font& font, ImVec2 centre, float angle_rad, const HaloColours& colours,
                    std::string_view text)
{
    const int first_vertex = list.VtxBuffer.Size;
    const ImVec2 at{centre.x - measure_text(font, text) / 2, centre.y - font.line_px / 2};
    for (const float width_px : {kHalo_px, kHalo_px / 2}) {
        for (int i = 0; i < kDirections; ++i) {
            const float angle = 2 * std::numbers::pi_v<float> * static_cast<float>(i) / kDirections;
            draw_text_free(list, font, {at.x + std::cos(angle) * width_px, at.y + std::sin(angle) * width_px},
                           faded(colours.halo, 0.55F), text); // neighbours overlap: together they are nearly solid
        }
    }
    draw_text_free(list, font, at, colours.text, text);
    if (angle_rad != 0) turn(list, first_vertex, centre, angle_rad);
}

} // namespace app::ui
