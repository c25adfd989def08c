#include "data/utf8.hpp"

namespace app::data {

namespace {

unsigned byte_at(std::string_view text, std::size_t at)
{
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
}

bool is_continuation(unsigned byte)
{
    return (byte & 0xC0U) == 0x80U;
}

/// Bytes of the well-formed character at `at`, or 0. The second byte has narrower bounds after E0, ED, F0 and F4
/// (Unicode standard, table 3-7).
std::size_t length_of_character(std::string_view text, std::size_t at)
{
    const unsigned first = byte_at(text, at);
    if (first < 0x80U) return 1;
    if (first < 0xC2U || first > 0xF4U) return 0;
    const std::size_t length = first < 0xE0U ? 2 : first < 0xF0U ? 3 : 4;

    const unsigned second = byte_at(text, at + 1);
    const unsigned low = first == 0xE0U ? 0xA0U : first == 0xF0U ? 0x90U : 0x80U;
    const unsigned high = first == 0xEDU ? 0x9FU : first == 0xF4U ? 0x8FU : 0xBFU;
    if (second < low || second > high) return 0;
    for (std::size_t i = 2; i < length; ++i) {
        if (!is_continuation(byte_at(text, at + i))) return 0;
    }
    return length;
}

} // namespace

std::optional<std::size_t> find_ill_formed_utf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = length_of_character(text, at);
        if (length == 0) return at;
        at += length;
    }
    return std::nullopt;
}

std::string shorten_utf8(std::string_view text, std::size_t max_bytes)
{
    if (text.size() <= max_bytes) return std::string(text);
    std::size_t end = max_bytes;
    while (end > 0 && is_continuation(byte_at(text, end))) --end;
    return std::string(text.substr(0, end)) + "...";
}

} // namespace app::data
