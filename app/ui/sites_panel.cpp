#include "ui/sites_panel.hpp"

#include "scenario/site_facts.hpp"
#include "scenario/site_words.hpp"
#include "ui/draw.hpp"
#include "ui/filter_menu.hpp"
#include "ui/hover_card.hpp"
#include "ui/icons.hpp"
#include "ui/marks.hpp"
#include "ui/section.hpp"
#include "ui/site_rows.hpp"
#include "ui/site_texts.hpp"
#include "ui/text.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace app::ui {

namespace {

constexpr float kPadding_px = 18;
constexpr float kRow_px = 40;
constexpr float kGroup_px = 30;
constexpr float kHead_px = 28;
constexpr float kIndent_px = 24;
constexpr float kFutures_px = 44; ///< of the column at the right
constexpr float kAmount_px = 112;
constexpr float kFilterGap_px = 8;

template <class Enum> std::optional<Enum> draw_enum_filter(const Context& context, const char* id, const Rect& rect,
                                                           std::string_view group, const char* all_key,
                                                           std::optional<Enum> chosen)
{
    std::vector<std::string> words{context.words(all_key)};
    for (const Enum value : base::all_of<Enum>()) words.emplace_back(context.word(group, model::id_of(value)));
    const std::size_t before = chosen ? base::index_of(*chosen) + 1 : 0;
    const std::size_t now = draw_filter(context, id, rect, words, before);
    return now == 0 ? std::nullopt : std::optional(static_cast<Enum>(now - 1));
}

void draw_filters(Context& context, const Rect& row)
{
    SiteListState& list = context.ui.outcome.sites;
    const float width_px = (row.width_px - kFilterGap_px) / 2;
    list.decision = draw_enum_filter(context, "filter decision", {row.x_px, row.y_px, width_px, kFilter_px}, "decision",
                                     "ui.site_list.all_decisions", list.decision);
    list.municipality = draw_enum_filter(context, "filter municipality",
                                         {row.x_px + width_px + kFilterGap_px, row.y_px, width_px, kFilter_px},
                                         "municipality", "ui.site_list.all_municipalities", list.municipality);
}

struct ColumnHead {
    SiteOrder order{};
    const char* key = "";
    float left_px = 0;
    float right_px = 0;
    bool to_the_right = false;
};

std::array<ColumnHead, 4> column_heads(const Rect& row)
{
    const float futures_px = row.right_px() - kFutures_px;
    const float amount_px = futures_px - kAmount_px;
    constexpr float kDecision_px = 80;
    return {{{SiteOrder::Decision, "ui.site_list.decision", row.x_px, row.x_px + kDecision_px, false},
             {SiteOrder::Name, "ui.site_list.name", row.x_px + kDecision_px, amount_px + 10, false},
             {SiteOrder::Amount, "ui.site_list.amount", amount_px + 10, futures_px, true},
             {SiteOrder::Futures, "ui.site_list.futures", futures_px, row.right_px(), true}}};
}

/// A head that sorts: a click on the one that is chosen turns the order round.
void draw_head(Context& context, const Rect& row, const ColumnHead& head)
{
    SiteListState& list = context.ui.outcome.sites;
    const Rect rect{head.left_px, row.y_px, head.right_px - head.left_px, row.height_px};
    const Touch touch = touch_area(head.key, rect);
    if (touch.clicked) {
        list.descending = list.order == head.order && !list.descending;
        list.order = head.order;
    }
    ImDrawList& drawn = *ImGui::GetWindowDrawList();
    const bool chosen = list.order == head.order;
    const ImU32 ink = chosen || touch.hovered ? context.colours.accent_text : context.colours.ink_2;
    const Font& font = context.fonts[chosen ? Type::NoteStrong : Type::Note];
    const char* text = context.words(head.key);
    const float text_px = measure_text(font, text);
    const float arrow_px = chosen ? 13.0F : 0;
    const float x_px = head.to_the_right ? head.right_px - text_px - arrow_px : head.left_px;
    draw_text(drawn, font, {x_px, row.middle_y_px() - 7}, ink, text);
    if (chosen) {
        draw_icon(drawn, context.fonts[Type::IconSmall], {x_px + text_px + 8, row.middle_y_px()}, ink,
                  list.descending ? kIconSortDown.text : kIconSortUp.text);
    }
    if (touch.hovered && head.order == SiteOrder::Futures) {
        draw_hover_text(context, context.words("ui.site_list.futures_hint"));
    }
}

void draw_group(const Context& context, const Rect& rect, model::Decision decision, std::size_t count)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float middle_px = rect.middle_y_px() + 2;
    draw_text(list, context.fonts[Type::LabelStrong], {rect.x_px, middle_px - 8}, context.colours.ink_2,
              context.word("decision", model::id_of(decision)));
    draw_text_right(list, context.fonts[Type::Label], {rect.right_px(), middle_px - 8}, context.colours.ink_2,
                    context.number(static_cast<double>(count)));
}

