// The field of the page in which the workbench lets people type: which one is open, and what came from it.

#include "data/json_writer.hpp"
#include "shell/app.hpp"

namespace app::shell {

namespace {

std::string json_of(const ui::TextField& field, scenario::Theme theme)
{
    data::JsonWriter writer;
    writer.begin_object();
    writer.member("id", field.id);
    writer.member("opened", field.opened);
    writer.member("label", field.label);
    writer.member("text", field.text);
    writer.member("kind", field.kind == ui::FieldKind::Number ? "number" : "text");
    writer.member("problem", field.problem);
    writer.member("theme", scenario::id_of(theme));
    writer.member("x", static_cast<double>(field.rect.x_px));
    writer.member("y", static_cast<double>(field.rect.y_px));
    writer.member("width", static_cast<double>(field.rect.width_px));
    writer.member("height", static_cast<double>(field.rect.height_px));
    writer.key("inSight").boolean(field.in_sight);
    writer.end_object();
    return writer.take();
}

ui::FieldEvent event_of(bridge::TextFieldEvent event)
{
    switch (event) {
    case bridge::TextFieldEvent::Committed:
        return ui::FieldEvent::Committed;
    case bridge::TextFieldEvent::Cancelled:
        return ui::FieldEvent::Cancelled;
    case bridge::TextFieldEvent::Typed:
        break;
    }
    return ui::FieldEvent::Typed;
}

} // namespace

bridge::TextFieldHost App::make_text_field_host()
{
    return {.tell = [this](bridge::TextFieldEvent event, std::string_view id, std::string_view text) {
        ui_.fields.inbox.push_back({std::string(id), event_of(event), std::string(text)});
        loop_.wake();
    }};
}

/// Tells the page of the open field where it is another than the last one told, or stands elsewhere.
void App::show_text_field()
{
    std::string json = "null";
    const auto& open = ui_.fields.open;
    if (open && open->rect.width_px > 0) json = json_of(*open, state_.view.theme);
    if (json == told_field_) return;
    told_field_ = std::move(json);
    bridge::show_text_field(told_field_);
}

} // namespace app::shell
