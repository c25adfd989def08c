#include "map/halo.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace app::map {

namespace {

constexpr double kFar = 1e20;
constexpr double kFullUpTo = 0.5; ///< of the radius

/// Squared distances along one row or column (Felzenszwalb and Huttenlocher 2012: the lower envelope of parabolas).
class Envelope {
public:
    explicit Envelope(std::size_t longest) : values_(longest), feet_(longest), starts_(longest + 1) {}

    /// Replaces count values, stride apart, by the least of value + squared distance over all of them.
    void sweep(double* values, std::size_t count, std::size_t stride)
    {
        for (std::size_t i = 0; i < count; ++i) values_[i] = values[i * stride];
        std::size_t last = 0;
        feet_[0] = 0;
        starts_[0] = -kFar;
        starts_[1] = kFar;
        for (std::size_t i = 1; i < count; ++i) {
            double start = meeting(i, feet_[last]);
            while (last > 0 && start <= starts_[last]) start = meeting(i, feet_[--last]);
            if (start <= starts_[last]) continue; // only where both are as good as infinitely high
            feet_[++last] = i;
            starts_[last] = start;
            starts_[last + 1] = kFar;
        }
        std::size_t part = 0;
        for (std::size_t i = 0; i < count; ++i) {
            while (starts_[part + 1] < static_cast<double>(i)) ++part;
            const double away = static_cast<double>(i) - static_cast<double>(feet_[part]);
            values[i * stride] = away * away + values_[feet_[part]];
        }
    }

private:
    /// Where the parabolas over two feet cross.
    [[nodiscard]] double meeting(std::size_t a, std::size_t b) const
    {
        const auto x = static_cast<double>(a);
        const auto y = static_cast<double>(b);
        return (values_[a] + x * x - values_[b] - y * y) / (2 * (x - y));
    }

    std::vector<double> values_;
    std::vector<std::size_t> feet_;
    std::vector<double> starts_;
};

/// Squared distance of a pixel to the edge of the ink, as far as its own coverage tells.
double first_distance(std::uint8_t coverage)
{
    if (coverage == 0) return kFar;
    const double outside = std::max(0.0, 0.5 - coverage / 255.0);
    return outside * outside;
}

std::uint8_t opacity_at(double distance_px, double radius_px)
{
    const double way = (distance_px / radius_px - kFullUpTo) / (1 - kFullUpTo);
    const double left = 1 - std::clamp(way, 0.0, 1.0);
    return static_cast<std::uint8_t>(std::lround(255 * left * left * (3 - 2 * left)));
}

} // namespace

int halo_margin(double radius_px)
{
    return static_cast<int>(std::ceil(radius_px)) + 1;
}

GreyPicture make_halo(const GreyPicture& letter, double radius_px)
{
    const int margin = halo_margin(radius_px);
    GreyPicture halo{letter.width + 2 * margin, letter.height + 2 * margin, {}};
    const auto width = static_cast<std::size_t>(halo.width);
    const auto height = static_cast<std::size_t>(halo.height);
    std::vector<double> squares(width * height, kFar);
    for (int row = 0; row < letter.height; ++row) {
        for (int column = 0; column < letter.width; ++column) {
            const auto from = static_cast<std::size_t>(row * letter.width + column);
            const auto to = static_cast<std::size_t>((row + margin) * halo.width + column + margin);
            squares[to] = first_distance(letter.pixels[from]);
        }
    }
    Envelope envelope(std::max(width, height));
    for (std::size_t column = 0; column < width; ++column) envelope.sweep(&squares[column], height, width);
    for (std::size_t row = 0; row < height; ++row) envelope.sweep(&squares[row * width], width, 1);
    for (const double square : squares) halo.pixels.push_back(opacity_at(std::sqrt(square), radius_px));
    return halo;
}

} // namespace app::map
