// Where the map looks: fitted to the window until somebody moves it, and how it gets from one place to the next.

#include "shell/app.hpp"

#include "data/json_writer.hpp"
#include "map/camera_targets.hpp"
#include "map/projection.hpp"
#include "ui/layout.hpp"
#include "ui/travel_card.hpp"

#include <emscripten.h>

#include <cmath>
#include <numbers>

namespace app::shell {

namespace {

constexpr double kRadiansPerDegree = std::numbers::pi / 180;

void keep_or_set(double& value, double wanted)
{
    if (!std::isnan(wanted)) value = wanted;
}

} // namespace

bridge::CameraHost App::make_camera_host()
{
    bridge::CameraHost host;
    host.fly_to = [this](const bridge::Destination& destination) { fly_to(pose_of(destination)); };
    host.fly_to_place = [this](auto reference) { return fly_to_place(reference); };
    host.camera_json = [this] { return camera_json(); };
    host.pinch = [this](double factor, double x_px, double y_px) {
        gestures_.pinch(factor, {x_px, y_px});
        loop_.wake();
    };
    host.let_go = [this] {
        gestures_.let_go();
        loop_.wake();
    };
    return host;
}

void App::fly_to(const scenario::CameraPose& pose)
{
    scenario::Commands commands = bridge::take_inbox();
    commands.push_back(scenario::FlyTo{map::clamp_pose(pose)});
    flight_asked_ = true;
    settle(commands);
    loop_.wake();
    if (!motion_.moving()) {
        flight_asked_ = false;
        bridge::notify_flight_end();
    }
}

scenario::CameraPose App::pose_of(const bridge::Destination& destination) const
{
    scenario::CameraPose pose = state_.view.camera;
    glm::dvec2 centre_deg = map::geographic_from_scene({pose.east_m, pose.north_m});
    keep_or_set(centre_deg.x, destination.longitude_deg);
    keep_or_set(centre_deg.y, destination.latitude_deg);
    const glm::dvec2 centre_m = map::scene_from_geographic(centre_deg.x, centre_deg.y);
    pose.east_m = centre_m.x;
    pose.north_m = centre_m.y;
    keep_or_set(pose.scale_px_per_km, destination.scale_px_per_km);
    keep_or_set(pose.tilt_rad, destination.tilt_deg * kRadiansPerDegree);
    keep_or_set(pose.azimuth_rad, destination.azimuth_deg * kRadiansPerDegree);
    return pose;
}

std::optional<base::Error> App::fly_to_place(std::string_view reference)
{
    const scenario::CameraPose& pose = state_.view.camera;
    if (reference == "region") {
        fly_to(told_first_frame_ ? map::fit_region(pose, camera_.viewport) : scenario::CameraPose{});
        return std::nullopt;
    }
    scene_->update(state_.view, in_sight());
    const auto place = scene_->find_place(reference);
    if (!place) return base::Error{.message = "unknown place '" + std::string(reference) + "'"};
    fly_to(map::fit_place(map::make_camera(pose, camera_.viewport), *place));
    return std::nullopt;
}

std::string App::camera_json() const
{
    const scenario::CameraPose& pose = state_.view.camera;
    const glm::dvec2 centre_deg = map::geographic_from_scene({pose.east_m, pose.north_m});
    data::JsonWriter writer;
    writer.begin_object();
    writer.member("longitude", centre_deg.x).member("latitude", centre_deg.y);
    writer.member("scale", pose.scale_px_per_km).member("tilt", pose.tilt_rad / kRadiansPerDegree);
    writer.member("azimuth", pose.azimuth_rad / kRadiansPerDegree);
    writer.end_object();
    return writer.take();
}

ui::Layout App::make_layout() const
{
    return ui::make_layout(static_cast<float>(window_->width_px()), static_cast<float>(window_->height_px()),
                           ui::panel_choice(state_));
}

/// Starts the flight that a command asks for; false when the command is to be carried out at once. A command that
/// places the camera ends the movement that is going on.
bool App::take_flight(const scenario::Command& command)
{
    const auto* fly = std::get_if<scenario::FlyTo>(&command);
    const bool places =
        std::holds_alternative<scenario::SetCamera>(command) || std::holds_alternative<scenario::SetView>(command);
    if (fly || places) motion_.stop();
    if (!fly) return false;
    camera_is_own_ = true;
    if (!told_first_frame_ || !loop_.draws()) return false;
    const map::Camera from = map::make_camera(state_.view.camera, camera_.viewport);
    motion_.fly(from, fly->camera, map::Pace::Journey, emscripten_get_now());
    loop_.wake();
    return true;
}

/// Moves the camera along its way. Where that ends with the whole region in view, the camera follows the window again.
void App::move_camera(double now_ms)
{
    if (const auto pose = motion_.step(now_ms)) {
        state_ = scenario::reduce(std::move(state_), scenario::SetCamera{*pose}, content_->region.sites.size());
        const bool fits = !motion_.moving() && map::looks_alike(*pose, map::fit_region(*pose, camera_.viewport));
        camera_is_own_ = !fits;
    }
    if (motion_.moving() || !flight_asked_) return;
    flight_asked_ = false;
    bridge::notify_flight_end();
}

/// The camera of this frame. Until the user moves it, it shows all five cities in the free part of the window.
void App::place_camera(scenario::Commands& commands)
{
    const ui::Layout layout = make_layout();
    const ui::Rect free = free_for_present(ui::free_of_travel_card(layout, state_.view));
    const bool has_legend = layout.legend && free.x_px <= layout.legend->x_px; // not so the half at its right
    const map::Viewport viewport{
        .size_px = {window_->width_px(), window_->height_px()},
        .free_min_px = {free.x_px, free.y_px},
        .free_max_px = {free.right_px(), free.bottom_px()},
        .corner_px = has_legend ? ui::legend_corner_px(layout) : glm::dvec2(0),
        .pixel_ratio = window_->pixel_ratio(),
    };
    scenario::CameraPose pose = state_.view.camera;
    if (!camera_is_own_ && !motion_.moving()) {
        pose = map::fit_region(pose, viewport);
        if (pose != state_.view.camera) commands.push_back(scenario::SetCamera{pose});
    }
    camera_ = map::make_camera(pose, viewport);
    aim_reference();
}

/// Flies to what was selected elsewhere than on the map and lies out of sight or under a panel.
void App::reveal_selection()
{
    if (state_.view.selected == revealed_) return;
    revealed_ = state_.view.selected;
    const auto place = scene_->find_place(revealed_);
    if (!place) return;
    const std::vector<map::ScreenBox> covered = ui::covered_areas(make_layout());
    if (const auto pose = map::reveal(camera_, *place, covered)) settle({scenario::FlyTo{*pose}});
}

} // namespace app::shell
