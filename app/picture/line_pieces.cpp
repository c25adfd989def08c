#include "picture/line_pieces.hpp"

#include <algorithm>
#include <cmath>

namespace app::picture {

namespace {

constexpr int kTolerance = 1;       ///< a fifth of a pixel, as for areas
constexpr double kWidthPower = 0.8; ///< shaders/line.vert

/// The widths of neighbouring pieces differ by this factor.
constexpr double kStep = 1.12;
constexpr int kSteps = 12; ///< up and down: from a quarter to four times the width at the centre

/// Which step of nearness is nearest. Found by multiplication, which is the same everywhere, not by a logarithm.
int step_of(double nearness)
{
    int step = 0;
    double limit = std::sqrt(kStep);
    while (nearness > limit && step < kSteps) {
        limit *= kStep;
        ++step;
    }
    limit = 1 / std::sqrt(kStep);
    while (nearness < limit && step > -kSteps) {
        limit /= kStep;
        --step;
    }
    return step;
}

} // namespace

void LinePieces::add_segment(const ClipPoint& from, const ClipPoint& to)
{
    // Depth is linear along a segment: cut it so that each part has about one width.
    const double least = std::max(std::min(from.z, to.z), 1.0);
    const int parts = std::clamp(static_cast<int>(std::abs(to.z - from.z) / (least * (kStep - 1))) + 1, 1, 64);
    for (int i = 0; i < parts; ++i) {
        const auto at = [&](int part) { return from + (to - from) * (static_cast<double>(part) / parts); };
        add_part(at(i), i + 1 == parts ? to : at(i + 1));
    }
}

void LinePieces::end_line()
{
    if (!run_.empty()) {
        simplify(run_, kTolerance);
        paths_[step_].add_line(run_);
    }
    run_.clear();
}

void LinePieces::add_part(ClipPoint from, ClipPoint to)
{
    if (!projector_.cut_piece(from, to)) return end_line();
    const int step = step_of(projector_.nearness((from + to) * 0.5));
    const GridPoint start = projector_.grid_point(from);
    if (run_.empty() || step != step_ || run_.back() != start) {
        end_line();
        run_.push_back(start);
        step_ = step;
    }
    run_.push_back(projector_.grid_point(to));
}

double nearness_of(int step)
{
    return std::pow(kStep, step);
}

double width_factor(double nearness)
{
    return std::pow(nearness, kWidthPower);
}

} // namespace app::picture
