#include "map/halo.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace app::map {
namespace {

std::uint8_t at(const GreyPicture& picture, int column, int row)
{
    return picture.pixels.at(static_cast<std::size_t>(row * picture.width + column));
}

GreyPicture letter_of(int width, int height, std::initializer_list<std::pair<int, int>> ink)
{
    GreyPicture letter{width, height, std::vector<std::uint8_t>(static_cast<std::size_t>(width * height))};
    for (const auto& [column, row] : ink) letter.pixels[static_cast<std::size_t>(row * width + column)] = 255;
    return letter;
}

TEST(Halo, IsEvenAllAroundADot)
{
    const double radius_px = 6;
    const GreyPicture halo = make_halo(letter_of(1, 1, {{0, 0}}), radius_px);
    const int middle = halo_margin(radius_px);
    ASSERT_EQ(halo.width, 2 * middle + 1);
    for (int row = 0; row < halo.height; ++row) {
        for (int column = 0; column < halo.width; ++column) {
            const double away = std::hypot(column - middle, row - middle);
            if (away <= radius_px / 2) {
                EXPECT_EQ(at(halo, column, row), 255) << away;
            }
            if (away >= radius_px) {
                EXPECT_EQ(at(halo, column, row), 0) << away;
            }
            EXPECT_EQ(at(halo, column, row), at(halo, row, column));
            EXPECT_EQ(at(halo, column, row), at(halo, halo.width - 1 - column, row));
        }
    }
    EXPECT_NEAR(at(halo, middle + 4, middle), 255 * 0.74, 2) << "soft in between";
}

/// The distance of each pixel to the nearest ink, tried one by one.
TEST(Halo, FollowsTheNearestInk)
{
    const std::initializer_list<std::pair<int, int>> ink{{0, 0}, {9, 2}, {4, 7}, {5, 7}, {1, 6}};
    const double radius_px = 4.5;
    const GreyPicture halo = make_halo(letter_of(10, 8, ink), radius_px);
    const int margin = halo_margin(radius_px);
    for (int row = 0; row < halo.height; ++row) {
        for (int column = 0; column < halo.width; ++column) {
            double nearest = 1e9;
            for (const auto& [x, y] : ink)
                nearest = std::min(nearest, std::hypot(column - margin - x, row - margin - y));
            const double left = 1 - std::clamp((nearest / radius_px - 0.5) / 0.5, 0.0, 1.0);
            EXPECT_NEAR(at(halo, column, row), 255 * left * left * (3 - 2 * left), 1);
        }
    }
}

TEST(Halo, ALetterWithoutInkHasNone)
{
    for (const std::uint8_t pixel : make_halo(letter_of(3, 3, {}), 3).pixels) EXPECT_EQ(pixel, 0);
}

} // namespace
} // namespace app::map
