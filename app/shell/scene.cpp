#include "shell/scene.hpp"

#include "map/picking.hpp"
#include "map/uncertainty.hpp"

namespace app::shell {

namespace {

constexpr double kUnchangedPinOpacity = 0.38; ///< of sites on which two scenarios agree

} // namespace

void Scene::update(const scenario::View& view, const InSight& in_sight)
{
    present_.update(*in_sight.scenario.inputs, *in_sight.scenario.results, view.year);
    Key key{.present = present_.blocks().version, .outlook = in_sight.outlook ? in_sight.outlook_version : 0};
    if (in_sight.reference) {
        reference_.update(*in_sight.reference->inputs, *in_sight.reference->results, view.year);
        key.reference = reference_.blocks().version;
    }
    if (key != key_) make_blocks(in_sight);
    key_ = key;
    const map::Pointed pointed{view.selected, hovered_};
    if (in_sight.reference) {
        map::update_plate_difference(plates_, reference_.places(), present_.places(), differences_.sites, pointed);
    } else {
        map::update_plates(plates_, present_.places(), *in_sight.scenario.results, view.year, pointed, needed_shares_);
    }
}

void Scene::make_blocks(const InSight& in_sight)
{
    differences_ = {};
    needed_shares_.clear();
    if (in_sight.reference) {
        differences_.sites = scenario::site_differences(*in_sight.reference->results, *in_sight.scenario.results);
        differences_.blocks = map::update_block_difference(blocks_, reference_.blocks(), present_.blocks());
        return;
    }
    const std::uint64_t version = blocks_.version;
    blocks_ = present_.blocks();
    blocks_.version = version + 1;
    if (!in_sight.outlook) return;
    needed_shares_ = map::needed_shares(*in_sight.outlook);
    map::fade_blocks(blocks_, needed_shares_);
}

void Scene::place(const map::Camera& camera, const scenario::View& view, const InSight& in_sight,
                  std::span<const map::ScreenBox> occupied, const map::MeasureText& measure)
{
    overlay_ = make_overlay(camera, view, in_sight, occupied, measure);
}

Overlay Scene::make_overlay(const map::Camera& camera, const scenario::View& view, const InSight& in_sight,
                            std::span<const map::ScreenBox> occupied, const map::MeasureText& measure) const
{
    Overlay overlay;
    if (view.layers[scenario::Layer::Sites]) {
        overlay.pins =
            map::place_pins(camera, present_.places(), *in_sight.scenario.results, view.year, view.selected, occupied);
        step_back_unchanged_pins(overlay.pins);
    }
    if (!view.layers[scenario::Layer::Labels]) return overlay;
    overlay.labels =
        map::place_labels(camera,
                          {.places = content_.map.ground.places,
                           .city_heights_m = blocks_.skyline_m,
                           .pins = overlay.pins,
                           .selected_site_name = name_of_selected(view.selected, *in_sight.scenario.inputs),
                           .selected = view.selected,
                           .occupied = occupied},
                          measure);
    return overlay;
}

void Scene::step_back_unchanged_pins(std::vector<map::PlacedPin>& pins) const
{
    for (map::PlacedPin& pin : pins) {
        if (pin.selected || pin.site >= differences_.sites.size()) continue;
        if (differences_.sites[pin.site].change == scenario::Change::Same) pin.opacity = kUnchangedPinOpacity;
    }
}

std::string_view Scene::name_of_selected(std::string_view selected, const model::Inputs& inputs) const
{
    const std::size_t planned = content_.region.sites.size();
    const std::vector<map::SitePlace>& places = present_.places();
    for (std::size_t site = 0; site < places.size(); ++site) {
        if (selected != "site:" + places[site].id) continue;
        return site < planned ? content_.region.sites[site].name : inputs.added[site - planned].name;
    }
    return {};
}

std::string Scene::pick(const map::Camera& camera, glm::dvec2 screen_px, double radius_px) const
{
    return map::pick(camera, screen_px, radius_px, present_.places(), overlay_.pins, overlay_.labels);
}

} // namespace app::shell
