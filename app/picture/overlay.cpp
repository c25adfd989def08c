#include "picture/overlay.hpp"

#include "map/block_cover.hpp"
#include "map/labels.hpp"
#include "picture/layers.hpp"
#include "picture/marks.hpp"

namespace app::picture {

namespace {

constexpr double kUnchangedPinOpacity = 0.38; ///< of sites on which two scenarios agree: shell/scene.cpp

std::vector<map::PlacedPin> place_pins(const Sheet& sheet, std::span<const map::ScreenBox> occupied)
{
    if (!sheet.shows(scenario::Layer::Sites) || sheet.style.detail != Detail::Full) return {};
    std::vector<map::PlacedPin> pins = map::place_pins(sheet.camera, sheet.subject.places, sheet.source.results,
                                                       sheet.style.view.year, sheet.style.view.selected, occupied);
    const auto& differences = sheet.subject.differences;
    for (map::PlacedPin& pin : pins) {
        if (pin.selected || pin.site >= differences.size()) continue;
        if (differences[pin.site].change == scenario::Change::Same) pin.opacity = kUnchangedPinOpacity;
    }
    return pins;
}

std::vector<map::PlacedLabel> place_labels(const Sheet& sheet, std::span<const map::PlacedPin> pins,
                                           std::span<const map::ScreenBox> occupied)
{
    if (!sheet.shows(scenario::Layer::Labels)) return {};
    std::vector<map::SiteName> sites;
    for (std::size_t i = 0; i < sheet.subject.places.size(); ++i) {
        sites.push_back({sheet.subject.places[i].id, sheet.subject.site_names[i]});
    }
    const map::Ground& ground = sheet.source.map.ground;
    map::BlockCover cover;
    if (sheet.shows(scenario::Layer::Dynamics)) cover.update(sheet.camera, sheet.subject.blocks.items);
    const map::LabelRequest request{.places = ground.places,
                                    .named_lines = ground.named_lines,
                                    .crossings_m = ground.crossings_m,
                                    .city_heights_m = sheet.subject.blocks.skyline_m,
                                    .pins = pins,
                                    .sites = sites,
                                    .occupied = occupied,
                                    .blocks = &cover,
                                    .view = &sheet.style.view};
    return map::place_labels(sheet.camera, request, make_measure(sheet.source.faces));
}

std::vector<map::Sign> place_signs(const Sheet& sheet, const Reach& reach, std::span<const map::PlacedPin> pins,
                                   std::span<const map::PlacedLabel> labels, std::span<const map::ScreenBox> occupied)
{
    const map::SignRequest request{.routes = sheet.source.map.routes,
                                   .links = reach.links,
                                   .parameters = sheet.source.inputs.parameters,
                                   .layers = sheet.style.view.layers,
                                   .words = sheet.source.words,
                                   .occupied = occupied,
                                   .labels = labels,
                                   .pins = pins};
    return map::place_signs(sheet.camera, request, make_sign_measure(sheet.source.faces));
}

map::ScreenBox box_around(glm::dvec2 centre_px, glm::dvec2 size_px)
{
    return {centre_px - size_px / 2.0, centre_px + size_px / 2.0};
}

} // namespace

void write_overlay(SvgWriter& svg, const Sheet& sheet, const Reach& reach)
{
    std::vector<map::ScreenBox> occupied;
    if (sheet.style.legend) occupied.push_back(legend_box(sheet));
    const std::vector<map::PlacedPin> pins = place_pins(sheet, occupied);
    std::vector<map::PlacedLabel> labels = place_labels(sheet, pins, occupied);
    const std::vector<map::Sign> signs = place_signs(sheet, reach, pins, labels, occupied);
    map::make_room(labels, signs);
    for (const map::PlacedPin& pin : pins) occupied.push_back(box_around(pin.head_px, glm::dvec2(2 * pin.radius_px)));
    for (const map::PlacedLabel& label : labels) occupied.push_back(box_around(label.centre_px, label.size_px));
    for (const map::Sign& sign : signs) occupied.push_back(map::box_of(sign));

    if (!pins.empty() || sheet.style.legend) define_pin_heads(svg, sheet);
    write_travel_signs(svg, sheet, reach.travel, occupied);
    write_pins(svg, sheet, pins);
    write_labels(svg, sheet, labels);
    write_signs(svg, sheet, signs);
    if (sheet.style.legend) write_legend(svg, sheet);
}

} // namespace app::picture
