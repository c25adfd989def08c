#pragma once
// What the page may ask, as functions that the shell fills in. The bridge turns calls from JavaScript into these and
// into commands; it knows no files, no model and no window.

#include "base/result.hpp"
#include "scenario/command.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace app::bridge {

struct Host {
    using Failure = std::optional<base::Error>; ///< nothing when it worked

    std::function<Failure(std::string_view name, std::span<const std::byte> bytes)> load_asset;
    std::function<Failure()> start;
    std::function<Failure(std::string_view text)> load_scenario;

    /// The state after all commands so far, and the results that belong to it.
    std::function<const scenario::State&()> settled_state;
    std::function<std::optional<std::size_t>(std::string_view id)> find_site; ///< index in Results::sites

    std::function<std::string()> parameters_json;
    std::function<std::string()> results_json;
    std::function<std::string()> scenario_json;
    std::function<std::string()> metrics_json;
    std::function<base::Result<std::string>()> checks_json; ///< runs the public checks
    std::function<std::string(const base::Error&)> error_json;

    std::function<bool(scenario::Language)> has_language; ///< whether its words were loaded
    std::function<void(double width_px, double height_px, double pixel_ratio)> resize; ///< no size: nothing is drawn
    std::function<void(bool visible)> set_visible; ///< whether anybody can see the page
    std::function<void(bool focused)> focus;
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

} // namespace app::bridge
