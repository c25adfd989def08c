#pragma once
// The camera on its way: flights to another place, short steps after a key or a turn of the wheel, and the glide after
// a drag. Plain functions of the time since the start, so that a frame may come at any moment and none is owed.

#include "map/camera.hpp"

#include <deque>
#include <optional>
#include <variant>

namespace app::map {

/// How a flight moves.
enum class Pace {
    Journey, ///< to another place: 700 ms, slow at both ends, further away on the way
    Step     ///< after a key, a button or the wheel: under way at once
};

struct Flight {
    scenario::CameraPose from;
    scenario::CameraPose to;
    Pace pace = Pace::Journey;
    double dip_share = 0; ///< 0..0.25: how much smaller the scale is half-way than without it
};

/// A flight for a window: the longer the way on the screen, the further out it goes, by a quarter of the scale at most.
[[nodiscard]] Flight make_flight(const scenario::CameraPose& from, const scenario::CameraPose& to,
                                 const Viewport& viewport, Pace pace);

[[nodiscard]] double duration_s(Pace pace);

/// The pose at a time since the start; exactly Flight::to once the duration is over. A flight that only changes the
/// scale about a point of the screen keeps that point in place all the way.
[[nodiscard]] scenario::CameraPose pose_on(const Flight& flight, double elapsed_s);

struct Velocity {
    double east_m_per_s = 0;
    double north_m_per_s = 0;
    double tilt_rad_per_s = 0;
    double azimuth_rad_per_s = 0;

    friend bool operator==(const Velocity&, const Velocity&) = default;
};

/// The way of a drag during its last moments, for how fast the hand was when it let go.
class Trail {
public:
    void clear() { points_.clear(); }
    void add(const scenario::CameraPose& pose, double now_s);

    /// The speed at a moment: none when the hand had come to rest before it.
    [[nodiscard]] Velocity velocity(double now_s) const;

private:
    struct Point {
        scenario::CameraPose pose;
        double time_s = 0;
    };
    std::deque<Point> points_;
};

/// What a drag leaves behind: movement that dies away. It stops dead at the bounds.
struct Glide {
    scenario::CameraPose from;
    Velocity velocity;
};

[[nodiscard]] scenario::CameraPose pose_on(const Glide& glide, double elapsed_s);

/// Whether what is left of the speed would no longer be seen.
[[nodiscard]] bool has_ended(const Glide& glide, double elapsed_s);

/// The one movement that is going on, if any.
class CameraMotion {
public:
    /// For who asked for less motion: every flight is over at its first step, and nothing glides.
    void set_reduced(bool reduced) { reduced_ = reduced; }

    /// Times in milliseconds on any clock, the same for all calls.
    void fly(const Camera& from, const scenario::CameraPose& to, Pace pace, double now_ms);
    void glide(const scenario::CameraPose& from, const Velocity& velocity, double now_ms);
    void stop() { movement_ = {}; }

    [[nodiscard]] bool moving() const { return !std::holds_alternative<std::monostate>(movement_); }

    /// Where the next short step starts from: the end of the step that is going on, or else the pose given.
    [[nodiscard]] scenario::CameraPose base(const scenario::CameraPose& pose) const;

    /// The pose of this moment, nothing when at rest. The last pose of a movement ends it.
    [[nodiscard]] std::optional<scenario::CameraPose> step(double now_ms);

private:
    std::variant<std::monostate, Flight, Glide> movement_;
    double begun_ms_ = 0;
    bool reduced_ = false;
};

} // namespace app::map
