#include "data/network_file.hpp"

#include "data/extent.hpp"
#include "data/sourced.hpp"
#include "scenario/parameters.hpp"

namespace app::data {

namespace {

using model::Mode;
using model::NodeKind;

constexpr double kMaxWeight_thousand = 1e4;
constexpr double kMaxLength_km = 100;
constexpr double kMaxSpeed_kmh = 200;

void read_decay(const JsonPlace& block, model::Region& region)
{
    block.allow_only({"basis", "source", "car", "pt", "bike", "ebike"});
    check_basis(block);
    for (const Mode mode : base::all_of<Mode>()) {
        const JsonPlace curve = block.at(id_of(mode));
        curve.allow_only({"a", "o"});
        region.decay[mode] = {.steepness_per_min = curve.at("a").positive_number(10),
                              .midpoint_min = curve.at("o").number(0, 180)};
    }
}

void read_constants(const JsonPlace& block, model::Region& region)
{
    block.allow_only({"basis", "source", "car_fixed_minutes", "pt_wait_off_axis_minutes"});
    check_basis(block);
    region.car_fixed_min = block.at("car_fixed_minutes").number(0, 60);
    region.pt_wait_off_axis_min = block.at("pt_wait_off_axis_minutes").number(0, 60);
}

/// A parameter by its id; null, with an error, when there is none.
const scenario::Parameter* read_parameter(const JsonPlace& place)
{
    const scenario::Parameter* parameter = scenario::find_parameter(place.text(kMaxIdBytes));
    if (!place.failed() && parameter == nullptr) place.fail_expecting("the id of a parameter");
    return parameter;
}

void check_measures(const JsonPlace& list)
{
    UsedIds ids;
    for (const JsonPlace& measure : list.items()) {
        measure.allow_only({"id", "step"});
        (void)new_id(measure.at("id"), ids);
        (void)read_parameter(measure.at("id"));
        (void)measure.at("step").index_of_text({"benutten", "opwaarderen", "aanleggen"});
    }
}

model::Node read_node(const JsonPlace& object, UsedIds& ids)
{
    object.allow_only({"id", "name", "lon", "lat", "kind", "weight", "axis", "municipality"});
    model::Node node;
    node.id = new_id(object.at("id"), ids);
    node.name = object.at("name").name(kMaxTextBytes);
    read_place(object, node.longitude_deg, node.latitude_deg);
    node.kind = object.at("kind").one_of<NodeKind>();
    node.weight = object.at("weight").number(0, kMaxWeight_thousand);
    node.on_axis = object.at("axis").boolean();
    if (const auto place = object.find("municipality")) node.municipality = place->one_of<model::Municipality>();
    if (node.kind == NodeKind::Centre) (void)object.at("municipality");
    return node;
}

/// Each municipality has one centre: the model compares the five.
void check_centres(const JsonPlace& list, const std::vector<model::Node>& nodes)
{
    model::PerMunicipality<int> centres{};
    for (const model::Node& node : nodes) {
        if (node.kind == NodeKind::Centre && node.municipality) ++centres[*node.municipality];
    }
    for (const model::Municipality municipality : base::all_of<model::Municipality>()) {
        if (centres[municipality] == 1) continue;
        list.fail("expected one node of kind 'centre' in " + std::string(id_of(municipality)) + ", found " +
                  std::to_string(centres[municipality]));
    }
}

std::uint32_t read_end(const JsonPlace& place, const model::Region& region)
{
    const auto node = find_node(region, place.text(kMaxIdBytes));
    if (!node) {
        if (!place.failed()) place.fail_expecting("the id of a node");
        return 0;
    }
    return static_cast<std::uint32_t>(*node);
}

/// Bike stands for both: e-bikes use its links.
Mode read_link_mode(const JsonPlace& place)
{
    constexpr Mode kModes[] = {Mode::Car, Mode::Pt, Mode::Bike};
    return kModes[place.index_of_text({id_of(Mode::Car), id_of(Mode::Pt), id_of(Mode::Bike)})];
}

model::ParameterField read_when(const JsonPlace& place)
{
    const scenario::Parameter* parameter = read_parameter(place);
    if (parameter == nullptr) return nullptr;
    if (parameter->kind != scenario::Kind::Toggle) place.fail_expecting("the id of a toggle");
    return parameter->field;
}

void read_upgrade(const JsonPlace& object, model::Link& link)
{
    object.allow_only({"parameter", "kmh"});
    const JsonPlace place = object.at("parameter");
    const scenario::Parameter* parameter = read_parameter(place);
    link.upgraded_speed_kmh = object.at("kmh").positive_number(kMaxSpeed_kmh);
    if (parameter == nullptr) return;
    const bool is_share = parameter->kind == scenario::Kind::Toggle || parameter->unit == "percent";
    if (!is_share) place.fail_expecting("the id of a toggle or of a percentage");
    link.upgrade = parameter->field;
}

model::Link read_link(const JsonPlace& object, const model::Region& region, UsedIds& ids)
{
    object.allow_only({"id", "mode", "from", "to", "km", "kmh", "when", "upgrade", "tag"});
    model::Link link;
    link.id = new_id(object.at("id"), ids);
    link.mode = read_link_mode(object.at("mode"));
    link.from = read_end(object.at("from"), region);
    link.to = read_end(object.at("to"), region);
    if (link.from == link.to) object.at("to").fail_expecting("a node other than 'from'");
    link.length_km = object.at("km").positive_number(kMaxLength_km);
    link.speed_kmh = object.at("kmh").positive_number(kMaxSpeed_kmh);
    if (const auto when = object.find("when")) link.when = read_when(*when);
    if (const auto upgrade = object.find("upgrade")) read_upgrade(*upgrade, link);
    if (const auto tag = object.find("tag")) (void)tag->name(kMaxTextBytes);
    return link;
}

} // namespace

void read_network_file(const JsonPlace& root, RegionDraft& draft)
{
    model::Region& region = draft.region;
    check_format(root, "twente2040-network");
    root.allow_only({"format", "version", "nodes_basis", "nodes_source", "links_basis", "links_source", "decay",
                     "constants", "measures", "nodes", "links"});
    check_basis(root, "nodes");
    check_basis(root, "links");
    read_decay(root.at("decay"), region);
    read_constants(root.at("constants"), region);
    check_measures(root.at("measures"));

    UsedIds node_ids;
    const JsonPlace nodes = root.at("nodes");
    for (const JsonPlace& object : nodes.items()) region.nodes.push_back(read_node(object, node_ids));
    check_centres(nodes, region.nodes);

    UsedIds link_ids;
    const JsonPlace links = root.at("links");
    for (const JsonPlace& object : links.items()) region.links.push_back(read_link(object, region, link_ids));
}

} // namespace app::data
