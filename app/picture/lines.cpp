#include "picture/layers.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace app::picture {

namespace {

constexpr int kTolerance = 1;       ///< a fifth of a pixel, as for areas
constexpr double kWidthPower = 0.8; ///< nearer is wider, but less than perspective says: shaders/line.vert

/// Lines are drawn in pieces of one width each; the widths of neighbouring pieces differ by this factor.
constexpr double kStep = 1.12;
constexpr int kSteps = 12; ///< up and down: from a quarter to four times the width at the centre

constexpr double kLongestDot_px = 2.5; ///< shorter dashes than their gaps are round dots: shaders/line_dashed.frag

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

double nearness_of(int step)
{
    return std::pow(kStep, step);
}

/// Collects the pieces of one layer by their width.
class Pieces {
public:
    explicit Pieces(const Projector& projector) : projector_(projector) {}

    void add_segment(const ClipPoint& from, const ClipPoint& to)
    {
        // Depth is linear along a segment: cut it so that each part has about one width.
        const double least = std::max(std::min(from.z, to.z), 1.0);
        const int parts = std::clamp(static_cast<int>(std::abs(to.z - from.z) / (least * (kStep - 1))) + 1, 1, 64);
        for (int i = 0; i < parts; ++i) {
            const auto at = [&](int part) { return from + (to - from) * (static_cast<double>(part) / parts); };
            add_part(at(i), i + 1 == parts ? to : at(i + 1));
        }
    }

    void end_line()
    {
        if (!run_.empty()) {
            simplify(run_, kTolerance);
            paths_[step_].add_line(run_);
        }
        run_.clear();
    }

    [[nodiscard]] const std::map<int, PathData>& paths() const { return paths_; }

private:
    void add_part(ClipPoint from, ClipPoint to)
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

    const Projector& projector_;
    std::map<int, PathData> paths_;
    std::vector<GridPoint> run_;
    int step_ = 0;
};

std::map<int, PathData> paths_of(const Sheet& sheet, const map::LineLayer& layer)
{
    Pieces pieces(sheet.projector);
    const map::LineSegment* before = nullptr;
    for (const map::LineSegment& segment : layer.segments) {
        if (before != nullptr && before->to_m != segment.from_m) pieces.end_line();
        pieces.add_segment(sheet.projector.clip_point({segment.from_m.x, segment.from_m.y, 0}),
                           sheet.projector.clip_point({segment.to_m.x, segment.to_m.y, 0}));
        before = &segment;
    }
    pieces.end_line();
    return pieces.paths();
}

void write_dashes(SvgWriter& svg, const Sheet& sheet, const map::LineLayer& layer, double nearness)
{
    const double unit = on_grid(sheet.line_zoom * nearness);
    const double dash_px = static_cast<double>(layer.dash_px);
    const double gap_px = static_cast<double>(layer.gap_px);
    const bool dotted = dash_px < gap_px && dash_px < kLongestDot_px;
    const double dash = dotted ? 0 : dash_px;
    const double gap = dotted ? dash_px + gap_px : gap_px;
    svg.attribute("stroke-dasharray", decimal_text(dash * unit, 1) + ' ' + decimal_text(gap * unit, 1));
    if (!dotted) svg.attribute("stroke-linecap", "butt");
}

} // namespace

void write_lines(SvgWriter& svg, const Sheet& sheet)
{
    svg.begin("g").attribute("fill", "none").attribute("stroke-linecap", "round").attribute("stroke-linejoin", "round");
    for (const map::LineLayer& layer : sheet.source.map.ground.lines) {
        const map::Colour& colour = sheet.palette.paint[layer.paint];
        const bool shown = sheet.shows(map::layer_of(layer.paint)) && layer.paint != map::Paint::Hedgerow &&
                           sheet.camera.pose.scale_px_per_km >= static_cast<double>(layer.min_scale_px_per_km);
        if (!shown) continue;
        const std::map<int, PathData> paths = paths_of(sheet, layer);
        if (paths.empty()) continue;
        svg.begin("g").colour("stroke", colour);
        for (const auto& [step, path] : paths) {
            const double nearness = nearness_of(step);
            const double width_px =
                static_cast<double>(layer.width_px) * sheet.line_zoom * std::pow(nearness, kWidthPower);
            svg.begin("path").number("stroke-width", on_grid(width_px));
            if (layer.dash_px > 0) write_dashes(svg, sheet, layer, nearness);
            svg.attribute("d", path.text()).end();
        }
        svg.end();
    }
    svg.end();
}

} // namespace app::picture
