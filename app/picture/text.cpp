#include "picture/text.hpp"

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

} // namespace app::picture
