#include "ui/twentehuis.hpp"

#include "ui/draw.hpp"
#include "ui/text.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace app::ui {

namespace {

constexpr float kWidth_px = 288;
constexpr float kRoofTop_px = 4;
constexpr float kRoof_px = 42;
constexpr float kRoofName_px = 20;       ///< from the eaves to the top of the name
constexpr float kRoofNameOnFill_px = 14; ///< enough colour behind the name
constexpr float kPillarTop_px = kRoofTop_px + kRoof_px + 6;
constexpr float kPillar_px = 108;
constexpr float kPillarWidth_px = 80;
constexpr float kPillarGap_px = 12;
constexpr float kSlabTop_px = kPillarTop_px + kPillar_px + 6;
constexpr float kSlab_px = 30;
constexpr float kScoreAbove_px = 58; ///< the number of a pillar begins this far above its foot
constexpr float kTick_px = 1.5F;
constexpr float kTickReach_px = 3; ///< the baseline stands out this far on both sides

float share(double score)
{
    return static_cast<float>(std::clamp(score, 0.0, 100.0) / 100);
}

/// The change against the baseline in whole points; empty when there is none.
std::string change_words(const Context& context, double now, double baseline)
{
    const double change = std::round(now) - std::round(baseline);
    return change == 0 ? std::string() : context.difference(change);
}

/// A triangle, its lower part filled: the level of the score is a height, as in the pillars.
void draw_roof(const Context& context, ImVec2 origin)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const double score = context.results.twentehuis.roof;
    const double baseline = context.baseline.twentehuis.roof;
    const ImVec2 peak{origin.x + kWidth_px / 2, origin.y + kRoofTop_px};
    const float eaves_px = peak.y + kRoof_px;
    const auto at_level = [&](float level, float side) {
        return ImVec2{peak.x + side * (1 - level) * kWidth_px / 2, eaves_px - level * kRoof_px};
    };
    list.AddTriangleFilled(peak, at_level(0, 1), at_level(0, -1), context.colours.house_empty);
    const std::array<ImVec2, 4> filled{at_level(share(score), -1), at_level(share(score), 1), at_level(0, 1),
                                       at_level(0, -1)};
    list.AddConvexPolyFilled(filled.data(), 4, context.colours.house_fill);
    const ImVec2 tick = at_level(share(baseline), -1);
    list.AddLine({tick.x - kTickReach_px, tick.y}, {2 * peak.x - tick.x + kTickReach_px, tick.y},
                 context.colours.house_tick, kTick_px);
    const std::string name = context.words.fill("ui.house.roof_score", {{"score", context.number(score)}});
    const float filled_px = share(score) * kRoof_px;
    const bool on_fill = filled_px >= kRoofNameOnFill_px; // else the name stands on top of the little that is filled
    draw_text_centred(list, context.fonts[Type::TextStrong],
                      {peak.x, eaves_px - (on_fill ? kRoofName_px : kRoofName_px + filled_px)},
                      on_fill ? context.colours.on_house : context.colours.ink, name);
    const std::string change = change_words(context, score, baseline);
    draw_text_right(list, context.fonts[Type::NoteStrong], {origin.x + kWidth_px - 2, peak.y + 2},
                    context.colours.accent_text, change);
}

struct Part {
    const char* id;
    double score;
    double baseline;
};

/// Where the change stands: in the empty part, or at the head of the fill, whichever keeps clear of the baseline and of
/// the score.
float change_top_px(const Rect& pillar, float fill_top_px, float tick_px)
{
    constexpr float kText_px = 15;
    const float score_px = pillar.bottom_px() - kScoreAbove_px;
    const auto clear_of_tick = [&](float y_px) { return tick_px < y_px - 1 || tick_px > y_px + kText_px + 1; };
    for (const float y_px : {pillar.y_px + 2, fill_top_px - kText_px - 2}) {
        const bool in_empty_part = y_px >= pillar.y_px && y_px + kText_px <= fill_top_px;
        if (in_empty_part && clear_of_tick(y_px)) return y_px;
    }
    for (const float y_px : {fill_top_px + 4, std::max(fill_top_px, tick_px) + 3}) {
        if (y_px + kText_px <= score_px && clear_of_tick(y_px)) return y_px;
    }
    return pillar.y_px + 2;
}

void draw_change(const Context& context, const Rect& pillar, const Part& part, float fill_top_px, float tick_px)
{
    const float y_px = change_top_px(pillar, fill_top_px, tick_px);
    const bool on_fill = y_px + 8 > fill_top_px;
    draw_text_centred(*ImGui::GetWindowDrawList(), context.fonts[Type::NoteStrong], {pillar.middle_x_px(), y_px},
                      on_fill ? context.colours.on_house : context.colours.accent_text,
                      change_words(context, part.score, part.baseline));
}

