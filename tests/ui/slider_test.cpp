// What pointer and keys do to a slider of the left panel.

#include "tests/ui/panel_bench.hpp"
#include "ui/slider_input.hpp"

#include <gtest/gtest.h>

namespace app::test {

namespace {

const scenario::Parameter& growth()
{
    return *scenario::find_parameter("housing.growth");
}

/// Where the thumb of a value stands.
ImVec2 on_track(const PanelBench& bench, const scenario::Parameter& parameter, double value)
{
    const ui::Rect row = bench.rect_of(parameter.id);
    constexpr float kTrackFromTop_px = 33;
    return {ui::track_x_px(parameter, row, value), row.y_px + kTrackFromTop_px};
}

TEST(Slider, DraggingGivesValuesWithinTheRangeAndEndsTheGesture)
{
    PanelBench bench;
    const ImVec2 thumb = on_track(bench, growth(), growth().default_value());
    bench.drag(thumb, {thumb.x + 2000, thumb.y}); // far beyond the end of the track

    const auto sets = bench.given<scenario::SetParameter>();
    ASSERT_FALSE(sets.empty());
    for (const scenario::SetParameter& set : sets) {
        EXPECT_EQ(set.parameter, &growth());
        EXPECT_FALSE(scenario::check_value(growth(), set.value)) << set.value;
    }
    EXPECT_EQ(bench.state.inputs.parameters.housing_growth_percent, growth().max);
    EXPECT_EQ(bench.given<scenario::EndGesture>().size(), 1U);
    EXPECT_TRUE(std::holds_alternative<scenario::EndGesture>(bench.commands().back()));
}

/// Panels that come with the first change must not take the thumb out of the hand.
TEST(Slider, TheThumbFollowsThePointerToTheEnd)
{
    PanelBench bench;
    const ImVec2 from = on_track(bench, growth(), growth().default_value());
    bench.drag(from, on_track(bench, growth(), 12));
    EXPECT_EQ(bench.state.inputs.parameters.housing_growth_percent, 12);
}

TEST(Slider, OneDragIsOneStepToUndo)
{
    PanelBench bench;
    const ImVec2 thumb = on_track(bench, growth(), growth().default_value());
    bench.drag(thumb, {thumb.x + 60, thumb.y});
    bench.carry_out(scenario::Undo{});
    EXPECT_EQ(bench.state.inputs, model::Inputs{});
}

TEST(Slider, ClickOnTheUndoArrowResets)
{
    PanelBench bench;
    bench.carry_out(scenario::SetParameter{&growth(), 12});
    bench.forget();
    bench.click("reset housing.growth");
    const auto sets = bench.given<scenario::SetParameter>();
    ASSERT_EQ(sets.size(), 1U);
    EXPECT_EQ(sets.front().value, growth().default_value());
    EXPECT_EQ(bench.state.inputs, model::Inputs{});
}

TEST(Slider, ArrowKeysStepAfterAClick)
{
    PanelBench bench;
    bench.click(on_track(bench, growth(), growth().default_value()));
    bench.forget();
    bench.key(ImGuiKey_RightArrow);
    EXPECT_EQ(bench.state.inputs.parameters.housing_growth_percent, growth().default_value() + growth().step);
}

} // namespace

} // namespace app::test
