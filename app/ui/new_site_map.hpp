#pragma once
// Where a new initiative comes: a place of the map is pointed at, and marked while the form is open.

#include "map/camera.hpp"
#include "ui/context.hpp"
#include "ui/layout.hpp"

namespace app::ui {

/// Asks for a place on the map, or takes the question back.
void point_for_site(UiState& ui, bool pointing);

/// Takes the place under a pixel and opens the form; the sky is no place.
void place_new_site(UiState& ui, const map::Camera& camera, const model::Region& region, const model::Inputs& inputs,
                    glm::dvec2 screen_px);

/// The sentence over the map while a place is asked for, and the mark of the place that was chosen.
void draw_new_site_on_map(Context& context, const Rect& free);

} // namespace app::ui
