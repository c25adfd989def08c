#include "ui/controls_panel.hpp"

#include "ui/changes_list.hpp"
#include "ui/control_help.hpp"
#include "ui/control_search.hpp"
#include "ui/draw.hpp"
#include "ui/history_buttons.hpp"
#include "ui/icons.hpp"
#include "ui/marks.hpp"
#include "ui/slider.hpp"
#include "ui/text.hpp"

#include <array>
#include <utility>
#include <vector>

namespace app::ui {

namespace {

constexpr float kUndoRoom_px = 30; ///< for the arrow before the number of changes
constexpr float kPadding_px = 16;
constexpr float kHeading_px = 45;
constexpr float kGroupHead_px = 39;
constexpr float kFooter_px = 37;

constexpr base::EnumArray<scenario::Group, Icon> kGroupIcons{
    {kIconHousing, kIconLand, kIconOffices, kIconPrinciples, kIconProgramme, kIconFinance, kIconAccess, kIconCity}};

struct GroupCount {
    int all = 0;
    int changed = 0;
};

GroupCount count(const Context& context, scenario::Group group)
{
    GroupCount result;
    for (const scenario::Parameter& parameter : scenario::parameters()) {
        if (parameter.group != group) continue;
        ++result.all;
        if (context.state.inputs.parameters.*parameter.field != parameter.default_value()) ++result.changed;
    }
    return result;
}

/// The panel's title, and the buttons for steps back and forth.
void draw_heading(Context& context, const Rect& rect)
{
    const float middle_px = rect.y_px + 24;
    draw_text(*ImGui::GetWindowDrawList(), context.fonts[Type::TitleStrong], {rect.x_px + kPadding_px, middle_px - 10},
              context.colours.ink, context.words("ui.controls.title"));
    draw_history_buttons(context, {rect.right_px() - kPadding_px + 6, middle_px});
}

/// All of a group back to the document's values, as one step.
void reset_group(Context& context, scenario::Group group)
{
    scenario::SetParameters reset;
    for (const scenario::Parameter& parameter : scenario::parameters()) {
        const double value = context.state.inputs.parameters.*parameter.field;
        if (parameter.group != group || value == parameter.default_value()) continue;
        reset.values.push_back({&parameter, parameter.default_value()});
    }
    context.out.emplace_back(std::move(reset));
}

/// At the right of a group's head: how many are changed (the bare number where the name leaves no room for the word)
/// with the way back, or how many there are; and the chevron.
void draw_group_state(Context& context, scenario::Group group, const Rect& head, float name_end_px, bool open)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const GroupCount counts = count(context, group);
    const float middle_px = head.middle_y_px();
    draw_icon(list, context.fonts[Type::Icon], {head.right_px() - 7, middle_px}, context.colours.ink_2,
              open ? kIconUp.text : kIconDown.text);
    const Font& font = context.fonts[Type::Label];
    const ImVec2 at{head.right_px() - 24, middle_px - 8};
    if (counts.changed == 0) {
        draw_text_right(list, font, at, context.colours.ink_3, context.number(counts.all));
        return;
    }
    const std::string number = context.number(counts.changed);
    const std::string sentence = context.words.fill("ui.controls.changed", {{"count", number}});
    const bool fits = at.x - measure_text(font, sentence) - kUndoRoom_px > name_end_px;
    const float width_px = draw_text_right(list, font, at, context.colours.ink_2, fits ? sentence : number);
    const Rect undo{at.x - width_px - 26, middle_px - 12, 24, 24};
    const std::string id = "reset " + std::string(scenario::id_of(group));
    const Touch touch = touch_area(id.c_str(), undo);
    draw_icon(list, context.fonts[Type::IconSmall], middle(undo),
              touch.hovered ? context.colours.accent : context.colours.accent_text, kIconUndo.text);
    if (tip_due(context.ui.tip, id, touch.hovered)) {
        draw_tip(context, undo, {.text = context.words("ui.controls.reset_group")});
    }
    if (touch.clicked) reset_group(context, group);
}

/// Returns whether the group is open. A search opens all that it finds.
bool draw_group_head(Context& context, scenario::Group group, const Rect& head)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const std::string id(scenario::id_of(group));
    bool& opened = context.ui.open_groups[group];
    const bool open = opened || !context.ui.search.empty();
    const float name_px = head.x_px + 26;
    const float name_width_px = draw_text(list, context.fonts[Type::TextStrong], {name_px, head.middle_y_px() - 9},
                                          context.colours.ink, context.words("group." + id + ".label"));
    draw_group_state(context, group, head, name_px + name_width_px, open);
    const Touch touch =
        touch_area(id.c_str(), {head.x_px - kPadding_px, head.y_px, head.width_px + 2 * kPadding_px, head.height_px});
    if (touch.clicked) opened = !opened;
    const ImU32 icon = touch.hovered ? context.colours.accent_text : context.colours.ink_2;
    draw_icon(list, context.fonts[Type::Icon], {head.x_px + 8, head.middle_y_px()}, icon, kGroupIcons[group].text);
    return open;
}

