#include "shell/scene.hpp"

#include "map/locate.hpp"
#include "map/uncertainty.hpp"

#include <algorithm>

namespace app::shell {

namespace {

constexpr double kWithoutPlate_m = 400;       ///< shown around a thing without an extent of its own
constexpr double kUnchangedPinOpacity = 0.38; ///< of sites on which two scenarios agree

} // namespace

void Scene::update(const scenario::View& view, const InSight& in_sight)
{
    present_.update(*in_sight.scenario.inputs, *in_sight.scenario.results, view.year);
    Key key{.present = present_.blocks().version,
            .outlook = in_sight.outlook ? in_sight.outlook_version : 0,
            .as_difference = in_sight.as_difference};
    if (in_sight.reference) {
        reference_.update(*in_sight.reference->inputs, *in_sight.reference->results, view.year);
        key.reference = reference_.blocks().version;
    }
    if (key != key_) make_blocks(in_sight);
    key_ = key;
    measures_ = map::shown_measures(content_.map.routes, in_sight.scenario.inputs->parameters);
    const map::Pointed pointed{view.selected, hovered_};
    if (in_sight.reference && in_sight.as_difference) {
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
        map::Blocks& difference = in_sight.as_difference ? blocks_ : counted_;
        differences_.blocks = map::update_block_difference(difference, reference_.blocks(), present_.blocks());
        if (in_sight.as_difference) return;
    }
    const std::uint64_t version = blocks_.version;
    blocks_ = present_.blocks();
    blocks_.version = version + 1;
    if (!in_sight.outlook) return;
    needed_shares_ = map::needed_shares(*in_sight.outlook);
    map::fade_blocks(blocks_, needed_shares_);
}

void Scene::place(const map::Camera& camera, const scenario::View& view, const InSight& in_sight,
                  std::span<const map::ScreenBox> occupied, const TextSizes& sizes, const map::FadeStep& step)
{
    block_cover_.update(camera, shown_blocks(view));
    plate_boxes_ = make_plate_boxes(camera, view);
    const std::vector<map::ScreenBox> names = city_names(label_memory_, camera, view, occupied, sizes.label);
    overlay_.pins = make_pins(camera, view, in_sight, occupied, names);
    place_cards(camera, view, occupied, names, sizes, step);
    overlay_.labels.clear();
    if (!view.layers[scenario::Layer::Labels]) {
        label_memory_ = {};
        return;
    }
    std::vector<map::ScreenBox> covered(occupied.begin(), occupied.end());
    for (const map::PlacedCard& card : cards_) covered.push_back(card.box);
    const std::vector<map::SiteName> sites = site_names(*in_sight.scenario.inputs);
    map::LabelRequest request = label_request(view, overlay_.pins, sites, covered);
    request.plates = plate_boxes_;
    request.blocks = &block_cover_;
    overlay_.labels = map::update_labels(label_memory_, camera, request, sizes.label, step);
}

Overlay Scene::make_overlay(const map::Camera& camera, const scenario::View& view, const InSight& in_sight,
                            std::span<const map::ScreenBox> occupied, const map::MeasureText& measure) const
{
    Overlay overlay;
    const std::vector<map::ScreenBox> plates = make_plate_boxes(camera, view);
    const std::vector<map::ScreenBox> names = city_names({}, camera, view, occupied, measure);
    overlay.pins = make_pins(camera, view, in_sight, occupied, names);
    if (!view.layers[scenario::Layer::Labels]) return overlay;
    map::BlockCover cover;
    cover.update(camera, shown_blocks(view));
    const std::vector<map::SiteName> sites = site_names(*in_sight.scenario.inputs);
    map::LabelRequest request = label_request(view, overlay.pins, sites, occupied);
    request.plates = plates;
    request.blocks = &cover;
    overlay.labels = map::place_labels(camera, request, measure);
    return overlay;
}

std::vector<map::PlacedPin> Scene::make_pins(const map::Camera& camera, const scenario::View& view,
                                             const InSight& in_sight, std::span<const map::ScreenBox> occupied,
                                             std::span<const map::ScreenBox> names) const
{
    if (!view.layers[scenario::Layer::Sites]) return {};
    std::vector<map::PlacedPin> pins = map::place_pins(camera, {.places = present_.places(),
                                                                .results = *in_sight.scenario.results,
                                                                .year = view.year,
                                                                .selected = view.selected,
                                                                .occupied = occupied,
                                                                .names = names,
                                                                .needed_shares = needed_shares_});
    for (map::PlacedPin& pin : pins) {
        if (pin.selected || !in_sight.as_difference || pin.site >= differences_.sites.size()) continue;
        if (differences_.sites[pin.site].change == scenario::Change::Same) pin.opacity = kUnchangedPinOpacity;
    }
    return pins;
}

std::vector<map::ScreenBox> Scene::city_names(const map::LabelMemory& memory, const map::Camera& camera,
                                              const scenario::View& view, std::span<const map::ScreenBox> occupied,
                                              const map::MeasureText& measure) const
{
    if (!view.layers[scenario::Layer::Labels]) return {};
    return map::city_name_boxes(memory, camera, label_request(view, {}, {}, occupied), measure);
}

std::vector<map::ScreenBox> Scene::make_plate_boxes(const map::Camera& camera, const scenario::View& view) const
{
    if (!view.layers[scenario::Layer::Sites]) return {};
    return map::plate_boxes(camera, present_.places());
}

std::vector<map::SiteName> Scene::site_names(const model::Inputs& inputs) const
{
    std::vector<map::SiteName> sites;
    for (const model::Site& site : content_.region.sites) sites.push_back({site.id, site.name});
    for (const model::AddedSite& site : inputs.added) sites.push_back({site.id, site.name});
    return sites;
}

map::LabelRequest Scene::label_request(const scenario::View& view, std::span<const map::PlacedPin> pins,
                                       std::span<const map::SiteName> sites,
                                       std::span<const map::ScreenBox> occupied) const
{
    const map::Ground& ground = content_.map.ground;
    return {.places = ground.places,
            .named_lines = ground.named_lines,
            .crossings_m = ground.crossings_m,
            .skylines = view.layers[scenario::Layer::Dynamics] ? &blocks_.skylines : nullptr,
            .pins = pins,
            .sites = sites,
            .occupied = occupied,
            .view = &view};
}

void Scene::place_cards(const map::Camera& camera, const scenario::View& view, std::span<const map::ScreenBox> occupied,
                        std::span<const map::ScreenBox> names, const TextSizes& sizes, const map::FadeStep& step)
{
    cards_.clear();
    if (!view.layers[scenario::Layer::Profiles]) {
        card_memory_ = {};
        return;
    }
    cards_ = map::update_cards(card_memory_, camera,
                               {.places = content_.map.ground.places,
                                .sizes_px = sizes.cards_px,
                                .names = names,
                                .pins = overlay_.pins,
                                .occupied = occupied,
                                .blocks = &block_cover_,
                                .selected = view.selected},
                               step);
}

void Scene::take_names(const Scene& other)
{
    overlay_.labels = other.overlay_.labels;
    cards_ = other.cards_;
}

std::size_t Scene::cards_left_out() const
{
    const auto stands = std::count_if(card_memory_.cards.begin(), card_memory_.cards.end(),
                                      [](const map::KeptCard& card) { return !card.leaving; });
    return card_memory_.in_view - std::min(card_memory_.in_view, static_cast<std::size_t>(stands));
}

std::span<const map::BlockInstance> Scene::shown_blocks(const scenario::View& view) const
{
    if (!view.layers[scenario::Layer::Dynamics]) return {};
    return blocks_.items;
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
            .places = present_.places(),
            .pins = overlay_.pins,
            .labels = overlay_.labels,
            .blocks = blocks_,
            .grid = grid_,
            .measures = measures_};
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

std::optional<map::GroundCircle> Scene::find_place(std::string_view reference) const
{
    if (reference.starts_with("city:")) {
        const auto city = model::find_by_id<model::Municipality>(reference.substr(5));
        return city ? std::optional(map::city_area(*city)) : std::nullopt;
    }
    for (const map::SitePlace& place : present_.places()) {
        if (reference != "site:" + place.id) continue;
        const double radius_m = std::max(place.half_size_m.x, place.half_size_m.y);
        return map::GroundCircle{place.centre_m, radius_m > 0 ? radius_m : kWithoutPlate_m};
    }
    const auto known = scenario::parse_reference(reference);
    const map::MapObject* object = known ? map::find_object(content_.map.objects, *known) : nullptr;
    return object ? std::optional(map::GroundCircle{object->anchor_m, kWithoutPlate_m}) : std::nullopt;
}

} // namespace app::shell
