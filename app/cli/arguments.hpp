#pragma once
// The words of a command line after the program's name, taken apart for one command.

#include "base/result.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace app::cli {

/// An option of one command, such as --samples 200.
struct Option {
    std::string_view name;  ///< with its dashes
    std::string_view value; ///< what its value is, such as "number"; empty for an option that stands alone
};

/// What a command was given.
struct Arguments {
    std::vector<std::string_view> words; ///< files and ids, in order
    std::vector<std::pair<std::string_view, std::string_view>> options;

    /// The value of an option (empty for one that stands alone), nothing when it was not given. The last one counts.
    [[nodiscard]] std::optional<std::string_view> find(std::string_view option) const;
};

/// The whole number that an option was given, or `otherwise` where it was not. Errors: anything but decimal digits, or
/// a number outside min..max.
[[nodiscard]] base::Result<std::uint64_t> whole_number_of(const Arguments& arguments, std::string_view option,
                                                          std::uint64_t min, std::uint64_t max,
                                                          std::uint64_t otherwise);

} // namespace app::cli
