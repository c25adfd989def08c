#include "ui/site_card.hpp"

#include "scenario/site_facts.hpp"
#include "scenario/site_words.hpp"
#include "ui/draw.hpp"
#include "ui/icons.hpp"
#include "ui/marks.hpp"
#include "ui/page_parts.hpp"
#include "ui/score_bars.hpp"
#include "ui/site_choice.hpp"
#include "ui/site_delivery.hpp"
#include "ui/site_flip.hpp"
#include "ui/site_texts.hpp"
#include "ui/text.hpp"

#include <cmath>

namespace app::ui {

namespace {

constexpr float kPadding_px = 18;

/// Place, kind, name and the cross that closes the card.
void draw_heading(Context& context, Column& column, const scenario::SiteFacts& facts)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Rect line = column.take(26);
    const std::string place = context.words.fill(
        "ui.site.place", {{"municipality", context.word("municipality", model::id_of(facts.municipality))},
                          {"kind", context.word("site_kind", model::id_of(facts.kind))}});
    draw_text(list, context.fonts[Type::Label], {line.x_px, line.middle_y_px() - 8}, context.colours.ink_2, place);
    const Rect close{line.right_px() - 24, line.middle_y_px() - 14, 28, 28};
    const Touch touch = touch_area("close", close);
    draw_icon(list, context.fonts[Type::IconLarge], middle(close),
              touch.hovered ? context.colours.accent_text : context.colours.ink, kIconClose.text);
    if (touch.clicked) context.out.emplace_back(scenario::Select{});
    const Font& font = context.fonts[Type::CardTitle];
    const Rect title = column.take(42);
    draw_text(list, font, {title.x_px, title.y_px + 1}, context.colours.ink,
              shortened(font, facts.name, title.width_px), -0.6F);
}

/// The decision on a tinted band; the years of delivery at the right.
void draw_decision(const Context& context, const Rect& band, const model::SiteResult& result)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const bool dropped = result.decision == model::Decision::Drop;
    fill_rect(list, band, dropped ? context.colours.dropped_band : context.colours.accent_tint, 8);
    draw_pin(list, {band.x_px + 22, band.middle_y_px()}, 10, result.decision,
             map::palette(context.state.view.theme).decisions[result.decision]);
    draw_text(list, context.fonts[Type::TitleStrong], {band.x_px + 42, band.middle_y_px() - 10}, context.colours.ink,
              context.word("decision", model::id_of(result.decision)));
    if (!result.first_year || !result.last_year) return;
    const std::string years = context.words.fill(
        "ui.site.years", {{"first", std::to_string(*result.first_year)}, {"last", std::to_string(*result.last_year)}});
    draw_text_right(list, context.fonts[Type::Label], {band.right_px() - 12, band.middle_y_px() - 8},
                    context.colours.ink_2, years);
}

/// "Nodig in 7 van de 10 toekomsten" with as many full dots, once that is worked out for these settings.
void draw_futures(const Context& context, Column& column, std::size_t site)
{
    column.skip(8);
    const Rect line = column.take(18); // also while it is being worked out: nothing below may jump under the pointer
    const scenario::EnsembleSummary* outlook = context.studies.outlook;
    if (!outlook || context.studies.outlook_version != context.state.inputs_version) return;
    if (site >= outlook->sites.size()) return;
    constexpr int kDots = 10;
    constexpr float kDotEvery_px = 9;
    const auto& share = outlook->sites[site].share;
    const double of_ten = std::round(kDots * (share[model::Decision::Develop] + share[model::Decision::Phase]));
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_text(list, context.fonts[Type::LabelMedium], upper_left(line), context.colours.ink_2,
              context.words.fill("ui.site.futures", {{"count", context.number(of_ten)}}));
    for (int i = 0; i < kDots; ++i) {
        const float x_px = line.right_px() - kDotEvery_px * static_cast<float>(kDots - i) + kDotEvery_px / 2;
        const bool full = i < static_cast<int>(of_ten);
        if (full) list.AddCircleFilled({x_px, line.y_px + 8}, 3, context.colours.accent, 12);
        if (!full) list.AddCircle({x_px, line.y_px + 8}, 2.5F, context.colours.untouched, 12);
    }
}

void draw_reason(Context& context, Column& column, std::size_t site)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Font& font = context.fonts[Type::Sentence];
    column.skip(12);
    column.skip(draw_paragraph(list, font, context.fonts[Type::SentenceStrong], column.at(), column.width_px,
                               context.colours.ink, scenario::reason_words(site_texts(context), site)));
    if (context.results.sites[site].reason.rule == model::Rule::Chosen) return;
    column.skip(6);
    const Rect line = column.take(18);
    draw_source_mark(list, {line.x_px + 4, line.middle_y_px()}, model::Basis::Document, context.colours.ink_3);
    draw_text(list, context.fonts[Type::Label], {line.x_px + 15, line.y_px + 1}, context.colours.ink_2,
              context.words("reason.source"));
    if (site < context.region.sites.size()) draw_document_link(context, column, context.region.sites[site].id);
}

