// golden_text FILE: prints the golden text of a scenario file. The same program natively and as WebAssembly, whose
// output tests/web/golden_test.mjs compares with the expected texts.

#include "cli/files.hpp"
#include "data/json_text.hpp"
#include "tests/golden/golden_run.hpp"

#include <cstdio>

int main(int argc, char** argv)
{
    const char* path = argc == 2 ? argv[1] : "-";
    const auto scenario = app::cli::read_text(path, app::data::kScenarioLimits.size_bytes);
    const auto text = scenario.ok() ? app::tests::golden_run(scenario.value(), path) : scenario;
    if (!text.ok()) {
        std::fprintf(stderr, "%s\n", describe(text.error()).c_str());
        return 1;
    }
    std::fputs(text.value().c_str(), stdout);
    return 0;
}
