#include "ui/centres_panel.hpp"

#include "ui/chart_section.hpp"
#include "ui/fact_rows.hpp"
#include "ui/picker.hpp"
#include "ui/tabs.hpp"
#include "ui/text.hpp"

#include <algorithm>
#include <array>

namespace app::ui {

namespace {

constexpr float kPadding_px = 18;
constexpr double kFull = 100;
constexpr Source kCentres{model::Basis::Assumption, "centres"};

const model::CentreResult& mine(const Context& context, const model::Results& results)
{
    return results.centres[context.ui.outcome.municipality];
}

/// The keywords of the document, a line each.
void draw_profile(Context& context, Column& column)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    static_cast<void>(begin_section(context, column,
                                    {.id = "profile",
                                     .title = context.words("ui.centres.profile"),
                                     .source = Source{model::Basis::Document, "profile"}}));
    std::string_view words = context.word("profile", model::id_of(context.ui.outcome.municipality));
    while (!words.empty()) {
        const std::size_t length = std::min(words.find('\n'), words.size());
        column.skip(draw_paragraph(list, context.fonts[Type::Sentence], context.fonts[Type::SentenceStrong],
                                   column.at(), column.width_px, context.colours.ink, words.substr(0, length)));
        words.remove_prefix(std::min(length + 1, words.size()));
    }
}

YearChart vitality_chart(const Context& context)
{
    YearChart chart{.from_zero = false};
    for (const model::Municipality municipality : base::all_of<model::Municipality>()) {
        const bool is_mine = municipality == context.ui.outcome.municipality;
        const model::Levels& levels = context.results.centres[municipality].vitality;
        const char* name = context.word("municipality", model::id_of(municipality));
        YearSeries series{.name = name,
                          .end_label = name,
                          .ink = is_mine ? SeriesInk::Accent : SeriesInk::Quiet,
                          .values = {levels.begin(), levels.end()}};
        if (is_mine) series.end_band = municipal_band(context, municipality, scenario::MunicipalFigure::Vitality);
        chart.series.push_back(std::move(series));
    }
    return chart;
}

void draw_vitality(Context& context, Column& column)
{
    draw_chart_section(context, column,
                       {.id = "vitality",
                        .title = context.words("ui.centres.vitality"),
                        .remark = context.words("ui.centres.points"),
                        .source = kCentres,
                        .twin = Twin::Table,
                        .bands = Bands::Available},
                       vitality_chart(context));
}

/// A part of the vitality, 0..100, and how much it counts.
struct VitalityPart {
    const char* id;
    double weight_percent;
    double now;
    double baseline;
};

/// Section 8 of the model: 30 % programme, 25 % shops, 20 % access, 15 % public space, 10 % small initiatives.
std::array<VitalityPart, 5> parts_of(const Context& context)
{
    const model::CentreResult& now = mine(context, context.results);
    const model::CentreResult& then = mine(context, context.baseline);
    const model::Parameters& parameters = context.state.inputs.parameters;
    const model::Parameters document;
    return {{{"programme", 30, kFull * now.programme.back(), kFull * then.programme.back()},
             {"shops", 25, std::min(kFull, now.centre_floor.back()), std::min(kFull, then.centre_floor.back())},
             {"access", 20, kFull * now.access, kFull * then.access},
             {"public_space", 15, parameters.city_public_space_percent, document.city_public_space_percent},
             {"spontaneous", 10, parameters.city_spontaneous_percent, document.city_spontaneous_percent}}};
}

BarChart parts_chart(const Context& context)
{
    BarChart chart{.full = kFull};
    for (const VitalityPart& part : parts_of(context)) {
        chart.bars.push_back(
            {.name = context.words.fill("ui.centres.weighted", {{"part", context.word("ui.centres.part", part.id)},
                                                                {"weight", context.number(part.weight_percent)}}),
             .amount = part.now,
             .baseline = part.baseline,
             .worse = part.now < part.baseline});
    }
    return chart;
}

void draw_parts(Context& context, Column& column)
{
    const std::string score = context.number(mine(context, context.results).vitality.back());
    draw_chart_section(context, column,
                       {.id = "vitality_parts",
                        .title = context.words.fill("ui.centres.parts", {{"score", score}}),
                        .remark = context.words("ui.house.remark"),
                        .source = kCentres,
                        .twin = Twin::Table,
                        .bands = Bands::Missing},
                       parts_chart(context), BarForm::FromLeft);
}

/// Shops: the floor that people still need, what of it stands in the centre, and what is empty. 2010 is 100.
void draw_shops(Context& context, Column& column)
{
    static_cast<void>(begin_section(context, column,
                                    {.id = "shops",
                                     .title = context.words("ui.centres.shops"),
                                     .remark = context.words("ui.centres.shops_unit"),
                                     .source = kCentres,
                                     .bands = Bands::Available}));
    using Figure = scenario::MunicipalFigure;
    const model::CentreResult& now = mine(context, context.results);
    const model::CentreResult& then = mine(context, context.baseline);
    const auto row = [&](const char* key, const model::Levels& levels, const model::Levels& before, Better better,
                         Figure figure) {
        return FactRow{.name = context.words(key),
                       .now = levels.back(),
                       .baseline = before.back(),
                       .better = better,
                       .path = levels,
                       .baseline_path = before,
                       .band = municipal_band(context, context.ui.outcome.municipality, figure)};
    };
    const std::array<FactRow, 3> rows{
        row("ui.centres.floor", now.floor, then.floor, Better::More, Figure::Floor),
        row("ui.centres.centre_floor", now.centre_floor, then.centre_floor, Better::More, Figure::CentreFloor),
        row("ui.centres.empty_floor", now.empty_floor, then.empty_floor, Better::Less, Figure::EmptyFloor)};
    draw_fact_rows(context, column, rows);
    draw_band_note(context, column);
}

/// Empty shops of the five side by side.
void draw_five(Context& context, Column& column)
{
    BarChart chart;
    for (const model::Municipality municipality : base::all_of<model::Municipality>()) {
        const double now = context.results.centres[municipality].empty_floor.back();
        const double then = context.baseline.centres[municipality].empty_floor.back();
        chart.bars.push_back({.name = context.word("municipality", model::id_of(municipality)),
                              .amount = now,
                              .baseline = then,
                              .band = municipal_band(context, municipality, scenario::MunicipalFigure::EmptyFloor),
                              .worse = now > then,
                              .strong = municipality == context.ui.outcome.municipality});
    }
    draw_chart_section(context, column,
                       {.id = "empty_five",
                        .title = context.words("ui.centres.empty_floor"),
                        .remark = context.words("ui.centres.shops_unit"),
                        .source = kCentres,
                        .twin = Twin::Table,
                        .bands = Bands::Available},
                       chart, BarForm::AroundZero);
}

} // namespace

void draw_centres(Context& context, const Rect& rect)
{
    begin_scroll("centres", rect);
    Column column = make_column(kPadding_px);
    draw_subject_title(context, column, Tab::Centres);
    draw_municipality_picker(context, column);
    column.y_px -= 14; // the first section follows the choice at once
    draw_profile(context, column);
    draw_vitality(context, column);
    draw_parts(context, column);
    draw_shops(context, column);
    draw_five(context, column);
    column.skip(14);
    finish_column(column, kPadding_px);
    end_scroll();
}

} // namespace app::ui
