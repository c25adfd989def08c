#pragma once
// Signs on the lines of reachability, anew for every camera: where a corridor leads where it leaves the picture, the
// minutes between two cities, the names of the measures that are carried out. None lies over another or under a panel.

#include "map/camera.hpp"
#include "map/city_links.hpp"
#include "map/labels.hpp"
#include "map/pins.hpp"
#include "map/routes.hpp"
#include "map/screen_boxes.hpp"
#include "model/inputs.hpp"
#include "scenario/words.hpp"

#include <glm/vec2.hpp>

#include <array>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace app::map {

enum class SignKind {
    Corridor, ///< text: where it leads; note: by which road, railway or canal
    CityLink, ///< minutes by way of travel
    Measure,  ///< text: its name
    Agglonet  ///< text: its name and how often it goes
};

struct Sign {
    SignKind kind{};
    std::string text;
    std::string note;
    RouteKind route{};                  ///< of a corridor
    model::PerTravel<double> minutes{}; ///< of a link; infinity where there is no way
    glm::dvec2 centre_px{};
    glm::dvec2 size_px{};
    double arrow_rad = 0; ///< of a corridor: where it leads on the screen, clockwise from the right
    double head_rad = 0;  ///< idem, at its arrow head
    glm::dvec2 head_px{}; ///< of a corridor: the tip of its arrow head, where it leaves the free map
    double band_px = 0;   ///< of a corridor: the width of its band there
};

/// Width and height in CSS pixels that a sign needs.
using MeasureSign = std::function<glm::dvec2(const Sign& sign)>;

struct SignRequest {
    std::span<const Route> routes;
    std::span<const CityLink> links; ///< the largest market first
    const model::Parameters& parameters;
    const base::EnumArray<scenario::Layer, bool>& layers;
    const scenario::Words& words;
    std::span<const ScreenBox> occupied;   ///< panels
    std::span<const PlacedLabel> labels{}; ///< names of cities come before signs
    std::span<const PlacedPin> pins{};
    std::span<const ScreenBox> plates{}; ///< of sites
};

[[nodiscard]] std::vector<Sign> place_signs(const Camera& camera, const SignRequest& request,
                                            const MeasureSign& measure);

[[nodiscard]] ScreenBox box_of(const Sign& sign);

/// The head of the broad arrow that a corridor is: its tip and the two corners behind it.
[[nodiscard]] std::array<glm::dvec2, 3> arrow_head(const Sign& sign);

/// Takes out the names that lie under a sign; names of cities stay.
void make_room(std::vector<PlacedLabel>& labels, std::span<const Sign> signs);

} // namespace app::map
