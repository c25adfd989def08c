#pragma once
// From slider units to model units, and what counts as nothing.

#include "model/inputs.hpp"

#include <cmath>

namespace app::model {

/// A percentage slider as a share: 27 -> 0.27.
[[nodiscard]] constexpr double share_of_percent(double percent)
{
    return percent / 100;
}

/// A toggle is 0 or 1.
[[nodiscard]] constexpr bool is_on(double toggle)
{
    return toggle != 0;
}

/// How far a slider is along its way: a toggle as it is (0 or 1), a percentage as a share.
[[nodiscard]] double share_of(const Parameters& parameters, ParameterField field);

/// Amounts [homes, ha or 1000 m2] up to this count as nothing when a decision, a first or last year or an unused
/// part is judged (section 5).
inline constexpr double kNothing = 1e-9;

[[nodiscard]] constexpr bool is_something(double amount)
{
    return amount > kNothing;
}

/// An amount, or 0 where it counts as nothing.
[[nodiscard]] constexpr double zero_if_nothing(double amount)
{
    return is_something(amount) ? amount : 0.0;
}

/// Rounds to nine decimals before a value is compared: native and WASM may differ in the last bit of exp, and an
/// order of sites must not hang on that (section 4).
[[nodiscard]] inline double round_to_billionth(double value)
{
    return std::floor(value * 1e9 + 0.5) / 1e9;
}

} // namespace app::model