void draw_pillar(const Context& context, const Rect& pillar, const Part& part)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    fill_rect(list, pillar, context.colours.house_empty);
    const float fill_px = std::round(share(part.score) * pillar.height_px);
    fill_rect(list, {pillar.x_px, pillar.bottom_px() - fill_px, pillar.width_px, fill_px},
              context.colours.house_pillar);
    const float tick_px = pillar.bottom_px() - share(part.baseline) * pillar.height_px;
    list.AddLine({pillar.x_px - kTickReach_px, tick_px}, {pillar.right_px() + kTickReach_px, tick_px},
                 context.colours.house_tick, kTick_px);
    const auto ink_at = [&](float y_px) {
        return y_px > pillar.bottom_px() - fill_px ? context.colours.on_house : context.colours.ink;
    };
    const float score_px = pillar.bottom_px() - kScoreAbove_px;
    draw_text_centred(list, context.fonts[Type::Score], {pillar.middle_x_px(), score_px}, ink_at(score_px + 12),
                      context.number(part.score));
    const std::string id = std::string("ui.house.") + part.id;
    for (int line = 0; line < 2; ++line) {
        const float y_px = pillar.bottom_px() - 34 + static_cast<float>(line) * 13;
        draw_text_centred(list, context.fonts[Type::NoteMedium], {pillar.middle_x_px(), y_px}, ink_at(y_px + 8),
                          context.words(id + (line == 0 ? ".first" : ".second")));
    }
    draw_change(context, pillar, part, pillar.bottom_px() - fill_px, tick_px);
}

void draw_slab(const Context& context, const Rect& slab)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const double score = context.results.twentehuis.foundation;
    const double baseline = context.baseline.twentehuis.foundation;
    fill_rect(list, slab, context.colours.house_empty);
    const float fill_px = std::round(share(score) * slab.width_px);
    fill_rect(list, {slab.x_px, slab.y_px, fill_px, slab.height_px}, context.colours.house_fill);
    const float tick_px = slab.x_px + share(baseline) * slab.width_px;
    list.AddLine({tick_px, slab.y_px - kTickReach_px}, {tick_px, slab.bottom_px() + kTickReach_px},
                 context.colours.house_tick, kTick_px);
    const std::string name = context.words.fill("ui.house.foundation_score", {{"score", context.number(score)}});
    const Font& font = context.fonts[Type::LabelStrong];
    const bool fits = measure_text(font, name) + 20 < fill_px;
    draw_text(list, font, {slab.x_px + 12, slab.middle_y_px() - 8},
              fits ? context.colours.on_house : context.colours.ink, name);
    // The change stands in the empty end, or where that is too short at the end of the fill, clear of the baseline.
    const std::string change = change_words(context, score, baseline);
    const float change_px = measure_text(context.fonts[Type::NoteStrong], change);
    const bool on_fill = slab.width_px - fill_px < change_px + 16;
    float right_px = on_fill ? slab.x_px + fill_px - 8 : slab.right_px() - 8;
    if (tick_px > right_px - change_px - 4 && tick_px < right_px + 4) right_px = tick_px - 6;
    draw_text_right(list, context.fonts[Type::NoteStrong], {right_px, slab.middle_y_px() - 7.5F},
                    on_fill ? context.colours.on_house : context.colours.accent_text, change);
}

Rect pillar_rect(ImVec2 origin, std::size_t index)
{
    constexpr float kPillars_px = 3 * kPillarWidth_px + 2 * kPillarGap_px;
    const float left_px = origin.x + (kWidth_px - kPillars_px) / 2;
    return {left_px + static_cast<float>(index) * (kPillarWidth_px + kPillarGap_px), origin.y + kPillarTop_px,
            kPillarWidth_px, kPillar_px};
}

struct PartArea {
    HousePart part{};
    Rect rect;
};

/// Opens or closes what a part is made of.
void touch_part(Context& context, const PartArea& area)
{
    constexpr base::EnumArray<HousePart, const char*> kIds{{"foundation", "economy", "urban", "talent", "roof"}};
    std::optional<HousePart>& open = context.ui.outcome.house_part;
    const Touch touch = touch_area(kIds[area.part], area.rect);
    const bool is_open = open == area.part;
    if (is_open || touch.hovered) {
        constexpr float kOffset_px = 3;
        const Rect ring{area.rect.x_px - kOffset_px, area.rect.y_px - kOffset_px, area.rect.width_px + 2 * kOffset_px,
                        area.rect.height_px + 2 * kOffset_px};
        stroke_rect(*ImGui::GetWindowDrawList(), ring,
                    is_open ? context.colours.accent : context.colours.control_border, 4, is_open ? 2.0F : 1.0F);
    }
    if (!touch.clicked) return;
    open = is_open ? std::nullopt : std::optional(area.part);
}

} // namespace

void draw_twentehuis(Context& context, const Rect& rect)
{
    const ImVec2 origin{std::floor(rect.middle_x_px() - kWidth_px / 2), rect.y_px};
    draw_roof(context, origin);
    const model::Twentehuis& now = context.results.twentehuis;
    const model::Twentehuis& before = context.baseline.twentehuis;
    const std::array<Part, 3> pillars{{{"economy", now.economy, before.economy},
                                       {"urban", now.urban, before.urban},
                                       {"talent", now.talent, before.talent}}};
    for (std::size_t i = 0; i < pillars.size(); ++i) draw_pillar(context, pillar_rect(origin, i), pillars[i]);
    const Rect slab{origin.x, origin.y + kSlabTop_px, kWidth_px, kSlab_px};
    draw_slab(context, slab);
    const std::array<PartArea, 5> areas{{{HousePart::Roof, {origin.x, origin.y + kRoofTop_px, kWidth_px, kRoof_px}},
                                         {HousePart::Economy, pillar_rect(origin, 0)},
                                         {HousePart::Urban, pillar_rect(origin, 1)},
                                         {HousePart::Talent, pillar_rect(origin, 2)},
                                         {HousePart::Foundation, slab}}};
    for (const PartArea& area : areas) touch_part(context, area);
}

} // namespace app::ui
