#include "picture/text.hpp"

#include <algorithm>

namespace app::picture {

void write_font(SvgWriter& svg, const TypeStyle& style)
{
    constexpr std::string_view kSans = "Inter,'Open Sans',Arial,sans-serif";
    constexpr std::string_view kSerif = "'Source Serif 4','Source Serif Pro',Georgia,serif";
    constexpr base::EnumArray<Face, int> kWeights{{400, 500, 600, 400}};
    const bool serif = style.face == Face::SerifItalic400;
    svg.attribute("font-family", serif ? kSerif : kSans).number("font-size", style.size_px);
    svg.number("font-weight", kWeights[style.face], 0);
    if (serif) svg.attribute("font-style", "italic");
}

void keep_width(SvgWriter& svg, const Faces& faces, const TypeStyle& style, std::string_view text)
{
    svg.number("textLength", text_width_px(faces, style, text)).attribute("lengthAdjust", "spacingAndGlyphs");
}

std::vector<std::string_view> broken_lines(const Faces& faces, const TypeStyle& style, std::string_view text,
                                           double width_px)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        std::size_t end = 0; // of the longest line that fits, or of the first word
        for (std::size_t next = 0; next != std::string_view::npos;) {
            next = text.find(' ', next == 0 ? 0 : next + 1);
            const std::string_view line = text.substr(0, next);
            if (end > 0 && text_width_px(faces, style, line) > width_px) break;
            end = line.size();
        }
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(text.size(), end + 1));
    }
    return lines;
}

} // namespace app::picture
