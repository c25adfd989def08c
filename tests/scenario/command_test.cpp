#include "scenario/command.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace app::scenario {
namespace {

constexpr std::size_t kSiteCount = 3;

State after(State state, const Command& command)
{
    return reduce(std::move(state), command, kSiteCount);
}

const Parameter& growth()
{
    return *find_parameter("housing.growth");
}

TEST(Reduce, SettingAValueMovesTheInputsOnly)
{
    const State state = after({}, SetParameter{&growth(), 5});
    EXPECT_EQ(state.inputs.parameters.housing_growth_percent, 5);
    EXPECT_EQ(state.inputs_version, State{}.inputs_version + 1);
    EXPECT_EQ(state.view_version, State{}.view_version);
}

TEST(Reduce, SettingTheSameValueMovesNothing)
{
    const State once = after({}, SetParameter{&growth(), 5});
    EXPECT_EQ(after(once, SetParameter{&growth(), 5}).inputs_version, once.inputs_version);
}

TEST(Reduce, APresetSetsAllAndClearsTheSites)
{
    State state = after({}, SetParameter{&growth(), 5});
    state = after(state, ChooseSite{1, model::Choice::Drop});
    state = after(state, ApplyPreset{find_preset("tempo_2013")});
    EXPECT_EQ(state.inputs, (model::Inputs{.parameters = parameters_of(*find_preset("tempo_2013"))}));
    EXPECT_EQ(state.inputs_version, State{}.inputs_version + 3);
}

TEST(Reduce, LoadingReplacesTheInputs)
{
    model::Inputs inputs;
    inputs.parameters.access_noek = 1;
    const State state = after({}, LoadInputs{inputs});
    EXPECT_EQ(state.inputs, inputs);
    EXPECT_EQ(after(state, LoadInputs{inputs}).inputs_version, state.inputs_version);
}

TEST(Reduce, ChoicesReachThePlanAndTheAddedSites)
{
    State state = after({}, ChooseSite{2, model::Choice::Reserve});
    EXPECT_EQ(state.inputs.choices, (std::vector{model::Choice::Auto, model::Choice::Auto, model::Choice::Reserve}));
    state = after(state, ChooseSite{kSiteCount + 1, model::Choice::Drop});
    EXPECT_EQ(state.inputs.added_choices, (std::vector{model::Choice::Auto, model::Choice::Drop}));
}

TEST(Reduce, AChoiceTakenBackLeavesNoTrace)
{
    State state = after({}, ChooseSite{2, model::Choice::Drop});
    state = after(state, ChooseSite{2, model::Choice::Auto});
    EXPECT_EQ(state.inputs, model::Inputs{});
    EXPECT_EQ(state.inputs_version, State{}.inputs_version + 2) << "both really changed something";
}

TEST(Reduce, SeveralValuesAreOneChange)
{
    const State state = after({}, SetParameters{{{&growth(), 5}, {find_parameter("housing.talent"), 40}}});
    EXPECT_EQ(state.inputs.parameters.housing_growth_percent, 5);
    EXPECT_EQ(state.inputs.parameters.housing_talent_per_year, 40);
    EXPECT_EQ(state.inputs_version, State{}.inputs_version + 1);
}

TEST(Reduce, AnAddedSiteComesAndGoesWithItsChoice)
{
    State state = after({}, AddSite{{.id = "een", .name = "Een"}});
    state = after(state, AddSite{{.id = "twee", .name = "Twee"}});
    state = after(state, ChooseSite{kSiteCount + 1, model::Choice::Drop});
    state = after(state, RemoveSite{0});
    ASSERT_EQ(state.inputs.added.size(), 1U);
    EXPECT_EQ(state.inputs.added[0].id, "twee");
    EXPECT_EQ(state.inputs.added_choices, std::vector{model::Choice::Drop});
    EXPECT_EQ(after(state, RemoveSite{1}).inputs_version, state.inputs_version) << "there is no such site";
    EXPECT_EQ(after(state, RemoveSite{0}).inputs, model::Inputs{});
}

TEST(Reduce, TheLastChoiceGoesWithItsSiteAndLeavesNoTrace)
{
    State state = after({}, AddSite{{.id = "een", .name = "Een"}});
    const State one = state;
    state = after(state, AddSite{{.id = "twee", .name = "Twee"}});
    state = after(state, ChooseSite{kSiteCount + 1, model::Choice::Drop});
    ASSERT_EQ(state.inputs.added_choices, (std::vector{model::Choice::Auto, model::Choice::Drop}));
    EXPECT_EQ(after(state, RemoveSite{1}).inputs, one.inputs) << "no choice is one form, not a list of Auto";
}

TEST(Reduce, NoMoreSitesThanThereMayBe)
{
    State state;
    for (std::size_t i = 0; i <= model::kMaxAddedSites; ++i) {
        state = after(state, AddSite{{.id = "site-" + std::to_string(i)}});
    }
    EXPECT_EQ(state.inputs.added.size(), model::kMaxAddedSites);
}

struct ViewCase {
    const char* name;
    Command command;
    View expected;
};

const ViewCase kViewCases[] = {
    {"year", SetYear{2025}, View{.year = 2025}},
    {"language", SetLanguage{Language::En}, View{.language = Language::En}},
    {"theme", SetTheme{Theme::Dark}, View{.theme = Theme::Dark}},
    {"camera", SetCamera{CameraPose{.east_m = 5}}, View{.camera = {.east_m = 5}}},
    {"travel times", SetTravelTimes{{{6.9, 52.2}, model::Mode::Bike}},
     View{.travel_times = {{6.9, 52.2}, model::Mode::Bike}}},
    {"flight", FlyTo{CameraPose{.east_m = 5}}, View{.camera = {.east_m = 5}}},
    {"selection", Select{"site:usseler-es"}, View{.selected = "site:usseler-es"}},
};

TEST(Reduce, ViewCommandsMoveTheViewOnly)
{
    for (const ViewCase& test : kViewCases) {
        const State state = after({}, test.command);
        EXPECT_EQ(state.view, test.expected) << test.name;
        EXPECT_EQ(state.inputs_version, State{}.inputs_version) << test.name;
        EXPECT_EQ(state.view_version, State{}.view_version + 1) << test.name;
        EXPECT_EQ(after(state, test.command).view_version, state.view_version) << test.name << " a second time";
    }
}

TEST(Reduce, ALayerIsSwitched)
{
    const State state = after({}, SetLayer{Layer::Roads, false});
    EXPECT_FALSE(state.view.layers[Layer::Roads]);
    EXPECT_TRUE(state.view.layers[Layer::Water]);
    EXPECT_EQ(after(state, SetLayer{Layer::Roads, false}).view_version, state.view_version);
}

TEST(Reduce, AComparisonMovesOnlyItsOwnVersion)
{
    const State before;
    const Comparison reference{.inputs = {.parameters = parameters_of(*find_preset("ieder_voor_zich"))}, .name = ""};
    const State compared = after(before, CompareWith{reference});
    EXPECT_EQ(compared.comparison, reference);
    EXPECT_EQ(compared.comparison_version, before.comparison_version + 1);
    EXPECT_EQ(compared.inputs_version, before.inputs_version);
    EXPECT_EQ(compared.view_version, before.view_version);
    EXPECT_EQ(after(compared, CompareWith{reference}).comparison_version, compared.comparison_version);
    const State alone = after(compared, CompareWith{});
    EXPECT_EQ(alone.comparison, std::nullopt);
    EXPECT_EQ(alone.comparison_version, compared.comparison_version + 1);
}

TEST(Reduce, HoldingTheBaselineChangesNothingThatIsKept)
{
    const State before;
    const State held = after(before, HoldBaseline{true});
    EXPECT_TRUE(held.baseline_held);
    EXPECT_EQ(held.inputs, before.inputs);
    EXPECT_EQ(held.inputs_version, before.inputs_version);
    EXPECT_EQ(held.view, before.view);
    EXPECT_FALSE(after(held, HoldBaseline{false}).baseline_held);
}

Command any_command()
{
    const std::size_t site = *rc::gen::inRange(std::size_t{0}, kSiteCount + 2);
    const auto choice = static_cast<model::Choice>(*rc::gen::inRange(std::size_t{0}, base::kEnumSize<model::Choice>));
    const std::size_t row = *rc::gen::inRange(std::size_t{0}, parameters().size());
    const Parameter& parameter = parameters()[row];
    const std::size_t preset = *rc::gen::inRange(std::size_t{0}, presets().size());
    switch (*rc::gen::inRange(0, 5)) {
    case 0:
        return SetParameter{&parameter, *rc::gen::element(parameter.min, parameter.max)};
    case 1:
        return ApplyPreset{&presets()[preset]};
    case 2:
        return ChooseSite{site, choice};
    case 3:
        return SetYear{*rc::gen::inRange(2010, 2041)};
    default:
        return SetLayer{Layer::Sites, *rc::gen::arbitrary<bool>()};
    }
}

RC_GTEST_PROP(Reduce, AVersionMovesExactlyWhenItsPartDoes, ())
{
    State state;
    const int count = *rc::gen::inRange(1, 20);
    for (int i = 0; i < count; ++i) {
        const State next = after(state, any_command());
        RC_ASSERT((next.inputs_version != state.inputs_version) == (next.inputs != state.inputs));
        RC_ASSERT((next.view_version != state.view_version) == (next.view != state.view));
        RC_ASSERT(next.inputs_version >= state.inputs_version);
        state = next;
    }
}

} // namespace
} // namespace app::scenario
