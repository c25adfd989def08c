#include "tests/fuzz/link_check.hpp"

#include "data/link.hpp"
#include "tests/fuzz/fuzz_check.hpp"
#include "tests/support/real_region.hpp"

namespace app::tests {

namespace {

const data::LinkStamp kStamp{.model = "1", .data = "0123abcd"};

std::string write(const data::OpenedLink& link, const model::Region& region)
{
    return data::write_link(link.scenario, region, kStamp, link.comparison ? &*link.comparison : nullptr);
}

} // namespace

bool check_link(const std::string& link)
{
    const model::Region& region = test::real_region();
    const base::Result<data::OpenedLink> opened = data::read_link(link, region, kStamp);
    if (!opened.ok()) {
        check_error(opened.error(), link);
        return false;
    }
    const std::string written = write(opened.value(), region);
    const base::Result<data::OpenedLink> again = data::read_link(written, region, kStamp);
    if (!again.ok()) stop_fuzzing("the written link cannot be read", written + '\n' + describe(again.error()));
    const std::string written_again = write(again.value(), region);
    if (written_again != written) stop_fuzzing("the link changes", written + '\n' + written_again);
    return true;
}

} // namespace app::tests
