#include "ui/site_delivery.hpp"

#include "scenario/site_facts.hpp"
#include "ui/draw.hpp"
#include "ui/text.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace app::ui {

namespace {

constexpr float kHead_px = 26;
constexpr float kBars_px = 44;
constexpr float kYears_px = 18;
constexpr float kGap_px = 2;

/// The largest year of a site, as people would read it from an axis.
std::string peak_words(const Context& context, model::SiteClass site_class, double most)
{
    const std::string key = "ui.site.per_year." + std::string(model::id_of(site_class));
    return context.words.fill(key, {{"amount", context.number(most, most < 10 ? 1 : 0)}});
}

void draw_years(const Context& context, const Rect& row)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Font& font = context.fonts[Type::Note];
    draw_text(list, font, {row.x_px, row.y_px + 2}, context.colours.ink_2, std::to_string(model::kBaseYear + 1));
    draw_text_right(list, font, {row.right_px(), row.y_px + 2}, context.colours.ink_2,
                    std::to_string(model::kLastYear));
}

} // namespace

void draw_site_delivery(const Context& context, Column& column, std::size_t site)
{
    const auto facts = scenario::find_site_facts(context.region, context.state.inputs, site);
    if (!facts) return;
    const model::SiteClass site_class = scenario::main_class(*facts);
    const auto& per_year = context.results.sites[site].delivered[site_class];
    const double most = *std::max_element(per_year.begin(), per_year.end());
    if (most <= 0) return;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Rect head = column.take(kHead_px);
    draw_text(list, context.fonts[Type::TextStrong], upper_left(head), context.colours.ink,
              context.words("ui.site.delivery"));
    draw_text_right(list, context.fonts[Type::Note], {head.right_px(), head.y_px + 2}, context.colours.ink_2,
                    peak_words(context, site_class, most));
    const Rect bars = column.take(kBars_px);
    const float width_px = bars.width_px / static_cast<float>(per_year.size());
    for (std::size_t year = 0; year < per_year.size(); ++year) {
        const float height_px = std::round(bars.height_px * static_cast<float>(per_year[year] / most));
        const Rect bar{bars.x_px + width_px * static_cast<float>(year), bars.bottom_px() - height_px,
                       width_px - kGap_px, height_px};
        const bool past = model::kBaseYear + 1 + static_cast<int>(year) <= context.state.view.year;
        if (height_px >= 1) {
            fill_rect(list, bar, past ? context.colours.accent : context.colours.timeline_bar, 1);
        }
    }
    draw_hairline(list, bars.x_px, bars.right_px(), bars.bottom_px(), context.colours.track);
    draw_years(context, column.take(kYears_px));
}

} // namespace app::ui
