#include "render/area_pass.hpp"

#include "render/area_mesh.hpp"

namespace app::render {

namespace {

const void* offset(std::size_t bytes)
{
    return reinterpret_cast<const void*>(bytes);
}

} // namespace

base::Result<AreaPass> AreaPass::create()
{
    base::Result<Program> program = Program::create("area", "area");
    if (!program) return program.error();
    return AreaPass(std::move(program.value()));
}

AreaPass::AreaPass(Program program) : program_(std::move(program))
{
    vertex_array_.bind();
    vertices_.bind();
    indices_.bind();
    constexpr GLsizei kStride = sizeof(AreaVertex);
    glVertexAttribPointer(0, 2, GL_FLOAT, GL_FALSE, kStride, offset(offsetof(AreaVertex, position_m)));
    glVertexAttribIPointer(1, 1, GL_UNSIGNED_BYTE, kStride, offset(offsetof(AreaVertex, paint)));
    glVertexAttribPointer(2, 1, GL_UNSIGNED_BYTE, GL_TRUE, kStride, offset(offsetof(AreaVertex, coverage)));
    glVertexAttribPointer(3, 2, GL_SHORT, GL_TRUE, kStride, offset(offsetof(AreaVertex, outward)));
    glVertexAttribPointer(4, 1, GL_UNSIGNED_BYTE, GL_FALSE, kStride, offset(offsetof(AreaVertex, band_quarter_px)));
    for (GLuint attribute = 0; attribute < 5; ++attribute) glEnableVertexAttribArray(attribute);
}

void AreaPass::sync(const map::Ground& ground)
{
    const AreaMesh mesh = make_area_mesh(ground.areas);
    vertex_array_.bind();
    vertices_.upload(std::span<const AreaVertex>(mesh.vertices), GL_STATIC_DRAW);
    indices_.upload(std::span<const std::uint32_t>(mesh.indices), GL_STATIC_DRAW);
    index_count_ = static_cast<GLsizei>(mesh.indices.size());
}

void AreaPass::draw() const
{
    if (index_count_ == 0) return;
    program_.use();
    vertex_array_.bind();
    glDrawElements(GL_TRIANGLES, index_count_, GL_UNSIGNED_INT, nullptr);
}

} // namespace app::render
