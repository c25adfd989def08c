#pragma once
// The checks that anyone can run: whether the model does with the shipped data what it says. Each is a comparison of
// a value with what is expected; nothing is assumed, all of it is run.

#include "model/region.hpp"
#include "scenario/backtest.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace app::scenario {

enum class CheckUnit { Homes, Ha, Ratio, Cases, kCount };
[[nodiscard]] std::string_view id_of(CheckUnit unit);

/// With how many decimals amounts in this unit are shown.
[[nodiscard]] int decimals_of(CheckUnit unit);

/// With what a check compares: with what the document prints, with what must hold always, or with later counts.
enum class CheckGroup { Tables, Rules, Backtest, kCount };
[[nodiscard]] std::string_view id_of(CheckGroup group);

struct Check {
    std::string_view id; ///< its sentence stands in assets/i18n/ as "check.<id>.sentence"
    CheckUnit unit = CheckUnit::Cases;
    std::optional<model::Municipality> municipality; ///< where it is about one
    std::optional<int> year;                         ///< where it is about one; the first one of a decade
    double value = 0;                                ///< with the unit Cases: how often the rule was broken
    double expected = 0;
    double tolerance = 0;  ///< largest difference that passes
    std::size_t cases = 1; ///< how often the rule was looked at

    /// A check that looked at nothing, or came to something that is no number, does not pass.
    [[nodiscard]] bool passed() const;
};

[[nodiscard]] CheckGroup group_of(const Check& check);

/// All checks, in the order of the page: tables, rules that hold in every scenario, directions, back-test. About 300
/// runs of the model (CheckRun does the same in steps).
[[nodiscard]] std::vector<Check> run_checks(const model::Region& region, const Backtest& backtest);

} // namespace app::scenario
