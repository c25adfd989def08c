#pragma once
// Numbers as people read them: 16.025,5 in Dutch and German, 16,025.5 in English, with a real minus sign (U+2212).

#include "scenario/state.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace app::scenario {

/// The number rounded half away from zero to decimals (0..6) digits, with groups of three. A value that rounds to
/// zero has no sign; one that is not finite reads as a dash.
[[nodiscard]] std::string format_number(double value, int decimals, Language language);

/// As format_number, with a plus sign before a value above zero: for differences.
[[nodiscard]] std::string format_difference(double value, int decimals, Language language);

/// The number that a person typed: "8,5", "1.234,5", "-8", "\u22128 %" in Dutch and German, "1,234.5" in English. The
/// other language's decimal sign is understood too where it cannot be a group of three. Nothing for anything else.
[[nodiscard]] std::optional<double> parse_number(std::string_view text, Language language);

/// How many decimals show every multiple of a step exactly: 0 for 5, 1 for 0.5, 2 for 0.25 (at most 6).
[[nodiscard]] int decimals_of_step(double step);

} // namespace app::scenario
