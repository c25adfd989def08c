#include "ui/legend.hpp"

#include "ui/draw.hpp"
#include "ui/marks.hpp"
#include "ui/text.hpp"

#include <array>
#include <string>

namespace app::ui {

namespace {

constexpr float kPadding_px = 14;
constexpr float kRow_px = 21;
constexpr base::EnumArray<map::BlockTheme, const char*> kThemes{
    {"living", "working", "innovation", "logistics", "leisure", "facilities"}};

map::Colour mixed(const map::Colour& a, const map::Colour& b, float share)
{
    const auto mix = [&](float from, float to) { return from + (to - from) * share; };
    return {mix(a.red, b.red), mix(a.green, b.green), mix(a.blue, b.blue), 1};
}

/// A cube with the light of the map: white on top, the sides towards the shade.
void draw_theme_cube(const Context& context, ImVec2 centre, map::BlockTheme theme)
{
    const map::ThemeColours& colours = map::palette(context.state.view.theme).blocks[theme];
    const map::Colour white{1, 1, 1, 1};
    draw_cube(*ImGui::GetWindowDrawList(), centre, 7, to_imgui(mixed(colours.lit, white, 0.17F)),
              to_imgui(mixed(colours.lit, colours.shade, 0.35F)), to_imgui(mixed(colours.lit, colours.shade, 0.9F)));
}

void draw_title(const Context& context, Column& column, std::string_view text)
{
    draw_text(*ImGui::GetWindowDrawList(), context.fonts[Type::LabelStrong], column.at(), context.colours.ink, text);
    column.skip(24);
}

void draw_name(const Context& context, const Rect& row, const char* text)
{
    draw_text(*ImGui::GetWindowDrawList(), context.fonts[Type::Label], {row.x_px + 22, row.middle_y_px() - 8},
              context.colours.ink, text);
}

} // namespace

void draw_legend(const Context& context, const Rect& rect)
{
    begin_panel(context, "legend", rect);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    Column column{rect.x_px + kPadding_px, rect.y_px + 14, rect.width_px - 2 * kPadding_px};
    draw_title(context, column,
               context.words.fill("ui.legend.dynamics", {{"year", std::to_string(context.state.view.year)}}));
    for (map::BlockTheme theme : base::all_of<map::BlockTheme>()) {
        const Rect row = column.take(kRow_px);
        draw_theme_cube(context, {row.x_px + 7, row.middle_y_px()}, theme);
        draw_name(context, row, context.word("ui.theme", kThemes[theme]));
    }
    column.skip(8);
    draw_hairline(list, column.x_px, column.right_px(), column.y_px, context.colours.inner_hairline);
    column.skip(11);
    draw_title(context, column, context.words("ui.legend.sites"));
    const auto& forms = map::palette(context.state.view.theme).decisions;
    for (model::Decision decision : base::all_of<model::Decision>()) {
        const Rect row = column.take(kRow_px + 1);
        draw_pin(list, {row.x_px + 7.5F, row.middle_y_px()}, 7.5F, decision, forms[decision]);
        draw_name(context, row, context.word("decision", model::id_of(decision)));
    }
    column.skip(5);
    draw_text(list, context.fonts[Type::Note], column.at(), context.colours.ink_3,
              context.words("ui.legend.illustrative"));
    end_panel();
}

} // namespace app::ui
