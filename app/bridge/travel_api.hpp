#pragma once
// What the page may ask of the travel times: the part of the bridge for their surface. Filled in by the shell, like
// bridge::Host.

#include "base/result.hpp"
#include "scenario/state.hpp"

#include <functional>
#include <optional>
#include <string>

namespace app::bridge {

struct TravelHost {
    /// Sets origin and mode, and shows the layer when the origin is asked for. Fails for an origin outside the region.
    std::function<std::optional<base::Error>(std::optional<model::Place> origin, std::optional<model::Mode> mode)> set;
    std::function<std::string()> travel_times_json;
};

/// Connects the exported functions. Called once, by main.
void attach(TravelHost host);

} // namespace app::bridge
