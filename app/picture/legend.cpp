#include "map/change_palette.hpp"
#include "map/isochrones.hpp"
#include "map/travel_scale.hpp"
#include "map/uncertainty.hpp"
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
constexpr double kPart_px = 19;  ///< around the hairline above a part
constexpr double kScale_px = 54; ///< travel times: title, bar and minutes
constexpr double kKey_px = 34;   ///< uncertainty: plates and numbers
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
    void line_of_title(std::string_view text)
    {
        line(kTitle, inks_.ink, 0, text);
        skip(kTitle.line_px);
    }
    /// A number with its upper middle there.
    void number(glm::dvec2 place_px, std::string_view text)
    {
        svg_.begin("text").number("x", place_px.x).number("y", place_px.y + baseline_px(sheet_.source.faces, kNote));
        write_font(svg_, kNote);
        svg_.attribute("text-anchor", "middle").colour("fill", inks_.quiet).text(text).end();
    }
    [[nodiscard]] glm::dvec2 at_px() const { return at_px_; }
    [[nodiscard]] glm::dvec2 mark_px() const { return at_px_ + glm::dvec2(7.5, 0); }

private:
    void line(const TypeStyle& style, const map::Colour& colour, double indent_px, std::string_view text)
    {
        svg_.begin("text")
            .number("x", at_px_.x + indent_px)
            .number("y", at_px_.y + baseline_px(sheet_.source.faces, style));
        write_font(svg_, style);
        keep_width(svg_, sheet_.source.faces, style, text);
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

/// "Needed in … of 10 futures", as the lines that fit.
std::vector<std::string_view> key_title(const Sheet& sheet)
{
    return broken_lines(sheet.source.faces, kTitle, sheet.source.words("ui.legend.uncertainty"),
                        kWidth_px - 2 * kPadding_px);
}

bool has_scale(const Sheet& sheet)
{
    return sheet.shows(scenario::Layer::TravelTimes);
}

bool has_key(const Sheet& sheet)
{
    return !sheet.source.needed_shares.empty() && !sheet.source.reference;
}

/// The tint of travel times as it looks over the land, with the minutes of the isochrones.
void write_scale(SvgWriter& svg, const Sheet& sheet, Column& column)
{
    const scenario::Theme theme = sheet.style.view.theme;
    const map::Colour& land = sheet.palette.paint[map::Paint::Land];
    const double width_px = kWidth_px - 2 * kPadding_px;
    const auto at_px = [&](double minutes) {
        return column.at_px() + glm::dvec2(width_px * minutes / static_cast<double>(map::kTravelStops_min.back()), 0);
    };
    column.title(sheet.source.words("layer.travel_times"));
    svg.begin("defs").begin("linearGradient").attribute("id", sheet.id("minutes"));
    for (const float stop : map::kTravelStops_min) {
        const map::Colour tint = map::travel_colour(theme, stop);
        const auto over = [&](float above, float below) { return below + (above - below) * tint.opacity; };
        svg.begin("stop").number("offset", static_cast<double>(stop / map::kTravelStops_min.back()), 3);
        svg.colour("stop", {over(tint.red, land.red), over(tint.green, land.green), over(tint.blue, land.blue), 1});
        svg.end();
    }
    svg.end().end();
    svg.begin("rect").number("x", column.at_px().x).number("y", column.at_px().y).number("width", width_px);
    svg.attribute("height", "10").attribute("fill", sheet.paint_reference("minutes")).end();
    for (const int minutes : map::kIsochrones_min) {
        const glm::dvec2 tick_px = at_px(minutes);
        svg.begin("path").colour("stroke", map::travel_colours(theme).line);
        svg.attribute("d", "M" + decimal_text(tick_px.x, 1) + ' ' + decimal_text(tick_px.y, 1) + "v13").end();
        column.number(tick_px + glm::dvec2(0, 13), std::to_string(minutes));
    }
    column.skip(kScale_px - kTitle_px);
}

/// Plates as firm as sites that are needed in 10, 7, 4 and 1 of ten futures.
void write_key(SvgWriter& svg, const Sheet& sheet, Column& column)
{
    constexpr std::array<int, 4> kOfTen{10, 7, 4, 1};
    const map::DecisionForm& form = sheet.palette.decisions[model::Decision::Develop];
    const double step_px = (kWidth_px - 2 * kPadding_px) / static_cast<double>(kOfTen.size());
    for (const std::string_view line : key_title(sheet)) column.line_of_title(line);
    column.skip(4);
    for (std::size_t i = 0; i < kOfTen.size(); ++i) {
        const glm::dvec2 corner_px = column.at_px() + glm::dvec2(step_px * static_cast<double>(i), 0);
        svg.begin("rect").number("x", corner_px.x).number("y", corner_px.y).number("width", step_px - 8);
        svg.attribute("height", "12").attribute("rx", "3").colour("fill", form.top);
        svg.number("fill-opacity", map::needed_opacity(kOfTen[i] / 10.0), 2).colour("stroke", form.top).end();
        column.number(corner_px + glm::dvec2((step_px - 8) / 2, 15), std::to_string(kOfTen[i]));
    }
    column.skip(kKey_px);
}

double height_px(const Sheet& sheet)
{
    const std::size_t rows = sheet.source.reference ? kBlockChanges.size() : base::kEnumSize<map::BlockTheme>;
    const double note_px = sheet.source.reference ? kNote_px : 0;
    const double key_title_px = kTitle.line_px * static_cast<double>(key_title(sheet).size());
    return kHeight_px + note_px + kRow_px * static_cast<double>(rows) + (has_scale(sheet) ? kPart_px + kScale_px : 0) +
           (has_key(sheet) ? kPart_px + key_title_px + 4 + kKey_px : 0);
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
    const auto next_part = [&] {
        column.skip(kPart_px - 11 - kRow_px / 2);
        column.hairline();
        column.skip(11);
    };
    if (has_scale(sheet)) {
        next_part();
        write_scale(svg, sheet, column);
        column.skip(kRow_px / 2);
    }
    if (has_key(sheet)) {
        next_part();
        write_key(svg, sheet, column);
        column.skip(kRow_px / 2);
    }
    column.skip(5 - kRow_px / 2);
    column.note(sheet.source.words("ui.legend.illustrative"));
    svg.end();
}

} // namespace app::picture
