#include "map/change_palette.hpp"
#include "picture/inks.hpp"
#include "picture/layers.hpp"
#include "picture/marks.hpp"
#include "picture/text.hpp"
#include "scenario/base_preset.hpp"

#include <array>

namespace app::picture {

namespace {

using scenario::Change;

// As the legend of the workbench: ui/legend.cpp.
constexpr double kEdge_px = 16;
constexpr double kPadding_px = 14;
constexpr double kRow_px = 21;
constexpr double kWidth_px = 172;
constexpr double kHeight_px = 197; ///< without the rows of blocks
constexpr double kTitle_px = 24;
constexpr double kNote_px = 18;
constexpr std::array<Change, 3> kBlockChanges{Change::More, Change::Gone, Change::Same};
constexpr std::array<Change, 4> kPlateChanges{Change::More, Change::Gone, Change::Other, Change::Same};
constexpr base::EnumArray<map::BlockTheme, std::string_view> kThemes{
    {"living", "working", "innovation", "logistics", "leisure", "facilities"}};

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
        skip(kTitle_px);
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

/// The rows of blocks: themes, or changes where two scenarios are compared.
void write_block_rows(SvgWriter& svg, const Sheet& sheet, Column& column)
{
    if (sheet.source.reference) {
        for (const Change change : kBlockChanges) {
            const map::ThemeColours& colours = map::change_palette(sheet.style.view.theme).blocks[change];
            if (change == Change::Gone) {
                write_wire_cube(svg, colours.lit, column.mark_px(), 7);
            } else {
                write_cube(svg, colours, column.mark_px(), 7);
            }
            column.name(sheet.source.words(std::string("ui.change.").append(scenario::id_of(change))));
            column.skip(kRow_px);
        }
        return;
    }
    for (const map::BlockTheme theme : base::all_of<map::BlockTheme>()) {
        write_cube(svg, sheet.palette.blocks[theme], column.mark_px(), 7);
        column.name(sheet.source.words(std::string("ui.theme.").append(kThemes[theme])));
        column.skip(kRow_px);
    }
}

void write_site_rows(SvgWriter& svg, const Sheet& sheet, Column& column)
{
    if (sheet.source.reference) {
        for (const Change change : kPlateChanges) {
            write_plate_sign(svg, map::change_palette(sheet.style.view.theme).plates[change], column.mark_px());
            column.name(sheet.source.words(std::string("ui.change.").append(scenario::id_of(change))));
            column.skip(kRow_px + 1);
        }
        return;
    }
    for (const model::Decision decision : base::all_of<model::Decision>()) {
        use_pin_head(svg, sheet, decision, column.mark_px(), map::kPinRadius_px);
        column.name(sheet.source.words(std::string("decision.").append(model::id_of(decision))));
        column.skip(kRow_px + 1);
    }
}

/// What the picture is compared with: the name that its file gives it, or that of the nearest preset.
std::string reference_name(const Sheet& sheet)
{
    const Reference& reference = *sheet.source.reference;
    if (!reference.name.empty()) return std::string(reference.name);
    const scenario::BasePreset base = scenario::find_base_preset(reference.inputs);
    return std::string(sheet.source.words("preset." + std::string(base.preset->id) + ".label"));
}

double height_px(const Sheet& sheet)
{
    const std::size_t rows = sheet.source.reference ? kBlockChanges.size() : base::kEnumSize<map::BlockTheme>;
    const double note_px = sheet.source.reference ? kNote_px : 0;
    return kHeight_px + note_px + kRow_px * static_cast<double>(rows);
}

} // namespace

map::ScreenBox legend_box(const Sheet& sheet)
{
    const double bottom_px = sheet.camera.viewport.size_px.y - kEdge_px;
    return {{kEdge_px, bottom_px - height_px(sheet)}, {kEdge_px + kWidth_px, bottom_px}};
}

void write_legend(SvgWriter& svg, const Sheet& sheet)
{
    const Inks& inks = inks_of(sheet.style.view.theme);
    const map::ScreenBox box = legend_box(sheet);
    svg.begin("g");
    svg.begin("rect").number("x", box.min_px.x).number("y", box.min_px.y).number("width", kWidth_px);
    svg.number("height", height_px(sheet)).attribute("rx", "14").colour("fill", inks.paper);
    svg.colour("stroke", inks.hairline).end();
    Column column(svg, sheet, inks, box.min_px + glm::dvec2(kPadding_px, 14));
    if (sheet.source.reference) {
        column.title(sheet.source.words("ui.legend.difference"));
        column.skip(kNote_px - kTitle_px);
        column.note(reference_name(sheet));
        column.skip(kTitle_px);
    } else {
        const std::string year = std::to_string(sheet.style.view.year);
        column.title(sheet.source.words.fill("ui.legend.dynamics", {{"year", year}}));
    }
    column.skip(kRow_px / 2);
    write_block_rows(svg, sheet, column);
    column.skip(8 - kRow_px / 2);
    column.hairline();
    column.skip(11);
    column.title(sheet.source.words("ui.legend.sites"));
    column.skip(kRow_px / 2);
    write_site_rows(svg, sheet, column);
    column.skip(5 - kRow_px / 2);
    column.note(sheet.source.words("ui.legend.illustrative"));
    svg.end();
}

} // namespace app::picture
