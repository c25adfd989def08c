#include "shell/map_gestures.hpp"

#include <SDL.h>
#include <imgui.h>

#include <algorithm>
#include <cmath>

namespace app::shell {

namespace {

constexpr double kTurn_rad_per_px = 0.006;
constexpr double kTilt_rad_per_px = 0.004;
constexpr double kZoomPerWheelStep = 1.18;
constexpr double kZoomPerDoubleClick = 1.8;
constexpr double kKeyStep_px = 80;

glm::dvec2 to_glm(ImVec2 point)
{
    return {point.x, point.y};
}

double length(glm::dvec2 v)
{
    return std::hypot(v.x, v.y);
}

} // namespace

void MapGestures::handle(const SDL_Event& event, glm::dvec2 window_size_px)
{
    if (event.type == SDL_MOUSEMOTION || event.type == SDL_MOUSEBUTTONDOWN) {
        const Uint32 source = event.type == SDL_MOUSEMOTION ? event.motion.which : event.button.which;
        touched_ = source == SDL_TOUCH_MOUSEID;
    }
    if (event.type < SDL_FINGERDOWN || event.type > SDL_FINGERMOTION) return;
    const glm::dvec2 place_px{event.tfinger.x * window_size_px.x, event.tfinger.y * window_size_px.y};
    const auto finger =
        std::find_if(fingers_.begin(), fingers_.end(), [&](const Finger& f) { return f.id == event.tfinger.fingerId; });
    if (event.type == SDL_FINGERUP) {
        if (finger != fingers_.end()) fingers_.erase(finger);
    } else if (finger == fingers_.end()) {
        fingers_.push_back({event.tfinger.fingerId, place_px, place_px});
    } else {
        finger->now_px = place_px;
    }
}

void MapGestures::update(const map::Camera& camera, scenario::Commands& out)
{
    tapped_px_.reset();
    hovered_px_.reset();
    const ImGuiIO& io = ImGui::GetIO();
    if (fingers_.size() > 1) {
        pinched_ = true;
        drag_ = Drag::None;
        follow_fingers(camera, out);
    } else {
        follow_mouse(camera, out);
    }
    for (Finger& finger : fingers_) finger.previous_px = finger.now_px;
    if (fingers_.empty() && !io.MouseDown[0]) pinched_ = false;
    if (!io.WantCaptureMouse) follow_wheel(camera, out);
    if (!io.WantCaptureKeyboard) follow_keys(camera, out);
}

void MapGestures::follow_fingers(const map::Camera& camera, scenario::Commands& out)
{
    const Finger& a = fingers_[0];
    const Finger& b = fingers_[1];
    const glm::dvec2 before = b.previous_px - a.previous_px;
    const glm::dvec2 now = b.now_px - a.now_px;
    if (length(before) < 1 || length(now) < 1) return;
    const glm::dvec2 middle_before = (a.previous_px + b.previous_px) * 0.5;
    const glm::dvec2 middle_now = (a.now_px + b.now_px) * 0.5;
    map::Camera moved = map::make_camera(map::pan(camera, middle_before, middle_now), camera.viewport);
    moved = map::make_camera(map::zoom(moved, length(now) / length(before), middle_now), camera.viewport);
    const double turned_rad = std::atan2(now.y, now.x) - std::atan2(before.y, before.x);
    out.push_back(scenario::SetCamera{map::turn(moved, -std::remainder(turned_rad, 2 * std::numbers::pi), 0)});
}

void MapGestures::follow_mouse(const map::Camera& camera, scenario::Commands& out)
{
    const ImGuiIO& io = ImGui::GetIO();
    const glm::dvec2 pointer_px = to_glm(io.MousePos);
    if (!io.WantCaptureMouse && drag_ == Drag::None) {
        if (ImGui::IsMouseClicked(ImGuiMouseButton_Left)) drag_ = io.KeyCtrl || io.KeyShift ? Drag::Turn : Drag::Pan;
        if (ImGui::IsMouseClicked(ImGuiMouseButton_Right)) drag_ = Drag::Turn;
        moved_ = false;
    }
    const bool down = io.MouseDown[0] || io.MouseDown[1];
    if (drag_ != Drag::None && down) {
        const bool far = ImGui::IsMouseDragging(0) || ImGui::IsMouseDragging(1);
        if (far && !moved_) moved_ = true;
        const glm::dvec2 change_px = to_glm(io.MouseDelta);
        if (moved_ && length(change_px) > 0) {
            const auto pose = drag_ == Drag::Pan
                                  ? map::pan(camera, pointer_px - change_px, pointer_px)
                                  : map::turn(camera, change_px.x * kTurn_rad_per_px, -change_px.y * kTilt_rad_per_px);
            out.push_back(scenario::SetCamera{pose});
        }
    }
    if (drag_ != Drag::None && !down) {
        if (!moved_ && !pinched_ && drag_ == Drag::Pan) tapped_px_ = pointer_px;
        drag_ = Drag::None;
    }
    if (!io.WantCaptureMouse && ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left)) {
        out.push_back(scenario::SetCamera{map::zoom(camera, kZoomPerDoubleClick, pointer_px)});
    }
    if (!io.WantCaptureMouse && drag_ == Drag::None && !touched_ && ImGui::IsMousePosValid()) hovered_px_ = pointer_px;
}

void MapGestures::follow_wheel(const map::Camera& camera, scenario::Commands& out)
{
    const ImGuiIO& io = ImGui::GetIO();
    if (io.MouseWheel == 0) return;
    const double factor = std::pow(kZoomPerWheelStep, std::clamp<double>(io.MouseWheel, -4, 4));
    out.push_back(scenario::SetCamera{map::zoom(camera, factor, to_glm(io.MousePos))});
}

void MapGestures::follow_keys(const map::Camera& camera, scenario::Commands& out)
{
    const glm::dvec2 centre_px = (camera.viewport.free_min_px + camera.viewport.free_max_px) * 0.5;
    const auto pan_by = [&](double right_px, double down_px) {
        out.push_back(scenario::SetCamera{map::pan(camera, centre_px, centre_px - glm::dvec2(right_px, down_px))});
    };
    if (ImGui::IsKeyPressed(ImGuiKey_LeftArrow)) pan_by(-kKeyStep_px, 0);
    if (ImGui::IsKeyPressed(ImGuiKey_RightArrow)) pan_by(kKeyStep_px, 0);
    if (ImGui::IsKeyPressed(ImGuiKey_UpArrow)) pan_by(0, -kKeyStep_px);
    if (ImGui::IsKeyPressed(ImGuiKey_DownArrow)) pan_by(0, kKeyStep_px);
    const bool nearer = ImGui::IsKeyPressed(ImGuiKey_Equal) || ImGui::IsKeyPressed(ImGuiKey_KeypadAdd);
    const bool further = ImGui::IsKeyPressed(ImGuiKey_Minus) || ImGui::IsKeyPressed(ImGuiKey_KeypadSubtract);
    if (nearer != further) {
        out.push_back(scenario::SetCamera{map::zoom(camera, nearer ? 1.3 : 1 / 1.3, centre_px)});
    }
    if (ImGui::IsKeyPressed(ImGuiKey_N)) {
        out.push_back(scenario::SetCamera{map::turn(camera, -camera.pose.azimuth_rad, 0)});
    }
    if (ImGui::IsKeyPressed(ImGuiKey_Home)) {
        out.push_back(scenario::SetCamera{map::fit_region(camera.pose, camera.viewport)});
    }
}

} // namespace app::shell
