#include "ui/study_legend.hpp"

#include "map/change_palette.hpp"
#include "map/uncertainty.hpp"
#include "ui/draw.hpp"
#include "ui/marks.hpp"
#include "ui/scenario_name.hpp"
#include "ui/text.hpp"

#include <array>
#include <cmath>
#include <string>

namespace app::ui {

namespace {

using scenario::Change;

constexpr float kPadding_px = 14;
constexpr float kRow_px = 21;
constexpr std::array<Change, 3> kBlockRows{Change::More, Change::Gone, Change::Same};
constexpr std::array<Change, 4> kPlateRows{Change::More, Change::Gone, Change::Other, Change::Same};

map::Colour mixed(const map::Colour& a, const map::Colour& b, float share)
{
    const auto mix = [&](float from, float to) { return from + (to - from) * share; };
    return {mix(a.red, b.red), mix(a.green, b.green), mix(a.blue, b.blue), 1};
}

/// A cube as the blocks of a change look: filled, or only its edges.
void draw_change_cube(const Context& context, ImVec2 centre, Change change)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const map::ThemeColours& colours = map::change_palette(context.state.view.theme).blocks[change];
    if (change == Change::Gone) return draw_wire_cube(list, centre, 7, to_imgui(colours.lit));
    draw_cube(list, centre, 7, to_imgui(mixed(colours.lit, {1, 1, 1, 1}, 0.17F)),
              to_imgui(mixed(colours.lit, colours.shade, 0.35F)), to_imgui(mixed(colours.lit, colours.shade, 0.9F)));
}

/// A plate seen from above.
void draw_change_plate(const Context& context, ImVec2 centre, Change change)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const map::DecisionForm& form = map::change_palette(context.state.view.theme).plates[change];
    const Rect plate{centre.x - 7.5F, centre.y - 5.5F, 15, 11};
    fill_rect(list, plate, to_imgui(form.top), 3);
    if (form.edge_form == map::EdgeForm::Solid) {
        stroke_rect(list, plate, to_imgui(form.edge), 3, 1.5F);
        return;
    }
    const std::array<ImVec2, 5> corners{upper_left(plate), ImVec2{plate.right_px(), plate.y_px}, lower_right(plate),
                                        ImVec2{plate.x_px, plate.bottom_px()}, upper_left(plate)};
    draw_dashed(list, corners, to_imgui(form.edge), 1.5F, 3, 2);
}

void draw_name(const Context& context, const Rect& row, std::string_view text)
{
    draw_text(*ImGui::GetWindowDrawList(), context.fonts[Type::Label], {row.x_px + 24, row.middle_y_px() - 8},
              context.colours.ink, text);
}

void draw_title(const Context& context, Column& column, std::string_view text)
{
    draw_text(*ImGui::GetWindowDrawList(), context.fonts[Type::LabelStrong], column.at(), context.colours.ink, text);
    column.skip(22);
}

/// A plate that is needed in a number of ten futures.
void draw_needed_plate(const Context& context, const Rect& plate, int of_ten)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const double share = of_ten / 10.0;
    const map::DecisionForm& form = map::palette(context.state.view.theme).decisions[model::Decision::Develop];
    const ImU32 colour = faded(to_imgui(form.top), static_cast<float>(map::needed_opacity(share)));
    if (!map::is_hatched(share)) return fill_rect(list, plate, colour, 3);
    fill_rect(list, plate, faded(colour, 0.35F), 3);
    list.PushClipRect(upper_left(plate), lower_right(plate), true);
    for (float x_px = plate.x_px - plate.height_px; x_px < plate.right_px(); x_px += 5) {
        list.AddLine({x_px, plate.bottom_px()}, {x_px + plate.height_px, plate.y_px}, colour, 2);
    }
    list.PopClipRect();
    stroke_rect(list, plate, faded(to_imgui(form.top), 0.7F), 3, 1);
}

} // namespace

Rect place_difference_legend(const Rect& room)
{
    const auto rows = static_cast<float>(kBlockRows.size() + kPlateRows.size());
    const float height_px = 14 + 18 + 22 + rows * kRow_px + 22 + 19 + 24;
    return {room.x_px, room.bottom_px() - height_px, room.width_px, height_px};
}

void draw_difference_legend(const Context& context, const Rect& rect, const Comparing& comparing)
{
    begin_panel(context, "difference_legend", rect);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    Column column{rect.x_px + kPadding_px, rect.y_px + 14, rect.width_px - 2 * kPadding_px};
    draw_text(list, context.fonts[Type::LabelStrong], column.at(), context.colours.ink,
              context.words("ui.legend.difference"));
    column.skip(18);
    const Font& note = context.fonts[Type::Note];
    draw_text(list, note, column.at(), context.colours.ink_2,
              shortened(note, scenario_name(context, comparing.reference, comparing.name).name, column.width_px));
    column.skip(22);
    for (const Change change : kBlockRows) {
        const Rect row = column.take(kRow_px);
        draw_change_cube(context, {row.x_px + 8, row.middle_y_px()}, change);
        draw_name(context, row, context.word("ui.change", scenario::id_of(change)));
    }
    column.skip(8);
    draw_hairline(list, column.x_px, column.right_px(), column.y_px, context.colours.inner_hairline);
    column.skip(11);
    draw_title(context, column, context.words("ui.legend.sites"));
    for (const Change change : kPlateRows) {
        const Rect row = column.take(kRow_px);
        draw_change_plate(context, {row.x_px + 8, row.middle_y_px()}, change);
        draw_name(context, row, context.word("ui.change", scenario::id_of(change)));
    }
    column.skip(4);
    draw_text(list, note, column.at(), context.colours.ink_3, context.words("ui.legend.illustrative"));
    end_panel();
}

void draw_uncertainty_key(const Context& context, const Rect& rect)
{
    constexpr std::array<int, 4> kOfTen{10, 7, 4, 1};
    begin_panel(context, "uncertainty_key", rect);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    Column column{rect.x_px + kPadding_px, rect.y_px + 12, rect.width_px - 2 * kPadding_px};
    draw_title(context, column, context.words("ui.legend.uncertainty"));
    const Rect row = column.take(42);
    const map::DecisionForm& form = map::palette(context.state.view.theme).decisions[model::Decision::Develop];
    const float step_px = row.width_px / static_cast<float>(kOfTen.size());
    for (std::size_t i = 0; i < kOfTen.size(); ++i) {
        const Rect plate{row.x_px + step_px * static_cast<float>(i), row.y_px, step_px - 8, 14};
        draw_needed_plate(context, plate, kOfTen[i]);
        draw_number_pin(list, context.fonts[Type::NoteStrong], {plate.middle_x_px(), plate.bottom_px() + 13}, 8.5F,
                        model::Decision::Develop, form, context.number(kOfTen[i]));
    }
    const bool ready = context.studies.outlook != nullptr;
    const std::string samples = ready ? context.number(static_cast<double>(context.studies.outlook->samples)) : "";
    draw_text(list, context.fonts[Type::Note], column.at(), context.colours.ink_3,
              ready ? context.words.fill("ui.legend.futures", {{"count", samples}})
                    : std::string(context.words("ui.legend.futures_coming")));
    end_panel();
}

} // namespace app::ui
