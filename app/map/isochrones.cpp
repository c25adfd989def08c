#include "map/isochrones.hpp"

#include "map/travel_scale.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace app::map {

namespace {

constexpr int kMargin_cells = 24;
constexpr double kApart_px = 340;    ///< labels of one isochrone
constexpr double kAnyApart_px = 10;  ///< around the box of any other label
constexpr double kOverBlocks = 0.1;   ///< share of a label that may lie over tall blocks
constexpr double kSteepest_rad = 1.1;
constexpr std::size_t kMaxPerIsochrone = 3;

/// A number that looks like chance but is always the same for a place.
std::uint32_t scattered(std::uint32_t number)
{
    number = (number ^ (number >> 16U)) * 0x7FEB352DU;
    number = (number ^ (number >> 15U)) * 0x846CA68BU;
    return number ^ (number >> 16U);
}

float value(const TravelSurface& surface, int column, int row)
{
    return surface.minutes[static_cast<std::size_t>(row * kTravelColumns + column)];
}

/// How many isochrones lie below each cell: where two neighbours differ, one runs between them.
std::vector<std::uint8_t> bands_of(const TravelSurface& surface)
{
    std::vector<std::uint8_t> bands;
    bands.reserve(surface.minutes.size());
    for (const float minutes : surface.minutes) {
        const auto is_below = [&](int level) { return static_cast<float>(level) <= minutes; };
        const auto above = std::find_if_not(kIsochrones_min.begin(), kIsochrones_min.end(), is_below);
        bands.push_back(static_cast<std::uint8_t>(above - kIsochrones_min.begin()));
    }
    return bands;
}

constexpr float kSharpBend = 0.15F; ///< of the slope: a line that bends more carries no label

/// How far from a cell to its neighbour a level between them is met (0..1); nothing where the surface has a crease: the
/// drawn line is rounded there, and no label would stand on it.
std::optional<float> crossing(const TravelSurface& surface, int column, int row, glm::ivec2 step, float level)
{
    const float here = value(surface, column, row);
    const float there = value(surface, column + step.x, row + step.y);
    const float before = value(surface, column - step.x, row - step.y);
    const float after = value(surface, column + 2 * step.x, row + 2 * step.y);
    const float slope = there - here;
    const float bend = std::max(std::abs(slope - (here - before)), std::abs(after - there - slope));
    if (bend > 0.2F * std::abs(slope)) return std::nullopt;
    return (level - here) / slope;
}

/// How much the slope changes beside a step: large on a crease that runs along it.
float bends_across(const TravelSurface& surface, int column, int row, glm::ivec2 step)
{
    const float here = value(surface, column, row);
    return std::abs(value(surface, column + step.y, row + step.x) + value(surface, column - step.y, row - step.x) -
                    2 * here);
}

/// The way up, as long as the surface is steep.
glm::vec2 uphill_at(const TravelSurface& surface, int column, int row)
{
    return {value(surface, column + 1, row) - value(surface, column - 1, row),
            value(surface, column, row + 1) - value(surface, column, row - 1)};
}

void append_crossing(std::vector<IsochroneMark>& marks, const TravelSurface& surface, int column, int row,
                     glm::ivec2 step, int minutes)
{
    const auto share = crossing(surface, column, row, step, static_cast<float>(minutes));
    if (!share) return;
    const glm::vec2 here = uphill_at(surface, column, row);
    const glm::vec2 uphill = here + (uphill_at(surface, column + step.x, row + step.y) - here) * *share;
    const float steepness = std::sqrt(uphill.x * uphill.x + uphill.y * uphill.y);
    if (steepness <= 0 || bends_across(surface, column, row, step) > kSharpBend * steepness) return;
    const auto cell = static_cast<std::uint32_t>((row * kTravelColumns + column) * 2 + step.x);
    marks.push_back({travel_cell_middle_m(column, row) + glm::vec2(step) * (*share * kTravelCell_m),
                     glm::vec2(-uphill.y, uphill.x) / steepness, minutes, scattered(cell)});
}

/// Angle on the screen of a direction on the ground, kept within a quarter turn.
std::optional<double> angle_on_screen(const Camera& camera, const IsochroneMark& mark, glm::dvec2 here_px)
{
    constexpr float kStep_m = 100;
    const glm::vec2 ahead_m = mark.place_m + mark.along * kStep_m;
    const auto ahead_px = screen_from_scene(camera, {ahead_m.x, ahead_m.y, 0});
    if (!ahead_px) return std::nullopt;
    const double angle_rad = std::atan2(ahead_px->y - here_px.y, ahead_px->x - here_px.x);
    if (angle_rad > std::numbers::pi / 2) return angle_rad - std::numbers::pi;
    return angle_rad < -std::numbers::pi / 2 ? angle_rad + std::numbers::pi : angle_rad;
}

ScreenBox box_around(glm::dvec2 centre_px, glm::dvec2 size_px, double angle_rad)
{
    const double cosine = std::abs(std::cos(angle_rad));
    const double sine = std::abs(std::sin(angle_rad));
    const glm::dvec2 half{(size_px.x * cosine + size_px.y * sine) / 2, (size_px.x * sine + size_px.y * cosine) / 2};
    return {centre_px - half, centre_px + half};
}

/// Whether another label of the same isochrone may stand there.
bool is_apart(std::span<const PlacedIsochrone> placed, glm::dvec2 centre_px, int minutes)
{
    std::size_t of_this = 0;
    for (const PlacedIsochrone& other : placed) {
        const glm::dvec2 away = other.centre_px - centre_px;
        if (other.minutes != minutes) continue;
        if (std::hypot(away.x, away.y) < kApart_px || ++of_this == kMaxPerIsochrone) return false;
    }
    return true;
}

} // namespace

