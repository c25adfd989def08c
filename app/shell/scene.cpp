#include "shell/scene.hpp"

#include "map/locate.hpp"

namespace app::shell {

void Scene::update(const scenario::State& state, const model::Results& results)
{
    if (places_.empty() || placed_sites_ != state.inputs.added) {
        placed_sites_ = state.inputs.added;
        places_ = map::make_site_places(content_.region, state.inputs);
        field_ = map::make_block_field(content_.map, content_.region, places_);
        inputs_version_ = 0;
    }
    if (inputs_version_ != results.inputs_version || year_ != state.view.year) {
        map::update_blocks(blocks_, field_, content_.region, results, state.inputs, state.view.year);
        inputs_version_ = results.inputs_version;
        year_ = state.view.year;
    }
    map::update_plates(plates_, places_, results, state.view.year, state.view.selected, hovered_);
}

void Scene::place(const map::Camera& camera, const scenario::State& state, const model::Results& results,
                  std::span<const map::ScreenBox> occupied, const TextSizes& sizes, const map::FadeStep& step)
{
    const scenario::View& view = state.view;
    pins_.clear();
    if (view.layers[scenario::Layer::Sites]) {
        pins_ = map::place_pins(camera, places_, results, view.year, view.selected, occupied);
    }
    block_cover_.update(camera, shown_blocks(view));
    place_cards(camera, view, occupied, sizes, step);
    std::vector<map::ScreenBox> covered(occupied.begin(), occupied.end());
    for (const map::PlacedCard& card : cards_) covered.push_back(card.box);
    place_labels(camera, state, covered, sizes, step);
}

void Scene::place_cards(const map::Camera& camera, const scenario::View& view, std::span<const map::ScreenBox> occupied,
                        const TextSizes& sizes, const map::FadeStep& step)
{
    cards_.clear();
    if (!view.layers[scenario::Layer::Profiles]) {
        card_memory_ = {};
        return;
    }
    cards_ = map::update_cards(card_memory_, camera,
                               {.places = content_.map.ground.places,
                                .sizes_px = sizes.cards_px,
                                .city_heights_m = blocks_.skyline_m,
                                .pins = pins_,
                                .occupied = occupied,
                                .blocks = &block_cover_,
                                .selected = view.selected},
                               step);
}

std::span<const map::BlockInstance> Scene::shown_blocks(const scenario::View& view) const
{
    if (!view.layers[scenario::Layer::Dynamics]) return {};
    return blocks_.items;
}

void Scene::place_labels(const map::Camera& camera, const scenario::State& state,
                         std::span<const map::ScreenBox> occupied, const TextSizes& sizes, const map::FadeStep& step)
{
    labels_.clear();
    if (!state.view.layers[scenario::Layer::Labels]) {
        label_memory_ = {};
        return;
    }
    std::vector<map::SiteName> sites;
    for (const model::Site& site : content_.region.sites) sites.push_back({site.id, site.name});
    for (const model::AddedSite& site : state.inputs.added) sites.push_back({site.id, site.name});
    const map::Ground& ground = content_.map.ground;
    labels_ = map::update_labels(label_memory_, camera,
                                 {.places = ground.places,
                                  .named_lines = ground.named_lines,
                                  .crossings_m = ground.crossings_m,
                                  .city_heights_m = blocks_.skyline_m,
                                  .pins = pins_,
                                  .sites = sites,
                                  .occupied = occupied,
                                  .blocks = &block_cover_,
                                  .view = &state.view},
                                 sizes.label, step);
}

/// The grid follows the blocks only when somebody points: while a slider moves, nobody does.
map::PickScene Scene::pick_scene(const scenario::View& view)
{
    if (grid_version_ != blocks_.version) {
        grid_ = map::BlockGrid(blocks_.items);
        grid_version_ = blocks_.version;
    }
    return {.map = content_.map,
            .view = view,
            .places = places_,
            .pins = pins_,
            .labels = labels_,
            .blocks = blocks_,
            .grid = grid_};
}

std::string Scene::pick(const map::Camera& camera, const scenario::View& view, glm::dvec2 screen_px,
                        map::Pointer pointer)
{
    for (const map::PlacedCard& card : cards_) {
        if (map::contains(card.box, screen_px)) return "city:" + std::string(model::id_of(card.city));
    }
    return map::pick(camera, screen_px, pointer, pick_scene(view));
}

map::Highlight Scene::highlight(const map::Camera& camera, const scenario::View& view, std::string_view reference)
{
    return map::make_highlight(camera, reference, pick_scene(view));
}

std::optional<glm::dvec2> Scene::locate(const map::Camera& camera, const scenario::View& view,
                                        std::string_view reference)
{
    return map::locate(camera, reference, pick_scene(view));
}

} // namespace app::shell
