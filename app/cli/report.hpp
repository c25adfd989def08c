#pragma once
// What the program says: results on standard output, one JSON object per error on standard error.

#include "base/result.hpp"
#include "cli/command.hpp"

#include <string>
#include <string_view>

namespace app::cli {

/// Prints a text and a line end; Ok, or BadInput with a report when the output cannot be written.
ExitCode print(std::string_view text);

/// Prints a text as it is, at once: for output that comes in parts.
ExitCode write(std::string_view text);

/// Prints {message, source, pointer, line, column} and returns the code given.
ExitCode report(const base::Error& error, ExitCode code);

/// Reports that the command line makes no sense, with a hint to the help.
ExitCode wrong_use(std::string message);

} // namespace app::cli
