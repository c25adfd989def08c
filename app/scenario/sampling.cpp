#include "scenario/sampling.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace app::scenario {

namespace {

constexpr std::uint64_t kDrawsPerSample = 64;

} // namespace

std::vector<const Parameter*> uncertain_parameters()
{
    std::vector<const Parameter*> uncertain;
    for (const Parameter& parameter : parameters()) {
        if (parameter.uncertainty > 0) uncertain.push_back(&parameter);
    }
    return uncertain;
}

double uniform_number(std::uint64_t seed, std::uint64_t sample, std::uint64_t j)
{
    assert(j < kDrawsPerSample);
    std::uint64_t z = seed + (sample * kDrawsPerSample + j + 1) * 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    z ^= z >> 31;
    return static_cast<double>(z >> 11) * 0x1p-53;
}

double triangular_number(double value, double half_width, double uniform)
{
    if (uniform < 0.5) return value - half_width + half_width * std::sqrt(2 * uniform);
    return value + half_width - half_width * std::sqrt(2 * (1 - uniform));
}

model::Parameters draw_parameters(const model::Parameters& parameters, std::span<const Parameter* const> uncertain,
                                  std::uint64_t seed, std::uint64_t sample)
{
    model::Parameters drawn = parameters;
    for (std::size_t j = 0; j < uncertain.size(); ++j) {
        const Parameter& parameter = *uncertain[j];
        const double number =
            triangular_number(parameters.*parameter.field, parameter.uncertainty, uniform_number(seed, sample, j));
        drawn.*parameter.field = std::max(parameter.min, std::min(parameter.max, number));
    }
    return drawn;
}

} // namespace app::scenario
