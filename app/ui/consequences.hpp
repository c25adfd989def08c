#pragma once
// "Wat doet dit?": what the last gesture did, as far as the interface remembers it.

#include "scenario/explain.hpp"
#include "ui/layout.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace app::ui {

/// The card of the last gesture and the sites that light up with it.
struct Consequences {
    bool wanted = false; ///< a gesture has changed the scenario: explain it once the thumb is let go
    std::vector<scenario::Explanation> largest; ///< empty: the gesture changed nothing that people would notice
    bool explained = false;                     ///< a gesture is explained: there is a card
    std::string measure;                        ///< reference of the measure that the gesture switched, if it did
    std::uint64_t inputs_version = 0;           ///< of the scenario that they explain
    std::vector<std::string> sites;             ///< ids of sites that are decided otherwise
    bool pulsing = false;                       ///< whether those sites are lighting up
    double shown_s = 0;                         ///< since the card came
    std::optional<Rect> rect;                   ///< where the card stood in the last frame
};

} // namespace app::ui
