// How the reader has set up the interface: the page keeps it between two visits.

#include "bridge/answers.hpp"
#include "bridge/host.hpp"

#include <emscripten.h>

namespace app::bridge {

extern "C" {

/// Text size, whether controls and outcome show, and whether they change sides, as JSON.
EMSCRIPTEN_KEEPALIVE const char* app_preferences()
{
    static std::string text; // valid until the next call
    return (text = app_host().preferences_json()).c_str();
}

EMSCRIPTEN_KEEPALIVE int app_set_preferences(int text_size_percent, int shows_controls, int shows_outcome,
                                             int swaps_sides)
{
    if (text_size_percent < scenario::kMinTextSize_percent || text_size_percent > scenario::kMaxTextSize_percent) {
        return fail({.message = "text size " + std::to_string(text_size_percent) + " is outside " +
                                std::to_string(scenario::kMinTextSize_percent) + ".." +
                                std::to_string(scenario::kMaxTextSize_percent)});
    }
    return accept(scenario::SetPreferences{{.text_size_percent = text_size_percent,
                                            .shows_controls = shows_controls != 0,
                                            .shows_outcome = shows_outcome != 0,
                                            .swaps_sides = swaps_sides != 0}});
}

} // extern "C"

} // namespace app::bridge
