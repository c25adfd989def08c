#include "ui/score_bars.hpp"

#include "scenario/site_facts.hpp"
#include "ui/draw.hpp"
#include "ui/site_texts.hpp"
#include "ui/text.hpp"

#include <optional>

namespace app::ui {

namespace {

constexpr float kRow_px = 32;

/// A bar for the site and a tick where its competitor stands.
void draw_score(const Context& context, const Rect& row, model::Principle principle, double part,
                std::optional<double> competitor)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const scenario::Parameter& parameter = scenario::weight_of(principle);
    draw_text(list, context.fonts[Type::Label], upper_left(row), context.colours.ink,
              context.words("parameter." + std::string(parameter.id) + ".label"));
    const double weight = context.state.inputs.parameters.*parameter.field;
    const std::string times =
        context.words.fill("ui.site.weight", {{"weight", context.number(weight, scenario::decimals_of_step(weight))}});
    const ImVec2 right{row.right_px(), row.y_px};
    const float times_px = draw_text_right(list, context.fonts[Type::Label], right, context.colours.ink_2, times);
    draw_text_right(list, context.fonts[Type::LabelStrong], {right.x - times_px - 4, right.y}, context.colours.ink,
                    context.number(part * 100));
    const Rect track{row.x_px, row.y_px + 19, row.width_px, 4};
    fill_rect(list, track, context.colours.track, 2);
    const float width_px = track.width_px * static_cast<float>(part);
    if (width_px >= 2) {
        fill_rect(list, {track.x_px, track.y_px, width_px, track.height_px}, context.colours.accent, 2);
    }
    if (!competitor) return;
    const float tick_px = track.x_px + (track.width_px - 2) * static_cast<float>(*competitor);
    fill_rect(list, {tick_px, track.y_px - 3, 2, track.height_px + 6}, context.colours.house_tick);
}

} // namespace

void draw_score_bars(const Context& context, Column& column, std::size_t site)
{
    const model::SiteResult& result = context.results.sites[site];
    const auto competitor = scenario::find_competitor(context.results, site);
    const model::SiteResult* other = competitor ? &context.results.sites[*competitor] : nullptr;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Rect head = column.take(28);
    draw_text(list, context.fonts[Type::TextStrong], upper_left(head), context.colours.ink,
              context.words("ui.site.principles"));
    const std::string score =
        context.words.fill("ui.site.score", {{"score", context.number(result.reason.score * 100)}});
    draw_text_right(list, context.fonts[Type::Note], {head.right_px(), head.y_px + 2}, context.colours.ink_2, score);
    for (model::Principle principle : base::all_of<model::Principle>()) {
        draw_score(context, column.take(kRow_px), principle, result.parts[principle],
                   other ? std::optional(other->parts[principle]) : std::nullopt);
    }
    column.y_px -= 6; // the last bar needs no room for a next one
    const std::string words = scenario::competitor_words(site_texts(context), site);
    if (words.empty()) return;
    column.skip(6);
    const Font& font = context.fonts[Type::Label];
    column.skip(draw_paragraph(list, font, font, column.at(), column.width_px, context.colours.ink_2, words));
}

} // namespace app::ui
