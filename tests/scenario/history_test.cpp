#include "scenario/history.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>

namespace app::scenario {
namespace {

constexpr std::size_t kSiteCount = 3;

const Parameter& growth()
{
    return *find_parameter("housing.growth");
}

const Parameter& talent()
{
    return *find_parameter("housing.talent");
}

/// State and history of one user, with a clock that the test moves.
struct User {
    State state;
    History history;
    double now_ms = 0;

    void does(const Command& command, double after_ms = 16)
    {
        now_ms += after_ms;
        carry_out(state, history, command, kSiteCount, now_ms);
    }
    [[nodiscard]] double growth_percent() const { return state.inputs.parameters.housing_growth_percent; }
};

TEST(History, AStepGoesBackAndForth)
{
    User user;
    user.does(SetParameter{&growth(), 5});
    user.does(Undo{});
    EXPECT_EQ(user.state.inputs, model::Inputs{});
    EXPECT_FALSE(user.history.can_undo());
    user.does(Redo{});
    EXPECT_EQ(user.growth_percent(), 5);
    EXPECT_FALSE(user.history.can_redo());
}

TEST(History, ADragIsOneStep)
{
    User user;
    for (int i = 1; i <= 30; ++i) user.does(SetParameter{&growth(), static_cast<double>(i) / 10});
    EXPECT_EQ(user.history.past().size(), 1U);
    user.does(EndGesture{});
    user.does(SetParameter{&growth(), 7});
    EXPECT_EQ(user.history.past().size(), 2U);
    user.does(Undo{});
    EXPECT_EQ(user.growth_percent(), 3);
}

TEST(History, AnotherSliderOrALongPauseIsAnotherStep)
{
    User user;
    user.does(SetParameter{&growth(), 1});
    user.does(SetParameter{&talent(), 10});
    user.does(SetParameter{&growth(), 2});
    user.does(SetParameter{&growth(), 3}, kGesturePause_ms + 1);
    user.does(SetParameter{&growth(), 4}, kGesturePause_ms);
    EXPECT_EQ(user.history.past().size(), 4U);
}

TEST(History, WhatChangesNothingIsNoStep)
{
    User user;
    user.does(SetParameter{&growth(), growth().default_value()});
    user.does(SetYear{2020});
    user.does(Undo{});
    user.does(Redo{});
    EXPECT_FALSE(user.history.can_undo());
    EXPECT_FALSE(user.history.can_redo());
    EXPECT_EQ(user.state.view.year, 2020) << "years are looks, not changes";
}

TEST(History, AChangeForgetsWhatCouldBeRedone)
{
    User user;
    user.does(SetParameter{&growth(), 5});
    user.does(Undo{});
    user.does(ChooseSite{1, model::Choice::Drop});
    EXPECT_FALSE(user.history.can_redo());
    user.does(Undo{});
    EXPECT_EQ(user.state.inputs, model::Inputs{});
}

TEST(History, TwoHundredStepsAndNoMore)
{
    User user;
    for (std::size_t i = 0; i < kHistoryDepth + 5; ++i) {
        user.does(ChooseSite{0, i % 2 == 0 ? model::Choice::Drop : model::Choice::Develop});
    }
    EXPECT_EQ(user.history.past().size(), kHistoryDepth);
    for (std::size_t i = 0; i < kHistoryDepth + 5; ++i) user.does(Undo{});
    EXPECT_NE(user.state.inputs, model::Inputs{}) << "the first five steps are forgotten";
    EXPECT_EQ(user.history.future().size(), kHistoryDepth);
}

TEST(History, ARestoredHistoryIsCutAtItsFarEnd)
{
    std::vector<model::Inputs> past(kHistoryDepth + 1);
    past.front().parameters.access_noek = 1;
    past.back().parameters.housing_growth_percent = 9;
    History history;
    history.restore(past, {});
    EXPECT_EQ(history.past().size(), kHistoryDepth);
    EXPECT_EQ(history.undo({})->parameters.housing_growth_percent, 9);
    EXPECT_TRUE(history.can_redo());
}

Command any_change()
{
    const double value = *rc::gen::inRange(-10, 11);
    switch (*rc::gen::inRange(0, 6)) {
    case 0:
        return SetParameter{&growth(), value};
    case 1:
        return SetParameters{{{&growth(), value}, {&talent(), 20}}};
    case 2:
        return ChooseSite{*rc::gen::inRange(std::size_t{0}, kSiteCount), model::Choice::Reserve};
    case 3:
        return AddSite{{.id = "n" + std::to_string(static_cast<int>(value))}};
    case 4:
        return RemoveSite{0};
    default:
        return EndGesture{};
    }
}

RC_GTEST_PROP(History, AllStepsBackLeadToTheStartAndForthToTheEnd, ())
{
    User user;
    const int count = *rc::gen::inRange(1, 40);
    for (int i = 0; i < count; ++i) user.does(any_change(), *rc::gen::element(16.0, 2000.0));
    const model::Inputs end = user.state.inputs;
    while (user.history.can_undo()) user.does(Undo{});
    RC_ASSERT(user.state.inputs == model::Inputs{});
    while (user.history.can_redo()) user.does(Redo{});
    RC_ASSERT(user.state.inputs == end);
}

} // namespace
} // namespace app::scenario
