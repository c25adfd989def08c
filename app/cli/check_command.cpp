#include "cli/built_in_texts.hpp"
#include "cli/command.hpp"
#include "cli/report.hpp"
#include "cli/words_source.hpp"
#include "data/backtest_file.hpp"
#include "data/checks_json.hpp"

#include <algorithm>

namespace app::cli {

ExitCode check(const model::Region& region, const Arguments&)
{
    const base::Result<scenario::Backtest> backtest = data::load_backtest(built_in_backtest(), "backtest.json");
    if (!backtest.ok()) return report(backtest.error(), ExitCode::BrokenData);
    const base::Result<WordsOfLanguages> words = load_built_in_words();
    if (!words.ok()) return report(words.error(), ExitCode::BrokenData);

    const std::vector<scenario::Check> checks = scenario::run_checks(region, backtest.value());
    const ExitCode printed = print(data::checks_json(checks, words.value(), data::JsonLayout::Indented));
    if (printed != ExitCode::Ok) return printed;
    const bool all_passed = std::all_of(checks.begin(), checks.end(), [](const auto& one) { return one.passed(); });
    return all_passed ? ExitCode::Ok : ExitCode::CheckFailed;
}

} // namespace app::cli
