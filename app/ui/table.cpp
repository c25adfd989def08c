#include "ui/table.hpp"

#include "ui/draw.hpp"
#include "ui/text.hpp"

#include <algorithm>

namespace app::ui {

namespace {

constexpr float kRow_px = 22;
constexpr float kGap_px = 8; ///< the least between two columns

/// Right edges of the columns from the second on; the names get what those leave.
struct Columns {
    float names_px = 0; ///< width for the names
    std::vector<float> right_px{};
};

float longest_word_px(const Font& font, std::string_view text)
{
    float longest_px = 0;
    while (!text.empty()) {
        const std::size_t length = std::min(text.find(' '), text.size());
        longest_px = std::max(longest_px, measure_text(font, text.substr(0, length)));
        text.remove_prefix(std::min(length + 1, text.size()));
    }
    return longest_px;
}

/// The text over two lines where it does not fit on one: broken at the space that makes the longer line shortest.
std::vector<std::string> head_lines(const Font& font, const std::string& text, float width_px)
{
    if (measure_text(font, text) <= width_px) return {text};
    std::vector<std::string> best{text};
    float best_px = measure_text(font, text);
    for (std::size_t space = text.find(' '); space != std::string::npos; space = text.find(' ', space + 1)) {
        const std::string first = text.substr(0, space);
        const std::string second = text.substr(space + 1);
        const float longer_px = std::max(measure_text(font, first), measure_text(font, second));
        if (longer_px >= best_px) continue;
        best = {first, second};
        best_px = longer_px;
    }
    for (std::string& line : best) line = shortened(font, line, width_px);
    return best;
}

Columns place_columns(const Context& context, const Rect& room, const Table& table)
{
    const std::size_t count = table.head.size();
    std::vector<float> widths_px;
    for (std::size_t i = 0; i < count; ++i) {
        float width_px = longest_word_px(context.fonts[Type::Note], table.head[i]);
        for (const TableRow& row : table.rows) {
            width_px = std::max(width_px, measure_text(context.fonts[Type::LabelStrong], row.cells[i]));
        }
        widths_px.push_back(width_px);
    }
    float numbers_px = 0;
    for (std::size_t i = 1; i < count; ++i) numbers_px += widths_px[i] + kGap_px;
    Columns columns{.names_px = std::max(30.0F, std::min(widths_px[0], room.width_px - numbers_px))};
    const float spare_px = std::max(0.0F, room.width_px - numbers_px - columns.names_px);
    const float share_px = count > 1 ? spare_px / static_cast<float>(count - 1) : 0;
    float x_px = room.x_px + columns.names_px;
    for (std::size_t i = 1; i < count; ++i) {
        x_px += kGap_px + widths_px[i] + share_px;
        columns.right_px.push_back(std::min(x_px, room.right_px()));
    }
    return columns;
}

void draw_head(const Context& context, Column& column, const Table& table, const Columns& columns)
{
    const Font& font = context.fonts[Type::Note];
    ImDrawList& list = *ImGui::GetWindowDrawList();
    std::vector<std::vector<std::string>> cells;
    std::size_t most = 1;
    for (std::size_t i = 0; i < table.head.size(); ++i) {
        const float left_px = i < 2 ? columns.names_px + column.x_px : columns.right_px[i - 2];
        const float width_px = i == 0 ? columns.names_px : columns.right_px[i - 1] - left_px - kGap_px / 2;
        cells.push_back(head_lines(font, table.head[i], width_px));
        most = std::max(most, cells.back().size());
    }
    const Rect rect = column.take(font.line_px * static_cast<float>(most) + 4);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        float y_px = rect.y_px + font.line_px * static_cast<float>(most - cells[i].size());
        for (const std::string& line : cells[i]) {
            if (i == 0) draw_text(list, font, {rect.x_px, y_px}, context.colours.ink_2, line);
            if (i > 0) draw_text_right(list, font, {columns.right_px[i - 1], y_px}, context.colours.ink_2, line);
            y_px += font.line_px;
        }
    }
}

} // namespace

void draw_table(const Context& context, Column& column, const Table& table)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Columns columns = place_columns(context, {column.x_px, column.y_px, column.width_px, 0}, table);
    draw_head(context, column, table, columns);
    for (const TableRow& row : table.rows) {
        const Rect rect = column.take(kRow_px);
        draw_hairline(list, rect.x_px, rect.right_px(), rect.y_px, context.colours.inner_hairline);
        const Font& font = context.fonts[row.strong ? Type::LabelStrong : Type::Label];
        draw_text(list, font, {rect.x_px, rect.y_px + 3}, context.colours.ink,
                  shortened(font, row.cells[0], columns.names_px));
        for (std::size_t i = 1; i < row.cells.size(); ++i) {
            draw_text_right(list, font, {columns.right_px[i - 1], rect.y_px + 3}, context.colours.ink, row.cells[i]);
        }
    }
}

} // namespace app::ui
