#include "render/ribbon_pass.hpp"

#include <span>
#include <vector>

namespace app::render {

namespace {

constexpr std::uint8_t kQuad[] = {0, 2, 1, 1, 2, 3};
constexpr int kRowTexels = 1024; // as shaders/ribbon.vert; four texels per piece never cross a row

using map::RibbonPiece;
static_assert(sizeof(RibbonPiece) == 4 * 16 && offsetof(RibbonPiece, to_m) == 16 &&
              offsetof(RibbonPiece, from_along_m) == 32 && offsetof(RibbonPiece, paint) == 48);

} // namespace

base::Result<RibbonPass> RibbonPass::create()
{
    base::Result<Program> program = Program::create("ribbon", "ribbon");
    if (!program) return program.error();
    return RibbonPass(std::move(program.value()));
}

RibbonPass::RibbonPass(Program program)
    : program_(std::move(program)), first_(program_.uniform("u_first")), quads_(kQuad, 4)
{
    program_.set_sampler("u_pieces", 0);
}

void RibbonPass::sync(const map::Ribbons& ribbons)
{
    if (ribbons.version == synced_version_) return;
    synced_version_ = ribbons.version;
    below_ = static_cast<int>(ribbons.below.size());
    above_ = static_cast<int>(ribbons.above.size());
    std::vector<RibbonPiece> pieces = ribbons.below;
    pieces.insert(pieces.end(), ribbons.above.begin(), ribbons.above.end());
    pieces_.upload_table(kFloatQuads, kRowTexels, std::as_bytes(std::span<const RibbonPiece>(pieces)));
}

void RibbonPass::draw(int first, int count) const
{
    if (count == 0) return;
    pieces_.bind(0);
    program_.use();
    quads_.draw(first_, first, count);
}

} // namespace app::render
