// Any bytes in place of one of the three files of a region: loading never crashes. One region in eight that
// loads is also run: whatever a file may hold, the model gives numbers. The other two files are the small ones of the
// corpus, which also start the search: the real ones are so long that most changes would fall into one more site.

#include "tests/fuzz/fuzz_check.hpp"
#include "tests/support/source_dir.hpp"

#include "data/region_files.hpp"
#include "model/run.hpp"

#include <array>
#include <fstream>
#include <iterator>
#include <string>

using namespace app;

namespace {

constexpr std::array<const char*, 3> kNames{"demand", "sites", "network"};

std::array<std::string, 3> read_texts()
{
    std::array<std::string, 3> texts;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        std::ifstream file(app::test::source_dir() + "/tests/fuzz/corpus/data_file/" + kNames[i] + ".json");
        texts[i].assign(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return texts;
}

/// The file that a text says to be; one that says nothing goes to any of them.
std::size_t place_of(std::string_view text)
{
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (text.find(std::string("twente2040-") + kNames[i]) != std::string_view::npos) return i;
    }
    return text.size() % kNames.size();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    static const std::array<std::string, 3> texts = read_texts();
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    std::array<std::string_view, 3> files{texts[0], texts[1], texts[2]};
    files[place_of(text)] = text;
    const base::Result<model::Region> region =
        data::load_region({.demand = files[0], .sites = files[1], .network = files[2]});
    if (!region.ok()) {
        tests::check_error(region.error(), text); // the other two files are right
    } else if (size % 8 == 0) {
        tests::check_results(model::run(region.value(), model::Inputs{}));
    }
    return 0;
}
