#pragma once
// assets/i18n/<language>.json: one flat object of texts.

#include "base/result.hpp"
#include "scenario/words.hpp"

#include <string_view>

namespace app::data {

/// Errors: broken JSON, anything but an object of texts, an empty object.
[[nodiscard]] base::Result<scenario::Words> parse_words(std::string_view text, std::string_view source);

} // namespace app::data
