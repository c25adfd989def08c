// Any bytes as a link, as they are and with a seal of their own: reading never crashes, and what can be read can be
// written and read again.

#include "tests/fuzz/link_check.hpp"

#include "data/link_parts.hpp"

#include <cstdint>

using namespace app;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::string text(reinterpret_cast<const char*>(bytes), size);
    tests::check_link(text);
    tests::check_link(text + "&x=" + data::seal_of(text));
    return 0;
}
