#include "picture/outlines.hpp"

#include <algorithm>
#include <cassert>
#include <cstdint>

namespace app::picture {

namespace {

struct Edge {
    std::uint32_t from = 0;
    std::uint32_t to = 0;

    [[nodiscard]] bool before(const Edge& other) const
    {
        return from != other.from ? from < other.from : to < other.to;
    }
};

/// Edges anticlockwise around each triangle.
std::vector<Edge> edges_of(const map::AreaLayer& layer)
{
    std::vector<Edge> edges;
    edges.reserve(layer.triangles.size());
    for (std::size_t i = 0; i + 2 < layer.triangles.size(); i += 3) {
        const std::uint32_t a = layer.triangles[i];
        std::uint32_t b = layer.triangles[i + 1];
        std::uint32_t c = layer.triangles[i + 2];
        assert(std::max({a, b, c}) < layer.points_m.size());
        const glm::vec2 ab = layer.points_m[b] - layer.points_m[a];
        const glm::vec2 ac = layer.points_m[c] - layer.points_m[a];
        if (ab.x * ac.y - ab.y * ac.x < 0) std::swap(b, c);
        edges.insert(edges.end(), {{a, b}, {b, c}, {c, a}});
    }
    return edges;
}

/// The edges that no triangle has the other way round, in order of where they start.
std::vector<Edge> border_of(const map::AreaLayer& layer)
{
    std::vector<Edge> edges = edges_of(layer);
    const auto before = [](const Edge& a, const Edge& b) { return a.before(b); };
    std::sort(edges.begin(), edges.end(), before);
    std::vector<Edge> border;
    for (const Edge& edge : edges) {
        if (!std::binary_search(edges.begin(), edges.end(), Edge{edge.to, edge.from}, before)) border.push_back(edge);
    }
    return border;
}

} // namespace

std::vector<OutlineLayer> make_outlines(const map::Ground& ground)
{
    std::vector<OutlineLayer> layers;
    for (const map::AreaLayer& area : ground.areas) {
        OutlineLayer& layer = layers.emplace_back(OutlineLayer{area.paint, {}});
        const std::vector<Edge> border = border_of(area);
        std::vector<char> used(border.size(), 0);
        // The next edge that starts where one ends and has not been walked; rings may touch in a point.
        const auto next_from = [&](std::uint32_t point) {
            auto at = std::lower_bound(border.begin(), border.end(), point,
                                       [](const Edge& edge, std::uint32_t wanted) { return edge.from < wanted; });
            while (at != border.end() && at->from == point &&
                   used[static_cast<std::size_t>(at - border.begin())] != 0) {
                ++at;
            }
            return at != border.end() && at->from == point ? static_cast<std::size_t>(at - border.begin())
                                                           : border.size();
        };
        for (std::size_t start = 0; start < border.size(); ++start) {
            std::vector<glm::vec2> ring;
            for (std::size_t i = start; i < border.size() && used[i] == 0; i = next_from(border[i].to)) {
                used[i] = 1;
                ring.push_back(area.points_m[border[i].from]);
            }
            if (ring.size() >= 3) layer.rings_m.push_back(std::move(ring));
        }
    }
    return layers;
}

} // namespace app::picture
