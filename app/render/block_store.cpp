#include "render/block_store.hpp"

#include <glm/common.hpp>

#include <algorithm>
#include <utility>

namespace app::render {

namespace {

constexpr int kRowTexels = 1024;       // as shaders/blocks.glsl
constexpr double kShadowRoom_m = 2500; // the longest shadow of the highest block

GroundArea bounds_of(const std::vector<BlockGeometry>& geometry)
{
    if (geometry.empty()) return {};
    GroundArea bounds{geometry.front().centre_m, geometry.front().centre_m};
    for (const BlockGeometry& block : geometry) {
        bounds.min_m = glm::min(bounds.min_m, glm::dvec2(block.centre_m));
        bounds.max_m = glm::max(bounds.max_m, glm::dvec2(block.centre_m));
    }
    return {bounds.min_m - kShadowRoom_m, bounds.max_m + kShadowRoom_m};
}

} // namespace

void BlockStore::sync(const map::Blocks& blocks, float shown_transition)
{
    if (uploads_ > 0 && blocks.version == version_) return;
    BlockTable next = make_block_table(blocks, table_, shown_transition);
    if (uploads_ == 0 || next.geometry != table_.geometry) {
        bounds_ = bounds_of(next.geometry);
        geometry_.upload_table(kFloatQuads, kRowTexels, std::as_bytes(std::span<const BlockGeometry>(next.geometry)));
    }
    state_.upload_table(kShortQuads, kRowTexels, std::as_bytes(std::span<const BlockState>(next.states)));
    table_ = std::move(next);
    version_ = blocks.version;
    ++uploads_;
}

double BlockStore::highest_m() const
{
    std::uint16_t highest_dm = 0;
    for (const BlockState& state : table_.states) {
        highest_dm = std::max({highest_dm, state.before_dm, state.after_dm});
    }
    return highest_dm * 0.1;
}

void BlockStore::bind() const
{
    geometry_.bind(0);
    state_.bind(1);
}

} // namespace app::render
