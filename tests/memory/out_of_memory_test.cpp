// Memory runs out at every request of every operation in turn, once or for good: the operation gives what it gives with
// enough memory, or says that there is not enough, and then nothing has changed, nothing is lost and the next one
// works.

#include "base/memory_reserve.hpp"
#include "data/geojson.hpp"
#include "data/history_json.hpp"
#include "data/link.hpp"
#include "data/region_files.hpp"
#include "data/results_json.hpp"
#include "data/scenario_file.hpp"
#include "model/model.hpp"
#include "model/run.hpp"
#include "scenario/history.hpp"
#include "tests/data/bombs.hpp"
#include "tests/memory/counted_heap.hpp"
#include "tests/support/asset_files.hpp"
#include "tests/support/real_region.hpp"

#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <new>
#include <optional>

namespace app {
namespace {

const data::LinkStamp kStamp{.model = "1", .data = "0123abcd"};

/// A scenario that uses every part of its file.
constexpr std::string_view kScenario = R"({"format": "twente2040-scenario", "version": 1, "name": "Proef",
  "values": {"housing.growth": -5, "land.external": 30},
  "sites": {"usseler-es": "drop", "de-kluft": "reserve", "eigen": "develop"},
  "added": [{"id": "eigen", "name": "Eigen plek", "lon": 6.79, "lat": 52.26, "municipality": "hengelo",
    "class": "homes", "segments": ["urban"], "capacity": 150, "kind": "station"}],
  "view": {"year": 2030, "language": "en", "layers": {"sites": false}, "selected": "site:usseler-es"}})";

/// What an operation has made, as text; or the error with which it has refused.
using Outcome = base::Result<std::string>;

struct Operation {
    std::string_view name;
    Outcome (*run)();
    std::size_t stride; ///< requests from one point to the next
};

/// What the app keeps between two operations.
struct Session {
    scenario::State state;
    scenario::History history;
    model::Model model{test::real_region()};

    void take(model::Inputs inputs)
    {
        const scenario::Command command = scenario::LoadInputs{std::move(inputs)};
        scenario::carry_out(state, history, command, test::real_region().sites.size(), 0);
        model.run(state.inputs, state.inputs_version);
    }
    /// As it was before, but for what the model keeps for its next run.
    void reset()
    {
        state = {};
        history = {};
    }
    [[nodiscard]] std::string text() const
    {
        return data::write_scenario({.name = {}, .inputs = state.inputs, .view = state.view}, test::real_region());
    }
};

/// Into a session that has run before, as in the page. A refusal leaves it as it was.
Outcome import_scenario()
{
    static Session session;
    static const std::string before = session.text();
    const auto file = data::parse_scenario(kScenario, "scenario", test::real_region());
    if (!file) return session.text() == before ? Outcome(file.error()) : Outcome("changed by a refusal");
    session.take(file.value().inputs);
    std::string text = session.text();
    session.reset();
    return text;
}

const data::ScenarioFile& whole_scenario()
{
    static const data::ScenarioFile file = data::parse_scenario(kScenario, "scenario", test::real_region()).value();
    return file;
}

Outcome open_link()
{
    static const scenario::Comparison compared{.inputs = whole_scenario().inputs, .name = "Proef"};
    static const std::string link = data::write_link(whole_scenario(), test::real_region(), kStamp, &compared);
    auto opened = data::read_link(link, test::real_region(), kStamp);
    if (!opened) return opened.error();
    return data::write_scenario(opened.value().scenario, test::real_region());
}

/// The files of a small region: those of the product take a hundred thousand requests.
base::Result<model::Region> read_small_region()
{
    const auto read = [](const char* name) {
        return tests::read_source(std::string("tests/fuzz/corpus/data_file/") + name);
    };
    static const std::string demand = read("demand.json");
    static const std::string sites = read("sites.json");
    static const std::string network = read("network.json");
    return data::load_region({demand, sites, network});
}

const model::Region& small_region()
{
    static const model::Region region = read_small_region().value();
    return region;
}

/// Has no way to refuse: what it writes fits in the reserve.
std::string text_of(const model::Region& region, const data::ScenarioFile& scenario)
{
    const model::Results results = model::run(region, scenario.inputs);
    std::string text = data::write_scenario(scenario, region);
    text += data::write_link(scenario, region, kStamp);
    text += data::results_json(region, results);
    text += data::write_geojson(
        {.region = region, .inputs = scenario.inputs, .results = results, .routes = {}, .stamp = kStamp});
    return text;
}

Outcome export_small()
{
    return text_of(small_region(), {});
}

Outcome export_all()
{
    return text_of(test::real_region(), whole_scenario());
}

constexpr std::string_view kSmallScenario =
    R"({"format":"twente2040-scenario","version":1,"values":{"housing.growth":-5,"land.external":30}})";

Outcome compare(std::string_view scenario, const model::Region& region)
{
    const auto file = data::parse_scenario(scenario, "scenario", region);
    if (!file) return file.error();
    return data::results_json(region, model::run(region, file.value().inputs));
}

Outcome compare_small()
{
    return compare(kSmallScenario, small_region());
}

Outcome compare_all()
{
    return compare(kScenario, test::real_region());
}

Outcome bring_back_history()
{
    static const std::string text = [] {
        scenario::History history;
        history.restore({model::Inputs{}, whole_scenario().inputs}, {whole_scenario().inputs});
        return data::write_history(history, test::real_region());
    }();
    const auto history = data::parse_history(text, "history", test::real_region());
    if (!history) return history.error();
    return data::write_history(history.value(), test::real_region());
}