GroundMask make_town_mask(std::span<const AreaLayer> areas)
{
    return {areas, {Paint::Town}, kTravelMin_m, kTravelMin_m + kTravelSize_m, kTravelCell_m};
}

std::vector<IsochroneMark> make_isochrone_marks(const TravelSurface& surface, const GroundMask& towns)
{
    std::vector<IsochroneMark> marks;
    const std::vector<std::uint8_t> bands = bands_of(surface);
    const auto band = [&](int column, int row) { return bands[static_cast<std::size_t>(row * kTravelColumns + column)]; };
    for (int row = kMargin_cells; row < kTravelRows - kMargin_cells; ++row) {
        for (int column = kMargin_cells; column < kTravelColumns - kMargin_cells; ++column) {
            for (const glm::ivec2& step : {glm::ivec2(1, 0), glm::ivec2(0, 1)}) {
                const std::size_t here = band(column, row);
                const std::size_t there = band(column + step.x, row + step.y);
                for (std::size_t level = std::min(here, there); level < std::max(here, there); ++level) {
                    append_crossing(marks, surface, column, row, step, kIsochrones_min[level]);
                }
            }
        }
    }
    constexpr std::uint32_t kInTown = 1U << 31U;
    for (IsochroneMark& mark : marks) mark.order = (mark.order >> 1U) | (towns.covers(mark.place_m) ? kInTown : 0);
    std::stable_sort(marks.begin(), marks.end(),
                     [](const IsochroneMark& a, const IsochroneMark& b) { return a.order < b.order; });
    return marks;
}

std::vector<PlacedIsochrone> place_isochrones(const Camera& camera, std::span<const IsochroneMark> marks,
                                              const std::function<glm::dvec2(int minutes)>& measure,
                                              std::span<const ScreenBox> occupied, const BlockCover* blocks)
{
    std::vector<PlacedIsochrone> placed;
    std::vector<ScreenBox> taken;
    const ScreenBox window{{0, 0}, camera.viewport.size_px};
    for (const IsochroneMark& mark : marks) {
        if (placed.size() == kMaxIsochroneLabels) break;
        const auto centre_px = screen_from_scene(camera, {mark.place_m.x, mark.place_m.y, 0});
        if (!centre_px || !contains(window, *centre_px) || !is_apart(placed, *centre_px, mark.minutes)) continue;
        const auto angle_rad = angle_on_screen(camera, mark, *centre_px);
        if (!angle_rad || std::abs(*angle_rad) > kSteepest_rad) continue;
        const ScreenBox box = box_around(*centre_px, measure(mark.minutes), *angle_rad);
        if (!contains(window, box) || overlaps_any(box, occupied)) continue;
        if (overlaps_any(grown(box, kAnyApart_px), taken)) continue;
        if (blocks != nullptr && blocks->share(box) > kOverBlocks) continue;
        taken.push_back(box);
        placed.push_back({*centre_px, *angle_rad, mark.minutes});
    }
    return placed;
}

} // namespace app::map
