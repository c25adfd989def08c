#include "scenario/history.hpp"

#include <utility>

namespace app::scenario {

namespace {

void keep_nearest(std::vector<model::Inputs>& steps)
{
    if (steps.size() <= kHistoryDepth) return;
    steps.erase(steps.begin(), steps.end() - static_cast<std::ptrdiff_t>(kHistoryDepth));
}

/// Moves the nearest step out of `from` and keeps `now` in `to`.
std::optional<model::Inputs> step(std::vector<model::Inputs>& from, std::vector<model::Inputs>& to,
                                  const model::Inputs& now)
{
    if (from.empty()) return std::nullopt;
    std::optional<model::Inputs> inputs = std::move(from.back());
    from.pop_back();
    to.push_back(now);
    keep_nearest(to);
    return inputs;
}

/// The parameter that a command moves, if it moves just one.
const Parameter* moved_parameter(const Command& command)
{
    const auto* set = std::get_if<SetParameter>(&command);
    return set ? set->parameter : nullptr;
}

} // namespace

void History::record(const model::Inputs& before, const Command& command, double now_ms)
{
    const Parameter* parameter = moved_parameter(command);
    const bool goes_on = parameter && parameter == moving_ && now_ms - moved_at_ms_ <= kGesturePause_ms;
    moving_ = parameter;
    moved_at_ms_ = now_ms;
    future_.clear();
    if (goes_on) return;
    past_.push_back(before);
    keep_nearest(past_);
}

std::optional<model::Inputs> History::undo(const model::Inputs& now)
{
    end_gesture();
    return step(past_, future_, now);
}

std::optional<model::Inputs> History::redo(const model::Inputs& now)
{
    end_gesture();
    return step(future_, past_, now);
}

void History::restore(std::vector<model::Inputs> past, std::vector<model::Inputs> future)
{
    end_gesture();
    past_ = std::move(past);
    future_ = std::move(future);
    keep_nearest(past_);
    keep_nearest(future_);
}

void carry_out(State& state, History& history, const Command& command, std::size_t site_count, double now_ms)
{
    if (std::holds_alternative<EndGesture>(command)) return history.end_gesture();
    const bool back = std::holds_alternative<Undo>(command);
    if (back || std::holds_alternative<Redo>(command)) {
        auto inputs = back ? history.undo(state.inputs) : history.redo(state.inputs);
        if (inputs) state = reduce(std::move(state), LoadInputs{*std::move(inputs)}, site_count);
        return;
    }
    const std::uint64_t version = state.inputs_version;
    State next = reduce(state, command, site_count);
    if (next.inputs_version != version) history.record(state.inputs, command, now_ms);
    state = std::move(next);
}

} // namespace app::scenario
