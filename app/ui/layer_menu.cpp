#include "ui/layer_menu.hpp"

#include "ui/popup.hpp"
#include "ui/text.hpp"

#include <algorithm>
#include <string>

namespace app::ui {

namespace {

constexpr float kWidth_px = 216;
constexpr float kRow_px = 32;
constexpr float kPadding_px = 6;
constexpr float kTitle_px = 32;

} // namespace

void draw_layer_menu(Context& context, const Rect& tools)
{
    constexpr auto kRows = static_cast<float>(base::kEnumSize<scenario::Layer>);
    const float height_px = kTitle_px + kRows * kRow_px + 2 * kPadding_px;
    const float top_px = std::max(8.0F, tools.bottom_px() - height_px);
    const Rect rect{tools.x_px - 8 - kWidth_px, top_px, kWidth_px, height_px};
    if (!begin_menu(context, "layer_menu", rect)) return;
    Column column{rect.x_px + kPadding_px, rect.y_px + kPadding_px, rect.width_px - 2 * kPadding_px};
    const Rect title = column.take(kTitle_px);
    draw_text(*ImGui::GetWindowDrawList(), context.fonts[Type::LabelStrong], {title.x_px + 8, title.y_px + 8},
              context.colours.ink_2, context.words("ui.layers.title"));
    // Top layer first, as one sees them.
    const auto layers = base::all_of<scenario::Layer>();
    for (auto layer = layers.rbegin(); layer != layers.rend(); ++layer) {
        const std::string id(scenario::id_of(*layer));
        const bool visible = context.state.view.layers[*layer];
        if (draw_menu_row(context, id.c_str(), column.take(kRow_px), context.word("layer", id), visible)) {
            context.out.emplace_back(scenario::SetLayer{*layer, !visible});
        }
    }
    end_menu();
}

} // namespace app::ui
