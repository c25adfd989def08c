#include "ui/halo_text.hpp"

#include "ui/text.hpp"

#include <cmath>

namespace app::ui {

namespace {

/// Turns what was added to the list since first_vertex about a point.
void turn_vertices(ImDrawList& list, int first_vertex, ImVec2 centre, float angle_rad)
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

void draw_halo_text(ImDrawList& list, const Fonts& fonts, const Font& font, const HaloPlace& place,
                    const HaloColours& colours, std::string_view text)
{
    const float tracking_px = place.tracking_px;
    const float width_px = measure_text(font, text, tracking_px) - tracking_px; // none after the last letter
    const ImVec2 at{place.centre.x - width_px / 2, place.centre.y - font.line_px / 2};
    const HaloGlyphs& halos = fonts.halos[font.face];
    if (place.angle_rad == 0) {
        draw_halo(list, font, halos, pen_of(font, at), colours.halo, text, tracking_px);
        draw_text(list, font, at, colours.text, text, tracking_px);
        return;
    }
    const int first_vertex = list.VtxBuffer.Size;
    draw_halo(list, font, halos, {at.x, at.y + font.baseline_px}, colours.halo, text, tracking_px);
    draw_text_free(list, font, at, colours.text, text, tracking_px);
    turn_vertices(list, first_vertex, place.centre, place.angle_rad);
}

} // namespace app::ui
