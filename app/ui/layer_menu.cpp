#include "ui/layer_menu.hpp"

#include "scenario/layers.hpp"
#include "ui/draw.hpp"
#include "ui/icons.hpp"
#include "ui/marks.hpp"
#include "ui/popup.hpp"
#include "ui/swatch.hpp"
#include "ui/text.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace app::ui {

namespace {

using scenario::Layer;
using scenario::LayerGroup;

constexpr float kWidth_px = 300;
constexpr float kRow_px = 24;
constexpr float kPadding_px = 6;
constexpr float kInset_px = 10; ///< of texts within a row
constexpr float kTitle_px = 34;
constexpr float kGroup_px = 26;
constexpr float kSpare_px = 2;   ///< of the list, so that it only scrolls where it must
constexpr float kSource_px = 70; ///< the foot, which says where a layer comes from

/// As one sees them: what lies on top comes first.
std::vector<Layer> rows_of(LayerGroup group)
{
    std::vector<Layer> layers = scenario::layers_of(group);
    std::reverse(layers.begin(), layers.end());
    return layers;
}

std::array<LayerGroup, base::kEnumSize<LayerGroup>> groups_from_top()
{
    auto groups = base::all_of<LayerGroup>();
    std::reverse(groups.begin(), groups.end());
    return groups;
}

float list_height_px()
{
    float height_px = 0;
    for (const LayerGroup group : groups_from_top()) {
        height_px += kGroup_px + kRow_px * static_cast<float>(rows_of(group).size());
    }
    return height_px;
}

/// A box with a tick where the layer shows.
void draw_tick_box(const Context& context, ImVec2 centre, bool ticked)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Rect box{centre.x - 8, centre.y - 8, 16, 16};
    fill_rect(list, box, ticked ? context.colours.accent : context.colours.bar, 4);
    stroke_rect(list, box, ticked ? context.colours.accent : context.colours.control_border, 4, 1.5F);
    if (ticked) draw_icon(list, context.fonts[Type::IconSmall], centre, context.colours.on_accent, kIconCheck.text);
}

/// Returns whether the pointer is on the row.
bool draw_row(Context& context, Layer layer, const Rect& row)
{
    const std::string id(id_of(layer));
    const bool visible = context.state.view.layers[layer];
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Touch touch = touch_area(id.c_str(), row);
    if (touch.hovered) fill_rect(list, row, context.colours.wash, 6);
    if (touch.clicked) context.out.emplace_back(scenario::SetLayer{layer, !visible});
    const float middle_px = row.middle_y_px();
    float x_px = row.x_px + kInset_px;
    draw_tick_box(context, {x_px + 8, middle_px}, visible);
    x_px += 26;
    draw_swatch(list, {x_px, middle_px - 7, kSwatchWidth_px, 14}, swatch_of(layer), context.state.view.theme);
    x_px += kSwatchWidth_px + 10;
    const float mark_px = row.right_px() - kInset_px - 4;
    const Font& font = context.fonts[visible ? Type::TextMedium : Type::Text];
    draw_text(list, font, {x_px, middle_px - 9}, visible ? context.colours.ink : context.colours.ink_2,
              shortened(font, context.word("layer", id), mark_px - 12 - x_px));
    draw_source_mark(list, {mark_px, middle_px}, scenario::facts_of(layer).basis, context.colours.ink_3);
    return touch.hovered;
}

std::optional<Layer> draw_rows(Context& context, const Rect& rect)
{
    std::optional<Layer> pointed;
    begin_scroll("rows", rect);
    Column column = make_column(kPadding_px);
    for (const LayerGroup group : groups_from_top()) {
        const Rect head = column.take(kGroup_px);
        draw_text(*ImGui::GetWindowDrawList(), context.fonts[Type::LabelStrong], {head.x_px + kInset_px, head.y_px + 8},
                  context.colours.ink_3, context.word("layer_group", id_of(group)));
        for (const Layer layer : rows_of(group)) {
            if (draw_row(context, layer, column.take(kRow_px))) pointed = layer;
        }
    }
    finish_column(column, kPadding_px);
    end_scroll();
    return pointed;
}

/// The source of the layer that the pointer was on last; before that, what the rings mean.
void draw_source(Context& context, const Rect& rect, std::optional<Layer> pointed)
{
    if (pointed) context.ui.explained_layer = pointed;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_hairline(list, rect.x_px, rect.right_px(), rect.y_px, context.colours.inner_hairline);
    const float left_px = rect.x_px + kPadding_px + kInset_px;
    const float width_px = rect.width_px - 2 * (kPadding_px + kInset_px);
    const Font& font = context.fonts[Type::Note];
    if (!context.ui.explained_layer) {
        draw_paragraph(list, font, context.fonts[Type::NoteStrong], {left_px, rect.y_px + 10}, width_px,
                       context.colours.ink_3, context.words("ui.layers.hint"));
        return;
    }
    const Layer layer = *context.ui.explained_layer;
    const model::Basis basis = scenario::facts_of(layer).basis;
    draw_source_mark(list, {left_px + 4, rect.y_px + 17}, basis, context.colours.ink_3);
    draw_text(list, context.fonts[Type::NoteStrong], {left_px + 14, rect.y_px + 9}, context.colours.ink_2,
              context.word("ui.basis", model::id_of(basis)));
    draw_paragraph(list, font, context.fonts[Type::NoteStrong], {left_px, rect.y_px + 25}, width_px,
                   context.colours.ink_2, context.words("layer." + std::string(id_of(layer)) + ".source"));
}

} // namespace

void draw_layer_menu(Context& context, const Rect& tools)
{
    const float top_px = std::max(8.0F, static_cast<float>(context.camera.viewport.free_min_px.y)); // below the bar
    const float room_px = tools.bottom_px() - top_px;
    const float rows_px = std::min(list_height_px() + kSpare_px, room_px - kTitle_px - kSource_px - kPadding_px);
    const float height_px = kTitle_px + rows_px + kSource_px + kPadding_px;
    const Rect rect{tools.x_px - 8 - kWidth_px, tools.bottom_px() - height_px, kWidth_px, height_px};
    if (!begin_menu(context, "layer_menu", rect)) return;
    draw_text(*ImGui::GetWindowDrawList(), context.fonts[Type::TextStrong],
              {rect.x_px + kPadding_px + kInset_px, rect.y_px + 12}, context.colours.ink,
              context.words("ui.layers.title"));
    const auto pointed = draw_rows(context, {rect.x_px, rect.y_px + kTitle_px, rect.width_px, rows_px});
    draw_source(context, {rect.x_px, rect.y_px + kTitle_px + rows_px, rect.width_px, kSource_px}, pointed);
    end_menu();
}

} // namespace app::ui
