#include "ui/legend.hpp"

#include "scenario/layers.hpp"
#include "ui/draw.hpp"
#include "ui/icons.hpp"
#include "ui/marks.hpp"
#include "ui/panel.hpp"
#include "ui/swatch.hpp"
#include "ui/text.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace app::ui {

namespace {

using scenario::Layer;
using scenario::LayerGroup;

constexpr float kPadding_px = 14;
constexpr float kEnds_px = 11; ///< above the first and below the last part
constexpr float kRow_px = 21;
constexpr float kTitle_px = 27;
constexpr float kNote_px = 19;
constexpr float kGap_px = 8; ///< between two parts, with a hairline in its middle
constexpr base::EnumArray<map::BlockTheme, const char*> kThemes{
    {"living", "working", "innovation", "logistics", "leisure", "facilities"}};

/// Groups of which the entries come from the layers; the plan has parts of its own.
constexpr std::array kOpenable{LayerGroup::Reachability, LayerGroup::Connections, LayerGroup::Ground};

std::vector<LegendEntry> entries_of(LayerGroup group, const scenario::View& view)
{
    std::vector<LegendEntry> entries;
    std::vector<Layer> layers = scenario::layers_of(group);
    std::reverse(layers.begin(), layers.end());
    for (const Layer layer : layers) {
        if (!view.layers[layer]) continue;
        const auto own = legend_of(layer);
        entries.insert(entries.end(), own.begin(), own.end());
    }
    return entries;
}

float rows_px(std::size_t count)
{
    return kRow_px * static_cast<float>(count);
}

map::Colour mixed(const map::Colour& a, const map::Colour& b, float share)
{
    const auto mix = [&](float from, float to) { return from + (to - from) * share; };
    return {mix(a.red, b.red), mix(a.green, b.green), mix(a.blue, b.blue), 1};
}

/// A cube with the light of the map: white on top, the sides towards the shade.
void draw_theme_cube(const Context& context, ImVec2 centre, map::BlockTheme theme)
{
    const map::ThemeColours& colours = map::palette(context.state.view.theme).blocks[theme];
    const map::Colour white{1, 1, 1, 1};
    draw_cube(*ImGui::GetWindowDrawList(), centre, 7, to_imgui(mixed(colours.lit, white, 0.17F)),
              to_imgui(mixed(colours.lit, colours.shade, 0.35F)), to_imgui(mixed(colours.lit, colours.shade, 0.9F)));
}

void draw_title(const Context& context, Column& column, std::string_view text)
{
    const Rect row = column.take(kTitle_px);
    draw_text(*ImGui::GetWindowDrawList(), context.fonts[Type::LabelStrong], {row.x_px, row.y_px + 4},
              context.colours.ink, text);
}

void draw_name(const Context& context, const Rect& row, float indent_px, std::string_view text)
{
    const Font& font = context.fonts[Type::Label];
    draw_text(*ImGui::GetWindowDrawList(), font, {row.x_px + indent_px, row.middle_y_px() - 8}, context.colours.ink,
              shortened(font, text, row.width_px - indent_px));
}

void draw_gap(const Context& context, Column& column)
{
    const Rect gap = column.take(kGap_px);
    draw_hairline(*ImGui::GetWindowDrawList(), gap.x_px, gap.right_px(), gap.middle_y_px(),
                  context.colours.inner_hairline);
}

void draw_dynamics(const Context& context, Column& column)
{
    draw_title(context, column,
               context.words.fill("ui.legend.dynamics", {{"year", std::to_string(context.state.view.year)}}));
    for (const map::BlockTheme theme : base::all_of<map::BlockTheme>()) {
        const Rect row = column.take(kRow_px);
        draw_theme_cube(context, {row.x_px + 7, row.middle_y_px()}, theme);
        draw_name(context, row, 22, context.word("ui.theme", kThemes[theme]));
    }
    const Rect note = column.take(kNote_px);
    draw_text(*ImGui::GetWindowDrawList(), context.fonts[Type::Note], {note.x_px, note.y_px + 2}, context.colours.ink_3,
              context.words("ui.legend.illustrative"));
}

void draw_sites(const Context& context, Column& column)
{
    draw_title(context, column, context.words("ui.legend.sites"));
    const auto& forms = map::palette(context.state.view.theme).decisions;
    for (const model::Decision decision : base::all_of<model::Decision>()) {
        const Rect row = column.take(kRow_px);
        draw_pin(*ImGui::GetWindowDrawList(), {row.x_px + 7.5F, row.middle_y_px()}, 7.5F, decision, forms[decision]);
        draw_name(context, row, 22, context.word("decision", model::id_of(decision)));
    }
}

/// A group with its title as a button that opens and closes it.
void draw_group(Context& context, Column& column, LayerGroup group, std::span<const LegendEntry> entries)
{
    const Rect head = column.take(kTitle_px);
    const std::string id(id_of(group));
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Touch touch = touch_area(id.c_str(), head);
    bool& open = context.ui.open_legend[group];
    if (touch.clicked) open = !open;
    draw_text(list, context.fonts[Type::LabelStrong], {head.x_px, head.y_px + 4}, context.colours.ink,
              context.word("layer_group", id));
    draw_icon(list, context.fonts[Type::IconSmall], {head.right_px() - 6, head.y_px + 12},
              touch.hovered ? context.colours.ink : context.colours.ink_3, open ? kIconUp.text : kIconDown.text);
    if (!open) return;
    for (const LegendEntry& entry : entries) {
        const Rect row = column.take(kRow_px);
        draw_swatch(list, {row.x_px, row.y_px + 3, kSwatchWidth_px, 15}, entry.swatch, context.state.view.theme);
        draw_name(context, row, kSwatchWidth_px + 8, context.word("legend", entry.word));
    }
}

/// Height of all parts with the gaps between them.
float contents_px(const scenario::View& view, const UiState& ui)
{
    std::vector<float> parts_px;
    if (view.layers[Layer::Dynamics]) {
        parts_px.push_back(kTitle_px + rows_px(base::kEnumSize<map::BlockTheme>) + kNote_px);
    }
    if (view.layers[Layer::Sites]) parts_px.push_back(kTitle_px + rows_px(base::kEnumSize<model::Decision>));
    for (const LayerGroup group : kOpenable) {
        const std::size_t entries = entries_of(group, view).size();
        if (entries > 0) parts_px.push_back(kTitle_px + (ui.open_legend[group] ? rows_px(entries) : 0));
    }
    float height_px = 0;
    for (const float part_px : parts_px) height_px += part_px;
    return parts_px.empty() ? 0 : height_px + kGap_px * static_cast<float>(parts_px.size() - 1);
}

} // namespace

