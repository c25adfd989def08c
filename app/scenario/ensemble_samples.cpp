#include "scenario/ensemble_samples.hpp"

#include <cmath>

namespace app::scenario {

namespace {

double round_to_millionth(double value)
{
    return std::floor(value * 1e6 + 0.5) / 1e6;
}

/// Calls visit(column) for every column of numbers.
template <class Visit> void for_each_column(EnsembleSamples& samples, Visit visit)
{
    for (ClassColumns& columns : samples.classes) {
        for (Column& column : columns.demand) visit(column);
        for (Column& column : columns.delivered) visit(column);
        for (Column& column : columns.oversupply) visit(column);
        for (Column& column : columns.demand_so_far) visit(column);
        for (Column& column : columns.delivered_so_far) visit(column);
    }
    for (FinanceColumns& columns : samples.finance) {
        for (Column& column : columns) visit(column);
    }
    for_each_figure(samples.figures, samples.figures, [&](Column& column, const Column&) { visit(column); });
    for (Column& column : samples.outcomes) visit(column);
    for (Column& column : samples.parameters) visit(column);
}

/// The sum up to and with each year; a sum of bands is not the band of sums.
void append_sums(std::array<Column, model::kHorizonYears + 1>& columns, const model::Flows& flows)
{
    double sum = 0;
    columns.front().push_back(sum);
    for (std::size_t t = 0; t < flows.size(); ++t) {
        sum += flows[t];
        columns[t + 1].push_back(sum);
    }
}

void append_balance(ClassColumns& columns, const model::Balance& balance)
{
    for (std::size_t t = 0; t < balance.demand.size(); ++t) columns.demand[t].push_back(balance.demand[t]);
    for (std::size_t t = 0; t < balance.delivered.size(); ++t) columns.delivered[t].push_back(balance.delivered[t]);
    for (std::size_t t = 0; t < balance.oversupply.size(); ++t) columns.oversupply[t].push_back(balance.oversupply[t]);
    append_sums(columns.demand_so_far, balance.demand);
    append_sums(columns.delivered_so_far, balance.delivered);
}

void append_finance(FinanceColumns& columns, const model::Finance& finance)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        columns[i].push_back(finance.*model::kFinanceParts[i].amount_meur);
    }
}

} // namespace

EnsembleSamples make_ensemble_samples(std::size_t capacity, std::size_t site_count)
{
    EnsembleSamples samples;
    samples.parameters.resize(uncertain_parameters().size());
    samples.decisions.resize(site_count);
    for_each_column(samples, [&](Column& column) { column.reserve(capacity); });
    return samples;
}

void append_sample(EnsembleSamples& samples, const model::Model& model, const model::Parameters& drawn,
                   std::span<const Parameter* const> uncertain)
{
    const model::Results& results = model.results();
    for (const model::SiteClass site_class : base::all_of<model::SiteClass>()) {
        append_balance(samples.classes[site_class], results.balance[site_class]);
    }
    for (const model::Municipality municipality : base::all_of<model::Municipality>()) {
        append_finance(samples.finance[municipality], results.finance[municipality]);
    }
    const Figures<double> figures = figures_of(results, model.sites());
    for_each_figure(samples.figures, figures, [](Column& column, double value) { column.push_back(value); });
    const PerOutcome<double> outcomes = outcomes_of(results);
    for (const Outcome outcome : base::all_of<Outcome>()) {
        samples.outcomes[outcome].push_back(round_to_millionth(outcomes[outcome]));
    }
    for (std::size_t j = 0; j < uncertain.size(); ++j) samples.parameters[j].push_back(drawn.*uncertain[j]->field);
    for (std::size_t i = 0; i < results.sites.size(); ++i) ++samples.decisions[i][results.sites[i].decision];
    ++samples.count;
}

} // namespace app::scenario
