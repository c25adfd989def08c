#include "map/blocks.hpp"

#include "tests/map/baked_map.hpp"
#include "tests/map/map_results.hpp"
#include "tests/support/real_region.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace app::map {
namespace {

const model::Region& region()
{
    return test::real_region();
}

struct Scene {
    model::Inputs inputs{};
    std::vector<SitePlace> places = make_site_places(region(), inputs);
    BlockField field = make_block_field(test::baked_map(), region(), places);
    model::Results results = test::quiet_results(region(), model::Decision::Develop);

    [[nodiscard]] Blocks blocks(int year) const
    {
        Blocks made;
        update_blocks(made, field, region(), results, inputs, year);
        return made;
    }
};

double total_height_m(const Blocks& blocks)
{
    return std::accumulate(blocks.items.begin(), blocks.items.end(), 0.0, [](double sum, const BlockInstance& block) {
        return sum + static_cast<double>(block.height_m);
    });
}

std::size_t count_on_plate(const Blocks& blocks, const SitePlace& place)
{
    return static_cast<std::size_t>(
        std::count_if(blocks.items.begin(), blocks.items.end(),
                      [&](const BlockInstance& block) { return is_on_plate(place, glm::dvec2(block.centre_m)); }));
}

TEST(Blocks, TheRegionShowsTheDensityOfTheLook)
{
    const Blocks blocks = Scene().blocks(2040);
    EXPECT_GT(blocks.items.size(), 1700u);
    EXPECT_LT(blocks.items.size(), 3500u);
}

TEST(Blocks, HeightGrowsWithTheDynamicsAndNeverBelowTheSkirt)
{
    EXPECT_EQ(block_height_m(0, 0.5F), 48);
    EXPECT_EQ(block_height_m(0.12F, 1), 48);
    float previous_m = 0;
    for (int i = 0; i <= 20; ++i) {
        const float height_m = block_height_m(static_cast<float>(i) / 20, 0.5F);
        EXPECT_GE(height_m, previous_m);
        previous_m = height_m;
    }
    EXPECT_NEAR(block_height_m(1, 1), 48 + 2050 * std::pow(0.88, 2.75) * 1.3, 0.5);
    EXPECT_LT(block_height_m(0.8F, 0), block_height_m(0.8F, 1));
}

TEST(Blocks, ALivelierCentreHasMoreAndHigherBlocks)
{
    Scene scene;
    const Blocks before = scene.blocks(2040);
    for (model::CentreResult& centre : scene.results.centres) centre.vitality[model::level_index(2040)] = 75;
    const Blocks after = scene.blocks(2040);
    EXPECT_GT(after.items.size(), before.items.size());
    EXPECT_GT(total_height_m(after), total_height_m(before) * 1.1);
    for (const model::Municipality city : base::all_of<model::Municipality>()) {
        ASSERT_FALSE(before.skylines[city].tops_m.empty());
        EXPECT_GE(after.skylines[city].tops_m.front().z, before.skylines[city].tops_m.front().z);
    }
}

TEST(Blocks, ASiteFillsAsItIsDelivered)
{
    Scene scene;
    const std::size_t site = *model::find_site(region(), "bornsche-maten");
    test::deliver(scene.results, region(), site, model::SiteClass::Homes, 2011, 2020, 1);
    const SitePlace& place = scene.places[site];
    const std::size_t none = count_on_plate(scene.blocks(2010), place);
    const std::size_t some = count_on_plate(scene.blocks(2014), place);
    const std::size_t all = count_on_plate(scene.blocks(2020), place);
    EXPECT_EQ(none, 0u);
    EXPECT_GT(some, 0u);
    EXPECT_GT(all, some);
    EXPECT_EQ(count_on_plate(scene.blocks(2040), place), all) << "what was built stays";
}

TEST(Blocks, OnlyTheSitesOwnBlocksStandOnItsPlate)
{
    const Scene scene;
    for (const BlockCandidate& candidate : scene.field.candidates) {
        for (const SitePlace& place : scene.places) EXPECT_FALSE(is_on_plate(place, glm::dvec2(candidate.centre_m)));
    }
    for (const SiteBlock& block : scene.field.site_blocks) {
        EXPECT_TRUE(is_on_plate(scene.places[block.site], glm::dvec2(block.centre_m)));
    }
}

TEST(Blocks, TheSameResultGivesTheSameBlocks)
{
    const Scene scene;
    Blocks blocks = scene.blocks(2030);
    const std::vector<BlockInstance> first = blocks.items;
    const std::uint64_t version = blocks.version;
    update_blocks(blocks, scene.field, region(), scene.results, scene.inputs, 2030);
    EXPECT_GT(blocks.version, version);
    ASSERT_EQ(blocks.items.size(), first.size());
    for (std::size_t i = 0; i < first.size(); ++i) {
        EXPECT_EQ(blocks.items[i].centre_m, first[i].centre_m);
        EXPECT_EQ(blocks.items[i].height_m, first[i].height_m);
        EXPECT_EQ(blocks.items[i].theme, first[i].theme);
    }
}

TEST(Blocks, QuietOnesAreSmallerAndPaler)
{
    const Blocks blocks = Scene().blocks(2040);
    const auto quiet = std::count_if(blocks.items.begin(), blocks.items.end(),
                                     [](const BlockInstance& block) { return block.town_mix > 0; });
    EXPECT_GT(quiet, 300);
    EXPECT_LT(quiet, static_cast<std::ptrdiff_t>(blocks.items.size()));
    for (const BlockInstance& block : blocks.items) {
        EXPECT_LT(static_cast<std::size_t>(block.theme), base::kEnumSize<BlockTheme>);
        if (block.town_mix > 0) {
            EXPECT_LT(block.height_m, 70);
        }
    }
}

TEST(Blocks, AnAddedSiteHasItsOwnPlateAndBlocks)
{
    Scene scene;
    model::AddedSite added;
    added.id = "eigen";
    added.name = "Eigen plan";
    added.longitude_deg = 6.70;
    added.latitude_deg = 52.33;
    added.site_class = model::SiteClass::Land;
    added.segments = {model::Segment::Logistics};
    added.capacity = 40;
    scene.inputs.added.push_back(added);
    scene.places = make_site_places(region(), scene.inputs);
    scene.field = make_block_field(test::baked_map(), region(), scene.places);
    model::SiteResult result;
    result.id = "eigen";
    result.delivered[model::SiteClass::Land][model::flow_index(2020)] = 40;
    scene.results.sites.push_back(result);
    ASSERT_EQ(scene.places.size(), region().sites.size() + 1);
    const Blocks blocks = scene.blocks(2040);
    EXPECT_GT(count_on_plate(blocks, scene.places.back()), 5u);
    for (const BlockInstance& block : blocks.items) {
        if (!is_on_plate(scene.places.back(), glm::dvec2(block.centre_m))) continue;
        EXPECT_EQ(block.theme, static_cast<std::uint8_t>(BlockTheme::Logistics));
    }
}

TEST(Blocks, ZoomingInGrowsNoNeedles)
{
    EXPECT_EQ(height_scale(20), 1);
    EXPECT_EQ(height_scale(36), 1);
    EXPECT_NEAR(height_scale(72), std::pow(0.5, 0.62), 1e-12);
}

} // namespace
} // namespace app::map
