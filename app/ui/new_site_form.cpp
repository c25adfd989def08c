#include "ui/new_site_form.hpp"

#include "ui/chips.hpp"
#include "ui/draw.hpp"
#include "ui/icons.hpp"
#include "ui/new_site_map.hpp"
#include "ui/panel.hpp"
#include "ui/push_button.hpp"
#include "ui/text.hpp"

#include <algorithm>
#include <vector>

namespace app::ui {

namespace {

constexpr float kPadding_px = 18;
constexpr float kField_px = 34;
constexpr float kButton_px = 38;
constexpr float kGap_px = 12;
constexpr double kLeastAmount = 0.1;
constexpr const char* kNameField = "new_site name";
constexpr const char* kAmountField = "new_site amount";

std::string amount_text(const Context& context, const model::AddedSite& draft)
{
    return context.number(draft.capacity, std::min(2, scenario::decimals_of_step(draft.capacity)));
}

void draw_label(const Context& context, Column& column, const char* key)
{
    column.skip(kGap_px);
    draw_text(*ImGui::GetWindowDrawList(), context.fonts[Type::LabelMedium], upper_left(column.take(20)),
              context.colours.ink_2, context.words(key));
}

void draw_heading(Context& context, Column& column)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Rect title = column.take(44);
    const Font& font = context.fonts[Type::TitleStrong];
    draw_text(list, font, {title.x_px, title.middle_y_px() - 10}, context.colours.ink,
              context.words("ui.new_site.title"));
    const Rect close{title.right_px() - 24, title.middle_y_px() - 14, 28, 28};
    const Touch touch = touch_area("close", close);
    draw_icon(list, context.fonts[Type::IconLarge], middle(close),
              touch.hovered ? context.colours.accent_text : context.colours.ink, kIconClose.text);
    if (touch.clicked) context.ui.new_site = {};
}

/// A box with a text; a click opens a field of the page in its place.
void draw_field(Context& context, const Rect& box, TextField field)
{
    const Rect inner{box.x_px + 4, box.y_px + 1, box.width_px - 8, box.height_px - 2};
    const bool typing = place_field(context.ui.fields, field.id, inner);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Touch touch = touch_area(field.id.c_str(), box);
    fill_rect(list, box, context.colours.button, 8);
    stroke_rect(list, box, typing ? context.colours.accent : context.colours.control_border, 8, typing ? 2.0F : 1.0F);
    if (!typing) {
        const Font& font = context.fonts[Type::Text];
        draw_text(list, font, {box.x_px + 10, box.middle_y_px() - 9}, context.colours.ink,
                  shortened(font, field.text, box.width_px - 20));
    }
    if (touch.clicked && !typing) open_field(context.ui.fields, std::move(field));
}

void draw_name(Context& context, Column& column, model::AddedSite& draft)
{
    draw_label(context, column, "ui.new_site.name");
    draw_field(context, column.take(kField_px),
               {.id = kNameField, .label = context.words("ui.new_site.name"), .text = draft.name});
    while (const auto message = take_field_message(context.ui.fields, kNameField)) {
        if (message->event == FieldEvent::Cancelled) continue;
        draft.name = message->text;
        if (message->event == FieldEvent::Committed) close_field(context.ui.fields);
    }
}

void draw_class(const Context& context, Column& column, model::AddedSite& draft)
{
    draw_label(context, column, "ui.new_site.class");
    std::vector<Chip> chips;
    for (const model::SiteClass site_class : base::all_of<model::SiteClass>()) {
        const std::string id(model::id_of(site_class));
        chips.push_back({"class " + id, context.word("class", id), site_class == draft.site_class});
    }
    const auto clicked = draw_chips(context, column, chips);
    if (!clicked || chips[*clicked].chosen) return;
    draft = scenario::with_class(std::move(draft), base::all_of<model::SiteClass>()[*clicked]);
}

void draw_amount(Context& context, Column& column, model::AddedSite& draft)
{
    draw_label(context, column, "ui.new_site.amount");
    const Rect row = column.take(kField_px);
    const Rect box{row.x_px, row.y_px, 110, row.height_px};
    draw_field(context, box,
               {.id = kAmountField,
                .label = context.words("ui.new_site.amount"),
                .text = amount_text(context, draft),
                .kind = FieldKind::Number});
    draw_text(*ImGui::GetWindowDrawList(), context.fonts[Type::Text], {box.right_px() + 10, box.middle_y_px() - 9},
              context.colours.ink_2, context.word("ui.new_site.unit", model::id_of(draft.site_class)));
    while (const auto message = take_field_message(context.ui.fields, kAmountField)) {
        if (message->event != FieldEvent::Committed) continue;
        const auto amount = scenario::parse_number(message->text, context.language());
        if (!amount || !(*amount >= kLeastAmount) || *amount > scenario::largest_capacity(draft.site_class)) {
            const std::string most = context.number(scenario::largest_capacity(draft.site_class));
            refuse(context.ui.fields,
                   context.words.fill("page.control.range", {{"min", context.number(kLeastAmount, 1)}, {"max", most}}));
            continue;
        }
        draft.capacity = *amount;
        close_field(context.ui.fields);
    }
}

void draw_segments(const Context& context, Column& column, model::AddedSite& draft)
{
    const auto segments = model::segments_of(draft.site_class);
    if (segments.size() < 2) return;
    draw_label(context, column, "ui.new_site.segments");
    std::vector<Chip> chips;
    for (const model::Segment segment : segments) {
        const std::string id(model::id_of(segment));
        const bool chosen = std::find(draft.segments.begin(), draft.segments.end(), segment) != draft.segments.end();
        chips.push_back({"segment " + id, context.word("segment", id), chosen});
    }
    const auto clicked = draw_chips(context, column, chips);
    if (!clicked) return;
    chips[*clicked].chosen = !chips[*clicked].chosen;
    draft.segments.clear();
    for (std::size_t i = 0; i < segments.size(); ++i) {
        if (chips[i].chosen) draft.segments.push_back(segments[i]);
    }
}

/// One of all values of an enumeration, in the words of a group of keys.
template <class Enum>
void draw_choice(const Context& context, Column& column, const char* label, const char* words, Enum& value)
{
    draw_label(context, column, label);
    std::vector<Chip> chips;
    for (const Enum one : base::all_of<Enum>()) {
        const std::string id(model::id_of(one));
        chips.push_back({std::string(words) + ' ' + id, context.word(words, id), one == value});
    }
    if (const auto clicked = draw_chips(context, column, chips)) value = base::all_of<Enum>()[*clicked];
}

void draw_problems(const Context& context, Column& column, const std::vector<scenario::NewSiteProblem>& problems)
{
    for (const scenario::NewSiteProblem problem : problems) {
        column.skip(kGap_px / 2);
        const Font& font = context.fonts[Type::TextMedium];
        column.skip(draw_paragraph(*ImGui::GetWindowDrawList(), font, font, column.at(), column.width_px,
                                   context.colours.warn_text,
                                   context.word("ui.new_site.problem", scenario::id_of(problem))));
    }
}

/// The model runs once per change of the form, not per frame.
void update_trial(Context& context, const model::AddedSite& draft)
{
    NewSite& state = context.ui.new_site;
    const bool fits = state.trial && state.tried == draft && state.tried_version == context.state.inputs_version;
    if (fits) return;
    state.trial = scenario::try_new_site(context.region, context.state.inputs, draft);
    state.tried = draft;
    state.tried_version = context.state.inputs_version;
}

void draw_trial(Context& context, Column& column, const model::AddedSite& draft)
{
    update_trial(context, draft);
    const scenario::NewSiteTrial& trial = *context.ui.new_site.trial;
    const std::string class_id(model::id_of(draft.site_class));
    const std::string amount =
        context.words.fill("ui.amount_plain." + class_id, {{"amount", context.number(trial.shortfall)}});
    const std::string ledger = trial.shortfall > 0 ? context.words.fill("ui.new_site.ledger_open", {{"amount", amount}})
                                                   : std::string(context.words("ui.new_site.ledger_closed"));
    const std::string decision = context.words.fill(
        "ui.new_site.decision", {{"decision", context.word("decision", model::id_of(trial.decision))}});
    const Font& font = context.fonts[Type::Sentence];
    const Font& strong = context.fonts[Type::SentenceStrong];
    ImDrawList& list = *ImGui::GetWindowDrawList();
    for (const std::string& text : {decision, ledger}) {
        column.skip(draw_paragraph(list, font, strong, column.at(), column.width_px, context.colours.ink, text) + 4);
    }
}

void draw_buttons(Context& context, Column& column, const model::AddedSite& draft, bool good)
{
    const Rect row = column.take(kButton_px);
    const float half_px = (row.width_px - 8) / 2;
    const Rect place{row.x_px, row.y_px, half_px, row.height_px};
    const Rect cancel{row.right_px() - half_px, row.y_px, half_px, row.height_px};
    const bool placed = draw_push_button(context, "place_site", place, context.words("ui.new_site.place"),
                                         good ? ButtonLook::Primary : ButtonLook::Disabled);
    const bool cancelled = draw_push_button(context, "cancel_site", cancel, context.words("ui.new_site.cancel"));
    if (placed) {
        context.out.emplace_back(scenario::AddSite{draft});
        context.out.emplace_back(scenario::Select{"site:" + draft.id});
    }
    if (placed || cancelled) context.ui.new_site = {};
}

} // namespace

