#include "ui/swatch.hpp"

#include "map/palette.hpp"
#include "map/travel_scale.hpp"
#include "ui/draw.hpp"
#include "ui/marks.hpp"
#include "ui/theme.hpp"

#include <algorithm>
#include <array>

namespace app::ui {

namespace {

using map::Paint;

constexpr std::array<LegendEntry, 1> kNature{{{Swatch::Nature, "nature"}}};
constexpr std::array<LegendEntry, 1> kWater{{{Swatch::Water, "water"}}};
constexpr std::array<LegendEntry, 2> kBorders{
    {{Swatch::MunicipalBorder, "municipal_border"}, {Swatch::NationalBorder, "national_border"}}};
constexpr std::array<LegendEntry, 2> kBuiltUp{{{Swatch::Town, "town"}, {Swatch::Estate, "estate"}}};
constexpr std::array<LegendEntry, 1> kCanal{{{Swatch::Canal, "canal"}}};
constexpr std::array<LegendEntry, 1> kRoads{{{Swatch::Road, "road"}}};
constexpr std::array<LegendEntry, 1> kRailways{{{Swatch::Rail, "rail"}}};
constexpr std::array<LegendEntry, 1> kMotorways{{{Swatch::Motorway, "motorway"}}};
constexpr std::array<LegendEntry, 1> kCycle{{{Swatch::Cycle, "cycle"}}};
constexpr std::array<LegendEntry, 1> kAgglonet{{{Swatch::Agglonet, "agglonet"}}};
constexpr std::array<LegendEntry, 1> kAirport{{{Swatch::Airport, "airport"}}};
constexpr std::array<LegendEntry, 3> kInternational{{{Swatch::CorridorRoad, "corridor_road"},
                                                     {Swatch::CorridorRail, "corridor_rail"},
                                                     {Swatch::CorridorWater, "corridor_water"}}};
constexpr std::array<LegendEntry, 2> kRegional{{{Swatch::CityLink, "city_link"}, {Swatch::Minutes, "minutes"}}};
constexpr std::array<LegendEntry, 2> kMeasures{
    {{Swatch::MeasureOn, "measure_on"}, {Swatch::MeasurePlanned, "measure_planned"}}};

/// The tint of travel times lies thin over the land; a sample shows it by itself.
constexpr float kSwatchStrength = 1.6F;

/// Draws samples with the paints of a theme.
struct Sampler {
    ImDrawList& list;
    Rect rect;
    scenario::Theme theme;

    [[nodiscard]] ImU32 paint(Paint paint) const { return to_imgui(map::palette(theme).paint[paint]); }
    [[nodiscard]] ImVec2 left() const { return {rect.x_px, rect.middle_y_px()}; }
    [[nodiscard]] ImVec2 right() const { return {rect.right_px(), rect.middle_y_px()}; }
    [[nodiscard]] ImVec2 centre() const { return middle(rect); }

