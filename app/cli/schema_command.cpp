#include "cli/command.hpp"
#include "cli/report.hpp"
#include "data/scenario_schema.hpp"

namespace app::cli {

ExitCode schema(const model::Region&, const Arguments&)
{
    return print(data::scenario_schema());
}

} // namespace app::cli
