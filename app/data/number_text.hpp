#pragma once
// Numbers as text that is the same natively and in the browser (whose C++ library has no to_chars for double).

#include <string>

namespace app::data {

/// The shortest decimal text that reads back as the same number; whole numbers below 1e15 without exponent, minus zero
/// as 0. The number must be finite.
[[nodiscard]] std::string number_text(double value);

} // namespace app::data
