#include "picture/svg_writer.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace app::picture {

std::string decimal_text(double value, int decimals)
{
    assert(std::isfinite(value) && decimals >= 0 && decimals <= 4);
    long long unit = 1;
    for (int i = 0; i < decimals; ++i) unit *= 10;
    const long long scaled = std::llround(value * static_cast<double>(unit));
    const long long size = scaled < 0 ? -scaled : scaled;
    std::string text = size < unit ? "" : std::to_string(size / unit);
    std::string digits = unit == 1 ? "" : std::to_string(unit + size % unit).substr(1);
    while (!digits.empty() && digits.back() == '0') digits.pop_back();
    if (!digits.empty()) text += '.' + digits;
    if (text.empty()) return "0";
    return scaled < 0 ? '-' + text : text;
}

std::string hex_text(const map::Colour& colour)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text = "#";
    bool short_form = true;
    for (const float part : {colour.red, colour.green, colour.blue}) {
        const auto level = static_cast<unsigned>(std::lround(std::clamp(part, 0.0F, 1.0F) * 255));
        text += kDigits[level / 16];
        text += kDigits[level % 16];
        short_form = short_form && level % 17 == 0;
    }
    return short_form ? std::string{'#', text[1], text[3], text[5]} : text;
}

SvgWriter& SvgWriter::begin(std::string_view element)
{
    close_tag();
    out_ += '<';
    out_ += element;
    open_.emplace_back(element);
    in_tag_ = true;
    return *this;
}

SvgWriter& SvgWriter::end()
{
    assert(!open_.empty());
    if (in_tag_) {
        out_ += "/>";
    } else {
        out_ += "</" + open_.back() + '>';
    }
    in_tag_ = false;
    open_.pop_back();
    return *this;
}

SvgWriter& SvgWriter::attribute(std::string_view name, std::string_view value)
{
    assert(in_tag_);
    out_ += ' ';
    out_ += name;
    out_ += "=\"";
    escape(value);
    out_ += '"';
    return *this;
}

SvgWriter& SvgWriter::number(std::string_view name, double value, int decimals)
{
    return attribute(name, decimal_text(value, decimals));
}

SvgWriter& SvgWriter::colour(std::string_view name, const map::Colour& colour)
{
    attribute(name == "stop" ? "stop-color" : name, hex_text(colour));
    if (colour.opacity < 1) number(std::string(name) + "-opacity", static_cast<double>(colour.opacity), 2);
    return *this;
}

SvgWriter& SvgWriter::text(std::string_view content)
{
    close_tag();
    escape(content);
    return *this;
}

std::string SvgWriter::take()
{
    assert(open_.empty());
    return std::move(out_);
}

void SvgWriter::close_tag()
{
    if (in_tag_) out_ += '>';
    in_tag_ = false;
}

/// XML knows no control characters but tab and line ends; names from files may hold others.
void SvgWriter::escape(std::string_view content)
{
    for (const char letter : content) {
        switch (letter) {
        case '&':
            out_ += "&amp;";
            break;
        case '<':
            out_ += "&lt;";
            break;
        case '>':
            out_ += "&gt;";
            break;
        case '"':
            out_ += "&quot;";
            break;
        default:
            out_ += static_cast<unsigned char>(letter) < 0x20 || letter == 0x7F ? ' ' : letter;
        }
    }
}

} // namespace app::picture
