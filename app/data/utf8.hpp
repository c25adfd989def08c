#pragma once
// Text from outside must be well-formed UTF-8 before anything else looks at it.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace app::data {

/// The byte at which the first ill-formed sequence starts (overlong forms, surrogates and values above U+10FFFF
/// included), or nothing when the text is well-formed.
[[nodiscard]] std::optional<std::size_t> find_ill_formed_utf8(std::string_view text);

/// The text cut to at most max_bytes, never inside a character; what is cut is shown by three dots.
[[nodiscard]] std::string shorten_utf8(std::string_view text, std::size_t max_bytes);

} // namespace app::data
