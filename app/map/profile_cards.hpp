#pragma once
// Where the cards with the character of the five cities stand: at the sides of the free map, each with a thin line to
// its centre, never over a panel, another card, a pin or a skyline. Where there is no room for all of them in full, as
// many as fit stand, some with their first line only: the selected city comes first, then the largest. A card that
// stands stays put while the map moves under it.

#include "base/enum_array.hpp"
#include "map/block_cover.hpp"
#include "map/camera.hpp"
#include "map/fade.hpp"
#include "map/pins.hpp"
#include "map/scene.hpp"
#include "map/screen_boxes.hpp"
#include "model/terms.hpp"

#include <glm/vec2.hpp>

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace app::map {

enum class CardForm {
    Full,
    Compact, ///< the name of the city and its first key word
    kCount
};

struct PlacedCard {
    model::Municipality city{};
    CardForm form{};
    ScreenBox box;
    glm::dvec2 leader_from_px{}; ///< at the edge of the card
    glm::dvec2 leader_to_px{};   ///< the centre of the city
    double opacity = 1;          ///< 0..1: lower while it comes or goes
};

/// Of a card of each city, in each form.
using CardSizes = model::PerMunicipality<base::EnumArray<CardForm, glm::dvec2>>;

struct CardRequest {
    std::span<const Place> places;                 ///< Ground::places: the centres of the cities
    CardSizes sizes_px{};
    std::span<const ScreenBox> names{};            ///< of the cities
    std::span<const PlacedPin> pins{};
    std::span<const ScreenBox> occupied{}; ///< panels
    const BlockCover* blocks = nullptr;    ///< where blocks rise, if known
    std::string_view selected{};           ///< reference of the selected thing, or empty
};

/// One card that is on the screen, between one frame and the next.
struct KeptCard {
    model::Municipality city{};
    CardForm form{};
    ScreenBox box;
    bool leaving = false;
    Fade fade;
};

struct CardMemory {
    std::vector<KeptCard> cards;
    std::optional<scenario::CameraPose> pose; ///< of the frame before
    Viewport viewport;
    bool moved = false; ///< the camera did, in the frame before: new cards wait until it rests
    std::size_t in_view = 0; ///< cities that would have a card if there were room
};

/// The cards for one camera, without a past.
[[nodiscard]] std::vector<PlacedCard> place_cards(const Camera& camera, const CardRequest& request);

/// The cards of the next frame.
[[nodiscard]] std::vector<PlacedCard> update_cards(CardMemory& memory, const Camera& camera, const CardRequest& request,
                                                   const FadeStep& step);

/// Whether another frame is needed: a card comes or goes, or may come now that the camera rests.
[[nodiscard]] bool is_fading(const CardMemory& memory);

} // namespace app::map
