// Cards of cities, of what lies on the ground, of blocks and of measures.

#include "map/card_parts.hpp"

#include "map/known_reference.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace app::map {

namespace {

using scenario::ObjectKind;

/// Which measure changes what on the map, by reference. The same measures stand on the links of network.json.
struct ObjectMeasure {
    std::string_view reference;
    std::string_view measure;
};
constexpr std::array<ObjectMeasure, 11> kObjectMeasures{{{"road:a1", "access.unbundle_a1_a35"},
                                                         {"road:a35", "access.unbundle_a1_a35"},
                                                         {"junction:azelo", "access.unbundle_a1_a35"},
                                                         {"junction:buren", "access.unbundle_a1_a35"},
                                                         {"road:laan-hart-van-zuid", "access.laan_hart_van_zuid"},
                                                         {"railway:almelo-hengelo-enschede", "access.agglonet"},
                                                         {"station:st_westermaat", "access.westermaat"},
                                                         {"canal:twentekanaal", "access.canal_va"},
                                                         {"canal:twentekanaal-zijtak-almelo", "access.canal_va"},
                                                         {"cycleway:f35", "access.f35"},
                                                         {"airport:luchthaven", "access.airport"}}};

const scenario::Parameter* measure_of(std::string_view reference)
{
    const auto found = std::find_if(kObjectMeasures.begin(), kObjectMeasures.end(),
                                    [&](const ObjectMeasure& entry) { return entry.reference == reference; });
    return found == kObjectMeasures.end() ? nullptr : scenario::find_parameter(found->measure);
}

/// What the data say about a kind of thing: where its place on the map comes from.
void set_source(ObjectCard& card, const CardFacts& facts, const MapObject& object)
{
    const bool schematic = object.object_class == "regional_schematic" || object.object_class == "axis";
    const bool assumed = schematic || object.kind == ObjectKind::Cycleway;
    card.basis = assumed ? model::Basis::Assumption : model::Basis::Source;
    const std::string key = schematic ? "road_schematic" : std::string(id_of(object.kind));
    card.source = facts.words("card.source." + key);
}

double sum_until(const model::Flows& flows, int last_year)
{
    double sum = 0;
    for (int year = model::kFirstYear; year <= last_year; ++year) sum += flows[model::flow_index(year)];
    return sum;
}

CardSection homes_section(const CardFacts& facts, model::Municipality city)
{
    const model::Levels& need = facts.results.need[city];
    CardSection section{.title = facts.words("card.city.homes")};
    section.remark = facts.words.fill("card.city.homes_remark", {{"from", number_words(facts, need.front())},
                                                                 {"to", number_words(facts, need.back())}});
    section.rows.push_back(
        {.label = facts.words("card.city.needed"), .value = difference_words(facts, need.back() - need.front())});
    section.rows.push_back({.label = facts.words.fill("card.city.delivered", {{"year", std::to_string(facts.year)}}),
                            .value = number_words(facts, sum_until(facts.results.delivered_homes[city], facts.year))});
    section.basis = model::Basis::Document;
    section.source = facts.words("card.source.homes");
    return section;
}

CardSection centre_section(const CardFacts& facts, model::Municipality city)
{
    const model::CentreResult& now = facts.results.centres[city];
    const model::CentreResult& plan = facts.baseline.centres[city];
    const std::size_t year = model::level_index(facts.year);
    CardSection section{
        .title = facts.words.fill("card.city.centre", {{"year", std::to_string(facts.year)}}),
        .remark = facts.words("card.city.tick"),
        .bars = {make_bar(facts, "card.city.vitality", now.vitality[year], plan.vitality[year]),
                 make_bar(facts, "card.city.programme", 100 * now.programme[year], 100 * plan.programme[year]),
                 make_bar(facts, "card.city.access", 100 * now.access, 100 * plan.access)}};
    section.rows.push_back(
        {.label = facts.words("card.city.empty_floor"),
         .value = facts.words.fill("card.unit.percent", {{"value", number_words(facts, now.empty_floor[year])}})});
    section.basis = model::Basis::Assumption;
    section.source = facts.words("card.source.centres");
    return section;
}

/// Its expansion sites with what becomes of them.
CardSection sites_section(const CardFacts& facts, model::Municipality city)
{
    CardSection section{.title = facts.words("card.city.sites")};
    for (std::size_t i = 0; i < facts.region.sites.size(); ++i) {
        const model::Site& site = facts.region.sites[i];
        if (site.municipality != city || !site.on_programming_map) continue;
        const model::Decision decision = facts.results.sites[i].decision;
        section.rows.push_back({.label = site.name,
                                .value = facts.words("decision." + std::string(model::id_of(decision))),
                                .reference = make_reference(ObjectKind::Site, site.id)});
    }
    return section;
}

/// The reference of what an attractor of the dynamics stands for; an axis is called by the name of its road.
std::string reference_of(const CardFacts& facts, const Attractor& attractor)
{
    switch (attractor.kind) {
    case AttractorKind::Centre:
        return make_reference(ObjectKind::City, attractor.reference);
    case AttractorKind::Station:
        return make_reference(ObjectKind::Station, attractor.reference);
    case AttractorKind::Economic:
    case AttractorKind::Site:
        return make_reference(ObjectKind::Site, attractor.reference);
    case AttractorKind::Axis:
    case AttractorKind::kCount:
        break;
    }
    const auto& objects = facts.map.objects;
    const auto road = std::find_if(objects.begin(), objects.end(), [&](const MapObject& object) {
        return object.kind == ObjectKind::Road && object.name == attractor.reference;
    });
    return road == objects.end() ? std::string() : make_reference(road->kind, road->id);
}

CardRow attractor_row(const CardFacts& facts, const Attractor& attractor)
{
    CardRow row{.label = facts.words("card.block.attractor"), .value = attractor.reference};
    const std::string reference = reference_of(facts, attractor);
    const std::string name = name_of(facts, reference).name;
    if (!name.empty()) {
        row.value = name;
        row.reference = reference;
    } else if (const auto node = model::find_node(facts.region, attractor.reference)) {
        row.value = facts.region.nodes[*node].name;
    }
    if (attractor.kind == AttractorKind::Centre) row.value = facts.words.fill("card.block.centre_of", {{"city", name}});
    return row;
}

} // namespace

