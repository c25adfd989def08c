#include "map/voronoi.hpp"

#include <glm/geometric.hpp>

#include <algorithm>
#include <cmath>

namespace app::map {

namespace {

/// Seeds stand at most this far from their lattice point, as share of the pitch. Below 0.5 only the two rings of
/// lattice neighbours can bound a cell.
constexpr float kJitter = 0.38F;
constexpr int kNeighbours = 2;

std::uint32_t hashed(int column, int row, std::uint32_t key)
{
    std::uint32_t hash = key * 0x9E3779B1U;
    for (const int part : {column, row}) {
        hash = (hash ^ static_cast<std::uint32_t>(part)) * 0x85EBCA6BU;
        hash = (hash ^ (hash >> 13U)) * 0xC2B2AE35U;
        hash ^= hash >> 16U;
    }
    return hash;
}

/// The lattice with its seeds. With a period it repeats after so many columns and rows.
struct Lattice {
    float pitch_m = 1;
    std::uint32_t key = 0;
    int period = 0;

    [[nodiscard]] int wrapped(int place) const { return period == 0 ? place : (place % period + period) % period; }
    [[nodiscard]] std::uint32_t hash_of(int column, int row, std::uint32_t hash_key) const
    {
        return hashed(wrapped(column), wrapped(row), hash_key);
    }
};

glm::vec2 seed_at(const Lattice& lattice, int column, int row)
{
    const auto share = [](std::uint32_t hash) { return static_cast<float>(hash & 0xFFFFU) / 65535.0F * 2 - 1; };
    const std::uint32_t hash = lattice.hash_of(column, row, lattice.key);
    return (glm::vec2(column, row) + kJitter * glm::vec2(share(hash), share(hash >> 16U))) * lattice.pitch_m;
}

/// Cuts a convex ring by the middle line between two seeds and keeps the part of the first.
void clip_to_nearer(std::vector<glm::vec2>& ring, std::vector<glm::vec2>& scratch, glm::vec2 seed, glm::vec2 other)
{
    const glm::vec2 normal = other - seed;
    const float limit = glm::dot(normal, (seed + other) * 0.5F);
    const auto is_beyond = [&](glm::vec2 corner) { return glm::dot(normal, corner) > limit; };
    if (std::none_of(ring.begin(), ring.end(), is_beyond)) return; // most of the further neighbours cut nothing
    scratch.clear();
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const glm::vec2 a = ring[i];
        const glm::vec2 b = ring[i + 1 == ring.size() ? 0 : i + 1];
        const float beyond_a = glm::dot(normal, a) - limit;
        const float beyond_b = glm::dot(normal, b) - limit;
        if (beyond_a <= 0) scratch.push_back(a);
        if ((beyond_a < 0 && beyond_b > 0) || (beyond_a > 0 && beyond_b < 0)) {
            scratch.push_back(a + (b - a) * (beyond_a / (beyond_a - beyond_b)));
        }
    }
    ring.swap(scratch);
}

std::vector<glm::vec2> ring_of(const Lattice& lattice, int column, int row)
{
    const glm::vec2 seed = seed_at(lattice, column, row);
    const float reach = 2 * lattice.pitch_m;
    std::vector<glm::vec2> ring{seed + glm::vec2(-reach, -reach), seed + glm::vec2(reach, -reach),
                                seed + glm::vec2(reach, reach), seed + glm::vec2(-reach, reach)};
    std::vector<glm::vec2> scratch;
    for (int away = 1; away <= kNeighbours; ++away) { // the nearest first: later cuts then meet few corners
        for (int y = -away; y <= away; ++y) {
            for (int x = -away; x <= away; ++x) {
                if (std::max(std::abs(x), std::abs(y)) != away) continue;
                clip_to_nearer(ring, scratch, seed, seed_at(lattice, column + x, row + y));
            }
        }
    }
    return ring;
}

} // namespace

std::vector<VoronoiCell> voronoi_cells(glm::vec2 min_m, glm::vec2 max_m, float pitch_m, std::uint32_t key,
                                       const WantedCell& wanted)
{
    const glm::ivec2 first = glm::ivec2(glm::vec2(std::floor(min_m.x / pitch_m), std::floor(min_m.y / pitch_m)));
    const glm::ivec2 last = glm::ivec2(glm::vec2(std::ceil(max_m.x / pitch_m), std::ceil(max_m.y / pitch_m)));
    const Lattice lattice{pitch_m, key, 0};
    std::vector<VoronoiCell> cells;
    for (int row = first.y; row <= last.y; ++row) {
        for (int column = first.x; column <= last.x; ++column) {
            const glm::vec2 seed = seed_at(lattice, column, row);
            if (seed.x < min_m.x || seed.x > max_m.x || seed.y < min_m.y || seed.y > max_m.y) continue;
            const std::uint32_t number = hashed(column, row, key + 1);
            if (wanted(seed, number)) cells.push_back({seed, ring_of(lattice, column, row), number});
        }
    }
    return cells;
}

std::vector<VoronoiCell> voronoi_tile(int period, float pitch_m, std::uint32_t key)
{
    const Lattice lattice{pitch_m, key, period};
    std::vector<VoronoiCell> cells;
    for (int row = -1; row <= period; ++row) { // the cells around the edges reach into the tile from both sides
        for (int column = -1; column <= period; ++column) {
            cells.push_back(
                {seed_at(lattice, column, row), ring_of(lattice, column, row), lattice.hash_of(column, row, key + 1)});
        }
    }
    return cells;
}

} // namespace app::map
