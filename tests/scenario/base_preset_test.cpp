#include "scenario/base_preset.hpp"

#include <gtest/gtest.h>

#include <string_view>

namespace app::scenario {
namespace {

model::Inputs inputs_of(std::string_view preset)
{
    return {.parameters = parameters_of(*find_preset(preset))};
}

TEST(BasePreset, APresetIsNearestToItself)
{
    for (const Preset& preset : presets()) {
        const BasePreset base = find_base_preset({.parameters = parameters_of(preset)});
        EXPECT_EQ(base.changes, 0) << preset.id;
        EXPECT_EQ(parameters_of(*base.preset), parameters_of(preset)) << preset.id;
    }
}

TEST(BasePreset, EverySliderChoiceAndAddedSiteIsAChange)
{
    model::Inputs inputs = inputs_of("bereikbaar");
    inputs.parameters.housing_growth_percent = 1.25;
    EXPECT_EQ(find_base_preset(inputs).changes, 1);
    inputs.choices = {model::Choice::Auto, model::Choice::Drop, model::Choice::Auto, model::Choice::Develop};
    EXPECT_EQ(find_base_preset(inputs).changes, 3) << "Auto is no choice";
    inputs.added.resize(2);
    inputs.added_choices = {model::Choice::Auto, model::Choice::Reserve};
    const BasePreset base = find_base_preset(inputs);
    EXPECT_EQ(base.changes, 6);
    EXPECT_EQ(base.preset->id, "bereikbaar");
}

TEST(BasePreset, OfEquallyNearOnesTheFirstCounts)
{
    model::Inputs inputs = inputs_of("perspectief");
    inputs.parameters.housing_growth_percent = 1.25;
    EXPECT_EQ(find_base_preset(inputs).preset, &presets().front());
}

} // namespace
} // namespace app::scenario