Outcome load_region()
{
    const auto region = read_small_region();
    if (!region) return region.error();
    return std::to_string(region.value().sites.size()) + " sites, " + std::to_string(region.value().nodes.size());
}

/// Those on the region of the product, which make thousands of requests, not at every one.
constexpr Operation kOperations[] = {
    {"scenario import", import_scenario, 1},
    {"link", open_link, 1},
    {"export", export_small, 1},
    {"comparison", compare_small, 1},
    {"region files", load_region, 1},
    {"history", bring_back_history, 1},
    {"export of the product", export_all, 97},
    {"comparison of the product", compare_all, 97},
};

struct Sweep {
    std::size_t points = 0; ///< requests at which memory ran out
    std::size_t refused = 0;
    std::size_t terminated = 0;
    std::size_t leaked = 0;
    std::size_t wrong = 0;
};

/// The outcome, or nothing where memory ran out a second time: in the page the program would have ended.
std::optional<Outcome> run_short(const Operation& operation, test::Shortage shortage, std::size_t request, bool& met)
{
    const test::HeapShortage heap(shortage, request);
    std::optional<Outcome> outcome;
    try {
        outcome.emplace(base::with_memory_reserve(operation.run));
    } catch (const std::bad_alloc&) {
    }
    met = heap.met();
    return outcome;
}

bool is_refusal(const Outcome& outcome)
{
    return !outcome.ok() && outcome.error() == base::not_enough_memory();
}

/// One point: whether memory ran out at all, that is whether there are further points.
bool try_point(const Operation& operation, test::Shortage shortage, std::size_t request, const Outcome& right,
               Sweep& sweep)
{
    const std::size_t blocks = test::heap_blocks();
    bool met = false;
    {
        const std::optional<Outcome> outcome = run_short(operation, shortage, request, met);
        if (!met) return false;
        if (!outcome) {
            ++sweep.terminated;
        } else if (is_refusal(*outcome)) {
            ++sweep.refused;
        } else if (!outcome->ok() || outcome->value() != right.value()) {
            ++sweep.wrong;
        }
    }
    ++sweep.points;
    if (!base::fill_memory_reserve()) ++sweep.wrong;
    if (test::heap_blocks() != blocks) ++sweep.leaked;
    return true;
}

/// Every request in the long tests; with the sanitizers a point takes five milliseconds.
std::size_t stride()
{
    return std::getenv("TWENTE_LONG") ? 1 : 29;
}

void sweep_over(const Operation& operation, test::Shortage shortage, Sweep& sweep)
{
    ASSERT_TRUE(base::fill_memory_reserve());
    const Outcome right = operation.run(); // what is made once and kept is made here
    ASSERT_TRUE(right.ok()) << operation.name << ": " << describe(right.error());
    for (std::size_t request = 1; try_point(operation, shortage, request, right, sweep);
         request += operation.stride * stride()) {
    }
    const Outcome again = base::with_memory_reserve(operation.run);
    ASSERT_TRUE(again.ok()) << operation.name;
    EXPECT_EQ(again.value(), right.value()) << operation.name;
}

TEST(OutOfMemory, EndsInTheRightResultOrAMessageAtEveryRequest)
{
    Sweep all;
    for (const Operation& operation : kOperations) {
        for (const test::Shortage shortage : {test::Shortage::Once, test::Shortage::ForGood}) {
            Sweep sweep;
            ASSERT_NO_FATAL_FAILURE(sweep_over(operation, shortage, sweep));
            EXPECT_GE(sweep.points, operation.stride == 1 ? 3u : 1u) << operation.name;
            EXPECT_EQ(sweep.terminated, 0u) << operation.name;
            EXPECT_EQ(sweep.leaked, 0u) << operation.name;
            EXPECT_EQ(sweep.wrong, 0u) << operation.name;
            const bool can_refuse = !operation.name.starts_with("export");
            EXPECT_EQ(sweep.refused > 0, can_refuse) << operation.name;
            all.points += sweep.points;
            all.terminated += sweep.terminated;
            all.leaked += sweep.leaked;
        }
    }
    base::drop_memory_reserve();
    std::printf("out_of_memory operations=%zu points=%zu terminated=%zu leaked=%zu\n", std::size(kOperations),
                all.points, all.terminated, all.leaked);
}

TEST(OutOfMemory, NothingBeginsWithoutAReserve)
{
    base::drop_memory_reserve();
    auto room = std::make_optional<std::string>(std::size_t{64} * 1024, ' '); // for the message
    const test::HeapShortage heap(test::Shortage::ForGood, 1);
    EXPECT_EQ(::operator new(1, std::nothrow), nullptr) << "memory is short from here on";
    room.reset();
    bool began = false;
    const Outcome outcome = base::with_memory_reserve([&]() -> Outcome {
        began = true;
        return std::string();
    });
    EXPECT_FALSE(began);
    EXPECT_FALSE(outcome.ok());
    base::drop_memory_reserve();
}

TEST(OutOfMemory, ABombTakesLessThanTheReserve)
{
    for (const test::Bomb& bomb : test::bombs()) {
        (void)data::parse_scenario(bomb.text, "bomb", test::real_region()).ok();
        test::start_heap_peak();
        const std::size_t before = test::heap_bytes();
        (void)data::parse_scenario(bomb.text, "bomb", test::real_region()).ok();
        EXPECT_LT(test::heap_peak_bytes() - before, base::kMemoryReserve_bytes) << bomb.name;
    }
}

TEST(OutOfMemory, ProgramsWithoutAReserveAreNeverLow)
{
    base::drop_memory_reserve();
    EXPECT_FALSE(base::memory_is_low());
    EXPECT_EQ(std::get_new_handler(), nullptr);
}

} // namespace
} // namespace app
