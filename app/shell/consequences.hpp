#pragma once
// "Wat doet dit?": what the step from one scenario to another does, in the words that the page has.

#include "shell/content.hpp"

#include <string>

namespace app::shell {

/// The three largest consequences as JSON (data/explain_json.hpp), with a sentence in each language that was loaded.
[[nodiscard]] std::string consequences_json(const model::Region& region, const model::Inputs& from,
                                            const model::Inputs& to, const Files& files);

} // namespace app::shell