void draw_new_site_form(Context& context, const Rect& rect)
{
    begin_scroll("new_site", rect);
    Column column = make_column(kPadding_px);
    column.skip(8);
    model::AddedSite draft = *context.ui.new_site.draft;
    draw_heading(context, column);
    if (draw_push_button(context, "point_again", column.take(kButton_px - 4),
                         context.words("ui.new_site.point_again"))) {
        point_for_site(context.ui, true);
    }
    draw_name(context, column, draft);
    draw_class(context, column, draft);
    draw_amount(context, column, draft);
    draw_segments(context, column, draft);
    draw_choice(context, column, "ui.new_site.kind", "site_kind", draft.kind);
    draw_choice(context, column, "ui.new_site.municipality", "municipality", draft.municipality);
    column.skip(kGap_px);
    draw_hairline(*ImGui::GetWindowDrawList(), column.x_px, column.right_px(), column.y_px,
                  context.colours.inner_hairline);
    column.skip(kGap_px / 2);
    const auto problems = scenario::check_new_site(context.region, context.state.inputs, draft);
    draw_problems(context, column, problems);
    if (problems.empty()) draw_trial(context, column, draft);
    column.skip(kGap_px);
    if (context.ui.new_site.draft) context.ui.new_site.draft = draft; // the cross may have closed the form
    if (context.ui.new_site.draft) draw_buttons(context, column, draft, problems.empty());
    column.skip(kPadding_px);
    finish_column(column, kPadding_px);
    end_scroll();
}

} // namespace app::ui
