#include "shell/app.hpp"

#include "data/checks_json.hpp"
#include "data/error_json.hpp"
#include "data/history_json.hpp"
#include "data/json_writer.hpp"
#include "data/layers_json.hpp"
#include "data/parameters_json.hpp"
#include "data/results_json.hpp"
#include "data/scenario_file.hpp"
#include "shell/consequences.hpp"

#include <emscripten.h>
#include <emscripten/heap.h>
#include <malloc.h>

namespace app::shell {

App::App() : loop_([this](double now_ms) { return draw_frame(now_ms); }) {}

bridge::Host App::make_host()
{
    bridge::Host host;
    host.load_asset = [this](auto name, auto bytes) { return files_.add(name, bytes); };
    host.start = [this] { return start(); };
    host.load_history = [this](auto text) { return load_history(text); };
    host.load_scenario = [this](auto text) { return load_scenario(text); };
    host.settled_state = [this]() -> const scenario::State& { return settle(bridge::take_inbox()); };
    host.find_site = [this](auto id) { return find_site(id); };
    add_map_functions(host);
    host.parameters_json = [] { return data::parameters_json(); };
    host.layers_json = [] { return data::layers_json(); };
    host.results_json = [this] {
        settle(bridge::take_inbox());
        return data::results_json(content_->region, model_->results());
    };
    host.consequences_json = [this](bool last_step) {
        settle(bridge::take_inbox());
        const bool stepped = last_step && history_.can_undo();
        const model::Inputs from = stepped ? history_.past().back() : last_step ? state_.inputs : model::Inputs{};
        return consequences_json(content_->region, from, state_.inputs, files_);
    };
    host.scenario_json = [this] {
        settle(bridge::take_inbox());
        return scenario_json();
    };
    host.history_json = [this] {
        settle(bridge::take_inbox());
        return data::write_history(history_, content_->region);
    };
    host.history = [this]() -> const scenario::History& {
        settle(bridge::take_inbox());
        return history_;
    };
    host.metrics_json = [this] { return metrics_json(); };
    host.preferences_json = [this] {
        settle(bridge::take_inbox());
        return preferences_json();
    };
    host.checks_json = [this] { return checks_json(); };
    host.error_json = [](const base::Error& error) { return data::error_json(error); };
    host.has_language = [this](scenario::Language language) { return files_.has_words(language); };
    host.resize = [this](double width_px, double height_px, double ratio) { resize(width_px, height_px, ratio); };
    host.focus = [this](bool focused) {
        if (window_) window_->set_focus(focused);
        loop_.wake();
    };
    add_keyboard_functions(host);
    host.set_visible = [this](bool visible) { set_visible(visible); };
    host.context_changed = [this](bool available) { change_context(available); };
    host.set_reduced_motion = [this](bool reduced) {
        reduced_motion_ = reduced;
        motion_.set_reduced(reduced);
    };
    host.wake = [this] { loop_.wake(); };
    host.stop = [this] { stop(); };
    return host;
}

/// What the page tells of keys that it must decide on itself.
void App::add_keyboard_functions(bridge::Host& host)
{
    host.move_focus = [this](int direction) {
        loop_.wake();
        return window_ && ui::move_focus(ui_.focus, direction);
    };
    host.escape = [this] {
        loop_.wake();
        return window_ && ui::escape(ui_);
    };
}

bridge::SvgHost App::make_svg_host()
{
    return {.draw = [this](const bridge::SvgRequest& request) -> base::Result<std::string> {
        settle(bridge::take_inbox());
        MapFrame frame{.viewport = {}, .camera_is_own = camera_is_own_};
        if (window_ && camera_.viewport.size_px.x > 1) frame.viewport = camera_.viewport; // after the first frame
        if (!picture_maker_) picture_maker_.emplace(files_, *content_); // not at the start: nobody may ask
        return picture_maker_->draw(request, state_, in_sight(), frame);
    }};
}

std::optional<base::Error> App::start()
{
    auto content = files_.read_content();
    if (!content) return content.error();
    content_ = std::move(content.value());
    model_.emplace(content_->region);
    baseline_ = model_->run(model::Inputs{}, 0);
    reach_.emplace(*content_, *model_);
    run_model();
    studies_.emplace(
        content_->region, [this]() -> const scenario::State& { return state_; },
        [this] { settle(bridge::take_inbox()); }, [this] { loop_.wake(); });
    scene_.emplace(*content_);
    travel_.emplace(*content_);
    study_.emplace(content_->region);
    if (bench_) show_only_blocks();
    return open_window();
}

std::optional<base::Error> App::open_window()
{
    auto window = Window::create();
    if (!window) return window.error();
    window_ = std::move(window.value());
    if (auto error = make_gl_objects()) return error;
    window_->watch([this] { loop_.wake(); });
    loop_.wake();
    return std::nullopt;
}

void App::stop()
{
    loop_.stop();
    studies_.reset();
    renderer_.reset();
    reference_map_.reset();
    window_.reset();
}

std::optional<base::Error> App::load_scenario(std::string_view text)
{
    auto file = data::parse_scenario(text, "scenario", content_->region);
    if (!file) return file.error();
    take(std::move(file.value()));
    return std::nullopt;
}

void App::take(data::ScenarioFile file)
{
    scenario::Commands commands = bridge::take_inbox();
    commands.push_back(scenario::LoadInputs{std::move(file.inputs)});
    if (auto& view = file.view) {
        // A file that is silent about language and theme leaves the reader's own.
        const scenario::View silent;
        const bool speaks = view->language != silent.language && files_.has_words(view->language);
        if (!speaks) view->language = state_.view.language;
        if (view->theme == silent.theme) view->theme = state_.view.theme;
        camera_is_own_ = view->camera != silent.camera;
        revealed_ = view->selected; // the file says where to look
        commands.push_back(scenario::SetView{*std::move(view)});
    }
    settle(commands);
    loop_.wake();
}

std::optional<base::Error> App::load_history(std::string_view text)
{
    auto history = data::parse_history(text, "history", content_->region);
    if (!history) return history.error();
    settle(bridge::take_inbox());
    history_ = std::move(history.value());
    bridge::notify(bridge::Change::View);
    return std::nullopt;
}

std::optional<std::size_t> App::find_site(std::string_view id) const
{
    return content_ ? model::find_site(content_->region, state_.inputs, id) : std::nullopt;
}

void App::resize(double width_px, double height_px, double pixel_ratio)
{
    if (!window_) return;
    has_size_ = width_px >= 1 && height_px >= 1;
    loop_.set_in_sight(page_visible_ && has_size_);
    if (!has_size_) return;
    const bool sharper = pixel_ratio != window_->pixel_ratio();
    window_->resize(width_px, height_px, pixel_ratio);
    if (sharper && context_available_) (void)make_gl_objects(); // glyphs are made at real pixel size
    loop_.wake();
}

void App::set_visible(bool visible)
{
    page_visible_ = visible;
    loop_.set_in_sight(page_visible_ && has_size_);
}

void App::change_context(bool available)
{
    if (!window_ || available == context_available_) return;
    context_available_ = available;
    if (!available) {
        ++metrics_.context_losses;
        renderer_.reset();
        reference_map_.reset();
        window_->drop_gl_objects();
        return;
    }
    if (!make_gl_objects()) loop_.wake();
}

const scenario::State& App::settle(const scenario::Commands& commands)
{
    const scenario::State before = state_;
    for (const scenario::Command& command : commands) {
        if (take_flight(command)) continue;
        scenario::carry_out(state_, history_, command, content_->region.sites.size(), emscripten_get_now());
    }
    if (state_.inputs_version != before.inputs_version) {
        run_model(); // once, however many commands there were
        bridge::notify(bridge::Change::Results);
    }
    follow_studies(before);
    if (state_.preferences != before.preferences) bridge::notify(bridge::Change::View);
    if (state_.view_version == before.view_version) return state_;
    if (state_.view.year != before.view.year) bridge::notify(bridge::Change::Year);
    if (state_.view.selected != before.view.selected) bridge::notify(bridge::Change::Selection);
    const bool looks_other = state_.view.language != before.view.language || state_.view.theme != before.view.theme ||
                             state_.view.layers != before.view.layers ||
                             state_.view.travel_times != before.view.travel_times;
    if (looks_other) bridge::notify(bridge::Change::View);
    return state_;
}

void App::run_model()
{
    const double start_ms = emscripten_get_now();
    model_->run(state_.inputs, state_.inputs_version);
    metrics_.last_model_us = (emscripten_get_now() - start_ms) * 1000;
    ++metrics_.model_runs;
}

std::string App::scenario_json() const
{
    return data::write_scenario({.name = {}, .inputs = state_.inputs, .view = state_.view}, content_->region,
                                data::JsonLayout::Compact);
}

std::string App::preferences_json() const
{
    const scenario::Preferences& preferences = state_.preferences;
    data::JsonWriter writer;
    writer.begin_object();
    writer.member("textSize", preferences.text_size_percent);
    writer.key("showsControls").boolean(preferences.shows_controls);
    writer.key("showsOutcome").boolean(preferences.shows_outcome);
    writer.key("swapsSides").boolean(preferences.swaps_sides);
    writer.end_object();
    return writer.take();
}

std::string App::metrics_json() const
{
    data::JsonWriter writer;
    writer.begin_object();
    writer.member("frames", static_cast<double>(loop_.frames()));
    writer.member("modelRuns", static_cast<double>(metrics_.model_runs));
    writer.member("lastModelMicros", metrics_.last_model_us);
    writer.member("wasmBytes", static_cast<double>(emscripten_get_heap_size()));
    writer.member("wasmUsedBytes", static_cast<double>(mallinfo().uordblks));
    writer.member("blocks", scene_ ? static_cast<double>(scene_->blocks().items.size()) : 0);
    writer.member("contextLosses", static_cast<double>(metrics_.context_losses));
    writer.member("movingFrameMillis", resolution_.frame_ms());
    writer.member("movingResolution", resolution_.moving_share());
    writer.end_object();
    return writer.take();
}

base::Result<std::string> App::checks_json() const
{
    const auto backtest = files_.read_backtest();
    if (!backtest) return backtest.error();
    return data::checks_json(scenario::run_checks(content_->region, backtest.value()), files_.all_words());
}

} // namespace app::shell
