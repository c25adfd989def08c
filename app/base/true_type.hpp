#pragma once
// The few numbers of a TrueType file that placing text needs: ascent and descent, and how far each character advances.
// Dear ImGui tells neither without an atlas, and the pictures without a GPU have none.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace app::base {

struct FontMetrics {
    float ascent_em = 0;  ///< above the baseline, > 0
    float descent_em = 0; ///< below the baseline, >= 0
};

/// Reads the tables head and hhea; nothing when the bytes are no TrueType font or too short.
[[nodiscard]] std::optional<FontMetrics> read_font_metrics(std::span<const std::byte> bytes);

/// How far the pen moves after each character.
struct GlyphAdvances {
    std::vector<float> by_character_em; ///< index: the character's code, below kCharacters
    float missing_em = 0;               ///< of the sign for what the font does not have

    /// Characters beyond this are not looked up: the fonts are cut down to Latin text and its typography.
    static constexpr std::uint32_t kCharacters = 0x2300;
};

/// Reads the tables cmap (format 4), head, hhea and hmtx; nothing when one is missing or too short.
[[nodiscard]] std::optional<GlyphAdvances> read_glyph_advances(std::span<const std::byte> bytes);

/// The width of a UTF-8 text at a size of 1 em, without kerning. Bytes that are no UTF-8 count as missing signs.
[[nodiscard]] float text_width_em(const GlyphAdvances& advances, std::string_view text);

} // namespace app::base
