#include "render/block_pass.hpp"

namespace app::render {

namespace {

// Three sides of four vertices: top and the two walls that face the eye.
constexpr std::uint8_t kBox[] = {0, 1, 2, 0, 2, 3, 4, 5, 6, 4, 6, 7, 8, 9, 10, 8, 10, 11};

} // namespace

base::Result<BlockPass> BlockPass::create()
{
    base::Result<Program> opaque = Program::create("block", "block");
    if (!opaque) return opaque.error();
    base::Result<Program> see_through = Program::create("block", "block_see_through");
    if (!see_through) return see_through.error();
    return BlockPass(std::move(opaque.value()), std::move(see_through.value()));
}

BlockPass::Kind::Kind(Program linked) : program(std::move(linked)), first(program.uniform("u_first"))
{
    program.set_sampler("u_geometry", 0);
    program.set_sampler("u_state", 1);
}

BlockPass::BlockPass(Program opaque, Program see_through)
    : opaque_(std::move(opaque)), see_through_(std::move(see_through)), boxes_(kBox, 12)
{
}

void BlockPass::draw(const BlockStore& blocks) const
{
    opaque_.program.use();
    blocks.bind();
    glDisable(GL_BLEND);
    boxes_.draw(opaque_.first, 0, blocks.opaque_count());
    glEnable(GL_BLEND);

    const int see_through = blocks.count() - blocks.opaque_count();
    if (see_through == 0) return;
    see_through_.program.use();
    // Their depth first, then only what is nearest: the ground shines through, their own inner walls do not.
    glColorMask(GL_FALSE, GL_FALSE, GL_FALSE, GL_FALSE);
    boxes_.draw(see_through_.first, blocks.opaque_count(), see_through);
    glColorMask(GL_TRUE, GL_TRUE, GL_TRUE, GL_TRUE);
    glDepthFunc(GL_LEQUAL);
    boxes_.draw(see_through_.first, blocks.opaque_count(), see_through);
    glDepthFunc(GL_LESS);
}

} // namespace app::render
