#include "scenario/presets.hpp"

#include "scenario/parameters.hpp"

#include <gtest/gtest.h>

#include <set>

namespace app::scenario {
namespace {

TEST(Presets, AreThoseOfTheModelInItsOrder)
{
    const std::vector<std::string_view> expected{
        "perspectief", "global_economy",  "strong_europe", "transatlantic_market", "regional_communities",
        "tempo_2013",  "ieder_voor_zich", "samen_scherp",  "groene_contramal",     "bereikbaar"};
    std::vector<std::string_view> ids;
    for (const Preset& preset : presets()) ids.push_back(preset.id);
    EXPECT_EQ(ids, expected);
}

TEST(Presets, ValuesMayBeSet)
{
    for (const Preset& preset : presets()) {
        std::set<const Parameter*> seen;
        for (const PresetValue& set : preset.values) {
            const Parameter* parameter = find_parameter(set.field);
            ASSERT_NE(parameter, nullptr) << preset.id;
            EXPECT_FALSE(check_value(*parameter, set.value)) << preset.id << " sets " << parameter->id;
            EXPECT_TRUE(seen.insert(parameter).second) << preset.id << " sets " << parameter->id << " twice";
            EXPECT_EQ(parameters_of(preset).*set.field, set.value);
        }
    }
}

TEST(Presets, ThePerspectiveIsAllDefaults)
{
    EXPECT_EQ(parameters_of(*find_preset("perspectief")), model::Parameters{});
}

TEST(Presets, AreFoundById)
{
    EXPECT_EQ(find_preset("bereikbaar")->id, "bereikbaar");
    EXPECT_EQ(find_preset("utopia"), nullptr);
}

TEST(Presets, AreRecognisedByTheirValues)
{
    for (const Preset& preset : presets()) {
        const Preset* found = find_preset_with(parameters_of(preset));
        ASSERT_NE(found, nullptr) << preset.id;
        EXPECT_EQ(parameters_of(*found), parameters_of(preset)) << "equal presets stand for each other";
    }
    model::Parameters changed;
    changed.housing_growth_percent = 1.25;
    EXPECT_EQ(find_preset_with(changed), nullptr);
}

} // namespace
} // namespace app::scenario
