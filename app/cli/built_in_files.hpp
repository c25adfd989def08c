#pragma once
// What the build bakes from data and fonts, as it was when the program was built. The definitions are made from the
// files by cmake/embed_files.cmake.

#include <cstddef>
#include <span>

namespace app::cli {

[[nodiscard]] std::span<const std::byte> built_in_map();

/// The faces of pictures.
[[nodiscard]] std::span<const std::byte> built_in_sans_400();
[[nodiscard]] std::span<const std::byte> built_in_sans_500();
[[nodiscard]] std::span<const std::byte> built_in_sans_600();
[[nodiscard]] std::span<const std::byte> built_in_serif_italic_400();

} // namespace app::cli
