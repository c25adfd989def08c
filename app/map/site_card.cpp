// The card of a site: what becomes of it and why, what it offers, how the principles score it, and when it delivers.

#include "map/card_parts.hpp"

#include "scenario/number_format.hpp"
#include "scenario/site_words.hpp"

#include <algorithm>

namespace app::map {

namespace {

using scenario::SiteFacts;
using scenario::SiteTexts;

constexpr int kPeriod_years = 5;

std::string class_key(std::string_view group, model::SiteClass site_class)
{
    return std::string(group) + "." + std::string(model::id_of(site_class));
}

/// "12 ha", "1.200 woningen".
std::string plain_amount(const CardFacts& facts, model::SiteClass site_class, double amount)
{
    const bool whole = site_class == model::SiteClass::Homes || amount >= 10;
    return facts.words.fill(class_key("ui.amount_plain", site_class),
                            {{"amount", number_words(facts, amount, whole ? 0 : 1)}});
}

CardSection programme_section(const CardFacts& facts, const SiteTexts& texts, const SiteFacts& site,
                              const model::SiteResult& result)
{
    CardSection section{.title = facts.words("card.site.programme")};
    for (const model::SiteClass site_class : base::all_of<model::SiteClass>()) {
        if (site.capacity[site_class] <= 0) continue;
        section.rows.push_back(
            {.label = facts.words(class_key("class", site_class)),
             .value = scenario::amount_words(texts, site_class, result.used[site_class], site.capacity[site_class])});
    }
    if (site.book_value_meur > 0) {
        const std::string millions = number_words(facts, site.book_value_meur, site.book_value_meur < 10 ? 1 : 0);
        section.rows.push_back({.label = facts.words("card.site.book_value"),
                                .value = facts.words.fill("ui.site.euros", {{"millions", millions}})});
    }
    return section;
}

CardSection principles_section(const CardFacts& facts, const SiteTexts& texts, std::size_t site)
{
    const model::SiteResult& result = facts.results.sites[site];
    const auto competitor = scenario::find_competitor(facts.results, site);
    const auto& beside = competitor ? facts.results.sites[*competitor].parts : result.parts;
    CardSection section{.title = facts.words("ui.site.principles")};
    section.remark = facts.words.fill("ui.site.score", {{"score", number_words(facts, result.reason.score * 100)}});
    for (const model::Principle principle : base::all_of<model::Principle>()) {
        const scenario::Parameter& parameter = scenario::weight_of(principle);
        const double weight = facts.inputs.parameters.*parameter.field;
        const std::string words = number_words(facts, weight, scenario::decimals_of_step(weight));
        section.bars.push_back({.label = parameter_label(facts, parameter),
                                .value = number_words(facts, result.parts[principle] * 100),
                                .change = facts.words.fill("ui.site.weight", {{"weight", words}}),
                                .share = result.parts[principle],
                                .baseline_share = beside[principle]});
    }
    section.note = scenario::competitor_words(texts, site);
    return section;
}

/// What the main class of the site delivers in each five years; no rows where it delivers nothing.
CardSection delivery_section(const CardFacts& facts, const SiteFacts& site, const model::SiteResult& result)
{
    const model::SiteClass site_class = scenario::main_class(site);
    const model::Flows& per_year = result.delivered[site_class];
    CardSection section{.title = facts.words("card.site.delivery")};
    for (int first = model::kFirstYear; first <= model::kLastYear; first += kPeriod_years) {
        const int last = std::min(first + kPeriod_years - 1, model::kLastYear);
        double sum = 0;
        for (int year = first; year <= last; ++year) sum += per_year[model::flow_index(year)];
        if (sum <= 0) continue;
        section.rows.push_back({.label = facts.words.fill("ui.site.years", {{"first", std::to_string(first)},
                                                                            {"last", std::to_string(last)}}),
                                .value = plain_amount(facts, site_class, sum)});
    }
    return section;
}

} // namespace

ObjectCard make_site_card(const CardFacts& facts, std::size_t index)
{
    const SiteTexts texts{facts.region, facts.inputs, facts.results, facts.words, facts.language};
    const model::SiteResult& result = facts.results.sites[index];
    const SiteFacts site = *scenario::find_site_facts(facts.region, facts.inputs, index);
    ObjectCard card{.sentence = scenario::reason_words(texts, index)};
    if (result.reason.rule != model::Rule::Chosen) {
        card.basis = model::Basis::Document;
        card.source = facts.words("reason.source");
    }
    card.sections = {programme_section(facts, texts, site, result), principles_section(facts, texts, index)};
    CardSection delivery = delivery_section(facts, site, result);
    if (!delivery.rows.empty()) card.sections.push_back(std::move(delivery));
    const model::SiteClass site_class = scenario::main_class(site);
    if (index < facts.region.sites.size() && result.dropped[site_class] > 0) {
        card.note = facts.words.fill("ui.choice.ledger",
                                     {{"amount", plain_amount(facts, site_class, result.dropped[site_class])}});
    }
    return card;
}

} // namespace app::map
