#include "data/number_text.hpp"

#include <cassert>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace app::data {

std::string number_text(double value)
{
    assert(std::isfinite(value));
    char buffer[32];
    if (value == std::floor(value) && std::fabs(value) < 1e15) {
        std::snprintf(buffer, sizeof buffer, "%lld", static_cast<long long>(value));
        return buffer;
    }
    const auto reads_back_with = [&](int digits) {
        std::snprintf(buffer, sizeof buffer, "%.*g", digits, value);
        return std::strtod(buffer, nullptr) == value;
    };
    // 17 digits always read back; most numbers need fewer.
    if (!reads_back_with(15) && !reads_back_with(16)) (void)reads_back_with(17);
    return buffer;
}

} // namespace app::data
