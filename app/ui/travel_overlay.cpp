#include "ui/travel_overlay.hpp"

#include "map/projection.hpp"
#include "map/travel_scale.hpp"
#include "model/extent.hpp"
#include "ui/halo_text.hpp"
#include "ui/panel.hpp"
#include "ui/text.hpp"

#include <cmath>
#include <string>

namespace app::ui {

namespace {

constexpr float kGrip_px = 30; ///< what takes the mouse
constexpr float kFingerGrip_px = 44;

std::string minutes_text(const scenario::Words& words, int minutes)
{
    return words.fill("ui.travel.minutes", {{"minutes", std::to_string(minutes)}});
}

ImVec2 to_imgui(glm::dvec2 point_px)
{
    return {static_cast<float>(point_px.x), static_cast<float>(point_px.y)};
}

void draw_origin(ImDrawList& list, const Palette& colours, ImVec2 centre)
{
    list.AddCircleFilled({centre.x, centre.y + 1.5F}, 12, faded(colours.shadow, 0.35F), 40);
    list.AddCircleFilled(centre, 11, IM_COL32_WHITE, 40);
    list.AddCircleFilled(centre, 9, rgb(0x0F5257), 40); // the same by day and by night, as the pins
    list.AddCircleFilled(centre, 3.2F, IM_COL32_WHITE, 24);
}

/// What the pointer does with the dot: a window of its own, so that the map under it is not dragged along.
Touch touch_dot(ImVec2 centre)
{
    const bool finger = ImGui::GetIO().MouseSource == ImGuiMouseSource_TouchScreen;
    const float size_px = finger ? kFingerGrip_px : kGrip_px;
    const Rect grip{centre.x - size_px / 2, centre.y - size_px / 2, size_px, size_px};
    ImGui::SetNextWindowPos({grip.x_px, grip.y_px});
    ImGui::SetNextWindowSize({grip.width_px, grip.height_px});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
    ImGui::Begin("travel_origin", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                     ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoBringToFrontOnFocus);
    const Touch touch = touch_area("grip", grip);
    ImGui::End();
    ImGui::PopStyleVar();
    return touch;
}

} // namespace

glm::dvec2 measure_isochrone(const Fonts& fonts, const scenario::Words& words, int minutes)
{
    constexpr double kRoom_px = 6;
    const Font& font = fonts[Type::NoteStrong];
    return {static_cast<double>(measure_text(font, minutes_text(words, minutes))) + kRoom_px,
            static_cast<double>(font.line_px)};
}

std::optional<glm::dvec2> travel_origin_px(const map::Camera& camera, const scenario::View& view)
{
    if (!view.layers[scenario::Layer::TravelTimes]) return std::nullopt;
    const model::Place& origin = view.travel_times.origin;
    const glm::dvec2 scene_m = map::scene_from_geographic(origin.longitude_deg, origin.latitude_deg);
    return map::screen_from_scene(camera, {scene_m.x, scene_m.y, 0});
}

std::optional<model::Place> origin_at(const map::Camera& camera, glm::dvec2 screen_px)
{
    constexpr double kSteps_per_degree = 1e4;
    const auto ground_m = map::ground_from_screen(camera, screen_px);
    if (!ground_m) return std::nullopt;
    const glm::dvec2 degrees = map::geographic_from_scene(*ground_m);
    const auto rounded = [](double value_deg) { return std::round(value_deg * kSteps_per_degree) / kSteps_per_degree; };
    return model::within_extent({rounded(degrees.x), rounded(degrees.y)});
}

void choose_origin(UiState& ui, const map::Camera& camera, const scenario::View& view, glm::dvec2 screen_px,
                   scenario::Commands& out)
{
    const auto place = origin_at(camera, screen_px);
    if (!place) return; // the sky: the question stands
    out.emplace_back(scenario::SetTravelTimes{{*place, view.travel_times.mode}});
    ui.choosing_origin = false;
}

void follow_travel_origin(Context& context)
{
    const auto origin_px = travel_origin_px(context.camera, context.state.view);
    std::optional<OriginDrag>& drag = context.ui.origin_drag;
    if (!origin_px) {
        drag.reset();
        context.ui.choosing_origin = false;
        return;
    }
    const ImVec2 centre = to_imgui(*origin_px);
    const Touch touch = touch_dot(centre);
    const ImVec2 pointer = ImGui::GetIO().MousePos;
    if (touch.pressed) drag = OriginDrag{centre.x - pointer.x, centre.y - pointer.y};
    if (!touch.held) drag.reset();
    if (!drag || !ImGui::IsMouseDragging(ImGuiMouseButton_Left, 2)) return;
    const auto place = origin_at(context.camera, {pointer.x + drag->to_centre_x_px, pointer.y + drag->to_centre_y_px});
    scenario::TravelTimesView wanted = context.state.view.travel_times;
    if (place) wanted.origin = *place;
    context.out.emplace_back(scenario::SetTravelTimes{wanted});
}

void draw_travel_overlay(const map::Camera& camera, const scenario::View& view,
                         std::span<const map::PlacedIsochrone> labels, const scenario::Words& words, const Fonts& fonts)
{
    const auto origin_px = travel_origin_px(camera, view);
    if (!origin_px) return;
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    const map::TravelColours& colours = map::travel_colours(view.theme);
    for (const map::PlacedIsochrone& label : labels) {
        draw_halo_text(list, fonts, fonts[Type::NoteStrong],
                       {.centre = to_imgui(label.centre_px), .angle_rad = static_cast<float>(label.angle_rad)},
                       {ui::to_imgui(colours.text), ui::to_imgui(colours.halo)}, minutes_text(words, label.minutes));
    }
    draw_origin(list, palette_of(view.theme), to_imgui(*origin_px));
}

} // namespace app::ui
