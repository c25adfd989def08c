#include "map/uncertainty.hpp"

#include "tests/map/baked_map.hpp"
#include "tests/map/map_results.hpp"
#include "tests/support/real_region.hpp"

#include "map/blocks.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace app::map {
namespace {

TEST(Uncertainty, OpacityRunsFromAQuarterToAll)
{
    EXPECT_DOUBLE_EQ(needed_opacity(0), 0.25);
    EXPECT_DOUBLE_EQ(needed_opacity(0.5), 0.625);
    EXPECT_DOUBLE_EQ(needed_opacity(1), 1);
    EXPECT_TRUE(is_hatched(0.49));
    EXPECT_FALSE(is_hatched(0.5));
}

TEST(Uncertainty, ASiteIsNeededWhereItIsDevelopedOrPhased)
{
    scenario::EnsembleSummary outlook;
    outlook.sites.push_back({.id = "one", .share = {{0.5, 0.25, 0.125, 0.125}}});
    outlook.sites.push_back({.id = "other", .share = {{0, 0, 0.5, 0.5}}});
    EXPECT_EQ(needed_shares(outlook), (std::vector<double>{0.75, 0}));
}

TEST(Uncertainty, BlocksFadeWithTheirSiteAndOthersStandFirm)
{
    Blocks blocks;
    blocks.items.resize(4);
    blocks.sites = {0, 1, kNoSite, 2};
    const double shares[] = {1, 0.2};
    fade_blocks(blocks, shares);
    EXPECT_EQ(blocks.items[0].opacity, 255);
    EXPECT_EQ(blocks.items[0].form, BlockForm::Solid);
    EXPECT_EQ(blocks.items[1].opacity, 102);
    EXPECT_EQ(blocks.items[1].form, BlockForm::Hatched);
    EXPECT_EQ(blocks.items[2], BlockInstance());
    EXPECT_EQ(blocks.items[3], BlockInstance()) << "a site that the shares do not know";
}

TEST(Uncertainty, APlateIsHatchedBelowHalf)
{
    PlateInstance plate;
    fade_plate(plate, 0.4);
    EXPECT_EQ(plate.opacity, 140);
    EXPECT_EQ(plate.hatched, 1);
    fade_plate(plate, 0.9);
    EXPECT_EQ(plate.opacity, 236);
    EXPECT_EQ(plate.hatched, 0);
}

TEST(Uncertainty, BlocksOnAndAroundASiteBelongToIt)
{
    const model::Region& region = test::real_region();
    const model::Inputs inputs;
    const auto places = make_site_places(region, inputs);
    const BlockField field = make_block_field(test::baked_map(), region, places);
    model::Results results = test::quiet_results(region, model::Decision::Develop);
    for (std::size_t i = 0; i < region.sites.size(); ++i) {
        for (const model::SiteClass site_class : base::all_of<model::SiteClass>()) {
            test::deliver(results, region, i, site_class, 2036, 2040, 1);
        }
    }
    Blocks blocks;
    update_blocks(blocks, field, region, results, inputs, 2040);
    ASSERT_EQ(blocks.sites.size(), blocks.items.size());
    std::size_t on_plate = 0;
    std::size_t around = 0;
    for (std::size_t i = 0; i < blocks.items.size(); ++i) {
        if (blocks.sites[i] == kNoSite) continue;
        ASSERT_LT(blocks.sites[i], places.size());
        const bool lies_on = is_on_plate(places[blocks.sites[i]], glm::dvec2(blocks.items[i].centre_m));
        ++(lies_on ? on_plate : around);
    }
    EXPECT_GT(on_plate, 100u);
    EXPECT_GT(around, 20u);
    EXPECT_LT(on_plate + around, blocks.items.size() / 2) << "cities stand without expansion sites";
}

} // namespace
} // namespace app::map
