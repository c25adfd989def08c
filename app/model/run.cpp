#include "model/run.hpp"

#include "model/model.hpp"

namespace app::model {

Results run(const Region& region, const Inputs& inputs, std::uint64_t inputs_version)
{
    Model model(region);
    return model.run(inputs, inputs_version);
}

} // namespace app::model