/// The controls of a group that the search leaves.
std::vector<const scenario::Parameter*> found_controls(const Context& context, scenario::Group group)
{
    std::vector<const scenario::Parameter*> found;
    for (const scenario::Parameter& parameter : scenario::parameters()) {
        if (parameter.group == group && is_found(context.words, parameter, context.ui.search)) {
            found.push_back(&parameter);
        }
    }
    return found;
}

void draw_group(Context& context, scenario::Group group, Column& column)
{
    const auto controls = found_controls(context, group);
    if (controls.empty()) return;
    draw_hairline(*ImGui::GetWindowDrawList(), column.x_px - kPadding_px, column.right_px() + kPadding_px, column.y_px,
                  context.colours.inner_hairline);
    if (!draw_group_head(context, group, column.take(kGroupHead_px))) return;
    for (const scenario::Parameter* parameter : controls) {
        draw_parameter(context, *parameter, column.take(row_height_px(*parameter)));
        if (context.ui.explained == parameter) draw_control_help(context, *parameter, column);
    }
}

void draw_groups(Context& context, const Rect& rect)
{
    begin_scroll("groups", rect);
    Column column = make_column(kPadding_px);
    if (context.ui.search.empty()) draw_changes(context, column);
    const float start_px = column.y_px;
    for (scenario::Group group : base::all_of<scenario::Group>()) draw_group(context, group, column);
    if (column.y_px == start_px) {
        column.skip(12);
        draw_text(*ImGui::GetWindowDrawList(), context.fonts[Type::Text], column.at(), context.colours.ink_2,
                  context.words("page.search.none"));
        column.skip(24);
    }
    finish_column(column, kPadding_px);
    end_scroll();
}

/// What the rings beside the names mean.
void draw_source_key(const Context& context, const Rect& rect)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_hairline(list, rect.x_px, rect.right_px(), rect.y_px, context.colours.inner_hairline);
    float x_px = rect.x_px + kPadding_px;
    for (model::Basis basis : base::all_of<model::Basis>()) {
        draw_source_mark(list, {x_px + 4, rect.middle_y_px()}, basis, context.colours.ink_3);
        x_px += 13 + draw_text(list, context.fonts[Type::Note], {x_px + 13, rect.middle_y_px() - 7.5F},
                               context.colours.ink_2, context.word("ui.basis", model::id_of(basis)));
        x_px += 14;
    }
}

} // namespace

void draw_controls(Context& context, const Rect& rect)
{
    draw_heading(context, {rect.x_px, rect.y_px, rect.width_px, kHeading_px});
    draw_control_search(context, {rect.x_px, rect.y_px + kHeading_px, rect.width_px, kSearch_px});
    const float top_px = kHeading_px + kSearch_px;
    draw_groups(context, {rect.x_px, rect.y_px + top_px, rect.width_px, rect.height_px - top_px - kFooter_px});
    draw_source_key(context, {rect.x_px, rect.bottom_px() - kFooter_px, rect.width_px, kFooter_px});
}

} // namespace app::ui
