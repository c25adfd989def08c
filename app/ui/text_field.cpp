#include "ui/text_field.hpp"

#include <imgui.h>

#include <algorithm>
#include <utility>

namespace app::ui {

void open_field(TextFields& fields, TextField field)
{
    field.opened = ++fields.opened;
    fields.open = std::move(field);
    fields.placed = true; // its panel draws it in the next frame
}

bool place_field(TextFields& fields, std::string_view id, const Rect& rect)
{
    if (!fields.open || fields.open->id != id) return false;
    fields.open->rect = rect;
    fields.open->in_sight = ImGui::IsRectVisible({rect.x_px, rect.y_px}, {rect.right_px(), rect.bottom_px()});
    fields.placed = true;
    return true;
}

std::optional<FieldMessage> take_field_message(TextFields& fields, std::string_view id)
{
    const auto found = std::find_if(fields.inbox.begin(), fields.inbox.end(),
                                    [&](const FieldMessage& message) { return message.id == id; });
    if (found == fields.inbox.end()) return std::nullopt;
    FieldMessage message = std::move(*found);
    fields.inbox.erase(found);
    if (message.event == FieldEvent::Cancelled && fields.open && fields.open->id == id) close_field(fields);
    return message;
}

void refuse(TextFields& fields, std::string problem)
{
    if (fields.open) fields.open->problem = std::move(problem);
}

void close_field(TextFields& fields)
{
    fields.open.reset();
}

void settle_fields(TextFields& fields)
{
    if (!fields.placed) fields.open.reset();
    fields.placed = false;
    fields.inbox.clear();
}

} // namespace app::ui
