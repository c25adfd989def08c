#include "render/plate_pass.hpp"

#include <array>

namespace app::render {

namespace {

constexpr int kRingPoints = 24; // as shaders/plate.vert
constexpr int kRowTexels = 512; // idem; two texels per plate never cross a row

static_assert(sizeof(map::PlateInstance) == 32 && offsetof(map::PlateInstance, half_size_m) == 8 &&
              offsetof(map::PlateInstance, angle_rad) == 16 && offsetof(map::PlateInstance, thickness_m) == 20 &&
              offsetof(map::PlateInstance, decision) == 24 && offsetof(map::PlateInstance, opacity) == 27 &&
              offsetof(map::PlateInstance, corner_m) == 28);

/// Walls first: the smooth edge of the top then fades over them.
std::array<std::uint8_t, kRingPoints * 6 + 6> shape_pattern()
{
    std::array<std::uint8_t, kRingPoints * 6 + 6> pattern{};
    std::size_t at = 0;
    const auto add = [&](int vertex) { pattern[at++] = static_cast<std::uint8_t>(vertex); };
    for (int i = 0; i < kRingPoints; ++i) {
        const int low = 4 + 2 * i;
        const int next_low = 4 + 2 * ((i + 1) % kRingPoints);
        for (const int vertex : {low, next_low, next_low + 1, low, next_low + 1, low + 1}) add(vertex);
    }
    for (const int vertex : {0, 1, 2, 0, 2, 3}) add(vertex);
    return pattern;
}

} // namespace

base::Result<PlatePass> PlatePass::create()
{
    base::Result<Program> program = Program::create("plate", "plate");
    if (!program) return program.error();
    return PlatePass(std::move(program.value()));
}

PlatePass::PlatePass(Program program) : program_(std::move(program)), shapes_(shape_pattern(), 4 + 2 * kRingPoints)
{
    program_.set_sampler("u_plates", 0);
    first_location_ = program_.uniform("u_first");
}

void PlatePass::sync(const map::Plates& plates)
{
    if (uploads_ > 0 && plates.version == version_) return;
    plates_.upload_table(kWordQuads, kRowTexels, std::as_bytes(std::span<const map::PlateInstance>(plates.items)));
    count_ = static_cast<int>(plates.items.size());
    version_ = plates.version;
    ++uploads_;
}

void PlatePass::draw() const
{
    program_.use();
    plates_.bind(0);
    shapes_.draw(first_location_, 0, count_);
}

} // namespace app::render
