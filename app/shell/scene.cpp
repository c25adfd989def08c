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
                  std::span<const map::ScreenBox> occupied, const map::MeasureText& measure)
{
    const scenario::View& view = state.view;
    pins_.clear();
    if (view.layers[scenario::Layer::Sites]) {
        pins_ = map::place_pins(camera, places_, results, view.year, view.selected, occupied);
    }
    labels_.clear();
    if (!view.layers[scenario::Layer::Labels]) return;
    std::string_view selected_name;
    for (std::size_t site = 0; site < places_.size(); ++site) {
        if (view.selected != "site:" + places_[site].id) continue;
        const std::size_t planned = content_.region.sites.size();
        selected_name = site < planned ? content_.region.sites[site].name : state.inputs.added[site - planned].name;
    }
    labels_ = map::place_labels(camera,
                                {.places = content_.map.ground.places,
                                 .city_heights_m = blocks_.skyline_m,
                                 .pins = pins_,
                                 .selected_site_name = selected_name,
                                 .selected = view.selected,
                                 .occupied = occupied,
                                 .layers = view.layers},
                                measure);
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