/// Name and municipality at the left, amount and share of futures at the right, why below.
void draw_row_words(const Context& context, const Rect& row, const SiteRow& site, bool marked)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Font& small = context.fonts[Type::Note];
    const float first_px = row.y_px + 4;
    draw_pin(list, {row.x_px + 8, row.middle_y_px()}, 7.5F, site.decision,
             map::palette(context.state.view.theme).decisions[site.decision]);
    const std::string futures =
        site.futures
            ? context.words.fill("ui.site_list.of_ten", {{"count", context.number(std::round(10 * *site.futures))}})
            : "…";
    draw_text_right(list, context.fonts[Type::LabelStrong], {row.right_px(), first_px + 1},
                    site.futures ? context.colours.ink : context.colours.ink_3, futures);
    const float amount_right_px = row.right_px() - kFutures_px;
    const float amount_px =
        draw_text_right(list, context.fonts[Type::Label], {amount_right_px, first_px + 1}, context.colours.ink_2,
                        scenario::amount_words(site_texts(context), site.site_class, site.used, site.capacity));
    const Font& font = context.fonts[marked ? Type::TextStrong : Type::Text];
    const float left_px = row.x_px + kIndent_px;
    draw_text(list, font, {left_px, first_px}, context.colours.ink,
              shortened(font, site.name, amount_right_px - amount_px - left_px - 8));
    const model::Reason& reason = context.results.sites[site.site].reason;
    const std::string below = context.words.fill(
        "ui.site_list.below", {{"municipality", context.word("municipality", model::id_of(site.municipality))},
                               {"rule", context.word("ui.rule", model::id_of(reason.rule))}});
    draw_text(list, small, {left_px, first_px + 18}, context.colours.ink_3,
              shortened(small, below, row.right_px() - left_px));
}

void draw_row(Context& context, const Rect& row, const SiteRow& site)
{
    SiteListState& list = context.ui.outcome.sites;
    const std::string reference = "site:" + site.id;
    const Rect ground{row.x_px - 8, row.y_px, row.width_px + 16, row.height_px};
    const Touch touch = touch_area(site.id.c_str(), ground);
    const bool selected = context.state.view.selected == reference;
    const bool marked = selected || list.last_selected == reference;
    if (marked || touch.hovered) {
        fill_rect(*ImGui::GetWindowDrawList(), ground, marked ? context.colours.accent_tint : context.colours.wash, 6);
    }
    draw_row_words(context, row, site, marked);
    if (list.reveals_row && list.last_selected == reference) {
        ImGui::SetScrollFromPosY(row.middle_y_px() - ImGui::GetWindowPos().y);
        list.reveals_row = false;
    }
    if (touch.clicked) context.out.emplace_back(scenario::Select{reference});
    if (!touch.hovered) return;
    list.pointed = reference;
    draw_row_text(context, row, scenario::reason_words(site_texts(context), site.site));
}

void draw_rows(Context& context, Column& column, std::span<const SiteRow> rows)
{
    const bool grouped = context.ui.outcome.sites.order == SiteOrder::Decision;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (grouped && (i == 0 || rows[i].decision != rows[i - 1].decision)) {
            const auto same = [&](const SiteRow& row) { return row.decision == rows[i].decision; };
            draw_group(context, column.take(kGroup_px), rows[i].decision,
                       static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), same)));
        }
        draw_row(context, column.take(kRow_px), rows[i]);
    }
    if (rows.empty()) draw_note(context, column, context.words("ui.site_list.none"));
}

} // namespace

void draw_sites(Context& context, const Rect& rect)
{
    Column head{rect.x_px + kPadding_px, rect.y_px, rect.width_px - 2 * kPadding_px};
    draw_filters(context, head.take(kFilter_px + 4));
    const Rect heads = head.take(kHead_px);
    for (const ColumnHead& column : column_heads(heads)) draw_head(context, heads, column);
    draw_hairline(*ImGui::GetWindowDrawList(), head.x_px, head.right_px(), heads.bottom_px() - 1,
                  context.colours.inner_hairline);
    begin_scroll("sites", {rect.x_px, head.y_px, rect.width_px, rect.bottom_px() - head.y_px});
    Column column = make_column(kPadding_px);
    draw_rows(context, column,
              make_site_rows(context.region, context.state.inputs, context.results, fresh_outlook(context),
                             context.ui.outcome.sites));
    column.skip(10);
    finish_column(column, kPadding_px);
    end_scroll();
}

void remember_selection(Context& context)
{
    SiteListState& list = context.ui.outcome.sites;
    list.pointed.clear(); // until the list finds a row under the pointer
    const std::string& selected = context.state.view.selected;
    if (!selected.starts_with("site:") || selected == list.last_selected) return;
    list.last_selected = selected;
    list.reveals_row = true;
}

} // namespace app::ui
