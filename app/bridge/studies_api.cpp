#include "bridge/studies_host.hpp"

#include "base/memory_reserve.hpp"
#include "bridge/answers.hpp"
#include "scenario/presets.hpp"
#include "scenario/sampling.hpp"

#include <emscripten.h>

#include <cmath>
#include <utility>

// JavaScript:
// clang-format off
EM_JS(void, page_ensemble, (int finished, int samples), {
    if (Module["onEnsemble"]) Module["onEnsemble"](finished, samples);
});
// clang-format on

namespace app::bridge {

namespace {

constexpr double kLargestSeed = 9007199254740991; // the whole numbers that JavaScript counts exactly

struct Connection {
    StudiesHost host;
    std::string ensemble, comparison, results, flip; ///< handed out, kept until the next call
};

Connection& connection()
{
    static Connection instance;
    return instance;
}

bool is_whole(double value, double min, double max)
{
    return value >= min && value <= max && std::floor(value) == value;
}

/// Keeps the text for the caller; null where there is none.
const char* hand_out(std::string& kept, std::optional<std::string> text)
{
    if (!text) return nullptr;
    return (kept = *std::move(text)).c_str();
}

} // namespace

void attach(StudiesHost host)
{
    connection().host = std::move(host);
}

void notify_ensemble(std::size_t finished, std::size_t samples)
{
    page_ensemble(static_cast<int>(finished), static_cast<int>(samples));
}

extern "C" {

EMSCRIPTEN_KEEPALIVE int app_start_ensemble(double samples, double seed)
{
    using scenario::kMaxSamples;
    using scenario::kMinSamples;
    if (!is_whole(samples, static_cast<double>(kMinSamples), static_cast<double>(kMaxSamples))) {
        return fail({.message = "samples: expected a whole number from " + std::to_string(kMinSamples) + " to " +
                                std::to_string(kMaxSamples)});
    }
    if (!is_whole(seed, 0, kLargestSeed)) return fail({.message = "seed: expected a whole number from 0 on"});
    connection().host.start_ensemble(static_cast<std::size_t>(samples), static_cast<std::uint64_t>(seed));
    return 0;
}

EMSCRIPTEN_KEEPALIVE void app_cancel_ensemble()
{
    connection().host.cancel_ensemble();
}

/// Null while it is not complete.
EMSCRIPTEN_KEEPALIVE const char* app_ensemble()
{
    return hand_out(connection().ensemble, connection().host.ensemble_json());
}

/// A preset, or the document with an empty id.
EMSCRIPTEN_KEEPALIVE int app_compare_with_preset(const char* id)
{
    const std::string_view wanted = id;
    if (wanted.empty()) return accept(scenario::CompareWith{scenario::Comparison{}});
    const scenario::Preset* preset = scenario::find_preset(wanted);
    if (!preset) return fail({.message = "unknown preset '" + std::string(wanted) + "'"});
    return accept(scenario::CompareWith{scenario::Comparison{.inputs = {.parameters = parameters_of(*preset)}}});
}

EMSCRIPTEN_KEEPALIVE int app_compare_with_scenario(const char* text)
{
    return outcome(base::with_memory_reserve([&] { return connection().host.compare_with(text); }));
}

EMSCRIPTEN_KEEPALIVE int app_compare_with_none()
{
    return accept(scenario::CompareWith{});
}

EMSCRIPTEN_KEEPALIVE int app_hold_baseline(int held)
{
    return accept(scenario::HoldBaseline{held != 0});
}

EMSCRIPTEN_KEEPALIVE int app_holds_baseline()
{
    return connection().host.baseline_held() ? 1 : 0;
}

/// Null when nothing is compared.
EMSCRIPTEN_KEEPALIVE const char* app_comparison()
{
    return hand_out(connection().comparison, connection().host.comparison_json());
}

/// What would change the decision about the selected site. Null when no site is selected.
EMSCRIPTEN_KEEPALIVE const char* app_flip()
{
    return hand_out(connection().flip, connection().host.flip_json());
}

/// 0 the present settings, 1 what they are compared with, 2 the document. Null where there is none.
EMSCRIPTEN_KEEPALIVE const char* app_results_of(int which)
{
    return hand_out(connection().results, connection().host.results_json(static_cast<WhichResults>(which)));
}

} // extern "C"

} // namespace app::bridge
