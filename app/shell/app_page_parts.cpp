// What the workbench asks of the page around the canvas.

#include "shell/app.hpp"

#include <utility>

namespace app::shell {

bridge::PagePartsHost App::make_page_parts_host()
{
    return {.offer = [this](std::string_view id) {
        const auto part = ui::parse_page_part(id);
        if (part) ui_.page.offered[*part] = true;
        loop_.wake();
        return part.has_value();
    }};
}

void App::hand_on_page_request()
{
    const auto request = std::exchange(ui_.page.request, std::nullopt);
    if (request) bridge::open_page_part(std::string(ui::id_of(request->part)), request->reference);
}

} // namespace app::shell
