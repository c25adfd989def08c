#pragma once
// A window on the baked map for tests of names: the panels of a 1440 x 900 window, blocks and pins of the default
// results, and text of a made-up but proportional width.

#include "map/blocks.hpp"
#include "map/city_area.hpp"
#include "map/labels.hpp"
#include "tests/map/baked_map.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace app::test {

inline const map::Viewport kWindow{.size_px = {1440, 900}, .free_min_px = {320, 56}, .free_max_px = {1060, 780}};
inline const map::ScreenBox kPanels[] = {
    {{16, 72}, {316, 884}}, {{1076, 72}, {1424, 884}}, {{332, 788}, {1060, 884}}, {{0, 0}, {1440, 56}}};

inline glm::dvec2 measure_label(std::string_view text, map::LabelFace face, double font_px, double tracking_px)
{
    const double padding_px = face == map::LabelFace::Shield ? 10 : 0;
    return {static_cast<double>(text.size()) * (font_px * 0.56 + tracking_px) + padding_px, font_px * 1.3};
}

/// One block on the centre of each city.
[[nodiscard]] inline const map::Skylines& skylines()
{
    static const map::Skylines made = [] {
        constexpr model::PerMunicipality<float> kHeights_m{{600, 200, 1200, 700, 300}};
        map::Skylines lines;
        for (const map::Place& place : baked_map().ground.places) {
            const auto city = place.kind == map::PlaceKind::City ? map::city_named(place.name) : std::nullopt;
            if (city) lines[*city].add({place.position_m.x, place.position_m.y, kHeights_m[*city]});
        }
        return lines;
    }();
    return made;
}

[[nodiscard]] inline map::LabelRequest label_request()
{
    const map::Ground& ground = baked_map().ground;
    return {.places = ground.places,
            .named_lines = ground.named_lines,
            .crossings_m = ground.crossings_m,
            .skylines = &skylines(),
            .occupied = kPanels};
}

[[nodiscard]] inline std::vector<map::PlacedLabel> labels_for(const scenario::CameraPose& pose,
                                                              std::span<const map::PlacedPin> pins = {})
{
    map::LabelRequest request = label_request();
    request.pins = pins;
    return map::place_labels(map::make_camera(pose, kWindow), request, measure_label);
}

/// The upright box around a label.
[[nodiscard]] inline map::ScreenBox box_of(const map::PlacedLabel& label)
{
    const double cosine = std::abs(std::cos(label.angle_rad));
    const double sine = std::abs(std::sin(label.angle_rad));
    const glm::dvec2 half{(label.size_px.x * cosine + label.size_px.y * sine) / 2,
                          (label.size_px.x * sine + label.size_px.y * cosine) / 2};
    return {label.centre_px - half, label.centre_px + half};
}

[[nodiscard]] inline std::size_t count_of(const std::vector<map::PlacedLabel>& labels, map::LabelFace face)
{
    return static_cast<std::size_t>(
        std::count_if(labels.begin(), labels.end(), [&](const map::PlacedLabel& label) { return label.face == face; }));
}

} // namespace app::test
