#pragma once
// The room that cards of cities have at the sides of the free map.

#include "map/profile_cards.hpp"

#include <array>
#include <optional>
#include <vector>

namespace app::map {

/// A card that wants to stand, or stands.
struct CardPlace {
    model::Municipality city{};
    CardForm form{};
    ScreenBox box;
};

/// How much room a card asks for: a new one more than one that stands, so that it does not have to go at once.
enum class CardDemand { Enter, Stay };

class CardRoom {
public:
    CardRoom(const Camera& camera, const CardRequest& request);

    /// The cities whose centre is on the free map; none where cards have no place at all.
    [[nodiscard]] std::vector<model::Municipality> cities_in_view() const;

    /// Where the line of a card begins: at its edge nearest to the city, at the height of its title.
    [[nodiscard]] glm::dvec2 leader_start(const CardPlace& card) const;
    [[nodiscard]] glm::dvec2 centre_px(model::Municipality city) const
    {
        return centres_px_[city].value_or(glm::dvec2(0));
    }

    /// Whether a card may stand beside those that have their place.
    [[nodiscard]] bool is_free(const CardPlace& card, std::span<const CardPlace> others, CardDemand demand) const;

    /// The nearest free place at one of the sides.
    [[nodiscard]] std::optional<CardPlace> find_place(model::Municipality city, CardForm form,
                                                      std::span<const CardPlace> others) const;

private:
    [[nodiscard]] std::vector<double> columns_px(double width_px) const;
    [[nodiscard]] bool is_off_others(const CardPlace& card, std::span<const CardPlace> others, double gap_px) const;

    ScreenBox free_;
    std::span<const ScreenBox> occupied_;
    std::vector<ScreenBox> pins_;
    std::vector<ScreenBox> names_; ///< around the centre and the name of each city
    const BlockCover* blocks_ = nullptr;
    CardSizes sizes_px_{};
    model::PerMunicipality<std::optional<glm::dvec2>> centres_px_{};
};

} // namespace app::map
