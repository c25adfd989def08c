#pragma once
// The events of nlohmann's SAX parser gathered into a JsonValue tree. Only the event parser of that library is used:
// its own trees keep no positions, let a later duplicate key win and may exhaust the stack when they are copied.

#include "data/json_text.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace app::data {

struct JsonFailure {
    std::size_t offset = 0;
    std::string pointer;
    std::string message;
};

struct JsonParse {
    JsonValue root;
    std::optional<JsonFailure> failure;
};

/// Parses a text that holds no NUL and is well-formed UTF-8; the first token is looked for from byte `start`.
[[nodiscard]] JsonParse read_tokens(std::string_view text, std::size_t start, const JsonLimits& limits);

} // namespace app::data
