#include "base/true_type.hpp"

#include <algorithm>

namespace app::base {

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

/// Where the subtable of the cmap starts that maps Unicode's first 65,536 characters (platform 3, encoding 1, format
/// 4).
std::optional<std::size_t> find_character_map(Reader& reader, std::size_t cmap)
{
    constexpr std::uint32_t kMicrosoft = 3;
    constexpr std::uint32_t kUnicode = 1;
    const std::uint32_t count = reader.u16(cmap + 2);
    for (std::uint32_t i = 0; i < count && reader.ok; ++i) {
        const std::size_t record = cmap + 4 + i * std::size_t{8};
        if (reader.u16(record) != kMicrosoft || reader.u16(record + 2) != kUnicode) continue;
        const std::size_t start = cmap + reader.u32(record + 4);
        if (reader.u16(start) == 4) return start;
    }
    return std::nullopt;
}

/// One run of characters of a map of format 4.
struct Run {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::uint32_t shift = 0; ///< added to the glyph's number, modulo 65,536
    std::size_t list = 0;    ///< where the glyphs' numbers stand, 0: the character's code is the number
};

Run read_run(Reader& reader, std::size_t start, std::uint32_t index)
{
    const std::size_t twice_count = reader.u16(start + 6);
    const std::size_t ends = start + 14 + index * std::size_t{2};
    const std::size_t starts = ends + twice_count + 2;
    const std::size_t shifts = starts + twice_count;
    const std::size_t offsets = shifts + twice_count;
    const std::uint32_t offset = reader.u16(offsets);
    return {reader.u16(starts), reader.u16(ends), reader.u16(shifts), offset == 0 ? 0 : offsets + offset};
}

std::uint32_t glyph_of(Reader& reader, const Run& run, std::uint32_t character)
{
    if (run.list == 0) return (character + run.shift) & 0xFFFFU;
    const std::uint32_t glyph = reader.u16(run.list + (character - run.first) * std::size_t{2});
    return glyph == 0 ? 0 : (glyph + run.shift) & 0xFFFFU;
}

/// Takes the next character off a UTF-8 text; a byte that starts none is taken alone, as U+FFFD.
std::uint32_t take_character(std::string_view& text)
{
    const auto byte_at = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])); };
    const std::uint32_t lead = byte_at(0);
    const std::size_t length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 0;
    std::uint32_t character = length == 1 ? lead : lead & (0x7FU >> length);
    bool valid = length > 0 && length <= text.size();
    for (std::size_t i = 1; valid && i < length; ++i) {
        valid = (byte_at(i) & 0xC0U) == 0x80U;
        character = character << 6U | (byte_at(i) & 0x3FU);
    }
    text.remove_prefix(valid ? length : 1);
    return valid ? character : 0xFFFDU;
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

std::optional<GlyphAdvances> read_glyph_advances(std::span<const std::byte> bytes)
{
    Reader reader{bytes};
    const auto head = find_table(reader, tag("head"));
    const auto hhea = find_table(reader, tag("hhea"));
    const auto hmtx = find_table(reader, tag("hmtx"));
    const auto cmap = find_table(reader, tag("cmap"));
    if (!head || !hhea || !hmtx || !cmap) return std::nullopt;
    const auto map = find_character_map(reader, *cmap);
    const std::uint32_t metrics = reader.u16(*hhea + 34);
    const auto units_per_em = static_cast<float>(reader.u16(*head + 18));
    if (!map || metrics == 0 || units_per_em <= 0) return std::nullopt;
    const auto advance_em = [&](std::uint32_t glyph) {
        return static_cast<float>(reader.u16(*hmtx + std::min(glyph, metrics - 1) * std::size_t{4})) / units_per_em;
    };
    GlyphAdvances advances;
    advances.missing_em = advance_em(0);
    advances.by_character_em.assign(GlyphAdvances::kCharacters, advances.missing_em);
    const std::uint32_t runs = reader.u16(*map + 6) / 2;
    for (std::uint32_t i = 0; i < runs && reader.ok; ++i) {
        const Run run = read_run(reader, *map, i);
        const std::uint32_t end = std::min(run.last + 1, GlyphAdvances::kCharacters);
        for (std::uint32_t character = run.first; character < end; ++character) {
            advances.by_character_em[character] = advance_em(glyph_of(reader, run, character));
        }
    }
    return reader.ok ? std::optional(std::move(advances)) : std::nullopt;
}

float text_width_em(const GlyphAdvances& advances, std::string_view text)
{
    float width_em = 0;
    while (!text.empty()) {
        const std::uint32_t character = take_character(text);
        const bool known = character < advances.by_character_em.size();
        width_em += known ? advances.by_character_em[character] : advances.missing_em;
    }
    return width_em;
}

} // namespace app::base
