#include "ui/sites_panel.hpp"

#include "ui/draw.hpp"
#include "ui/marks.hpp"
#include "ui/site_facts.hpp"
#include "ui/site_words.hpp"
#include "ui/text.hpp"

#include <algorithm>

namespace app::ui {

namespace {

constexpr float kPadding_px = 18;
constexpr float kHead_px = 30;
constexpr float kRow_px = 24;
constexpr float kIndent_px = 24;

void draw_decision_head(const Context& context, const Rect& rect, model::Decision decision)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float middle_px = rect.middle_y_px() + 2;
    const auto& form = map::palette(context.state.view.theme).decisions[decision];
    draw_pin(list, {rect.x_px + 8, middle_px}, 7.5F, decision, form);
    draw_text(list, context.fonts[Type::LabelStrong], {rect.x_px + kIndent_px, middle_px - 8}, context.colours.ink_2,
              context.word("decision", model::id_of(decision)));
    const auto& sites = context.results.sites;
    const auto count = std::count_if(sites.begin(), sites.end(),
                                     [&](const model::SiteResult& site) { return site.decision == decision; });
    draw_text_right(list, context.fonts[Type::Label], {rect.right_px(), middle_px - 8}, context.colours.ink_2,
                    context.number(static_cast<double>(count)));
}

/// Name, then the municipality as far as there is room, and the amount at the right.
void draw_site_words(const Context& context, const Rect& row, const SiteFacts& facts, const model::SiteResult& result,
                     bool selected)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const model::SiteClass site_class = main_class(facts);
    const std::string amount = amount_words(context, site_class, result.used[site_class], facts.capacity[site_class]);
    const float middle_px = row.middle_y_px();
    const float right_px =
        row.right_px() - draw_text_right(list, context.fonts[Type::Label], {row.right_px(), middle_px - 8},
                                         context.colours.ink_2, amount);
    const Font& font = context.fonts[selected ? Type::TextStrong : Type::Text];
    const float left_px = row.x_px + kIndent_px;
    const std::string name = shortened(font, facts.name, right_px - left_px - 10);
    const float name_px = draw_text(list, font, {left_px, middle_px - 9}, context.colours.ink, name);
    const char* municipality = context.word("municipality", model::id_of(facts.municipality));
    const Font& small = context.fonts[Type::Note];
    if (left_px + name_px + 8 + measure_text(small, municipality) < right_px - 8) {
        draw_text(list, small, {left_px + name_px + 8, middle_px - 7}, context.colours.ink_3, municipality);
    }
}

void draw_site(Context& context, std::size_t site, const Rect& row)
{
    const auto facts = find_site_facts(context.region, context.state.inputs, site);
    if (!facts) return;
    const std::string id(facts->id);
    const Rect ground{row.x_px - 8, row.y_px, row.width_px + 16, row.height_px};
    const Touch touch = touch_area(id.c_str(), ground);
    const bool selected = context.state.view.selected == "site:" + id;
    if (selected || touch.hovered) {
        fill_rect(*ImGui::GetWindowDrawList(), ground, selected ? context.colours.accent_tint : context.colours.wash,
                  6);
    }
    draw_site_words(context, row, *facts, context.results.sites[site], selected);
    if (touch.clicked) context.out.emplace_back(scenario::Select{"site:" + id});
}

} // namespace

void draw_sites(Context& context, const Rect& rect)
{
    begin_scroll("sites", rect);
    Column column = make_column(kPadding_px);
    for (model::Decision decision : base::all_of<model::Decision>()) {
        draw_decision_head(context, column.take(kHead_px), decision);
        for (std::size_t i = 0; i < context.results.sites.size(); ++i) {
            if (context.results.sites[i].decision == decision) draw_site(context, i, column.take(kRow_px));
        }
        column.skip(6);
    }
    finish_column(column, kPadding_px);
    end_scroll();
}

} // namespace app::ui
