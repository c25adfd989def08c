#pragma once
// Figures with their names, one below the other: the value now, what it differs from the document, and where there is
// one its path over the years.

#include "model/years.hpp"
#include "ui/context.hpp"
#include "ui/panel.hpp"
#include "ui/section.hpp"

#include <optional>
#include <span>
#include <string>

namespace app::ui {

enum class Better { More, Less };

struct FactRow {
    std::string name{};
    double now = 0;
    double baseline = 0;
    int decimals = 0;
    std::string unit{};
    Better better = Better::More;
    std::optional<Source> source{};
    std::optional<model::Levels> path{};          ///< the years up to this figure
    std::optional<model::Levels> baseline_path{}; ///< idem of the document
    std::optional<scenario::Band> band{};         ///< p10-p90, where bands show and the futures hold the figure
};

/// Where any row has a band, each says its own or that it has none.
void draw_fact_rows(const Context& context, Column& column, std::span<const FactRow> rows);

} // namespace app::ui
