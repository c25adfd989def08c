#include "map/travel_surface.hpp"

#include "map/projection.hpp"
#include "tests/support/real_region.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace app::map {
namespace {

model::TravelField field_from(model::Mode mode, model::Place origin)
{
    const model::Region& region = test::real_region();
    const model::Parameters parameters;
    const model::TravelTimes times = model::make_travel_times(
        region, model::link_minutes(region, parameters, mode), mode, parameters.access_agglonet_per_hour);
    return model::make_travel_field(region, times, mode, origin);
}

constexpr model::Place kHengelo{6.7936, 52.2619};
constexpr model::Place kCorner{6.46, 52.44};

model::Place place_of(glm::vec2 scene_m)
{
    const glm::dvec2 degrees = geographic_from_scene(scene_m);
    return {degrees.x, degrees.y};
}

TEST(TravelSurface, every_cell_is_the_time_to_its_middle)
{
    for (const model::Mode mode : base::all_of<model::Mode>()) {
        for (const model::Place origin : {kHengelo, kCorner}) {
            const model::TravelField field = field_from(mode, origin);
            TravelSurface surface;
            update_travel_surface(surface, field);
            ASSERT_EQ(surface.minutes.size(), 256u * 200u);
            for (int row = 0; row < kTravelRows; row += 3) { // meets every row of every tile
                for (int column = row % 2; column < kTravelColumns; column += 2) {
                    const double exact = model::minutes_to(field, place_of(travel_cell_middle_m(column, row)));
                    const float cell = surface.minutes[static_cast<std::size_t>(row * kTravelColumns + column)];
                    ASSERT_NEAR(static_cast<double>(cell), exact, 2e-3) << column << ' ' << row;
                }
            }
        }
    }
}

TEST(TravelSurface, covers_every_place_of_the_region_with_room_around_it)
{
    const glm::vec2 south_west(scene_from_geographic(6.45, 52.13));
    const glm::vec2 north_east(scene_from_geographic(7.10, 52.45));
    const glm::vec2 below = south_west - kTravelMin_m;
    const glm::vec2 above = kTravelMin_m + kTravelSize_m - north_east;
    EXPECT_GT(std::min({below.x, below.y, above.x, above.y}), 4000);
}

TEST(TravelSurface, goes_smoothly_from_cell_to_cell)
{
    TravelSurface surface;
    update_travel_surface(surface, field_from(model::Mode::Bike, kHengelo));
    const glm::vec2 middle_m = travel_cell_middle_m(100, 80);
    EXPECT_NEAR(minutes_at(surface, middle_m), surface.minutes[80 * 256 + 100], 1e-3);
    const float half_way = minutes_at(surface, middle_m + glm::vec2(kTravelCell_m / 2, 0));
    EXPECT_NEAR(half_way, (surface.minutes[80 * 256 + 100] + surface.minutes[80 * 256 + 101]) / 2, 1e-3);
    EXPECT_NEAR(minutes_at(surface, kTravelMin_m - 5000.0F), surface.minutes.front(), 1e-3);
    EXPECT_NEAR(minutes_at(surface, kTravelMin_m + kTravelSize_m + 5000.0F), surface.minutes.back(), 1e-2);
}

TEST(TravelSurface, moves_its_version_with_every_update)
{
    TravelSurface surface;
    const model::TravelField field = field_from(model::Mode::Car, kHengelo);
    update_travel_surface(surface, field);
    const std::uint64_t first = surface.version;
    update_travel_surface(surface, field);
    EXPECT_NE(surface.version, first);
}

} // namespace
} // namespace app::map
