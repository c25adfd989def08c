#include "cli/report.hpp"

#include "data/error_json.hpp"

#include <cstdio>

namespace app::cli {

ExitCode print(std::string_view text)
{
    const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() &&
                         std::fputc('\n', stdout) != EOF && std::fflush(stdout) == 0;
    if (written) return ExitCode::Ok;
    return report({.message = "the output could not be written", .source = "standard output"}, ExitCode::BadInput);
}

ExitCode report(const base::Error& error, ExitCode code)
{
    std::fprintf(stderr, "%s\n", data::error_json(error).c_str());
    return code;
}

} // namespace app::cli
