#pragma once
// Rectangles on the screen, for keeping labels and pins off each other and off the panels.

#include <glm/vec2.hpp>

#include <span>

namespace app::map {

/// A rectangle in CSS pixels.
struct ScreenBox {
    glm::dvec2 min_px{};
    glm::dvec2 max_px{};

    friend bool operator==(const ScreenBox&, const ScreenBox&) = default;
};

[[nodiscard]] bool overlap(const ScreenBox& a, const ScreenBox& b);
[[nodiscard]] bool overlaps_any(const ScreenBox& box, std::span<const ScreenBox> others);
[[nodiscard]] bool contains(const ScreenBox& outer, const ScreenBox& inner);
[[nodiscard]] bool contains(const ScreenBox& box, glm::dvec2 point_px);
[[nodiscard]] ScreenBox grown(const ScreenBox& box, double margin_px);

} // namespace app::map
