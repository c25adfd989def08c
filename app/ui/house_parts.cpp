#include "ui/house_parts.hpp"

#include "ui/bar_chart.hpp"
#include "ui/draw.hpp"
#include "ui/section.hpp"
#include "ui/text.hpp"

#include <array>

namespace app::ui {

namespace {

using House = model::Twentehuis;

struct Component {
    const char* id;
    double House::*score;
};

struct PartFacts {
    const char* id;
    double House::*score;
    std::array<Component, 3> components;
};

constexpr base::EnumArray<HousePart, PartFacts> kParts{
    {{{"foundation",
       &House::foundation,
       {{{"balance", &House::balance}, {"reachability", &House::reachability}, {"liveability", &House::liveability}}}},
      {"economy",
       &House::economy,
       {{{"land_met", &House::land_met}, {"triangle", &House::triangle}, {"freight", &House::freight}}}},
      {"urban",
       &House::urban,
       {{{"inside", &House::inside}, {"vitality", &House::vitality}, {"wishes", &House::wishes}}}},
      {"talent",
       &House::talent,
       {{{"talent_vitality", &House::talent_vitality}, {"met", &House::met}, {"campus", &House::campus}}}},
      {"roof",
       &House::roof,
       {{{"cooperation", &House::cooperation}, {"equalisation", &House::equalisation}, {"ledger", &House::ledger}}}}}}};
constexpr double kFull = 100;

/// The component with its bar and, below, how it is counted.
void draw_component(const Context& context, Column& column, const Component& component)
{
    const std::string key = std::string("ui.house_part.") + component.id;
    const double score = context.results.twentehuis.*component.score;
    const double baseline = context.baseline.twentehuis.*component.score;
    draw_bars(context, column,
              {.bars = {{.name = context.words(key), .amount = score, .baseline = baseline, .worse = score < baseline}},
               .full = kFull});
    column.y_px -= 6; // the sentence belongs to the bar
    draw_note(context, column, context.words(key + ".how"));
    column.skip(12);
}

/// The outcome of the ensemble that is the score of each part.
constexpr base::EnumArray<HousePart, scenario::Outcome> kScores{{scenario::Outcome::Foundation,
                                                                 scenario::Outcome::Economy, scenario::Outcome::Urban,
                                                                 scenario::Outcome::Talent, scenario::Outcome::Roof}};

} // namespace

void draw_house_bands(Context& context, Column& column)
{
    if (const scenario::EnsembleSummary* outlook = bands_of(context)) {
        BarChart chart{.full = kFull};
        for (const HousePart part : base::all_of<HousePart>()) {
            const double score = context.results.twentehuis.*kParts[part].score;
            const double baseline = context.baseline.twentehuis.*kParts[part].score;
            chart.bars.push_back({.name = context.word("page.house", kParts[part].id),
                                  .amount = score,
                                  .baseline = baseline,
                                  .band = outlook->outcomes[kScores[part]],
                                  .worse = score < baseline});
        }
        column.skip(10);
        draw_bars(context, column, chart);
    }
    draw_band_note(context, column);
}

void draw_house_parts(Context& context, Column& column)
{
    if (!context.ui.outcome.house_part) return;
    const PartFacts& part = kParts[*context.ui.outcome.house_part];
    const std::string score = context.number(context.results.twentehuis.*part.score);
    const Rect head = column.take(26);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const std::string title =
        context.words.fill("ui.house_part.title", {{"part", context.word("page.house", part.id)}, {"score", score}});
    const float title_px =
        draw_text(list, context.fonts[Type::TextStrong], upper_left(head), context.colours.ink, title);
    draw_source(context, {head.x_px + title_px + 12, head.y_px + 9}, {model::Basis::Assumption, "house"});
    draw_text_right(list, context.fonts[Type::Note], {head.right_px(), head.y_px + 2}, context.colours.ink_2,
                    context.words("ui.house_part.mean"));
    for (const Component& component : part.components) draw_component(context, column, component);
}

} // namespace app::ui
