#pragma once
// "What would change this decision?" over the whole catalogue: the smallest change of one control, within its range,
// with which a site is decided otherwise. Found by running the model again, in steps as large as the caller has time
// for. The weights alone, to a hundredth, are searched by scenario/weight_flip.hpp.

#include "model/inputs.hpp"
#include "model/model.hpp"
#include "scenario/parameters.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace app::scenario {

struct KnobFlip {
    const Parameter* parameter = nullptr;
    double from = 0; ///< its value now
    double to = 0;   ///< with which the decision changes
    model::Decision decision{};

    friend bool operator==(const KnobFlip&, const KnobFlip&) = default;
};

/// A value that one control could have instead.
struct KnobChange {
    const Parameter* parameter = nullptr;
    double to = 0;
    double size_share = 0; ///< of its range, 0..1
};

/// All single changes of these parameters, the smallest first. Sizes are shares of the range of a control, so that
/// homes and percentages compare; a switch counts as half a range (assumption). Values lie on the steps of the
/// catalogue. Of equal changes the first of the catalogue comes first, raised before lowered.
[[nodiscard]] std::vector<KnobChange> single_changes(const model::Parameters& now);

class KnobFlipSearch {
public:
    /// The region must outlive the search and stay as it is; inputs must be valid.
    ///   site  index into Results::sites
    KnobFlipSearch(const model::Region& region, model::Inputs inputs, std::size_t site);
    KnobFlipSearch(model::Region&&, model::Inputs, std::size_t) = delete;

    /// Tries at most `count` changes more: one run each.
    void step(std::size_t count);

    [[nodiscard]] bool done() const { return done_; }

    /// The flip when done; nothing when no single control changes the decision, or when the user made it.
    [[nodiscard]] const std::optional<KnobFlip>& flip() const { return flip_; }

    [[nodiscard]] std::size_t site() const { return site_; }

private:
    void try_change(const KnobChange& change);

    model::Inputs inputs_;
    std::size_t site_;
    model::Model model_;
    model::Decision decision_{};
    std::vector<KnobChange> changes_;
    std::size_t tried_ = 0;
    bool done_ = false;
    std::optional<KnobFlip> flip_;
};

} // namespace app::scenario
