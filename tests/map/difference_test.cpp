#include "map/difference.hpp"

#include "map/blocks.hpp"
#include "model/run.hpp"
#include "scenario/presets.hpp"
#include "tests/map/baked_map.hpp"
#include "tests/support/real_region.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace app::map {
namespace {

using scenario::Change;

BlockInstance block(float x_m, float height_m)
{
    BlockInstance instance;
    instance.centre_m = {x_m, 0};
    instance.half_width_m = 40;
    instance.height_m = height_m;
    instance.theme = 3;
    instance.town_mix = 80;
    return instance;
}

Blocks blocks_of(std::vector<BlockInstance> items)
{
    Blocks blocks{.version = 1, .items = std::move(items)};
    blocks.sites.assign(blocks.items.size(), kNoSite);
    blocks.origins.resize(blocks.items.size());
    return blocks;
}

Change change_of(const BlockInstance& block)
{
    return static_cast<Change>(block.theme);
}

TEST(BlockDifference, FillsWhatComesAndOutlinesWhatGoes)
{
    Blocks shown;
    const BlockChanges changes = update_block_difference(shown, blocks_of({block(0, 100), block(1, 100)}),
                                                         blocks_of({block(1, 100), block(2, 90)}));
    EXPECT_EQ(changes, (BlockChanges{.more = 1, .gone = 1}));
    ASSERT_EQ(shown.items.size(), 3u);
    EXPECT_EQ(change_of(shown.items[0]), Change::Same);
    EXPECT_EQ(change_of(shown.items[1]), Change::More);
    EXPECT_EQ(change_of(shown.items[2]), Change::Gone);
    EXPECT_EQ(shown.items[2].form, BlockForm::Wire);
    EXPECT_EQ(shown.items[2].height_m, 100);
    for (const BlockInstance& one : shown.items) EXPECT_EQ(one.town_mix, 0);
    EXPECT_EQ(shown.version, 1u);
}

TEST(BlockDifference, AThemeIsNoDifference)
{
    BlockInstance other = block(0, 100);
    other.theme = 1;
    Blocks shown;
    EXPECT_EQ(update_block_difference(shown, blocks_of({block(0, 100)}), blocks_of({other})).all(), 0);
    EXPECT_EQ(change_of(shown.items.at(0)), Change::Same);
}

TEST(BlockDifference, GrowthFillsOnlyWhatWasAddedOnTop)
{
    Blocks shown;
    EXPECT_EQ(update_block_difference(shown, blocks_of({block(0, 60)}), blocks_of({block(0, 100)})),
              (BlockChanges{.higher = 1}));
    ASSERT_EQ(shown.items.size(), 2u);
    EXPECT_EQ(change_of(shown.items[0]), Change::Same);
    EXPECT_EQ(shown.items[0].height_m, 60);
    EXPECT_EQ(change_of(shown.items[1]), Change::More);
    EXPECT_EQ(shown.items[1].form, BlockForm::Upper);
    EXPECT_EQ(shown.items[1].height_m, 100);
    EXPECT_EQ(shown.items[1].town_mix, 153) << "it begins at 60 of its 100 m";
}

TEST(BlockDifference, ShrinkingLeavesWhatWasLostAsAWire)
{
    Blocks shown;
    EXPECT_EQ(update_block_difference(shown, blocks_of({block(0, 100)}), blocks_of({block(0, 60)})),
              (BlockChanges{.lower = 1}));
    ASSERT_EQ(shown.items.size(), 2u);
    EXPECT_EQ(change_of(shown.items[0]), Change::Same);
    EXPECT_EQ(shown.items[0].height_m, 60);
    EXPECT_EQ(shown.items[1].form, BlockForm::Wire);
    EXPECT_EQ(shown.items[1].height_m, 100);
    EXPECT_EQ(shown.items[1].town_mix, 153);
}

struct HeightCase {
    const char* name;
    float before_m, now_m;
    int changes;
};

const HeightCase kHeightCases[] = {
    {"a few metres are no difference", 60, 70, 0},
    {"nor is a small share of a tower", 1000, 1060, 0},
    {"a tower that is clearly higher is", 1000, 1100, 1},
    {"and one that is clearly lower", 1100, 1000, 1},
};

TEST(BlockDifference, OnlyClearDifferencesOfHeightCount)
{
    for (const HeightCase& one : kHeightCases) {
        Blocks shown;
        const Blocks before = blocks_of({block(0, one.before_m)});
        EXPECT_EQ(update_block_difference(shown, before, blocks_of({block(0, one.now_m)})).all(), one.changes)
            << one.name;
    }
}

/// Blocks and places of a preset in the real region.
struct Scenario {
    explicit Scenario(const char* preset)
        : inputs{.parameters = scenario::parameters_of(*scenario::find_preset(preset))},
          results(model::run(test::real_region(), inputs)), places(make_site_places(test::real_region(), inputs))
    {
        const BlockField field = make_block_field(test::baked_map(), test::real_region(), places);
        update_blocks(blocks, field, test::real_region(), results, inputs, 2040);
    }

