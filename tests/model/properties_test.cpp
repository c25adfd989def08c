// What holds for every setting of every slider, on the real region.

#include "model/model.hpp"
#include "model/run.hpp"

#include "tests/support/random_inputs.hpp"
#include "tests/support/real_region.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace app::model {
namespace {

using test::random_inputs;
using test::real_region;
using test::with_one_change;

/// A result with the sites that it is about.
struct Outcome {
    SiteList list;
    Results results;
    Parameters parameters;
};

Outcome random_outcome()
{
    const Inputs inputs = *random_inputs(real_region());
    Model model(real_region());
    const Results results = model.run(inputs);
    return {model.sites(), results, inputs.parameters};
}

bool is_close(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

TEST(Properties, what_is_delivered_and_what_waits_is_what_was_asked)
{
    EXPECT_TRUE(rc::check([] {
        const Outcome o = random_outcome();
        for (Segment segment : base::all_of<Segment>()) {
            RC_ASSERT(is_close(sum_of(o.results.delivered[segment]) + o.results.backlog[segment].back(),
                               sum_of(o.results.demand[segment])));
        }
    }));
}

TEST(Properties, sites_deliver_within_capacity_and_rate)
{
    EXPECT_TRUE(rc::check([] {
        const Outcome o = random_outcome();
        for (std::size_t i = 0; i < o.results.sites.size(); ++i) {
            for (SiteClass c : base::all_of<SiteClass>()) {
                const Site& site = o.list.sites[i];
                RC_ASSERT(o.results.sites[i].used[c] <= site.capacity[c] + 1e-9);
                for (double delivered : o.results.sites[i].delivered[c]) {
                    RC_ASSERT(delivered >= 0); // so that what is delivered in all never falls
                    RC_ASSERT(delivered <= site.rate_per_year[c] + 1e-9);
                }
            }
        }
    }));
}

TEST(Properties, deliveries_add_up_the_same_by_site_segment_and_municipality)
{
    EXPECT_TRUE(rc::check([] {
        const Outcome o = random_outcome();
        for (SiteClass c : base::all_of<SiteClass>()) {
            double by_site = 0;
            for (const SiteResult& site : o.results.sites) by_site += site.used[c];
            RC_ASSERT(is_close(by_site, sum_of(o.results.balance[c].delivered)));
        }
        double by_municipality = 0;
        for (const Flows& homes : o.results.delivered_homes) by_municipality += sum_of(homes);
        RC_ASSERT(is_close(by_municipality, sum_of(o.results.balance[SiteClass::Homes].delivered)));
    }));
}

TEST(Properties, every_unused_part_is_kept_or_dropped)
{
    EXPECT_TRUE(rc::check([] {
        const Outcome o = random_outcome();
        for (std::size_t i = 0; i < o.results.sites.size(); ++i) {
            const SiteResult& site = o.results.sites[i];
            for (SiteClass c : base::all_of<SiteClass>()) {
                RC_ASSERT(is_close(site.used[c] + site.unused[c], o.list.sites[i].capacity[c]));
                RC_ASSERT(is_close(site.reserved[c] + site.dropped[c], site.unused[c]));
                RC_ASSERT(site.reserved[c] >= 0 && site.dropped[c] >= 0);
            }
            RC_ASSERT(site.first_year.has_value() == site.last_year.has_value());
            if (site.first_year) RC_ASSERT(*site.first_year <= *site.last_year);
        }
    }));
}

TEST(Properties, the_reserve_stays_within_its_quota)
{
    EXPECT_TRUE(rc::check([] {
        const Outcome o = random_outcome();
        for (SiteClass c : base::all_of<SiteClass>()) {
            double kept = 0;
            for (const SiteResult& site : o.results.sites) {
                if (site.reason.rule != Rule::Chosen) kept += site.reserved[c];
            }
            const double quota = o.parameters.programme_reserve_percent / 100 * sum_of(o.results.balance[c].demand);
            RC_ASSERT(kept <= quota + 1e-6);
        }
    }));
}

TEST(Properties, settling_moves_money_and_makes_none)
{
    EXPECT_TRUE(rc::check([] {
        const Outcome o = random_outcome();
        double results = 0;
        double settled = 0;
        for (const Finance& finance : o.results.finance) {
            results += finance.result_meur;
            settled += finance.settled_meur;
        }
        RC_ASSERT(is_close(results, settled));
    }));
}

TEST(Properties, the_ledger_closes_exactly_when_the_cut_covers_what_is_added)
{
    EXPECT_TRUE(rc::check([] {
        const Outcome o = random_outcome();
        bool all_closed = true;
        for (SiteClass c : base::all_of<SiteClass>()) {
            double added = 0;
            double cut = 0;
            for (std::size_t i = 0; i < o.results.sites.size(); ++i) {
                const bool in_plan = i < o.list.plan_count;
                if (in_plan) cut += o.results.sites[i].dropped[c];
                if (!in_plan && o.results.sites[i].decision != Decision::Drop) added += o.list.sites[i].capacity[c];
            }
            RC_ASSERT(is_close(o.results.ledger[c].added, added));
            RC_ASSERT(is_close(o.results.ledger[c].cut, cut));
            RC_ASSERT(is_close(o.results.ledger[c].shortfall, std::max(0.0, added - cut)));
            all_closed = all_closed && o.results.ledger[c].closed;
        }
        RC_ASSERT(o.results.ledger_closed == all_closed);
    }));
}

bool is_share(double value)
{
    return value >= 0 && value <= 1 + 1e-12;
}

bool is_score(double value)
{
    return value >= -1e-9 && value <= 100 + 1e-9;
}

TEST(Properties, scores_stay_in_their_ranges)
{
    EXPECT_TRUE(rc::check([] {
        const Outcome o = random_outcome();
        for (const SiteResult& site : o.results.sites) {
            RC_ASSERT(is_share(site.multimodal) && is_share(site.freight));
            for (double score : site.scores) RC_ASSERT(is_share(score));
            for (double part : site.parts) RC_ASSERT(is_share(part));
        }
        const Twentehuis& t = o.results.twentehuis;
        for (double score :
             {t.foundation,      t.economy,  t.urban,    t.talent,      t.roof,         t.balance,  t.reachability,
              t.liveability,     t.land_met, t.triangle, t.freight,     t.inside,       t.vitality, t.wishes,
              t.talent_vitality, t.met,      t.campus,   t.cooperation, t.equalisation, t.ledger}) {
            RC_ASSERT(is_score(score));
        }
        for (const CentreResult& centre : o.results.centres) {
            for (double vitality : centre.vitality) RC_ASSERT(is_score(vitality));
        }
    }));
}

template <class Rows> bool all_finite(const Rows& rows)
{
    return std::all_of(rows.begin(), rows.end(), [](const auto& row) {
        return std::all_of(row.begin(), row.end(), [](double value) { return std::isfinite(value); });
    });
}

TEST(Properties, every_number_is_finite)
{
    EXPECT_TRUE(rc::check([] {
        const Results results = random_outcome().results;
        RC_ASSERT(all_finite(results.need) && all_finite(results.households) && all_finite(results.stock));
        RC_ASSERT(all_finite(results.vacancy) && all_finite(results.demand_homes) && all_finite(results.shrink));
        RC_ASSERT(all_finite(results.demand) && all_finite(results.delivered) && all_finite(results.backlog));
        for (const Balance& balance : results.balance) {
            for (const auto& ratio : balance.ratio) RC_ASSERT(std::isfinite(ratio.value_or(0)));
            for (const auto& after : balance.after) RC_ASSERT(std::isfinite(after.value_or(0)));
            for (double remaining : balance.remaining) RC_ASSERT(std::isfinite(remaining) && remaining > -1e-9);
        }
        for (const NodeAccess& node : results.nodes) {
            for (const auto& index : node.index) RC_ASSERT(std::isfinite(index.value_or(0)));
        }
        for (const Finance& finance : results.finance) {
            RC_ASSERT(std::isfinite(finance.result_meur) && std::isfinite(finance.settled_meur));
            RC_ASSERT(finance.holding_meur >= 0 && finance.write_off_meur >= 0);
        }
    }));
}

TEST(Properties, the_order_of_the_site_list_changes_nothing)
{
    EXPECT_TRUE(rc::check([] {
        Inputs inputs = *random_inputs(real_region());
        inputs.choices.resize(real_region().sites.size());
        Region reversed = real_region();
        std::reverse(reversed.sites.begin(), reversed.sites.end());
        const Results straight = run(real_region(), inputs);
        std::reverse(inputs.choices.begin(), inputs.choices.end());
        const Results other = run(reversed, inputs);

        std::map<std::string, const SiteResult*> by_id;
        for (const SiteResult& site : other.sites) by_id[site.id] = &site;
        for (const SiteResult& site : straight.sites) {
            const SiteResult& same = *by_id.at(site.id);
            RC_ASSERT(site.decision == same.decision && site.reduced == same.reduced && site.tier == same.tier);
            RC_ASSERT(site.used == same.used && site.scores == same.scores);
            RC_ASSERT(site.reason.rule == same.reason.rule && site.reason.year == same.reason.year);
            RC_ASSERT(site.reason.competitor.has_value() == same.reason.competitor.has_value());
            if (site.reason.competitor) {
                RC_ASSERT(straight.sites[*site.reason.competitor].id == other.sites[*same.reason.competitor].id);
            }
        }
        RC_ASSERT(straight.backlog == other.backlog);
        RC_ASSERT(is_close(straight.twentehuis.foundation, other.twentehuis.foundation));
    }));
}

TEST(Properties, a_model_that_remembers_gives_the_same_to_the_last_bit)
{
    Model remembering(real_region());
    EXPECT_TRUE(rc::check([&remembering] {
        Inputs inputs = *random_inputs(real_region());
        for (int step = 0; step < 4; ++step) {
            RC_ASSERT(remembering.run(inputs, 3) == run(real_region(), inputs, 3));
            inputs = with_one_change(std::move(inputs), real_region());
        }
    }));
}

TEST(Properties, more_capacity_at_the_head_of_the_queue_never_delivers_less)
{
    EXPECT_TRUE(rc::check([] {
        const Inputs inputs = *random_inputs(real_region());
        Inputs more = inputs;
        if (more.added.size() == kMaxAddedSites) return;
        AddedSite site;
        site.id = "more";
        site.site_class = SiteClass::Offices;
        site.segments = {Segment::Offices};
        site.capacity = 500;
        more.added.push_back(site);
        more.added_choices.resize(more.added.size(), Choice::Auto);
        more.added_choices.back() = Choice::Develop;
        const Flows before = run(real_region(), inputs).delivered[Segment::Offices];
        const Flows after = run(real_region(), more).delivered[Segment::Offices];
        RC_ASSERT(sum_of(after) >= sum_of(before) - 1e-9);
    }));
}

} // namespace
} // namespace app::model
