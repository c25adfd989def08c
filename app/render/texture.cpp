#include "render/texture.hpp"

#include <algorithm>

namespace app::render {

namespace {

void set_sampling(GLint filter)
{
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, filter);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, filter);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
}

} // namespace

Texture::Texture()
{
    GLuint name = 0;
    glGenTextures(1, &name);
    name_ = GlName<delete_texture>(name);
}

void Texture::bind(GLuint unit) const
{
    glActiveTexture(GL_TEXTURE0 + unit);
    glBindTexture(GL_TEXTURE_2D, name_.get());
}

void Texture::upload_table(const TexelFormat& format, int row_texels, std::span<const std::byte> bytes)
{
    bind(0);
    const int texels = static_cast<int>(bytes.size() / format.size_bytes);
    const int rows = std::max(1, (texels + row_texels - 1) / row_texels);
    if (rows != table_rows_) {
        glTexImage2D(GL_TEXTURE_2D, 0, static_cast<GLint>(format.internal), row_texels, rows, 0, format.format,
                     format.type, nullptr);
        set_sampling(GL_NEAREST);
        table_rows_ = rows;
    }
    glPixelStorei(GL_UNPACK_ALIGNMENT, 4);
    const int full_rows = texels / row_texels;
    if (full_rows > 0) {
        glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, row_texels, full_rows, format.format, format.type, bytes.data());
    }
    const int rest = texels - full_rows * row_texels;
    if (rest > 0) {
        const std::size_t done = static_cast<std::size_t>(full_rows * row_texels) * format.size_bytes;
        glTexSubImage2D(GL_TEXTURE_2D, 0, 0, full_rows, rest, 1, format.format, format.type, bytes.data() + done);
    }
}

void Texture::upload_picture(const TexelFormat& format, int width, int height, std::span<const std::byte> bytes)
{
    if (table_rows_ != height) {
        make_target(format, width, height);
        table_rows_ = height;
    }
    bind(0);
    glPixelStorei(GL_UNPACK_ALIGNMENT, 4);
    glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, width, height, format.format, format.type, bytes.data());
}

void Texture::make_target(const TexelFormat& format, int width, int height)
{
    bind(0);
    glTexImage2D(GL_TEXTURE_2D, 0, static_cast<GLint>(format.internal), width, height, 0, format.format, format.type,
                 nullptr);
    set_sampling(GL_LINEAR);
}

void Texture::make_repeating() const
{
    bind(0);
    glGenerateMipmap(GL_TEXTURE_2D);
    // Not between two sizes: that doubles the work of a software renderer and shows in nothing.
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR_MIPMAP_NEAREST);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_REPEAT);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_REPEAT);
}

} // namespace app::render