ObjectCard make_city_card(const CardFacts& facts, model::Municipality city)
{
    const std::string id(model::id_of(city));
    ObjectCard card;
    card.sentence = facts.words("city_profile." + id);
    card.basis = model::Basis::Document;
    card.source = facts.words("card.source.profile");
    card.sections.push_back(homes_section(facts, city));
    card.sections.push_back(centre_section(facts, city));
    card.sections.push_back(sites_section(facts, city));
    return card;
}

ObjectCard make_place_card(const CardFacts& facts, const MapObject& object)
{
    ObjectCard card;
    const std::string reference = make_reference(object.kind, object.id);
    card.sentence = facts.words("card.about." + std::string(id_of(object.kind)) +
                                (object.object_class.empty() ? "" : "." + object.object_class));
    if (!object.note.empty()) card.sentence = object.note + ". " + card.sentence;
    set_source(card, facts, object);
    const bool is_node =
        object.kind == ObjectKind::Station || object.kind == ObjectKind::Junction || object.kind == ObjectKind::Airport;
    const scenario::Parameter* measure = measure_of(reference);
    card.control = measure;
    if (measure) append_effect(card, facts, *measure);
    if (is_node) append_access(card, facts, object.id);
    return card;
}

ObjectCard make_block_card(const CardFacts& facts, std::uint32_t candidate)
{
    ObjectCard card;
    card.sentence = facts.words("card.about.block");
    card.note = facts.words("card.block.note");
    card.basis = model::Basis::Assumption;
    card.source = facts.words("card.source.dynamics");
    const auto block = find_block_facts(facts.field, facts.region, facts.results, facts.inputs, facts.year, candidate);
    CardSection section{.title = facts.words.fill("card.block.title", {{"year", std::to_string(facts.year)}})};
    if (!block) {
        section.note = facts.words("card.block.under_site");
    } else {
        section.bars.push_back(make_bar(facts, "card.block.dynamics", static_cast<double>(block->dynamics) * 100,
                                        static_cast<double>(block->dynamics) * 100));
        if (block->attractor) section.rows.push_back(attractor_row(facts, *block->attractor));
        if (!block->attractor) section.note = facts.words("card.block.no_attractor");
        if (!block->shown) section.note = facts.words("card.block.absent");
    }
    card.sections.push_back(std::move(section));
    return card;
}

ObjectCard make_measure_card(const CardFacts& facts, const scenario::Parameter& measure)
{
    const std::string key = "parameter." + std::string(measure.id);
    ObjectCard card;
    card.sentence = facts.words(key + ".explanation");
    card.basis = measure.basis;
    card.source = facts.words("card.source.measure_" + std::string(model::id_of(measure.basis)));
    card.control = &measure;
    append_effect(card, facts, measure);
    card.sections.push_back({.title = facts.words("card.measure.why"), .note = facts.words(key + ".why")});
    card.note = facts.words("card.measure.cost");
    return card;
}

} // namespace app::map
