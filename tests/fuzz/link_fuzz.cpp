// Any bytes as a link, as they are and with a seal of their own: reading never crashes, and what can be read can be
// written and read again.

#include "tests/fuzz/fuzz_check.hpp"

#include "data/link.hpp"
#include "data/link_parts.hpp"

#include "tests/support/real_region.hpp"

using namespace app;

namespace {

const data::LinkStamp kStamp{.model = "1", .data = "0123abcd"};

std::string write(const data::OpenedLink& link, const model::Region& region)
{
    return data::write_link(link.scenario, region, kStamp, link.comparison ? &*link.comparison : nullptr);
}

void check(const std::string& link)
{
    const model::Region& region = test::real_region();
    const base::Result<data::OpenedLink> opened = data::read_link(link, region, kStamp);
    if (!opened.ok()) {
        tests::check_error(opened.error(), link);
        return;
    }
    const std::string written = write(opened.value(), region);
    const base::Result<data::OpenedLink> again = data::read_link(written, region, kStamp);
    if (!again.ok()) tests::stop_fuzzing("the written link cannot be read", written + '\n' + describe(again.error()));
    const std::string written_again = write(again.value(), region);
    if (written_again != written) tests::stop_fuzzing("the link changes", written + '\n' + written_again);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::string text(reinterpret_cast<const char*>(bytes), size);
    check(text);
    check(text + "&x=" + data::seal_of(text));
    return 0;
}
