#pragma once
// Random values of the uncertain sliders (section 10 of the model). Each draw is a function of seed, sample and place
// in the catalogue only, so that samples may be drawn in any order and are the same everywhere.

#include "scenario/parameters.hpp"

#include <cstdint>
#include <vector>

namespace app::scenario {

inline constexpr std::uint64_t kDefaultSeed = 2040;
inline constexpr std::size_t kMinSamples = 1;
inline constexpr std::size_t kMaxSamples = 10000;
inline constexpr std::size_t kDefaultSamples = 200;

/// The parameters with an uncertainty above 0, in catalogue order.
[[nodiscard]] std::vector<const Parameter*> uncertain_parameters();

/// A uniform number in [0, 1) for the j-th uncertain parameter (j < 64) of a sample (SplitMix64: Steele, Lea & Flood,
/// 2014).
[[nodiscard]] double uniform_number(std::uint64_t seed, std::uint64_t sample, std::uint64_t j);

/// The symmetric triangular distribution on [value - half_width, value + half_width] at a uniform number in [0, 1).
[[nodiscard]] double triangular_number(double value, double half_width, double uniform);

/// The parameters of a sample: each uncertain one drawn around its value and kept within its range (not rounded to the
/// step), the others as they are.
///
///   uncertain  as uncertain_parameters() gives them
[[nodiscard]] model::Parameters draw_parameters(const model::Parameters& parameters,
                                                std::span<const Parameter* const> uncertain, std::uint64_t seed,
                                                std::uint64_t sample);

} // namespace app::scenario
