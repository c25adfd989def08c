#pragma once
// What both fuzz targets ask of an answer, and how they say that it is wrong.

#include "base/result.hpp"
#include "model/results.hpp"

#include <string_view>

namespace app::tests {

/// Prints what is wrong and stops, so that the fuzzer keeps the input.
[[noreturn]] void stop_fuzzing(std::string_view what, std::string_view detail);

/// An error has a message, and a position within the text where it has one.
void check_error(const base::Error& error, std::string_view text);

/// Every number that is shown is finite, and nothing is delivered that was not asked for.
void check_results(const model::Results& results);

} // namespace app::tests
