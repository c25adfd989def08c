#pragma once
// Two fingers on the map: moved together they pan, spread or pinched they zoom, twisted they turn, and pushed up or
// down side by side they tilt. What they do is decided once, from their first pixels, so that a pinch does not tilt and
// a tilt does not zoom.

#include "map/camera.hpp"

namespace app::map {

struct FingerPair {
    glm::dvec2 first_px{};
    glm::dvec2 second_px{};
};

class TwoFingers {
public:
    /// Both fingers are down, at these places.
    explicit TwoFingers(const FingerPair& start) : start_(start), previous_(start) {}

    /// The pose after the fingers have come to new places.
    [[nodiscard]] scenario::CameraPose follow(const Camera& camera, const FingerPair& now);

private:
    enum class Meaning { Open, Move, Tilt };

    void decide(const FingerPair& now);
    [[nodiscard]] scenario::CameraPose move(const Camera& camera, const FingerPair& now);

    FingerPair start_;
    FingerPair previous_;
    Meaning meaning_ = Meaning::Open;
    bool turns_ = false; ///< twisted far enough that it is no accident
};

} // namespace app::map
