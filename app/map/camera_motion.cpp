#include "map/camera_motion.hpp"

#include <glm/geometric.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace app::map {

namespace {

using scenario::CameraPose;

constexpr double kJourney_s = 0.7;
constexpr double kStep_s = 0.2;

/// The farthest out that a journey goes: a quarter of the scale.
constexpr double kLargestDip = 0.25;
/// A journey within this share of the window goes level; from one and a quarter windows on it dips fully.
constexpr double kLevelWay = 0.25;

/// A glide loses all but 1/e of its speed in this time.
constexpr double kGlideDecay_s = 0.24;
constexpr double kLeastSpeed_px_per_s = 90; ///< a slower hand meant to put the map where it is
constexpr double kUnseenSpeed_px_per_s = 12;
constexpr double kMostSpeed_px_per_s = 3500;
constexpr double kMostTurn_rad_per_s = 5;
/// Turning by a radian moves what lies a third of a window from the centre by this much.
constexpr double kPixelsPerRadian = 300;

/// What a drag remembers, and how long ago its last move may be.
constexpr double kTrail_s = 0.12;
constexpr double kRest_s = 0.08;
/// No hand is told of quicker than a screen shows it; clocks of whole milliseconds may put all of a drag into one.
constexpr double kLeastTrail_s = 0.008;

double eased(Pace pace, double share)
{
    if (pace == Pace::Step) return 1 - (1 - share) * (1 - share) * (1 - share);
    return share * share * share * (10 + share * (6 * share - 15)); // at rest at both ends, in speed and pull
}

double shortest_turn(double from_rad, double to_rad)
{
    return std::remainder(to_rad - from_rad, 2 * std::numbers::pi);
}

double mix(double from, double to, double share)
{
    return from + (to - from) * share;
}

/// Speed on the screen at a scale, turning included.
double speed_px_per_s(const Velocity& velocity, double scale_px_per_km)
{
    const double moved = std::hypot(velocity.east_m_per_s, velocity.north_m_per_s) * scale_px_per_km / 1000;
    return moved + std::hypot(velocity.tilt_rad_per_s, velocity.azimuth_rad_per_s) * kPixelsPerRadian;
}

Velocity slowed(Velocity velocity, double scale_px_per_km)
{
    const double moved = std::hypot(velocity.east_m_per_s, velocity.north_m_per_s) * scale_px_per_km / 1000;
    const double turned = std::hypot(velocity.tilt_rad_per_s, velocity.azimuth_rad_per_s);
    const double move_share = std::min(1.0, kMostSpeed_px_per_s / std::max(moved, 1e-9));
    const double turn_share = std::min(1.0, kMostTurn_rad_per_s / std::max(turned, 1e-9));
    velocity.east_m_per_s *= move_share;
    velocity.north_m_per_s *= move_share;
    velocity.tilt_rad_per_s *= turn_share;
    velocity.azimuth_rad_per_s *= turn_share;
    return velocity;
}

bool has_ended(const Flight& flight, double elapsed_s)
{
    return elapsed_s >= duration_s(flight.pace);
}

} // namespace

Flight make_flight(const CameraPose& from, const CameraPose& to, const Viewport& viewport, Pace pace)
{
    Flight flight{from, to, pace, 0};
    if (pace == Pace::Step) return flight;
    const glm::dvec2 way_m{to.east_m - from.east_m, to.north_m - from.north_m};
    const double way_px = glm::length(way_m) * std::min(from.scale_px_per_km, to.scale_px_per_km) / 1000;
    const glm::dvec2 free_px = viewport.free_max_px - viewport.free_min_px;
    const double windows = way_px / std::max(1.0, std::min(free_px.x, free_px.y));
    flight.dip_share = kLargestDip * std::clamp(windows - kLevelWay, 0.0, 1.0);
    return flight;
}

double duration_s(Pace pace)
{
    return pace == Pace::Step ? kStep_s : kJourney_s;
}

