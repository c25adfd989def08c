#pragma once
// One command of the program is one function in one file; main.cpp holds the table of them.

#include "cli/arguments.hpp"
#include "model/region.hpp"

#include <span>
#include <string_view>

namespace app::cli {

/// CheckFailed is 1 too: the answer of `check` is no, as that of the other commands is to bad input.
enum class ExitCode : int { Ok = 0, BadInput = 1, CheckFailed = 1, Usage = 2, BrokenData = 3 };

struct Command {
    std::string_view name;
    std::string_view words; ///< what it takes besides options, as the help shows it
    std::string_view summary;
    std::size_t min_words = 0;
    std::size_t max_words = 0;
    std::span<const Option> options;
    ExitCode (*run)(const model::Region& region, const Arguments& arguments) = nullptr;
};

/// Reads a scenario (a file, "-" for standard input, none for all defaults) and prints the results as JSON.
ExitCode run(const model::Region& region, const Arguments& arguments);

/// Prints the catalogue of sliders as JSON.
ExitCode describe(const model::Region& region, const Arguments& arguments);

/// Runs a scenario many times with its uncertain sliders drawn around their values, and prints bands, shares of the
/// decisions and rank correlations as JSON.
ExitCode ensemble(const model::Region& region, const Arguments& arguments);
inline constexpr Option kEnsembleOptions[] = {{"--samples", "number"}, {"--seed", "number"}};

/// Prints what each change between two scenarios does to an outcome, as JSON.
ExitCode explain(const model::Region& region, const Arguments& arguments);
inline constexpr Option kExplainOptions[] = {{"--outcome", "name"}};

/// Prints the smallest change of one weight that changes the decision of a site, as JSON.
ExitCode flip(const model::Region& region, const Arguments& arguments);

/// Reads one scenario per line and prints its results as one line of JSON, in the same order.
ExitCode batch(const model::Region& region, const Arguments& arguments);
inline constexpr Option kBatchOptions[] = {{"--jobs", "number"}, {"--summary", ""}};

/// Runs the public checks and prints them as JSON.
ExitCode check(const model::Region& region, const Arguments& arguments);

/// Draws the map of a scenario as SVG, to a file or to standard output.
ExitCode picture(const model::Region& region, const Arguments& arguments);
inline constexpr Option kPictureOptions[] = {{"--output", "file"}, {"--width", "number"},  {"--height", "number"},
                                             {"--year", "number"}, {"--lang", "language"}, {"--theme", "theme"},
                                             {"--legend", ""},     {"--poster", ""},    {"--compare", "file"}};

/// Prints the JSON Schema of a scenario file.
ExitCode schema(const model::Region& region, const Arguments& arguments);

} // namespace app::cli
