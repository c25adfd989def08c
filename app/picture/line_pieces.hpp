#pragma once
// Lines in pieces of one width each: nearer is wider, and a path has one width only.

#include "picture/projector.hpp"

#include <map>
#include <vector>

namespace app::picture {

/// Collects the pieces of lines by their step of nearness.
class LinePieces {
public:
    explicit LinePieces(const Projector& projector) : projector_(projector) {}

    void add_segment(const ClipPoint& from, const ClipPoint& to);
    void end_line();

    /// Step to path, after the last end_line().
    [[nodiscard]] const std::map<int, PathData>& paths() const { return paths_; }

private:
    void add_part(ClipPoint from, ClipPoint to);

    const Projector& projector_;
    std::map<int, PathData> paths_;
    std::vector<GridPoint> run_;
    int step_ = 0;
};

/// Scale at a step over the scale at the centre of the view.
[[nodiscard]] double nearness_of(int step);

/// What widths are multiplied by at a nearness: less than perspective says, as shaders/line.vert has it.
[[nodiscard]] double width_factor(double nearness);

} // namespace app::picture
