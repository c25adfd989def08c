#include "ui/controls_panel.hpp"

#include "ui/draw.hpp"
#include "ui/icons.hpp"
#include "ui/marks.hpp"
#include "ui/slider.hpp"
#include "ui/text.hpp"

#include <array>

namespace app::ui {

namespace {

constexpr float kDotRoom_px = 24; ///< for the dot before the number of changes
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

/// The panel's title and the way back to all defaults, where anything was changed.
void draw_heading(Context& context, const Rect& rect)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float middle_px = rect.y_px + 24;
    draw_text(list, context.fonts[Type::TitleStrong], {rect.x_px + kPadding_px, middle_px - 10}, context.colours.ink,
              context.words("ui.controls.title"));
    if (context.state.inputs == model::Inputs{}) return;
    const Font& font = context.fonts[Type::LabelMedium];
    const char* text = context.words("ui.controls.reset_all");
    const float width_px = measure_text(font, text) + 22;
    const Rect button{rect.right_px() - kPadding_px - width_px, middle_px - 14, width_px, 28};
    const Touch touch = touch_area("reset_all", button);
    const ImU32 colour = touch.hovered ? context.colours.accent_text : context.colours.ink_2;
    draw_icon(list, context.fonts[Type::IconSmall], {button.x_px + 7, middle_px}, colour, kIconResetAll.text);
    draw_text(list, font, {button.x_px + 22, middle_px - 8}, colour, text);
    if (touch.clicked) context.out.emplace_back(scenario::LoadInputs{});
}

/// At the right of a group's head: how many are changed (the bare number where the name leaves no room for the word),
/// or how many there are; and the chevron.
void draw_group_state(const Context& context, const Rect& head, float name_end_px, const GroupCount& counts, bool open)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
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
    const bool fits = at.x - measure_text(font, sentence) - kDotRoom_px > name_end_px;
    const float width_px = draw_text_right(list, font, at, context.colours.ink_2, fits ? sentence : number);
    list.AddCircleFilled({at.x - width_px - 12, middle_px}, 3, context.colours.accent, 16);
}

void draw_group_head(Context& context, scenario::Group group, const Rect& head)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const std::string id(scenario::id_of(group));
    const Touch touch =
        touch_area(id.c_str(), {head.x_px - kPadding_px, head.y_px, head.width_px + 2 * kPadding_px, head.height_px});
    bool& open = context.ui.open_groups[group];
    if (touch.clicked) open = !open;
    const ImU32 icon = touch.hovered ? context.colours.accent_text : context.colours.ink_2;
    draw_icon(list, context.fonts[Type::Icon], {head.x_px + 8, head.middle_y_px()}, icon, kGroupIcons[group].text);
    const float name_px = head.x_px + 26;
    const float name_width_px = draw_text(list, context.fonts[Type::TextStrong], {name_px, head.middle_y_px() - 9},
                                          context.colours.ink, context.words("group." + id + ".label"));
    draw_group_state(context, head, name_px + name_width_px, count(context, group), open);
}

void draw_group(Context& context, scenario::Group group, Column& column)
{
    draw_group_head(context, group, column.take(kGroupHead_px));
    if (!context.ui.open_groups[group]) return;
    for (const scenario::Parameter& parameter : scenario::parameters()) {
        if (parameter.group == group) draw_parameter(context, parameter, column.take(row_height_px(parameter)));
    }
}

void draw_groups(Context& context, const Rect& rect)
{
    begin_scroll("groups", rect);
    Column column = make_column(kPadding_px);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    for (scenario::Group group : base::all_of<scenario::Group>()) {
        if (group != scenario::Group::Housing) {
            draw_hairline(list, rect.x_px, rect.right_px(), column.y_px, context.colours.inner_hairline);
        }
        draw_group(context, group, column);
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
    draw_groups(context,
                {rect.x_px, rect.y_px + kHeading_px, rect.width_px, rect.height_px - kHeading_px - kFooter_px});
    draw_source_key(context, {rect.x_px, rect.bottom_px() - kFooter_px, rect.width_px, kFooter_px});
}

} // namespace app::ui
