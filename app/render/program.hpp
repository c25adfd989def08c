#pragma once
// A linked pair of shaders from shaders/.

#include "base/result.hpp"
#include "render/gl_name.hpp"

#include <string>

namespace app::render {

inline void delete_program(GLuint name)
{
    glDeleteProgram(name);
}

class Program {
public:
    /// Makes the driver begin with all programs side by side; create() then finds them done. To wait for each before
    /// the next begins takes several times as long.
    static void begin_all();

    /// Compiles and links shaders/<vertex>.vert and shaders/<fragment>.frag. The Error holds the log of the driver.
    static base::Result<Program> create(const std::string& vertex, const std::string& fragment);

    void use() const { glUseProgram(name_.get()); }

    /// Location of a uniform, -1 when the shader does not use it.
    [[nodiscard]] GLint uniform(const char* name) const { return glGetUniformLocation(name_.get(), name); }

    /// Lets a sampler read from a texture unit. Leaves the program in use.
    void set_sampler(const char* name, GLint unit) const;

private:
    explicit Program(GlName<delete_program> name) : name_(std::move(name)) {}

    GlName<delete_program> name_;
};

} // namespace app::render
