#include "scenario/ensemble_run.hpp"

#include "tests/support/real_region.hpp"

#include <gtest/gtest.h>

namespace app::scenario {
namespace {

using test::real_region;

/// A clock that says how long each look at it took.
class FakeClock {
public:
    explicit FakeClock(double step_ms) : step_ms_(step_ms) {}
    Clock clock()
    {
        return [this] { return now_ms_ += step_ms_; };
    }

private:
    double step_ms_;
    double now_ms_ = 0;
};

model::Inputs with_growth(double percent)
{
    model::Inputs inputs;
    inputs.parameters.*find_parameter("housing.growth")->field = percent;
    return inputs;
}

void finish(EnsembleRun& run)
{
    FakeClock clock(0);
    while (run.busy()) run.go_on(1, clock.clock());
}

TEST(EnsembleRun, ComesToTheSameAsAllSamplesAtOnce)
{
    EnsembleRun run(real_region(), 30, 7);
    run.follow({}, 1);
    FakeClock clock(1);
    int slices = 0;
    for (; run.busy(); ++slices) run.go_on(4, clock.clock());
    ASSERT_NE(run.summary(), nullptr);
    EXPECT_EQ(*run.summary(), run_ensemble(real_region(), {}, 30, 7));
    EXPECT_EQ(run.finished(), 30u);
    EXPECT_EQ(slices, 9) << "four samples in a slice of 4 ms at 1 ms each, then the summary";
}

TEST(EnsembleRun, ASliceEndsWithItsBudgetAndRunsAtLeastOneSample)
{
    EnsembleRun run(real_region(), 10);
    run.follow({}, 1);
    FakeClock slow(100);
    run.go_on(5, slow.clock());
    EXPECT_EQ(run.finished(), 1u);
    run.go_on(5, slow.clock());
    EXPECT_EQ(run.finished(), 2u);
}

TEST(EnsembleRun, StartsAgainWhenInputsMoveAndKeepsWhatItHadUntilThen)
{
    EnsembleRun run(real_region(), 12);
    run.follow({}, 1);
    finish(run);
    const EnsembleSummary first = *run.summary();

    run.follow(with_growth(10), 2);
    EXPECT_TRUE(run.busy());
    EXPECT_EQ(run.finished(), 0u);
    FakeClock slow(100);
    run.go_on(5, slow.clock());
    EXPECT_EQ(*run.summary(), first);
    EXPECT_EQ(run.summary_version(), 1u);

    run.follow(with_growth(-10), 3);
    EXPECT_EQ(run.finished(), 0u) << "what was under way is dropped";
    finish(run);
    EXPECT_EQ(*run.summary(), run_ensemble(real_region(), with_growth(-10), 12));
    EXPECT_EQ(run.summary_version(), 3u);
    EXPECT_NE(*run.summary(), first);
}

TEST(EnsembleRun, TheSameVersionStartsNothing)
{
    EnsembleRun run(real_region(), 3);
    run.follow({}, 1);
    finish(run);
    run.follow({}, 1);
    EXPECT_FALSE(run.busy());
}

TEST(EnsembleRun, HasNothingToDoBeforeItFollowsInputs)
{
    EnsembleRun run(real_region(), 3);
    EXPECT_FALSE(run.busy());
    run.go_on(5, FakeClock(1).clock());
    EXPECT_EQ(run.summary(), nullptr);
    EXPECT_EQ(run.finished(), 0u);
}

} // namespace
} // namespace app::scenario
