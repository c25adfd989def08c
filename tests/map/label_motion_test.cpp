// Names while the camera moves: none over another, none outside, none that comes and goes.

#include "map/fade.hpp"
#include "map/labels.hpp"
#include "map/plates.hpp"
#include "tests/map/label_view.hpp"
#include "tests/map/map_results.hpp"
#include "tests/support/real_region.hpp"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <set>

namespace app::map {
namespace {

using test::box_of;
using test::kPanels;
using test::kWindow;

constexpr double kFrame_ms = 1000.0 / 60;

/// A hand that pans, zooms, turns and tilts at once, smoothly, for some seconds.
class Path {
public:
    explicit Path(unsigned seed) : random_(seed)
    {
        start_ = {.east_m = uniform(-6000, 6000),
                  .north_m = uniform(-6000, 6000),
                  .scale_px_per_km = std::exp(uniform(std::log(18), std::log(160))),
                  .tilt_rad = uniform(0.1, 1.0),
                  .azimuth_rad = uniform(-3, 3)};
        for (double& phase : phases_) phase = uniform(0, 6);
    }

    [[nodiscard]] scenario::CameraPose at(double seconds) const
    {
        const auto sway = [&](std::size_t i, double speed) { return std::sin(phases_[i] + speed * seconds); };
        scenario::CameraPose pose = start_;
        const double reach_m = 120'000 / pose.scale_px_per_km;
        pose.east_m += reach_m * (sway(0, 0.7) - sway(0, 0));
        pose.north_m += reach_m * (sway(1, 0.5) - sway(1, 0));
        pose.scale_px_per_km *= std::exp(0.5 * (sway(2, 0.6) - sway(2, 0)));
        pose.azimuth_rad += 0.5 * (sway(3, 0.4) - sway(3, 0));
        pose.tilt_rad = std::clamp(pose.tilt_rad + 0.2 * (sway(4, 0.5) - sway(4, 0)), 0.0, kMaxTilt_rad);
        return pose;
    }

private:
    double uniform(double from, double to)
    {
        return from + (to - from) * (static_cast<double>(random_()) / 4294967295.0);
    }

    std::mt19937 random_;
    scenario::CameraPose start_;
    std::array<double, 5> phases_{};
};

/// The names and pins of one frame after another.
struct Film {
    std::vector<SitePlace> places = make_site_places(test::real_region(), {});
    model::Results results = test::quiet_results(test::real_region(), model::Decision::Develop);
    std::vector<SiteName> sites;
    std::vector<PlacedPin> pins;
    LabelMemory memory;

    Film()
    {
        for (const model::Site& site : test::real_region().sites) sites.push_back({site.id, site.name});
    }

