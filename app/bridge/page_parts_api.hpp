#pragma once
// Parts of the page around the canvas: the page says that it has them, the workbench asks for one. Filled in by the
// shell, like bridge::Host.

#include <functional>
#include <string>
#include <string_view>

namespace app::bridge {

struct PagePartsHost {
    /// False for a part that the workbench does not know.
    std::function<bool(std::string_view part)> offer;
};

/// Connects the exported function. Called once, by main.
void attach(PagePartsHost host);

/// Asks the page, through Module.onOpenPart, for a part of it ("explore", "document", "story" or "share").
///   reference   the setting, layer or site that it is about; empty for the whole part
void open_page_part(const std::string& part, const std::string& reference);

} // namespace app::bridge
