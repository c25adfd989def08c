#pragma once
// Undo and redo of what the user set (section "Controls" of the product): one step per gesture. Only inputs are kept:
// year, camera and layers are looks, not changes.

#include "scenario/command.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace app::scenario {

/// How many steps back there are at most; the oldest goes first.
inline constexpr std::size_t kHistoryDepth = 200;
/// Changes of one slider that follow each other within this time are one gesture, when nobody says where it ends.
inline constexpr double kGesturePause_ms = 1200;

class History {
public:
    /// Keeps the inputs before a command, which has changed them. Values of one parameter that follow each other make
    /// one step. Forgets what could be redone.
    void record(const model::Inputs& before, const Command& command, double now_ms);

    /// The next change starts a new step, whatever it is: a thumb was let go.
    void end_gesture() { moving_ = nullptr; }

    [[nodiscard]] bool can_undo() const { return !past_.empty(); }
    [[nodiscard]] bool can_redo() const { return !future_.empty(); }

    /// The inputs to return to; now is what can be redone. Nothing when there is no step.
    [[nodiscard]] std::optional<model::Inputs> undo(const model::Inputs& now);
    [[nodiscard]] std::optional<model::Inputs> redo(const model::Inputs& now);

    /// The steps, the nearest last.
    [[nodiscard]] const std::vector<model::Inputs>& past() const { return past_; }
    [[nodiscard]] const std::vector<model::Inputs>& future() const { return future_; }

    /// A history of an earlier visit; what is deeper than kHistoryDepth is cut off at its far end.
    void restore(std::vector<model::Inputs> past, std::vector<model::Inputs> future);

private:
    std::vector<model::Inputs> past_;
    std::vector<model::Inputs> future_;
    const Parameter* moving_ = nullptr; ///< the parameter whose gesture goes on
    double moved_at_ms_ = 0;
};

/// Carries out one command on state and history: reduce() for what changes the state, and the steps back and forth.
/// now_ms is any clock that only goes forward.
void carry_out(State& state, History& history, const Command& command, std::size_t site_count, double now_ms);

} // namespace app::scenario
