#include "render/multisample_layer.hpp"

namespace app::render {

namespace {

constexpr GLsizei kSamples = 4; // every WebGL2 device offers four for these formats

GlName<delete_renderbuffer> make_renderbuffer()
{
    GLuint name = 0;
    glGenRenderbuffers(1, &name);
    return GlName<delete_renderbuffer>(name);
}

void attach(GLenum attachment, GLenum format, GLuint renderbuffer, glm::ivec2 size_px)
{
    glBindRenderbuffer(GL_RENDERBUFFER, renderbuffer);
    glRenderbufferStorageMultisample(GL_RENDERBUFFER, kSamples, format, size_px.x, size_px.y);
    glFramebufferRenderbuffer(GL_FRAMEBUFFER, attachment, GL_RENDERBUFFER, renderbuffer);
}

} // namespace

base::Result<MultisampleLayer> MultisampleLayer::create()
{
    base::Result<Program> program = Program::create("layer", "layer");
    if (!program) return program.error();
    return MultisampleLayer(std::move(program.value()));
}

MultisampleLayer::MultisampleLayer(Program program)
    : program_(std::move(program)), colour_(make_renderbuffer()), depth_(make_renderbuffer())
{
    GLuint name = 0;
    glGenFramebuffers(1, &name);
    samples_ = GlName<delete_framebuffer>(name);
    program_.set_sampler("u_layer", 0);
}

void MultisampleLayer::resize(glm::ivec2 size_px)
{
    if (size_px == size_px_) return;
    size_px_ = size_px;
    resolved_.resize(size_px.x, size_px.y);
    glBindFramebuffer(GL_FRAMEBUFFER, samples_.get());
    attach(GL_COLOR_ATTACHMENT0, GL_RGBA8, colour_.get(), size_px);
    attach(GL_DEPTH_ATTACHMENT, GL_DEPTH_COMPONENT24, depth_.get(), size_px);
}

void MultisampleLayer::begin(glm::ivec2 size_px)
{
    resize(size_px);
    glBindFramebuffer(GL_FRAMEBUFFER, samples_.get());
    glViewport(0, 0, size_px.x, size_px.y);
    glClearColor(0, 0, 0, 0);
    glClear(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT);
}

void MultisampleLayer::finish(GLuint target)
{
    glBindFramebuffer(GL_READ_FRAMEBUFFER, samples_.get());
    glBindFramebuffer(GL_DRAW_FRAMEBUFFER, resolved_.name());
    glBlitFramebuffer(0, 0, size_px_.x, size_px_.y, 0, 0, size_px_.x, size_px_.y, GL_COLOR_BUFFER_BIT, GL_NEAREST);
    glBindFramebuffer(GL_FRAMEBUFFER, target);
    glViewport(0, 0, size_px_.x, size_px_.y);
    program_.use();
    resolved_.texture().bind(0);
    no_attributes_.bind();
    glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
    glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
}

} // namespace app::render
