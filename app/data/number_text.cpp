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
    // 17 digits always read back; most numbers need fewer.
    for (int digits = 15; digits <= 17; ++digits) {
        std::snprintf(buffer, sizeof buffer, "%.*g", digits, value);
        if (std::strtod(buffer, nullptr) == value) break;
    }
    return buffer;
}

} // namespace app::data