    void area(Paint fill, Paint edge) const
    {
        const Rect box{rect.x_px, rect.middle_y_px() - 6, rect.width_px, 12};
        fill_rect(list, box, paint(fill), 3);
        stroke_rect(list, box, paint(edge), 3);
    }
    void line(Paint colour, float width_px) const { list.AddLine(left(), right(), paint(colour), width_px); }
    void dashes(Paint colour, float width_px, float dash_px, float gap_px) const
    {
        const std::array<ImVec2, 2> points{left(), right()};
        draw_dashed(list, points, paint(colour), width_px, dash_px, gap_px);
    }
    void dot(Paint colour, float radius_px) const { list.AddCircleFilled(centre(), radius_px, paint(colour), 20); }
};

void draw_ground(const Sampler& sample, Swatch swatch)
{
    switch (swatch) {
    case Swatch::Nature:
        return sample.area(Paint::Wood, Paint::Hedgerow);
    case Swatch::Town:
        return sample.area(Paint::Town, Paint::TownEdge);
    case Swatch::Estate:
        return sample.area(Paint::Estate, Paint::TownEdge);
    case Swatch::Water:
        return sample.area(Paint::Water, Paint::CanalCasing);
    case Swatch::Airport:
        sample.area(Paint::Airport, Paint::RunwayCasing);
        return sample.line(Paint::RunwayCasing, 3);
    case Swatch::MunicipalBorder:
        return sample.dashes(Paint::MunicipalBorder, 1.6F, 2, 3);
    default:
        return sample.dashes(Paint::NationalBorder, 2, 6, 4);
    }
}

void draw_connection(const Sampler& sample, Swatch swatch)
{
    switch (swatch) {
    case Swatch::Motorway:
        sample.line(Paint::MotorwayCasing, 7);
        sample.line(Paint::Motorway, 5);
        return sample.line(Paint::MotorwayCentre, 1);
    case Swatch::Road:
        sample.line(Paint::RoadCasing, 5);
        return sample.line(Paint::Road, 3);
    case Swatch::Rail:
        sample.line(Paint::RailCasing, 3);
        sample.dashes(Paint::Rail, 1.4F, 4, 4);
        sample.dot(Paint::RailCasing, 4);
        return sample.dot(Paint::Rail, 2.4F);
    case Swatch::Canal:
        sample.line(Paint::CanalCasing, 6);
        return sample.line(Paint::Canal, 4);
    case Swatch::Cycle:
        sample.line(Paint::CycleCasing, 4);
        return sample.dashes(Paint::Cycle, 2, 2, 2.6F);
    default:
        sample.line(Paint::AgglonetCasing, 6);
        sample.line(Paint::Agglonet, 3);
        sample.dot(Paint::Agglonet, 4);
        return sample.dot(Paint::AgglonetCasing, 2.2F);
    }
}

void draw_reach(const Sampler& sample, Swatch swatch)
{
    switch (swatch) {
    case Swatch::CorridorRoad:
        return sample.line(Paint::CorridorRoad, 10);
    case Swatch::CorridorRail:
        return sample.line(Paint::CorridorRail, 10);
    case Swatch::CorridorWater:
        return sample.line(Paint::CorridorWater, 10);
    case Swatch::CityLink: {
        const Rect& box = sample.rect;
        sample.list.AddBezierQuadratic({box.x_px, box.middle_y_px() + 4}, {box.middle_x_px(), box.middle_y_px() - 8},
                                       {box.right_px(), box.middle_y_px() + 4}, sample.paint(Paint::CityLink), 6);
        return;
    }
    case Swatch::Minutes: {
        const Rect plate{sample.rect.x_px, sample.rect.middle_y_px() - 5.5F, sample.rect.width_px, 11};
        fill_rect(sample.list, plate, sample.paint(Paint::AgglonetCasing), 5.5F);
        stroke_rect(sample.list, plate, sample.paint(Paint::RailCasing), 5.5F);
        for (const float step : {-5.0F, 0.0F, 5.0F}) {
            sample.list.AddCircleFilled({plate.middle_x_px() + step, plate.middle_y_px()}, 1.2F,
                                        sample.paint(Paint::RailCasing), 8);
        }
        return;
    }
    case Swatch::MeasureOn:
        sample.list.AddLine(sample.left(), sample.right(), faded(sample.paint(Paint::MeasureGlow), 0.45F), 11);
        sample.line(Paint::MeasureCasing, 5);
        return sample.line(Paint::Measure, 3);
    default:
        return sample.dashes(Paint::MeasurePlanned, 1.5F, 4, 3);
    }
}

/// Bands of time, from near to far.
void draw_travel_bands(const Sampler& sample)
{
    constexpr int kBands = 4; // as far as the scale is clearly seen
    const float width_px = sample.rect.width_px / kBands;
    for (int i = 0; i < kBands; ++i) {
        const Rect band{sample.rect.x_px + width_px * static_cast<float>(i), sample.rect.middle_y_px() - 5, width_px,
                        10};
        map::Colour colour = map::travel_colour(sample.theme, map::kTravelStops_min[static_cast<std::size_t>(i) + 1]);
        colour.opacity = std::min(1.0F, colour.opacity * kSwatchStrength);
        fill_rect(sample.list, band, to_imgui(colour));
    }
}

void draw_hatched(const Sampler& sample)
{
    const Rect box{sample.rect.x_px, sample.rect.middle_y_px() - 6, sample.rect.width_px, 12};
    sample.list.PushClipRect(upper_left(box), lower_right(box), true);
    for (float x_px = box.x_px - 12; x_px < box.right_px(); x_px += 5) {
        sample.list.AddLine({x_px, box.bottom_px()}, {x_px + 12, box.y_px}, sample.paint(Paint::MeasurePlanned), 1.2F);
    }
    sample.list.PopClipRect();
    stroke_rect(sample.list, box, sample.paint(Paint::MeasurePlanned), 2);
}

void draw_plan(const Sampler& sample, Swatch swatch)
{
    const map::Palette& palette = map::palette(sample.theme);
    switch (swatch) {
    case Swatch::TravelTimes:
        return draw_travel_bands(sample);
    case Swatch::Uncertainty:
        return draw_hatched(sample);
    case Swatch::Sites:
        return draw_pin(sample.list, sample.centre(), 6.5F, model::Decision::Develop,
                        palette.decisions[model::Decision::Develop]);
    case Swatch::Dynamics: {
        const map::ThemeColours& theme = palette.blocks[map::BlockTheme::Living];
        return draw_cube(sample.list, sample.centre(), 7, to_imgui(theme.lit), to_imgui(theme.lit),
                         to_imgui(theme.shade));
    }
    default: {
        const Rect card{sample.rect.x_px + 3, sample.rect.middle_y_px() - 6, sample.rect.width_px - 6, 12};
        stroke_rect(sample.list, card, sample.paint(Paint::RailCasing), 2.5F, 1.3F);
        const int lines = swatch == Swatch::Names ? 1 : 2;
        for (int i = 0; i < lines; ++i) {
            const float y_px = card.y_px + 4 + 3.5F * static_cast<float>(i) + (lines == 1 ? 2.0F : 0.0F);
            sample.list.AddLine({card.x_px + 3, y_px}, {card.right_px() - 3, y_px}, sample.paint(Paint::RailCasing),
                                1.3F);
        }
    }
    }
}

} // namespace

std::span<const LegendEntry> legend_of(scenario::Layer layer)
{
    using enum scenario::Layer;
    switch (layer) {
    case Landscape:
        return kNature;
    case Water:
        return kWater;
    case Borders:
        return kBorders;
    case BuiltUp:
        return kBuiltUp;
    case Canal:
        return kCanal;
    case Roads:
        return kRoads;
    case Railways:
        return kRailways;
    case Motorways:
        return kMotorways;
    case CycleHighway:
        return kCycle;
    case Agglonet:
        return kAgglonet;
    case Airport:
        return kAirport;
    case International:
        return kInternational;
    case Regional:
        return kRegional;
    case Measures:
        return kMeasures;
    default:
        return {};
    }
}

Swatch swatch_of(scenario::Layer layer)
{
    if (const auto entries = legend_of(layer); !entries.empty()) return entries.front().swatch;
    using enum scenario::Layer;
    switch (layer) {
    case TravelTimes:
        return Swatch::TravelTimes;
    case Sites:
        return Swatch::Sites;
    case Dynamics:
        return Swatch::Dynamics;
    case Uncertainty:
        return Swatch::Uncertainty;
    case Profiles:
        return Swatch::Profiles;
    default:
        return Swatch::Names;
    }
}

void draw_swatch(ImDrawList& list, const Rect& rect, Swatch swatch, scenario::Theme theme)
{
    const Sampler sample{list, rect, theme};
    if (swatch <= Swatch::NationalBorder || swatch == Swatch::Airport) return draw_ground(sample, swatch);
    if (swatch <= Swatch::Agglonet) return draw_connection(sample, swatch);
    if (swatch <= Swatch::MeasurePlanned) return draw_reach(sample, swatch);
    draw_plan(sample, swatch);
}

} // namespace app::ui
