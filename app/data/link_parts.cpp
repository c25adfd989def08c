#include "data/link_parts.hpp"

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace app::data {

namespace {

constexpr std::size_t kMaxNumberBytes = 30;
constexpr std::uint32_t kSealMask = 0xffffff;

bool is_plain(char letter)
{
    const bool alphanumeric =
        (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
    return alphanumeric || letter == '-' || letter == '.' || letter == '_' || letter == '~';
}

std::optional<unsigned> hex_digit(char letter)
{
    if (letter >= '0' && letter <= '9') return static_cast<unsigned>(letter - '0');
    if (letter >= 'A' && letter <= 'F') return static_cast<unsigned>(letter - 'A' + 10);
    if (letter >= 'a' && letter <= 'f') return static_cast<unsigned>(letter - 'a' + 10);
    return std::nullopt;
}

/// FNV-1a: enough to notice damage. It keeps nobody from writing a link by hand; the reader trusts no link.
std::uint32_t hash_of(std::string_view text, std::uint32_t hash = 2166136261u)
{
    for (const char letter : text) hash = (hash ^ static_cast<unsigned char>(letter)) * 16777619u;
    return hash;
}

std::string hexadecimal(std::uint32_t value, int digits)
{
    char buffer[16];
    std::snprintf(buffer, sizeof buffer, "%0*x", digits, value);
    return buffer;
}

} // namespace

std::string_view id_of(LinkField value)
{
    constexpr base::EnumArray<LinkField, std::string_view> kIds{
        {"v", "m", "d", "w", "s", "a", "y", "t", "l", "c", "r", "o", "b", "bw", "bs", "ba", "x"}};
    return kIds[value];
}

std::string percent_encoded(std::string_view text)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string out;
    for (const char letter : text) {
        if (is_plain(letter)) {
            out += letter;
            continue;
        }
        const auto byte = static_cast<unsigned char>(letter);
        out += '%';
        out += kDigits[byte >> 4];
        out += kDigits[byte & 15];
    }
    return out;
}

std::optional<std::string> percent_decoded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out += text[i];
            continue;
        }
        if (i + 2 >= text.size()) return std::nullopt;
        const auto high = hex_digit(text[i + 1]);
        const auto low = hex_digit(text[i + 2]);
        if (!high || !low) return std::nullopt;
        out += static_cast<char>(*high * 16 + *low);
        i += 2;
    }
    return out;
}

std::vector<std::string_view> split(std::string_view text, char sign)
{
    std::vector<std::string_view> parts;
    for (std::size_t end = text.find(sign); end != std::string_view::npos; end = text.find(sign)) {
        parts.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    parts.push_back(text);
    return parts;
}

std::string_view group_of(std::string_view id)
{
    const std::size_t dot = id.rfind('.');
    return dot == std::string_view::npos ? std::string_view{} : id.substr(0, dot + 1);
}

std::optional<double> decimal_number(std::string_view text)
{
    const bool decimal = text.find_first_not_of("0123456789+-.eE") == std::string_view::npos;
    if (text.empty() || text.size() > kMaxNumberBytes || !decimal) return std::nullopt;
    const std::string copy(text);
    char* end = nullptr;
    const double value = std::strtod(copy.c_str(), &end);
    if (end != copy.c_str() + copy.size() || !std::isfinite(value)) return std::nullopt;
    return value;
}

std::string seal_of(std::string_view text)
{
    const std::uint32_t hash = hash_of(text);
    return hexadecimal((hash ^ (hash >> 24)) & kSealMask, 6);
}

std::string fingerprint(const std::vector<std::string_view>& texts)
{
    std::uint32_t hash = hash_of({});
    for (const std::string_view text : texts) hash = hash_of("\n", hash_of(text, hash));
    return hexadecimal(hash, 8);
}

} // namespace app::data
