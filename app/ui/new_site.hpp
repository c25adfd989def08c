#pragma once
// "Nieuw initiatief": a place is pointed at on the map, a form asks the rest, and the model says beforehand what the
// ledger wants in return.

#include "scenario/new_site.hpp"

#include <cstdint>
#include <optional>

namespace app::ui {

/// A new initiative on its way.
struct NewSite {
    bool pointing = false;                 ///< the next click on the map says where
    std::optional<model::AddedSite> draft; ///< the form is open
    std::optional<scenario::NewSiteTrial> trial;
    model::AddedSite tried; ///< what trial answers
    std::uint64_t tried_version = 0;
};

} // namespace app::ui
