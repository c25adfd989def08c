#include "shell/scene.hpp"

#include "map/picking.hpp"

#include <algorithm>

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
                                 .occupied = occupied},
                                measure);
}

std::string Scene::pick(const map::Camera& camera, glm::dvec2 screen_px, double radius_px) const
{
    return map::pick(camera, screen_px, radius_px, places_, pins_, labels_);
}

std::optional<map::GroundCircle> Scene::find_place(std::string_view reference) const
{
    if (reference.starts_with("city:")) {
        const auto city = model::find_by_id<model::Municipality>(reference.substr(5));
        return city ? std::optional(map::city_area(*city)) : std::nullopt;
    }
    if (!reference.starts_with("site:")) return std::nullopt;
    for (const map::SitePlace& place : places_) {
        if (place.id != reference.substr(5)) continue;
        constexpr double kWithoutPlate_m = 400;
        const double radius_m = std::max(place.half_size_m.x, place.half_size_m.y);
        return map::GroundCircle{place.centre_m, radius_m > 0 ? radius_m : kWithoutPlate_m};
    }
    return std::nullopt;
}

} // namespace app::shell
