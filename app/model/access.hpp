#pragma once
// Section 6: what can be reached from a place: inhabitants and jobs, weighted by how far away they are.

#include "model/travel_times.hpp"

#include <array>
#include <span>

namespace app::model {

/// Thresholds of the reach [minutes].
inline constexpr std::array<double, 3> kReachThresholdsMin{15, 30, 45};

/// Weight of a destination t minutes away, 0..1: 1 / (1 + exp(a * (t - o))), 0 from 180 minutes on or where that falls
/// below 0.001 (CROW IKOB, work trips).
[[nodiscard]] double decay_weight(const Decay& decay, double minutes);

/// A = sum over nodes, in order, of weight * decay_weight(minutes) [thousand inhabitants and jobs].
[[nodiscard]] double access_sum(std::span<const Node> nodes, std::span<const double> minutes, const Decay& decay);

/// Weight of the nodes within 15, 30 and 45 minutes [thousand], the limit included.
[[nodiscard]] std::array<double, 3> reach_sums(std::span<const Node> nodes, std::span<const double> minutes);

/// From the four modes to the three ways of travel: cycle = (1 - e) * bike + e * ebike.
///   ebike_share  share of e-bikes among cyclists, 0..1
[[nodiscard]] PerTravel<double> mix_cycle(const PerMode<double>& by_mode, double ebike_share);

} // namespace app::model
