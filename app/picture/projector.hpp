#pragma once
// From the ground to the grid of the picture: rings and lines are cut at the edges of the picture and before the eye,
// rounded, and thinned out where points say nothing.

#include "map/camera.hpp"
#include "picture/path_data.hpp"

#include <glm/vec3.hpp>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace app::picture {

/// A point before division: x and y in clip space, z the depth.
using ClipPoint = glm::dvec3;

class Projector {
public:
    /// margin_px: how far beyond the window things are kept, at each side and above and below.
    Projector(const map::Camera& camera, glm::dvec2 margin_px);

    [[nodiscard]] ClipPoint clip_point(glm::dvec3 scene_m) const;
    [[nodiscard]] bool is_before_eye(const ClipPoint& point) const;
    /// Before rounding.
    [[nodiscard]] glm::dvec2 grid_place(const ClipPoint& point) const;
    [[nodiscard]] GridPoint grid_point(const ClipPoint& point) const;

    /// Nothing for what is not before the eye.
    [[nodiscard]] std::optional<GridPoint> find_point(glm::dvec3 scene_m) const;

    /// Scale at a point over the scale at the centre of the view: above 1 nearer, below 1 further away.
    [[nodiscard]] double nearness(const ClipPoint& point) const { return centre_depth_m_ / point.z; }

    /// A ring of the ground as a polygon, empty where nothing of it is to be seen. tolerance: by how much of the grid a
    /// point may move when its neighbours stand for it.
    [[nodiscard]] std::vector<GridPoint> ring(std::span<const glm::vec2> ring_m, int tolerance) const;

    /// The part of a piece of a line that is kept; false when there is none.
    [[nodiscard]] bool cut_piece(ClipPoint& from, ClipPoint& to) const;

private:
    std::array<glm::dvec4, 5> planes_{}; ///< what is kept has dot(plane, (x, y, depth, 1)) >= 0 for all
    glm::dmat4 clip_from_scene_{1.0};
    glm::dvec2 size_px_{};
    double centre_depth_m_ = 1;
    double near_m_ = 0;
};

/// Leaves out points that lie within tolerance of the line through those that stay (Douglas and Peucker, 1973). The
/// first and the last point always stay.
void simplify(std::vector<GridPoint>& points, int tolerance);

} // namespace app::picture
