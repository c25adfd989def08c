#include "map/blocks.hpp"

#include "map/city_area.hpp"

#include <algorithm>
#include <cmath>

namespace app::map {

namespace {

// Section 4 of the look.
constexpr float kPitch_m = 118;
constexpr float kFootprintShare = 0.72F;
constexpr float kQuietFootprintShare = 0.56F;
constexpr float kWideFootprintShare = 0.86F; ///< logistics halls
constexpr float kQuietBelow = 0.24F;         ///< dynamics below which a block whispers
constexpr float kQuietTownMix = 0.30F;
constexpr float kLogisticsHeight = 0.55F;
constexpr float kLeisureHeight = 0.6F;

constexpr float kSitePitch_m = 140;
constexpr float kSiteBase_m = 55; ///< on top of the plate
constexpr float kSiteHeight_m = 120;

/// A seeded number 0..1 for whole numbers: the finaliser of MurmurHash3 per key.
float seeded(std::uint32_t first, std::uint32_t second, std::uint32_t third)
{
    std::uint32_t hash = 0x9E3779B9U;
    for (const std::uint32_t key : {first, second, third}) {
        hash = (hash ^ key) * 0x85EBCA6BU;
        hash = (hash ^ (hash >> 13U)) * 0xC2B2AE35U;
        hash ^= hash >> 16U;
    }
    return static_cast<float>(hash >> 8U) / 16777216.0F;
}

bool is_on_any_plate(const std::vector<SitePlace>& places, glm::vec2 point_m)
{
    return std::any_of(places.begin(), places.end(),
                       [&](const SitePlace& place) { return is_on_plate(place, glm::dvec2(point_m)); });
}

/// The lattice of 140 m that fits on a plate, centred.
void append_site_blocks(std::vector<SiteBlock>& blocks, const SitePlace& place, std::size_t site)
{
    const auto count_of = [](float half_m) { return std::max(1, static_cast<int>(half_m * 2 / kSitePitch_m)); };
    const int columns = count_of(place.half_size_m.x);
    const int rows = count_of(place.half_size_m.y);
    const float cosine = std::cos(place.angle_rad);
    const float sine = std::sin(place.angle_rad);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const float x = (static_cast<float>(column) - 0.5F * static_cast<float>(columns - 1)) * kSitePitch_m;
            const float y = (static_cast<float>(row) - 0.5F * static_cast<float>(rows - 1)) * kSitePitch_m;
            const auto key = static_cast<std::uint32_t>(row * 1024 + column);
            const auto seed = static_cast<std::uint32_t>(site);
            SiteBlock block;
            block.centre_m = place.centre_m + glm::vec2(x * cosine - y * sine, x * sine + y * cosine);
            block.angle_rad = place.angle_rad;
            block.threshold = seeded(seed, key, 1);
            block.choice = seeded(seed, key, 3);
            block.site = site;
            blocks.push_back(block);
        }
    }
}

/// Share of a site's capacity that stands in a year: the largest of its classes.
float built_share(const model::PerClass<double>& capacity, const model::SiteResult& result, int year)
{
    double largest = 0;
    for (const model::SiteClass site_class : base::all_of<model::SiteClass>()) {
        if (capacity[site_class] <= 0) continue;
        double delivered = 0;
        for (int y = model::kFirstYear; y <= year; ++y) delivered += result.delivered[site_class][model::flow_index(y)];
        largest = std::max(largest, delivered / capacity[site_class]);
    }
    return static_cast<float>(std::min(largest, 1.0));
}

ThemeMix mix_of_segments(const DynamicsRules& rules, const std::vector<model::Segment>& segments)
{
    ThemeMix mix{};
    for (const model::Segment segment : segments) {
        for (std::size_t i = 0; i < mix.size(); ++i) {
            mix[i] += rules.segments[segment][i] / static_cast<float>(segments.size());
        }
    }
    return mix;
}

/// What the blocks of one site share in a year.
struct SiteYear {
    float built_share = 0;
    ThemeMix themes{};
};

std::vector<SiteYear> site_years(const BlockField& field, const model::Region& region, const model::Results& results,
                                 const model::Inputs& inputs, int year)
{
    std::vector<SiteYear> sites(results.sites.size());
    for (const Attractor& attractor : field.dynamics.attractors) {
        if (attractor.kind != AttractorKind::Site) continue;
        const auto site = model::find_site(region, attractor.reference);
        if (site && *site < sites.size()) sites[*site].themes = attractor.themes;
    }
    for (std::size_t i = 0; i < sites.size(); ++i) {
        if (i < region.sites.size()) {
            sites[i].built_share = built_share(region.sites[i].capacity, results.sites[i], year);
        } else if (i - region.sites.size() < inputs.added.size()) {
            const model::AddedSite& added = inputs.added[i - region.sites.size()];
            model::PerClass<double> capacity{};
            capacity[added.site_class] = added.capacity;
            sites[i].built_share = built_share(capacity, results.sites[i], year);
            sites[i].themes = mix_of_segments(field.dynamics.rules, added.segments);
        }
    }
    return sites;
}

/// The expansion site that gives a place most of its dynamics. Work locations that exist already stand without it.
std::uint16_t site_behind(const DynamicsField& field, const Dynamics& dynamics)
{
    if (!dynamics.strongest || field.attractors[*dynamics.strongest].kind != AttractorKind::Site) return kNoSite;
    const std::optional<std::size_t>& site = field.links[*dynamics.strongest].site;
    return site ? static_cast<std::uint16_t>(*site) : kNoSite;
}

