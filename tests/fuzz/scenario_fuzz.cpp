// Any bytes as a scenario file: reading never crashes, and what can be read is the same after writing and reading.
// One accepted file in sixteen is also run: whatever a file may hold, the model gives numbers.

#include "tests/fuzz/fuzz_check.hpp"

#include "data/scenario_file.hpp"
#include "model/model.hpp"

#include "tests/support/real_region.hpp"

using namespace app;

namespace {

void check_round_trip(const data::ScenarioFile& scenario, const model::Region& region)
{
    const std::string text = data::write_scenario(scenario, region, data::JsonLayout::Compact);
    const base::Result<data::ScenarioFile> again = data::parse_scenario(text, "written.json", region);
    if (!again.ok()) tests::stop_fuzzing("the written scenario cannot be read", text + '\n' + describe(again.error()));
    if (!(again.value() == scenario)) tests::stop_fuzzing("the written scenario is another one", text);
    const std::string text_again = data::write_scenario(again.value(), region, data::JsonLayout::Compact);
    if (text_again != text) tests::stop_fuzzing("the text changes", text + '\n' + text_again);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const model::Region& region = test::real_region();
    static model::Model model(region);
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    const base::Result<data::ScenarioFile> scenario = data::parse_scenario(text, "fuzz.json", region);
    if (!scenario.ok()) {
        tests::check_error(scenario.error(), text);
        return 0;
    }
    check_round_trip(scenario.value(), region);
    if (size % 16 == 0) tests::check_results(model.run(scenario.value().inputs));
    return 0;
}
