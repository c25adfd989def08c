#include "data/map_file.hpp"

#include "data/byte_reader.hpp"
#include "map/texture.hpp"

#include <array>
#include <cmath>

namespace app::data {

namespace {

constexpr std::array<char, 4> kMagic{'T', 'W', 'M', 'B'};
constexpr std::size_t kHeaderBytes = 12;

/// The bytes together with the size of one step of coordinates.
struct MapReader {
    ByteReader bytes;
    float quantum_m = 1;
};

float read_share(MapReader& in)
{
    return static_cast<float>(in.bytes.u8()) / 255;
}

float read_thousandths(MapReader& in)
{
    return static_cast<float>(in.bytes.u16()) / 1000;
}

std::vector<glm::vec2> read_points(MapReader& in)
{
    std::vector<glm::vec2> points(in.bytes.count(2));
    std::int64_t x = 0;
    std::int64_t y = 0;
    for (glm::vec2& point : points) {
        x += in.bytes.signed_varint();
        y += in.bytes.signed_varint();
        point = glm::vec2(static_cast<float>(x), static_cast<float>(y)) * in.quantum_m;
    }
    return points;
}

map::AreaLayer read_area(MapReader& in)
{
    map::AreaLayer area;
    area.paint = in.bytes.code<map::Paint>();
    area.points_m = read_points(in);
    const std::size_t indices = in.bytes.count(3) * 3;
    area.triangles.reserve(indices);
    std::int64_t index = 0;
    for (std::size_t i = 0; i < indices && !in.bytes.failed(); ++i) {
        index += in.bytes.signed_varint();
        if (index < 0 || index >= static_cast<std::int64_t>(area.points_m.size())) {
            in.bytes.fail("has a triangle with a point that is not there");
        }
        area.triangles.push_back(static_cast<std::uint32_t>(index));
    }
    return area;
}

void append_segments(map::LineLayer& layer, const std::vector<glm::vec2>& points)
{
    float along_m = 0;
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        const glm::vec2 step_m = points[i + 1] - points[i];
        const float next_m = along_m + std::hypot(step_m.x, step_m.y);
        layer.segments.push_back({points[i], points[i + 1], along_m, next_m});
        along_m = next_m;
    }
}

map::LineLayer read_line_layer(MapReader& in)
{
    map::LineLayer layer;
    layer.paint = in.bytes.code<map::Paint>();
    layer.width_px = static_cast<float>(in.bytes.u16()) / 100;
    layer.dash_px = static_cast<float>(in.bytes.u16()) / 100;
    layer.gap_px = static_cast<float>(in.bytes.u16()) / 100;
    layer.min_scale_px_per_km = in.bytes.u16();
    const std::size_t lines = in.bytes.count(1);
    for (std::size_t i = 0; i < lines && !in.bytes.failed(); ++i) append_segments(layer, read_points(in));
    return layer;
}

std::vector<map::Place> read_places(MapReader& in)
{
    std::vector<map::Place> places(in.bytes.count(3));
    for (map::Place& place : places) {
        place.kind = in.bytes.code<map::PlaceKind>();
        place.name = in.bytes.text();
        place.priority = static_cast<int>(in.bytes.varint());
    }
    const std::vector<glm::vec2> points = read_points(in);
    if (points.size() != places.size()) in.bytes.fail("does not have one point per place");
    for (std::size_t i = 0; i < places.size() && !in.bytes.failed(); ++i) places[i].position_m = points[i];
    return places;
}

map::Route read_route(MapReader& in)
{
    map::Route route;
    route.kind = in.bytes.code<map::RouteKind>();
    for (std::string map::Route::*text :
         {&map::Route::reference, &map::Route::name, &map::Route::from_sign, &map::Route::to_sign}) {
        route.*text = in.bytes.text();
    }
    route.lines_m.resize(in.bytes.count(1));
    for (std::vector<glm::vec2>& line_m : route.lines_m) line_m = read_points(in);
    route.stops_m = read_points(in);
    return route;
}

map::NamedLine read_named_line(MapReader& in)
{
    map::NamedLine named_line;
    named_line.kind = in.bytes.code<map::PlaceKind>();
    named_line.name = in.bytes.text();
    named_line.priority = static_cast<int>(in.bytes.varint());
    named_line.line_m = read_points(in);
    if (named_line.line_m.size() < 2) in.bytes.fail("has a named line without length");
    float along_m = 0;
    for (std::size_t i = 0; i < named_line.line_m.size(); ++i) {
        const glm::vec2 step_m = i > 0 ? named_line.line_m[i] - named_line.line_m[i - 1] : glm::vec2(0);
        along_m += std::hypot(step_m.x, step_m.y);
        named_line.along_m.push_back(along_m);
    }
    return named_line;
}

void read_candidates(MapReader& in, std::vector<map::BlockCandidate>& candidates)
{
    for (const model::Municipality municipality : base::all_of<model::Municipality>()) {
        const std::vector<glm::vec2> points = read_points(in);
        const std::size_t first = candidates.size();
        for (const glm::vec2& point : points) candidates.push_back({.centre_m = point, .municipality = municipality});
        for (float map::BlockCandidate::*part :
             {&map::BlockCandidate::threshold, &map::BlockCandidate::tallness, &map::BlockCandidate::choice}) {
            for (std::size_t i = first; i < candidates.size(); ++i) candidates[i].*part = read_share(in);
        }
    }
}

map::ThemeMix read_mix(MapReader& in)
{
    map::ThemeMix mix{};
    for (float& share : mix) share = read_share(in);
    return mix;
}

map::Attractor read_attractor(MapReader& in)
{
    map::Attractor attractor;
    attractor.kind = in.bytes.code<map::AttractorKind>();
    attractor.reference = in.bytes.text();
    attractor.strength = read_thousandths(in);
    attractor.radius_m = static_cast<float>(in.bytes.varint());
    attractor.themes = read_mix(in);
    attractor.line_m = read_points(in);
    if (attractor.radius_m <= 0 || attractor.line_m.empty()) in.bytes.fail("has an attractor without size or place");
    return attractor;
}

map::DynamicsRules read_rules(MapReader& in)
{
    map::DynamicsRules rules;
    rules.base = read_thousandths(in);
    rules.vitality_share = read_thousandths(in);
    rules.access_share = read_thousandths(in);
    rules.spontaneous_share = read_thousandths(in);
    rules.delivery_years = static_cast<float>(in.bytes.u16()) / 10;
    rules.neighbourhood = read_mix(in);
    for (map::ThemeMix& mix : rules.segments) mix = read_mix(in);
    return rules;
}

map::LineStretch read_stretch(MapReader& in, const map::Ground& ground)
{
    const map::LineStretch stretch{in.bytes.varint(), in.bytes.varint(), in.bytes.varint()};
    const std::size_t segments =
        stretch.layer < ground.lines.size() ? ground.lines[stretch.layer].segments.size() : std::size_t{0};
    const bool fits = stretch.first <= segments && stretch.count <= segments - stretch.first;
    if (stretch.layer >= ground.lines.size() || !fits) in.bytes.fail("has a stretch of a line that is not there");
    return stretch;
}

void read_objects(MapReader& in, map::MapData& map)
{
    map.objects.resize(in.bytes.count(6));
    for (map::MapObject& object : map.objects) {
        object.kind = in.bytes.code<scenario::ObjectKind>();
        for (std::string* text : {&object.id, &object.name, &object.note, &object.object_class}) {
            *text = in.bytes.text();
        }
        object.stretches.resize(in.bytes.count(3));
        for (map::LineStretch& stretch : object.stretches) stretch = read_stretch(in, map.ground);
    }
    const std::vector<glm::vec2> anchors = read_points(in);
    if (anchors.size() != map.objects.size()) in.bytes.fail("does not have one anchor per object");
    if (in.bytes.failed()) return;
    for (std::size_t i = 0; i < anchors.size(); ++i) {
        map.objects[i].anchor_m = anchors[i];
        measure_bounds(map.objects[i], map.ground);
    }
}

void read_ground(MapReader& in, map::Ground& ground)
{
    in.bytes.enter("areas");
    ground.areas.resize(in.bytes.count(3));
    for (map::AreaLayer& area : ground.areas) area = read_area(in);
    in.bytes.enter("lines");
    ground.lines.resize(in.bytes.count(10));
    for (map::LineLayer& layer : ground.lines) layer = read_line_layer(in);
    in.bytes.enter("places");
    ground.places = read_places(in);
    in.bytes.enter("named_lines");
    ground.named_lines.resize(in.bytes.count(4));
    for (map::NamedLine& named_line : ground.named_lines) named_line = read_named_line(in);
    ground.crossings_m = read_points(in);
}

map::MapData read_map(MapReader& in)
{
    map::MapData map;
    in.bytes.enter("extent");
    const std::vector<glm::vec2> corners = read_points(in);
    if (corners.size() != 2) in.bytes.fail("does not have two corners");
    if (in.bytes.failed()) return map;
    map.extent_min_m = corners[0];
    map.extent_max_m = corners[1];
    read_ground(in, map.ground);
    in.bytes.enter("routes");
    map.routes.resize(in.bytes.count(7));
    for (map::Route& route : map.routes) route = read_route(in);
    in.bytes.enter("candidates");
    read_candidates(in, map.candidates);
    in.bytes.enter("attractors");
    map.attractors.resize(in.bytes.count(10));
    for (map::Attractor& attractor : map.attractors) attractor = read_attractor(in);
    in.bytes.enter("rules");
    map.rules = read_rules(in);
    in.bytes.enter("outlines");
    for (const model::Municipality municipality : base::all_of<model::Municipality>()) {
        map.municipalities.push_back({municipality, read_points(in)});
    }
    in.bytes.enter("objects");
    read_objects(in, map);
    if (in.bytes.left() > 0) in.bytes.fail("is followed by more bytes than it should be");
    return map;
}

} // namespace

base::Result<map::MapData> decode_map(std::span<const std::byte> bytes)
{
    const auto error = [](std::string message) { return base::Error{std::move(message), "map.bin", "", 0, 0}; };
    MapReader in{ByteReader(bytes), 1};
    for (const char letter : kMagic) {
        if (in.bytes.u8() != static_cast<std::uint8_t>(letter)) return error("this is not a baked map");
    }
    const int version = in.bytes.u16();
    if (version != kMapVersion) {
        return error("expected version " + std::to_string(kMapVersion) + ", found " + std::to_string(version));
    }
    in.quantum_m = static_cast<float>(in.bytes.u16()) / 100;
    const std::size_t promised = in.bytes.u32();
    if (bytes.size() < kHeaderBytes || promised != in.bytes.left()) {
        return error("expected " + std::to_string(promised) + " bytes after the header, found " +
                     std::to_string(in.bytes.left()));
    }
    map::MapData map = read_map(in);
    if (in.bytes.failed()) return error(in.bytes.failure());
    return map;
}

base::Result<map::MapData> load_map(std::span<const std::byte> bytes)
{
    base::Result<map::MapData> map = decode_map(bytes);
    if (map) map::add_texture(map.value());
    return map;
}

} // namespace app::data