float theme_height(BlockTheme theme)
{
    if (theme == BlockTheme::Logistics) return kLogisticsHeight;
    return theme == BlockTheme::Leisure ? kLeisureHeight : 1.0F;
}

BlockInstance make_block(const BlockCandidate& candidate, float dynamics, BlockTheme theme)
{
    const bool is_quiet = dynamics < kQuietBelow;
    float share = is_quiet ? kQuietFootprintShare : kFootprintShare;
    if (theme == BlockTheme::Logistics && !is_quiet) share = kWideFootprintShare;
    BlockInstance block;
    block.centre_m = candidate.centre_m;
    block.half_width_m = kPitch_m * share / 2;
    block.angle_rad = static_cast<float>(lattice_angle_rad(candidate.municipality));
    block.height_m = block_height_m(dynamics, candidate.tallness) * theme_height(theme);
    block.theme = static_cast<std::uint8_t>(theme);
    block.town_mix = is_quiet ? static_cast<std::uint8_t>(kQuietTownMix * 255) : std::uint8_t{0};
    return block;
}

BlockInstance make_block(const SiteBlock& place, const ThemeMix& themes)
{
    const BlockTheme theme = pick_theme(themes, place.choice);
    BlockInstance block;
    block.centre_m = place.centre_m;
    block.half_width_m = kSitePitch_m * (theme == BlockTheme::Logistics ? kWideFootprintShare : kFootprintShare) / 2;
    block.angle_rad = place.angle_rad;
    block.height_m = kSiteBase_m + kSiteHeight_m * (0.4F + 0.6F * place.choice) * theme_height(theme);
    block.theme = static_cast<std::uint8_t>(theme);
    return block;
}

void add_to_skyline(Skyline& skyline, glm::vec2 centre_m, const BlockInstance& block)
{
    const glm::dvec2 away_m(block.centre_m - centre_m);
    if (std::hypot(away_m.x, away_m.y) > kSkylineReach_m) return;
    skyline.add({block.centre_m.x, block.centre_m.y, block.height_m});
}

} // namespace

BlockField make_block_field(const MapData& map, const model::Region& region, const std::vector<SitePlace>& places)
{
    BlockField field;
    std::vector<glm::vec2> centres_m;
    for (std::size_t i = 0; i < map.candidates.size(); ++i) {
        const BlockCandidate& candidate = map.candidates[i];
        if (is_on_any_plate(places, candidate.centre_m)) continue;
        field.candidates.push_back(candidate);
        field.candidate_index.push_back(static_cast<std::uint32_t>(i));
        centres_m.push_back(candidate.centre_m);
    }
    field.dynamics = make_dynamics_field(centres_m, map, region);
    for (std::size_t site = 0; site < places.size(); ++site) {
        if (places[site].half_size_m.x > 0) append_site_blocks(field.site_blocks, places[site], site);
    }
    for (const Place& place : map.ground.places) {
        const auto city = place.kind == PlaceKind::City ? city_named(place.name) : std::nullopt;
        if (city) field.centres_m[*city] = place.position_m;
    }
    return field;
}

void update_blocks(Blocks& blocks, const BlockField& field, const model::Region& region, const model::Results& results,
                   const model::Inputs& inputs, int year)
{
    const std::vector<float> strengths = attractor_strengths(field.dynamics, region, results, inputs, year);
    const float everywhere = base_dynamics(field.dynamics.rules, inputs);
    blocks.items.clear();
    blocks.origins.clear();
    blocks.sites.clear();
    for (Skyline& skyline : blocks.skylines) skyline.tops_m.clear();
    for (std::size_t i = 0; i < field.candidates.size(); ++i) {
        const BlockCandidate& candidate = field.candidates[i];
        const Dynamics dynamics = dynamics_at(field.dynamics, i, strengths, everywhere);
        if (dynamics.value <= candidate.threshold) continue;
        const ThemeMix& mix = dynamics.strongest ? field.dynamics.attractors[*dynamics.strongest].themes
                                                 : field.dynamics.rules.neighbourhood;
        blocks.items.push_back(make_block(candidate, dynamics.value, pick_theme(mix, candidate.choice)));
        blocks.origins.push_back({.on_site = false, .index = field.candidate_index[i]});
        blocks.sites.push_back(site_behind(field.dynamics, dynamics));
        add_to_skyline(blocks.skylines[candidate.municipality], field.centres_m[candidate.municipality],
                       blocks.items.back());
    }
    const std::vector<SiteYear> sites = site_years(field, region, results, inputs, year);
    for (const SiteBlock& place : field.site_blocks) {
        if (place.site >= sites.size() || place.threshold >= sites[place.site].built_share) continue;
        blocks.items.push_back(make_block(place, sites[place.site].themes));
        blocks.origins.push_back({.on_site = true, .index = static_cast<std::uint32_t>(place.site)});
        blocks.sites.push_back(static_cast<std::uint16_t>(place.site));
    }
    ++blocks.version;
}

float block_height_m(float dynamics, float tallness)
{
    const float excess = std::max(0.0F, dynamics - 0.12F);
    return 48 + 2050 * std::pow(excess, 2.75F) * (0.55F + 0.75F * tallness);
}

double height_scale(double scale_px_per_km)
{
    return std::min(1.0, std::pow(36 / scale_px_per_km, 0.62));
}

} // namespace app::map
