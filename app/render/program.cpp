#include "render/program.hpp"

#include "render/frame_block.hpp"
#include "render/shader_sources.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

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

/// A program that the driver may still be working on.
struct Begun {
    ShaderPair pair;
    Shader vertex;
    Shader fragment;
    GlName<delete_program> program;
};

Begun begin(const ShaderPair& pair)
{
    Begun begun{pair, compile(GL_VERTEX_SHADER, find_shader(std::string(pair.vertex) + ".vert")),
                compile(GL_FRAGMENT_SHADER, find_shader(std::string(pair.fragment) + ".frag")),
                GlName<delete_program>(glCreateProgram())};
    glAttachShader(begun.program.get(), begun.vertex.get());
    glAttachShader(begun.program.get(), begun.fragment.get());
    glLinkProgram(begun.program.get());
    return begun;
}

/// Those of begin_all() that nobody took yet.
std::vector<Begun>& all_begun()
{
    static std::vector<Begun> programs;
    return programs;
}

Begun take_begun(const ShaderPair& pair)
{
    std::vector<Begun>& programs = all_begun();
    const auto found =
        std::find_if(programs.begin(), programs.end(), [&](const Begun& begun) { return begun.pair == pair; });
    if (found == programs.end()) return begin(pair);
    Begun taken = std::move(*found);
    programs.erase(found);
    return taken;
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

void Program::begin_all()
{
    all_begun().clear();
    for (const ShaderPair& pair : all_programs()) all_begun().push_back(begin(pair));
}

base::Result<Program> Program::create(const std::string& vertex, const std::string& fragment)
{
    for (const std::string& file : {vertex + ".vert", fragment + ".frag"}) {
        if (find_shader(file) == nullptr) return base::Error{"there is no such shader", file, "", 0, 0};
    }
    Begun linking = take_begun({vertex, fragment});
    GLint linked = 0;
    glGetProgramiv(linking.program.get(), GL_LINK_STATUS, &linked);
    if (linked == 0) {
        const std::string log = log_of(linking.program.get(), linking.vertex.get(), linking.fragment.get());
        return base::Error{"the shader does not compile: " + log, fragment + ".frag", "", 0, 0};
    }
    const GLuint block = glGetUniformBlockIndex(linking.program.get(), "Frame");
    if (block != GL_INVALID_INDEX) glUniformBlockBinding(linking.program.get(), block, kFrameBinding);
    return Program(std::move(linking.program));
}

void Program::set_sampler(const char* name, GLint unit) const
{
    use();
    glUniform1i(uniform(name), unit);
}

} // namespace app::render
