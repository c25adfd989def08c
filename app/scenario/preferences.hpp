#pragma once
// How a reader has set up the interface. It belongs to the reader and stays in the browser: no scenario, file or link
// has it.

namespace app::scenario {

/// Size of text and everything around it, in percent of the usual one.
inline constexpr int kMinTextSize_percent = 90;
inline constexpr int kMaxTextSize_percent = 200;

struct Preferences {
    int text_size_percent = 100; ///< kMinTextSize_percent..kMaxTextSize_percent
    bool shows_controls = true;  ///< the panel of controls is open, not folded to its side
    bool shows_outcome = true;   ///< the same for outcome and cards
    bool swaps_sides = false;    ///< controls at the right, outcome at the left

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

} // namespace app::scenario
