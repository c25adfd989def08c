#include "data/map_file.hpp"

#include "tests/map/baked_map.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <span>

namespace app::data {
namespace {

std::vector<std::byte> changed(std::size_t position, int value)
{
    std::vector<std::byte> bytes = test::baked_bytes();
    bytes.at(position) = static_cast<std::byte>(value);
    return bytes;
}

TEST(MapFile, TheBakedMapHoldsTheRegion)
{
    const map::MapData& map = test::baked_map();
    EXPECT_EQ(map.municipalities.size(), 5u);
    EXPECT_GT(map.candidates.size(), 4000u);
    EXPECT_GT(map.attractors.size(), 60u);
    EXPECT_GT(map.ground.places.size(), 80u);
    EXPECT_NEAR(map.extent_max_m.x - map.extent_min_m.x, 44200, 100);
    const auto cities = std::count_if(map.ground.places.begin(), map.ground.places.end(),
                                      [](const map::Place& place) { return place.kind == map::PlaceKind::City; });
    EXPECT_EQ(cities, 5);
}

TEST(MapFile, TheFileIsSmall)
{
    EXPECT_LT(test::baked_bytes().size(), 192u * 1024);
}

TEST(MapFile, EveryTruncationIsAnError)
{
    const std::span<const std::byte> bytes = test::baked_bytes();
    for (std::size_t length = 0; length < bytes.size(); length += length < 400 ? 1 : 997) {
        EXPECT_FALSE(decode_map(bytes.first(length))) << length;
    }
}

/// Bytes that say they are complete, but are not: the length in the header fits, the content ends early.
TEST(MapFile, AnEndInsideThePartsIsAnErrorThatNamesThePart)
{
    std::vector<std::byte> bytes = test::baked_bytes();
    bytes.resize(5000);
    const std::uint32_t left = 5000 - 12;
    for (std::size_t i = 0; i < 4; ++i) bytes[8 + i] = static_cast<std::byte>(left >> (8 * i) & 255U);
    const auto map = decode_map(bytes);
    ASSERT_FALSE(map);
    EXPECT_EQ(map.error().source, "map.bin");
    EXPECT_NE(map.error().message.find("'areas'"), std::string::npos) << map.error().message;
}

TEST(MapFile, AnotherKindOfFileIsAnError)
{
    const auto map = decode_map(changed(0, 'X'));
    ASSERT_FALSE(map);
    EXPECT_EQ(map.error(), (base::Error{"this is not a baked map", "map.bin", "", 0, 0})) << "bytes have no lines";
}

TEST(MapFile, AnotherVersionIsAnErrorThatNamesBoth)
{
    const auto map = decode_map(changed(4, 9));
    ASSERT_FALSE(map);
    EXPECT_EQ(map.error().message, "expected version 4, found 9");
}

TEST(MapFile, BytesAfterTheEndAreAnError)
{
    std::vector<std::byte> bytes = test::baked_bytes();
    bytes.push_back(std::byte{0});
    EXPECT_FALSE(decode_map(bytes));
}

/// Whatever single byte is wrong, loading ends with a map or an error, never outside its memory (run with sanitizers).
TEST(MapFile, AnyWrongByteIsSurvived)
{
    int errors = 0;
    for (std::size_t i = 12; i < test::baked_bytes().size(); i += 1733) {
        for (const int value : {0, 127, 128, 255}) errors += decode_map(changed(i, value)) ? 0 : 1;
    }
    EXPECT_GT(errors, 0);
}

} // namespace
} // namespace app::data