Rect place_legend(const Rect& room, const scenario::View& view, const UiState& ui)
{
    const float contents = contents_px(view, ui);
    const float height_px = contents > 0 ? std::min(room.height_px, contents + 2 * kEnds_px) : 0;
    return {room.x_px, room.bottom_px() - height_px, room.width_px, height_px};
}

void draw_legend(Context& context, const Rect& rect)
{
    if (rect.height_px <= 0) return;
    const scenario::View& view = context.state.view;
    begin_panel(context, "legend", rect);
    begin_scroll("parts", {rect.x_px, rect.y_px + kEnds_px, rect.width_px, rect.height_px - 2 * kEnds_px});
    Column column = make_column(kPadding_px);
    const float top_px = column.y_px;
    const auto next_part = [&] {
        if (column.y_px > top_px) draw_gap(context, column);
    };
    if (view.layers[Layer::Dynamics]) draw_dynamics(context, column);
    if (view.layers[Layer::Sites]) {
        next_part();
        draw_sites(context, column);
    }
    for (const LayerGroup group : kOpenable) {
        const std::vector<LegendEntry> entries = entries_of(group, view);
        if (entries.empty()) continue;
        next_part();
        draw_group(context, column, group, entries);
    }
    finish_column(column, kPadding_px);
    end_scroll();
    end_panel();
}

} // namespace app::ui
