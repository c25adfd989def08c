#pragma once
// The type of the picture: the same faces and sizes as on the living map, measured from the same font files, so that
// the same names stand in the same places.

#include "base/enum_array.hpp"
#include "base/true_type.hpp"
#include "map/labels.hpp"

#include <span>
#include <string_view>

namespace app::picture {

enum class Face { Sans400, Sans500, Sans600, SerifItalic400, kCount };

/// What placing text in a face needs.
struct FaceMetrics {
    base::FontMetrics font;
    base::GlyphAdvances advances;
};
using Faces = base::EnumArray<Face, FaceMetrics>;

/// The font file of a face: "inter-400.ttf".
[[nodiscard]] std::string_view file_of(Face face);

/// Reads one font file; nothing when it is no TrueType font.
[[nodiscard]] std::optional<FaceMetrics> read_face(std::span<const std::byte> bytes);

struct TypeStyle {
    Face face{};
    double size_px = 12;
    double line_px = 16;
};

/// How a label is set that asks for a size.
[[nodiscard]] TypeStyle style_of(map::LabelFace face, double font_px);

inline constexpr double kShieldPadding_px = 5;

[[nodiscard]] double text_width_px(const Faces& faces, const TypeStyle& style, std::string_view text,
                                   double tracking_px = 0);

/// From the upper edge of the line to the baseline.
[[nodiscard]] double baseline_px(const Faces& faces, const TypeStyle& style);

/// Measures labels for map::place_labels. Keeps a reference to the faces.
[[nodiscard]] map::MeasureText make_measure(const Faces& faces);

} // namespace app::picture
