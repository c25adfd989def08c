#include "map/card_parts.hpp"

#include "scenario/number_format.hpp"

#include <algorithm>
#include <cmath>

namespace app::map {

namespace {

using model::Travel;
using scenario::AccessEffect;

constexpr double kWorthSaying = 0.5; ///< percent: less is nothing
constexpr std::size_t kMostGains = 3;

std::string travel_word(const CardFacts& facts, Travel travel)
{
    return facts.words("card.travel." + std::string(model::id_of(travel)));
}

/// "+6 auto, +2 fiets": the ways of travel that gain or lose; empty when none does.
std::string gain_words(const CardFacts& facts, const model::PerTravel<std::optional<double>>& percent)
{
    std::string text;
    for (const Travel travel : base::all_of<Travel>()) {
        if (!percent[travel] || std::abs(*percent[travel] - 100) < kWorthSaying) continue;
        if (!text.empty()) text += ", ";
        text += facts.words.fill("card.gain",
                                 {{"change", difference_words(facts, *percent[travel] - 100)},
                                  {"travel", facts.words("card.travel_short." + std::string(model::id_of(travel)))}});
    }
    return text;
}

model::PerTravel<std::optional<double>> optional_of(const model::PerTravel<double>& values)
{
    model::PerTravel<std::optional<double>> result;
    for (const Travel travel : base::all_of<Travel>()) result[travel] = values[travel];
    return result;
}

double largest_gain(const model::PerTravel<std::optional<double>>& percent)
{
    double largest = 0;
    for (const auto& value : percent) largest = std::max(largest, value ? std::abs(*value - 100) : 0);
    return largest;
}

CardSection index_section(const CardFacts& facts, std::size_t node)
{
    const model::NodeAccess& access = facts.results.nodes[node];
    CardSection section{.title = facts.words("card.access.title"), .remark = facts.words("card.access.remark")};
    for (const Travel travel : base::all_of<Travel>()) {
        if (!access.index[travel]) continue;
        section.rows.push_back(
            {.label = travel_word(facts, travel), .value = number_words(facts, *access.index[travel])});
    }
    section.basis = model::Basis::Assumption;
    section.source = facts.words("card.source.network");
    return section;
}

/// Inhabitants and jobs within half an hour, per way of travel.
CardSection reach_section(const CardFacts& facts, std::size_t node)
{
    constexpr std::size_t kHalfHour = 1; // of model::kReachThresholdsMin
    const model::NodeAccess& access = facts.results.nodes[node];
    CardSection section{.title = facts.words("card.reach.title"), .remark = facts.words("card.reach.remark")};
    for (const Travel travel : base::all_of<Travel>()) {
        if (!access.index[travel]) continue;
        section.rows.push_back({.label = travel_word(facts, travel),
                                .value = number_words(facts, access.reach_thousand[travel][kHalfHour])});
    }
    return section;
}

/// What each measure would change here, the largest change first.
CardSection measures_section(const CardFacts& facts, std::size_t node)
{
    CardSection section{.title = facts.words("card.measures.title"), .remark = facts.words("card.measures.remark")};
    std::vector<AccessEffect> effects = facts.study.access(facts.inputs.parameters);
    std::stable_sort(effects.begin(), effects.end(), [&](const AccessEffect& a, const AccessEffect& b) {
        return largest_gain(a.nodes[node]) > largest_gain(b.nodes[node]);
    });
    for (const AccessEffect& effect : effects) {
        const std::string gain = gain_words(facts, effect.nodes[node]);
        if (gain.empty()) continue;
        section.rows.push_back({.label = parameter_label(facts, *effect.measure),
                                .value = gain,
                                .reference = make_reference(scenario::ObjectKind::Measure, effect.measure->id)});
    }
    if (section.rows.empty()) section.note = facts.words("card.measures.none");
    return section;
}

const AccessEffect* find_effect(const CardFacts& facts, const scenario::Parameter& measure)
{
    const auto& effects = facts.study.access(facts.inputs.parameters);
    const auto found =
        std::find_if(effects.begin(), effects.end(), [&](const AccessEffect& e) { return e.measure == &measure; });
    return found == effects.end() ? nullptr : &*found;
}

/// The places of the network that gain most.
void append_gaining_places(CardSection& section, const CardFacts& facts, const AccessEffect& effect)
{
    std::vector<std::size_t> nodes(effect.nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i) nodes[i] = i;
    std::stable_sort(nodes.begin(), nodes.end(), [&](std::size_t a, std::size_t b) {
        return largest_gain(effect.nodes[a]) > largest_gain(effect.nodes[b]);
    });
    std::size_t said = 0;
    for (const std::size_t node : nodes) {
        const std::string gain = gain_words(facts, effect.nodes[node]);
        if (facts.region.nodes[node].weight <= 0 || gain.empty()) continue;
        section.rows.push_back({.label = facts.region.nodes[node].name, .value = gain});
        if (++said == kMostGains) break;
    }
}

double land_delivered(const model::Results& results)
{
    double sum = 0;
    for (const double ha : results.balance[model::SiteClass::Land].delivered) sum += ha;
    return sum;
}

/// Sites that are decided otherwise with the measure, as links.
void append_changed_sites(CardSection& section, const CardFacts& facts, const scenario::MeasureRuns& runs)
{
    const std::size_t count = std::min(runs.with.sites.size(), facts.region.sites.size());
    for (std::size_t i = 0; i < count; ++i) {
        const model::SiteResult& with = runs.with.sites[i];
        if (with.decision == runs.without.sites[i].decision) continue;
        const auto word = [&](model::Decision decision) {
            return facts.words("ui.decision." + std::string(model::id_of(decision)));
        };
        section.rows.push_back(
            {.label = facts.region.sites[i].name,
             .value = facts.words.fill("card.effect.decision",
                                       {{"from", word(runs.without.sites[i].decision)}, {"to", word(with.decision)}}),
             .reference = make_reference(scenario::ObjectKind::Site, with.id)});
    }
}

CardSection outcome_section(const CardFacts& facts, const scenario::Parameter& measure)
{
    const scenario::MeasureRuns& runs = facts.study.runs(facts.inputs, measure);
    CardSection section{.title = facts.words("card.effect.outcome")};
    const auto row = [&](const char* key, double change, int decimals, const char* unit_key) {
        if (number_words(facts, std::abs(change), decimals) == number_words(facts, 0, decimals)) return;
        section.rows.push_back(
            {.label = facts.words(key),
             .value = facts.words.fill(unit_key, {{"value", difference_words(facts, change, decimals)}})});
    };
    row("card.effect.land", land_delivered(runs.with) - land_delivered(runs.without), 0, "card.unit.ha");
    row("card.effect.freight", runs.with.twentehuis.freight - runs.without.twentehuis.freight, 1, "card.unit.points");
    row("card.effect.foundation", runs.with.twentehuis.foundation - runs.without.twentehuis.foundation, 1,
        "card.unit.points");
    row("card.effect.economy", runs.with.twentehuis.economy - runs.without.twentehuis.economy, 1, "card.unit.points");
    append_changed_sites(section, facts, runs);
    if (section.rows.empty()) section.note = facts.words("card.effect.outcome_none");
    return section;
}

} // namespace

std::string number_words(const CardFacts& facts, double value, int decimals)
{
    return scenario::format_number(value, decimals, facts.language);
}

std::string difference_words(const CardFacts& facts, double value, int decimals)
{
    return scenario::format_difference(value, decimals, facts.language);
}

std::string parameter_label(const CardFacts& facts, const scenario::Parameter& parameter)
{
    return facts.words("parameter." + std::string(parameter.id) + ".label");
}

CardBar make_bar(const CardFacts& facts, std::string_view label_key, double score, double baseline)
{
    const double change = std::round(score) - std::round(baseline);
    return {.label = facts.words(label_key),
            .value = number_words(facts, score),
            .change = change == 0 ? std::string() : difference_words(facts, change),
            .share = std::clamp(score / 100, 0.0, 1.0),
            .baseline_share = std::clamp(baseline / 100, 0.0, 1.0)};
}

void append_access(ObjectCard& card, const CardFacts& facts, std::string_view node_id)
{
    const auto node = model::find_node(facts.region, node_id);
    if (!node) return;
    CardSection index = index_section(facts, *node);
    if (index.rows.empty()) index.note = facts.words("card.access.none");
    card.sections.push_back(std::move(index));
    CardSection reach = reach_section(facts, *node);
    if (!reach.rows.empty()) card.sections.push_back(std::move(reach));
    card.sections.push_back(measures_section(facts, *node));
}

void append_effect(ObjectCard& card, const CardFacts& facts, const scenario::Parameter& measure)
{
    const AccessEffect* effect = find_effect(facts, measure);
    if (!effect) return;
    const bool toggle = measure.kind == scenario::Kind::Toggle;
    CardSection section{.title = facts.words("card.effect.title"),
                        .remark = facts.words(toggle ? "card.effect.remark_toggle" : "card.effect.remark_all")};
    const std::string region = gain_words(facts, optional_of(effect->region));
    if (!region.empty()) section.rows.push_back({.label = facts.words("card.effect.region"), .value = region});
    append_gaining_places(section, facts, *effect);
    if (section.rows.empty()) section.note = facts.words("card.effect.none");
    section.basis = model::Basis::Assumption;
    section.source = facts.words("card.source.effect");
    card.sections.push_back(std::move(section));
    card.sections.push_back(outcome_section(facts, measure));
}

} // namespace app::map
