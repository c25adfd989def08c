#include "model/units.hpp"

#include <algorithm>
#include <array>

namespace app::model {

namespace {

using P = Parameters;

constexpr std::array<ParameterField, 10> kToggles{
    &P::programme_ladder,
    &P::programme_write_off_unstarted,
    &P::programme_compensation,
    &P::access_unbundle_a1_a35,
    &P::access_noek,
    &P::access_laan_hart_van_zuid,
    &P::access_westermaat,
    &P::access_canal_va,
    &P::access_airport,
    &P::access_airport_a1,
};

} // namespace

double share_of(const Parameters& parameters, ParameterField field)
{
    const double value = parameters.*field;
    const bool toggle = std::find(kToggles.begin(), kToggles.end(), field) != kToggles.end();
    return toggle ? value : share_of_percent(value);
}

} // namespace app::model
