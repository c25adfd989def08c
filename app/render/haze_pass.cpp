#include "render/haze_pass.hpp"

namespace app::render {

base::Result<HazePass> HazePass::create()
{
    base::Result<Program> program = Program::create("haze", "haze");
    if (!program) return program.error();
    return HazePass(std::move(program.value()));
}

void HazePass::draw() const
{
    program_.use();
    vertex_array_.bind();
    glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
}

} // namespace app::render
