#include "picture/overlay.hpp"

#include "map/block_cover.hpp"
#include "map/labels.hpp"
#include "picture/layers.hpp"
#include "picture/marks.hpp"

namespace app::picture {

namespace {

constexpr double kUnchangedPinOpacity = 0.38; ///< of sites on which two scenarios agree: shell/scene.cpp

std::vector<map::PlacedPin> place_pins(const Sheet& sheet, std::span<const map::ScreenBox> occupied,
                                       std::span<const map::ScreenBox> names)
{
    if (!sheet.shows(scenario::Layer::Sites) || sheet.style.detail != Detail::Full) return {};
    std::vector<map::PlacedPin> pins = map::place_pins(sheet.camera, {.places = sheet.subject.places,
                                                                      .results = sheet.source.results,
                                                                      .year = sheet.style.view.year,
                                                                      .selected = sheet.style.view.selected,
                                                                      .occupied = occupied,
                                                                      .names = names,
                                                                      .needed_shares = sheet.source.needed_shares});
    const auto& differences = sheet.subject.differences;
    for (map::PlacedPin& pin : pins) {
        if (pin.selected || pin.site >= differences.size()) continue;
        if (differences[pin.site].change == scenario::Change::Same) pin.opacity = kUnchangedPinOpacity;
    }
    return pins;
}

/// What names read of the sheet. It looks into the board, which has to outlive it.
struct NameBoard {
    std::vector<map::SiteName> sites;
    map::BlockCover cover;
    std::vector<map::ScreenBox> plates;
    map::LabelRequest request;

    NameBoard(const Sheet& sheet, std::span<const map::ScreenBox> occupied)
    {
        for (std::size_t i = 0; i < sheet.subject.places.size(); ++i) {
            sites.push_back({sheet.subject.places[i].id, sheet.subject.site_names[i]});
        }
        const bool dynamics = sheet.shows(scenario::Layer::Dynamics);
        if (dynamics) cover.update(sheet.camera, sheet.subject.blocks.items);
        if (sheet.shows(scenario::Layer::Sites)) plates = map::plate_boxes(sheet.camera, sheet.subject.places);
        const map::Ground& ground = sheet.source.map.ground;
        request = {.places = ground.places,
                   .named_lines = ground.named_lines,
                   .crossings_m = ground.crossings_m,
                   .skylines = dynamics ? &sheet.subject.blocks.skylines : nullptr,
                   .sites = sites,
                   .occupied = occupied,
                   .plates = plates,
                   .blocks = &cover,
                   .view = &sheet.style.view};
    }
    NameBoard(const NameBoard&) = delete;
    NameBoard& operator=(const NameBoard&) = delete;
};

std::vector<map::Sign> place_signs(const Sheet& sheet, const Reach& reach, std::span<const map::PlacedPin> pins,
                                   std::span<const map::PlacedLabel> labels, std::span<const map::ScreenBox> occupied,
                                   std::span<const map::ScreenBox> plates)
{
    const map::SignRequest request{.routes = sheet.source.map.routes,
                                   .links = reach.links,
                                   .parameters = sheet.source.inputs.parameters,
                                   .layers = sheet.style.view.layers,
                                   .words = sheet.source.words,
                                   .occupied = occupied,
                                   .labels = labels,
                                   .pins = pins,
                                   .plates = plates};
    return map::place_signs(sheet.camera, request, make_sign_measure(sheet.source.faces));
}

std::vector<map::PlacedCard> place_cards(const Sheet& sheet, std::span<const map::PlacedPin> pins,
                                         const map::BlockCover& cover, std::span<const map::ScreenBox> occupied,
                                         std::span<const map::ScreenBox> names)
{
    if (!sheet.shows(scenario::Layer::Profiles)) return {};
    return map::place_cards(sheet.camera, {.places = sheet.source.map.ground.places,
                                           .sizes_px = measure_cards(sheet.source),
                                           .names = names,
                                           .pins = pins,
                                           .occupied = occupied,
                                           .blocks = &cover,
                                           .selected = sheet.style.view.selected});
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
    NameBoard board(sheet, occupied);
    const map::MeasureText measure = make_measure(sheet.source.faces);
    const bool named = sheet.shows(scenario::Layer::Labels);
    const auto names = named ? map::city_name_boxes({}, sheet.camera, board.request, measure) : std::vector<map::ScreenBox>();
    const std::vector<map::PlacedPin> pins = place_pins(sheet, occupied, names);
    board.request.pins = pins;
    const std::vector<map::PlacedCard> cards = place_cards(sheet, pins, board.cover, occupied, names);
    for (const map::PlacedCard& card : cards) occupied.push_back(card.box);
    board.request.occupied = occupied;
    std::vector<map::PlacedLabel> labels;
    if (named) labels = map::place_labels(sheet.camera, board.request, measure);
    const std::vector<map::Sign> signs = place_signs(sheet, reach, pins, labels, occupied, board.plates);
    map::make_room(labels, signs);
    for (const map::PlacedPin& pin : pins) occupied.push_back(box_around(pin.head_px, glm::dvec2(2 * pin.radius_px)));
    for (const map::PlacedLabel& label : labels) occupied.push_back(box_around(label.centre_px, label.size_px));
    for (const map::Sign& sign : signs) occupied.push_back(map::box_of(sign));

    if (!pins.empty() || sheet.style.legend) define_pin_heads(svg, sheet);
    write_card_leaders(svg, sheet, cards);
    write_travel_signs(svg, sheet, reach.travel, occupied);
    write_pins(svg, sheet, pins);
    write_labels(svg, sheet, labels);
    write_signs(svg, sheet, signs);
    write_cards(svg, sheet, cards);
    if (sheet.style.legend) write_legend(svg, sheet);
}

} // namespace app::picture
