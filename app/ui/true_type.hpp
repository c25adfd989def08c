#pragma once
// The few numbers of a TrueType file that Dear ImGui does not tell: its ascent and descent in em.

#include <cstddef>
#include <optional>
#include <span>

namespace app::ui {

struct FontMetrics {
    float ascent_em = 0;  ///< above the baseline, > 0
    float descent_em = 0; ///< below the baseline, >= 0
};

/// Reads the tables head and hhea; nothing when the bytes are no TrueType font or too short.
[[nodiscard]] std::optional<FontMetrics> read_font_metrics(std::span<const std::byte> bytes);

} // namespace app::ui
