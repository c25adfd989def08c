#include "shell/studies.hpp"

#include "bridge/host.hpp"
#include "data/ensemble_json.hpp"

#include <emscripten.h>

namespace app::shell {

namespace {

/// A slice is half a frame at 60 Hz, so that a frame still finds room beside it.
constexpr double kSlice_ms = 7;

/// The outlook waits this long after the last change: a slider that moves needs the time for its frames.
constexpr double kRest_ms = 160;

double now_ms()
{
    return emscripten_get_now();
}

} // namespace

Studies::Studies(const model::Region& region, std::function<const scenario::State&()> state,
                 std::function<void()> settle, std::function<void()> on_answer)
    : region_(region), state_(std::move(state)), settle_(std::move(settle)), on_answer_(std::move(on_answer)),
      outlook_(region), outlook_slices_([this] { return work_on_outlook(); }),
      asked_slices_([this] { return work_on_asked(); }), flip_slices_([this] { return work_on_flip(); }),
      check_slices_([this] { return work_on_checks(); })
{
}

void Studies::follow(bool outlook_wanted)
{
    const scenario::State& state = state_();
    if (outlook_wanted && outlook_.followed_version() != state.inputs_version) {
        outlook_.follow(state.inputs, state.inputs_version);
        outlook_slices_.start(kRest_ms);
    }
    if (asked_) asked_->follow(state.inputs, state.inputs_version);
}

void Studies::follow_flip(std::optional<std::size_t> site)
{
    const std::uint64_t version = state_().inputs_version;
    const bool same = site && flip_wanted_ && flip_wanted_->site == *site && flip_wanted_->inputs_version == version;
    if (same) return;
    flip_search_.reset();
    flip_wanted_.reset();
    if (!site) return;
    flip_wanted_ = ui::FlipAnswer{.site = *site, .inputs_version = version};
    flip_slices_.start(kRest_ms);
}

void Studies::start_checks(scenario::Backtest backtest)
{
    checks_.emplace(region_, std::move(backtest));
    check_slices_.start();
}

std::span<const scenario::Check> Studies::checks() const
{
    return checks_ ? std::span(checks_->checks()) : std::span<const scenario::Check>();
}

void Studies::start_ensemble(std::size_t samples, std::uint64_t seed)
{
    asked_.emplace(region_, samples, seed);
    asked_->follow(state_().inputs, state_().inputs_version);
    asked_slices_.start();
}

std::optional<std::string> Studies::ensemble_json() const
{
    if (!asked_ || asked_->busy() || !asked_->summary()) return std::nullopt;
    return data::ensemble_json(*asked_->summary());
}

bool Studies::work_on_outlook()
{
    outlook_.go_on(kSlice_ms, now_ms);
    if (!outlook_.busy()) on_answer_();
    return outlook_.busy();
}

bool Studies::work_on_flip()
{
    // The settings may have moved since: then the next follow_flip() begins anew.
    if (!flip_wanted_ || flip_wanted_->inputs_version != state_().inputs_version) return false;
    if (!flip_search_) flip_search_.emplace(region_, state_().inputs, flip_wanted_->site);
    const double end_ms = now_ms() + kSlice_ms;
    while (!flip_search_->done() && now_ms() < end_ms) flip_search_->step(1);
    if (!flip_search_->done()) return true;
    flip_ = flip_wanted_;
    flip_->flip = flip_search_->flip();
    flip_search_.reset();
    on_answer_();
    bridge::notify(bridge::Change::View);
    return false;
}

bool Studies::work_on_checks()
{
    const double end_ms = now_ms() + kSlice_ms;
    while (!checks_->done() && now_ms() < end_ms) checks_->step();
    if (checks_->done()) on_answer_();
    return !checks_->done();
}

bool Studies::work_on_asked()
{
    if (!asked_) return false;
    // Settings may have moved since the last frame, and several slices fit in a slow one.
    settle_();
    asked_->follow(state_().inputs, state_().inputs_version);
    asked_->go_on(kSlice_ms, now_ms);
    // The last sample is not the end: the summary follows in a slice of its own.
    const bool more = asked_->busy();
    const std::size_t finished = asked_->finished();
    bridge::notify_ensemble(more && finished == asked_->samples() ? finished - 1 : finished, asked_->samples());
    return more;
}

} // namespace app::shell
