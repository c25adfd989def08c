#include "map/plates.hpp"

#include "map/projection.hpp"
#include "map/uncertainty.hpp"

#include <glm/common.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace app::map {

namespace {

constexpr double kAreaFactor = 1.9; ///< plates are drawn larger than the site: they are signs
constexpr double kAspect = 1.3; ///< length over width
constexpr double kCornerShare = 0.22;
constexpr double kSmallest_ha = 4;
constexpr double kLargestSign_px = 140; ///< a plate larger than this on the screen is no sign but ground
constexpr double kHomesPerHectareOutside = 25;
constexpr double kHomesPerHectareInside = 70; ///< stacked and mixed building in centres, stations and old works
constexpr double kOfficesHectarePer1000m2 = 0.1;

bool is_inside_city(model::SiteKind kind)
{
    return kind == model::SiteKind::Centre || kind == model::SiteKind::Station ||
           kind == model::SiteKind::Transformation || kind == model::SiteKind::Axis;
}

double area_ha(const model::PerClass<double>& capacity, model::SiteKind kind)
{
    const double per_hectare = is_inside_city(kind) ? kHomesPerHectareInside : kHomesPerHectareOutside;
    const double homes_ha = capacity[model::SiteClass::Homes] / per_hectare;
    const double offices_ha = capacity[model::SiteClass::Offices] * kOfficesHectarePer1000m2;
    return std::max(kSmallest_ha, homes_ha + offices_ha + capacity[model::SiteClass::Land]);
}

glm::vec2 half_size_m(double site_ha)
{
    const double width_m = std::sqrt(site_ha * 10000 * kAreaFactor / kAspect);
    return {width_m * kAspect / 2, width_m / 2};
}

SitePlace place_of(const model::Site& site)
{
    SitePlace place;
    place.id = site.id;
    place.centre_m = scene_from_geographic(site.longitude_deg, site.latitude_deg);
    place.half_size_m = site.spread ? glm::vec2(0) : half_size_m(area_ha(site.capacity, site.kind));
    place.angle_rad = static_cast<float>(lattice_angle_rad(site.municipality));
    place.on_programming_map = site.on_programming_map;
    place.always_has_pin = site.on_programming_map || site.kind == model::SiteKind::Expansion;
    return place;
}

SitePlace place_of(const model::AddedSite& site)
{
    model::PerClass<double> capacity{};
    capacity[site.site_class] = site.capacity;
    SitePlace place;
    place.id = site.id;
    place.centre_m = scene_from_geographic(site.longitude_deg, site.latitude_deg);
    place.half_size_m = half_size_m(area_ha(capacity, site.kind));
    place.angle_rad = static_cast<float>(lattice_angle_rad(site.municipality));
    place.on_programming_map = place.always_has_pin = true;
    return place;
}

} // namespace

double lattice_angle_rad(model::Municipality municipality)
{
    constexpr model::PerMunicipality<double> kAngles_deg{{14, 32, 22, -6, 38}};
    return kAngles_deg[municipality] * std::numbers::pi / 180;
}

std::vector<SitePlace> make_site_places(const model::Region& region, const model::Inputs& inputs)
{
    std::vector<SitePlace> places;
    places.reserve(region.sites.size() + inputs.added.size());
    for (const model::Site& site : region.sites) places.push_back(place_of(site));
    for (const model::AddedSite& site : inputs.added) places.push_back(place_of(site));
    return places;
}

model::Decision shown_decision(const model::SiteResult& site, int year)
{
    const bool is_still_plan = site.decision == model::Decision::Develop && site.first_year && *site.first_year > year;
    return is_still_plan ? model::Decision::Phase : site.decision;
}

std::optional<PlateInstance> make_plate(const SitePlace& place, const Pointed& pointed)
{
    if (place.half_size_m.x <= 0) return std::nullopt;
    const std::string reference = "site:" + place.id;
    PlateInstance plate;
    plate.centre_m = place.centre_m;
    plate.half_size_m = place.half_size_m;
    plate.angle_rad = place.angle_rad;
    plate.thickness_m = static_cast<float>(kPlateThickness_m);
    if (reference == pointed.hovered) plate.emphasis = Emphasis::Hovered;
    if (reference == pointed.selected) plate.emphasis = Emphasis::Selected;
    plate.corner_m = static_cast<float>(kCornerShare) * 2 * place.half_size_m.y;
    return plate;
}

void replace_plates(Plates& plates, std::vector<PlateInstance> items)
{
    if (plates.version > 0 && items == plates.items) return;
    plates.items = std::move(items);
    ++plates.version;
}

void update_plates(Plates& plates, const std::vector<SitePlace>& places, const model::Results& results, int year,
                   const Pointed& pointed, std::span<const double> needed_shares)
{
    std::vector<PlateInstance> items;
    for (std::size_t i = 0; i < places.size() && i < results.sites.size(); ++i) {
        std::optional<PlateInstance> plate = make_plate(places[i], pointed);
        if (!plate) continue;
        plate->decision = static_cast<std::uint8_t>(shown_decision(results.sites[i], year));
        if (i < needed_shares.size()) fade_plate(*plate, needed_shares[i]);
        items.push_back(*plate);
    }
    replace_plates(plates, std::move(items));
}

std::vector<ScreenBox> plate_boxes(const Camera& camera, std::span<const SitePlace> places)
{
    std::vector<ScreenBox> boxes;
    for (const SitePlace& place : places) {
        const glm::dvec2 half_m(place.half_size_m);
        if (half_m.x <= 0) continue;
        const glm::dvec2 along(std::cos(place.angle_rad), std::sin(place.angle_rad));
        ScreenBox box{glm::dvec2(1e9), glm::dvec2(-1e9)};
        for (const glm::dvec2& corner : {glm::dvec2(-1, -1), glm::dvec2(1, -1), glm::dvec2(1, 1), glm::dvec2(-1, 1)}) {
            const glm::dvec2 way_m = corner * half_m;
            const glm::dvec2 at_m = glm::dvec2(place.centre_m) + along * way_m.x + glm::dvec2(-along.y, along.x) * way_m.y;
            const auto at_px = screen_from_scene(camera, {at_m, 0});
            if (!at_px) continue;
            box = {glm::min(box.min_px, *at_px), glm::max(box.max_px, *at_px)};
        }
        const glm::dvec2 size_px = box.max_px - box.min_px;
        if (size_px.x > 0 && std::max(size_px.x, size_px.y) <= kLargestSign_px) boxes.push_back(box);
    }
    return boxes;
}

bool is_on_plate(const SitePlace& place, glm::dvec2 scene_m)
{
    const glm::dvec2 away = scene_m - glm::dvec2(place.centre_m);
    const double cosine = std::cos(place.angle_rad);
    const double sine = std::sin(place.angle_rad);
    const double along_m = away.x * cosine + away.y * sine;
    const double across_m = -away.x * sine + away.y * cosine;
    return std::abs(along_m) <= place.half_size_m.x && std::abs(across_m) <= place.half_size_m.y;
}

} // namespace app::map
