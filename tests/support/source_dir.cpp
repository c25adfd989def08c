#include "tests/support/source_dir.hpp"

namespace app::test {

std::string source_dir()
{
    return TWENTE_SOURCE_DIR;
}

} // namespace app::test
