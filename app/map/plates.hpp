#pragma once
// Sites as plates of their own size: where they lie, and how they look for a result. The form is a sign, not a survey:
// a rounded rectangle of 1.9 times the area, turned with the lattice of its city.

#include "map/camera.hpp"
#include "map/scene.hpp"
#include "map/screen_boxes.hpp"
#include "model/inputs.hpp"
#include "model/region.hpp"
#include "model/results.hpp"

#include <glm/vec2.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace app::map {

inline constexpr double kPlateThickness_m = 55;

/// Where one site lies on the map.
struct SitePlace {
    std::string id;
    glm::vec2 centre_m{};
    glm::vec2 half_size_m{}; ///< of its plate; zero when it has none (many small sites spread over a city)
    float angle_rad = 0;
    bool on_programming_map = false;
    bool always_has_pin = false; ///< stands alone outside the town; others have one from closer by
};

/// Turn of the lattice of blocks and plates in a city [rad, anticlockwise].
[[nodiscard]] double lattice_angle_rad(model::Municipality municipality);

/// One per entry of Results::sites: the sites of the plan, then the added ones.
[[nodiscard]] std::vector<SitePlace> make_site_places(const model::Region& region, const model::Inputs& inputs);

/// The decision to show in a year: that of the result, except that a developed site is still a plan (phased) before
/// its first delivery.
[[nodiscard]] model::Decision shown_decision(const model::SiteResult& site, int year);

/// What the user points at and has chosen: references as of picking ("site:usseler-es"), or empty.
struct Pointed {
    std::string_view selected;
    std::string_view hovered;
};

/// The plate of a place, its decision still to be filled in; nothing where it has none.
[[nodiscard]] std::optional<PlateInstance> make_plate(const SitePlace& place, const Pointed& pointed);

/// Puts other plates in their place; the version moves only when something looks different.
void replace_plates(Plates& plates, std::vector<PlateInstance> items);

/// Fills the plates of all sites that have one.
///   needed_shares   as map/uncertainty.hpp has them; empty: all stand firm
void update_plates(Plates& plates, const std::vector<SitePlace>& places, const model::Results& results, int year,
                   const Pointed& pointed, std::span<const double> needed_shares = {});

/// Rectangles on the screen around plates that are no larger than a name or two: names keep off them. From nearby a
/// plate is ground like any other.
[[nodiscard]] std::vector<ScreenBox> plate_boxes(const Camera& camera, std::span<const SitePlace> places);

/// Whether a point of the ground lies on the plate of a site.
[[nodiscard]] bool is_on_plate(const SitePlace& place, glm::dvec2 scene_m);

} // namespace app::map
