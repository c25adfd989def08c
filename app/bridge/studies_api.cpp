#include "bridge/studies_host.hpp"

#include "bridge/answers.hpp"
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
    std::string ensemble; ///< handed out, kept until the next call
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
    std::optional<std::string> json = connection().host.ensemble_json();
    if (!json) return nullptr;
    return (connection().ensemble = *std::move(json)).c_str();
}

} // extern "C"

} // namespace app::bridge
