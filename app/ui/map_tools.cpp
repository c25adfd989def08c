#include "ui/map_tools.hpp"

#include "ui/draw.hpp"
#include "ui/hint.hpp"
#include "ui/icons.hpp"
#include "ui/layer_menu.hpp"
#include "ui/text.hpp"

#include <array>
#include <cmath>
#include <string>

namespace app::ui {

namespace {

constexpr double kZoomStep = 1.4;

/// What each button does, from the top: key of the text, and the key of the keyboard that does the same.
struct ToolHint {
    const char* text;
    std::string_view key;
};
constexpr std::array<ToolHint, 5> kHints{{{"ui.tool.zoom_in", "+"},
                                          {"ui.tool.zoom_out", "\xE2\x88\x92"},
                                          {"ui.tool.north", "N"},
                                          {"ui.tool.fit", "0"},
                                          {"ui.layers.title", ""}}};

void draw_compass(const Context& context, ImVec2 centre)
{
    // A needle of our own: it turns with the map, which an icon cannot.
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddCircle(centre, 8, context.colours.ink, 32, 1.5F);
    const auto azimuth_rad = static_cast<float>(-context.state.view.camera.azimuth_rad);
    const ImVec2 north{std::sin(azimuth_rad), -std::cos(azimuth_rad)};
    const ImVec2 side{-north.y * 2.2F, north.x * 2.2F};
    const auto at = [&](float way) { return ImVec2{centre.x + north.x * way, centre.y + north.y * way}; };
    const ImVec2 left{centre.x + side.x, centre.y + side.y};
    const ImVec2 right{centre.x - side.x, centre.y - side.y};
    list.AddTriangleFilled(at(5), left, right, context.colours.ink);
    list.AddTriangle(at(-5), left, right, context.colours.ink, 1);
}

scenario::CameraPose zoomed(const map::Camera& camera, double factor)
{
    return map::zoom(camera, factor, (camera.viewport.free_min_px + camera.viewport.free_max_px) * 0.5);
}

/// The pose after a click on a button of the stack, by its place from the top.
scenario::CameraPose pose_after(const map::Camera& camera, std::size_t button)
{
    switch (button) {
    case 0:
        return zoomed(camera, kZoomStep);
    case 1:
        return zoomed(camera, 1 / kZoomStep);
    case 2:
        return map::turn(camera, -camera.pose.azimuth_rad, 0);
    default:
        return map::fit_region(camera.pose, camera.viewport);
    }
}

} // namespace

void draw_map_tools(Context& context, const Rect& rect)
{
    begin_panel(context, "map_tools", rect, 10);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    constexpr std::array<const char*, 5> kIcons{kIconPlus.text, kIconMinus.text, nullptr, kIconFit.text,
                                                kIconLayers.text};
    const float height_px = rect.height_px / static_cast<float>(kIcons.size());
    for (std::size_t i = 0; i < kIcons.size(); ++i) {
        const Rect button{rect.x_px, rect.y_px + height_px * static_cast<float>(i), rect.width_px, height_px};
        if (i > 0) draw_hairline(list, button.x_px, button.right_px(), button.y_px, context.colours.inner_hairline);
        const Touch touch = touch_area(std::to_string(i).c_str(), button);
        if (touch.hovered) {
            fill_rect(list, {button.x_px + 3, button.y_px + 4, button.width_px - 6, button.height_px - 7},
                      context.colours.wash, 7);
        }
        if (kIcons[i]) {
            draw_icon(list, context.fonts[Type::IconLarge], middle(button), context.colours.ink, kIcons[i]);
        } else {
            draw_compass(context, middle(button));
        }
        const bool layers = i + 1 == kIcons.size();
        draw_hint(context, touch, button, context.words(kHints[i].text), kHints[i].key);
        if (touch.clicked && layers) ImGui::OpenPopup("layer_menu");
        if (touch.clicked && !layers) context.out.emplace_back(scenario::FlyTo{pose_after(context.camera, i)});
    }
    draw_layer_menu(context, rect);
    end_panel();
}

} // namespace app::ui
