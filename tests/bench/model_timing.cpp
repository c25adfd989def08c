// Times repeated runs of the model on the real region and prints the medians as JSON. The same program natively and as
// WebAssembly under Node, so that the two can be set side by side: model_timing RUNS

#include "cli/region_source.hpp"
#include "data/json_writer.hpp"
#include "model/model.hpp"
#include "scenario/ensemble.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace {

using namespace app;
using Clock = std::chrono::steady_clock;

double microseconds_since(Clock::time_point start)
{
    return std::chrono::duration<double, std::micro>(Clock::now() - start).count();
}

/// Median time of one run in microseconds while a slider moves over its range.
double median_us(const model::Region& region, model::ParameterField field, double low, double high, int runs)
{
    constexpr int kBatch = 20; // the clock of a browser engine is coarse: time runs in batches
    model::Model model(region);
    model::Inputs inputs;
    std::vector<double> times;
    double sum = 0;
    for (int i = 0; i < runs; i += kBatch) {
        const Clock::time_point start = Clock::now();
        for (int j = i; j < i + kBatch; ++j) {
            inputs.parameters.*field = low + (high - low) * ((j * 37) % 101) / 100.0;
            sum += model.run(inputs).twentehuis.foundation;
        }
        times.push_back(microseconds_since(start) / kBatch);
    }
    if (!(sum > 0)) std::abort(); // the runs must have happened
    std::nth_element(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2), times.end());
    return times[times.size() / 2];
}

double ensemble_ms(const model::Region& region)
{
    const Clock::time_point start = Clock::now();
    scenario::Ensemble ensemble(region, model::Inputs{}, 1000, 2040);
    while (!ensemble.done()) ensemble.step(1000);
    return microseconds_since(start) / 1000;
}

} // namespace

int main(int count, char** arguments)
{
    const int runs = count > 1 ? std::atoi(arguments[1]) : 4000;
    const auto region = cli::load_built_in_region();
    if (!region) {
        std::fprintf(stderr, "%s\n", base::describe(region.error()).c_str());
        return 1;
    }
    using P = model::Parameters;
    data::JsonWriter writer;
    writer.begin_object();
    writer.member("demand_us", median_us(region.value(), &P::housing_growth_percent, -20, 20, runs));
    writer.member("weight_us", median_us(region.value(), &P::weight_centre, 0, 10, runs));
    writer.member("access_us", median_us(region.value(), &P::access_f35_percent, 0, 100, runs));
    writer.member("ensemble_1000_ms", ensemble_ms(region.value()));
    writer.end_object();
    std::printf("%s\n", writer.take().c_str());
    return 0;
}
