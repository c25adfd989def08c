// One frame: what people did becomes commands, commands become state, state becomes pixels.

#include "shell/app.hpp"

#include "base/memory_reserve.hpp"
#include "map/known_reference.hpp"
#include "map/picking.hpp"
#include "shell/frame_style.hpp"
#include "ui/legend.hpp"
#include "ui/map_overlay.hpp"
#include "ui/map_signs.hpp"
#include "ui/new_site_map.hpp"
#include "ui/profile_cards.hpp"
#include "ui/study_legend.hpp"
#include "ui/travel_card.hpp"
#include "ui/travel_overlay.hpp"

#include <SDL.h>
#include <imgui.h>

#include <algorithm>
#include <cmath>

namespace app::shell {

namespace {

constexpr double kBlockMotion_ms = 300;

bool moves_camera(const scenario::Commands& commands)
{
    return std::any_of(commands.begin(), commands.end(), [](const scenario::Command& command) {
        return std::holds_alternative<scenario::SetCamera>(command);
    });
}

float ease_out(double share)
{
    return static_cast<float>(1 - std::pow(1 - std::clamp(share, 0.0, 1.0), 3));
}

} // namespace

/// Fonts and what Dear ImGui keeps on the GPU. The scene for measuring has no interface.
std::optional<base::Error> App::make_interface_objects()
{
    if (bench_) return std::nullopt;
    ui::FontFiles files;
    for (const ui::Face face : base::all_of<ui::Face>()) {
        files[face] = files_.bytes("fonts/" + std::string(ui::file_of(face)));
    }
    window_->drop_gl_objects();
    const auto pixel_ratio = static_cast<float>(window_->pixel_ratio());
    if (fonts_.pixel_ratio != pixel_ratio) {
        auto fonts = ui::build_fonts(ImGui::GetIO(), files, pixel_ratio);
        if (!fonts) return fonts.error();
        fonts_ = fonts.value();
    }
    window_->make_gl_objects();
    return std::nullopt;
}

std::optional<base::Error> App::make_gl_objects()
{
    if (auto error = make_interface_objects()) return error;
    if (renderer_) return std::nullopt;
    auto renderer = render::Renderer::create();
    if (!renderer) return renderer.error();
    renderer_ = std::move(renderer.value());
    renderer_->sync_ground(content_->map.ground);
    return std::nullopt;
}

Frame App::draw_frame(double now_ms)
{
    if (!window_ || !context_available_ || window_->context_lost()) return Frame::Skipped;
    if (bench_) return draw_bench(now_ms);
    (void)base::fill_memory_reserve(); // what an operation has used of it may be free again
    scenario::Commands commands = bridge::take_inbox();
    const glm::dvec2 size_px{window_->width_px(), window_->height_px()};
    window_->poll([&](const SDL_Event& event) { gestures_.handle(event, size_px); });
    window_->begin_frame();
    divide_window();
    move_camera(now_ms);
    place_camera(commands);
    draw_interface(commands, now_ms);
    follow_pointer(commands);
    settle(commands);
    if (!reference_) halves_.reset(); // the comparison ended in this frame
    place_scene(now_ms);
    ImGui::Render();
    const bool blocks_move = draw_map(scene_->blocks(), now_ms, motion_.moving() || gestures_.dragging());
    present();
    // A hand that holds the map still asks for no frame: it wakes the loop when it goes on.
    const bool moving =
        blocks_move || motion_.moving() || scene_->is_fading() || ui::is_moving(ui_) || ui::wants_frame();
    return moving ? Frame::Moving : Frame::Still;
}

void App::present()
{
    window_->present();
    if (!told_first_frame_) bridge::notify_first_frame();
    told_first_frame_ = true;
}

void App::draw_interface(scenario::Commands& commands, double now_ms)
{
    scenario::Commands asked;
    // While the document is held, the whole workbench shows it.
    scenario::State document;
    if (state_.baseline_held) {
        document = state_;
        document.inputs = document_;
    }
    const std::optional<ui::Comparing> comparing = make_comparing();
    ui::Studies studies = make_ui_studies(comparing);
    add_wanted_studies(studies);
    ui::draw_workbench({.state = state_.baseline_held ? document : state_,
                        .history = history_,
                        .results = *in_sight().scenario.results,
                        .baseline = baseline_,
                        .region = content_->region,
                        .words = files_.words(state_.view.language),
                        .fonts = fonts_,
                        .camera = camera_,
                        .card = selected_card(),
                        .studies = studies,
                        .ui = ui_,
                        .out = asked,
                        .travel = travel_->summary(),
                        .selected_px = selected_place(),
                        .reduced_motion = reduced_motion_});
    start_wanted_studies();
    gestures_.update({.camera = camera_of_gesture(), .motion = motion_, .out = asked, .now_ms = now_ms});
    if (moves_camera(asked)) camera_is_own_ = true;
    commands.insert(commands.end(), asked.begin(), asked.end());
    show_text_field();
    hand_on_page_request();
    if (const auto wait_ms = ui::tip_wait_ms(ui_.tip)) loop_.wake_in(*wait_ms);
}

/// Where the selected thing stands, as far as somebody asks: the card of a gesture steps aside for it.
std::optional<ImVec2> App::selected_place()
{
    const ui::Consequences& card = ui_.consequences;
    if (!told_first_frame_ || state_.view.selected.empty() || (!card.explained && !card.wanted)) return {};
    const auto place_px = scene_->locate(camera_, state_.view, state_.view.selected);
    if (!place_px) return {};
    return ImVec2{static_cast<float>(place_px->x), static_cast<float>(place_px->y)};
}

std::string App::picked_at(glm::dvec2 place_px, map::Pointer pointer)
{
    const MapInSight map = map_under(place_px);
    return map.scene.pick(map.camera, state_.view, place_px, pointer);
}

void App::follow_pointer(scenario::Commands& commands)
{
    const map::Pointer pointer = gestures_.touched() ? map::Pointer::Finger : map::Pointer::Mouse;
    if (const auto place_px = gestures_.tapped_px(); place_px && ui_.new_site.pointing) {
        ui::place_new_site(ui_, map_under(*place_px).camera, content_->region, state_.inputs, *place_px);
    } else if (place_px && ui_.choosing_origin) {
        ui::choose_origin(ui_, map_under(*place_px).camera, state_.view, *place_px, commands);
    } else if (place_px) {
        const std::string picked = picked_at(*place_px, pointer);
        // The reference may have sites of its own, of which the panels of the present scenario know nothing.
        if (picked.empty() || map::is_known(content_->map, content_->region, state_.inputs, picked)) {
            revealed_ = picked; // it is where the pointer is
            commands.push_back(scenario::Select{picked});
        }
    }
    const auto hovered_px = gestures_.hovered_px();
    // A row of a list that is pointed at lights up its site as the site itself does.
    hover(hovered_px ? picked_at(*hovered_px, pointer) : ui_.outcome.sites.pointed);
    const char* cursor = gestures_.dragging()        ? "grabbing"
                         : ui_.new_site.pointing     ? "crosshair"
                         : scene_->hovered().empty() ? ""
                                                     : "pointer";
    if (cursor_ != cursor) bridge::show_cursor(cursor);
    cursor_ = cursor;
}

/// Blocks, plates, pins and names for the state as it is now, so that the map follows a slider in the same frame.
void App::place_scene(double now_ms)
{
    const map::FadeStep step = map::make_fade_step(now_ms - placed_ms_, reduced_motion_);
    placed_ms_ = now_ms;
    camera_ = map::make_camera(state_.view.camera, camera_.viewport);
    const InSight in_sight = this->in_sight();
    scene_->update(state_.view, in_sight);
    ui::Layout layout = make_layout();
    const std::optional<ui::Comparing> comparing = make_comparing();
    if (layout.legend) {
        const bool differs = comparing && ui_.comparison_form != ui::ComparisonForm::SideBySide;
        layout.legend =
            differs ? ui::place_difference_legend(*layout.legend) : ui::place_legend(*layout.legend, state_, ui_);
    }
    std::vector<map::ScreenBox> covered = ui::covered_areas(layout);
    const auto more = ui::study_areas(layout, state_, ui_, make_ui_studies(comparing));
    covered.insert(covered.end(), more.begin(), more.end());
    if (const auto card = ui::place_travel_card(layout, state_.view)) covered.push_back(ui::screen_box(card->rect));
    const std::vector<map::ScreenBox> panels = covered;
    if (shows_side_by_side()) covered.push_back(ui::screen_box(halves_->a));
    travel_->update(state_.view, *model_);
    const scenario::Words& words = files_.words(state_.view.language);
    const TextSizes sizes{ui::make_label_measure(fonts_), ui::measure_profile_cards(fonts_, words)};
    scene_->place(camera_, state_.view, in_sight, covered, sizes, step);
    for (const map::PlacedCard& card : scene_->cards()) covered.push_back(card.box);
    place_signs(present_map(), covered);
    note_cards_left_out();
    place_reference(panels, sizes, step);
    {
        const ClipToHalf clip(halves_ ? &halves_->b : nullptr);
        light_up(present_map(), highlights_);
        ui::draw_map_signs(reach_->signs(), state_.view.theme, fonts_);
        ui::draw_map_overlay({}, scene_->pins(), state_.view.theme, fonts_);
    }
    show_name(now_ms);
    ui::draw_profile_leaders(scene_->cards(), state_.view.theme);
    ui::draw_map_overlay(scene_->labels(), {}, state_.view.theme, fonts_);
    ui::draw_profile_cards(scene_->cards(), state_.view.theme, fonts_, words);
    {
        const ClipToHalf clip(halves_ ? &halves_->b : nullptr);
        place_travel_times(present_map(), std::move(covered));
    }
    reveal_selection();
}

/// The legend says how many cards find no room; it was drawn before they were placed.
void App::note_cards_left_out()
{
    const std::size_t left_out = scene_->cards_left_out();
    if (left_out == ui_.cards_left_out) return;
    ui_.cards_left_out = left_out;
    loop_.wake();
}

/// Signs come after names of cities and pins, and before all other names.
void App::place_signs(const MapInSight& map, std::span<const map::ScreenBox> covered)
{
    map.reach.update(map.inputs, map.model, {state_.view.selected, map.scene.hovered()});
    map.reach.place(map.camera,
                    {.routes = content_->map.routes,
                     .links = map.reach.links(),
                     .parameters = map.inputs.parameters,
                     .layers = state_.view.layers,
                     .words = files_.words(state_.view.language),
                     .occupied = covered,
                     .labels = map.scene.labels(),
                     .pins = map.scene.pins(),
                     .plates = map.scene.plate_boxes()},
                    ui::make_sign_measure(fonts_));
    map.scene.make_room_for(map.reach.signs());
}

/// How far blocks have come on their way to their new look, 0..1. Where other blocks come while they move, the way from
/// where they stand begins with the last frame: else a slider that moves would hold them.
double App::block_progress(const map::Blocks& blocks, double now_ms)
{
    if (blocks.version != shown_blocks_) {
        const bool at_once = shown_blocks_ == 0 || reduced_motion_;
        moving_since_ms_ = at_once ? now_ms - kBlockMotion_ms : blocks_move_ ? drawn_ms_ : now_ms;
        shown_blocks_ = blocks.version;
    }
    drawn_ms_ = now_ms;
    const double progress = (now_ms - moving_since_ms_) / kBlockMotion_ms;
    blocks_move_ = progress < 1;
    return progress;
}

/// Draws the map with these blocks, quickly while anything moves and the first time. Returns whether the blocks are
/// still on their way.
bool App::draw_map(const map::Blocks& blocks, double now_ms, bool moving)
{
    const double progress = block_progress(blocks, now_ms);
    renderer_->sync_blocks(blocks);
    renderer_->sync_plates(scene_->plates());
    renderer_->sync_ribbons(reach_->ribbons());
    renderer_->sync_travel_times(travel_->surface());
    moving = moving || blocks_move_;
    const bool quick = moving || !told_first_frame_;
    render::FrameStyle style =
        make_frame_style(state_.view, scene_->shows_difference() ? MapColours::Difference : MapColours::Scenario);
    style.block_transition = ease_out(progress);
    style.smoothing = quick ? render::Smoothing::Quick : render::Smoothing::Settled;
    style.highlights = highlights_;
    // What is measured is the product's own number of pixels.
    const double resolution = bench_ ? 1 : resolution_.next(now_ms, moving);
    renderer_->draw(camera_, style, resolution);
    draw_reference(style, resolution);
    return blocks_move_;
}

} // namespace app::shell
