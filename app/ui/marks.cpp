#include "ui/marks.hpp"

#include "map/pins.hpp"
#include "ui/draw.hpp"
#include "ui/text.hpp"

#include <array>
#include <cmath>
#include <numbers>

namespace app::ui {

namespace {

constexpr float kPi = std::numbers::pi_v<float>;

/// Draws in units of a pin of radius 7.5 around its centre.
struct Brush {
    ImDrawList& list;
    ImVec2 centre;
    float unit_px;
    ImU32 fill, edge, sign;

    [[nodiscard]] ImVec2 at(float x, float y) const { return {centre.x + x * unit_px, centre.y + y * unit_px}; }
    void line(ImVec2 from, ImVec2 to, float width) const { list.AddLine(from, to, sign, width * unit_px); }
    void bent_line(std::array<ImVec2, 3> points, float width) const
    {
        list.AddPolyline(points.data(), 3, sign, 0, width * unit_px);
    }
    void disc(float radius, ImU32 colour) const { list.AddCircleFilled(centre, radius * unit_px, colour, 28); }
    void ring() const { list.AddCircle(centre, 6.9F * unit_px, edge, 28, 1.3F * unit_px); }
};

void draw_develop(const Brush& brush)
{
    brush.disc(8.2F, brush.edge);
    brush.disc(7.5F, brush.fill);
    brush.bent_line({brush.at(-3.1F, 0.2F), brush.at(-0.9F, 2.4F), brush.at(3.2F, -2.2F)}, 1.9F);
}

void draw_phase(const Brush& brush)
{
    brush.disc(7.5F, brush.fill);
    brush.ring();
    brush.bent_line({brush.at(0, -4), brush.at(0, 0.4F), brush.at(2.6F, 2)}, 1.5F);
}

void draw_reserve(const Brush& brush)
{
    brush.disc(7.8F, brush.fill);
    draw_dashed_circle(brush.list, brush.centre, 6.9F * brush.unit_px, brush.edge, 1.4F * brush.unit_px, 11);
    for (const float x : {-1.7F, 1.7F}) brush.line(brush.at(x, -3), brush.at(x, 3), 1.7F);
}

void draw_drop(const Brush& brush)
{
    brush.disc(7.5F, brush.fill);
    brush.ring();
    brush.line(brush.at(-2.5F, -2.5F), brush.at(2.5F, 2.5F), 1.5F);
    brush.line(brush.at(-2.5F, 2.5F), brush.at(2.5F, -2.5F), 1.5F);
}

} // namespace

void draw_source_mark(ImDrawList& list, ImVec2 centre, model::Basis basis, ImU32 colour)
{
    constexpr float kRadius_px = 4;
    if (basis == model::Basis::Document) {
        list.AddCircleFilled(centre, kRadius_px, colour, 20);
        return;
    }
    list.AddCircle(centre, kRadius_px - 0.3F, colour, 20, 1.2F);
    if (basis != model::Basis::Source) return;
    list.PathArcTo(centre, kRadius_px - 0.3F, kPi / 2, 3 * kPi / 2, 10);
    list.PathFillConvex(colour);
}

void draw_pin(ImDrawList& list, ImVec2 centre, float radius_px, model::Decision decision, const map::DecisionForm& form,
              float opacity)
{
    const auto tone = [&](const map::Colour& colour) { return faded(to_imgui(colour), opacity); };
    const Brush brush{list,
                      centre,
                      radius_px / static_cast<float>(map::kPinRadius_px),
                      tone(form.pin_fill),
                      tone(form.pin_ring),
                      tone(form.pin_sign)};
    switch (decision) {
    case model::Decision::Develop:
        return draw_develop(brush);
    case model::Decision::Phase:
        return draw_phase(brush);
    case model::Decision::Reserve:
        return draw_reserve(brush);
    case model::Decision::Drop:
    case model::Decision::kCount:
        return draw_drop(brush);
    }
}

void draw_number_pin(ImDrawList& list, const Font& font, ImVec2 centre, float radius_px, model::Decision decision,
                     const map::DecisionForm& form, std::string_view number, float opacity)
{
    constexpr float kInside = 5.6F; // of a radius of 7.5: within the ring
    draw_pin(list, centre, radius_px, decision, form, opacity);
    const float unit_px = radius_px / static_cast<float>(map::kPinRadius_px);
    list.AddCircleFilled(centre, kInside * unit_px, faded(to_imgui(form.pin_fill), opacity), 28);
    draw_text_centred(list, font, {centre.x, centre.y - font.line_px / 2}, faded(to_imgui(form.pin_sign), opacity),
                      number);
}

void draw_cube(ImDrawList& list, ImVec2 centre, float radius_px, ImU32 top, ImU32 left, ImU32 right)
{
    const float side = radius_px * std::sqrt(3.0F) / 2;
    const float half = radius_px / 2;
    const auto at = [&](float x, float y) { return ImVec2{centre.x + x, centre.y + y}; };
    list.AddQuadFilled(at(0, -radius_px), at(side, -half), at(0, 0), at(-side, -half), top);
    list.AddQuadFilled(at(-side, -half), at(0, 0), at(0, radius_px), at(-side, half), left);
    list.AddQuadFilled(at(0, 0), at(side, -half), at(side, half), at(0, radius_px), right);
}

void draw_wire_cube(ImDrawList& list, ImVec2 centre, float radius_px, ImU32 colour)
{
    const float side = radius_px * std::sqrt(3.0F) / 2;
    const float half = radius_px / 2;
    const auto at = [&](float x, float y) { return ImVec2{centre.x + x, centre.y + y}; };
    const std::array<ImVec2, 6> rim{at(0, -radius_px), at(side, -half), at(side, half),
                                    at(0, radius_px),  at(-side, half), at(-side, -half)};
    list.AddPolyline(rim.data(), 6, colour, ImDrawFlags_Closed, 1.3F);
    for (const ImVec2& corner : {at(-side, -half), at(side, -half), at(0, radius_px)}) {
        list.AddLine(at(0, 0), corner, colour, 1.3F);
    }
}

void draw_mark(ImDrawList& list, ImVec2 upper_left, float size_px, ImU32 colour)
{
    // Almelo, Borne, Hengelo, Oldenzaal, Enschede as they lie on the map, in a square of 24.
    struct City {
        float x, y, radius;
    };
    constexpr std::array<City, 5> kCities{
        {{3.5F, 4.5F, 2.9F}, {9.8F, 8.6F, 2.1F}, {13.6F, 13.2F, 3.0F}, {21.5F, 6.4F, 2.4F}, {20.3F, 20.2F, 3.7F}}};
    const float unit = size_px / 24;
    const auto at = [&](const City& city) {
        return ImVec2{upper_left.x + city.x * unit, upper_left.y + city.y * unit};
    };
    const std::array<ImVec2, 4> axis{at(kCities[0]), at(kCities[1]), at(kCities[2]), at(kCities[4])};
    list.AddPolyline(axis.data(), 4, colour, 0, 1.6F * unit);
    list.AddLine(at(kCities[2]), at(kCities[3]), colour, 1.6F * unit);
    for (const City& city : kCities) list.AddCircleFilled(at(city), city.radius * unit, colour, 24);
}

} // namespace app::ui
