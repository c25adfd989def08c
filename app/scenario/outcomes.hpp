#pragma once
// The nine numbers by which scenarios are compared (section 10 of the model): "which knob matters" and "what did this
// change do" are answered for one of them.

#include "model/results.hpp"

#include <string_view>

namespace app::scenario {

enum class Outcome {
    HomesDelivered, ///< [homes] 2011-2040
    HomesBacklog,   ///< [homes] short in 2040
    LandDelivered,  ///< [ha] 2011-2040
    Result,         ///< [M EUR] of the five municipalities together
    Foundation,     ///< the scores of the Twentehuis, 0..100
    Economy,
    Urban,
    Talent,
    Roof,
    kCount
};

template <class T> using PerOutcome = base::EnumArray<Outcome, T>;

/// The id in files and in the API, such as "homes_delivered".
[[nodiscard]] std::string_view id_of(Outcome value);

/// The outcome of a run, summed in index order.
[[nodiscard]] double outcome_of(const model::Results& results, Outcome outcome);

[[nodiscard]] PerOutcome<double> outcomes_of(const model::Results& results);

} // namespace app::scenario
