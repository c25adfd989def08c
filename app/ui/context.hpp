#pragma once
// What every panel of one frame may read, and the one place where it may say what the user wants.

#include "map/camera.hpp"
#include "map/object_card.hpp"
#include "model/region.hpp"
#include "model/results.hpp"
#include "model/travel_summary.hpp"
#include "scenario/history.hpp"
#include "scenario/number_format.hpp"
#include "scenario/words.hpp"
#include "ui/fonts.hpp"
#include "ui/studies.hpp"
#include "ui/theme.hpp"
#include "ui/ui_state.hpp"

#include <optional>
#include <string>

namespace app::ui {

struct Context {
    const scenario::State& state;
    const scenario::History& history; ///< what can be undone and redone
    const model::Results& results;
    const model::Results& baseline; ///< results with all defaults
    const model::Region& region;
    const scenario::Words& words; ///< of the language of the state
    const Fonts& fonts;
    const map::Camera& camera;
    const map::ObjectCard* card = nullptr; ///< of the selected thing; null for nothing
    const Studies& studies;
    UiState& ui;
    scenario::Commands& out;
    const model::TravelSummary* travel = nullptr; ///< while travel times show
    std::optional<ImVec2> selected_px = {};       ///< where the selected thing stands on the screen
    bool reduced_motion = false;                  ///< nothing is to move by itself
    const Palette& colours = palette_of(state.view.theme);

    [[nodiscard]] scenario::Language language() const { return state.view.language; }
    [[nodiscard]] std::string number(double value, int decimals = 0) const
    {
        return scenario::format_number(value, decimals, language());
    }
    [[nodiscard]] std::string difference(double value, int decimals = 0) const
    {
        return scenario::format_difference(value, decimals, language());
    }
    /// The text of a key that ends in the id of a value: word("decision", "drop") is words("decision.drop").
    [[nodiscard]] const char* word(std::string_view group, std::string_view id) const
    {
        return words(std::string(group).append(".").append(id));
    }
};

} // namespace app::ui
