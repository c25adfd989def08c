#pragma once
// The running app: one state, one set of results, one window; data goes round once a frame (see the README's figure).

#include "bridge/bench_api.hpp"
#include "bridge/camera_api.hpp"
#include "bridge/host.hpp"
#include "bridge/page_parts_api.hpp"
#include "bridge/picture_host.hpp"
#include "bridge/share_api.hpp"
#include "bridge/svg_api.hpp"
#include "bridge/text_field_api.hpp"
#include "bridge/travel_api.hpp"
#include "data/link.hpp"
#include "map/camera.hpp"
#include "map/camera_motion.hpp"
#include "map/object_card.hpp"
#include "model/model.hpp"
#include "render/adaptive_resolution.hpp"
#include "render/renderer.hpp"
#include "scenario/history.hpp"
#include "shell/bench_scene.hpp"
#include "shell/content.hpp"
#include "shell/frame_loop.hpp"
#include "shell/map_gestures.hpp"
#include "shell/picture_maker.hpp"
#include "shell/reach_scene.hpp"
#include "shell/reference_map.hpp"
#include "shell/scene.hpp"
#include "shell/studies.hpp"
#include "shell/travel_view.hpp"
#include "shell/window.hpp"
#include "ui/halves.hpp"
#include "ui/workbench.hpp"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace app::shell {

/// Keeps what is drawn behind the panels within one half of the window, for as long as it lives; null for all of it.
class ClipToHalf {
public:
    explicit ClipToHalf(const ui::Rect* half);
    ~ClipToHalf();
    ClipToHalf(const ClipToHalf&) = delete;
    ClipToHalf& operator=(const ClipToHalf&) = delete;

private:
    bool clips_;
};

class App {
public:
    App();

    /// The functions that JavaScript reaches; they refer to this App, which must stay where it is.
    [[nodiscard]] bridge::Host make_host();
    [[nodiscard]] bridge::TravelHost make_travel_host();
    [[nodiscard]] bridge::StudiesHost make_studies_host();
    [[nodiscard]] bridge::PictureHost make_picture_host();
    [[nodiscard]] bridge::CameraHost make_camera_host();
    [[nodiscard]] bridge::BenchHost make_bench_host();
    [[nodiscard]] bridge::ShareHost make_share_host();
    [[nodiscard]] bridge::SvgHost make_svg_host();
    [[nodiscard]] bridge::TextFieldHost make_text_field_host();
    [[nodiscard]] bridge::PagePartsHost make_page_parts_host();

private:
    /// The card of the selected thing and what it was made for.
    struct CardCache {
        std::optional<map::ObjectCard> card;
        std::string reference;
        std::uint64_t inputs_version = 0;
        int year = 0;
        scenario::Language language{};
    };
    /// How long the pointer has rested on a thing: its name shows after a while.
    struct HoverRest {
        std::string reference;
        glm::dvec2 pointer_px{};
        double since_ms = 0;
    };
    struct Metrics {
        long model_runs = 0;
        double last_model_us = 0;
        long context_losses = 0;
    };

    /// One of the maps in the window: what stands on it, and from where it is seen.
    struct MapInSight {
        Scene& scene;
        ReachScene& reach;
        TravelView& travel;
        const model::Model& model;
        const model::Inputs& inputs;
        const map::Camera& camera;
    };

    /// A picture that is being drawn for saving. Its tiles belong together: they are of one map.
    struct Picture {
        map::Camera camera;
        std::uint64_t blocks_version = 0;
        std::uint64_t plates_version = 0;
        std::uint64_t view_version = 0;
    };

    // app.cpp: start, stop, and one step of state and model
    void add_keyboard_functions(bridge::Host& host);
    std::optional<base::Error> start();
    std::optional<base::Error> open_window();
    std::optional<base::Error> load_scenario(std::string_view text);
    void take(data::ScenarioFile file);
    std::optional<std::size_t> find_site(std::string_view id) const;
    void stop();
    void resize(double width_px, double height_px, double pixel_ratio);
    void set_visible(bool visible);
    void change_context(bool available);
    std::optional<base::Error> load_history(std::string_view text);
    const scenario::State& settle(const scenario::Commands& commands);
    void run_model();
    [[nodiscard]] std::string scenario_json() const;
    [[nodiscard]] std::string metrics_json() const;
    [[nodiscard]] std::string preferences_json() const;
    [[nodiscard]] base::Result<std::string> checks_json() const;

    // app_page_parts.cpp
    void hand_on_page_request();

    // app_text_field.cpp
    void show_text_field();

    // app_travel.cpp
    std::optional<base::Error> set_travel_times(std::optional<model::Place> origin, std::optional<model::Mode> mode);
    void place_travel_times(const MapInSight& map, std::vector<map::ScreenBox> occupied);

    // app_map.cpp: what the page may ask about the map
    void add_map_functions(bridge::Host& host);
    [[nodiscard]] map::CardFacts card_facts();
    [[nodiscard]] map::CardFacts facts_on(const Scene& scene, const model::Inputs& inputs,
                                          const model::Results& results);
    [[nodiscard]] const map::ObjectCard* selected_card();
    void light_up(const MapInSight& map, std::vector<render::LineHighlight>& highlights);
    void show_name(double now_ms);

