#include "ui/new_site_map.hpp"

#include "map/projection.hpp"
#include "ui/draw.hpp"
#include "ui/icons.hpp"
#include "ui/text.hpp"

#include <utility>

namespace app::ui {

namespace {

constexpr float kPadding_px = 18;
constexpr float kHint_px = 38;
constexpr float kGap_px = 12;

void draw_marker(const Context& context, const model::AddedSite& draft)
{
    const glm::dvec2 ground_m = map::scene_from_geographic(draft.longitude_deg, draft.latitude_deg);
    const auto place = map::screen_from_scene(context.camera, {ground_m.x, ground_m.y, 0});
    if (!place) return;
    const ImVec2 centre{static_cast<float>(place->x), static_cast<float>(place->y)};
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    list.AddCircleFilled(centre, 12, context.colours.thumb, 32);
    list.AddCircleFilled(centre, 10, context.colours.accent, 32);
    draw_icon(list, context.fonts[Type::IconSmall], centre, context.colours.on_accent, kIconPlus.text);
}

} // namespace

void point_for_site(UiState& ui, bool pointing)
{
    ui.new_site.pointing = pointing;
    if (pointing) ui.choosing_origin = false;
}

void place_new_site(UiState& ui, const map::Camera& camera, const model::Region& region, const model::Inputs& inputs,
                    glm::dvec2 screen_px)
{
    const auto ground_m = map::ground_from_screen(camera, screen_px);
    if (!ground_m) return; // the question stands
    const glm::dvec2 place = map::geographic_from_scene(*ground_m);
    model::AddedSite draft = scenario::draft_site(region, inputs, {place.x, place.y});
    if (const auto& before = ui.new_site.draft) { // the same initiative elsewhere
        const model::AddedSite moved = draft;
        draft = *before;
        draft.longitude_deg = moved.longitude_deg;
        draft.latitude_deg = moved.latitude_deg;
        draft.municipality = moved.municipality;
    }
    ui.new_site = {.draft = std::move(draft)};
}

void draw_new_site_on_map(Context& context, const Rect& free)
{
    if (context.ui.new_site.draft) draw_marker(context, *context.ui.new_site.draft);
    if (!context.ui.new_site.pointing) return;
    if (ImGui::IsKeyPressed(ImGuiKey_Enter)) { // without a pointer: the middle of the map
        place_new_site(context.ui, context.camera, context.region, context.state.inputs,
                       {static_cast<double>(free.middle_x_px()), static_cast<double>(free.middle_y_px())});
    }
    const Font& font = context.fonts[Type::TextMedium];
    const char* text = context.words("ui.new_site.point");
    const float width_px = measure_text(font, text) + 2 * kPadding_px;
    const Rect rect{free.middle_x_px() - width_px / 2, free.bottom_px() - kHint_px - kGap_px, width_px, kHint_px};
    ImDrawList& list = *ImGui::GetForegroundDrawList();
    fill_rect(list, rect, context.colours.accent, 10);
    draw_text_centred(list, font, {rect.middle_x_px(), rect.middle_y_px() - 9}, context.colours.on_accent, text);
}

} // namespace app::ui
