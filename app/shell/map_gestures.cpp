#include "shell/map_gestures.hpp"

#include "shell/map_keys.hpp"

#include <SDL.h>
#include <glm/geometric.hpp>
#include <imgui.h>

#include <algorithm>
#include <cmath>

namespace app::shell {

namespace {

constexpr double kTurn_rad_per_px = 0.006;
constexpr double kTilt_rad_per_px = 0.004;
constexpr double kZoomPerWheelStep = 1.18;
constexpr double kZoomPerDoubleClick = 1.8;
/// From here on a turn of the wheel is a notch of a mouse; trackpads send many smaller ones and need no easing.
constexpr float kNotch = 0.9F;
constexpr double kDoubleClick_ms = 400;
constexpr double kDoubleClickReach_px = 6; ///< a mouse stays in place between two clicks, a finger does not
constexpr double kDoubleTapReach_px = 28;

glm::dvec2 to_glm(ImVec2 point)
{
    return {point.x, point.y};
}

/// A short flight that zooms about a point, from where an earlier one leads.
void step_zoom(const MapGestures::Frame& frame, double factor, glm::dvec2 anchor_px)
{
    const map::Viewport& viewport = frame.camera.viewport;
    const map::Camera base = map::make_camera(frame.motion.base(frame.camera.pose), viewport);
    frame.motion.fly(frame.camera, map::zoom(base, factor, anchor_px), map::Pace::Step, frame.now_ms);
}

} // namespace

void MapGestures::handle(const SDL_Event& event, glm::dvec2 window_size_px)
{
    if (event.type == SDL_MOUSEMOTION || event.type == SDL_MOUSEBUTTONDOWN) {
        const Uint32 source = event.type == SDL_MOUSEMOTION ? event.motion.which : event.button.which;
        touched_ = source == SDL_TOUCH_MOUSEID;
    }
    const double time_ms = event.common.timestamp;
    if (event.type == SDL_MOUSEMOTION) moved_ms_ = time_ms;
    if (event.type == SDL_MOUSEBUTTONUP) released_ms_ = time_ms;
    if (event.type == SDL_MOUSEBUTTONDOWN) note_press(event);
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

void MapGestures::note_press(const SDL_Event& event)
{
    if (event.button.button == SDL_BUTTON_MIDDLE) return;
    Press press{double(event.common.timestamp), {event.button.x, event.button.y}};
    if (event.button.button == SDL_BUTTON_LEFT) {
        const double reach_px = touched_ ? kDoubleTapReach_px : kDoubleClickReach_px;
        press.second = left_press_ && !left_press_->second && press.time_ms - left_press_->time_ms <= kDoubleClick_ms &&
                       glm::distance(press.place_px, left_press_->place_px) <= reach_px;
        left_press_ = press;
    }
    presses_.push_back(press);
}

void MapGestures::pinch(double factor, glm::dvec2 place_px)
{
    pinch_ = Pinch{factor * (pinch_ ? pinch_->factor : 1), place_px};
}

void MapGestures::let_go()
{
    drag_ = Drag::None;
    fingers_.clear();
    two_fingers_.reset();
    presses_.clear();
    trail_.clear();
}

std::optional<glm::dvec2> MapGestures::place_px() const
{
    if (pinch_) return pinch_->place_px;
    if (!fingers_.empty()) return fingers_.front().now_px;
    if (!ImGui::IsMousePosValid()) return std::nullopt;
    return to_glm(ImGui::GetIO().MousePos);
}

void MapGestures::update(const Frame& frame)
{
    tapped_px_.reset();
    hovered_px_.reset();
    const ImGuiIO& io = ImGui::GetIO();
    Press press{.time_ms = moved_ms_};
    if ((ImGui::IsMouseClicked(ImGuiMouseButton_Left) || ImGui::IsMouseClicked(ImGuiMouseButton_Right)) &&
        !presses_.empty()) {
        press = presses_.front();
        presses_.pop_front();
    }
    if (fingers_.size() > 1) {
        pinched_ = true;
        drag_ = Drag::None;
    }
    if (pinched_) {
        follow_fingers(frame);
    } else {
        follow_mouse(frame, press);
    }
    for (Finger& finger : fingers_) finger.previous_px = finger.now_px;
    if (fingers_.empty() && !io.MouseDown[0]) pinched_ = false;
    if (!io.WantCaptureMouse) follow_wheel(frame);
    pinch_.reset();
    if (!io.WantCaptureKeyboard) follow_keys(frame.camera, frame.motion, frame.now_ms);
}

/// Two fingers move, turn and tilt the map; the one that stays down after them goes on panning.
void MapGestures::follow_fingers(const Frame& frame)
{
    if (fingers_.size() < 2) two_fingers_.reset();
    if (fingers_.empty()) return;
    frame.motion.stop();
    if (fingers_.size() == 1) {
        const Finger& finger = fingers_.front();
        if (finger.now_px == finger.previous_px) return;
        frame.out.push_back(scenario::SetCamera{map::pan(frame.camera, finger.previous_px, finger.now_px)});
        return;
    }
    const map::FingerPair pair{fingers_[0].now_px, fingers_[1].now_px};
    if (!two_fingers_) two_fingers_.emplace(pair);
    const scenario::CameraPose pose = two_fingers_->follow(frame.camera, pair);
    if (pose != frame.camera.pose) frame.out.push_back(scenario::SetCamera{pose});
}

void MapGestures::follow_mouse(const Frame& frame, const Press& press)
{
    const ImGuiIO& io = ImGui::GetIO();
    begin_drag(frame, press);
    const bool down = io.MouseDown[0] || io.MouseDown[1];
    if (drag_ != Drag::None) {
        // The hand may have moved and let go within one frame.
        const auto dragged_to = drag(frame.camera);
        if (!down) end_drag(frame, dragged_to.value_or(frame.camera.pose));
        if (dragged_to && !frame.motion.moving()) frame.out.push_back(scenario::SetCamera{*dragged_to});
    }
    if (io.WantCaptureMouse) return;
    if (press.second) {
        const double factor = io.KeyShift ? 1 / kZoomPerDoubleClick : kZoomPerDoubleClick;
        step_zoom(frame, factor, press.place_px);
    }
    if (drag_ == Drag::None && !touched_ && ImGui::IsMousePosValid()) hovered_px_ = to_glm(io.MousePos);
}

void MapGestures::begin_drag(const Frame& frame, const Press& press)
{
    const ImGuiIO& io = ImGui::GetIO();
    if (io.WantCaptureMouse || drag_ != Drag::None) return;
    if (ImGui::IsMouseClicked(ImGuiMouseButton_Left)) drag_ = io.KeyCtrl || io.KeyShift ? Drag::Turn : Drag::Pan;
    if (ImGui::IsMouseClicked(ImGuiMouseButton_Right)) drag_ = Drag::Turn;
    if (drag_ == Drag::None) return;
    moved_ = false;
    pressed_px_ = press.place_px;
    trail_.clear();
    trail_.add(frame.camera.pose, press.time_ms / 1000);
    frame.motion.stop();
}

/// Where the camera follows the pointer to, if it moved.
std::optional<scenario::CameraPose> MapGestures::drag(const map::Camera& camera)
{
    const ImGuiIO& io = ImGui::GetIO();
    const glm::dvec2 pointer_px = to_glm(io.MousePos);
    if (glm::distance(pointer_px, pressed_px_) >= io.MouseDragThreshold) moved_ = true;
    const glm::dvec2 change_px = to_glm(io.MouseDelta);
    if (!moved_ || change_px == glm::dvec2(0)) return std::nullopt;
    const auto pose = drag_ == Drag::Pan
                          ? map::pan(camera, pointer_px - change_px, pointer_px)
                          : map::turn(camera, change_px.x * kTurn_rad_per_px, -change_px.y * kTilt_rad_per_px);
    trail_.add(pose, moved_ms_ / 1000);
    return pose;
}

void MapGestures::end_drag(const Frame& frame, const scenario::CameraPose& pose)
{
    if (moved_) {
        frame.motion.glide(pose, trail_.velocity(released_ms_ / 1000), frame.now_ms);
    } else if (drag_ == Drag::Pan) {
        tapped_px_ = to_glm(ImGui::GetIO().MousePos);
    }
    drag_ = Drag::None;
}

void MapGestures::follow_wheel(const Frame& frame)
{
    const ImGuiIO& io = ImGui::GetIO();
    const float turned = io.MouseWheel;
    // A pointer that rests on the map from the start has told no place yet.
    const map::Viewport& viewport = frame.camera.viewport;
    const glm::dvec2 centre_px = (viewport.free_min_px + viewport.free_max_px) * 0.5;
    const glm::dvec2 anchor_px = ImGui::IsMousePosValid() ? to_glm(io.MousePos) : centre_px;
    if (std::abs(turned) >= kNotch) {
        step_zoom(frame, std::pow(kZoomPerWheelStep, std::clamp<double>(turned, -4, 4)), anchor_px);
    } else if (turned != 0) {
        frame.motion.stop();
        frame.out.push_back(
            scenario::SetCamera{map::zoom(frame.camera, std::pow(kZoomPerWheelStep, turned), anchor_px)});
    }
    if (!pinch_) return;
    frame.motion.stop();
    frame.out.push_back(scenario::SetCamera{map::zoom(frame.camera, pinch_->factor, pinch_->place_px)});
}

} // namespace app::shell
