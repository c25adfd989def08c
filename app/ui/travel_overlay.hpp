#pragma once
// What stands on the map while travel times show: the minutes on the isochrones, and the dot that they start from,
// which can be dragged.

#include "map/camera.hpp"
#include "map/isochrones.hpp"
#include "model/travel_times.hpp"
#include "scenario/words.hpp"
#include "ui/context.hpp"

#include <optional>
#include <span>

namespace app::ui {

inline constexpr double kTravelOriginRadius_px = 15; ///< with room around the dot

/// Width and height of the label of an isochrone.
[[nodiscard]] glm::dvec2 measure_isochrone(const Fonts& fonts, const scenario::Words& words, int minutes);

/// Where the origin is on the screen; nothing behind the eye or while the layer does not show.
[[nodiscard]] std::optional<glm::dvec2> travel_origin_px(const map::Camera& camera, const scenario::View& view);

/// The place on the ground under a pixel, kept within the region and rounded to some ten metres; nothing in the sky.
[[nodiscard]] std::optional<model::Place> origin_at(const map::Camera& camera, glm::dvec2 screen_px);

/// A click on the map while an origin is asked for: it is there.
void choose_origin(UiState& ui, const map::Camera& camera, const scenario::View& view, glm::dvec2 screen_px,
                   scenario::Commands& out);

/// Lets the dot be dragged while it shows. Its window lies behind all panels.
void follow_travel_origin(Context& context);

/// Draws behind all panels, between ImGui::NewFrame and Render.
void draw_travel_overlay(const map::Camera& camera, const scenario::View& view,
                         std::span<const map::PlacedIsochrone> labels, const scenario::Words& words,
                         const Fonts& fonts);

} // namespace app::ui
