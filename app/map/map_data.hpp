#pragma once
// What the baked file of the map holds: the ground as it is drawn, and the fixed places and attractors of the blocks.
// Decoded by data/map_file.hpp; never changes after the start.

#include "map/objects.hpp"
#include "map/routes.hpp"
#include "map/scene.hpp"
#include "model/terms.hpp"

#include <glm/vec2.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace app::map {

/// A fixed place inside the built-up contours where a block may stand.
struct BlockCandidate {
    glm::vec2 centre_m{};
    model::Municipality municipality{}; ///< whose lattice it belongs to
    float threshold = 0;                ///< 0..1: shows where the dynamics exceed it
    float tallness = 0;                 ///< 0..1: how far up it goes, once it shows
    float choice = 0;                   ///< 0..1: picks its theme out of the mix of its strongest attractor
};

enum class AttractorKind : std::uint8_t { Centre, Station, Axis, Economic, Site, kCount };

/// Shares of the six block themes, adding up to 1, in the order of BlockTheme.
using ThemeMix = std::array<float, base::kEnumSize<BlockTheme>>;

/// What draws activity to its surroundings: strength * exp(-(distance / radius)^2).
struct Attractor {
    AttractorKind kind{};
    std::string
        reference;      ///< municipality (Centre), network node (Station), road (Axis) or site (others) it stands for
    float strength = 0; ///< dynamics at its heart
    float radius_m = 1;
    ThemeMix themes{};
    std::vector<glm::vec2> line_m; ///< one point, or a line of two and more
};

/// How results move the strengths; all are assumptions with a reason in assets/data/dynamics.json.
struct DynamicsRules {
    float base = 0;              ///< dynamics everywhere inside the contours
    float vitality_share = 0;    ///< 0..1: share of a centre's strength that follows its vitality (2010 = 1)
    float access_share = 0;      ///< 0..1: share of a strength that follows access (M, or the index of its node)
    float spontaneous_share = 0; ///< 0..1: share of base, axes and economic centres that follows city.spontaneous
    float delivery_years = 1;    ///< years over which a site's delivery counts as fresh
    ThemeMix neighbourhood{};    ///< themes where no attractor exceeds the base
    model::PerSegment<ThemeMix> segments{}; ///< themes of the blocks on an added site
};

/// Outline of one of the five municipalities, for telling where a point lies.
struct MunicipalityOutline {
    model::Municipality municipality{};
    std::vector<glm::vec2> ring_m; ///< closed implicitly
};

struct MapData {
    Ground ground;
    std::vector<Route> routes;
    std::vector<BlockCandidate> candidates;
    std::vector<Attractor> attractors;
    DynamicsRules rules;
    std::vector<MunicipalityOutline> municipalities;
    std::vector<MapObject> objects; ///< what can be picked by name
    glm::vec2 extent_min_m{}; ///< the rectangle that the geography covers
    glm::vec2 extent_max_m{};
};

/// The municipality that a point lies in, if it is one of the five.
[[nodiscard]] std::optional<model::Municipality> municipality_at(const MapData& map, glm::dvec2 scene_m);

} // namespace app::map
