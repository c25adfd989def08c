#pragma once
// What the panels of the outcome remember between frames: what is open, chosen and sorted by. Nothing of the model.

#include "model/terms.hpp"
#include "scenario/outcomes.hpp"

#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace app::ui {

/// The parts of the Twentehuis, from below to above.
enum class HousePart { Foundation, Economy, Urban, Talent, Roof, kCount };

/// What the list of sites can be sorted by.
enum class SiteOrder { Name, Decision, Amount, Futures, kCount };

struct SiteListState {
    SiteOrder order = SiteOrder::Decision;
    bool descending = false;
    std::optional<model::Decision> decision{};         ///< only sites with it
    std::optional<model::Municipality> municipality{}; ///< only sites of it
    std::string pointed{};                             ///< reference of the row under the pointer
    std::string last_selected{};                       ///< reference that was selected before; its row stays marked
    bool reveals_row = false;                          ///< the list still has to scroll to that row
};

struct OutcomeState {
    std::set<std::string, std::less<>> as_table; ///< ids of the sections that show their table
    bool shows_bands = false;                    ///< charts show p10-p90 of the outlook
    std::string_view told_bands;                 ///< what the panel has said of bands in this frame
    std::optional<HousePart> house_part;         ///< whose parts are listed
    model::Municipality municipality = model::Municipality::Enschede; ///< "mijn gemeente"
    bool all_municipalities = true;                                   ///< money shows the five together
    model::Travel travel = model::Travel::Pt;                         ///< whose reachability shows
    scenario::Outcome outcome = scenario::Outcome::HomesDelivered;    ///< whose knobs are ranked
    SiteListState sites;
};

} // namespace app::ui
