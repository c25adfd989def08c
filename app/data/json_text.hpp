#pragma once
// JSON text to a small tree in which every value knows where it stands, so that an error about its content can name
// line and column. Stricter than JSON itself: no duplicate keys, no NUL, limits on size, depth and number of values.
// Limits protect the browser: an unlimited depth would exhaust its stack, unlimited values its memory.

#include "base/result.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace app::data {

enum class JsonType { Null, Boolean, Number, String, Array, Object };

struct JsonMember;

struct JsonValue {
    JsonType type = JsonType::Null;
    std::size_t offset = 0; ///< byte of the text at which the value starts
    bool boolean = false;
    double number = 0;
    std::string text;                ///< of a String
    std::vector<JsonValue> items;    ///< of an Array
    std::vector<JsonMember> members; ///< of an Object, in the order of the text, no key twice
};

struct JsonMember {
    std::string key;
    std::size_t key_offset = 0;
    JsonValue value;
};

/// A parsed text with what is needed to tell where a value stands.
struct JsonDocument {
    std::string text;
    std::string source; ///< name of the file, for errors
    JsonValue root;
};

/// What a text may be at most. A value takes fifty to a hundred times the bytes of its text: their number bounds the
/// memory, so that it stays within base::kMemoryReserve_bytes for one object or array.
struct JsonLimits {
    std::size_t size_bytes = 0;
    std::size_t values = 0; ///< numbers, texts, objects, arrays and words, each of them one
    std::size_t depth = 32;
};

/// A scenario has five hundred values at most; the browser takes an eighth of a millisecond for 1e308.
inline constexpr JsonLimits kScenarioLimits{.size_bytes = 256 * 1024, .values = 1024};
inline constexpr JsonLimits kDataFileLimits{.size_bytes = 4 * 1024 * 1024, .values = 64 * 1024};

/// Reads a whole text as one JSON value. Errors: text longer, deeper or of more values than the limits, NUL, ill-formed
/// UTF-8, broken syntax, a number that does not fit a double, a key twice in one object, each with line and column; and
/// not enough memory.
[[nodiscard]] base::Result<JsonDocument> parse_json(std::string_view text, std::string_view source,
                                                    const JsonLimits& limits);

/// What is wrong with a text of more bytes than the limit.
[[nodiscard]] base::Error too_large(std::size_t size_bytes, std::string_view source, const JsonLimits& limits);

/// An error at a byte of a text, with line and column (1-based, in bytes) filled in.
[[nodiscard]] base::Error error_at(std::string_view text, std::string_view source, std::size_t offset,
                                   std::string pointer, std::string message);

/// JSON pointer (RFC 6901) of a member of the value at `pointer`: '~' becomes ~0 and '/' becomes ~1.
[[nodiscard]] std::string pointer_to(std::string_view pointer, std::string_view key);
[[nodiscard]] std::string pointer_to(std::string_view pointer, std::size_t index);

} // namespace app::data
