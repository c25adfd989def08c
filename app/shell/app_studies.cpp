// Other scenarios beside the present one: what it is compared with, the document while a key is held, many futures.

#include "shell/app.hpp"

#include "data/comparison_json.hpp"
#include "data/knob_flip_json.hpp"
#include "data/results_json.hpp"
#include "data/scenario_file.hpp"
#include "model/run.hpp"
#include "scenario/site_facts.hpp"

namespace app::shell {

namespace {

/// Whether something on the screen shows many futures: a share or a band.
bool wants_outlook(const scenario::View& view, const ui::UiState& ui)
{
    return ui::wants_outlook(ui) || view.layers[scenario::Layer::Uncertainty] || view.selected.starts_with("site:");
}

} // namespace

bridge::StudiesHost App::make_studies_host()
{
    bridge::StudiesHost host;
    host.start_ensemble = [this](std::size_t samples, std::uint64_t seed) {
        settle(bridge::take_inbox());
        studies_->start_ensemble(samples, seed);
    };
    host.cancel_ensemble = [this] { studies_->cancel_ensemble(); };
    host.ensemble_json = [this] { return studies_->ensemble_json(); };
    host.compare_with = [this](std::string_view text) { return compare_with(text); };
    host.comparison_json = [this] { return comparison_json(); };
    host.baseline_held = [this] { return settle(bridge::take_inbox()).baseline_held; };
    host.flip_json = [this] { return flip_json(); };
    host.results_json = [this](bridge::WhichResults which) -> std::optional<std::string> {
        settle(bridge::take_inbox());
        const model::Results* results = results_of(which);
        if (!results) return std::nullopt;
        return data::results_json(content_->region, *results);
    };
    return host;
}

std::optional<base::Error> App::compare_with(std::string_view text)
{
    auto file = data::parse_scenario(text, "scenario", content_->region);
    if (!file) return file.error();
    scenario::Commands commands = bridge::take_inbox();
    commands.push_back(scenario::CompareWith{
        scenario::Comparison{.inputs = std::move(file.value().inputs), .name = std::move(file.value().name)}});
    settle(commands);
    loop_.wake();
    return std::nullopt;
}

/// What the studies have to do after the state has moved.
void App::follow_studies(const scenario::State& before)
{
    if (studies_) {
        studies_->follow(wants_outlook(state_.view, ui_));
        studies_->follow_flip(scenario::find_selected_site(model_->results(), state_.view.selected));
    }
    if (state_.comparison_version != before.comparison_version) {
        reference_.reset();
        if (state_.comparison) {
            reference_ = model::run(content_->region, state_.comparison->inputs, state_.comparison_version);
        }
        bridge::notify(bridge::Change::View);
    }
    if (state_.baseline_held != before.baseline_held) bridge::notify(bridge::Change::View);
}

const model::Results* App::results_of(bridge::WhichResults which) const
{
    switch (which) {
    case bridge::WhichResults::Present:
        return &model_->results();
    case bridge::WhichResults::Reference:
        return reference_ ? &*reference_ : nullptr;
    case bridge::WhichResults::Baseline:
        break;
    }
    return &baseline_;
}

InSight App::in_sight() const
{
    if (state_.baseline_held) return {.scenario = {&document_, &baseline_}};
    InSight in_sight{.scenario = {&state_.inputs, &model_->results()}};
    if (reference_) in_sight.reference = Scenario{&state_.comparison->inputs, &*reference_};
    in_sight.as_difference = !shows_side_by_side();
    // A difference has colours of its own: it does not fade as well.
    if (!reference_ && state_.view.layers[scenario::Layer::Uncertainty]) {
        in_sight.outlook = studies_->outlook();
        in_sight.outlook_version = studies_->outlook_version();
    }
    return in_sight;
}

/// Of the last picture: the workbench is drawn before the map of its own frame.
std::optional<ui::Comparing> App::make_comparing() const
{
    if (state_.baseline_held || !reference_ || !scene_->has_difference()) return std::nullopt;
    return ui::Comparing{.reference = state_.comparison->inputs,
                         .name = state_.comparison->name,
                         .sites = scene_->differences().sites,
                         .blocks = scene_->differences().blocks};
}

ui::Studies App::make_ui_studies(const std::optional<ui::Comparing>& comparing) const
{
    return {.comparing = comparing ? &*comparing : nullptr,
            .outlook = studies_->outlook(),
            .flip = studies_->flip(),
            .outlook_version = studies_->outlook_version(),
            .checks = studies_->checks()};
}

/// The counts after 2013, read when a panel first shows them; null where they cannot be read: checks_json() says why.
const scenario::Backtest* App::backtest()
{
    if (!backtest_) {
        auto backtest = files_.read_backtest();
        if (backtest) backtest_ = std::move(backtest.value());
    }
    return backtest_ ? &*backtest_ : nullptr;
}

/// What panels show and nobody has worked out yet.
void App::add_wanted_studies(ui::Studies& studies)
{
    if (ui::wants_measures(ui_)) studies.measures = study_->access(state_.inputs.parameters);
    if (ui::wants_backtest(ui_)) studies.backtest = backtest();
}

/// Starts what this frame's clicks have asked for.
void App::start_wanted_studies()
{
    if (!ui::wants_checks(ui_) || studies_->checks_started()) return;
    const scenario::Backtest* counts = backtest();
    studies_->start_checks(counts ? *counts : scenario::Backtest{});
}

std::optional<std::string> App::flip_json()
{
    const scenario::State& state = settle(bridge::take_inbox());
    const model::Results& results = model_->results();
    const std::optional<std::size_t> site = scenario::find_selected_site(results, state.view.selected);
    if (!site) return std::nullopt;
    const ui::FlipAnswer* answer = studies_->flip();
    const bool found = answer && answer->site == *site && answer->inputs_version == state.inputs_version;
    return data::knob_flip_json(results.sites[*site].id, !found, found ? answer->flip : std::nullopt);
}

std::optional<std::string> App::comparison_json()
{
    settle(bridge::take_inbox());
    if (!reference_) return std::nullopt;
    InSight in_sight{.scenario = {&state_.inputs, &model_->results()}};
    in_sight.reference = Scenario{&state_.comparison->inputs, &*reference_};
    scene_->update(state_.view, in_sight);
    const data::ScenarioFile reference{.name = state_.comparison->name, .inputs = state_.comparison->inputs};
    return data::comparison_json(content_->region, {.reference = reference,
                                                    .present = state_.inputs,
                                                    .sites = scene_->differences().sites,
                                                    .blocks = scene_->differences().blocks});
}

} // namespace app::shell
