#pragma once
// What the texts and numbers of a scenario file may be at most, where the catalogue and the model's text leave it open.
// The reader and the schema of the file both take them from here.

#include <cstddef>
#include <string_view>

namespace app::data {

inline constexpr std::string_view kScenarioFormat = "twente2040-scenario";

inline constexpr std::size_t kMaxNameBytes = 200;      ///< of the scenario and of an added site
inline constexpr std::size_t kMaxReferenceBytes = 100; ///< of what a view has selected

inline constexpr double kMaxCapacity = 1e9;           ///< of an added site: far beyond any plan; keeps all sums finite
inline constexpr double kMaxCentreDistance_m = 50000; ///< the region reaches 24 km from the origin of the scene

} // namespace app::data