    model::Inputs inputs;
    model::Results results;
    std::vector<SitePlace> places;
    Blocks blocks;
};

TEST(BlockDifference, EveryBlockKeepsAPlaceOfItsOwn)
{
    const Scenario plan("perspectief");
    const Scenario each("ieder_voor_zich");
    Blocks shown;
    const BlockChanges changes = update_block_difference(shown, plan.blocks, each.blocks);
    EXPECT_GT(changes.more, 0);
    std::set<std::pair<float, float>> places;
    for (const BlockInstance& one : shown.items) places.emplace(one.centre_m.x, one.centre_m.y);
    EXPECT_EQ(places.size(), shown.items.size()) << "two blocks in one place would be taken for one that moves";
    EXPECT_EQ(shown.sites.size(), shown.items.size());
}

TEST(BlockDifference, ThereAndBackMirrorEachOther)
{
    const Scenario plan("perspectief");
    const Scenario each("ieder_voor_zich");
    Blocks shown;
    const BlockChanges there = update_block_difference(shown, plan.blocks, each.blocks);
    const BlockChanges back = update_block_difference(shown, each.blocks, plan.blocks);
    EXPECT_EQ(back,
              (BlockChanges{.more = there.gone, .gone = there.more, .higher = there.lower, .lower = there.higher}));
    EXPECT_EQ(update_block_difference(shown, plan.blocks, plan.blocks).all(), 0);
}

TEST(PlateDifference, EachPlateSaysWhatBecomesOfItsSite)
{
    const Scenario plan("perspectief");
    const Scenario each("ieder_voor_zich");
    const auto differences = scenario::site_differences(plan.results, each.results);
    Plates plates;
    update_plate_difference(plates, plan.places, each.places, differences, {.selected = "site:usseler-es"});
    std::size_t at = 0;
    int changed = 0;
    for (std::size_t i = 0; i < differences.size(); ++i) {
        if (each.places[i].half_size_m.x <= 0) continue;
        ASSERT_LT(at, plates.items.size());
        EXPECT_EQ(plates.items[at].decision, static_cast<std::uint8_t>(differences[i].change)) << differences[i].id;
        EXPECT_EQ(plates.items[at].emphasis == Emphasis::Selected, differences[i].id == "usseler-es");
        changed += differences[i].change == Change::Same ? 0 : 1;
        ++at;
    }
    EXPECT_EQ(at, plates.items.size());
    EXPECT_GT(changed, 3);
    const std::uint64_t version = plates.version;
    update_plate_difference(plates, plan.places, each.places, differences, {.selected = "site:usseler-es"});
    EXPECT_EQ(plates.version, version);
}

TEST(PlateDifference, ASiteThatOnlyTheReferenceHasIsDrawnWhereItWas)
{
    model::Inputs with_site;
    with_site.added.push_back({.id = "new",
                               .name = "new",
                               .longitude_deg = 6.8,
                               .latitude_deg = 52.28,
                               .site_class = model::SiteClass::Homes,
                               .segments = {model::Segment::Urban},
                               .capacity = 200});
    with_site.added_choices = {model::Choice::Develop};
    const auto before = model::run(test::real_region(), with_site);
    const auto now = model::run(test::real_region(), {});
    const auto places_before = make_site_places(test::real_region(), with_site);
    const auto places_now = make_site_places(test::real_region(), {});
    Plates plates;
    update_plate_difference(plates, places_before, places_now, scenario::site_differences(before, now), {});
    ASSERT_FALSE(plates.items.empty());
    EXPECT_EQ(plates.items.back().decision, static_cast<std::uint8_t>(Change::Gone));
    EXPECT_EQ(plates.items.back().centre_m, places_before.back().centre_m);
}

} // namespace
} // namespace app::map
