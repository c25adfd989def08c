#include "map/reach_ribbons.hpp"

#include "map/palette.hpp"
#include "scenario/parameters.hpp"

#include "tests/map/baked_map.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace app::map {
namespace {

using test::baked_map;

const Route& measure(std::string_view id)
{
    const auto& routes = baked_map().routes;
    return *std::find_if(routes.begin(), routes.end(),
                         [&](const Route& route) { return route.kind == RouteKind::Measure && route.reference == id; });
}

std::size_t count(std::span<const RibbonPiece> pieces, Paint paint)
{
    return static_cast<std::size_t>(std::count_if(pieces.begin(), pieces.end(), [&](const RibbonPiece& piece) {
        return piece.paint == static_cast<float>(paint);
    }));
}

Ribbons ribbons_for(const model::Parameters& parameters, std::span<const CityLink> links = {})
{
    Ribbons ribbons;
    update_ribbons(ribbons, baked_map().routes, links, 1000, parameters);
    return ribbons;
}

TEST(ReachRibbons, ASelectedMeasureShowsEvenWhereItIsAsInTheDocument)
{
    const auto pieces_for = [](const Pointed& pointed) {
        Ribbons ribbons;
        update_ribbons(ribbons, baked_map().routes, {}, 1000, {}, pointed);
        return count(ribbons.above, Paint::Measure);
    };
    EXPECT_EQ(pieces_for({}), 0u) << "the document carries no measure out further than itself";
    for (const Route& route : baked_map().routes) {
        const bool drawn = !route.lines_m.empty() || !route.stops_m.empty(); // an e-bike goes everywhere
        if (route.kind != RouteKind::Measure || !drawn) continue;
        const std::string reference = "measure:" + route.reference;
        EXPECT_GT(pieces_for({.selected = reference, .hovered = {}}), 0u) << reference;
        EXPECT_GT(pieces_for({.selected = {}, .hovered = reference}), 0u) << reference;
    }
    EXPECT_EQ(pieces_for({.selected = "road:a1", .hovered = "site:usseler-es"}), 0u);
}

TEST(Routes, EveryMeasureOfTheDocumentIsASlider)
{
    int measures = 0;
    for (const Route& route : baked_map().routes) {
        if (route.kind != RouteKind::Measure) continue;
        ++measures;
        EXPECT_NE(scenario::find_parameter(route.reference), nullptr) << route.reference;
    }
    EXPECT_EQ(measures, 10);
}

TEST(Routes, CorridorsLeadWestToEastAndSayWhereTo)
{
    int corridors = 0;
    for (const Route& route : baked_map().routes) {
        if (!is_corridor(route.kind)) continue;
        ++corridors;
        ASSERT_EQ(route.lines_m.size(), 1u) << route.name;
        const auto& line = route.lines_m.front();
        EXPECT_LT(line.front().x, -20000) << route.name << " goes on beyond the map";
        EXPECT_LT(line.front().x, line.back().x);
        EXPECT_EQ(route.from_sign, "randstad");
        if (route.kind == RouteKind::CorridorRail) {
            EXPECT_EQ(route.to_sign, "berlin");
        }
    }
    EXPECT_EQ(corridors, 3);
}

struct StateCase {
    const char* name;
    const char* measure;
    double model::Parameters::*field;
    double value;
    MeasureState::Form form;
    double strength;
};
const StateCase kStateCases[] = {
    {"a toggle that is off is planned", "access.noek", &model::Parameters::access_noek, 0, MeasureState::Form::Planned,
     0},
    {"a toggle that is on is lit", "access.noek", &model::Parameters::access_noek, 1, MeasureState::Form::Lit, 1},
    {"the airport of the document is nothing new", "access.airport", &model::Parameters::access_airport, 1,
     MeasureState::Form::AsDocument, 0},
    {"an airport that closes is planned again", "access.airport", &model::Parameters::access_airport, 0,
     MeasureState::Form::Planned, 0},
    {"the F35 as in the document", "access.f35", &model::Parameters::access_f35_percent, 40,
     MeasureState::Form::AsDocument, 0},
    {"half of what is left of the F35", "access.f35", &model::Parameters::access_f35_percent, 70,
     MeasureState::Form::Lit, 0.5},
    {"less F35 than in the document", "access.f35", &model::Parameters::access_f35_percent, 20,
     MeasureState::Form::Planned, 0},
};

TEST(MeasureStates, FollowTheSliders)
{
    for (const StateCase& c : kStateCases) {
        model::Parameters parameters;
        parameters.*c.field = c.value;
        const MeasureState state = measure_state(measure(c.measure), parameters);
        EXPECT_EQ(state.form, c.form) << c.name;
        EXPECT_DOUBLE_EQ(state.strength, c.strength) << c.name;
    }
}

TEST(ReachRibbons, AMeasureThatIsSwitchedOnLightsUpAndItsDashesGo)
{
    const Ribbons off = ribbons_for({});
    EXPECT_EQ(count(off.below, Paint::MeasureGlow), 0u);
    EXPECT_EQ(count(off.above, Paint::Measure), 0u);
    EXPECT_GT(count(off.above, Paint::MeasurePlanned), 50u);
    model::Parameters parameters;
    parameters.access_noek = 1;
    const Ribbons on = ribbons_for(parameters);
    EXPECT_GT(count(on.below, Paint::MeasureGlow), 10u);
    EXPECT_GT(count(on.above, Paint::Measure), 10u);
    EXPECT_LT(count(on.above, Paint::MeasurePlanned), count(off.above, Paint::MeasurePlanned));
}

TEST(ReachRibbons, MoreTrainsMakeTheAgglonetBroader)
{
    const auto width = [](const Ribbons& ribbons) {
        float widest = 0;
        for (const RibbonPiece& piece : ribbons.above) {
            const bool line = piece.from_m != piece.to_m;
            if (line && piece.paint == static_cast<float>(Paint::Agglonet)) widest = std::max(widest, piece.width_px);
        }
        return widest;
    };
    model::Parameters parameters;
    const float before = width(ribbons_for(parameters));
    parameters.access_agglonet_per_hour = 6;
    EXPECT_GT(before, 1);
    EXPECT_GT(width(ribbons_for(parameters)), before + 1);
}

TEST(ReachRibbons, LinksAreAsWideAsTheirMarket)
{
    EXPECT_FLOAT_EQ(city_link_width_px(1000, 1000), kWidestLink_px);
    EXPECT_FLOAT_EQ(city_link_width_px(500, 1000), kWidestLink_px / 2);
    EXPECT_GT(city_link_width_px(0, 1000), 1) << "never less than a hairline";
    EXPECT_GT(city_link_width_px(5, 0), 1);
    const CityLink links[] = {{.market = 1000, .arc_m = {{0, 0}, {1000, 0}}}};
    const Ribbons ribbons = ribbons_for({}, links);
    EXPECT_EQ(count(ribbons.below, Paint::CityLink), 1u);
}

TEST(ReachRibbons, EveryChangeMovesTheVersion)
{
    Ribbons ribbons;
    update_ribbons(ribbons, baked_map().routes, {}, 1, {});
    const auto version = ribbons.version;
    const std::size_t pieces = ribbons.above.size() + ribbons.below.size();
    update_ribbons(ribbons, baked_map().routes, {}, 1, {});
    EXPECT_GT(ribbons.version, version);
    EXPECT_EQ(ribbons.above.size() + ribbons.below.size(), pieces) << "nothing piles up";
}

} // namespace
} // namespace app::map
