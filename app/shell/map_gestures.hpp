#pragma once
// Mouse, touch and keys on the map, turned into camera commands. Holds only what a gesture in progress needs.

#include "map/camera.hpp"
#include "scenario/command.hpp"

#include <glm/vec2.hpp>

#include <optional>
#include <vector>

union SDL_Event;

namespace app::shell {

class MapGestures {
public:
    /// Takes note of fingers (Dear ImGui knows one pointer only).
    void handle(const SDL_Event& event, glm::dvec2 window_size_px);

    /// Reads this frame's pointer and keys from Dear ImGui and appends what they ask of the camera.
    void update(const map::Camera& camera, scenario::Commands& out);

    /// The place that was clicked or tapped in this frame without dragging, if any.
    [[nodiscard]] std::optional<glm::dvec2> tapped_px() const { return tapped_px_; }
    /// The pointer over the map, when no panel is under it and nothing is dragged.
    [[nodiscard]] std::optional<glm::dvec2> hovered_px() const { return hovered_px_; }
    [[nodiscard]] bool touched() const { return touched_; } ///< the last pointer was a finger
    [[nodiscard]] bool dragging() const { return drag_ != Drag::None || fingers_.size() > 1; }

private:
    enum class Drag { None, Pan, Turn };
    struct Finger {
        long long id = 0;
        glm::dvec2 previous_px{};
        glm::dvec2 now_px{};
    };

    void follow_fingers(const map::Camera& camera, scenario::Commands& out);
    void follow_mouse(const map::Camera& camera, scenario::Commands& out);
    void follow_wheel(const map::Camera& camera, scenario::Commands& out);
    void follow_keys(const map::Camera& camera, scenario::Commands& out);

    std::vector<Finger> fingers_;
    Drag drag_ = Drag::None;
    bool moved_ = false; ///< the press has become a drag
    bool touched_ = false;
    bool pinched_ = false; ///< two fingers were down: what follows is no tap
    std::optional<glm::dvec2> tapped_px_;
    std::optional<glm::dvec2> hovered_px_;
};

} // namespace app::shell