    // app_studies.cpp: other scenarios beside the present one
    std::optional<base::Error> compare_with(std::string_view text);
    void follow_studies(const scenario::State& before);
    [[nodiscard]] std::optional<std::string> comparison_json();
    [[nodiscard]] std::optional<std::string> flip_json();
    [[nodiscard]] const model::Results* results_of(bridge::WhichResults which) const;
    [[nodiscard]] InSight in_sight() const;
    [[nodiscard]] std::optional<ui::Comparing> make_comparing() const;
    [[nodiscard]] ui::Studies make_ui_studies(const std::optional<ui::Comparing>& comparing) const;
    void add_wanted_studies(ui::Studies& studies);
    void start_wanted_studies();
    const scenario::Backtest* backtest();

    // app_share.cpp: what a person takes along
    [[nodiscard]] data::LinkStamp link_stamp() const;
    std::string link();
    base::Result<std::string> open_link(std::string_view fragment);

    // app_picture.cpp: pictures for saving
    base::Result<std::string> begin_picture(double width_px, double height_px, double scale);
    std::span<const std::byte> draw_picture_tile(int x_px, int y_px);

    // app_camera.cpp: where the map looks, and how it gets there
    void fly_to(const scenario::CameraPose& pose);
    [[nodiscard]] scenario::CameraPose pose_of(const bridge::Destination& destination) const;
    std::optional<base::Error> fly_to_place(std::string_view reference);
    [[nodiscard]] std::string camera_json() const;
    [[nodiscard]] ui::Layout make_layout() const;
    bool take_flight(const scenario::Command& command);
    void move_camera(double now_ms);
    void place_camera(scenario::Commands& commands);
    void reveal_selection();

    // app_frame.cpp: one frame
    Frame draw_frame(double now_ms);
    std::optional<base::Error> make_interface_objects();
    std::optional<base::Error> make_gl_objects();
    void draw_interface(scenario::Commands& commands, double now_ms);
    [[nodiscard]] std::string picked_at(glm::dvec2 place_px, map::Pointer pointer);
    void follow_pointer(scenario::Commands& commands);
    [[nodiscard]] std::optional<ImVec2> selected_place();
    void place_scene(double now_ms);
    void note_cards_left_out();
    void place_signs(const MapInSight& map, std::span<const map::ScreenBox> covered);
    void present();
    double block_progress(const map::Blocks& blocks, double now_ms);
    bool draw_map(const map::Blocks& blocks, double now_ms, bool moving);

    // app_halves.cpp: two maps in one window
    void divide_window();
    [[nodiscard]] bool shows_side_by_side() const;
    [[nodiscard]] ui::Rect free_for_present(const ui::Rect& free) const;
    void aim_reference();
    [[nodiscard]] bool lies_in_reference(glm::dvec2 place_px) const;
    [[nodiscard]] MapInSight present_map();
    [[nodiscard]] MapInSight reference_map();
    [[nodiscard]] MapInSight map_under(glm::dvec2 place_px);
    const map::Camera& camera_of_gesture();
    void hover(const std::string& reference);
    void place_reference(std::span<const map::ScreenBox> covered, const TextSizes& sizes, const map::FadeStep& step);
    void draw_reference_overlay(std::vector<map::ScreenBox> occupied);
    void draw_reference(const render::FrameStyle& like, double resolution);

    // app_bench.cpp: one frame of the scene for measuring
    void show_only_blocks();
    Frame draw_bench(double now_ms);

    Files files_;
    std::optional<Content> content_;
    scenario::State state_;
    scenario::History history_;
    std::optional<model::Model> model_;
    model::Results baseline_; ///< the document: all defaults
    const model::Inputs document_{};
    std::optional<model::Results> reference_; ///< of State::comparison

    std::optional<Studies> studies_;
    std::optional<Scene> scene_;
    std::optional<ReachScene> reach_;
    std::optional<TravelView> travel_;
    std::optional<BenchScene> bench_;  ///< in place of the region, for measuring
    std::optional<ui::Halves> halves_; ///< while two maps are in sight
    std::unique_ptr<ReferenceMap> reference_map_;
    std::optional<Picture> picture_; ///< the picture that is being drawn for saving
    std::optional<PictureMaker> picture_maker_;
    map::Camera camera_;
    map::CameraMotion motion_;
    bool camera_is_own_ = false; ///< the user moved it: it is no longer fitted to the window
    bool flight_asked_ = false;  ///< the page waits for the end of a flight
    std::string revealed_;       ///< the selection that has been brought into sight

    std::unique_ptr<Window> window_;
    std::unique_ptr<render::Renderer> renderer_;
    render::AdaptiveResolution resolution_;
    ui::Fonts fonts_;
    ui::UiState ui_;
    MapGestures gestures_;
    bool gesture_in_reference_ = false; ///< side by side: it goes on in the half in which it began
    FrameLoop loop_;
    Metrics metrics_;
    std::uint64_t shown_blocks_ = 0; ///< version of the blocks to which the map moves or has moved
    double moving_since_ms_ = 0;     ///< when it began to
    double drawn_ms_ = 0;            ///< when the map was drawn last
    bool blocks_move_ = false;       ///< they had not arrived then
    double placed_ms_ = 0;           ///< when names were placed last
    bool context_available_ = true;
    bool page_visible_ = true;
    bool has_size_ = true; ///< the canvas is not hidden or folded to nothing
    bool reduced_motion_ = false;
    bool told_first_frame_ = false;
    std::string_view cursor_;         ///< that the canvas has
    std::string told_field_ = "null"; ///< the field that the page was told of
    std::optional<scenario::MeasureStudy> study_;
    std::optional<scenario::Backtest> backtest_; ///< read when a panel first shows it
    CardCache card_;
    HoverRest hover_;
    std::vector<render::LineHighlight> highlights_; ///< of this frame
};

} // namespace app::shell
