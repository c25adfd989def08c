#include "render/area_mesh.hpp"

#include <glm/geometric.hpp>

#include <algorithm>
#include <cassert>
#include <cmath>

namespace app::render {

namespace {

/// An edge of the outline: it belongs to one triangle only.
struct Edge {
    std::uint32_t low = 0;
    std::uint32_t high = 0;
    std::uint32_t inside = 0; ///< third point of its triangle

    [[nodiscard]] bool same_ends(const Edge& other) const { return low == other.low && high == other.high; }
    [[nodiscard]] bool before(const Edge& other) const
    {
        return low != other.low ? low < other.low : high < other.high;
    }
};

/// How the edge of an area fades.
struct Band {
    std::uint8_t quarter_px = 0;
    std::uint8_t coverage = 255; ///< at the edge itself
};

/// Only what stands out from the ground and has no line along its edge needs a band. The glow of towns is all band.
Band band_of(map::Paint paint)
{
    switch (paint) {
    case map::Paint::Wood:
    case map::Paint::Estate:
    case map::Paint::Airport:
    case map::Paint::RunwayCasing:
    case map::Paint::Runway:
    case map::Paint::Water:
        return {4, 255};
    case map::Paint::TownGlow:
        return {40, 150};
    default:
        return {};
    }
}

std::vector<Edge> outline_of(const map::AreaLayer& layer)
{
    std::vector<Edge> edges;
    edges.reserve(layer.triangles.size());
    for (std::size_t i = 0; i + 2 < layer.triangles.size(); i += 3) {
        for (std::size_t side = 0; side < 3; ++side) {
            const std::uint32_t a = layer.triangles[i + side];
            const std::uint32_t b = layer.triangles[i + (side + 1) % 3];
            assert(a < layer.points_m.size() && b < layer.points_m.size());
            edges.push_back({std::min(a, b), std::max(a, b), layer.triangles[i + (side + 2) % 3]});
        }
    }
    std::sort(edges.begin(), edges.end(), [](const Edge& a, const Edge& b) { return a.before(b); });
    std::vector<Edge> outline;
    for (std::size_t i = 0; i < edges.size();) {
        std::size_t next = i + 1;
        while (next < edges.size() && edges[next].same_ends(edges[i])) ++next;
        if (next == i + 1) outline.push_back(edges[i]);
        i = next;
    }
    return outline;
}

/// Unit vector on the ground, square to the edge and away from its triangle; zero for an edge without length.
glm::vec2 outward_of(const Edge& edge, const std::vector<glm::vec2>& points_m)
{
    const glm::vec2 along = points_m[edge.high] - points_m[edge.low];
    const float length = glm::length(along);
    if (length < 1e-3F) return {0, 0};
    const glm::vec2 normal = glm::vec2(along.y, -along.x) / length;
    const glm::vec2 inside = points_m[edge.inside] - points_m[edge.low];
    return glm::dot(normal, inside) > 0 ? -normal : normal;
}

void append_band(AreaMesh& mesh, const map::AreaLayer& layer, Band band)
{
    const std::vector<Edge> outline = outline_of(layer);
    std::vector<glm::vec2> outward(layer.points_m.size(), glm::vec2(0));
    for (const Edge& edge : outline) {
        const glm::vec2 normal = outward_of(edge, layer.points_m);
        outward[edge.low] += normal;
        outward[edge.high] += normal;
    }
    constexpr std::uint32_t kNone = UINT32_MAX;
    std::vector<std::uint32_t> band_vertex(layer.points_m.size(), kNone); // inner; the outer one follows it
    const auto vertex_of = [&](std::uint32_t point) {
        if (band_vertex[point] == kNone) {
            band_vertex[point] = static_cast<std::uint32_t>(mesh.vertices.size());
            const float length = glm::length(outward[point]);
            const glm::vec2 unit = length > 1e-3F ? outward[point] / length : glm::vec2(0);
            AreaVertex vertex{layer.points_m[point], {0, 0}, layer.paint, band.coverage, 0, 0};
            mesh.vertices.push_back(vertex);
            vertex.outward[0] = static_cast<std::int16_t>(std::lround(unit.x * 32767));
            vertex.outward[1] = static_cast<std::int16_t>(std::lround(unit.y * 32767));
            vertex.coverage = 0;
            vertex.band_quarter_px = band.quarter_px;
            mesh.vertices.push_back(vertex);
        }
        return band_vertex[point];
    };
    for (const Edge& edge : outline) {
        const std::uint32_t a = vertex_of(edge.low);
        const std::uint32_t b = vertex_of(edge.high);
        mesh.indices.insert(mesh.indices.end(), {a, b, b + 1, a, b + 1, a + 1});
    }
}

bool is_land(map::Paint paint)
{
    return paint <= map::Paint::Hedgerow;
}

} // namespace

AreaMesh make_area_mesh(std::span<const map::AreaLayer> layers)
{
    AreaMesh mesh;
    for (const map::AreaLayer& layer : layers) {
        if (is_land(layer.paint)) continue;
        const auto first = static_cast<std::uint32_t>(mesh.vertices.size());
        for (const glm::vec2& point : layer.points_m) mesh.vertices.push_back({point, {0, 0}, layer.paint, 255, 0, 0});
        for (const std::uint32_t index : layer.triangles) mesh.indices.push_back(first + index);
        const Band band = band_of(layer.paint);
        if (band.quarter_px > 0) append_band(mesh, layer, band);
    }
    return mesh;
}

} // namespace app::render
