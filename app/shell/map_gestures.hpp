#pragma once
// Mouse, touch and keys on the map, turned into camera commands and movements. Holds only what a gesture in progress
// needs. Whoever takes hold of the map ends the movement that is going on.

#include "map/camera_motion.hpp"
#include "map/two_fingers.hpp"
#include "scenario/command.hpp"

#include <glm/vec2.hpp>

#include <deque>
#include <optional>
#include <vector>

union SDL_Event;

namespace app::shell {

class MapGestures {
public:
    /// Takes note of fingers (Dear ImGui knows one pointer only), and of when the hand did what: a slow frame must not
    /// make a quick hand a slow one.
    void handle(const SDL_Event& event, glm::dvec2 window_size_px);

    /// A pinch on a trackpad, which browsers tell as a turn of the wheel with ctrl: factor > 1 comes nearer.
    void pinch(double factor, glm::dvec2 place_px);

    /// Every press ends without having been a click: the pointer left for good, or the window lost the focus.
    void let_go();

    /// What of a frame the gestures need.
    struct Frame {
        const map::Camera& camera;
        map::CameraMotion& motion;
        scenario::Commands& out;
        double now_ms = 0;
    };

    /// Reads this frame's pointer and keys from Dear ImGui. What moves the camera at once becomes a command; what takes
    /// its time becomes the motion.
    void update(const Frame& frame);

    /// Where the hand is: the middle of a pinch, the first finger or the pointer; nothing before it has told a place.
    [[nodiscard]] std::optional<glm::dvec2> place_px() const;

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
    struct Pinch {
        double factor = 1;
        glm::dvec2 place_px{};
    };
    /// A button or a finger that went down.
    struct Press {
        double time_ms = 0;
        glm::dvec2 place_px{};
        bool second = false; ///< of a double click
    };

    void note_press(const SDL_Event& event);

    void follow_fingers(const Frame& frame);
    void follow_mouse(const Frame& frame, const Press& press);
    void begin_drag(const Frame& frame, const Press& press);
    std::optional<scenario::CameraPose> drag(const map::Camera& camera);
    void end_drag(const Frame& frame, const scenario::CameraPose& pose);
    void follow_wheel(const Frame& frame);

    std::vector<Finger> fingers_;
    std::optional<map::TwoFingers> two_fingers_; ///< while two are down
    Drag drag_ = Drag::None;
    glm::dvec2 pressed_px_{}; ///< where it began
    map::Trail trail_;
    std::optional<Pinch> pinch_;
    std::deque<Press> presses_;       ///< those that Dear ImGui has yet to tell of, one in a frame
    std::optional<Press> left_press_; ///< the last one of the left button or of a finger
    double moved_ms_ = 0;             ///< when the pointer last moved, on SDL's clock
    double released_ms_ = 0;
    bool moved_ = false; ///< the press has become a drag
    bool touched_ = false;
    bool pinched_ = false; ///< two fingers were down: what follows is no tap
    std::optional<glm::dvec2> tapped_px_;
    std::optional<glm::dvec2> hovered_px_;
};

} // namespace app::shell
