#pragma once
// Tables in a panel: names at the left, numbers right-aligned under heads of at most two lines. Every chart has one as
// its twin.

#include "ui/context.hpp"
#include "ui/panel.hpp"

#include <string>
#include <vector>

namespace app::ui {

struct TableRow {
    std::vector<std::string> cells{}; ///< as many as the head has
    bool strong = false;            ///< a total, or the row that the panel is about
};

struct Table {
    std::vector<std::string> head{};
    std::vector<TableRow> rows{};
};

/// Draws the table over the width of the column and moves on below it.
void draw_table(const Context& context, Column& column, const Table& table);

} // namespace app::ui
