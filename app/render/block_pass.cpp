#include "render/block_pass.hpp"

namespace app::render {

namespace {

// Three sides of four vertices: top and the two walls that face the eye.
constexpr std::uint8_t kBox[] = {0, 1, 2, 0, 2, 3, 4, 5, 6, 4, 6, 7, 8, 9, 10, 8, 10, 11};

} // namespace

base::Result<BlockPass> BlockPass::create()
{
    base::Result<Program> program = Program::create("block", "block");
    if (!program) return program.error();
    return BlockPass(std::move(program.value()));
}

BlockPass::BlockPass(Program program) : program_(std::move(program)), boxes_(kBox, 12)
{
    program_.set_sampler("u_geometry", 0);
    program_.set_sampler("u_state", 1);
    first_location_ = program_.uniform("u_first");
}

void BlockPass::draw(const BlockStore& blocks) const
{
    program_.use();
    blocks.bind();
    glDisable(GL_BLEND);
    boxes_.draw(first_location_, 0, blocks.opaque_count());
    glEnable(GL_BLEND);

    const int see_through = blocks.count() - blocks.opaque_count();
    if (see_through == 0) return;
    // Their depth first, then only what is nearest: the ground shines through, their own inner walls do not.
    glColorMask(GL_FALSE, GL_FALSE, GL_FALSE, GL_FALSE);
    boxes_.draw(first_location_, blocks.opaque_count(), see_through);
    glColorMask(GL_TRUE, GL_TRUE, GL_TRUE, GL_TRUE);
    glDepthFunc(GL_LEQUAL);
    boxes_.draw(first_location_, blocks.opaque_count(), see_through);
    glDepthFunc(GL_LESS);
}

} // namespace app::render