    std::vector<PlacedLabel> next(const scenario::CameraPose& pose, double elapsed_ms = kFrame_ms)
    {
        const Camera camera = make_camera(pose, kWindow);
        LabelRequest request = test::label_request();
        request.sites = sites;
        const auto names = city_name_boxes(memory, camera, request, test::measure_label);
        pins = place_pins(camera, {.places = places, .results = results, .occupied = kPanels, .names = names});
        request.pins = pins;
        return update_labels(memory, camera, request, test::measure_label, make_fade_step(elapsed_ms, false));
    }
};

TEST(LabelMotion, NothingOverlapsInAnyFrameNotEvenWhileNamesComeAndGo)
{
    std::size_t seen = 0;
    for (unsigned seed = 0; seed < 12; ++seed) {
        const Path path(seed);
        Film film;
        for (int frame = 0; frame < 120; ++frame) {
            const auto labels = film.next(path.at(frame * kFrame_ms / 1000));
            for (std::size_t i = 0; i < labels.size(); ++i) {
                const ScreenBox box = box_of(labels[i]);
                EXPECT_TRUE(contains({{0, 0}, kWindow.size_px}, box)) << labels[i].text;
                EXPECT_FALSE(overlaps_any(box, kPanels)) << labels[i].text;
                for (const PlacedPin& pin : film.pins) {
                    EXPECT_FALSE(overlap(box, {pin.head_px - pin.radius_px, pin.head_px + pin.radius_px}))
                        << labels[i].text << " over the pin of " << film.sites[pin.site].name;
                }
                for (std::size_t j = 0; j < i; ++j) {
                    EXPECT_FALSE(overlap(box, box_of(labels[j]))) << labels[i].text << ", " << labels[j].text;
                }
            }
            seen += labels.size();
        }
    }
    EXPECT_GT(seen, 12u * 120u * 5u);
}

/// How often names that had just gone came back, or that had just come went.
struct Flips {
    int flips = 0;
    double name_seconds = 0;
};

Flips count_flips(const Path& path, double seconds)
{
    constexpr int kSoon_frames = 24; // 0.4 s
    Film film;
    Flips result;
    std::map<std::uint64_t, int> changed; // the frame in which each name last came or went
    std::set<std::uint64_t> before;
    for (int frame = 0; frame * kFrame_ms < seconds * 1000; ++frame) {
        (void)film.next(path.at(frame * kFrame_ms / 1000));
        std::set<std::uint64_t> now;
        for (const KeptLabel& label : film.memory.labels) {
            if (!label.leaving) now.insert(label.key);
        }
        std::vector<std::uint64_t> differences;
        std::set_symmetric_difference(before.begin(), before.end(), now.begin(), now.end(),
                                      std::back_inserter(differences));
        for (const std::uint64_t key : differences) {
            const auto last = changed.find(key);
            if (frame > 0 && last != changed.end() && frame - last->second < kSoon_frames) ++result.flips;
            if (frame > 0) changed[key] = frame;
        }
        result.name_seconds += static_cast<double>(now.size()) * kFrame_ms / 1000;
        before = std::move(now);
    }
    return result;
}

TEST(LabelMotion, NamesDoNotFlicker)
{
    Flips all;
    for (unsigned seed = 100; seed < 106; ++seed) {
        const Flips one = count_flips(Path(seed), 3);
        all.flips += one.flips;
        all.name_seconds += one.name_seconds;
    }
    EXPECT_GT(all.name_seconds, 180);
    RecordProperty("flips", all.flips);
    EXPECT_LE(all.flips, all.name_seconds / 4) << "a name stands for four seconds of a map that never rests, at least";
}

TEST(LabelMotion, ACameraThatComesBackFindsTheNamesWhereTheyWere)
{
    Film film;
    const scenario::CameraPose pose = fit_region({}, kWindow);
    const auto before = film.next(pose);
    scenario::CameraPose beside = pose;
    beside.east_m += 40; // about a pixel
    for (int frame = 0; frame < 20; ++frame) (void)film.next(frame % 2 == 0 ? beside : pose);
    const auto after = film.next(pose);
    ASSERT_EQ(after.size(), before.size());
    for (const PlacedLabel& label : before) {
        EXPECT_TRUE(std::any_of(after.begin(), after.end(), [&](const PlacedLabel& other) {
            return other.text == label.text && other.centre_px == label.centre_px && other.opacity == label.opacity;
        })) << label.text;
    }
}

TEST(LabelMotion, NewNamesComeSoftlyAndThenNothingMoves)
{
    Film film;
    const scenario::CameraPose pose = fit_region({}, kWindow);
    for (const PlacedLabel& label : film.next(pose)) EXPECT_GE(label.opacity, 0.55) << "the first ones stand at once";
    EXPECT_FALSE(is_fading(film.memory));
    scenario::CameraPose near = pose;
    near.scale_px_per_km *= 1.6;
    const auto first = film.next(near);
    EXPECT_TRUE(is_fading(film.memory));
    EXPECT_TRUE(std::any_of(first.begin(), first.end(), [](const PlacedLabel& label) { return label.opacity < 0.1; }));
    int frames = 0;
    while (is_fading(film.memory) && frames < 100) {
        (void)film.next(near);
        ++frames;
    }
    EXPECT_LE(frames * kFrame_ms, 2 * kFade_ms + kFrame_ms) << "one name out, another one in";
    EXPECT_GE(frames * kFrame_ms, 0.7 * kFade_ms);
}

TEST(LabelMotion, WithReducedMotionNamesAreThereAtOnce)
{
    Film film;
    scenario::CameraPose pose = fit_region({}, kWindow);
    (void)film.next(pose);
    pose.scale_px_per_km *= 1.6;
    const Camera camera = make_camera(pose, kWindow);
    (void)update_labels(film.memory, camera, test::label_request(), test::measure_label,
                        make_fade_step(kFrame_ms, true));
    (void)update_labels(film.memory, camera, test::label_request(), test::measure_label,
                        make_fade_step(kFrame_ms, true));
    EXPECT_FALSE(is_fading(film.memory));
}

} // namespace
} // namespace app::map
