#include "ui/layer_menu.hpp"

#include "ui/popup.hpp"
#include "ui/text.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace app::ui {

namespace {

constexpr float kWidth_px = 216;
constexpr float kRow_px = 32;
constexpr float kPadding_px = 6;
constexpr float kTitle_px = 32;

/// A layer has its row as soon as the map shows it.
bool has_row(scenario::Layer layer)
{
    using enum scenario::Layer;
    constexpr std::array kWaiting{Agglonet, International, Regional, TravelTimes, Measures, Profiles};
    return std::find(kWaiting.begin(), kWaiting.end(), layer) == kWaiting.end();
}

} // namespace

void draw_layer_menu(Context& context, const Rect& tools)
{
    const auto layers = base::all_of<scenario::Layer>();
    const auto rows = static_cast<float>(std::count_if(layers.begin(), layers.end(), has_row));
    const float height_px = kTitle_px + rows * kRow_px + 2 * kPadding_px;
    const float top_px = std::max(8.0F, tools.bottom_px() - height_px);
    const Rect rect{tools.x_px - 8 - kWidth_px, top_px, kWidth_px, height_px};
    if (!begin_menu(context, "layer_menu", rect)) return;
    Column column{rect.x_px + kPadding_px, rect.y_px + kPadding_px, rect.width_px - 2 * kPadding_px};
    const Rect title = column.take(kTitle_px);
    draw_text(*ImGui::GetWindowDrawList(), context.fonts[Type::LabelStrong], {title.x_px + 8, title.y_px + 8},
              context.colours.ink_2, context.words("ui.layers.title"));
    // Top layer first, as one sees them.
    for (auto layer = layers.rbegin(); layer != layers.rend(); ++layer) {
        if (!has_row(*layer)) continue;
        const std::string id(scenario::id_of(*layer));
        const bool visible = context.state.view.layers[*layer];
        if (draw_menu_row(context, id.c_str(), column.take(kRow_px), context.word("layer", id), visible)) {
            context.out.emplace_back(scenario::SetLayer{*layer, !visible});
        }
    }
    end_menu();
}

} // namespace app::ui
