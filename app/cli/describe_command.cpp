#include "cli/command.hpp"
#include "cli/report.hpp"
#include "data/parameters_json.hpp"

namespace app::cli {

ExitCode describe(const model::Region&, const Arguments&)
{
    return print(data::parameters_json(data::JsonLayout::Indented));
}

} // namespace app::cli
