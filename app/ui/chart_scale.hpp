#pragma once
// The arithmetic of charts: round steps for an axis, from a value to its place, and names pushed apart. Nothing is drawn
// here.

#include <vector>

namespace app::ui {

/// An interval of values, low <= high.
struct ValueRange {
    double low = 0;
    double high = 0;

    friend bool operator==(const ValueRange&, const ValueRange&) = default;
};

/// The range widened to hold a value. A value that is not finite changes nothing.
[[nodiscard]] ValueRange including(ValueRange range, double value);

/// Where the grid lines of an axis stand, from below to above.
struct Ticks {
    std::vector<double> values;
    int decimals = 0; ///< that show every tick exactly
};

/// Ticks at multiples of 1, 2 or 5 times a power of ten within the range, at most `most` (>= 2) of them: the smallest
/// such step. A range without width has the one tick at its value's own multiple, or none.
[[nodiscard]] Ticks nice_ticks(const ValueRange& range, int most);

/// A range and the two places that its ends are drawn at; from_px may lie on either side of to_px.
struct Scale {
    ValueRange values;
    float from_px = 0; ///< of values.low
    float to_px = 0;   ///< of values.high

    /// The place of a value; from_px where the range has no width.
    [[nodiscard]] float px(double value) const;

    /// The value at a place, held within the range.
    [[nodiscard]] double value_at(float place_px) const;
};

/// Places at least distance_px apart, as near as possible to the wanted ones (least squares), in the order of the wanted
/// ones and within low_px..high_px. Where the room does not hold them all, they begin at low_px.
[[nodiscard]] std::vector<float> push_apart(const std::vector<float>& wanted_px, float distance_px, float low_px,
                                            float high_px);

} // namespace app::ui
