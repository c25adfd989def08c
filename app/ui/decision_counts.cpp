#include "ui/decision_counts.hpp"

#include "ui/marks.hpp"
#include "ui/outcome.hpp"
#include "ui/text.hpp"

#include <algorithm>
#include <array>

namespace app::ui {

namespace {

constexpr std::size_t kDecisions = base::kEnumSize<model::Decision>;

/// Left edges of the counts: each as wide as its word, the rest shared between them.
std::array<float, kDecisions> left_edges_px(const Context& context, const Rect& rect)
{
    std::array<float, kDecisions> widths_px{};
    float sum_px = 0;
    for (model::Decision decision : base::all_of<model::Decision>()) {
        float& width_px = widths_px[base::index_of(decision)];
        width_px = measure_text(context.fonts[Type::Note], context.word("ui.decision", model::id_of(decision)));
        sum_px += width_px;
    }
    const float gap_px = std::max(6.0F, (rect.width_px - sum_px) / (kDecisions - 1));
    std::array<float, kDecisions> edges_px{};
    float x_px = rect.x_px;
    for (std::size_t i = 0; i < kDecisions; ++i) {
        edges_px[i] = x_px;
        x_px += widths_px[i] + gap_px;
    }
    return edges_px;
}

} // namespace

void draw_decision_counts(const Context& context, const Rect& rect)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const DecisionCounts counts = count_decisions(context.region, context.results);
    const auto edges_px = left_edges_px(context, rect);
    const auto& forms = map::palette(context.state.view.theme).decisions;
    for (model::Decision decision : base::all_of<model::Decision>()) {
        const float x_px = edges_px[base::index_of(decision)];
        draw_pin(list, {x_px + 9, rect.y_px + 9}, 8, decision, forms[decision]);
        draw_text(list, context.fonts[Type::TitleStrong], {x_px + 24, rect.y_px - 1}, context.colours.ink,
                  context.number(counts[decision]));
        draw_text(list, context.fonts[Type::Note], {x_px, rect.y_px + 21}, context.colours.ink_2,
                  context.word("ui.decision", model::id_of(decision)));
    }
}

} // namespace app::ui