void draw_line(const Context& context, Column& column)
{
    column.skip(13);
    draw_hairline(*ImGui::GetWindowDrawList(), column.x_px, column.right_px(), column.y_px,
                  context.colours.inner_hairline);
    column.skip(12);
}

/// A row per class that the site offers, and its book value, which is always an assumption or an estimate.
void draw_amounts(const Context& context, Column& column, const scenario::SiteFacts& facts,
                  const model::SiteResult& result)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const auto row = [&](const char* label, std::string_view value) {
        const Rect line = column.take(22);
        draw_text(list, context.fonts[Type::Text], upper_left(line), context.colours.ink_2, label);
        draw_text_right(list, context.fonts[Type::TextStrong], {line.right_px(), line.y_px}, context.colours.ink,
                        value);
        return line;
    };
    for (model::SiteClass site_class : base::all_of<model::SiteClass>()) {
        if (facts.capacity[site_class] <= 0) continue;
        row(context.word("class", model::id_of(site_class)),
            scenario::amount_words(site_texts(context), site_class, result.used[site_class],
                                   facts.capacity[site_class]));
    }
    if (facts.book_value_meur <= 0) return;
    const char* label = context.words("ui.site.book_value");
    const Rect line = row(
        label,
        context.words.fill("ui.site.euros",
                           {{"millions", context.number(facts.book_value_meur, facts.book_value_meur < 10 ? 1 : 0)}}));
    const float label_px = measure_text(context.fonts[Type::Text], label);
    draw_source_mark(list, {line.x_px + label_px + 11, line.y_px + 9}, model::Basis::Assumption, context.colours.ink_3);
}

/// What the ledger would ask where a site of the plan that is given up is built after all.
void draw_ledger_note(const Context& context, Column& column, std::size_t site, const scenario::SiteFacts& facts)
{
    if (site >= context.region.sites.size()) return;
    const model::SiteResult& result = context.results.sites[site];
    const model::SiteClass site_class = scenario::main_class(facts);
    if (result.dropped[site_class] <= 0) return;
    const std::string key = "ui.amount_plain." + std::string(model::id_of(site_class));
    const std::string amount = context.words.fill(key, {{"amount", context.number(result.dropped[site_class])}});
    column.skip(8);
    const Font& font = context.fonts[Type::Label];
    column.skip(draw_paragraph(*ImGui::GetWindowDrawList(), font, font, column.at(), column.width_px,
                               context.colours.ink_2, context.words.fill("ui.choice.ledger", {{"amount", amount}})));
}

/// A new initiative can be taken away again.
void draw_remove(Context& context, Column& column, std::size_t site)
{
    const std::size_t planned = context.region.sites.size();
    if (site < planned) return;
    column.skip(8);
    const Rect button = column.take(36);
    const Touch touch = touch_area("remove_site", button);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    fill_rect(list, button, touch.hovered ? context.colours.wash : context.colours.button, 8);
    stroke_rect(list, button, context.colours.control_border, 8);
    draw_icon(list, context.fonts[Type::Icon], {button.x_px + 20, button.middle_y_px()}, context.colours.ink_2,
              kIconRemove.text);
    draw_text(list, context.fonts[Type::TextMedium], {button.x_px + 38, button.middle_y_px() - 9}, context.colours.ink,
              context.words("ui.site.remove"));
    if (!touch.clicked) return;
    context.out.emplace_back(scenario::RemoveSite{site - planned});
    context.out.emplace_back(scenario::Select{});
}

} // namespace

void draw_site_card(Context& context, const Rect& rect, std::size_t site)
{
    const auto facts = scenario::find_site_facts(context.region, context.state.inputs, site);
    if (!facts) return;
    const model::SiteResult& result = context.results.sites[site];
    begin_scroll("site_card", rect);
    Column column = make_column(kPadding_px);
    column.skip(14);
    draw_heading(context, column, *facts);
    draw_decision(context, column.take(40), result);
    draw_futures(context, column, site);
    draw_reason(context, column, site);
    draw_line(context, column);
    draw_amounts(context, column, *facts, result);
    draw_line(context, column);
    draw_score_bars(context, column, site);
    draw_line(context, column);
    draw_site_choice(context, column, site, facts->choice);
    draw_ledger_note(context, column, site, *facts);
    draw_remove(context, column, site);
    if (result.first_year) draw_line(context, column);
    draw_site_delivery(context, column, site);
    if (result.reason.rule != model::Rule::Chosen) draw_line(context, column);
    draw_site_flip(context, column, site);
    column.skip(16);
    finish_column(column, kPadding_px);
    end_scroll();
}

} // namespace app::ui
