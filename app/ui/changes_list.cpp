#include "ui/changes_list.hpp"

#include "scenario/site_facts.hpp"
#include "ui/draw.hpp"
#include "ui/icons.hpp"
#include "ui/slider.hpp"
#include "ui/text.hpp"

#include <string>
#include <vector>

namespace app::ui {

namespace {

constexpr float kHead_px = 34;
constexpr float kRow_px = 38;
constexpr float kUndo_px = 24;

/// One line of the list and the command that takes its change back.
struct ChangedThing {
    std::string id;
    std::string name;
    std::string change;
    scenario::Command back;
    std::string reference; ///< what a click selects on the map; empty for a slider
};

/// Whether a slider stands in the list. While one is dragged its line neither comes nor goes: the sliders below would
/// run away under the pointer.
bool is_listed(const Context& context, const scenario::Parameter& parameter)
{
    const auto& drag = context.ui.drag;
    if (drag && drag->parameter == &parameter) return drag->changed_before;
    return context.state.inputs.parameters.*parameter.field != parameter.default_value();
}

void add_sliders(const Context& context, std::vector<ChangedThing>& things)
{
    for (const scenario::Parameter& parameter : scenario::parameters()) {
        if (!is_listed(context, parameter)) continue;
        things.push_back(
            {.id = std::string(parameter.id),
             .name = context.words("parameter." + std::string(parameter.id) + ".label"),
             .change = context.words.fill(
                 "page.changes.value",
                 {{"from", plain_value(context, parameter, parameter.default_value())},
                  {"to", plain_value(context, parameter, context.state.inputs.parameters.*parameter.field)}}),
             .back = scenario::SetParameter{&parameter, parameter.default_value()}});
    }
}

void add_sites(const Context& context, std::vector<ChangedThing>& things)
{
    const std::size_t planned = context.region.sites.size();
    for (std::size_t site = 0; site < context.results.sites.size(); ++site) {
        const auto facts = scenario::find_site_facts(context.region, context.state.inputs, site);
        if (!facts) continue;
        const std::string reference = "site:" + std::string(facts->id);
        if (site >= planned) {
            things.push_back({.id = reference,
                              .name = std::string(facts->name),
                              .change = context.words("ui.changes.added"),
                              .back = scenario::RemoveSite{site - planned},
                              .reference = reference});
        } else if (facts->choice != model::Choice::Auto) {
            things.push_back(
                {.id = reference,
                 .name = std::string(facts->name),
                 .change = context.words.fill("ui.changes.choice",
                                              {{"choice", context.word("ui.choice", model::id_of(facts->choice))}}),
                 .back = scenario::ChooseSite{site, model::Choice::Auto},
                 .reference = reference});
        }
    }
}

void draw_thing(Context& context, const ChangedThing& thing, const Rect& row)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float text_px = row.width_px - kUndo_px - 4;
    const Font& font = context.fonts[Type::Text];
    const Font& small = context.fonts[Type::Note];
    draw_text(list, font, {row.x_px, row.y_px + 1}, context.colours.ink, shortened(font, thing.name, text_px));
    draw_text(list, small, {row.x_px, row.y_px + 18}, context.colours.ink_2, shortened(small, thing.change, text_px));
    const Rect undo{row.right_px() - kUndo_px, row.y_px + 5, kUndo_px, kUndo_px};
    const Touch touch = touch_area(("back " + thing.id).c_str(), undo);
    draw_icon(list, context.fonts[Type::IconSmall], middle(undo),
              touch.hovered ? context.colours.accent_text : context.colours.ink_2, kIconUndo.text);
    if (touch.clicked) context.out.push_back(thing.back);
    if (thing.reference.empty()) return;
    const Touch words =
        touch_area(("changed " + thing.id).c_str(), row); // after the arrow, which takes the pointer first
    if (words.clicked) context.out.emplace_back(scenario::Select{thing.reference});
}

} // namespace

void draw_changes(Context& context, Column& column)
{
    std::vector<ChangedThing> things;
    add_sliders(context, things);
    add_sites(context, things);
    if (things.empty()) return;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Rect head = column.take(kHead_px);
    bool& open = context.ui.changes_open;
    if (touch_area("changes", head).clicked) open = !open;
    const float middle_px = head.middle_y_px();
    const Font& font = context.fonts[Type::LabelStrong];
    draw_text(list, font, {head.x_px, middle_px - 8}, context.colours.accent_text, context.words("page.changes.title"));
    draw_text_right(list, context.fonts[Type::Label], {head.right_px() - 24, middle_px - 8}, context.colours.ink_2,
                    context.number(static_cast<double>(things.size())));
    draw_icon(list, context.fonts[Type::Icon], {head.right_px() - 7, middle_px}, context.colours.ink_2,
              open ? kIconUp.text : kIconDown.text);
    if (open) {
        for (const ChangedThing& thing : things) draw_thing(context, thing, column.take(kRow_px));
        column.skip(4);
    }
    constexpr float kPadding_px = 16;
    draw_hairline(list, column.x_px - kPadding_px, column.right_px() + kPadding_px, column.y_px,
                  context.colours.inner_hairline);
}

} // namespace app::ui
