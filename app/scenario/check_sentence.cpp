#include "scenario/check_sentence.hpp"

#include "scenario/number_format.hpp"

#include <cmath>

namespace app::scenario {

std::string check_sentence(const Check& check, const Words& words, Language language)
{
    const int decimals = decimals_of(check.unit);
    const auto number = [&](double value) { return format_number(value, decimals, language); };
    // Of the numbers as they are shown, so that a reader who subtracts them finds the same.
    const double scale = std::pow(10.0, decimals);
    const double difference = std::abs(std::round(check.value * scale) - std::round(check.expected * scale)) / scale;
    const double percent = check.value != 0 ? 100 * difference / std::abs(check.value) : 0;
    const std::string municipality =
        check.municipality ? words("municipality." + std::string(id_of(*check.municipality))) : "";
    return words.fill("check." + std::string(check.id) + ".sentence",
                      {{"value", number(check.value)},
                       {"expected", number(check.expected)},
                       {"difference", number(difference)},
                       {"percent", format_number(percent, 1, language)},
                       {"tolerance", number(check.tolerance)},
                       {"cases", format_number(static_cast<double>(check.cases), 0, language)},
                       {"year", check.year ? std::to_string(*check.year) : ""},
                       {"municipality", municipality}});
}

} // namespace app::scenario
