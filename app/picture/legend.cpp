#include "picture/layers.hpp"
#include "picture/marks.hpp"
#include "picture/text.hpp"

namespace app::picture {

namespace {

// As the legend of the workbench: ui/legend.cpp.
constexpr double kEdge_px = 16;
constexpr double kPadding_px = 14;
constexpr double kRow_px = 21;
constexpr double kWidth_px = 172;
constexpr double kHeight_px = 323;
constexpr base::EnumArray<map::BlockTheme, std::string_view> kThemes{
    {"living", "working", "innovation", "logistics", "leisure", "facilities"}};

struct Inks {
    map::Colour paper;
    map::Colour ink;
    map::Colour note;
    map::Colour hairline;
};

Inks inks_of(scenario::Theme theme)
{
    using map::colour_from_hex;
    if (theme == scenario::Theme::Dark) {
        return {colour_from_hex(0x182423), colour_from_hex(0xF1F5F3), colour_from_hex(0x9DADA9),
                colour_from_hex(0x2C3A38)};
    }
    return {colour_from_hex(0xFFFFFF), colour_from_hex(0x16302F), colour_from_hex(0x60716F), colour_from_hex(0xE7ECE7)};
}

constexpr TypeStyle kTitle{Face::Sans600, 12, 16};
constexpr TypeStyle kName{Face::Sans400, 12, 16};
constexpr TypeStyle kNote{Face::Sans400, 11, 15};

/// Writes downwards from the upper edge of the legend.
class Column {
public:
    Column(SvgWriter& svg, const Sheet& sheet, const Inks& inks, glm::dvec2 place_px)
        : svg_(svg), sheet_(sheet), inks_(inks), at_px_(place_px)
    {
    }

    void skip(double height_px) { at_px_.y += height_px; }

    void title(std::string_view text)
    {
        line(kTitle, inks_.ink, 0, text);
        skip(24);
    }
    void note(std::string_view text) { line(kNote, inks_.note, 0, text); }
    void name(std::string_view text)
    {
        skip(-kTitle.line_px / 2);
        line(kName, inks_.ink, 22, text);
        skip(kTitle.line_px / 2);
    }
    void hairline()
    {
        svg_.begin("path").colour("stroke", inks_.hairline);
        svg_.attribute("d", "M" + decimal_text(at_px_.x, 1) + ' ' + decimal_text(at_px_.y, 1) + 'h' +
                                decimal_text(kWidth_px - 2 * kPadding_px, 1));
        svg_.end();
    }
    [[nodiscard]] glm::dvec2 mark_px() const { return at_px_ + glm::dvec2(7.5, 0); }

private:
    void line(const TypeStyle& style, const map::Colour& colour, double indent_px, std::string_view text)
    {
        svg_.begin("text")
            .number("x", at_px_.x + indent_px)
            .number("y", at_px_.y + baseline_px(sheet_.source.faces, style));
        write_font(svg_, style);
        svg_.colour("fill", colour).text(text).end();
    }

    SvgWriter& svg_;
    const Sheet& sheet_;
    const Inks& inks_;
    glm::dvec2 at_px_;
};

} // namespace

map::ScreenBox legend_box(const Sheet& sheet)
{
    const double bottom_px = sheet.camera.viewport.size_px.y - kEdge_px;
    return {{kEdge_px, bottom_px - kHeight_px}, {kEdge_px + kWidth_px, bottom_px}};
}

void write_legend(SvgWriter& svg, const Sheet& sheet)
{
    const Inks inks = inks_of(sheet.style.view.theme);
    const map::ScreenBox box = legend_box(sheet);
    svg.begin("g");
    svg.begin("rect").number("x", box.min_px.x).number("y", box.min_px.y).number("width", kWidth_px);
    svg.number("height", kHeight_px).attribute("rx", "14").colour("fill", inks.paper);
    svg.colour("stroke", inks.hairline).end();
    Column column(svg, sheet, inks, box.min_px + glm::dvec2(kPadding_px, 14));
    column.title(sheet.source.words.fill("ui.legend.dynamics", {{"year", std::to_string(sheet.style.view.year)}}));
    column.skip(kRow_px / 2);
    for (const map::BlockTheme theme : base::all_of<map::BlockTheme>()) {
        write_cube(svg, sheet.palette.blocks[theme], column.mark_px(), 7);
        column.name(sheet.source.words(std::string("ui.theme.").append(kThemes[theme])));
        column.skip(kRow_px);
    }
    column.skip(8 - kRow_px / 2);
    column.hairline();
    column.skip(11);
    column.title(sheet.source.words("ui.legend.sites"));
    column.skip(kRow_px / 2);
    for (const model::Decision decision : base::all_of<model::Decision>()) {
        use_pin_head(svg, sheet, decision, column.mark_px(), map::kPinRadius_px);
        column.name(sheet.source.words(std::string("decision.").append(model::id_of(decision))));
        column.skip(kRow_px + 1);
    }
    column.skip(5 - kRow_px / 2);
    column.note(sheet.source.words("ui.legend.illustrative"));
    svg.end();
}

} // namespace app::picture
