// Baked maps of a few bytes that say of a part what cannot be so.

#include "data/map_file.hpp"

#include "map/map_data.hpp"
#include "tests/map/map_bytes.hpp"

#include <gtest/gtest.h>

#include <string>

namespace app::data {
namespace {

using test::MapBytes;

constexpr unsigned kThemes = base::kEnumSize<map::BlockTheme>;
constexpr unsigned kSegments = base::kEnumSize<model::Segment>;
constexpr unsigned kMunicipalities = base::kEnumSize<model::Municipality>;

/// The parts of a map that a test fills; each begins with its count. A map of none of anything is a map.
struct Parts {
    MapBytes areas = MapBytes().varint(0);
    MapBytes lines = MapBytes().varint(0);
    MapBytes places = MapBytes().varint(0).points(0);
    MapBytes routes = MapBytes().varint(0);
    MapBytes attractors = MapBytes().varint(0);
    MapBytes objects = MapBytes().varint(0).points(0);
};

std::vector<std::byte> baked(const Parts& parts)
{
    MapBytes content = MapBytes().points(2); // extent
    content.append(parts.areas).append(parts.lines).append(parts.places);
    content.varint(0).points(0); // named lines, crossings
    content.append(parts.routes);
    for (unsigned m = 0; m < kMunicipalities; ++m) content.points(0);          // candidates
    content.append(parts.attractors).zeros(5 * 2 + kThemes * (1 + kSegments)); // rules
    for (unsigned m = 0; m < kMunicipalities; ++m) content.points(0);          // outlines
    content.append(parts.objects);
    MapBytes file;
    for (const char letter : {'T', 'W', 'M', 'B'}) file.u8(static_cast<unsigned char>(letter));
    file.u16(kMapVersion).u16(100).u32(static_cast<unsigned>(content.bytes().size())).append(content);
    return file.bytes();
}

MapBytes attractor(unsigned radius_m, unsigned points)
{
    return MapBytes().varint(1).u8(0).text("x").u16(500).varint(radius_m).zeros(kThemes).points(points);
}

/// One object with one stretch of a line.
MapBytes object(unsigned layer, unsigned first, unsigned count, unsigned anchors = 1)
{
    MapBytes bytes = MapBytes().varint(1).u8(0).text("id").text("name").text("").text("");
    return bytes.varint(1).varint(layer).varint(first).varint(count).points(anchors);
}

/// One layer with one line of two segments.
MapBytes one_line()
{
    return MapBytes().varint(1).u8(0).u16(100).u16(0).u16(0).u16(0).varint(1).points(3);
}

TEST(MapParts, OfAMapMadeByHandAreRead)
{
    const auto empty = decode_map(baked({}));
    ASSERT_TRUE(empty) << describe(empty.error());
    EXPECT_TRUE(empty.value().objects.empty());
    const Parts parts{.lines = one_line(),
                      .places = MapBytes().varint(1).u8(0).text("Borne").varint(1).points(1),
                      .attractors = attractor(1, 1),
                      .objects = object(0, 1, 1)};
    const auto map = decode_map(baked(parts));
    ASSERT_TRUE(map) << describe(map.error());
    EXPECT_EQ(map.value().ground.places.at(0).name, "Borne");
    EXPECT_EQ(map.value().attractors.at(0).radius_m, 1);
    EXPECT_EQ(map.value().objects.at(0).stretches.at(0).first, 1U);
}

TEST(MapParts, OfALineAreItsSegments)
{
    const Parts parts{.lines = MapBytes().varint(1).u8(1).u16(150).u16(400).u16(300).u16(12).varint(1).path(
                          {{1, 2}, {3, -4}, {-6, 8}})};
    const auto map = decode_map(baked(parts));
    ASSERT_TRUE(map) << describe(map.error());
    const map::LineLayer& layer = map.value().ground.lines.at(0);
    EXPECT_EQ(layer.paint, static_cast<map::Paint>(1));
    EXPECT_EQ(layer.width_px, 1.5F);
    EXPECT_EQ(layer.dash_px, 4);
    EXPECT_EQ(layer.gap_px, 3);
    EXPECT_EQ(layer.min_scale_px_per_km, 12);
    ASSERT_EQ(layer.segments.size(), 2U);
    EXPECT_EQ(layer.segments[0].from_m, glm::vec2(1, 2));
    EXPECT_EQ(layer.segments[0].to_m, glm::vec2(4, -2));
    EXPECT_EQ(layer.segments[0].from_along_m, 0);
    EXPECT_EQ(layer.segments[0].to_along_m, 5);
    EXPECT_EQ(layer.segments[1].to_m, glm::vec2(-2, 6));
    EXPECT_EQ(layer.segments[1].from_along_m, 5);
    EXPECT_EQ(layer.segments[1].to_along_m, 15);
}

/// So many that the bytes of each are most of the file: no count may ask for more bytes than the smallest takes.
TEST(MapParts, AreAsManyAsTheirBytesAllow)
{
    constexpr unsigned kMany = 127;
    const auto areas = [](unsigned count) {
        MapBytes bytes = MapBytes().varint(count);
        for (unsigned i = 0; i < count; ++i) bytes.u8(0).points(0).varint(0);
        return bytes;
    };
    const MapBytes triangles = MapBytes().varint(1).u8(0).points(1).varint(kMany).zeros(3 * kMany);
    const MapBytes lines = MapBytes().varint(1).u8(0).u16(100).u16(0).u16(0).u16(0).varint(kMany).zeros(kMany);
    MapBytes layers = MapBytes().varint(kMany);
    for (unsigned i = 0; i < kMany; ++i) layers.u8(0).u16(100).u16(0).u16(0).u16(0).varint(0);
    MapBytes routes = MapBytes().varint(kMany);
    for (unsigned i = 0; i < kMany; ++i) routes.u8(0).text("").text("").text("").text("").varint(0).points(0);
    MapBytes object = MapBytes().varint(1).u8(0).text("").text("").text("").text("").varint(kMany);
    for (unsigned i = 0; i < kMany; ++i) object.varint(0).varint(0).varint(0);

    EXPECT_EQ(decode_map(baked({.areas = areas(kMany)})).value().ground.areas.size(), kMany);
    EXPECT_EQ(decode_map(baked({.areas = triangles})).value().ground.areas.at(0).triangles.size(), 3 * kMany);
    EXPECT_TRUE(decode_map(baked({.lines = lines})));
    EXPECT_EQ(decode_map(baked({.lines = layers})).value().ground.lines.size(), kMany);
    EXPECT_EQ(decode_map(baked({.routes = routes})).value().routes.size(), kMany);
    const Parts stretched{.lines = one_line(), .objects = object.points(1)};
    EXPECT_EQ(decode_map(baked(stretched)).value().objects.at(0).stretches.size(), kMany);
    EXPECT_FALSE(decode_map(baked({.areas = MapBytes().varint(kMany)}))) << "and no more";
}

struct WrongCase {
    const char* name;
    Parts parts;
    const char* message;
};

TEST(MapParts, ThatCannotBeSoAreAnError)
{
    const char* const no_stretch = "has a stretch of a line that is not there";
    const WrongCase cases[] = {
        {"a place without a point",
         {.places = MapBytes().varint(1).u8(0).text("Borne").varint(1).points(0)},
         "does not have one point per place"},
        {"an attractor without a place", {.attractors = attractor(100, 0)}, "has an attractor without size or place"},
        {"an attractor without a size", {.attractors = attractor(0, 1)}, "has an attractor without size or place"},
        {"an object without an anchor",
         {.lines = one_line(), .objects = object(0, 0, 1, 0)},
         "does not have one anchor per object"},
        {"a stretch of no layer", {.objects = object(0, 0, 1)}, no_stretch},
        {"a stretch that begins after the end", {.lines = one_line(), .objects = object(0, 3, 0)}, no_stretch},
        {"a stretch that ends after the end", {.lines = one_line(), .objects = object(0, 1, 2)}, no_stretch},
    };
    for (const WrongCase& test : cases) {
        const auto map = decode_map(baked(test.parts));
        ASSERT_FALSE(map) << test.name;
        EXPECT_NE(map.error().message.find(test.message), std::string::npos) << test.name << map.error().message;
    }
}

TEST(MapParts, OfABrokenFileAreNotLoadedEither)
{
    EXPECT_TRUE(load_map(baked({})));
    EXPECT_FALSE(load_map(baked({.attractors = attractor(0, 1)})));
}

} // namespace
} // namespace app::data
