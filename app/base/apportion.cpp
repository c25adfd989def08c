#include "base/apportion.hpp"

#include <cassert>
#include <cmath>
#include <cstddef>

namespace app::base {

namespace {

/// The claim on one more seat is weight / (2 seats + 1); the lower index wins an equal claim.
std::size_t find_strongest_claim(std::span<const double> weights, std::span<const std::int64_t> seats)
{
    std::size_t best = 0;
    double best_claim = -1;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const double claim = weights[i] / (2 * static_cast<double>(seats[i]) + 1);
        if (claim > best_claim) {
            best = i;
            best_claim = claim;
        }
    }
    return best;
}

/// The claim on the seat held last is weight / (2 seats - 1); the higher index loses an equal claim.
std::size_t find_weakest_seat(std::span<const double> weights, std::span<const std::int64_t> seats)
{
    std::size_t worst = weights.size();
    double worst_claim = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (seats[i] == 0) continue;
        const double claim = weights[i] / (2 * static_cast<double>(seats[i]) - 1);
        if (worst == weights.size() || claim <= worst_claim) {
            worst = i;
            worst_claim = claim;
        }
    }
    return worst;
}

} // namespace

std::vector<std::int64_t> apportion_webster(std::span<const double> weights, std::int64_t total)
{
    assert(total >= 0);
    std::vector<std::int64_t> seats(weights.size(), 0);
    double sum = 0;
    for (double weight : weights) sum += weight;
    if (!(sum > 0) || total == 0) return seats;

    // Rounding by one divisor is Webster's answer for some total near the asked one; a few single seats do the rest.
    std::int64_t given = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        seats[i] = std::llround(weights[i] / sum * static_cast<double>(total));
        given += seats[i];
    }
    for (; given < total; ++given) ++seats[find_strongest_claim(weights, seats)];
    for (; given > total; --given) --seats[find_weakest_seat(weights, seats)];
    return seats;
}

} // namespace app::base
