#pragma once
// The font files as the build makes them.

#include "picture/type.hpp"

#include <cstddef>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace app::test {

[[nodiscard]] inline std::vector<std::byte> font_bytes(picture::Face face)
{
    std::ifstream file(std::string(TWENTE_BAKED_FONTS "/").append(picture::file_of(face)), std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    const auto* first = reinterpret_cast<const std::byte*>(text.data());
    return {first, first + text.size()};
}

[[nodiscard]] inline const picture::Faces& baked_faces()
{
    static const picture::Faces faces = [] {
        picture::Faces read;
        for (const picture::Face face : base::all_of<picture::Face>()) {
            read[face] = picture::read_face(font_bytes(face)).value();
        }
        return read;
    }();
    return faces;
}

} // namespace app::test
