#pragma once
// An error as JSON, for the command line and for JavaScript.

#include "base/result.hpp"

#include <string>

namespace app::data {

/// {message, source, pointer, line, column}; line and column are null where they are not known.
[[nodiscard]] std::string error_json(const base::Error& error);

} // namespace app::data
