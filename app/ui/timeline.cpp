#include "ui/timeline.hpp"

#include "ui/draw.hpp"
#include "ui/hint.hpp"
#include "ui/play.hpp"
#include "ui/text.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace app::ui {

namespace {

constexpr float kTrack_px = 65; ///< the track lies this far below the top of the panel
constexpr float kBarFoot_px = 57;
constexpr float kBarHeight_px = 26;
constexpr float kThumbRadius_px = 8;

/// Notes from the document on the years they speak of.
struct Note {
    int year;
    const char* key;
};
constexpr std::array<Note, 2> kNotes{{{2013, "ui.timeline.note.adopted"}, {2025, "ui.timeline.note.saturated"}}};

/// The years for which the document has tables of demand.
constexpr std::array<int, 4> kTableYears{2010, 2020, 2030, 2040};

bool is_table_year(int year)
{
    return std::find(kTableYears.begin(), kTableYears.end(), year) != kTableYears.end();
}

struct Scale {
    float left_px;
    float right_px;
    [[nodiscard]] float x_px(int year) const
    {
        return left_px + (right_px - left_px) * static_cast<float>(year - model::kBaseYear) /
                             static_cast<float>(model::kHorizonYears);
    }
    [[nodiscard]] int year_at(float x) const
    {
        const float share = (x - left_px) / (right_px - left_px);
        const int year = model::kBaseYear + static_cast<int>(std::lround(share * model::kHorizonYears));
        return std::clamp(year, model::kBaseYear, model::kLastYear);
    }
};

double homes_in(const model::Flows& flows, int year)
{
    return flows[model::flow_index(year)];
}

/// Bars for what is delivered, a stroke above or in them for what is needed; years to come are paler.
void draw_bars(const Context& context, const Rect& panel, const Scale& scale)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const model::Balance& balance = context.results.balance[model::SiteClass::Homes];
    const double highest = std::max({*std::max_element(balance.demand.begin(), balance.demand.end()),
                                     *std::max_element(balance.delivered.begin(), balance.delivered.end()), 1.0});
    const float foot_px = panel.y_px + kBarFoot_px;
    for (int year = model::kFirstYear; year <= model::kLastYear; ++year) {
        const float left_px = std::round(scale.x_px(year - 1)) + 1;
        const float width_px = std::round(scale.x_px(year)) - 1 - left_px;
        const auto height_px = [&](const model::Flows& flows) {
            return static_cast<float>(std::max(0.0, homes_in(flows, year)) / highest) * kBarHeight_px;
        };
        const bool past = year <= context.state.view.year;
        const float delivered_px = std::max(1.5F, height_px(balance.delivered));
        fill_rect(list, {left_px, foot_px - delivered_px, width_px, delivered_px},
                  faded(context.colours.timeline_bar, past ? 1.0F : 0.4F), 1.5F);
        const float needed_px = foot_px - std::max(1.5F, height_px(balance.demand));
        fill_rect(list, {left_px, needed_px, width_px, 1.5F}, faded(context.colours.ink, past ? 0.9F : 0.4F));
    }
}

void draw_notes(const Context& context, const Rect& panel, const Scale& scale)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Font& font = context.fonts[Type::Note];
    float free_px = panel.x_px;
    for (const Note& note : kNotes) {
        const float x_px = std::round(scale.x_px(note.year)) + 0.5F;
        const std::array<ImVec2, 2> stem{ImVec2{x_px, panel.y_px + 9}, ImVec2{x_px, panel.y_px + kTrack_px - 2}};
        draw_dashed(list, stem, context.colours.ink_2, 1, 1.5F, 2.5F);
        const char* text = context.words(note.key);
        const float right_px = x_px + 6 + measure_text(font, text);
        if (x_px < free_px || right_px > panel.right_px() - 8) continue; // no room: the stem alone
        draw_text(list, font, {x_px + 6, panel.y_px + 7}, context.colours.ink_2, text);
        free_px = right_px + 8;
    }
    draw_text_right(list, font, {scale.right_px, panel.y_px + 24}, context.colours.ink_2,
                    context.words("ui.timeline.unit"));
}

