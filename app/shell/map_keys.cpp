#include "shell/map_keys.hpp"

#include "map/camera_targets.hpp"

#include <imgui.h>

#include <optional>

namespace app::shell {

namespace {

using scenario::CameraPose;

// A key that is held repeats about twenty times a second: smaller steps then.
constexpr double kStep_px = 80;
constexpr double kHeldStep_px = 36;
constexpr double kStep_rad = 0.16;
constexpr double kHeldStep_rad = 0.07;
constexpr double kZoomStep = 1.35;

/// How often an arrow was pressed in this frame, held ones counting less: in steps of the first press.
double pressed(ImGuiKey key, double held_step)
{
    if (ImGui::IsKeyPressed(key, false)) return 1;
    return ImGui::IsKeyPressed(key) ? held_step : 0;
}

glm::dvec2 arrows(double held_step)
{
    return {pressed(ImGuiKey_RightArrow, held_step) - pressed(ImGuiKey_LeftArrow, held_step),
            pressed(ImGuiKey_DownArrow, held_step) - pressed(ImGuiKey_UpArrow, held_step)};
}

/// The pose that the arrows ask for, counted from a camera.
std::optional<CameraPose> follow_arrows(const map::Camera& camera, glm::dvec2 centre_px)
{
    if (ImGui::GetIO().KeyShift) {
        const glm::dvec2 way = arrows(kHeldStep_rad / kStep_rad);
        if (way == glm::dvec2(0)) return std::nullopt;
        return map::turn(camera, way.x * kStep_rad, -way.y * kStep_rad);
    }
    const glm::dvec2 way = arrows(kHeldStep_px / kStep_px);
    if (way == glm::dvec2(0)) return std::nullopt;
    return map::pan(camera, centre_px, centre_px - way * kStep_px);
}

/// Characters, not keys: plus and minus stand elsewhere on every keyboard.
std::optional<CameraPose> follow_characters(const map::Camera& camera, glm::dvec2 centre_px)
{
    std::optional<CameraPose> pose;
    for (const ImWchar character : ImGui::GetIO().InputQueueCharacters) {
        const map::Camera base = map::make_camera(pose.value_or(camera.pose), camera.viewport);
        if (character == '+' || character == '=') pose = map::zoom(base, kZoomStep, centre_px);
        if (character == '-' || character == '_') pose = map::zoom(base, 1 / kZoomStep, centre_px);
    }
    return pose;
}

/// Whether a character was typed.
bool typed(ImWchar small, ImWchar large)
{
    const auto& characters = ImGui::GetIO().InputQueueCharacters;
    return characters.contains(small) || characters.contains(large);
}

} // namespace

void follow_keys(const map::Camera& camera, map::CameraMotion& motion, double now_ms)
{
    const glm::dvec2 centre_px = (camera.viewport.free_min_px + camera.viewport.free_max_px) * 0.5;
    const map::Camera base = map::make_camera(motion.base(camera.pose), camera.viewport);
    std::optional<CameraPose> step = follow_arrows(base, centre_px);
    if (!step) step = follow_characters(base, centre_px);
    if (step) motion.fly(camera, *step, map::Pace::Step, now_ms);
    if (typed('n', 'N')) motion.fly(camera, map::north_up(camera.pose), map::Pace::Journey, now_ms);
    if (typed('0', '0') || ImGui::IsKeyPressed(ImGuiKey_Home, false)) {
        motion.fly(camera, map::fit_region(camera.pose, camera.viewport), map::Pace::Journey, now_ms);
    }
}

} // namespace app::shell
