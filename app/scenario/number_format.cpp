#include "scenario/number_format.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <iterator>

namespace app::scenario {

namespace {

constexpr const char* kMinus = "\u2212";
constexpr int kMaxDecimals = 6;

/// Digits of a value >= 0 with a point as decimal sign, rounded half away from zero.
std::string plain_digits(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    // printf rounds ties to even; 2.5 people would then read as 2.
    const double rounded = value < 1e15 / scale ? std::floor(value * scale + 0.5) / scale : value;
    char buffer[400];
    std::snprintf(buffer, sizeof buffer, "%.*f", decimals, rounded);
    return buffer;
}

std::string with_groups(const std::string& digits, char group)
{
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) text += group;
        text += digits[i];
    }
    return text;
}

bool is_zero(const std::string& digits)
{
    return digits.find_first_not_of("0.") == std::string::npos;
}

/// Takes a prefix off a text, if it is there.
bool take(std::string_view& text, std::string_view prefix)
{
    if (!text.starts_with(prefix)) return false;
    text.remove_prefix(prefix.size());
    return true;
}

/// The text without spaces of any kind and without a percent sign at its end.
std::string without_spaces(std::string_view text)
{
    std::string tight;
    while (!text.empty()) {
        if (take(text, " ") || take(text, "\u00A0") || take(text, "\u202F")) continue;
        tight += text.front();
        text.remove_prefix(1);
    }
    if (tight.ends_with('%')) tight.pop_back();
    return tight;
}

/// Whether every group after the first has three digits: 1.234.567, not 8.5.
bool is_grouped(std::string_view digits, char group)
{
    const std::size_t first = digits.find(group);
    if (first == std::string_view::npos) return true;
    if (first == 0 || first > 3) return false;
    for (std::size_t at = first; at < digits.size(); at += 4) {
        if (digits[at] != group || digits.substr(at + 1, 3).size() < 3) return false;
        if (digits.substr(at + 1, 3).find(group) != std::string_view::npos) return false;
    }
    return true;
}

/// Digits with a point as decimal sign and no groups; nothing where the signs make no sense.
std::optional<std::string> plain_number(std::string text, char group, char decimal)
{
    std::size_t point = text.find(decimal);
    if (point == std::string::npos && !is_grouped(text, group) && text.find(group) == text.rfind(group)) {
        point = text.find(group); // "8.5" in Dutch: a group of one digit it cannot be
    }
    const std::string whole = text.substr(0, point);
    if (!is_grouped(whole, group)) return std::nullopt;
    std::string plain;
    std::copy_if(whole.begin(), whole.end(), std::back_inserter(plain), [&](char one) { return one != group; });
    if (point != std::string::npos) plain += '.' + text.substr(point + 1);
    const bool digits = plain.find_first_not_of("0123456789.") == std::string::npos;
    const bool some = plain.find_first_of("0123456789") != std::string::npos;
    return digits && some && plain.find('.') == plain.rfind('.') ? std::optional(plain) : std::nullopt;
}

} // namespace

std::string format_number(double value, int decimals, Language language)
{
    if (!std::isfinite(value)) return "\u2013";
    const std::string digits = plain_digits(std::abs(value), std::clamp(decimals, 0, kMaxDecimals));
    const std::size_t point = std::min(digits.find('.'), digits.size());
    const bool english = language == Language::En;
    std::string text = value < 0 && !is_zero(digits) ? kMinus : "";
    text += with_groups(digits.substr(0, point), english ? ',' : '.');
    if (point < digits.size()) {
        text += english ? '.' : ',';
        text += digits.substr(point + 1);
    }
    return text;
}

std::string format_difference(double value, int decimals, Language language)
{
    const std::string text = format_number(value, decimals, language);
    const bool rounds_to_zero = text.find_first_of("123456789") == std::string::npos;
    return value > 0 && !rounds_to_zero ? "+" + text : text;
}

std::optional<double> parse_number(std::string_view text, Language language)
{
    const std::string tight = without_spaces(text);
    std::string_view rest = tight;
    const bool negative = take(rest, kMinus) || take(rest, "-");
    if (!negative) (void)take(rest, "+");
    const bool english = language == Language::En;
    const auto plain = plain_number(std::string(rest), english ? ',' : '.', english ? '.' : ',');
    if (!plain) return std::nullopt;
    const double value = std::strtod(plain->c_str(), nullptr);
    return negative ? -value : value;
}

int decimals_of_step(double step)
{
    int decimals = 0;
    for (double scaled = std::abs(step); decimals < kMaxDecimals; ++decimals, scaled *= 10) {
        if (std::abs(scaled - std::round(scaled)) < 1e-9) break;
    }
    return decimals;
}

} // namespace app::scenario
