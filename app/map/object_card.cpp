#include "map/object_card.hpp"

#include "map/card_parts.hpp"
#include "map/known_reference.hpp"
#include "model/site_list.hpp"

namespace app::map {

namespace {

using scenario::ObjectKind;

std::string kind_word(const CardFacts& facts, std::string_view id)
{
    return facts.words("card.kind." + std::string(id));
}

ObjectName site_name(const CardFacts& facts, std::string_view id)
{
    const auto site = model::find_site(facts.region, facts.inputs, id);
    if (!site) return {};
    const std::size_t planned = facts.region.sites.size();
    const auto named = [&](std::string_view name, model::SiteKind kind) {
        return ObjectName{std::string(name), facts.words("site_kind." + std::string(model::id_of(kind)))};
    };
    if (*site < planned) return named(facts.region.sites[*site].name, facts.region.sites[*site].kind);
    const model::AddedSite& added = facts.inputs.added[*site - planned];
    return named(added.name, added.kind);
}

/// A block is called by its theme: it is an illustration and has no name.
ObjectName block_name(const CardFacts& facts, std::string_view id)
{
    constexpr base::EnumArray<BlockTheme, std::string_view> kThemes{
        {"living", "working", "innovation", "logistics", "leisure", "facilities"}};
    const auto candidate = find_candidate(facts.map, id);
    if (!candidate) return {};
    const auto block = find_block_facts(facts.field, facts.region, facts.results, facts.inputs, facts.year, *candidate);
    const std::string municipality(model::id_of(facts.map.candidates[*candidate].municipality));
    ObjectName name{facts.words("card.kind.block"), facts.words("municipality." + municipality)};
    if (block) name.name = facts.words("ui.theme." + std::string(kThemes[block->theme]));
    name.kind = facts.words.fill("card.block.kind", {{"municipality", name.kind}});
    return name;
}

/// The class of a road or station says more than its kind.
ObjectName object_name(const CardFacts& facts, scenario::Reference reference)
{
    const MapObject* object = find_object(facts.map.objects, reference);
    if (!object) return {};
    const std::string key = "card.kind." + std::string(id_of(object->kind));
    const std::string with_class = key + "." + object->object_class;
    return {object->name, facts.words(facts.words.has(with_class) ? with_class : key)};
}

} // namespace

ObjectName name_of(const CardFacts& facts, std::string_view reference)
{
    const auto parsed = scenario::parse_reference(reference);
    if (!parsed) return {};
    if (parsed->kind == ObjectKind::Site) return site_name(facts, parsed->id);
    if (parsed->kind == ObjectKind::Block) return block_name(facts, parsed->id);
    if (parsed->kind != ObjectKind::Measure) return object_name(facts, *parsed);
    const scenario::Parameter* measure = scenario::find_parameter(parsed->id);
    if (!measure || !scenario::is_measure(*measure)) return {};
    return {parameter_label(facts, *measure), kind_word(facts, "measure")};
}

std::optional<ObjectCard> make_card(const CardFacts& facts, std::string_view reference)
{
    const auto parsed = scenario::parse_reference(reference);
    if (!parsed || !is_known(facts.map, facts.region, facts.inputs, reference)) return std::nullopt;
    ObjectCard card;
    if (parsed->kind == ObjectKind::Site) {
        card = make_site_card(facts, *model::find_site(facts.region, facts.inputs, parsed->id));
    } else if (parsed->kind == ObjectKind::City) {
        card = make_city_card(facts, *model::find_by_id<model::Municipality>(parsed->id));
    } else if (parsed->kind == ObjectKind::Block) {
        card = make_block_card(facts, *find_candidate(facts.map, parsed->id));
    } else if (parsed->kind == ObjectKind::Measure) {
        card = make_measure_card(facts, *scenario::find_parameter(parsed->id));
    } else {
        card = make_place_card(facts, *find_object(facts.map.objects, *parsed));
    }
    ObjectName name = name_of(facts, reference);
    card.reference = reference;
    card.title = std::move(name.name);
    card.kind = std::move(name.kind);
    return card;
}

} // namespace app::map
