#pragma once
// The rule of all data files: every number carries {value, basis, source} or sits in a block that does.

#include "data/json_reader.hpp"

#include <functional>
#include <set>
#include <string>

namespace app::data {

/// Checks "format" (exact) and "version" (1) of a file.
void check_format(const JsonPlace& root, std::string_view format);

/// Checks that a block has a known "basis" and a "source"; with a prefix: "<prefix>_basis" and "<prefix>_source".
void check_basis(const JsonPlace& block);
void check_basis(const JsonPlace& block, std::string_view prefix);

/// The value of {value, basis, source}.
[[nodiscard]] double sourced_number(const JsonPlace& place, double min, double max);

using UsedIds = std::set<std::string, std::less<>>;

/// An id that was not used before; it is added to those that were.
[[nodiscard]] std::string new_id(const JsonPlace& place, UsedIds& used);

inline constexpr std::size_t kMaxTextBytes = 1000; ///< of any single text in a data file
inline constexpr std::size_t kMaxIdBytes = 80;

} // namespace app::data
