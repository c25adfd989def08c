#include "map/dynamics.hpp"

#include "tests/map/baked_map.hpp"
#include "tests/map/map_results.hpp"
#include "tests/support/real_region.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace app::map {
namespace {

/// One attractor of strength 0.8 and radius 1 km at the origin, and a base of 0.1.
MapData one_attractor(AttractorKind kind, std::string reference)
{
    MapData map;
    map.attractors.push_back({kind, std::move(reference), 0.8F, 1000, {0, 0, 1, 0, 0, 0}, {{0, 0}}});
    map.rules.base = 0.1F;
    map.rules.vitality_share = 0.5F;
    map.rules.access_share = 0.5F;
    map.rules.spontaneous_share = 0.5F;
    map.rules.delivery_years = 5;
    map.rules.neighbourhood = {1, 0, 0, 0, 0, 0};
    return map;
}

TEST(Dynamics, FallWithTheSquareOfTheDistance)
{
    const MapData map = one_attractor(AttractorKind::Axis, "A1");
    const glm::vec2 places_m[] = {{0, 0}, {1000, 0}, {0, 2000}, {9000, 0}};
    const DynamicsField field = make_dynamics_field(places_m, map, test::real_region());
    const float strengths[] = {0.8F};
    EXPECT_NEAR(dynamics_at(field, 0, strengths, 0.1F).value, 0.9, 1e-6);
    EXPECT_NEAR(dynamics_at(field, 1, strengths, 0.1F).value, 0.1 + 0.8 * std::exp(-1.0), 1e-6);
    EXPECT_NEAR(dynamics_at(field, 2, strengths, 0.1F).value, 0.1 + 0.8 * std::exp(-4.0), 1e-6);
    EXPECT_NEAR(dynamics_at(field, 3, strengths, 0.1F).value, 0.1, 1e-6);
}

TEST(Dynamics, TheStrongestAttractorCountsOnlyAboveTheBase)
{
    const MapData map = one_attractor(AttractorKind::Axis, "A1");
    const glm::vec2 places_m[] = {{0, 0}, {0, 2000}};
    const DynamicsField field = make_dynamics_field(places_m, map, test::real_region());
    const float strengths[] = {0.8F};
    EXPECT_EQ(dynamics_at(field, 0, strengths, 0.1F).strongest, 0u);
    EXPECT_FALSE(dynamics_at(field, 1, strengths, 0.1F).strongest);
}

TEST(Dynamics, NeverExceedOne)
{
    const MapData map = one_attractor(AttractorKind::Axis, "A1");
    const glm::vec2 places_m[] = {{0, 0}};
    const DynamicsField field = make_dynamics_field(places_m, map, test::real_region());
    const float strengths[] = {5.0F};
    EXPECT_EQ(dynamics_at(field, 0, strengths, 0.1F).value, 1.0F);
}

float strength_of(const MapData& map, const model::Results& results, const model::Inputs& inputs, int year)
{
    const DynamicsField field = make_dynamics_field({}, map, test::real_region());
    return attractor_strengths(field, test::real_region(), results, inputs, year).front();
}

TEST(Dynamics, ACentreFollowsItsVitality)
{
    const MapData map = one_attractor(AttractorKind::Centre, "almelo");
    model::Results results = test::quiet_results(test::real_region(), model::Decision::Phase);
    EXPECT_NEAR(strength_of(map, results, {}, 2040), 0.8, 1e-6);
    results.centres[model::Municipality::Almelo].vitality[model::level_index(2040)] = 25;
    EXPECT_NEAR(strength_of(map, results, {}, 2040), 0.8 * (0.5 + 0.5 * 0.5), 1e-6);
    EXPECT_NEAR(strength_of(map, results, {}, 2030), 0.8, 1e-6) << "only in the year in which it is low";
    results.centres[model::Municipality::Almelo].vitality.fill(0);
    EXPECT_NEAR(strength_of(map, results, {}, 2040), 0.8, 1e-6) << "a vitality that is not there changes nothing";
}

TEST(Dynamics, AStationFollowsItsAccessByTrain)
{
    const MapData map = one_attractor(AttractorKind::Station, "st_hengelo");
    model::Results results = test::quiet_results(test::real_region(), model::Decision::Phase);
    const auto node = model::find_node(test::real_region(), "st_hengelo");
    ASSERT_TRUE(node);
    results.nodes[*node].index[model::Travel::Pt] = 150;
    EXPECT_NEAR(strength_of(map, results, {}, 2040), 0.8 * 1.25, 1e-6);
    results.nodes[*node].index[model::Travel::Pt] = std::nullopt;
    EXPECT_NEAR(strength_of(map, results, {}, 2040), 0.8, 1e-6);
}

TEST(Dynamics, ASiteDrawsWhileItIsDelivered)
{
    const MapData map = one_attractor(AttractorKind::Site, "bornsche-maten");
    const model::Region& region = test::real_region();
    model::Results results = test::quiet_results(region, model::Decision::Develop);
    const std::size_t site = *model::find_site(region, "bornsche-maten");
    EXPECT_EQ(strength_of(map, results, {}, 2040), 0);
    test::deliver(results, region, site, model::SiteClass::Homes, 2011, 2020, 1);
    EXPECT_NEAR(strength_of(map, results, {}, 2011), 0.8 * 0.1, 1e-6);
    EXPECT_NEAR(strength_of(map, results, {}, 2015), 0.8 * 0.5, 1e-6);
    EXPECT_NEAR(strength_of(map, results, {}, 2020), 0.8 * 0.5, 1e-6) << "five of ten years are fresh";
    EXPECT_NEAR(strength_of(map, results, {}, 2025), 0, 1e-6);
}

TEST(Dynamics, InitiativeOfCitizensLiftsTheBase)
{
    DynamicsRules rules;
    rules.base = 0.2F;
    rules.spontaneous_share = 0.5F;
    model::Inputs inputs;
    EXPECT_NEAR(base_dynamics(rules, inputs), 0.2, 1e-6);
    inputs.parameters.city_spontaneous_percent = 100;
    EXPECT_NEAR(base_dynamics(rules, inputs), 0.3, 1e-6);
    inputs.parameters.city_spontaneous_percent = 0;
    EXPECT_NEAR(base_dynamics(rules, inputs), 0.1, 1e-6);
}

TEST(Dynamics, ThemesArePickedByTheirShares)
{
    const ThemeMix mix{0.5F, 0, 0.25F, 0.25F, 0, 0};
    EXPECT_EQ(pick_theme(mix, 0), BlockTheme::Living);
    EXPECT_EQ(pick_theme(mix, 0.49F), BlockTheme::Living);
    EXPECT_EQ(pick_theme(mix, 0.5F), BlockTheme::Innovation);
    EXPECT_EQ(pick_theme(mix, 0.99F), BlockTheme::Logistics);
    EXPECT_EQ(pick_theme(mix, 1), BlockTheme::Logistics);
}

TEST(Dynamics, EveryAttractorOfTheFileIsKnownToTheRegion)
{
    const DynamicsField field = make_dynamics_field({}, test::baked_map(), test::real_region());
    for (std::size_t i = 0; i < field.attractors.size(); ++i) {
        const AttractorLink& link = field.links[i];
        const bool linked = link.site || link.node || link.municipality;
        EXPECT_EQ(linked, field.attractors[i].kind != AttractorKind::Axis) << field.attractors[i].reference;
    }
}

TEST(Dynamics, DistanceToALineIsToItsNearestPiece)
{
    const glm::vec2 line_m[] = {{0, 0}, {100, 0}, {100, 100}};
    EXPECT_NEAR(distance_to_line_m({50, 30}, line_m), 30, 1e-5);
    EXPECT_NEAR(distance_to_line_m({130, 90}, line_m), 30, 1e-5);
    EXPECT_NEAR(distance_to_line_m({-30, -40}, line_m), 50, 1e-5);
}

} // namespace
} // namespace app::map
