#pragma once
// The public checks in short steps, for a page that must go on drawing while they run.

#include "model/inputs.hpp"
#include "model/model.hpp"
#include "scenario/backtest.hpp"
#include "scenario/check_directions.hpp"
#include "scenario/check_rules.hpp"
#include "scenario/checks.hpp"

#include <cstddef>
#include <vector>

namespace app::scenario {

class CheckRun {
public:
    /// The region must outlive the run.
    CheckRun(const model::Region& region, Backtest backtest);

    [[nodiscard]] bool done() const { return next_ > steps_; }

    /// The rules in one scenario, or one slider from end to end, at most some twenty runs of the model; the last step
    /// puts the list together. Does nothing once it is done.
    void step();

    /// As run_checks() gives them; empty before the end.
    [[nodiscard]] const std::vector<Check>& checks() const { return checks_; }

private:
    void look_at_rules(const model::Inputs& inputs);
    void put_together();

    const model::Region& region_;
    Backtest backtest_;
    model::Model model_;
    std::vector<model::Inputs> scenarios_;
    std::vector<SliderWalk> walks_;
    std::size_t steps_ = 0; ///< before the last one
    std::size_t next_ = 0;
    Tallies tallies_;
    Tally repeatable_;
    std::vector<Check> directions_;
    std::vector<Check> checks_;
};

} // namespace app::scenario
