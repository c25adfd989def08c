#pragma once
// The model of one region, ready to run again and again: what depends on the region only is computed once, and stages
// whose inputs did not change are kept. The numbers are those of model::run, to the last bit.

#include "model/allocation.hpp"
#include "model/demand.hpp"
#include "model/reachability.hpp"
#include "model/results.hpp"
#include "model/site_list.hpp"
#include "model/site_order.hpp"

#include <cstdint>
#include <vector>

namespace app::model {

class Model {
public:
    /// The region must outlive the model and stay as it is.
    explicit Model(const Region& region);
    explicit Model(Region&&) = delete;

    /// Runs the model; the results stay valid until the next run. Inputs must be valid, as for model::run.
    const Results& run(const Inputs& inputs, std::uint64_t inputs_version = 0);

    [[nodiscard]] const Results& results() const { return results_; }

    /// Sites of the last run: those of the plan, then the added ones, completed.
    [[nodiscard]] const SiteList& sites() const { return list_; }

    /// Travel times and access of the last run, for surfaces and isochrones.
    [[nodiscard]] const Reachability& reachability() const { return reachability_; }

private:
    void update_sites(const Inputs& inputs);
    void update_access(const Parameters& parameters);
    void update_demand(const Parameters& parameters);
    void update_scores(const Parameters& parameters);
    void update_programme(const Parameters& parameters);
    void update_outcomes(const Parameters& parameters);

    const Region& region_;
    HomesForecast forecast_;
    AccessAnchor anchor_;

    SiteList list_;
    SiteOrder order_;
    Reachability reachability_;
    HomesDemand homes_demand_;
    Demand demand_;
    std::vector<OrderKey> keys_;
    Allocation allocation_;
    AllocationScratch scratch_;
    std::vector<std::uint32_t> queue_;
    Results results_;
};

} // namespace app::model
