#pragma once
// What the page may ask about futures: ensembles go on between frames and the page hears how far they are.

#include "base/result.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace app::bridge {

struct StudiesHost {
    /// Starts an ensemble of the present inputs; one under way is dropped. It starts again when inputs move.
    std::function<void(std::size_t samples, std::uint64_t seed)> start_ensemble;
    std::function<void()> cancel_ensemble;

    /// The complete ensemble; nothing while it runs or when none was asked for.
    std::function<std::optional<std::string>()> ensemble_json;
};

/// Connects the exported functions. Called once, by main.
void attach(StudiesHost host);

/// Tells the page how many samples are finished, through Module.onEnsemble. All of them: app_ensemble() has it.
void notify_ensemble(std::size_t finished, std::size_t samples);

} // namespace app::bridge
