#include "ui/text.hpp"

#include <imgui_internal.h>

#include <cmath>

namespace app::ui {

namespace {

/// Calls visit(glyph) for each character of a text that has a glyph.
template <class Visit> void for_each_glyph(const Font& font, std::string_view text, Visit visit)
{
    const char* at = text.data();
    const char* end = at + text.size();
    while (at < end) {
        unsigned int character = 0;
        at += ImTextCharFromUtf8(&character, at, end);
        if (character == 0) return;
        visit(*font.font->FindGlyph(static_cast<ImWchar>(character)));
    }
}

/// One quad of the atlas; left and baseline in CSS pixels, on device pixels where sharpness asks for it.
void draw_glyph(ImDrawList& list, const Font& font, const ImFontGlyph& glyph, ImVec2 pen, ImU32 colour)
{
    // Glyph boxes count from the top of the font's own line; its ascent leads to the baseline.
    const float above = std::floor(font.font->Ascent + 0.5F);
    const ImVec2 min{pen.x + glyph.X0 * font.scale, pen.y + (glyph.Y0 - above) * font.scale};
    const ImVec2 max{pen.x + glyph.X1 * font.scale, pen.y + (glyph.Y1 - above) * font.scale};
    list.PrimReserve(6, 4);
    list.PrimRectUV(min, max, {glyph.U0, glyph.V0}, {glyph.U1, glyph.V1}, colour);
}

/// Draws from the baseline at pen and returns the width.
float draw_line(ImDrawList& list, const Font& font, ImVec2 pen, ImU32 colour, std::string_view text, float tracking_px)
{
    const float start_px = pen.x;
    for_each_glyph(font, text, [&](const ImFontGlyph& glyph) {
        if (glyph.Visible) draw_glyph(list, font, glyph, pen, colour);
        pen.x += glyph.AdvanceX * font.scale + tracking_px;
    });
    return pen.x - start_px;
}

bool is_clipped(const ImDrawList& list, ImVec2 at, float height_px)
{
    return at.y > list._CmdHeader.ClipRect.w || at.y + height_px < list._CmdHeader.ClipRect.y;
}

/// A word of a paragraph and whether it is strong.
struct Word {
    std::string_view text;
    bool strong = false;
    bool space_before = false;
};

/// Takes the next word off a text with *strong* parts; strong says in which kind of part the text starts.
Word take_word(std::string_view& text, bool& strong)
{
    Word word;
    while (!text.empty() && (text.front() == ' ' || text.front() == '*')) {
        if (text.front() == '*') strong = !strong;
        word.space_before |= text.front() == ' ';
        text.remove_prefix(1);
    }
    std::size_t length = std::min(text.find_first_of(" *"), text.size());
    // A number and its percent sign are one word: "15 %" never breaks.
    // So is a section of the document: "§ 3.3".
    const auto goes_on = [&] { return text.substr(length, 2) == " %" || text.substr(0, length).ends_with("§"); };
    while (length < text.size() && goes_on()) length = std::min(text.find_first_of(" *", length + 1), text.size());
    word.text = text.substr(0, length);
    word.strong = strong;
    text.remove_prefix(length);
    return word;
}

/// Calls visit(font, upper left corner, word) for each word of a paragraph and returns its height.
template <class Visit>
float place_words(const Font& font, const Font& strong, ImVec2 at, float width_px, std::string_view text, Visit visit)
{
    const float space_px = measure_text(font, " ");
    ImVec2 pen = at;
    bool in_strong = false;
    while (true) {
        const Word word = take_word(text, in_strong);
        if (word.text.empty()) break;
        const Font& face = word.strong ? strong : font;
        const float word_px = measure_text(face, word.text);
        // Parts that touch, such as "*264 ha*." with its full stop, stay on one line.
        if (word.space_before && pen.x > at.x) pen.x += space_px;
        if (word.space_before && pen.x > at.x && pen.x + word_px > at.x + width_px) {
            pen = {at.x, pen.y + font.line_px};
        }
        visit(face, pen, word.text);
        pen.x += word_px;
    }
    return pen.y - at.y + font.line_px;
}

} // namespace

float on_device_pixel(const Font& font, float position_px)
{
    return std::floor(position_px / font.device_pixel_px + 0.5F) * font.device_pixel_px;
}

ImVec2 pen_of(const Font& font, ImVec2 at)
{
    return {on_device_pixel(font, at.x), on_device_pixel(font, at.y + font.baseline_px)};
}

float measure_text(const Font& font, std::string_view text, float tracking_px)
{
    float width_px = 0;
    for_each_glyph(font, text,
                   [&](const ImFontGlyph& glyph) { width_px += glyph.AdvanceX * font.scale + tracking_px; });
    return width_px;
}

float draw_text(ImDrawList& list, const Font& font, ImVec2 at, ImU32 colour, std::string_view text, float tracking_px)
{
    if (is_clipped(list, at, font.line_px)) return measure_text(font, text, tracking_px);
    return draw_line(list, font, pen_of(font, at), colour, text, tracking_px);
}

void draw_halo(ImDrawList& list, const Font& font, const HaloGlyphs& halos, ImVec2 pen, ImU32 colour,
               std::string_view text, float tracking_px)
{
    for_each_glyph(font, text, [&](const ImFontGlyph& glyph) {
        const auto halo = halos.find(static_cast<ImWchar>(glyph.Codepoint));
        if (halo != halos.end()) {
            const HaloGlyph& shape = halo->second;
            const auto at = [&](ImVec2 em) { return ImVec2{pen.x + em.x * font.size_px, pen.y + em.y * font.size_px}; };
            list.PrimReserve(6, 4);
            list.PrimRectUV(at(shape.min_em), at(shape.max_em), shape.uv_min, shape.uv_max, colour);
        }
        pen.x += glyph.AdvanceX * font.scale + tracking_px;
    });
}

void draw_text_free(ImDrawList& list, const Font& font, ImVec2 at, ImU32 colour, std::string_view text,
                    float tracking_px)
{
    draw_line(list, font, {at.x, at.y + font.baseline_px}, colour, text, tracking_px);
}

float draw_text_right(ImDrawList& list, const Font& font, ImVec2 at, ImU32 colour, std::string_view text,
                      float tracking_px)
{
    const float width_px = measure_text(font, text, tracking_px);
    draw_text(list, font, {at.x - width_px, at.y}, colour, text, tracking_px);
    return width_px;
}

float draw_text_centred(ImDrawList& list, const Font& font, ImVec2 at, ImU32 colour, std::string_view text)
{
    const float width_px = measure_text(font, text);
    draw_text(list, font, {at.x - width_px / 2, at.y}, colour, text);
    return width_px;
}

std::string shortened(const Font& font, std::string_view text, float width_px)
{
    if (measure_text(font, text) <= width_px) return std::string(text);
    constexpr std::string_view kEllipsis = "…";
    const float room_px = width_px - measure_text(font, kEllipsis);
    std::size_t length = text.size();
    while (length > 0 && measure_text(font, text.substr(0, length)) > room_px) {
        do --length;
        while (length > 0 && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U); // not within a character
    }
    return std::string(text.substr(0, length)).append(kEllipsis);
}

float draw_paragraph(ImDrawList& list, const Font& font, const Font& strong, ImVec2 at, float width_px, ImU32 colour,
                     std::string_view text)
{
    return place_words(font, strong, at, width_px, text, [&](const Font& face, ImVec2 pen, std::string_view word) {
        draw_text(list, face, pen, colour, word);
    });
}

float paragraph_height(const Font& font, const Font& strong, float width_px, std::string_view text)
{
    return place_words(font, strong, {0, 0}, width_px, text, [](const Font&, ImVec2, std::string_view) {});
}

void draw_icon(ImDrawList& list, const Font& icons, ImVec2 centre, ImU32 colour, const char* icon)
{
    const ImVec2 at{centre.x - icons.size_px / 2, centre.y - icons.size_px / 2};
    draw_text(list, icons, at, colour, icon);
}

} // namespace app::ui
