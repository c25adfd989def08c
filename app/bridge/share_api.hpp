#pragma once
// What the page may ask to take a scenario along: a link and the map as data. Filled in by the shell, like
// bridge::Host.

#include "base/result.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace app::bridge {

struct ShareHost {
    /// The fragment of an address with the present state.
    std::function<std::string()> link;
    /// Opens one; the text says what is not as it was when the link was made: {model, data, leftOut}.
    std::function<base::Result<std::string>(std::string_view fragment)> open_link;
    std::function<std::string()> geojson;
    std::function<std::string()> version_json; ///< {model, data}
};

/// Connects the exported functions. Called once, by main.
void attach(ShareHost host);

} // namespace app::bridge
