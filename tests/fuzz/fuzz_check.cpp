#include "tests/fuzz/fuzz_check.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace app::tests {

namespace {

void check_number(double value, std::string_view name)
{
    if (!std::isfinite(value)) stop_fuzzing("not a finite number", name);
}

void check_conservation(const model::Results& results)
{
    for (const model::Segment segment : base::all_of<model::Segment>()) {
        const double asked = model::sum_of(results.demand[segment]);
        const double answered = model::sum_of(results.delivered[segment]) + results.backlog[segment].back();
        check_number(asked, id_of(segment));
        if (!(std::fabs(asked - answered) <= 1e-9 * std::max(1.0, asked))) {
            stop_fuzzing("delivered and backlog do not add up to the demand", id_of(segment));
        }
    }
}

void check_sites(const model::Results& results)
{
    for (const model::SiteResult& site : results.sites) {
        for (double score : site.scores) check_number(score, site.id);
        for (const model::SiteClass c : base::all_of<model::SiteClass>()) {
            check_number(site.used[c], site.id);
            check_number(site.dropped[c], site.id);
        }
    }
}

} // namespace

void stop_fuzzing(std::string_view what, std::string_view detail)
{
    std::fprintf(stderr, "%s: %s\n", std::string(what).c_str(), std::string(detail).c_str());
    std::abort();
}

void check_error(const base::Error& error, std::string_view text)
{
    if (error.message.empty()) stop_fuzzing("an error without a message", describe(error));
    const auto lines = 1 + std::count(text.begin(), text.end(), '\n');
    if (error.line < 0 || error.line > lines) stop_fuzzing("an error beyond the text", describe(error));
}

void check_results(const model::Results& results)
{
    check_conservation(results);
    check_sites(results);
    for (const model::Municipality m : base::all_of<model::Municipality>()) {
        check_number(results.finance[m].settled_meur, "settled result");
        check_number(results.stock[m].back(), "stock");
        check_number(results.vacancy[m].back(), "vacancy");
        check_number(results.centres[m].vitality.back(), "vitality");
    }
    const model::Twentehuis& t = results.twentehuis;
    for (double score : {t.foundation, t.economy, t.urban, t.talent, t.roof}) check_number(score, "twentehuis");
}

} // namespace app::tests
