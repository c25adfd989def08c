// A slider that is dragged runs the model once a frame: after the first runs it takes no memory any more.

#include "model/model.hpp"
#include "scenario/parameters.hpp"
#include "tests/memory/counted_heap.hpp"
#include "tests/support/real_region.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace app::model {
namespace {

/// Inputs with one slider at a share of its range.
Inputs moved(const scenario::Parameter& parameter, double share)
{
    Inputs inputs;
    inputs.parameters.*parameter.field = parameter.min + share * (parameter.max - parameter.min);
    return inputs;
}

TEST(RepeatedRun, TakesNoMemoryWhicheverSliderMoves)
{
    Model model(test::real_region());
    for (const scenario::Parameter& parameter : scenario::parameters()) {
        for (const double share : {0.0, 1.0}) model.run(moved(parameter, share));
    }
    for (const scenario::Parameter& parameter : scenario::parameters()) {
        const std::size_t before = test::heap_requests();
        for (int step = 0; step <= 10; ++step) model.run(moved(parameter, step / 10.0));
        EXPECT_EQ(test::heap_requests() - before, 0U) << parameter.id;
    }
}

TEST(RepeatedRun, IsMeasuredAtAll)
{
    const std::size_t before = test::heap_requests();
    const std::vector<int> some(10);
    EXPECT_EQ(test::heap_requests() - before, 1U) << some.size();
}

} // namespace
} // namespace app::model
