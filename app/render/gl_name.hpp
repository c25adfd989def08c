#pragma once
// Owner of one OpenGL name (buffer, texture, ...): deletes it at the end of its life. After a lost context the delete
// calls do nothing, so a renderer may always be destroyed and made again.

#include <GLES3/gl3.h>

#include <utility>

namespace app::render {

template <void (*Delete)(GLuint)> class GlName {
public:
    GlName() = default;
    explicit GlName(GLuint name) : name_(name) {}
    GlName(GlName&& other) noexcept : name_(std::exchange(other.name_, 0)) {}
    GlName& operator=(GlName&& other) noexcept
    {
        std::swap(name_, other.name_);
        return *this;
    }
    GlName(const GlName&) = delete;
    GlName& operator=(const GlName&) = delete;
    ~GlName()
    {
        if (name_ != 0) Delete(name_);
    }

    [[nodiscard]] GLuint get() const { return name_; }

private:
    GLuint name_ = 0;
};

} // namespace app::render
