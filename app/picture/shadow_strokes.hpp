#pragma once
// Shadows of small blocks, drawn with thick round strokes: a dot where a block stands, a short line for what it casts.
// From afar they look like the shadows of their squares, and are a third as long to write.

#include "picture/sheet.hpp"

#include <map>

namespace app::picture {

class ShadowStrokes {
public:
    explicit ShadowStrokes(const Sheet& sheet);

    /// Adds a block with what it casts on the ground.
    void add(const map::BlockInstance& block, glm::dvec2 cast_m, bool casts);

    void write(SvgWriter& svg) const;

private:
    [[nodiscard]] std::optional<GridPoint> find_point(glm::dvec2 scene_m) const;
    void write_contact(SvgWriter& svg) const;

    const Sheet& sheet_;
    double flatness_ = 1;             ///< height over width of a circle on the ground
    std::map<int, PathData> contact_; ///< by step of width
    std::map<int, PathData> cast_;
};

} // namespace app::picture
