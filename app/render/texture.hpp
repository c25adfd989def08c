#pragma once
// A two-dimensional texture: a table of values that vertex shaders pull from, or a target to draw into.

#include "render/gl_name.hpp"

#include <cstddef>
#include <span>

namespace app::render {

inline void delete_texture(GLuint name)
{
    glDeleteTextures(1, &name);
}

/// How texels are stored on the GPU and how they are handed over.
struct TexelFormat {
    GLenum internal = 0;
    GLenum format = 0;
    GLenum type = 0;
    std::size_t size_bytes = 0;
};

inline constexpr TexelFormat kFloatPairs{GL_RG32F, GL_RG, GL_FLOAT, 8};
inline constexpr TexelFormat kFloatQuads{GL_RGBA32F, GL_RGBA, GL_FLOAT, 16};
inline constexpr TexelFormat kShortQuads{GL_RGBA16UI, GL_RGBA_INTEGER, GL_UNSIGNED_SHORT, 8};
inline constexpr TexelFormat kWordQuads{GL_RGBA32UI, GL_RGBA_INTEGER, GL_UNSIGNED_INT, 16};
inline constexpr TexelFormat kHalfFloats{GL_R16F, GL_RED, GL_FLOAT, 4}; ///< handed over as floats
inline constexpr TexelFormat kTwoChannels{GL_RG8, GL_RG, GL_UNSIGNED_BYTE, 2};
inline constexpr TexelFormat kFourChannels{GL_RGBA8, GL_RGBA, GL_UNSIGNED_BYTE, 4};

class Texture {
public:
    Texture();

    void bind(GLuint unit) const;
    [[nodiscard]] GLuint name() const { return name_.get(); }

    /// Stores a list of texels in rows of row_texels (the shader finds texel i at (i % row, i / row)). The storage on
    /// the GPU is made anew only when the number of rows changes. Leaves the texture bound to unit 0.
    void upload_table(const TexelFormat& format, int row_texels, std::span<const std::byte> bytes);

    /// Stores a smoothly sampled picture, row by row from below. Its storage is made on the first call: the size stays.
    /// Leaves the texture bound to unit 0.
    void upload_picture(const TexelFormat& format, int width, int height, std::span<const std::byte> bytes);

    /// An empty, smoothly sampled target for drawing.
    void make_target(const TexelFormat& format, int width, int height);

    /// Makes a finished target repeat in both directions, with smaller versions for far away.
    void make_repeating() const;

private:
    GlName<delete_texture> name_;
    int table_rows_ = 0; ///< of the storage that was made
};

} // namespace app::render
