#pragma once
// Two scenarios side by side: which sliders stand otherwise and which sites are decided otherwise. The present scenario
// is always looked at from the reference: what it adds, and what it no longer has.

#include "model/results.hpp"
#include "scenario/parameters.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace app::scenario {

enum class Change {
    Same,
    More,  ///< the present scenario has it, the reference has not
    Gone,  ///< the reference has it, the present scenario no longer
    Other, ///< another decision that neither brings a development nor takes one away
    kCount
};
[[nodiscard]] std::string_view id_of(Change value);

struct ParameterDifference {
    const Parameter* parameter = nullptr;
    double reference = 0;
    double present = 0;

    friend bool operator==(const ParameterDifference&, const ParameterDifference&) = default;
};

/// The parameters with another value, in catalogue order.
[[nodiscard]] std::vector<ParameterDifference> parameter_differences(const model::Inputs& reference,
                                                                     const model::Inputs& present);

/// A site of one or both scenarios; no decision in the one that has no such site.
struct SiteDifference {
    std::string id;
    std::optional<model::Decision> reference;
    std::optional<model::Decision> present;
    Change change{};

    friend bool operator==(const SiteDifference&, const SiteDifference&) = default;
};

/// Whether a site is developed or phased. No decision: there is no such site.
[[nodiscard]] bool is_built(std::optional<model::Decision> decision);

/// What becomes of a site: built in one of the two, decided otherwise, or the same.
[[nodiscard]] Change change_of(std::optional<model::Decision> reference, std::optional<model::Decision> present);

/// All sites, the same ones included: those of the present scenario in their order, then those only of the reference.
[[nodiscard]] std::vector<SiteDifference> site_differences(const model::Results& reference,
                                                           const model::Results& present);

} // namespace app::scenario
