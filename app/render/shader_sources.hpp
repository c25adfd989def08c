#pragma once
// The shaders as text with their includes filled in, embedded by cmake/shaders.cmake.

#include <span>
#include <string_view>

namespace app::render {

/// Text of a file of shaders/, such as "area.vert", or nullptr when cmake/shaders.cmake does not list it.
[[nodiscard]] const char* find_shader(std::string_view file);

/// Names of a vertex and a fragment shader that are linked together.
struct ShaderPair {
    std::string_view vertex;
    std::string_view fragment;

    friend bool operator==(const ShaderPair&, const ShaderPair&) = default;
};

/// All that cmake/shaders.cmake lists.
[[nodiscard]] std::span<const ShaderPair> all_programs();

} // namespace app::render
