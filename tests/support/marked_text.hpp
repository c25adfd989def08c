#pragma once
// Texts with a mark where an error is expected, so that a test can name line and column without counting them.

#include "base/result.hpp"
#include "data/json_text.hpp"

#include <string>
#include <string_view>

namespace app::tests {

inline constexpr char kMark = '@'; ///< occurs in no file of the project's data

struct MarkedText {
    std::string text; ///< without the mark
    std::size_t offset = 0;
};

/// Takes the mark out; without one the mark stands at the start.
inline MarkedText take_mark(std::string_view marked)
{
    const std::size_t at = marked.find(kMark);
    if (at == std::string_view::npos) return {std::string(marked), 0};
    return {std::string(marked.substr(0, at)) + std::string(marked.substr(at + 1)), at};
}

/// "<line>:<column> <pointer>: <message>" of the error that is expected at the mark.
inline std::string expected_at(const MarkedText& marked, std::string_view source, std::string_view pointer,
                               std::string_view message)
{
    return describe(data::error_at(marked.text, source, marked.offset, std::string(pointer), std::string(message)));
}

} // namespace app::tests
