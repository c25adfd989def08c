#pragma once
// What the program says: results on standard output, one JSON object per error on standard error.

#include "base/result.hpp"
#include "cli/command.hpp"

#include <string_view>

namespace app::cli {

/// Prints a text and a line end; Ok, or BadInput with a report when the output cannot be written.
ExitCode print(std::string_view text);

/// Prints {message, source, pointer, line, column} and returns the code given.
ExitCode report(const base::Error& error, ExitCode code);

} // namespace app::cli
