#include "ui/consequences_card.hpp"

#include "map/projection.hpp"
#include "scenario/explain_sentence.hpp"
#include "scenario/reference.hpp"
#include "ui/comparison_bar.hpp"
#include "ui/draw.hpp"
#include "ui/icons.hpp"
#include "ui/panel.hpp"
#include "ui/push_button.hpp"
#include "ui/text.hpp"

#include <algorithm>
#include <cmath>

namespace app::ui {

namespace {

constexpr float kWidth_px = 320;
constexpr float kPadding_px = 14;
constexpr float kHead_px = 38;
constexpr float kGap_px = 12;
constexpr float kBarRow_px = 22;
constexpr float kButtonRow_px = 44;
constexpr std::size_t kMostBars = 3;
constexpr double kPulse_s = 0.9;

bool is_input_change(const scenario::Command& command)
{
    return std::holds_alternative<scenario::SetParameter>(command) ||
           std::holds_alternative<scenario::SetParameters>(command) ||
           std::holds_alternative<scenario::ApplyPreset>(command) ||
           std::holds_alternative<scenario::ChooseSite>(command) ||
           std::holds_alternative<scenario::AddSite>(command) || std::holds_alternative<scenario::RemoveSite>(command);
}

bool is_step(const scenario::Command& command)
{
    return std::holds_alternative<scenario::Undo>(command) || std::holds_alternative<scenario::Redo>(command) ||
           std::holds_alternative<scenario::LoadInputs>(command);
}

/// The reference of the only measure of the network that differs; empty where there is none or more.
std::string switched_measure(const model::Inputs& before, const model::Inputs& now)
{
    std::string measure;
    for (const scenario::Parameter& parameter : scenario::parameters()) {
        if (before.parameters.*parameter.field == now.parameters.*parameter.field) continue;
        if (parameter.group != scenario::Group::Access || !measure.empty()) return {};
        measure = scenario::make_reference(scenario::ObjectKind::Measure, parameter.id);
    }
    return measure;
}

/// The step from the scenario before the gesture to the present one.
void explain_gesture(Context& context)
{
    Consequences& card = context.ui.consequences;
    card = {};
    if (!context.history.can_undo()) return;
    const model::Inputs& before = context.history.past().back();
    card.explained = true;
    card.largest = scenario::largest_consequences(context.region, before, context.state.inputs);
    card.measure = switched_measure(before, context.state.inputs);
    card.inputs_version = context.state.inputs_version;
    if (card.largest.empty()) return;
    for (const scenario::SiteChange& site : card.largest.front().sites) card.sites.push_back(site.id);
    card.pulsing = !card.sites.empty() && !context.reduced_motion;
}

/// The changes behind an outcome, the largest first; none where there is only one, which the sentence names.
std::vector<scenario::Contribution> bars_of(const scenario::Explanation& explanation)
{
    constexpr double kLeast = 0.05;
    std::vector<scenario::Contribution> bars;
    for (const scenario::Contribution& one : explanation.contributions) {
        if (std::abs(one.amount) >= kLeast) bars.push_back(one);
    }
    if (bars.size() < 2) return {};
    std::stable_sort(bars.begin(), bars.end(),
                     [](const auto& a, const auto& b) { return std::abs(a.amount) > std::abs(b.amount); });
    if (bars.size() > kMostBars) bars.resize(kMostBars);
    return bars;
}

std::string name_of(const Context& context, const scenario::Contribution& contribution)
{
    if (!contribution.parameter) return context.words("explain.sites_step");
    return context.words("parameter." + std::string(contribution.parameter->id) + ".label");
}

/// A bar to the right for more, to the left of its right end for less: the sign stands in the number beside it.
void draw_bar(const Context& context, const Rect& row, const scenario::Contribution& contribution, double most)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Font& font = context.fonts[Type::Note];
    const std::string amount =
        context.difference(contribution.amount, std::abs(contribution.amount) < 10 ? 1 : 0); // as few as tell it
    const float amount_px =
        draw_text_right(list, context.fonts[Type::NoteStrong], {row.right_px(), row.y_px}, context.colours.ink, amount);
    const std::string name = shortened(font, name_of(context, contribution), row.width_px - amount_px - 8);
    draw_text(list, font, upper_left(row), context.colours.ink_2, name);
    const Rect track{row.x_px, row.y_px + 16, row.width_px, 3};
    fill_rect(list, track, context.colours.track, 1.5F);
    const float width_px = std::max(2.0F, track.width_px * static_cast<float>(std::abs(contribution.amount) / most));
    const bool less = contribution.amount < 0;
    fill_rect(list, {less ? track.right_px() - width_px : track.x_px, track.y_px, width_px, track.height_px},
              less ? context.colours.untouched : context.colours.accent, 1.5F);
}

float sentence_height(const Context& context, std::string_view sentence)
{
    return paragraph_height(context.fonts[Type::Text], context.fonts[Type::TextStrong], kWidth_px - 2 * kPadding_px,
                            sentence);
}

std::vector<std::string> sentences_of(const Context& context)
{
    const Consequences& card = context.ui.consequences;
    if (card.largest.empty()) return {std::string(context.words("page.consequences.none_last_step"))};
    return scenario::explain_sentences(card.largest, context.words, context.language());
}

float card_height(const Context& context)
{
    float height_px = kHead_px;
    for (const std::string& sentence : sentences_of(context)) height_px += sentence_height(context, sentence) + kGap_px;
    for (const scenario::Explanation& explanation : context.ui.consequences.largest) {
        height_px += kBarRow_px * static_cast<float>(bars_of(explanation).size());
    }
    if (!context.ui.consequences.measure.empty()) height_px += kButtonRow_px;
    return height_px;
}

void draw_sentence(const Context& context, std::string_view sentence, Column& column)
{
    column.skip(draw_paragraph(*ImGui::GetWindowDrawList(), context.fonts[Type::Text], context.fonts[Type::TextStrong],
                               column.at(), column.width_px, context.colours.ink, sentence));
    column.skip(4);
}

void draw_bars(const Context& context, const scenario::Explanation& explanation, Column& column)
{
    const std::vector<scenario::Contribution> bars = bars_of(explanation);
    for (const scenario::Contribution& bar : bars) {
        draw_bar(context, column.take(kBarRow_px), bar, std::abs(bars.front().amount));
    }
}

/// What a measure brings is travel time first of all: its own card tells it.
void draw_measure_button(Context& context, Column& column)
{
    const Rect row = column.take(kButtonRow_px);
    const Rect button{row.x_px, row.y_px - 2, row.width_px, kButtonRow_px - 12};
    if (draw_push_button(context, "measure_effect", button, context.words("page.measure.effect"))) {
        context.out.emplace_back(scenario::Select{context.ui.consequences.measure});
    }
}

/// The upper left of the free map, or its upper right below the buttons for other scenarios, where the selected thing
/// stays in sight; nothing where it would be covered in both.
std::optional<Rect> place_card(const Context& context, const Layout& layout, float height_px)
{
    constexpr float kMargin_px = 28; // the selected pin and its rings
    const Rect& free = layout.free;
    if (free.width_px < kWidth_px || free.height_px < height_px) return std::nullopt;
    const float below_px = layout.comparison ? layout.comparison->bottom_px() + kGap_px : free.y_px;
    const float room_px =
        layout.comparison ? layout.comparison->right_px() - comparison_bar_width(context) : free.right_px();
    const bool beside = free.x_px + kWidth_px + kGap_px <= room_px;
    const Rect left{free.x_px, beside ? free.y_px : below_px, kWidth_px, height_px};
    const Rect right{free.right_px() - kWidth_px, below_px, kWidth_px, height_px};
    for (const Rect& rect : {left, right}) {
        const auto& selected = context.selected_px;
        const Rect wide{rect.x_px - kMargin_px, rect.y_px - kMargin_px, rect.width_px + 2 * kMargin_px,
                        rect.height_px + 2 * kMargin_px};
        if (!selected || !wide.contains(selected->x, selected->y)) return rect;
    }
    return std::nullopt;
}

void draw_card(Context& context, const Rect& rect)
{
    begin_panel(context, "consequences", rect);
    Column column{rect.x_px + kPadding_px, rect.y_px, rect.width_px - 2 * kPadding_px};
    const Rect head = column.take(kHead_px);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_text(list, context.fonts[Type::TextStrong], {head.x_px, head.middle_y_px() - 9}, context.colours.ink,
              context.words("page.consequences.title"));
    const Rect close{head.right_px() - 20, head.middle_y_px() - 14, 28, 28};
    const Touch touch = touch_area("close_consequences", close);
    draw_icon(list, context.fonts[Type::Icon], middle(close),
              touch.hovered ? context.colours.accent_text : context.colours.ink_2, kIconClose.text);
    const std::vector<std::string> sentences = sentences_of(context);
    const std::vector<scenario::Explanation>& largest = context.ui.consequences.largest;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        draw_sentence(context, sentences[i], column);
        if (i < largest.size()) draw_bars(context, largest[i], column);
        column.skip(kGap_px - 4);
    }
    if (!context.ui.consequences.measure.empty()) draw_measure_button(context, column);
    end_panel();
    if (touch.clicked) context.ui.consequences = {};
}

