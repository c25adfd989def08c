#include "ui/true_type.hpp"

#include <cstdint>

namespace app::ui {

namespace {

/// Reads big-endian numbers; past the end they are 0 and ok turns false.
struct Reader {
    std::span<const std::byte> bytes;
    bool ok = true;

    std::uint32_t byte_at(std::size_t at)
    {
        if (at < bytes.size()) return std::to_integer<std::uint32_t>(bytes[at]);
        ok = false;
        return 0;
    }
    std::uint32_t u16(std::size_t at) { return byte_at(at) << 8U | byte_at(at + 1); }
    std::uint32_t u32(std::size_t at) { return u16(at) << 16U | u16(at + 2); }
    int s16(std::size_t at)
    {
        const auto value = static_cast<int>(u16(at));
        return value < 0x8000 ? value : value - 0x10000;
    }
};

constexpr std::uint32_t tag(const char (&name)[5])
{
    std::uint32_t value = 0;
    for (int i = 0; i < 4; ++i) value = value << 8U | static_cast<unsigned char>(name[i]);
    return value;
}

/// Where a table starts, from the directory at the head of the file.
std::optional<std::size_t> find_table(Reader& reader, std::uint32_t wanted)
{
    constexpr std::size_t kDirectory = 12;
    constexpr std::size_t kRecord = 16;
    const std::uint32_t count = reader.u16(4);
    for (std::uint32_t i = 0; i < count && reader.ok; ++i) {
        const std::size_t record = kDirectory + i * kRecord;
        if (reader.u32(record) == wanted) return reader.u32(record + 8);
    }
    return std::nullopt;
}

} // namespace

std::optional<FontMetrics> read_font_metrics(std::span<const std::byte> bytes)
{
    Reader reader{bytes};
    constexpr std::uint32_t kTrueType = 0x00010000;
    if (reader.u32(0) != kTrueType) return std::nullopt;
    const auto head = find_table(reader, tag("head"));
    const auto hhea = find_table(reader, tag("hhea"));
    if (!head || !hhea) return std::nullopt;
    const auto units_per_em = static_cast<float>(reader.u16(*head + 18));
    const auto ascent = static_cast<float>(reader.s16(*hhea + 4));
    const auto descent = static_cast<float>(reader.s16(*hhea + 6));
    if (!reader.ok || units_per_em <= 0 || ascent <= 0) return std::nullopt;
    return FontMetrics{ascent / units_per_em, -descent / units_per_em};
}

} // namespace app::ui
