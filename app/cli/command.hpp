#pragma once
// One command of the program is one function in one file; main.cpp holds the table of them.

#include "model/region.hpp"

#include <span>
#include <string_view>

namespace app::cli {

enum class ExitCode : int { Ok = 0, BadInput = 1, Usage = 2, BrokenData = 3 };

struct Command {
    std::string_view name;
    std::string_view arguments; ///< as the help shows them
    std::string_view summary;
    std::size_t max_arguments = 0;
    ExitCode (*run)(const model::Region& region, std::span<const std::string_view> arguments) = nullptr;
};

/// Reads a scenario (a file, "-" for standard input, none for all defaults) and prints the results as JSON.
ExitCode run(const model::Region& region, std::span<const std::string_view> arguments);

/// Prints the catalogue of sliders as JSON.
ExitCode describe(const model::Region& region, std::span<const std::string_view> arguments);

} // namespace app::cli
