#pragma once
// Fields of the page that stand over the canvas: text is typed there, never in Dear ImGui. The shell says which one is
// open; the page says what happens in it. Filled in by the shell, like bridge::Host.

#include <functional>
#include <string>
#include <string_view>

namespace app::bridge {

/// What happened in the field.
enum class TextFieldEvent : int { Typed = 0, Committed = 1, Cancelled = 2 };

struct TextFieldHost {
    std::function<void(TextFieldEvent event, std::string_view id, std::string_view text)> tell;
};

/// Connects the exported function. Called once, by main.
void attach(TextFieldHost host);

/// Tells the page, through Module.onTextField, which field is open, where and with what: JSON, "null" for none.
void show_text_field(const std::string& json);

} // namespace app::bridge
