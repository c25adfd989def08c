#include "ui/key_figures.hpp"

#include "scenario/outcomes.hpp"
#include "ui/chart_table.hpp"
#include "ui/draw.hpp"
#include "ui/outcome.hpp"
#include "ui/section.hpp"
#include "ui/text.hpp"

#include <cmath>
#include <optional>

namespace app::ui {

namespace {

struct Figure {
    const char* label;
    double now = 0;
    double baseline = 0;
    int decimals = 0;
    const char* unit = "";
    bool more_is_worse = false;
    bool less_is_worse = false;
    Source source;
    std::optional<scenario::Band> band{};
};

constexpr float kFigure_px = 68;
constexpr float kBandLine_px = 18;
constexpr float kRowGap_px = 14;

double rounded(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    return std::round(value * scale) / scale;
}

/// The difference on a tinted ground. Returns its width.
float draw_chip(const Context& context, ImVec2 at, std::string_view text, bool worse)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Font& font = context.fonts[Type::LabelStrong];
    const Rect chip{at.x, at.y, std::ceil(measure_text(font, text)) + 12, 20};
    fill_rect(list, chip, worse ? context.colours.warn_tint : context.colours.accent_tint, 6);
    draw_text(list, font, {chip.x_px + 6, chip.y_px + 2},
              worse ? context.colours.warn_text : context.colours.accent_text, text);
    return chip.width_px;
}

void draw_band(const Context& context, ImVec2 at, float width_px, const Figure& figure)
{
    if (!figure.band) return;
    const Font& font = context.fonts[Type::Note];
    const std::string words =
        context.words.fill("ui.figure.band", {{"band", band_words(context, *figure.band, figure.decimals)}});
    draw_text(*ImGui::GetWindowDrawList(), font, at, context.colours.ink_2, shortened(font, words, width_px));
}

void draw_figure(const Context& context, const Rect& rect, const Figure& figure)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    constexpr float kTracking_px = -0.6F;
    const float label_px =
        draw_text(list, context.fonts[Type::LabelMedium], upper_left(rect), context.colours.ink_2, figure.label);
    draw_source(context, {rect.x_px + label_px + 11, rect.y_px + 8}, figure.source);
    const std::string value = context.number(figure.now, figure.decimals);
    const float width_px = draw_text(list, context.fonts[Type::Figure], {rect.x_px, rect.y_px + 16},
                                     context.colours.ink, value, kTracking_px);
    draw_text(list, context.fonts[Type::Text], {rect.x_px + width_px + 4, rect.y_px + 25}, context.colours.ink_2,
              figure.unit);
    draw_band(context, {rect.x_px, rect.y_px + kFigure_px + 3}, rect.width_px, figure);
    // The difference of what is shown: a reader who subtracts gets the same.
    const double change_shown = rounded(figure.now, figure.decimals) - rounded(figure.baseline, figure.decimals);
    const std::string change = context.difference(change_shown, figure.decimals);
    const ImVec2 at{rect.x_px, rect.y_px + 48};
    if (change == context.number(0, figure.decimals)) {
        draw_text(list, context.fonts[Type::Label], {at.x, at.y + 2}, context.colours.ink_3,
                  context.words("ui.figure.same"));
        return;
    }
    const bool worse = figure.now > figure.baseline ? figure.more_is_worse : figure.less_is_worse;
    const float chip_px = draw_chip(context, at, change, worse);
    draw_text(list, context.fonts[Type::Label], {at.x + chip_px + 6, at.y + 2}, context.colours.ink_2,
              context.words.fill("ui.figure.from", {{"value", context.number(figure.baseline, figure.decimals)}}));
}

/// Plan of 2013 against all demand: above 1 there is more than is needed; 0 where nothing is needed.
double land_ratio(const model::Results& results)
{
    return results.balance[model::SiteClass::Land].ratio.front().value_or(0);
}

/// Of the five together [M EUR].
double money_result(const model::Results& results)
{
    return scenario::outcome_of(results, scenario::Outcome::Result);
}

float figure_height_px(const Context& context)
{
    return bands_of(context) ? kFigure_px + kBandLine_px : kFigure_px;
}

double homes_short(const model::Results& results)
{
    return scenario::outcome_of(results, scenario::Outcome::HomesBacklog);
}

} // namespace

float key_figures_height_px(const Context& context)
{
    return 2 * figure_height_px(context) + kRowGap_px;
}

void draw_key_figures(const Context& context, const Rect& rect)
{
    const float half_px = rect.width_px / 2 + 8;
    const float height_px = figure_height_px(context);
    const auto place = [&](float column, float row) {
        return Rect{rect.x_px + column * half_px, rect.y_px + row * (height_px + kRowGap_px), rect.width_px - half_px,
                    height_px};
    };
    using enum scenario::RegionalFigure;
    const scenario::EnsembleSummary* outlook = bands_of(context);
    const auto regional = [&](scenario::RegionalFigure figure) {
        return outlook ? std::optional(outlook->figures.regional[figure]) : std::nullopt;
    };
    const auto outcome = [&](scenario::Outcome figure) {
        return outlook ? std::optional(outlook->outcomes[figure]) : std::nullopt;
    };
    draw_figure(context, place(0, 0),
                {.label = context.words("ui.figure.homes"),
                 .now = homes_needed(context.results),
                 .baseline = homes_needed(context.baseline),
                 .source = {model::Basis::Document, "homes_table"},
                 .band = regional(HomesNeeded)});
    draw_figure(context, place(1, 0),
                {.label = context.words("ui.figure.land_ratio"),
                 .now = land_ratio(context.results),
                 .baseline = land_ratio(context.baseline),
                 .decimals = 2,
                 .unit = context.words("ui.figure.land_ratio_unit"),
                 .more_is_worse = true,
                 .source = {model::Basis::Document, "land_ratio"},
                 .band = regional(LandRatio)});
    // Side by side: a result is never shown without the homes that stay short.
    draw_figure(context, place(0, 1),
                {.label = context.words("ui.figure.result"),
                 .now = money_result(context.results),
                 .baseline = money_result(context.baseline),
                 .unit = context.words("ui.figure.result_unit"),
                 .less_is_worse = true,
                 .source = {model::Basis::Assumption, "money"},
                 .band = outcome(scenario::Outcome::Result)});
    draw_figure(context, place(1, 1),
                {.label = context.words("ui.figure.homes_short"),
                 .now = homes_short(context.results),
                 .baseline = homes_short(context.baseline),
                 .more_is_worse = true,
                 .source = {model::Basis::Assumption, "allocation"},
                 .band = outcome(scenario::Outcome::HomesBacklog)});
}

} // namespace app::ui
