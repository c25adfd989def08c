#pragma once
// SVG as text, well-formed by construction: elements close in the order in which they were opened, texts and values are
// escaped, numbers are short and the same everywhere.

#include "map/palette.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace app::picture {

/// A number rounded to so many decimals (0..4), without needless zeros: "12.5", ".3", "-4".
[[nodiscard]] std::string decimal_text(double value, int decimals);

/// "#0f5257", or "#fff" where three digits say the same. Opacity is not part of it.
[[nodiscard]] std::string hex_text(const map::Colour& colour);

class SvgWriter {
public:
    SvgWriter& begin(std::string_view element);
    SvgWriter& end();

    /// Attributes of the element that was begun last, before it has any content.
    SvgWriter& attribute(std::string_view name, std::string_view value);
    SvgWriter& number(std::string_view name, double value, int decimals = 1);

    /// "fill", "stroke" or "stop" (of a gradient), with its opacity where there is one.
    SvgWriter& colour(std::string_view name, const map::Colour& colour);

    SvgWriter& text(std::string_view content);

    /// The whole text; all elements must be closed.
    [[nodiscard]] std::string take();

private:
    void close_tag();
    void escape(std::string_view content);

    std::string out_;
    std::vector<std::string> open_;
    bool in_tag_ = false;
};

} // namespace app::picture
