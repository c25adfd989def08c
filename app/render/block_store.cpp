#include "render/block_store.hpp"

#include <glm/common.hpp>

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

void BlockStore::sync(const map::Blocks& blocks)
{
    if (known_ && blocks.version == version_) return;
    version_ = blocks.version;
    if (table_.set(blocks) || !known_) {
        bounds_ = bounds_of(table_.geometry());
        geometry_.upload_table(kFloatQuads, kRowTexels,
                               std::as_bytes(std::span<const BlockGeometry>(table_.geometry())));
    }
    known_ = true;
    stale_ = true;
}

void BlockStore::show(float transition)
{
    if (!table_.show(transition) && !stale_) return;
    state_.upload_table(kShortQuads, kRowTexels, std::as_bytes(std::span<const BlockState>(table_.states())));
    stale_ = false;
    ++uploads_;
}

void BlockStore::bind() const
{
    geometry_.bind(0);
    state_.bind(1);
}

} // namespace app::render
