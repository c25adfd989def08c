#include "picture/path_data.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace app::picture {
namespace {

struct PathCase {
    const char* name;
    std::vector<std::vector<GridPoint>> polygons;
    const char* expected;
};

TEST(PathData, PolygonsAreRelativeAndWithoutNeedlessLetters)
{
    const PathCase cases[] = {
        {"a triangle", {{{10, 20}, {13, 24}, {8, 25}}}, "m10 20 3 4-5 1z"},
        {"along the axes", {{{0, 0}, {5, 0}, {5, 6}, {0, 6}}}, "m0 0h5v6h-5z"},
        {"two letters alike in a row", {{{0, 0}, {5, 0}, {9, 0}, {9, 3}}}, "m0 0h5 4v3z"},
        {"points on each other count once", {{{1, 1}, {1, 1}, {4, 2}, {2, 5}}}, "m1 1 3 1-2 3z"},
        {"the second starts from where the first started",
         {{{10, 10}, {14, 10}, {12, 13}}, {{8, 9}, {9, 9}, {9, 8}}},
         "m10 10h4l-2 3zm-2-1h1v-1z"},
        {"two points are no polygon", {{{1, 1}, {2, 2}}}, ""},
    };
    for (const PathCase& c : cases) {
        PathData path;
        for (const std::vector<GridPoint>& polygon : c.polygons) path.add_polygon(polygon);
        EXPECT_EQ(path.text(), c.expected) << c.name;
        EXPECT_EQ(path.empty(), path.text().empty()) << c.name;
    }
}

TEST(PathData, LinesStayOpen)
{
    PathData path;
    path.add_line(std::vector<GridPoint>{{-3, 4}, {0, 4}, {2, 9}});
    path.add_line(std::vector<GridPoint>{{2, 9}, {2, 3}});
    EXPECT_EQ(path.text(), "m-3 4h3l2 5m0 0v-6");
}

TEST(PathData, ALineWithoutLengthIsADot)
{
    PathData path;
    path.add_line(std::vector<GridPoint>{{7, 7}, {7, 7}});
    path.add_line(std::vector<GridPoint>{{9, 7}});
    EXPECT_EQ(path.text(), "m7 7h0m2 0h0");
}

} // namespace
} // namespace app::picture