void draw_years(const Context& context, const Rect& panel, const Scale& scale)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const int shown = context.state.view.year;
    for (int year = model::kBaseYear; year <= model::kLastYear; year += 5) {
        const float x_px = std::round(scale.x_px(year));
        if (is_table_year(year)) {
            fill_rect(list, {x_px - 1, panel.y_px + 70, 2, 6}, context.colours.ink);
        } else {
            fill_rect(list, {x_px, panel.y_px + 72, 1, 3}, context.colours.ink_3);
        }
        const bool near = std::abs(year - shown) < 3; // the shown year stands there instead
        if (near) continue;
        draw_text_centred(list, context.fonts[Type::Label], {x_px, panel.y_px + 75}, context.colours.ink_2,
                          std::to_string(year));
    }
    draw_text_centred(list, context.fonts[Type::TitleStrong], {scale.x_px(shown), panel.y_px + 74}, context.colours.ink,
                      std::to_string(shown));
}

void draw_track(const Context& context, const Rect& panel, const Scale& scale, bool hot)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float y_px = panel.y_px + kTrack_px;
    const float thumb_px = scale.x_px(context.state.view.year);
    fill_rect(list, {scale.left_px, y_px - 2, scale.right_px - scale.left_px, 4}, context.colours.track, 2);
    fill_rect(list, {scale.left_px, y_px - 2, thumb_px - scale.left_px, 4}, context.colours.accent, 2);
    for (const Note& note : kNotes) {
        list.AddCircleFilled({scale.x_px(note.year), y_px}, 2.5F, context.colours.ink, 16);
    }
    if (hot) list.AddCircleFilled({thumb_px, y_px}, kThumbRadius_px + 5, faded(context.colours.accent, 0.12F), 32);
    list.AddCircleFilled({thumb_px, y_px}, kThumbRadius_px, context.colours.accent, 32);
    list.AddCircleFilled({thumb_px, y_px}, kThumbRadius_px - 2, context.colours.thumb, 32);
}

/// Says at the mark of a table year what it is.
void draw_table_hint(const Context& context, const Touch& touch, const Rect& panel, const Scale& scale)
{
    constexpr float kReach_px = 7;
    const ImVec2 pointer = ImGui::GetIO().MousePos;
    if (pointer.y < panel.y_px + kTrack_px + 5) return;
    for (const int year : kTableYears) {
        const float x_px = scale.x_px(year);
        if (std::abs(pointer.x - x_px) > kReach_px) continue;
        draw_hint(context, {.hovered = touch.hovered}, {x_px, panel.y_px + kTrack_px, 0, 14},
                  context.words.fill("ui.timeline.table_year", {{"year", std::to_string(year)}}));
    }
}

/// Press or drag anywhere along the track; arrow keys step by a year, with shift by five.
void read_year(Context& context, const Touch& touch, const Scale& scale)
{
    const int shown = context.state.view.year;
    int year = shown;
    if (touch.held) year = scale.year_at(ImGui::GetIO().MousePos.x);
    if (touch.pressed) context.ui.playing = false;
    if (touch.focused) {
        ImGui::SetNextFrameWantCaptureKeyboard(true);
        const int step = ImGui::GetIO().KeyShift ? 5 : 1;
        if (ImGui::IsKeyPressed(ImGuiKey_LeftArrow)) year -= step;
        if (ImGui::IsKeyPressed(ImGuiKey_RightArrow)) year += step;
    }
    year = std::clamp(year, model::kBaseYear, model::kLastYear);
    if (year != shown) context.out.emplace_back(scenario::SetYear{year});
}

} // namespace

void draw_timeline(Context& context, const Rect& rect)
{
    begin_panel(context, "timeline", rect);
    draw_play_button(context, {rect.x_px + 34, rect.middle_y_px()});
    const Scale scale{rect.x_px + 84, rect.right_px() - 24};
    const Touch touch = touch_area(
        "years", {scale.left_px - 10, rect.y_px + 24, scale.right_px - scale.left_px + 20, rect.height_px - 28});
    draw_bars(context, rect, scale);
    draw_notes(context, rect, scale);
    draw_years(context, rect, scale);
    draw_track(context, rect, scale, touch.held);
    draw_table_hint(context, touch, rect, scale);
    read_year(context, touch, scale);
    end_panel();
}

} // namespace app::ui
