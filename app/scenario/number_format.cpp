#include "scenario/number_format.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

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

int decimals_of_step(double step)
{
    int decimals = 0;
    for (double scaled = std::abs(step); decimals < kMaxDecimals; ++decimals, scaled *= 10) {
        if (std::abs(scaled - std::round(scaled)) < 1e-9) break;
    }
    return decimals;
}

} // namespace app::scenario
