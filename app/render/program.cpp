#include "render/program.hpp"

#include "render/frame_block.hpp"
#include "render/shader_sources.hpp"

#include <string>

namespace app::render {

namespace {

void delete_shader(GLuint name)
{
    glDeleteShader(name);
}

using Shader = GlName<delete_shader>;

Shader compile(GLenum kind, const char* source)
{
    Shader shader(glCreateShader(kind));
    glShaderSource(shader.get(), 1, &source, nullptr);
    glCompileShader(shader.get());
    return shader;
}

std::string log_of(GLuint program, GLuint vertex, GLuint fragment)
{
    char text[1024] = "";
    std::string log;
    glGetShaderInfoLog(vertex, sizeof text, nullptr, text);
    log += text;
    glGetShaderInfoLog(fragment, sizeof text, nullptr, text);
    log += text;
    glGetProgramInfoLog(program, sizeof text, nullptr, text);
    return log + text;
}

} // namespace

base::Result<Program> Program::create(const std::string& vertex, const std::string& fragment)
{
    const char* vertex_text = find_shader(vertex + ".vert");
    const char* fragment_text = find_shader(fragment + ".frag");
    if (vertex_text == nullptr) return base::Error{"there is no such shader", vertex + ".vert", "", 0, 0};
    if (fragment_text == nullptr) return base::Error{"there is no such shader", fragment + ".frag", "", 0, 0};
    const Shader vertex_shader = compile(GL_VERTEX_SHADER, vertex_text);
    const Shader fragment_shader = compile(GL_FRAGMENT_SHADER, fragment_text);
    GlName<delete_program> program(glCreateProgram());
    glAttachShader(program.get(), vertex_shader.get());
    glAttachShader(program.get(), fragment_shader.get());
    glLinkProgram(program.get());

    GLint linked = 0;
    glGetProgramiv(program.get(), GL_LINK_STATUS, &linked);
    if (linked == 0) {
        const std::string log = log_of(program.get(), vertex_shader.get(), fragment_shader.get());
        return base::Error{"the shader does not compile: " + log, fragment + ".frag", "", 0, 0};
    }
    const GLuint block = glGetUniformBlockIndex(program.get(), "Frame");
    if (block != GL_INVALID_INDEX) glUniformBlockBinding(program.get(), block, kFrameBinding);
    return Program(std::move(program));
}

void Program::set_sampler(const char* name, GLint unit) const
{
    use();
    glUniform1i(uniform(name), unit);
}

} // namespace app::render
