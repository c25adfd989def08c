#pragma once
// The faces and sizes of the interface in one atlas, built at real pixel size, with the icons and the soft shadow of
// the panels in the same texture (so that a panel is one draw call).

#include "base/enum_array.hpp"
#include "base/result.hpp"
#include "ui/glyph_halos.hpp"

#include <imgui.h>

#include <cstddef>
#include <span>
#include <string_view>

namespace app::ui {

/// The font files that assets/bake/fonts.py makes.
enum class Face { Sans400, Sans500, Sans600, Serif400, Serif600, SerifItalic400, Icons, kCount };

/// The name of its file, such as "inter-400.ttf".
[[nodiscard]] std::string_view file_of(Face face);

/// The bytes of each file. They must live as long as the atlas.
using FontFiles = base::EnumArray<Face, std::span<const std::byte>>;

/// The type scale: each a face, a size and a line height (look: note 11/15, label 12/16, text 13/18, ...).
enum class Type {
    Note,
    NoteMedium,
    NoteStrong,
    Label,
    LabelMedium,
    LabelStrong,
    Text,
    TextMedium,
    TextStrong,
    Title,
    TitleStrong,
    Score,
    Figure,
    CardTitle,
    Sentence,
    SentenceStrong,
    Nature,
    Water, ///< for turned names: made twice as sharp, since no letter of them stands on whole pixels
    CitySmall,
    City,
    CityLarge,
    IconSmall,
    Icon,
    IconLarge,
    kCount
};

/// One size of one face, in CSS pixels.
struct Font {
    ImFont* font = nullptr;
    float scale = 1;           ///< CSS pixels per unit of the glyph boxes
    float device_pixel_px = 1; ///< CSS pixels per device pixel
    float line_px = 0;         ///< height of a line
    float baseline_px = 0;     ///< from the top of the line to the baseline
    float size_px = 0;
    Face face{};
};

/// The place of the shadow of a panel in the atlas; see shadow.cpp.
struct ShadowTexture {
    ImVec2 uv_min{};
    ImVec2 uv_max{};
};

struct Fonts {
    base::EnumArray<Type, Font> types;
    base::EnumArray<Face, HaloGlyphs> halos; ///< of the faces of names on the map
    ShadowTexture shadow;
    float pixel_ratio = 0; ///< 0 before they are built

    [[nodiscard]] const Font& operator[](Type type) const { return types[type]; }
};

/// Clears the atlas of io and builds it anew for a pixel ratio (> 0). Fails when a file is not a TrueType font. The
/// caller then makes the texture (the back end's business).
[[nodiscard]] base::Result<Fonts> build_fonts(ImGuiIO& io, const FontFiles& files, float pixel_ratio);

} // namespace app::ui
