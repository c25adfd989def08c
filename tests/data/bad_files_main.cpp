// Prints what the reader does with the cases of JSON and with bombs, as JSON: natively and as WebAssembly under Node.
//   bad_files            the figures
//   bad_files FOLDER     writes each bomb into the folder, for the page

#include "data/json_writer.hpp"
#include "data/scenario_file.hpp"
#include "tests/data/bombs.hpp"
#include "tests/data/json_cases.hpp"
#include "tests/support/real_region.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>

using namespace app;

namespace {

/// How long it takes until the refusal; nothing for a bomb that is accepted.
std::optional<double> refusal_ms(const test::Bomb& bomb)
{
    const auto start = std::chrono::steady_clock::now();
    const bool accepted = data::parse_scenario(bomb.text, "bomb", test::real_region()).ok();
    const std::chrono::duration<double, std::milli> passed = std::chrono::steady_clock::now() - start;
    return accepted ? std::nullopt : std::optional(passed.count());
}

void write_cases(data::JsonWriter& writer)
{
    const test::JsonVerdicts verdicts = test::judge_json_cases();
    writer.key("json_cases").begin_object();
    writer.member("accepted", static_cast<double>(verdicts.accepted));
    writer.member("refused", static_cast<double>(verdicts.refused));
    writer.member("pinned", static_cast<double>(verdicts.pinned));
    writer.member("different", static_cast<double>(verdicts.different));
    writer.key("wrong").begin_array();
    for (const std::string& name : verdicts.wrong) writer.text(name);
    writer.end_array().end_object();
}

void write_bombs(data::JsonWriter& writer)
{
    (void)test::real_region(); // its reading is no part of a refusal
    std::size_t refused = 0;
    double slowest_ms = 0;
    const std::vector<test::Bomb> bombs = test::bombs();
    for (const test::Bomb& bomb : bombs) {
        const std::optional<double> ms = refusal_ms(bomb);
        if (ms) ++refused;
        slowest_ms = std::max(slowest_ms, ms.value_or(0));
    }
    writer.key("bombs").begin_object();
    writer.member("bombs", static_cast<double>(bombs.size()));
    writer.member("refused", static_cast<double>(refused));
    writer.member("slowest_ms", slowest_ms).end_object();
}

int write_files(const std::string& folder)
{
    for (const test::Bomb& bomb : test::bombs()) {
        std::ofstream file(folder + '/' + bomb.name + ".json", std::ios::binary);
        if (!(file << bomb.text)) return 1;
    }
    return 0;
}

} // namespace

int main(int count, char** arguments)
{
    if (count > 1) return write_files(arguments[1]);
    data::JsonWriter writer;
    writer.begin_object();
    write_cases(writer);
    write_bombs(writer);
    writer.end_object();
    std::puts(writer.take().c_str());
    return 0;
}
