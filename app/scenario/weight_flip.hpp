#pragma once
// "What would change this decision?" (section 5 of the model): the smallest change of one weight of a principle,
// within its range, with which a site is decided otherwise. Found by running the model again, in steps as large as
// the caller has time for.

#include "model/inputs.hpp"
#include "model/model.hpp"
#include "scenario/parameters.hpp"

#include <optional>

namespace app::scenario {

struct WeightFlip {
    const Parameter* weight = nullptr;
    double from = 0; ///< its value now
    double to = 0;   ///< 0..10, with which the decision changes
    model::Decision decision{};

    friend bool operator==(const WeightFlip&, const WeightFlip&) = default;
};

/// Looks for the flip of one site by growing changes.
///
/// Resolution: weights are tried at whole hundredths, so that a decision that flips and flips back between two of them
/// stays unseen. Of equal changes the first weight of the catalogue counts, raised before lowered.
class WeightFlipSearch {
public:
    /// The region must outlive the search and stay as it is; inputs must be valid.
    ///   site  index into Results::sites
    WeightFlipSearch(const model::Region& region, model::Inputs inputs, std::size_t site);
    WeightFlipSearch(model::Region&&, model::Inputs, std::size_t) = delete;

    /// Tries at most `count` changes more, each a hundredth larger than the one before, on every weight, up and down:
    /// at most 12 runs per change and 6,000 in all.
    void step(std::size_t count);

    /// Tries the rest at once.
    void finish();

    [[nodiscard]] bool done() const { return done_; }

    /// The flip when done; nothing when no weight changes the decision.
    [[nodiscard]] const std::optional<WeightFlip>& flip() const { return flip_; }

    /// The decision as it stands.
    [[nodiscard]] model::Decision decision() const { return decision_; }

private:
    void try_change(int change_hundredths);
    void try_weight(const Parameter& weight, int hundredths);

    model::Inputs inputs_;
    std::size_t site_;
    model::Model model_;
    model::Decision decision_{};
    int tried_hundredths_ = 0; ///< changes up to this one have been tried
    bool done_ = false;
    std::optional<WeightFlip> flip_;
};

} // namespace app::scenario
