#include "map/two_fingers.hpp"

#include <glm/geometric.hpp>

#include <cmath>
#include <numbers>

namespace app::map {

namespace {

constexpr double kDecided_px = 6; ///< a finger that moved less has not said anything yet
constexpr double kTilt_rad_per_px = 0.006;
constexpr double kTwist_rad = 0.14; ///< 8 degrees: a pinch alone twists less
constexpr double kSideBySide = 0.7; ///< of their distance, how much may be up and down for a tilt
constexpr double kSameWay = 0.5;    ///< how alike both ways must be for a tilt

/// Up or down rather than sideways, and far enough.
bool runs_upright(glm::dvec2 way_px)
{
    return std::abs(way_px.y) >= kDecided_px && std::abs(way_px.y) > 1.5 * std::abs(way_px.x);
}

double angle_of(const FingerPair& pair)
{
    const glm::dvec2 across_px = pair.second_px - pair.first_px;
    return std::atan2(across_px.y, across_px.x);
}

double twist(const FingerPair& from, const FingerPair& to)
{
    return std::remainder(angle_of(to) - angle_of(from), 2 * std::numbers::pi);
}

glm::dvec2 middle_of(const FingerPair& pair)
{
    return (pair.first_px + pair.second_px) * 0.5;
}

} // namespace

void TwoFingers::decide(const FingerPair& now)
{
    const glm::dvec2 first_px = now.first_px - start_.first_px;
    const glm::dvec2 second_px = now.second_px - start_.second_px;
    const glm::dvec2 across_px = start_.second_px - start_.first_px;
    const bool side_by_side = std::abs(across_px.y) < kSideBySide * std::abs(across_px.x);
    if (runs_upright(first_px) && runs_upright(second_px)) {
        const double ratio = first_px.y / second_px.y;
        const bool together = ratio > kSameWay && ratio < 1 / kSameWay;
        meaning_ = side_by_side && together ? Meaning::Tilt : Meaning::Move;
        return;
    }
    const double way_px = std::max(glm::length(first_px), glm::length(second_px));
    const bool may_tilt = side_by_side && (runs_upright(first_px) || runs_upright(second_px));
    // One finger ahead of the other: wait a little longer for a tilt than for anything else.
    if (way_px >= (may_tilt ? 4 * kDecided_px : kDecided_px)) meaning_ = Meaning::Move;
}

scenario::CameraPose TwoFingers::follow(const Camera& camera, const FingerPair& now)
{
    if (meaning_ == Meaning::Open) {
        decide(now);
        if (meaning_ == Meaning::Open) return camera.pose;
    }
    scenario::CameraPose pose = camera.pose;
    if (meaning_ == Meaning::Tilt) {
        const double down_px = middle_of(now).y - middle_of(previous_).y;
        pose = turn(camera, 0, -down_px * kTilt_rad_per_px);
    } else {
        pose = move(camera, now);
    }
    previous_ = now;
    return pose;
}

scenario::CameraPose TwoFingers::move(const Camera& camera, const FingerPair& now)
{
    const double before_px = glm::distance(previous_.first_px, previous_.second_px);
    const double now_px = glm::distance(now.first_px, now.second_px);
    if (before_px < 1 || now_px < 1) return camera.pose;
    Camera moved = make_camera(pan(camera, middle_of(previous_), middle_of(now)), camera.viewport);
    moved = make_camera(zoom(moved, now_px / before_px, middle_of(now)), camera.viewport);
    if (!turns_ && std::abs(twist(start_, now)) < kTwist_rad) return moved.pose;
    // The first degrees were needed to see what is meant: they do not count, or the map would jump.
    const double turned_rad = turns_ ? twist(previous_, now) : 0;
    turns_ = true;
    return turn_about(moved, -turned_rad, middle_of(now));
}

} // namespace app::map
