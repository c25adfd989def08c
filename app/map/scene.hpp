#pragma once
// What render/ draws: plain vertex data, made without a GPU. Each part carries a version that moves when it changes;
// a pass uploads its part only then.

#include "map/skyline.hpp"

#include <glm/vec2.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace app::map {

/// Roles of colour on the map; map/palette.hpp gives each a colour per theme. The order of the areas is the order of
/// drawing. Land, fields and hedgerows are a texture that render/ makes by itself from these colours: areas and lines
/// of the paints up to Hedgerow are not drawn, so the ground needs none.
enum class Paint : std::uint8_t {
    Land,
    FarLand,
    FieldA,
    FieldB,
    FieldC,
    FieldD,
    Hedgerow,
    Abroad,
    Wood,
    Estate,
    TownGlow,
    Village,
    Town,
    QuarterA,
    QuarterB,
    Airport,
    Water,
    // lines
    Brook,
    CanalCasing,
    Canal,
    VillageEdge,
    TownEdge,
    MunicipalBorder,
    NationalBorder,
    StreetFill,
    RoadCasing,
    Road,
    RailCasing,
    Rail,
    MotorwayCasing,
    Motorway,
    MotorwayCentre,
    CycleCasing,
    Cycle,
    RunwayCasing,
    Runway,
    // ribbons (map/ribbons.hpp)
    AgglonetCasing,
    Agglonet,
    CorridorRoad,
    CorridorRail,
    CorridorWater,
    CityLink,
    MeasureGlow,
    MeasureCasing,
    Measure,
    MeasurePlanned,
    kCount
};

/// Triangles of one role: the area layers of the ground, drawn in order without depth.
struct AreaLayer {
    Paint paint{};
    std::vector<glm::vec2> points_m;
    std::vector<std::uint32_t> triangles; ///< three indices each
};

/// One piece of a line, drawn as a rounded, feathered band. GPU layout: shaders/line.vert.
struct LineSegment {
    glm::vec2 from_m;
    glm::vec2 to_m;
    float from_along_m = 0; ///< distance along its line, for dashes
    float to_along_m = 0;
};
static_assert(sizeof(LineSegment) == 24);

/// Lines of one role, with width and dashes in CSS pixels at 30 px per km (see the look: widths scale with the zoom).
struct LineLayer {
    Paint paint{};
    float width_px = 1;
    float dash_px = 0; ///< length of a dash; 0: solid
    float gap_px = 0;
    float min_scale_px_per_km = 0; ///< drawn from this scale on
    std::vector<LineSegment> segments;
};

enum class PlaceKind : std::uint8_t {
    City,
    Village,
    Station,
    Nature,
    Water,
    RoadShield,
    CycleShield,
    Junction,
    Port,
    Airport,
    Abroad,
    Canal,
    RegionalShield,
    kCount
};

/// A name on the map. Labels are placed anew for every camera by map/labels.hpp.
struct Place {
    std::string name;
    PlaceKind kind{};
    glm::vec2 position_m{};
    int priority = 0; ///< higher first
};

/// A named line: its shield or its name is repeated along it.
struct NamedLine {
    std::string name;
    PlaceKind kind{};
    int priority = 0;
    std::vector<glm::vec2> line_m; ///< two points or more
    std::vector<float> along_m;    ///< of each point: its distance from the start
};

/// The static picture of the region, baked from assets/data/geography.json.
struct Ground {
    std::vector<AreaLayer> areas; ///< in drawing order
    std::vector<LineLayer> lines; ///< in drawing order
    std::vector<Place> places;
    std::vector<NamedLine> named_lines;
    std::vector<glm::vec2> crossings_m; ///< where roads meet: no shield stands there
};

enum class BlockTheme : std::uint8_t { Living, Working, Innovation, Logistics, Leisure, Facilities, kCount };

enum class BlockForm : std::uint8_t {
    Solid,
    Hatched, ///< needed in less than half of the futures
    Wire,    ///< only its edges: what is no longer there
    Upper    ///< as Solid, but like Wire it may begin above the ground
};

/// One block of the dynamics. GPU layout: shaders/block.vert.
struct BlockInstance {
    glm::vec2 centre_m;
    float half_width_m = 0;
    float angle_rad = 0;
    float height_m = 0;
    std::uint8_t theme = 0;    ///< BlockTheme; in a difference scenario::Change
    std::uint8_t town_mix = 0; ///< 0..255: share of town colour mixed in (quiet neighbourhoods); of a wire or an upper
                               ///< part the share of its height at which it begins
    std::uint8_t opacity = 255;
    BlockForm form = BlockForm::Solid;

    friend bool operator==(const BlockInstance&, const BlockInstance&) = default;
};
static_assert(sizeof(BlockInstance) == 24 && offsetof(BlockInstance, height_m) == 16);

/// What a block stands for: a candidate of the baked map, or a part of a site.
struct BlockOrigin {
    bool on_site = false;
    std::uint32_t index = 0; ///< into MapData::candidates, or into Results::sites
};
inline constexpr std::uint16_t kNoSite = 65535;

struct Blocks {
    std::uint64_t version = 0;
    std::vector<BlockInstance> items;
    std::vector<BlockOrigin> origins; ///< one per item
    Skylines skylines;                ///< of the five cities
    std::vector<std::uint16_t> sites; ///< one per item: the site (index in Results::sites) that it stands on or that it
                                      ///< owes most of its dynamics to, or kNoSite
    bool difference = false;          ///< BlockInstance::theme counts scenario::Change
};

enum class Emphasis : std::uint8_t { None, Hovered, Selected };

/// One site as a plate. GPU layout: shaders/plate.vert.
struct PlateInstance {
    glm::vec2 centre_m;
    glm::vec2 half_size_m;
    float angle_rad = 0;
    float thickness_m = 0;
    std::uint8_t decision = 0; ///< model::Decision; in a difference scenario::Change
    Emphasis emphasis = Emphasis::None;
    std::uint8_t hatched = 0; ///< needed in less than half of the futures
    std::uint8_t opacity = 255;
    float corner_m = 0;

    friend bool operator==(const PlateInstance&, const PlateInstance&) = default;
};
static_assert(sizeof(PlateInstance) == 32);

struct Plates {
    std::uint64_t version = 0;
    std::vector<PlateInstance> items;
};

} // namespace app::map
