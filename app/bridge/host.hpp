#pragma once
// What the page may ask, as functions that the shell fills in. The bridge turns calls from JavaScript into these and
// into commands; it knows no files, no model and no window.

#include "base/result.hpp"
#include "scenario/command.hpp"
#include "scenario/history.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace app::bridge {

struct Host {
    using Failure = std::optional<base::Error>; ///< nothing when it worked

    std::function<Failure(std::string_view name, std::span<const std::byte> bytes)> load_asset;
    std::function<Failure()> start;
    std::function<Failure(std::string_view text)> load_scenario;
    std::function<Failure(std::string_view text)> load_history; ///< replaces what undo and redo hold

    /// The state after all commands so far, and the results that belong to it.
    std::function<const scenario::State&()> settled_state;
    std::function<const scenario::History&()> history; ///< after all commands so far
    std::function<std::optional<std::size_t>(std::string_view id)> find_site; ///< index in Results::sites
    std::function<bool(std::string_view reference)> knows; ///< whether there is such a thing on the map
    /// What lies at a CSS pixel of the canvas, or empty; and where a thing is, if it is on the map.
    std::function<std::string(double x_px, double y_px)> pick;
    std::function<std::optional<std::pair<double, double>>(std::string_view reference)> locate;

    std::function<std::string()> parameters_json;
    std::function<std::string()> layers_json;
    std::function<std::string()> results_json;
    std::function<std::string(bool last_step)> consequences_json; ///< since the last step, or since the document
    std::function<std::string()> scenario_json;
    std::function<std::string()> history_json;
    std::function<std::string()> metrics_json;
    std::function<std::string()> preferences_json;
    std::function<std::string(std::string_view reference)> card_json;
    std::function<base::Result<std::string>()> checks_json; ///< runs the public checks
    std::function<std::string(const base::Error&)> error_json;

    std::function<bool(scenario::Language)> has_language; ///< whether its words were loaded
    std::function<void(double width_px, double height_px, double pixel_ratio)> resize; ///< no size: nothing is drawn
    std::function<void(bool visible)> set_visible; ///< whether anybody can see the page
    std::function<void(bool focused)> focus;
    std::function<bool(int direction)> move_focus; ///< to the next (1) or previous (-1) control; false: out of the canvas
    std::function<bool()> escape; ///< closes or ends what is open; false when there was nothing
    std::function<void(bool available)> context_changed;  ///< the GL context was lost or came back
    std::function<void(bool reduced)> set_reduced_motion; ///< the person wants nothing to move by itself
    std::function<void()> wake;                           ///< something changed: draw a frame
    std::function<void()> stop;                           ///< free everything
};

/// What changed, for the page (Module.onChange).
enum class Change : int { Results = 0, View = 1, Selection = 2, Year = 3 };

/// Connects the exported functions. Called once, by main.
void attach(Host host);

/// The commands that JavaScript gave since the last call.
[[nodiscard]] scenario::Commands take_inbox();

/// Tells the page, through Module.onChange and Module.onFirstFrame.
void notify(Change change);
void notify_first_frame();

/// The cursor of the mouse over the canvas, by its name in CSS; empty for the usual one.
void show_cursor(const char* name);

} // namespace app::bridge
