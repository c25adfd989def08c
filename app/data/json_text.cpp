#include "data/json_text.hpp"

#include "base/memory_reserve.hpp"
#include "data/json_sax.hpp"
#include "data/utf8.hpp"

#include <algorithm>

namespace app::data {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

} // namespace

base::Error too_large(std::size_t size_bytes, std::string_view source, const JsonLimits& limits)
{
    return {.message =
                "expected at most " + std::to_string(limits.size_bytes) + " bytes, found " + std::to_string(size_bytes),
            .source = std::string(source)};
}

base::Error error_at(std::string_view text, std::string_view source, std::size_t offset, std::string pointer,
                     std::string message)
{
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    const std::size_t last_break = before.rfind('\n');
    const std::size_t line_start = last_break == std::string_view::npos ? 0 : last_break + 1;
    return {.message = std::move(message),
            .source = std::string(source),
            .pointer = std::move(pointer),
            .line = 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n')),
            .column = 1 + static_cast<int>(before.size() - line_start)};
}

std::string pointer_to(std::string_view pointer, std::string_view key)
{
    std::string result(pointer);
    result += '/';
    for (const char letter : key) {
        if (letter == '~') {
            result += "~0";
        } else if (letter == '/') {
            result += "~1";
        } else {
            result += letter;
        }
    }
    return result;
}

std::string pointer_to(std::string_view pointer, std::size_t index)
{
    return std::string(pointer) + '/' + std::to_string(index);
}

base::Result<JsonDocument> parse_json(std::string_view text, std::string_view source, const JsonLimits& limits)
{
    if (text.size() > limits.size_bytes) return too_large(text.size(), source, limits);
    if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos) {
        return error_at(text, source, nul, "", "not valid JSON: found a NUL byte");
    }
    if (const auto broken = find_ill_formed_utf8(text)) {
        return error_at(text, source, *broken, "", "not valid JSON: found a byte that is not UTF-8");
    }
    // Some editors put a byte order mark in front; the parser skips it, so the first token starts after it.
    const std::size_t start = text.substr(0, kByteOrderMark.size()) == kByteOrderMark ? kByteOrderMark.size() : 0;

    JsonParse parse = read_tokens(text, start, limits);
    if (base::memory_is_low()) return base::not_enough_memory(); // the text is not to blame
    if (parse.failure) {
        return error_at(text, source, parse.failure->offset, std::move(parse.failure->pointer),
                        std::move(parse.failure->message));
    }
    JsonDocument document{.text = std::string(text), .source = std::string(source), .root = std::move(parse.root)};
    if (base::memory_is_low()) return base::not_enough_memory();
    return document;
}

} // namespace app::data
