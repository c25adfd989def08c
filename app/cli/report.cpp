#include "cli/report.hpp"

#include "data/error_json.hpp"

#include <cstdio>
#include <string>

namespace app::cli {

ExitCode print(std::string_view text)
{
    return write(std::string(text) + '\n');
}

ExitCode write(std::string_view text)
{
    const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
    if (written) return ExitCode::Ok;
    return report({.message = "the output could not be written", .source = "standard output"}, ExitCode::BadInput);
}

ExitCode report(const base::Error& error, ExitCode code)
{
    std::fprintf(stderr, "%s\n", data::error_json(error).c_str());
    return code;
}

ExitCode wrong_use(std::string message)
{
    return report({.message = std::move(message) + "; see twente2040-model --help", .source = "command line"},
                  ExitCode::Usage);
}

} // namespace app::cli
