#pragma once
// Which names stand on the map and where, anew for every camera: in order of importance, none over another, none under
// a panel, at most kMaxLabels. The same camera always gives the same labels.

#include "map/camera.hpp"
#include "map/pins.hpp"
#include "map/scene.hpp"
#include "map/screen_boxes.hpp"

#include <glm/vec2.hpp>

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace app::map {

inline constexpr std::size_t kMaxLabels = 30;

/// The face of a label; the workbench has a font for each.
enum class LabelFace { City, Village, Site, Station, Nature, Water, Shield };

struct PlacedLabel {
    std::string text;
    LabelFace face{};
    PlaceKind kind{};       ///< a city when it names a site
    std::string reference;  ///< "city:almelo", "site:usseler-es", or empty
    glm::dvec2 centre_px{}; ///< middle of the text
    glm::dvec2 size_px{};   ///< of the text, without halo
    double font_px = 12;
    double tracking_px = 0; ///< extra space between letters
    double angle_rad = 0;   ///< clockwise on the screen; only names of water
    double opacity = 1;     ///< 0..1: lower in the haze
};

/// Width and height in CSS pixels of a text in a face at a size, with that tracking between its letters; of a shield
/// including its plate.
using MeasureText =
    std::function<glm::dvec2(std::string_view text, LabelFace face, double font_px, double tracking_px)>;

struct LabelRequest {
    std::span<const Place> places;           ///< Ground::places
    std::span<const float> city_heights_m{}; ///< Blocks::skyline_m: cities are named above their blocks
    std::span<const PlacedPin> pins;
    std::string_view selected_site_name{}; ///< name of the selected site, whose pin is in pins; or empty
    std::string_view selected{};           ///< its reference
    std::span<const ScreenBox> occupied;   ///< panels
    base::EnumArray<scenario::Layer, bool> layers = scenario::layers_at_first(); ///< a name goes with its feature
};

[[nodiscard]] std::vector<PlacedLabel> place_labels(const Camera& camera, const LabelRequest& request,
                                                    const MeasureText& measure);

} // namespace app::map
