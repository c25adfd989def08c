#pragma once
// The d attribute of a path, as short as can be: whole numbers on a grid of fifths of a pixel, each point relative to
// the one before. Rounding to the grid comes first and everything else is decided on it, so that a picture is the same
// to the byte wherever it is made.

#include <glm/vec2.hpp>

#include <span>
#include <string>

namespace app::picture {

inline constexpr int kGridPerPx = 5;

/// A place on the grid: fifths of a CSS pixel from the upper left corner of the picture.
using GridPoint = glm::ivec2;

class PathData {
public:
    void move_to(GridPoint point);
    void line_to(GridPoint point);
    void close();

    void add_polygon(std::span<const GridPoint> points);
    /// One point alone is kept as a line without length, which a round cap makes a dot.
    void add_line(std::span<const GridPoint> points);

    [[nodiscard]] bool empty() const { return text_.empty(); }
    [[nodiscard]] const std::string& text() const { return text_; }

private:
    void write_command(char command);
    void write_number(int number);

    std::string text_;
    GridPoint pen_{};
    GridPoint start_{};
    char implied_ = 0; ///< the command that the next numbers have without one
};

} // namespace app::picture