std::optional<ImVec2> screen_of_site(const Context& context, std::string_view id)
{
    const auto at = [&](double longitude_deg, double latitude_deg) -> std::optional<ImVec2> {
        const glm::dvec2 ground_m = map::scene_from_geographic(longitude_deg, latitude_deg);
        const auto place = map::screen_from_scene(context.camera, {ground_m.x, ground_m.y, 0});
        if (!place) return std::nullopt;
        return ImVec2{static_cast<float>(place->x), static_cast<float>(place->y)};
    };
    for (const model::Site& site : context.region.sites) {
        if (site.id == id) return at(site.longitude_deg, site.latitude_deg);
    }
    for (const model::AddedSite& site : context.state.inputs.added) {
        if (site.id == id) return at(site.longitude_deg, site.latitude_deg);
    }
    return std::nullopt;
}

} // namespace

void draw_consequences(Context& context, const Layout& layout)
{
    Consequences& consequences = context.ui.consequences;
    if (consequences.wanted && !context.ui.drag) explain_gesture(context);
    // The page or a script has changed the scenario since: what stands there is no longer true.
    if (!context.ui.drag && consequences.inputs_version != context.state.inputs_version) consequences = {};
    consequences.rect.reset();
    if (!consequences.explained || !layout.top_bar) return; // without panels the page says it
    consequences.rect = place_card(context, layout, card_height(context));
    if (consequences.rect) draw_card(context, *consequences.rect);
}

void follow_gestures(Consequences& consequences, const scenario::Commands& commands)
{
    for (const scenario::Command& command : commands) {
        if (is_input_change(command)) consequences.wanted = true;
        if (is_step(command)) consequences = {};
    }
}

void draw_changed_sites(Context& context)
{
    Consequences& consequences = context.ui.consequences;
    if (consequences.sites.empty()) return;
    consequences.shown_s += static_cast<double>(ImGui::GetIO().DeltaTime);
    constexpr double kStill = 0.5; // with reduced motion the rings stand as long as the card does
    const double share = context.reduced_motion ? kStill : consequences.shown_s / kPulse_s;
    consequences.pulsing = share < 1 && !context.reduced_motion;
    if (share >= 1) return;
    constexpr float kFrom_px = 10;
    constexpr float kGrowth_px = 22;
    const float radius_px = kFrom_px + kGrowth_px * static_cast<float>(share);
    const ImU32 colour = faded(context.colours.accent, static_cast<float>(1 - share));
    for (const std::string& id : consequences.sites) {
        const auto place = screen_of_site(context, id);
        if (place) ImGui::GetBackgroundDrawList()->AddCircle(*place, radius_px, colour, 40, 3);
    }
}

} // namespace app::ui
