#include "map/profile_cards.hpp"

#include "map/card_room.hpp"

#include <algorithm>
#include <string>

namespace app::map {

namespace {

using Places = std::vector<CardPlace>;

/// Places for all these cities beside the cards that stand, the first ones first; nothing when one finds none.
std::optional<Places> place_all(const CardRoom& room, std::span<const model::Municipality> cities, Places places)
{
    for (const model::Municipality city : cities) {
        const bool stands =
            std::any_of(places.begin(), places.end(), [&](const CardPlace& place) { return place.city == city; });
        if (stands) continue;
        const auto place = room.find_place(city, places);
        if (!place) return std::nullopt;
        places.push_back(*place);
    }
    return places;
}

/// The cards that there is room for. Which city chooses first decides whether all fit: each is tried.
Places arrange(const CardRoom& room, std::string_view selected, const Places& standing)
{
    std::vector<model::Municipality> cities = room.cities_in_view();
    if (auto places = place_all(room, cities, standing)) return *places;
    std::sort(cities.begin(), cities.end(),
              [&](model::Municipality a, model::Municipality b) { return room.centre_px(a).y < room.centre_px(b).y; });
    for (std::size_t first = 0; first < cities.size(); ++first) {
        if (auto places = place_all(room, cities, {})) return *places;
        std::rotate(cities.begin(), cities.begin() + 1, cities.end());
    }
    const auto chosen = std::find_if(cities.begin(), cities.end(), [&](model::Municipality city) {
        return selected == "city:" + std::string(model::id_of(city));
    });
    if (chosen == cities.end()) return standing; // what stands and is still free stays
    return place_all(room, std::span(&*chosen, 1), standing).value_or(standing);
}

PlacedCard make_card(const CardRoom& room, const KeptCard& kept)
{
    const CardPlace place{kept.city, kept.box};
    return {.city = kept.city,
            .box = kept.box,
            .leader_from_px = room.leader_start(place),
            .leader_to_px = room.centre_px(kept.city),
            .opacity = kept.fade.opacity()};
}

/// The cards that stand and may go on doing so.
Places still_free(const CardRoom& room, const CardMemory& memory)
{
    Places standing;
    for (const KeptCard& card : memory.cards) {
        const CardPlace place{card.city, card.box};
        if (!card.leaving && room.is_free(place, standing, CardDemand::Stay)) standing.push_back(place);
    }
    return standing;
}

/// Cards without a place go where they stood, while nothing else is there; new ones wait until they have gone.
std::vector<KeptCard> next_cards(const CardMemory& memory, const CardRoom& room, const Places& places,
                                 const FadeStep& step, bool first)
{
    std::vector<KeptCard> next;
    std::vector<ScreenBox> leaving;
    for (KeptCard card : memory.cards) {
        const bool stays = std::any_of(places.begin(), places.end(), [&](const CardPlace& place) {
            return place.city == card.city && place.box == card.box;
        });
        if (stays) continue;
        card.leaving = true;
        card.fade.go(step);
        if (card.fade.share <= 0 || !room.is_free({card.city, card.box}, {}, CardDemand::Stay)) continue;
        leaving.push_back(card.box);
        next.push_back(card);
    }
    for (const CardPlace& place : places) {
        KeptCard card{.city = place.city, .box = place.box};
        for (const KeptCard& before : memory.cards) {
            if (before.city == place.city && before.box == place.box) card.fade = before.fade;
        }
        if (card.fade.share > 0 || !overlaps_any(place.box, leaving)) card.fade.come(first ? FadeStep{1} : step);
        next.push_back(card);
    }
    return next;
}

} // namespace

std::vector<PlacedCard> update_cards(CardMemory& memory, const Camera& camera, const CardRequest& request,
                                     const FadeStep& step)
{
    const CardRoom room(camera, request);
    const bool first = !memory.pose;
    memory.moved = !first && (*memory.pose != camera.pose || memory.viewport != camera.viewport);
    memory.pose = camera.pose;
    memory.viewport = camera.viewport;
    Places places = still_free(room, memory);
    if (!memory.moved) places = arrange(room, request.selected, places);
    memory.cards = next_cards(memory, room, places, step, first);
    std::vector<PlacedCard> cards;
    for (const KeptCard& card : memory.cards) {
        if (card.fade.share > 0) cards.push_back(make_card(room, card));
    }
    return cards;
}

std::vector<PlacedCard> place_cards(const Camera& camera, const CardRequest& request)
{
    CardMemory none;
    return update_cards(none, camera, request, {});
}

bool is_fading(const CardMemory& memory)
{
    return memory.moved || std::any_of(memory.cards.begin(), memory.cards.end(),
                                       [](const KeptCard& card) { return card.leaving || card.fade.share < 1; });
}

} // namespace app::map