CameraPose pose_on(const Flight& flight, double elapsed_s)
{
    if (has_ended(flight, elapsed_s)) return flight.to;
    const CameraPose& from = flight.from;
    const CameraPose& to = flight.to;
    const double share = eased(flight.pace, std::max(0.0, elapsed_s) / duration_s(flight.pace));
    // The scale grows by equal factors in equal times. While it does, the centre must come nearer to its end in step
    // with the size of a pixel on the ground: only so does a point of the ground stand still when one zooms about it.
    const double shrink = from.scale_px_per_km / to.scale_px_per_km;
    const double ground_share = std::abs(shrink - 1) < 1e-6 ? share : (1 - std::pow(shrink, share)) / (1 - shrink);
    CameraPose pose;
    pose.east_m = mix(from.east_m, to.east_m, ground_share);
    pose.north_m = mix(from.north_m, to.north_m, ground_share);
    const double dip = 1 - flight.dip_share * 4 * share * (1 - share);
    pose.scale_px_per_km = from.scale_px_per_km * std::pow(shrink, -share) * dip;
    pose.tilt_rad = mix(from.tilt_rad, to.tilt_rad, share);
    const double azimuth_rad = from.azimuth_rad + shortest_turn(from.azimuth_rad, to.azimuth_rad) * share;
    pose.azimuth_rad = std::remainder(azimuth_rad, 2 * std::numbers::pi);
    // Both ends lie within the bounds. On the way they are not kept: those of a small scale are narrower, and a point
    // that one zooms about would slip.
    return pose;
}

void Trail::add(const CameraPose& pose, double now_s)
{
    points_.push_back({pose, now_s});
    // One point from before the window stays: slow frames may leave no second one within it.
    while (points_.size() > 2 && points_[1].time_s < now_s - kTrail_s) points_.pop_front();
}

Velocity Trail::velocity(double now_s) const
{
    if (points_.size() < 2 || now_s - points_.back().time_s > kRest_s) return {};
    const Point& first = points_.front();
    const Point& last = points_.back();
    const double time_s = std::max(kLeastTrail_s, last.time_s - first.time_s);
    if (time_s > 4 * kTrail_s) return {};
    Velocity velocity{
        .east_m_per_s = (last.pose.east_m - first.pose.east_m) / time_s,
        .north_m_per_s = (last.pose.north_m - first.pose.north_m) / time_s,
        .tilt_rad_per_s = (last.pose.tilt_rad - first.pose.tilt_rad) / time_s,
        .azimuth_rad_per_s = shortest_turn(first.pose.azimuth_rad, last.pose.azimuth_rad) / time_s,
    };
    velocity = slowed(velocity, last.pose.scale_px_per_km);
    if (speed_px_per_s(velocity, last.pose.scale_px_per_km) < kLeastSpeed_px_per_s) return {};
    return velocity;
}

CameraPose pose_on(const Glide& glide, double elapsed_s)
{
    const double run_s = kGlideDecay_s * (1 - std::exp(-std::max(0.0, elapsed_s) / kGlideDecay_s));
    CameraPose pose = glide.from;
    pose.east_m += glide.velocity.east_m_per_s * run_s;
    pose.north_m += glide.velocity.north_m_per_s * run_s;
    pose.tilt_rad += glide.velocity.tilt_rad_per_s * run_s;
    pose.azimuth_rad += glide.velocity.azimuth_rad_per_s * run_s;
    return clamp_pose(pose);
}

bool has_ended(const Glide& glide, double elapsed_s)
{
    const double left = std::exp(-std::max(0.0, elapsed_s) / kGlideDecay_s);
    return speed_px_per_s(glide.velocity, glide.from.scale_px_per_km) * left < kUnseenSpeed_px_per_s;
}

void CameraMotion::fly(const Camera& from, const CameraPose& to, Pace pace, double now_ms)
{
    movement_ = make_flight(from.pose, clamp_pose(to), from.viewport, pace);
    begun_ms_ = reduced_ ? now_ms - duration_s(pace) * 1000 : now_ms;
}

void CameraMotion::glide(const CameraPose& from, const Velocity& velocity, double now_ms)
{
    movement_ = {};
    if (reduced_ || velocity == Velocity{}) return;
    movement_ = Glide{from, velocity};
    begun_ms_ = now_ms;
}

CameraPose CameraMotion::base(const CameraPose& pose) const
{
    const Flight* flight = std::get_if<Flight>(&movement_);
    return flight && flight->pace == Pace::Step ? flight->to : pose;
}

std::optional<CameraPose> CameraMotion::step(double now_ms)
{
    const double elapsed_s = (now_ms - begun_ms_) / 1000;
    const auto advance = [&](const auto& movement) -> std::optional<CameraPose> {
        const CameraPose pose = pose_on(movement, elapsed_s);
        if (has_ended(movement, elapsed_s)) stop();
        return pose;
    };
    if (const auto* flight = std::get_if<Flight>(&movement_)) return advance(Flight(*flight));
    if (const auto* glide = std::get_if<Glide>(&movement_)) return advance(Glide(*glide));
    return std::nullopt;
}

} // namespace app::map
