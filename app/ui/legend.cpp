#include "ui/legend.hpp"

#include "scenario/layers.hpp"
#include "scenario/parameters.hpp"
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
constexpr float kSpare_px = 2; ///< of the scrolling part, so that it only scrolls where it must
constexpr float kRow_px = 21;
constexpr float kTitle_px = 27;
constexpr float kNote_px = 19;
constexpr float kCardsNote_px = 48; ///< three lines
constexpr float kMoreRow_px = 22;
constexpr float kGap_px = 8; ///< between two parts, with a hairline in its middle
constexpr base::EnumArray<map::BlockTheme, const char*> kThemes{
    {"living", "working", "innovation", "logistics", "leisure", "facilities"}};

/// What is opened on request: the ground and all that connects.
constexpr std::array kMore{LayerGroup::Connections, LayerGroup::Ground};

/// Whether a measure lights up on the map: more of it than in the document.
bool has_lit_measure(const model::Parameters& parameters)
{
    const auto all = scenario::parameters();
    return std::any_of(all.begin(), all.end(), [&](const scenario::Parameter& parameter) {
        return parameter.group == scenario::Group::Access && parameters.*parameter.field > parameter.default_value();
    });
}

/// Measures that nobody switched on are thin dashes: they are explained when all signs are asked for.
bool is_listed(Layer layer, const scenario::State& state, const UiState& ui)
{
    if (!state.view.layers[layer]) return false;
    return layer != Layer::Measures || ui.legend_open || has_lit_measure(state.inputs.parameters);
}

/// Entries of the layers of a group that show, top layer first.
std::vector<LegendEntry> entries_of(LayerGroup group, const scenario::State& state, const UiState& ui)
{
    std::vector<LegendEntry> entries;
    std::vector<Layer> layers = scenario::layers_of(group);
    std::reverse(layers.begin(), layers.end());
    for (const Layer layer : layers) {
        if (!is_listed(layer, state, ui)) continue;
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

bool leaves_cards_out(const scenario::State& state, const UiState& ui)
{
    return state.view.layers[Layer::Profiles] && ui.cards_left_out > 0;
}

/// Says it when not all profiles of cities fit, and what helps.
void draw_cards_note(const Context& context, Column& column)
{
    draw_title(context, column, context.words("ui.legend.profiles"));
    const Rect note = column.take(kCardsNote_px);
    const std::string count = std::to_string(context.ui.cards_left_out);
    const Font& font = context.fonts[Type::Note];
    draw_paragraph(*ImGui::GetWindowDrawList(), font, font, {note.x_px, note.y_px + 2}, note.width_px,
                   context.colours.ink_2, context.words.fill("ui.legend.profiles_left_out", {{"count", count}}));
}

void draw_entries(const Context& context, Column& column, LayerGroup group, std::span<const LegendEntry> entries)
{
    if (entries.empty()) return;
    draw_title(context, column, context.word("layer_group", id_of(group)));
    for (const LegendEntry& entry : entries) {
        const Rect row = column.take(kRow_px);
        draw_swatch(*ImGui::GetWindowDrawList(), {row.x_px, row.y_px + 3, kSwatchWidth_px, 15}, entry.swatch,
                    context.state.view.theme);
        draw_name(context, row, kSwatchWidth_px + 8, context.word("legend", entry.word));
    }
}

/// The button that opens and closes the entries of ground and connections.
void draw_more(Context& context, Column& column)
{
    const Rect row = column.take(kMoreRow_px);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Touch touch = touch_area("more", row);
    if (touch.clicked) context.ui.legend_open = !context.ui.legend_open;
    const ImU32 ink = touch.hovered ? context.colours.ink : context.colours.ink_2;
    draw_text(list, context.fonts[Type::LabelMedium], {row.x_px, row.middle_y_px() - 8}, ink,
              context.words(context.ui.legend_open ? "ui.legend.less" : "ui.legend.more"));
    draw_icon(list, context.fonts[Type::IconSmall], {row.right_px() - 6, row.middle_y_px()}, ink,
              context.ui.legend_open ? kIconUp.text : kIconDown.text);
}

float entries_px(LayerGroup group, const scenario::State& state, const UiState& ui)
{
    const std::size_t count = entries_of(group, state, ui).size();
    return count > 0 ? kTitle_px + rows_px(count) : 0;
}

bool has_more(const scenario::State& state, const UiState& ui)
{
    return std::any_of(kMore.begin(), kMore.end(),
                       [&](LayerGroup group) { return !entries_of(group, state, ui).empty(); });
}

/// Height of all parts with the gaps between them.
float contents_px(const scenario::State& state, const UiState& ui)
{
    const scenario::View& view = state.view;
    std::vector<float> parts_px;
    const auto add = [&](bool shown, float height_px) {
        if (shown && height_px > 0) parts_px.push_back(height_px);
    };
    add(view.layers[Layer::Dynamics], kTitle_px + rows_px(base::kEnumSize<map::BlockTheme>) + kNote_px);
    add(view.layers[Layer::Sites], kTitle_px + rows_px(base::kEnumSize<model::Decision>));
    add(leaves_cards_out(state, ui), kTitle_px + kCardsNote_px);
    add(true, entries_px(LayerGroup::Reachability, state, ui));
    for (const LayerGroup group : kMore) add(ui.legend_open, entries_px(group, state, ui));
    add(has_more(state, ui), kMoreRow_px);
    float height_px = 0;
    for (const float part_px : parts_px) height_px += part_px;
    return parts_px.empty() ? 0 : height_px + kGap_px * static_cast<float>(parts_px.size() - 1);
}

} // namespace

Rect place_legend(const Rect& room, const scenario::State& state, const UiState& ui)
{
    const float contents = contents_px(state, ui);
    const float height_px = contents > 0 ? std::min(room.height_px, contents + 2 * kEnds_px + kSpare_px) : 0;
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
    if (leaves_cards_out(context.state, context.ui)) {
        next_part();
        draw_cards_note(context, column);
    }
    const auto draw_group = [&](LayerGroup group) {
        const std::vector<LegendEntry> entries = entries_of(group, context.state, context.ui);
        if (entries.empty()) return;
        next_part();
        draw_entries(context, column, group, entries);
    };
    draw_group(LayerGroup::Reachability);
    if (context.ui.legend_open) std::for_each(kMore.begin(), kMore.end(), draw_group);
    if (has_more(context.state, context.ui)) {
        next_part();
        draw_more(context, column);
    }
    finish_column(column, kPadding_px);
    end_scroll();
    end_panel();
}

} // namespace app::ui
