// The menu of presets and the preview of what one changes.

#include "tests/ui/panel_bench.hpp"

#include "model/run.hpp"
#include "tests/support/real_region.hpp"

#include <gtest/gtest.h>

namespace app::test {

namespace {

TEST(PresetMenu, PointingAtARowWorksOutWhatComesOfIt)
{
    PanelBench bench;
    bench.click("preset");
    ASSERT_TRUE(bench.shows("global_economy"));
    bench.move_to(middle_of(bench.rect_of("global_economy")));
    bench.frame();
    const scenario::Preset& preset = *scenario::find_preset("global_economy");
    EXPECT_EQ(bench.ui.preset_preview.preset, &preset);
    const model::Inputs inputs{.parameters = scenario::parameters_of(preset)};
    EXPECT_EQ(bench.ui.preset_preview.outcomes, scenario::outcomes_of(model::run(real_region(), inputs, 0)));
    EXPECT_EQ(bench.state.inputs, model::Inputs{}) << "looking changes nothing";
}

TEST(PresetMenu, AClickAppliesIt)
{
    PanelBench bench;
    bench.click("preset");
    bench.click("global_economy");
    EXPECT_EQ(bench.given<scenario::ApplyPreset>().size(), 1U);
    EXPECT_EQ(bench.state.inputs.parameters, scenario::parameters_of(*scenario::find_preset("global_economy")));
    EXPECT_FALSE(bench.shows("global_economy")) << "the menu has closed";
}

} // namespace

} // namespace app::test
