#include "ui/fonts.hpp"

#include "base/true_type.hpp"
#include "ui/shadow.hpp"

#include <array>
#include <cmath>
#include <optional>
#include <string>

namespace app::ui {

namespace {

struct TypeStyle {
    Face face{};
    float size_px = 0;
    float line_px = 0;
};

constexpr base::EnumArray<Type, TypeStyle> kStyles{{{
    {Face::Sans400, 11, 15},        // Note
    {Face::Sans500, 11, 15},        // NoteMedium
    {Face::Sans600, 11, 15},        // NoteStrong
    {Face::Sans400, 12, 16},        // Label
    {Face::Sans500, 12, 16},        // LabelMedium
    {Face::Sans600, 12, 16},        // LabelStrong
    {Face::Sans400, 13, 18},        // Text
    {Face::Sans500, 13, 18},        // TextMedium
    {Face::Sans600, 13, 18},        // TextStrong
    {Face::Sans400, 15, 20},        // Title
    {Face::Sans600, 15, 20},        // TitleStrong
    {Face::Sans600, 20, 24},        // Score
    {Face::Sans600, 25, 30},        // Figure
    {Face::Sans600, 28, 34},        // CardTitle
    {Face::Serif400, 18, 25},       // Sentence
    {Face::Serif600, 18, 25},       // SentenceStrong
    {Face::SerifItalic400, 12, 16}, // Nature
    {Face::SerifItalic400, 12, 16}, // Water
    {Face::Sans600, 16, 20},        // CitySmall
    {Face::Sans600, 19, 24},        // City
    {Face::Sans600, 21, 26},        // CityLarge
    {Face::Icons, 14, 14},          // IconSmall
    {Face::Icons, 16, 16},          // Icon
    {Face::Icons, 18, 18},          // IconLarge
}}};

// The characters that assets/bake/fonts.py keeps, as pairs first, last.
constexpr ImWchar kTextRanges[] = {0x20,   0x7E,   0xA0,   0xFF,   0x2013, 0x2014, 0x2018, 0x201A, 0x201C,
                                   0x201E, 0x2026, 0x2026, 0x20AC, 0x20AC, 0x2212, 0x2212, 0};
constexpr ImWchar kIconRanges[] = {0xE000, 0xEFFF, 0};

/// The height from ascent to descent in device pixels: Dear ImGui counts sizes so, the type scale counts in em as CSS
/// does.
float built_height_px(const base::FontMetrics& metrics, const TypeStyle& style, float pixel_ratio)
{
    return style.size_px * pixel_ratio * (metrics.ascent_em + metrics.descent_em);
}

/// The faces of names on the map, which have halos.
constexpr std::array<Face, 3> kHaloFaces{Face::Sans500, Face::Sans600, Face::SerifItalic400};

ImFontConfig make_config(float height_px)
{
    ImFontConfig config;
    config.FontDataOwnedByAtlas = false;
    // Dear ImGui cuts sizes off to whole pixels, which would make text up to 6 % too narrow; the density makes up for
    // it.
    config.SizePixels = std::floor(height_px);
    config.RasterizerDensity = height_px / config.SizePixels;
    config.OversampleH = 2;
    config.OversampleV = 1;
    config.PixelSnapH = false; // text.cpp places the first glyph on a whole pixel; the others keep their rhythm
    return config;
}

Font make_font(ImFont* font, const ImFontConfig& config, const base::FontMetrics& metrics, const TypeStyle& style,
               float pixel_ratio, float sharpness)
{
    const float middle_px = (metrics.ascent_em - metrics.descent_em) / 2 * style.size_px;
    return {.font = font,
            .scale = config.RasterizerDensity / sharpness,
            .device_pixel_px = 1 / pixel_ratio,
            .line_px = style.line_px,
            .baseline_px = style.line_px / 2 + middle_px,
            .size_px = style.size_px,
            .face = style.face};
}

/// Device pixels per CSS pixel at which a type is made.
float sharpness_of(Type type, float pixel_ratio)
{
    return type == Type::Water ? 2 * pixel_ratio : pixel_ratio;
}

base::Error not_a_font(Face face)
{
    return {.message = "this is not a TrueType font", .source = std::string(file_of(face))};
}

} // namespace

std::string_view file_of(Face face)
{
    constexpr base::EnumArray<Face, std::string_view> kFiles{{"inter-400.ttf", "inter-500.ttf", "inter-600.ttf",
                                                              "source-serif-400.ttf", "source-serif-600.ttf",
                                                              "source-serif-400-italic.ttf", "icons.ttf"}};
    return kFiles[face];
}

base::Result<Fonts> build_fonts(ImGuiIO& io, const FontFiles& files, float pixel_ratio)
{
    base::EnumArray<Face, base::FontMetrics> metrics;
    for (Face face : base::all_of<Face>()) {
        const auto read = base::read_font_metrics(files[face]);
        if (!read) return not_a_font(face);
        metrics[face] = *read;
    }
    ImFontAtlas& atlas = *io.Fonts;
    atlas.Clear();
    atlas.TexGlyphPadding = 1;
    Fonts fonts;
    fonts.pixel_ratio = pixel_ratio;
    for (Type type : base::all_of<Type>()) {
        const TypeStyle& style = kStyles[type];
        const std::span<const std::byte> bytes = files[style.face];
        const float sharpness = sharpness_of(type, pixel_ratio);
        const ImFontConfig config = make_config(built_height_px(metrics[style.face], style, sharpness));
        // The atlas only reads the bytes: it does not own them (see make_config).
        auto* data = const_cast<std::byte*>(bytes.data());
        ImFont* font = atlas.AddFontFromMemoryTTF(data, static_cast<int>(bytes.size()), 0, &config,
                                                  style.face == Face::Icons ? kIconRanges : kTextRanges);
        fonts.types[type] = make_font(font, config, metrics[style.face], style, pixel_ratio, sharpness);
    }
    base::EnumArray<Face, std::optional<HaloPainter>> halos;
    for (const Face face : kHaloFaces) {
        const float em_height = metrics[face].ascent_em + metrics[face].descent_em;
        halos[face].emplace(atlas, files[face], em_height, kTextRanges);
    }
    const int shadow = reserve_shadow(atlas);
    if (!atlas.Build()) return base::Error{.message = "the fonts do not fit into one texture"};
    for (const Face face : kHaloFaces) fonts.halos[face] = halos[face]->paint(atlas);
    fonts.shadow = paint_shadow(atlas, shadow);
    io.FontDefault = fonts[Type::Text].font;
    return fonts;
}

} // namespace app::ui
