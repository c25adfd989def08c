#pragma once
// The room on the screen that names share: what is covered, where pins and blocks stand, and what names have taken.

#include "map/label_wishes.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace app::map {

/// How much room a name asks for.
enum class Demand {
    Stay,  ///< it stands: it may be a little crowded
    Enter, ///< it is new: it wants room around it, so that it does not have to go at the next step of the camera
    EnterMoving, ///< idem, while the camera moves: the next steps are under way
    Least, ///< the name of a city rather stands close than not at all
};

/// Whether the camera moves.
enum class LabelPace { Resting, Moving };

class LabelBoard {
public:
    LabelBoard(const Camera& camera, const LabelRequest& request, LabelPace pace);

    /// The index of the spot that a wish gets, if any. The spot in which it stands comes first.
    [[nodiscard]] std::optional<std::size_t> find_spot(const LabelWish& wish,
                                                       std::optional<std::size_t> stands_in) const;

    /// Takes the room of a spot.
    void take(const LabelWish& wish, std::size_t spot);

    /// Whether the text itself, without room around it, is within the window and off panels, cards and pins.
    [[nodiscard]] bool is_clear(const ScreenBox& text) const;

private:
    struct Taken {
        ScreenBox box;
        glm::dvec2 centre_px{};
        std::string_view text;
    };

    [[nodiscard]] bool is_free(const LabelWish& wish, const Spot& spot, Demand demand) const;
    [[nodiscard]] bool is_off_crossings(const ScreenBox& box, double margin_px) const;
    [[nodiscard]] bool is_repeated(const LabelWish& wish, const Spot& spot) const;

    LabelPace pace_;
    ScreenBox window_;
    std::span<const ScreenBox> occupied_;
    std::span<const ScreenBox> plates_;
    std::vector<ScreenBox> heads_; ///< of pins
    std::vector<ScreenBox> stems_;
    std::vector<glm::dvec2> crossings_px_;
    const BlockCover* blocks_ = nullptr;
    std::vector<Taken> taken_;
};

} // namespace app::map
