#include "base/result.hpp"

namespace app::base {

std::string describe(const Error& error)
{
    std::string text = error.source;
    if (error.line > 0) text += ':' + std::to_string(error.line) + ':' + std::to_string(error.column);
    if (!error.pointer.empty()) text += (text.empty() ? "" : " ") + error.pointer;
    return text.empty() ? error.message : text + ": " + error.message;
}

} // namespace app::base
