#include "render/block_table.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <unordered_map>

namespace app::render {

namespace {

std::uint16_t decimetres(float height_m)
{
    return static_cast<std::uint16_t>(std::clamp(std::lround(height_m * 10), 0L, 65535L));
}

std::uint16_t shown_height_dm(const BlockState& state, float transition)
{
    const float before = state.before_dm;
    const float after = state.after_dm;
    return static_cast<std::uint16_t>(std::lround(before + (after - before) * transition));
}

std::uint64_t key_of(glm::vec2 centre_m)
{
    std::uint64_t key = 0;
    static_assert(sizeof key == sizeof centre_m);
    std::memcpy(&key, &centre_m, sizeof key);
    return key;
}

void append(BlockTable& table, const map::BlockInstance& block)
{
    const glm::vec2 half_edge_m{block.half_width_m * std::cos(block.angle_rad),
                                block.half_width_m * std::sin(block.angle_rad)};
    const std::uint16_t height = decimetres(block.height_m);
    table.geometry.push_back({block.centre_m, half_edge_m});
    table.states.push_back(
        {height, height, block.theme, block.town_mix, block.opacity, static_cast<std::uint8_t>(block.form)});
}

bool is_opaque(const map::BlockInstance& block)
{
    const bool is_filled = block.form == map::BlockForm::Solid || block.form == map::BlockForm::Upper;
    return block.opacity == 255 && is_filled;
}

BlockTable sorted_by_opacity(const map::Blocks& blocks)
{
    BlockTable table;
    table.geometry.reserve(blocks.items.size());
    table.states.reserve(blocks.items.size());
    for (const map::BlockInstance& block : blocks.items) {
        if (is_opaque(block)) append(table, block);
    }
    table.opaque_count = table.states.size();
    for (const map::BlockInstance& block : blocks.items) {
        if (!is_opaque(block)) append(table, block);
    }
    return table;
}

/// What stood before and is gone now sinks into the ground. It joins the end of the table: drawn as see-through blocks
/// are, which costs little for the few of them.
void append_vanished(BlockTable& table, const BlockTable& previous, float transition)
{
    std::unordered_map<std::uint64_t, std::size_t> now;
    now.reserve(table.geometry.size());
    for (std::size_t i = 0; i < table.geometry.size(); ++i) now.emplace(key_of(table.geometry[i].centre_m), i);
    for (BlockState& state : table.states) state.before_dm = 0;
    for (std::size_t i = 0; i < previous.geometry.size(); ++i) {
        BlockState state = previous.states[i];
        const std::uint16_t shown = shown_height_dm(state, transition);
        const auto found = now.find(key_of(previous.geometry[i].centre_m));
        if (found != now.end()) {
            table.states[found->second].before_dm = shown;
        } else if (shown > 0) {
            state.before_dm = shown;
            state.after_dm = 0;
            table.geometry.push_back(previous.geometry[i]);
            table.states.push_back(state);
        }
    }
}

} // namespace

BlockTable make_block_table(const map::Blocks& blocks, const BlockTable& previous, float shown_transition)
{
    BlockTable table = sorted_by_opacity(blocks);
    if (previous.states.empty()) return table;
    if (table.geometry == previous.geometry) {
        for (std::size_t i = 0; i < table.states.size(); ++i) {
            table.states[i].before_dm = shown_height_dm(previous.states[i], shown_transition);
        }
        return table;
    }
    append_vanished(table, previous, shown_transition);
    return table;
}

} // namespace app::render
