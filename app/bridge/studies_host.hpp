#pragma once
// What the page may ask about other scenarios than the present one: many futures (they go on between frames, and the
// page hears how far they are), what it is compared with, and the document.

#include "base/result.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace app::bridge {

/// Of which scenario: the settings as they are, what they are compared with, or the document.
enum class WhichResults { Present, Reference, Baseline };

struct StudiesHost {
    /// Starts an ensemble of the present inputs; one under way is dropped. It starts again when inputs move.
    std::function<void(std::size_t samples, std::uint64_t seed)> start_ensemble;
    std::function<void()> cancel_ensemble;

    /// The complete ensemble; nothing while it runs or when none was asked for.
    std::function<std::optional<std::string>()> ensemble_json;

    /// Compares the present scenario with that of a scenario text.
    std::function<std::optional<base::Error>(std::string_view text)> compare_with;
    std::function<std::optional<std::string>()> comparison_json; ///< nothing when there is no comparison

    std::function<bool()> baseline_held;

    /// What would change the decision about the selected site, or that this is looked for; nothing when no site is
    /// selected. Change::View tells of the end of a search.
    std::function<std::optional<std::string>()> flip_json;

    /// Nothing for a reference when there is no comparison.
    std::function<std::optional<std::string>(WhichResults)> results_json;
};

/// Connects the exported functions. Called once, by main.
void attach(StudiesHost host);

/// Tells the page how many samples are finished, through Module.onEnsemble. All of them: app_ensemble() has it.
void notify_ensemble(std::size_t finished, std::size_t samples);

} // namespace app::bridge
