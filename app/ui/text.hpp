#pragma once
// Text on whole device pixels. Dear ImGui's own text starts on whole CSS pixels, which blurs at a ratio of 1.5, and it
// knows no letter-spacing; so glyphs are placed here.

#include "ui/fonts.hpp"

#include <imgui.h>

#include <string>
#include <string_view>

namespace app::ui {

/// Width of a text in CSS pixels.
[[nodiscard]] float measure_text(const Font& font, std::string_view text, float tracking_px = 0);

/// Draws one line; at is the upper left corner of its line box. Returns its width.
float draw_text(ImDrawList& list, const Font& font, ImVec2 at, ImU32 colour, std::string_view text,
                float tracking_px = 0);

/// As draw_text, but exactly at its place instead of on whole device pixels: for turned text.
void draw_text_free(ImDrawList& list, const Font& font, ImVec2 at, ImU32 colour, std::string_view text,
                    float tracking_px = 0);

/// Draws the halo of a text; the text itself then goes on top.
///   pen   start of the baseline: pen_of(font, at) for draw_text, the baseline itself for draw_text_free
void draw_halo(ImDrawList& list, const Font& font, const HaloGlyphs& halos, ImVec2 pen, ImU32 colour,
               std::string_view text, float tracking_px = 0);

/// Where draw_text starts its baseline: on whole device pixels.
[[nodiscard]] ImVec2 pen_of(const Font& font, ImVec2 at);

/// A place moved to the nearest device pixel.
[[nodiscard]] float on_device_pixel(const Font& font, float position_px);

/// As draw_text, but at is the upper right corner.
float draw_text_right(ImDrawList& list, const Font& font, ImVec2 at, ImU32 colour, std::string_view text,
                      float tracking_px = 0);

/// As draw_text, but at is the upper middle.
float draw_text_centred(ImDrawList& list, const Font& font, ImVec2 at, ImU32 colour, std::string_view text);

/// The text cut off with an ellipsis where it is wider than width_px.
[[nodiscard]] std::string shortened(const Font& font, std::string_view text, float width_px);

/// Draws a text over as many lines as it needs; words between *stars* are drawn in the strong font. Returns the height.
float draw_paragraph(ImDrawList& list, const Font& font, const Font& strong, ImVec2 at, float width_px, ImU32 colour,
                     std::string_view text);

/// The height that draw_paragraph needs.
[[nodiscard]] float paragraph_height(const Font& font, const Font& strong, float width_px, std::string_view text);

/// Draws an icon (a text of icons.hpp) with its middle at centre.
void draw_icon(ImDrawList& list, const Font& icons, ImVec2 centre, ImU32 colour, const char* icon);

} // namespace app::ui
