#pragma once
// The shaders as text with their includes filled in, embedded by cmake/shaders.cmake.

#include <string_view>

namespace app::render {

/// Text of a file of shaders/, such as "area.vert", or nullptr when cmake/shaders.cmake does not list it.
[[nodiscard]] const char* find_shader(std::string_view file);

} // namespace app::render
