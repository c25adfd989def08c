#pragma once
// Finds the block that a ray meets first without asking all of them: blocks are sorted into the cells of a grid on the
// ground, and the ray walks through the cells from near to far, from where it dips below the highest block on.

#include "map/ray.hpp"
#include "map/scene.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace app::map {

class BlockGrid {
public:
    struct Hit {
        std::size_t block = 0; ///< index into the blocks that the grid was made of
        double share = 0;      ///< where on the ray
    };

    BlockGrid() = default;

    /// Keeps its own copy of what it needs. Blocks without height are never hit.
    explicit BlockGrid(std::span<const BlockInstance> blocks);

    /// The first block on a ray that points down.
    ///   height_scale   what all heights are multiplied by (map/blocks.hpp)
    [[nodiscard]] std::optional<Hit> first_hit(const Ray& ray, double height_scale) const;

    /// As first_hit, by asking every block: what the grid is tested against.
    [[nodiscard]] std::optional<Hit> first_hit_of_all(const Ray& ray, double height_scale) const;

    /// A block as it is drawn.
    [[nodiscard]] Box box(std::size_t block, double height_scale) const;

private:
    /// The ray over the ground in units of cells; shares as of the ray.
    struct Walk {
        glm::dvec2 start{};
        glm::dvec2 way{};
        double from = 0;
        double to = 1;
    };
    struct Cell {
        int column = 0;
        int row = 0;
    };

    void lay_out(std::span<const BlockInstance> blocks);
    void sort_in();
    [[nodiscard]] std::size_t cell_index(Cell cell) const;
    [[nodiscard]] Cell cell_of(glm::dvec2 scene_m) const;
    [[nodiscard]] std::optional<Walk> walk_of(const Ray& ray, double height_scale) const;
    void test_cell(std::size_t cell, const Ray& ray, double height_scale, std::optional<Hit>& nearest) const;
    template <class Visit> void for_each_cell_of(std::size_t block, Visit visit) const;

    std::vector<Box> boxes_;
    glm::dvec2 min_m_{};
    double cell_m_ = 1;
    int columns_ = 0;
    int rows_ = 0;
    double highest_m_ = 0;
    std::vector<std::uint32_t> first_; ///< per cell where its blocks begin in blocks_, and one past the last
    std::vector<std::uint32_t> blocks_;
    std::vector<float> highest_in_cell_m_;
};

} // namespace app::map
