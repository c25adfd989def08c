#include "scenario/site_words.hpp"

#include "scenario/number_format.hpp"

#include <cmath>

namespace app::scenario {

namespace {

/// The key of the sentence: the rule, and where it says different things, the decision or the competitor.
std::string reason_key(const model::SiteResult& result)
{
    const std::string rule = "reason." + std::string(model::id_of(result.reason.rule));
    const bool by_decision = result.reason.rule == model::Rule::Chosen || result.reason.rule == model::Rule::Demand;
    if (by_decision) return rule + "." + std::string(model::id_of(result.decision));
    if (result.reason.rule != model::Rule::Surplus) return rule;
    return result.reason.competitor ? rule + ".competitor" : rule + ".alone";
}

std::string competitor_name(const SiteTexts& texts, const model::Reason& reason)
{
    if (!reason.competitor) return "";
    const auto facts = find_site_facts(texts.region, texts.inputs, *reason.competitor);
    return facts ? std::string(facts->name) : "";
}

/// Whole homes; tenths of a small number of hectares.
int decimals_of(model::SiteClass site_class, double amount)
{
    const bool whole = std::abs(amount - std::round(amount)) < 0.05;
    return site_class == model::SiteClass::Homes || whole || amount >= 10 ? 0 : 1;
}

} // namespace

std::string amount_words(const SiteTexts& texts, model::SiteClass site_class, double used, double capacity)
{
    const std::string key = "ui.amount." + std::string(model::id_of(site_class));
    return texts.words.fill(key,
                            {{"used", format_number(used, decimals_of(site_class, used), texts.language)},
                             {"capacity", format_number(capacity, decimals_of(site_class, capacity), texts.language)}});
}

std::string reason_words(const SiteTexts& texts, std::size_t site)
{
    const model::SiteResult& result = texts.results.sites[site];
    const model::Reason& reason = result.reason;
    const std::string first_year = result.first_year ? std::to_string(*result.first_year) : "";
    std::string text = texts.words.fill(
        reason_key(result), {{"segment", texts.words("segment." + std::string(model::id_of(reason.segment)))},
                             {"competitor", competitor_name(texts, reason)},
                             {"year", first_year}});
    const bool given_up = result.decision == model::Decision::Drop || result.decision == model::Decision::Reserve;
    const auto facts = find_site_facts(texts.region, texts.inputs, site);
    if (!facts || !given_up || reason.shortage < 0.5) return text;
    const std::string shortage_key = "reason.shortage." + std::string(model::id_of(main_class(*facts)));
    return text + " " +
           texts.words.fill(shortage_key, {{"shortage", format_number(reason.shortage, 0, texts.language)}});
}

std::string competitor_words(const SiteTexts& texts, std::size_t site)
{
    const auto competitor = find_competitor(texts.results, site);
    if (!competitor) return "";
    const auto facts = find_site_facts(texts.region, texts.inputs, *competitor);
    if (!facts) return "";
    const double score = texts.results.sites[*competitor].reason.score;
    return texts.words.fill("ui.site.competitor",
                            {{"name", facts->name}, {"score", format_number(score * 100, 0, texts.language)}});
}

} // namespace app::scenario
