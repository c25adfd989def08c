#include "tests/support/tiny_region.hpp"

#include <cstdlib>
#include <utility>

namespace app::test {

using namespace model;

namespace {

constexpr double kLongitudeDeg = 6.7;

Node make_node(std::string id, double latitude_deg, NodeKind kind, double weight, bool on_axis)
{
    Node node;
    node.id = id;
    node.name = std::move(id);
    node.longitude_deg = kLongitudeDeg;
    node.latitude_deg = latitude_deg;
    node.kind = kind;
    node.weight = weight;
    node.on_axis = on_axis;
    return node;
}

Link make_link(Mode mode, std::uint32_t from, std::uint32_t to, double speed_kmh)
{
    Link link;
    link.id = std::string(id_of(mode)) + ":" + std::to_string(from) + "-" + std::to_string(to);
    link.mode = mode;
    link.from = from;
    link.to = to;
    link.length_km = 10;
    link.speed_kmh = speed_kmh;
    return link;
}

void add_network(Region& region)
{
    region.nodes = {make_node("almelo", 52.3, NodeKind::Centre, 10, true),
                    make_node("kennispark", 52.2, NodeKind::Campus, 20, true),
                    make_node("delden", 52.1, NodeKind::Town, 30, false)};
    region.nodes[0].municipality = Municipality::Almelo;
    for (const auto& [mode, speed_kmh] : {std::pair{Mode::Car, 60.0}, {Mode::Pt, 30.0}, {Mode::Bike, 16.0}}) {
        region.links.push_back(make_link(mode, 0, 1, speed_kmh));
        region.links.push_back(make_link(mode, 1, 2, speed_kmh));
    }
    region.decay = PerMode<Decay>{{Decay{0.125, 45}, Decay{0.125, 45}, Decay{0.225, 25}, Decay{0.175, 35}}};
    region.car_fixed_min = 10;
    region.pt_wait_off_axis_min = 15;
}

} // namespace

Region tiny_region()
{
    Region region;
    for (auto& homes : region.homes.homes) homes = {1000, 1050, 1100, 1200, 1200};
    for (Segment segment : segments_of(SiteClass::Homes)) {
        region.mix_2010[segment] = 0.25;
        region.mix_2040[segment] = 0.25;
    }
    region.demolition_until_2020_per_year = 300;
    for (Segment segment : segments_of(SiteClass::Land)) region.land_ha_per_decade[segment] = {10, 10, 10};
    region.external_split[Segment::Industry] = 0.4;
    region.external_split[Segment::Logistics] = 0.6;
    region.offices_2011_km2f_per_year = 3;
    region.offices_2040_km2f_per_year = 1;
    region.added.margin_homes_expansion = 0.007;
    region.added.margin_homes_inside = -0.01;
    region.added.margin_land = 0.25;
    region.added.margin_offices = 0.02;
    add_network(region);
    return region;
}

Site make_site(std::string id, SiteClass site_class, double capacity, std::vector<Segment> segments)
{
    Site site;
    site.id = id;
    site.name = std::move(id);
    site.longitude_deg = kLongitudeDeg;
    site.latitude_deg = 52.3;
    site.kind = SiteKind::Transformation;
    site.segments = std::move(segments);
    site.capacity[site_class] = capacity;
    site.rate_per_year[site_class] = capacity / 10;
    return site;
}

std::size_t index_of_site(const Region& region, const std::string& id)
{
    const auto index = find_site(region, id);
    if (!index) std::abort();
    return *index;
}

} // namespace app::test
