#include "ui/map_overlay.hpp"

#include "map/palette.hpp"
#include "ui/draw.hpp"
#include "ui/halo_text.hpp"
#include "ui/marks.hpp"
#include "ui/text.hpp"
#include "ui/theme.hpp"

#include <string>

namespace app::ui {

namespace {

constexpr double kShieldPadding_px = 5;

/// The font nearest to what a label asks for.
const Font& font_of(const Fonts& fonts, map::LabelFace face, double font_px)
{
    switch (face) {
    case map::LabelFace::City:
        if (font_px < 18) return fonts[Type::CitySmall];
        return fonts[font_px < 20 ? Type::City : Type::CityLarge];
    case map::LabelFace::Nature:
        return fonts[Type::Nature];
    case map::LabelFace::Water:
        return fonts[Type::Water];
    case map::LabelFace::Site:
        return fonts[Type::TextStrong];
    case map::LabelFace::Shield:
        return fonts[Type::NoteStrong];
    case map::LabelFace::Village:
    case map::LabelFace::Station:
        break;
    }
    return fonts[Type::NoteMedium];
}

/// A plate with a thin rim, on whole device pixels.
void draw_shield(ImDrawList& list, const Font& font, const map::PlacedLabel& label, ImU32 text, ImU32 plate)
{
    const auto padding_px = static_cast<float>(kShieldPadding_px);
    const float width_px = on_device_pixel(font, measure_text(font, label.text) + 2 * padding_px);
    constexpr float kHeight_px = 15;
    const Rect rect{on_device_pixel(font, static_cast<float>(label.centre_px.x) - width_px / 2),
                    on_device_pixel(font, static_cast<float>(label.centre_px.y) - kHeight_px / 2), width_px,
                    kHeight_px};
    const bool quiet = label.kind == map::PlaceKind::RegionalShield;
    fill_rect(list, {rect.x_px - 1, rect.y_px - 1, rect.width_px + 2, rect.height_px + 2},
              faded(text, quiet ? 0.5F : 0.9F), 4);
    fill_rect(list, rect, plate, 3);
    draw_text_centred(list, font, {rect.middle_x_px(), rect.y_px}, text, label.text);
}

void draw_label(ImDrawList& list, const Fonts& fonts, scenario::Theme theme, const map::PlacedLabel& label)
{
    const Font& font = font_of(fonts, label.face, label.font_px);
    const map::LabelColours colours = map::label_colours(theme, label.face, label.kind);
    const auto opacity = static_cast<float>(label.opacity);
    const ImU32 text = faded(to_imgui(colours.text), opacity);
    const ImU32 halo = faded(to_imgui(colours.halo), opacity);
    if (label.face == map::LabelFace::Shield) return draw_shield(list, font, label, text, halo);
    const HaloPlace place{.centre = {static_cast<float>(label.centre_px.x), static_cast<float>(label.centre_px.y)},
                          .angle_rad = static_cast<float>(label.angle_rad),
                          .tracking_px = static_cast<float>(label.tracking_px)};
    draw_halo_text(list, fonts, font, place, {text, halo}, label.text);
}

void draw_pin_on_stem(ImDrawList& list, const map::Palette& palette, const Fonts& fonts, const map::PlacedPin& pin)
{
    const map::DecisionForm& form = palette.decisions[pin.decision];
    const ImVec2 foot{static_cast<float>(pin.foot_px.x), static_cast<float>(pin.foot_px.y)};
    const ImVec2 head{static_cast<float>(pin.head_px.x), static_cast<float>(pin.head_px.y)};
    const auto radius_px = static_cast<float>(pin.radius_px);
    const auto opacity = static_cast<float>(pin.opacity);
    const ImU32 stem = faded(to_imgui(palette.selection), opacity);
    list.AddLine(foot, head, stem, 1.1F);
    list.AddCircleFilled(foot, 1.6F, stem, 12);
    if (pin.selected) {
        list.AddCircleFilled(head, radius_px + static_cast<float>(map::kSelectionRing_px), IM_COL32_WHITE, 40);
        list.AddCircle(head, radius_px + 4, to_imgui(palette.selection), 40, 3);
    }
    if (!pin.needed_of_ten) return draw_pin(list, head, radius_px, pin.decision, form, opacity);
    draw_number_pin(list, fonts[Type::NoteStrong], head, radius_px, pin.decision, form,
                    std::to_string(*pin.needed_of_ten), opacity);
}

} // namespace

map::MeasureText make_label_measure(const Fonts& fonts)
{
    return [&fonts](std::string_view text, map::LabelFace face, double font_px, double tracking_px) {
        const Font& font = font_of(fonts, face, font_px);
        const auto tracking = static_cast<float>(tracking_px);
        const float width_px = measure_text(font, text, tracking) - (text.empty() ? 0 : tracking);
        const double padding_px = face == map::LabelFace::Shield ? 2 * kShieldPadding_px : 0;
        return glm::dvec2{static_cast<double>(width_px) + padding_px, static_cast<double>(font.line_px)};
    };
}

void draw_map_overlay(std::span<const map::PlacedLabel> labels, std::span<const map::PlacedPin> pins,
                      scenario::Theme theme, const Fonts& fonts)
{
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    for (const map::PlacedPin& pin : pins) draw_pin_on_stem(list, map::palette(theme), fonts, pin);
    for (const map::PlacedLabel& label : labels) draw_label(list, fonts, theme, label);
}

} // namespace app::ui
