#pragma once
// What a measure of access brings (section 6 of the model): everything else stays as it is, and the scenario with the
// measure is held against the same scenario without it.

#include "model/inputs.hpp"
#include "model/model.hpp"
#include "model/reachability.hpp"
#include "model/region.hpp"
#include "model/results.hpp"
#include "scenario/parameters.hpp"

#include <optional>
#include <vector>

namespace app::scenario {

/// The two values of a parameter that are held against each other: off and on, or nothing and all of it.
struct MeasureSpan {
    double without = 0;
    double with = 1;
};
[[nodiscard]] MeasureSpan span_of(const Parameter& measure);

/// Whether a parameter is a measure: one of the group of access.
[[nodiscard]] bool is_measure(const Parameter& parameter);

/// Access with a measure as percentage of access without it.
struct AccessEffect {
    const Parameter* measure = nullptr;
    std::vector<model::PerTravel<std::optional<double>>> nodes; ///< none where nothing can be reached without it
    model::PerTravel<double> region{};                          ///< mean weighted by inhabitants and jobs
};

/// Both runs of the model.
struct MeasureRuns {
    model::Results without;
    model::Results with;
};

/// Remembers its last answers: while no slider of access moves, none is worked out again.
class MeasureStudy {
public:
    /// The region must outlive the study.
    explicit MeasureStudy(const model::Region& region) : region_(region), model_(region) {}

    /// One entry per measure in catalogue order. About 20 updates of the network when a parameter of access moved.
    const std::vector<AccessEffect>& access(const model::Parameters& parameters);

    /// The whole model with and without one measure. Two runs when anything moved.
    const MeasureRuns& runs(const model::Inputs& inputs, const Parameter& measure);

private:
    [[nodiscard]] std::vector<model::PerTravel<double>> node_access(const model::Parameters& parameters);
    [[nodiscard]] AccessEffect effect_of(const model::Parameters& parameters, const Parameter& measure);

    const model::Region& region_;
    model::Model model_;
    model::Reachability reachability_;
    std::optional<model::Parameters> access_inputs_; ///< what effects_ were worked out for
    std::vector<AccessEffect> effects_;
    std::optional<model::Inputs> run_inputs_; ///< idem, of runs_
    const Parameter* run_measure_ = nullptr;
    MeasureRuns runs_;
};

} // namespace app::scenario
