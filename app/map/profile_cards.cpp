#include "map/profile_cards.hpp"

#include "map/card_room.hpp"

#include <algorithm>
#include <string>

namespace app::map {

namespace {

using Places = std::vector<CardPlace>;

bool stands(const Places& places, model::Municipality city)
{
    return std::any_of(places.begin(), places.end(), [&](const CardPlace& place) { return place.city == city; });
}

/// Adds places for as many of these cities as there is room for, the first ones first.
Places fill(const CardRoom& room, std::span<const model::Municipality> cities, CardForm form, Places places)
{
    for (const model::Municipality city : cities) {
        if (stands(places, city)) continue;
        if (const auto place = room.find_place(city, form, places)) places.push_back(*place);
    }
    return places;
}

/// Which city chooses first decides how many fit: each is tried.
Places fill_best(const CardRoom& room, std::vector<model::Municipality> cities, CardForm form)
{
    Places best;
    for (std::size_t first = 0; first < cities.size() && best.size() < cities.size(); ++first) {
        Places places = fill(room, cities, form, {});
        if (places.size() > best.size()) best = std::move(places);
        std::rotate(cities.begin(), cities.begin() + 1, cities.end());
    }
    return best;
}

/// Cards in full where they find room beside all others, the first city first.
void enlarge(const CardRoom& room, std::span<const model::Municipality> cities, Places& places)
{
    for (const model::Municipality city : cities) {
        Places others = places;
        std::erase_if(others, [&](const CardPlace& place) { return place.city == city; });
        if (others.size() == places.size()) continue;
        const auto place = room.find_place(city, CardForm::Full, others);
        if (!place) continue;
        others.push_back(*place);
        places = std::move(others);
    }
}

/// The cities in view: the selected one, then by their size.
std::vector<model::Municipality> in_order(const CardRoom& room, std::string_view selected)
{
    constexpr model::PerMunicipality<int> kRank{{3, 5, 1, 2, 4}}; // in the order of their inhabitants
    const auto rank = [&](model::Municipality city) {
        return selected == "city:" + std::string(model::id_of(city)) ? 0 : kRank[city];
    };
    std::vector<model::Municipality> cities = room.cities_in_view();
    std::sort(cities.begin(), cities.end(),
              [&](model::Municipality a, model::Municipality b) { return rank(a) < rank(b); });
    return cities;
}

/// As many cards as there is room for. Those that stand only give way where that lets more of them in, or the selected
/// one.
Places arrange(const CardRoom& room, std::string_view selected, const Places& standing)
{
    const std::vector<model::Municipality> cities = in_order(room, selected);
    if (cities.empty()) return {};
    Places places = fill(room, cities, CardForm::Full, standing);
    if (places.size() == cities.size()) return places;
    places = fill_best(room, cities, CardForm::Full);
    if (places.size() == cities.size()) return places;
    const bool selected_waits = selected.starts_with("city:") && !stands(standing, cities.front());
    places = fill(room, cities, CardForm::Compact, standing);
    if (places.size() == cities.size() && !selected_waits) {
        if (standing.empty()) enlarge(room, cities, places);
        return places;
    }
    Places anew = fill_best(room, cities, CardForm::Compact);
    if (selected_waits || anew.size() > places.size()) {
        if (!stands(anew, cities.front())) anew = fill(room, cities, CardForm::Compact, {});
        places = std::move(anew);
        enlarge(room, cities, places);
    }
    return places;
}

PlacedCard make_card(const CardRoom& room, const KeptCard& kept)
{
    const CardPlace place{kept.city, kept.form, kept.box};
    return {.city = kept.city,
            .form = kept.form,
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
        const CardPlace place{card.city, card.form, card.box};
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
        if (card.fade.share <= 0 || !room.is_free({card.city, card.form, card.box}, {}, CardDemand::Stay)) continue;
        leaving.push_back(card.box);
        next.push_back(card);
    }
    for (const CardPlace& place : places) {
        KeptCard card{.city = place.city, .form = place.form, .box = place.box};
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
    memory.in_view = room.cities_in_view().size();
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
