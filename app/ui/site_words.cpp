#include "ui/site_words.hpp"

#include <cmath>

namespace app::ui {

namespace {

/// The key of the sentence: the rule, and where it says different things, the decision or the competitor.
std::string reason_key(const model::SiteResult& result)
{
    const std::string rule = "reason." + std::string(model::id_of(result.reason.rule));
    switch (result.reason.rule) {
    case model::Rule::Chosen:
    case model::Rule::Demand:
        return rule + "." + std::string(model::id_of(result.decision));
    case model::Rule::Surplus:
        return result.reason.competitor ? rule + ".competitor" : rule + ".alone";
    case model::Rule::Unstarted:
    case model::Rule::Reserve:
    case model::Rule::kCount:
        break;
    }
    return rule;
}

std::string competitor_name(const Context& context, const model::Reason& reason)
{
    if (!reason.competitor) return "";
    const auto facts = find_site_facts(context.region, context.state.inputs, *reason.competitor);
    return facts ? std::string(facts->name) : "";
}

/// Whole homes; tenths of a small number of hectares.
int decimals_of(model::SiteClass site_class, double amount)
{
    const bool whole = std::abs(amount - std::round(amount)) < 0.05;
    return site_class == model::SiteClass::Homes || whole || amount >= 10 ? 0 : 1;
}

} // namespace

std::string amount_words(const Context& context, model::SiteClass site_class, double used, double capacity)
{
    const std::string key = "ui.amount." + std::string(model::id_of(site_class));
    return context.words.fill(key, {{"used", context.number(used, decimals_of(site_class, used))},
                                    {"capacity", context.number(capacity, decimals_of(site_class, capacity))}});
}

std::string reason_words(const Context& context, std::size_t site, const SiteFacts& facts)
{
    const model::SiteResult& result = context.results.sites[site];
    const model::Reason& reason = result.reason;
    const std::string first_year = result.first_year ? std::to_string(*result.first_year) : "";
    std::string text =
        context.words.fill(reason_key(result), {{"segment", context.word("segment", model::id_of(reason.segment))},
                                                {"competitor", competitor_name(context, reason)},
                                                {"year", first_year}});
    const bool given_up = result.decision == model::Decision::Drop || result.decision == model::Decision::Reserve;
    if (!given_up || reason.shortage < 0.5) return text;
    const std::string shortage_key = "reason.shortage." + std::string(model::id_of(main_class(facts)));
    return text + " " + context.words.fill(shortage_key, {{"shortage", context.number(reason.shortage)}});
}

} // namespace app::ui
