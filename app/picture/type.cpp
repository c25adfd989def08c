#include "picture/type.hpp"

#include <algorithm>

namespace app::picture {

std::string_view file_of(Face face)
{
    constexpr base::EnumArray<Face, std::string_view> kFiles{
        {"inter-400.ttf", "inter-500.ttf", "inter-600.ttf", "source-serif-400-italic.ttf"}};
    return kFiles[face];
}

std::optional<FaceMetrics> read_face(std::span<const std::byte> bytes)
{
    const auto font = base::read_font_metrics(bytes);
    auto advances = base::read_glyph_advances(bytes);
    if (!font || !advances) return std::nullopt;
    return FaceMetrics{*font, std::move(*advances)};
}

TypeStyle style_of(map::LabelFace face, double font_px)
{
    switch (face) {
    case map::LabelFace::City:
        if (font_px < 18) return {Face::Sans600, 16, 20};
        return font_px < 20 ? TypeStyle{Face::Sans600, 19, 24} : TypeStyle{Face::Sans600, 21, 26};
    case map::LabelFace::Nature:
    case map::LabelFace::Water:
        return {Face::SerifItalic400, 12, 16};
    case map::LabelFace::Site:
        return {Face::Sans600, 12, 16};
    case map::LabelFace::Shield:
        return {Face::Sans600, 11, 15};
    case map::LabelFace::Village:
    case map::LabelFace::Station:
        break;
    }
    return {Face::Sans500, 11, 15};
}

double text_width_px(const Faces& faces, const TypeStyle& style, std::string_view text, double tracking_px)
{
    const double width_em = static_cast<double>(base::text_width_em(faces[style.face].advances, text));
    const auto is_start = [](char letter) { return (static_cast<unsigned char>(letter) & 0xC0U) != 0x80U; };
    const auto characters = std::count_if(text.begin(), text.end(), is_start);
    return width_em * style.size_px + tracking_px * static_cast<double>(std::max<std::ptrdiff_t>(0, characters - 1));
}

double baseline_px(const Faces& faces, const TypeStyle& style)
{
    const base::FontMetrics& font = faces[style.face].font;
    return style.line_px / 2 + static_cast<double>(font.ascent_em - font.descent_em) / 2 * style.size_px;
}

map::MeasureText make_measure(const Faces& faces)
{
    return [&faces](std::string_view text, map::LabelFace face, double font_px, double tracking_px) {
        const TypeStyle style = style_of(face, font_px);
        const double padding_px = face == map::LabelFace::Shield ? 2 * kShieldPadding_px : 0;
        return glm::dvec2{text_width_px(faces, style, text, tracking_px) + padding_px, style.line_px};
    };
}

} // namespace app::picture
